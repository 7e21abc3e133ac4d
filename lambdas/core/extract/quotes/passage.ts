import { firstEndingAfter, firstFrom } from "../bisect.ts";
import type { Token } from "../tokens.ts";
import type { Language, Span } from "../types.ts";
import type { Source } from "./grammar.ts";
import type { Marked } from "./marks.ts";
import { Role, Trait } from "./traits.ts";

/** What the readers know of every place of a text, a column each; places are numbered through the whole text. */
export interface Columns {
  /** The tokens, with an empty one before, between and after paragraphs: a look over an edge sees nothing. */
  readonly tokens: Token[];
  readonly roles: Uint8Array;
  /** Bits of `Trait`. */
  readonly traits: Int32Array;
  /** Index into `bounds`. */
  readonly sentence: Int32Array;
  /** Index into the `marked` of its passage (a passage's marks belong to it too), or -1. */
  readonly within: Int32Array;
  /** Places of the sentences of the text, end exclusive. */
  readonly bounds: Bounds[];
}

/** Places of one sentence, and what is worked out of it when it is asked. */
export interface Bounds {
  from: number;
  to: number;
  /** Whether most words are capitalised; undefined until `isHeadline` is asked. */
  headline: boolean | undefined;
  /** Places of the first verb that has a subject, and of that subject; undefined until `mainSubject` is asked. */
  main: { verb: number; first: number; last: number } | null | undefined;
}

/** One paragraph prepared for reading: its stretch of the columns (`from` to `to`, exclusive) and its marked passages. */
export interface Passage extends Columns, Span {
  language: Language;
  text: string;
  from: number;
  to: number;
  /** Its sentences: index of the first in `bounds`. */
  firstSentence: number;
  marked: readonly Marked[];
  /** All traits that any of its places has. */
  holds: number;
}

/** Does a place have a trait (any of them, where more than one is asked for)? */
export function has(passage: Passage, at: number, trait: number): boolean {
  return (passage.traits[at]! & trait) !== 0;
}

/** Places of the sentence that a place stands in. */
export function sentenceAt(passage: Passage, at: number): Bounds {
  return passage.bounds[passage.sentence[at]!]!;
}

/** Are most words of a sentence capitalised? */
export function isHeadline({ roles, traits }: Passage, sentence: Bounds): boolean {
  if (sentence.headline !== undefined) return sentence.headline;
  let open = 0;
  let capitals = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (roles[at] !== Role.open) continue;
    open++;
    if ((traits[at]! & Trait.capital) !== 0) capitals++;
  }
  sentence.headline = capitals > 3 && capitals * 4 > open * 3;
  return sentence.headline;
}

/** First place of the passage whose token starts at or after a text position; the edge after it where none does. */
export function placeAt(passage: Passage, position: number): number {
  return firstFrom(passage.tokens, position, passage.from, passage.to);
}

/** The words from one place up to another as a source. */
export function sourceAt({ tokens }: Passage, from: number, to: number): Source {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end, from, to };
}

/** Index of the first marked passage that ends after a text position. */
export function markedAt(passage: Passage, position: number): number {
  return firstEndingAfter(passage.marked, position);
}

/** Does a piece of content begin with a marked passage, or end with one? */
export function touchesMark(passage: Passage, content: readonly Span[]): boolean {
  if (passage.marked.length === 0) return false;
  return content.some(({ start, end }) => {
    const first = passage.marked[markedAt(passage, start)];
    return first !== undefined && (first.start === start || passage.marked[markedAt(passage, end - 1)]?.end === end);
  });
}

/** Does a stretch of the text hold or touch a marked passage? */
export function holdsMarked(passage: Passage, start: number, end: number): boolean {
  const marked = passage.marked[markedAt(passage, start)];
  return marked !== undefined && marked.start < end;
}
