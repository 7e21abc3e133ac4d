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
 * What follows (or goes before) a cue, and so what its content is. `aside` is content to the left ("…, he said");
 * a preposition's frame is `at:` and the preposition ("at:for" of "called for").
 */
export type Frame =
  | "mark"
  | "that"
  | "clause"
  | "question"
  | "infinitive"
  | "object"
  | "as"
  | "aside"
  | "colon"
  | `at:${string}`;

/** How the cue stands in its clause. */
export type CueForm = "finite" | "progressive" | "gerund" | "infinitive" | "passive" | "noun" | "bare" | "adjective";

/** A quote as a grammar reads it, before its speaker is resolved. Spans point into the text. */
export interface Attribution {
  content: Span[];
  source: Span | null;
  cue: Span | null;
  /** Name of the rule that read it. */
  rule: string;
  language: Language;
  /** Index of the passage that the cue, or the content where there is none, stands in. */
  passage: number;
  /** Its content begins or ends with a quotation mark. */
  marked: boolean;
}
