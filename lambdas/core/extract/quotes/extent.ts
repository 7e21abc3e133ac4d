import type { Span } from "../types.ts";
import { has, type Passage, placeAt, sentenceAt } from "./passage.ts";
import { Role, Trait } from "./traits.ts";

/** A clause is looked through for a semicolon over so many tokens. */
const LONGEST_CLAUSE = 80;

/**
 * Content that stands before the speaker's clause ("…," he said): from the start of its sentence, or of the sentence
 * where its marked passage opened, to its mark or comma.
 * @param edge first token of the speaker's clause
 * @returns the content with its first and last place, or null where nothing that can be content ends there
 */
export function contentBefore(
  passage: Passage,
  edge: number,
): { span: Span; opens: number; last: number; marked: boolean } | null {
  const { tokens, within, marked } = passage;
  const last = edge - 1;
  if (last < passage.from) return null;
  const region = within[last]! >= 0 ? marked[within[last]!]! : null;
  if (region !== null) {
    if (region.end !== tokens[last]!.end) return null;
    const opening = placeAt(passage, region.start);
    const opens = sentenceAt(passage, opening).from;
    return { span: { start: tokens[opens]!.start, end: region.end }, opens, last, marked: true };
  }
  const from = sentenceAt(passage, last).from;
  if (!has(passage, last, Trait.comma) || last <= from) return null;
  const before = last - 1;
  const closing = within[before]! >= 0 ? marked[within[before]!]! : null;
  const opens =
    closing === null ? clauseStart(passage, before, from) : sentenceAt(passage, placeAt(passage, closing.start)).from;
  return {
    span: { start: tokens[opens]!.start, end: tokens[before]!.end },
    opens,
    last: before,
    marked: closing !== null,
  };
}

/** The start of the clause that a token ends: after the last semicolon of its sentence, or where the sentence starts. */
function clauseStart(passage: Passage, last: number, from: number): number {
  for (let at = last; at > from && at > last - LONGEST_CLAUSE; at--) {
    if (passage.roles[at] === Role.mark && passage.tokens[at]!.text === ";" && passage.within[at]! < 0) return at + 1;
  }
  return from;
}

/**
 * Where content that starts at a token ends: before the stops of its sentence, which are not part of what was said
 * unless they stand inside its marks; a marked passage that it holds the beginning of is taken to its end.
 * @param ceiling end of the sentence (exclusive)
 * @returns a text position
 */
export function contentEnd(passage: Passage, from: number, ceiling: number): number {
  let last = ceiling - 1;
  while (last > from && passage.roles[last] === Role.mark && passage.within[last]! < 0) last--;
  const within = passage.within[last]!;
  const marked = within >= 0 ? passage.marked[within]! : null;
  return marked !== null && marked.start >= passage.tokens[from]!.start ? marked.end : passage.tokens[last]!.end;
}
