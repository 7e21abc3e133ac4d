import type { Span } from "../types.ts";
import { contentEnd } from "./extent.ts";
import type { Passage } from "./passage.ts";
import { CLOSE } from "./subject-after.ts";
import type { VerbFirstWords } from "./verb-first-words.ts";

/** A speaker with his description goes no farther than this before the word that introduces what he said. */
const FARTHEST = 60;
/** The end of indirect speech is looked for no farther than this many tokens. */
const LONGEST = 300;

/** Where what was said begins, and what opens it. */
type Opening = { at: number; kind: "that" | "mark" | "colon" };

/**
 * What opens what was said: "that", a mark or a colon; null where another cue comes first.
 * @param from place after the cue
 * @param to where its sentence, or the search, ends (exclusive)
 */
export function findOpening(passage: Passage, from: number, to: number, words: VerbFirstWords): Opening | null {
  const { tokens, within, marked } = passage;
  for (let at = from; at < to && at < from + FARTHEST; at++) {
    if (within[at]! >= 0) {
      if (marked[within[at]!]!.start !== tokens[at]!.start) return null;
      return { at, kind: "mark" };
    }
    const { norm, text, form } = tokens[at]!;
    if (words.that.has(norm)) return { at, kind: "that" };
    if (text === ":") return { at: at + 1, kind: "colon" };
    const another = at > from ? words.verb(form) : null;
    if (another !== null && (tokens[at - 1]!.text === words.comma || (!another.participle && words.joined.test(text))))
      return null;
  }
  return null;
}

/**
 * The speech that an opening opens; a colon at the end of a sentence opens the next paragraph.
 * @param to end of the sentence
 */
export function contentAt(
  passage: Passage,
  next: Passage | undefined,
  opening: Opening,
  to: number,
  words: VerbFirstWords,
): Span | null {
  const { tokens, within, marked } = passage;
  if (opening.at >= to) {
    return next !== undefined && opening.kind === "colon" ? { start: next.start, end: next.end } : null;
  }
  const start = tokens[opening.at]!.start;
  const region = within[opening.at]! >= 0 ? marked[within[opening.at]!]! : null;
  if (region !== null && region.start === start && opening.kind !== "that") return { start, end: region.end };
  const end = opening.kind === "that" ? speechEnd(passage, opening.at, to, words) : contentEnd(passage, opening.at, to);
  return end > start ? { start, end } : null;
}

/** Indirect speech runs to the end of its sentence, or to a comma where another cue or a contrast begins. */
export function speechEnd(passage: Passage, from: number, to: number, words: VerbFirstWords): number {
  const { tokens, within } = passage;
  for (let at = from + 2; at + 1 < to && at < from + LONGEST; at++) {
    if (within[at]! >= 0 || tokens[at]!.text !== words.comma) continue;
    const { norm, form } = tokens[at + 1]!;
    if (words.turns.has(norm) || words.verb(form)?.participle === true) return tokens[at - 1]!.end;
  }
  return contentEnd(passage, from, to);
}

/** Place of the verb's own preposition, a word of its own or written on to the next; where the subject stands before the verb it may follow at once. */
export function findPreposition(
  passage: Passage,
  from: number,
  to: number,
  prepositions: ReadonlySet<string>,
  words: VerbFirstWords,
): number {
  if (prepositions.size === 0) return -1;
  const atOnce = passage.tokens[from - 2]?.norm === words.already;
  for (let at = from; at < to && at < from + CLOSE; at++) {
    const { norm } = passage.tokens[at]!;
    if (prepositions.has(norm)) return at;
    if ((at > from || atOnce) && norm.length > 3 && prepositions.has(norm[0]!)) return at;
  }
  return -1;
}
