import type { FrameName } from "../../quotes/grammar.ts";

/** A frame of English cues: what it is called in a claim's rule, and a sentence that shows it. */
export interface FrameRule {
  frame: FrameName;
  name: string;
  example: string;
  /** What is said in the example, and by whom. */
  said: string;
  speaker: string;
}

/** The frames that English verbs, nouns and adjectives of saying take; a preposition's frame is `at:` and the preposition. */
export const ENGLISH_FRAMES: readonly FrameRule[] = [
  {
    frame: "mark",
    name: "a marked passage after it",
    example: "Lund said: “We open at dawn.”",
    said: "“We open at dawn.”",
    speaker: "Lund",
  },
  {
    frame: "that",
    name: "a clause with “that”",
    example: "Lund said that work had begun.",
    said: "that work had begun",
    speaker: "Lund",
  },
  { frame: "clause", name: "a clause", example: "Lund said work had begun.", said: "work had begun", speaker: "Lund" },
  {
    frame: "question",
    name: "a question",
    example: "Lund asked whether work had begun.",
    said: "whether work had begun",
    speaker: "Lund",
  },
  {
    frame: "infinitive",
    name: "an infinitive",
    example: "Lund vowed to rebuild the bridge.",
    said: "to rebuild the bridge",
    speaker: "Lund",
  },
  {
    frame: "object",
    name: "an object",
    example: "Lund criticized the mayor's plan.",
    said: "the mayor's plan",
    speaker: "Lund",
  },
  {
    frame: "aside",
    name: "an aside after what was said",
    example: "The bridge is safe, Lund said.",
    said: "The bridge is safe",
    speaker: "Lund",
  },
  {
    frame: "colon",
    name: "a colon",
    example: "Lund warned: the bridge is not safe.",
    said: "the bridge is not safe",
    speaker: "Lund",
  },
  {
    frame: "at:for",
    name: "“for” and what is asked",
    example: "Lund called for a new bridge.",
    said: "a new bridge",
    speaker: "Lund",
  },
];

const names = new Map<string, string>(ENGLISH_FRAMES.map(({ frame, name }) => [frame, name]));

/** The rule of a quote in plain words: "say with a clause". */
export function englishRule(lemma: string, frame: FrameName): string {
  const preposition = frame.startsWith("at:") ? `“${frame.slice(3)}”` : frame;
  return `${lemma} with ${names.get(frame) ?? preposition}`;
}
