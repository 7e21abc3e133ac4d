import type { Span } from "../types.ts";
import { contentEnd } from "./extent.ts";
import type { PhraseWords } from "./grammar.ts";
import { type Passage, tokenAt } from "./passage.ts";
import { phraseAfter } from "./phrases.ts";

/** A cue that is no verb: a phrase whose object is the source ("according to", بحسب). */
export interface SourcePhrase {
  name: string;
  words: readonly string[];
  example: string;
}

export interface SourceReading {
  content: Span[];
  source: Span | null;
  cue: Span;
  rule: string;
}

/** Left content shorter than this is an opening ("But,"), not what the source said. */
const SHORT = 3;
/** A source's description goes on no farther than this many tokens to the comma that ends it. */
const FARTHEST_COMMA = 40;

/**
 * Reads phrases that name a source: fronted ("According to the union, …"), final ("…, according to the union") or
 * in the middle, where the content goes on after the source.
 */
export function readSourcePhrases(
  passage: Passage,
  phrases: readonly SourcePhrase[],
  words: PhraseWords,
): SourceReading[] {
  const found: SourceReading[] = [];
  for (let at = 0; at < passage.tokens.length; at++) {
    if (passage.within[at]! >= 0) continue;
    const phrase = phrases.find((p) => p.words.every((word, n) => passage.tokens[at + n]?.norm === word));
    if (phrase === undefined) continue;
    const reading = readOne(passage, at, phrase, words);
    if (reading !== null) found.push(reading);
    at += phrase.words.length - 1;
  }
  return found;
}

function readOne(passage: Passage, at: number, phrase: SourcePhrase, words: PhraseWords): SourceReading | null {
  const { tokens, roles } = passage;
  const { from, to } = passage.bounds[passage.sentence[at]!]!;
  const after = at + phrase.words.length;
  if (after >= to) return null;
  const sourceEnd = sourceLimit(passage, after, to, words);
  const source = sourceEnd > after ? { start: tokens[after]!.start, end: tokens[sourceEnd - 1]!.end } : null;
  const cue = { start: tokens[at]!.start, end: tokens[after - 1]!.end };
  const left = leftOf(passage, at, from);
  let comma = sourceEnd;
  while (comma < to && comma < sourceEnd + FARTHEST_COMMA && roles[comma] !== "mark") comma++;
  // "وبحسب النقابة فإن …": the word that introduces a clause does without a comma
  if (roles[sourceEnd] === "subordinator" && sourceEnd > after) comma = sourceEnd - 1;
  const right = comma + 1 < to ? { start: tokens[comma + 1]!.start, end: contentEnd(passage, comma + 1, to) } : null;
  const goesOn = right !== null && right.start < right.end ? right : null;
  if (left === null) return goesOn === null ? null : { content: [goesOn], source, cue, rule: phrase.name };
  const content = goesOn !== null && left.short ? [left.span, goesOn] : [left.span];
  return { content, source, cue, rule: phrase.name };
}

function leftOf(passage: Passage, at: number, from: number): { span: Span; short: boolean } | null {
  const { tokens, roles, within, marked } = passage;
  let last = at - 1;
  while (
    last >= from &&
    last > at - FARTHEST_COMMA &&
    (roles[last] === "adverb" || (roles[last] === "mark" && within[last]! < 0))
  )
    last--;
  if (last < from || (last === from && roles[last] === "coordinator")) return null;
  let first = from;
  const region = within[last]! >= 0 ? marked[within[last]!]! : null;
  if (region !== null && region.start < tokens[from]!.start) {
    first = tokenAt(passage, region.start);
  }
  return { span: { start: tokens[first]!.start, end: tokens[last]!.end }, short: last - first < SHORT };
}

/** The source runs on through "of" and "by" phrases and reduced clauses ("a survey released on Monday") to the next stop. */
function sourceLimit(passage: Passage, from: number, to: number, words: PhraseWords): number {
  let end = phraseAfter(passage, from, to, words);
  while (end > from && end < to && end < from + 12) {
    const more = passage.roles[end] === "preposition" ? phraseAfter(passage, end + 1, to, words) : end;
    if (more <= end + 1) break;
    end = more;
  }
  return end;
}
