import { Noted } from "../forms.ts";
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

/** The source phrases of a language, found by their first words. */
export class SourcePhrases {
  readonly all: readonly SourcePhrase[];
  readonly firsts: Noted<boolean>;

  constructor(all: readonly SourcePhrase[]) {
    this.all = all;
    const words = new Set(all.map((phrase) => phrase.words[0]));
    this.firsts = new Noted(({ norm }) => words.has(norm));
  }
}

/** Nouns that make a source of their owner after a preposition: "in her words", "in the mayor's view". */
export interface OwnedPhrase {
  name: string;
  preposition: string;
  nouns: ReadonlySet<string>;
  possessives: ReadonlySet<string>;
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
const LONGEST_OWNER = 8;
/** A source's description goes on no farther than this many tokens to the comma that ends it. */
const FARTHEST_COMMA = 40;

/**
 * Reads phrases that name a source: fronted ("According to the union, …"), final ("…, according to the union") or
 * in the middle, where the content goes on after the source.
 */
export function readSourcePhrases(passage: Passage, phrases: SourcePhrases, words: PhraseWords): SourceReading[] {
  const found: SourceReading[] = [];
  const { firsts } = phrases;
  for (let at = 0; at < passage.tokens.length; at++) {
    if (passage.within[at]! >= 0 || !firsts.of(passage.tokens[at]!.form)) continue;
    const phrase = phrases.all.find((p) => p.words.every((word, n) => passage.tokens[at + n]?.norm === word));
    if (phrase === undefined) continue;
    const reading = readOne(passage, at, phrase, words);
    if (reading !== null) found.push(reading);
    at += phrase.words.length - 1;
  }
  return found;
}

/** Reads phrases whose source is the owner of a noun, fronted or after what was said. */
export function readOwnedPhrases(passage: Passage, phrase: OwnedPhrase, words: PhraseWords): SourceReading[] {
  const { tokens, within, bounds, sentence } = passage;
  const found: SourceReading[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (within[at]! >= 0 || tokens[at]!.norm !== phrase.preposition) continue;
    const { from, to } = bounds[sentence[at]!]!;
    const owned = ownedNoun(passage, at + 1, to, phrase);
    if (owned === null) continue;
    const source = { start: tokens[at + 1]!.start, end: tokens[owned.ownerEnd - 1]!.end };
    const cue = { start: tokens[at]!.start, end: tokens[owned.noun]!.end };
    const made = placeContent(passage, at, from, to, owned.noun + 1, source, cue, phrase.name);
    if (made !== null && words.classOf(tokens[at]!) === "preposition") found.push(made);
  }
  return found;
}

/** The noun of an owned phrase that starts at `first`, and where its owner ends (before a possessive "'s"). */
function ownedNoun(
  passage: Passage,
  first: number,
  to: number,
  phrase: OwnedPhrase,
): { noun: number; ownerEnd: number } | null {
  const { tokens } = passage;
  for (let noun = first + 1; noun < to && noun < first + LONGEST_OWNER; noun++) {
    if (passage.roles[noun] === "mark") return null;
    if (!phrase.nouns.has(tokens[noun]!.norm)) continue;
    if (tokens[noun - 1]!.norm === "'s") return { noun, ownerEnd: noun - 1 };
    return noun === first + 1 && phrase.possessives.has(tokens[first]!.norm) ? { noun, ownerEnd: noun } : null;
  }
  return null;
}

function readOne(passage: Passage, at: number, phrase: SourcePhrase, words: PhraseWords): SourceReading | null {
  const { tokens } = passage;
  const { from, to } = passage.bounds[passage.sentence[at]!]!;
  const after = at + phrase.words.length;
  if (after >= to) return null;
  const sourceEnd = sourceLimit(passage, after, to, words);
  const source = sourceEnd > after ? { start: tokens[after]!.start, end: tokens[sourceEnd - 1]!.end } : null;
  const cue = { start: tokens[at]!.start, end: tokens[after - 1]!.end };
  return placeContent(passage, at, from, to, sourceEnd, source, cue, phrase.name);
}

/** What was said stands before the phrase, or after the comma that ends it, or on both sides of it. */
function placeContent(
  passage: Passage,
  at: number,
  from: number,
  to: number,
  phraseEnd: number,
  source: Span | null,
  cue: Span,
  rule: string,
): SourceReading | null {
  const { tokens, roles } = passage;
  const left = leftOf(passage, at, from);
  let comma = phraseEnd;
  while (comma < to && comma < phraseEnd + FARTHEST_COMMA && roles[comma] !== "mark") comma++;
  // "وبحسب النقابة فإن …": the word that introduces a clause does without a comma
  if (roles[phraseEnd] === "subordinator") comma = phraseEnd - 1;
  const right = comma + 1 < to ? { start: tokens[comma + 1]!.start, end: contentEnd(passage, comma + 1, to) } : null;
  const goesOn = right !== null && right.start < right.end ? right : null;
  if (left === null) return goesOn === null ? null : { content: [goesOn], source, cue, rule };
  const content = goesOn !== null && left.short ? [left.span, goesOn] : [left.span];
  return { content, source, cue, rule };
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
