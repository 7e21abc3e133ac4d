import type { Language, Span } from "../types.ts";

/** Word classes that decide where a noun phrase or a clause ends; a word of none of them is open class. */
export type WordClass =
  | "pronoun"
  | "determiner"
  | "preposition"
  | "auxiliary"
  | "subordinator"
  | "wh"
  | "coordinator"
  | "adverb"
  | "time";

/**
 * What follows (or goes before) a cue, and so what its content is; numbers, since every reader compares them. `aside` is
 * content to the left ("…, he said"), `asideMarked` such content that ends in marks; a `preposition` makes a frame of its
 * own ("at:for" of "called for"), and stands right before the content.
 */
export const Frame = {
  none: 0,
  mark: 1,
  that: 2,
  clause: 3,
  question: 4,
  infinitive: 5,
  object: 6,
  as: 7,
  aside: 8,
  asideMarked: 9,
  colon: 10,
  preposition: 11,
} as const;
export type Frame = (typeof Frame)[keyof typeof Frame];

/** The frames as grammars and rules name them. */
export type FrameName = Exclude<keyof typeof Frame, "none" | "asideMarked" | "preposition"> | `at:${string}`;

/** The names that tables of weights have for frames, by number. */
export const FRAME_NAMES = [
  "",
  "mark",
  "that",
  "clause",
  "question",
  "infinitive",
  "object",
  "as",
  "aside",
  "aside-marked",
  "colon",
] as const;

/** The name of a frame. @param preposition of the frame of one, folded */
export function nameOfFrame(frame: Frame, preposition: string): FrameName {
  if (frame === Frame.preposition) return `at:${preposition}`;
  return frame === Frame.asideMarked ? "aside" : (FRAME_NAMES[frame] as FrameName);
}

/** How the cue stands in its clause. */
export const CueForm = {
  finite: 1,
  progressive: 2,
  gerund: 3,
  infinitive: 4,
  passive: 5,
  noun: 6,
  bare: 7,
  adjective: 8,
} as const;
export type CueForm = (typeof CueForm)[keyof typeof CueForm];

/** The words that name who speaks: a stretch of the text, and its places (end exclusive). */
export interface Source extends Span {
  from: number;
  to: number;
}

/** A quote as a grammar reads it, before its speaker is resolved. Spans point into the text. */
export interface Attribution {
  content: Span[];
  source: Source | null;
  cue: Span | null;
  /** Name of the rule that read it. */
  rule: string;
  language: Language;
  /** Index of the passage that the cue, or the content where there is none, stands in. */
  passage: number;
  /** Its content begins or ends with a quotation mark. */
  marked: boolean;
}
