import type { Span } from "../types.ts";
import { contentEnd } from "./extent.ts";
import type { Source } from "./grammar.ts";
import { has, type Passage, placeAt, sentenceAt, sourceAt } from "./passage.ts";
import { phraseAfter } from "./phrases.ts";
import { Role, Trait } from "./traits.ts";

/** A cue that is no verb: a phrase whose object is the source ("according to", بحسب). */
export interface SourcePhrase {
  name: string;
  words: readonly string[];
  example: string;
  /** Nouns behind it that say nothing, plans and rules ("وفق خطة"). */
  but?: ReadonlySet<string>;
}

/** Nouns that make a source of their owner after a preposition: "in her words", "in the mayor's view". */
export interface OwnedPhrase {
  name: string;
  preposition: string;
  nouns: ReadonlySet<string>;
  example: string;
}

/** What a phrase that names a source introduces. Spans point into the text. */
export interface SourceReading {
  /** Place of its first word. */
  at: number;
  content: Span[];
  source: Source | null;
  cue: Span;
  rule: string;
}

/** Left content shorter than this is an opening ("But,"), not what the source said. */
const SHORT = 3;
/** Tokens between the preposition and the noun of an owned phrase ("in the mayor's view"). */
const LONGEST_OWNER = 8;
/** A source's description goes on no farther than this many tokens to the comma that ends it. */
const FARTHEST_COMMA = 40;

/**
 * Reads phrases that name a source: fronted ("According to the union, …"), final ("…, according to the union") or
 * in the middle, where the content goes on after the source.
 */
export function readSourcePhrases(passage: Passage, phrases: readonly SourcePhrase[]): SourceReading[] {
  const found: SourceReading[] = [];
  if ((passage.holds & Trait.sourcePhrase) === 0) return found;
  const { traits, within, to } = passage;
  let read = passage.from;
  for (let key = read; key < to; key++) {
    if ((traits[key]! & Trait.sourcePhrase) === 0) continue;
    for (const phrase of phrases) {
      const at = key - phrase.words.indexOf(keyWord(phrase));
      if (at < read || within[at]! >= 0 || !standsAt(passage, at, phrase)) continue;
      const reading = readOne(passage, at, phrase);
      if (reading !== null) found.push(reading);
      read = at + phrase.words.length;
      break;
    }
  }
  return found;
}

/** The word by which a phrase is found, its longest: many texts say "in", few "in the words". */
export function keyWord({ words }: SourcePhrase): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

function standsAt({ tokens }: Passage, at: number, { words }: SourcePhrase): boolean {
  return words.every((word, n) => tokens[at + n]?.norm === word);
}

/** Reads phrases whose source is the owner of a noun, fronted or after what was said, and adds them to those `found`. */
export function readOwnedPhrases(passage: Passage, phrase: OwnedPhrase, found: SourceReading[]): void {
  const { tokens, within, traits } = passage;
  if ((passage.holds & Trait.beforeOwner) === 0 || (passage.holds & Trait.owned) === 0) return;
  for (let at = passage.from; at < passage.to; at++) {
    if ((traits[at]! & Trait.beforeOwner) === 0 || within[at]! >= 0) continue;
    const { from, to } = sentenceAt(passage, at);
    const owned = ownedNoun(passage, at + 1, to);
    if (owned === null) continue;
    const source = sourceAt(passage, at + 1, owned.ownerEnd);
    const cue = { start: tokens[at]!.start, end: tokens[owned.noun]!.end };
    const made = placeContent(passage, at, from, to, owned.noun + 1, source, cue, phrase.name);
    if (made !== null) found.push(made);
  }
}

/** The noun of an owned phrase that starts at `first`, and where its owner ends (before a possessive "'s"). */
function ownedNoun(passage: Passage, first: number, to: number): { noun: number; ownerEnd: number } | null {
  for (let noun = first + 1; noun < to && noun < first + LONGEST_OWNER; noun++) {
    if (passage.roles[noun] === Role.mark) return null;
    if (!has(passage, noun, Trait.owned)) continue;
    if (has(passage, noun - 1, Trait.owner)) return { noun, ownerEnd: noun - 1 };
    return noun === first + 1 && has(passage, first, Trait.possessive) ? { noun, ownerEnd: noun } : null;
  }
  return null;
}

function readOne(passage: Passage, at: number, phrase: SourcePhrase): SourceReading | null {
  const { tokens } = passage;
  const { from, to } = sentenceAt(passage, at);
  let after = at + phrase.words.length;
  // "وفقا لما قالته الوزارة": the source is the subject of a clause
  if (has(passage, after, Trait.relative) && has(passage, after + 1, Trait.cue)) after += 2;
  if (after >= to || phrase.but?.has(tokens[after]!.norm)) return null;
  const sourceEnd = sourceLimit(passage, after, to);
  const source = sourceEnd > after ? sourceAt(passage, after, sourceEnd) : null;
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
  source: Source | null,
  cue: Span,
  rule: string,
): SourceReading | null {
  const { tokens, roles } = passage;
  const left = leftOf(passage, at, from);
  let comma = phraseEnd;
  while (comma < to && comma < phraseEnd + FARTHEST_COMMA && roles[comma] !== Role.mark) comma++;
  // "وبحسب النقابة فإن …": the word that introduces a clause does without a comma
  if (roles[phraseEnd] === Role.subordinator) comma = phraseEnd - 1;
  const right = comma + 1 < to ? { start: tokens[comma + 1]!.start, end: contentEnd(passage, comma + 1, to) } : null;
  const goesOn = right !== null && right.start < right.end ? right : null;
  if (left === null) return goesOn === null ? null : { at, content: [goesOn], source, cue, rule };
  const content = goesOn !== null && left.short ? [left.span, goesOn] : [left.span];
  return { at, content, source, cue, rule };
}

function leftOf(passage: Passage, at: number, from: number): { span: Span; short: boolean } | null {
  const { tokens, roles, within, marked } = passage;
  let last = at - 1;
  while (
    last >= from &&
    last > at - FARTHEST_COMMA &&
    (roles[last] === Role.adverb || (roles[last] === Role.mark && within[last]! < 0))
  )
    last--;
  if (last < from || (last === from && roles[last] === Role.coordinator)) return null;
  let first = from;
  const region = within[last]! >= 0 ? marked[within[last]!]! : null;
  if (region !== null && region.start < tokens[from]!.start) {
    first = placeAt(passage, region.start);
  }
  return { span: { start: tokens[first]!.start, end: tokens[last]!.end }, short: last - first < SHORT };
}

/** The source runs on through "of" and "by" phrases and reduced clauses ("a survey released on Monday") to the next stop. */
function sourceLimit(passage: Passage, from: number, to: number): number {
  let end = phraseAfter(passage, from, to);
  while (end > from && end < to && end < from + 12) {
    const more = passage.roles[end] === Role.preposition ? phraseAfter(passage, end + 1, to) : end;
    if (more <= end + 1) break;
    end = more;
  }
  return end;
}
