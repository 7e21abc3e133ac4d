import { onceEach, remembered } from "../remembered.ts";
import { fold } from "../tokens.ts";
import type { Span } from "../types.ts";
import { bitsOf } from "./classes.ts";
import type { CompiledFrame, FrameKind, OfficialsGrammar } from "./grammar.ts";
import type { Pattern } from "./pattern.ts";
import { group } from "./pattern-tree.ts";
import { type BodyWording, bodyWording } from "./wordings.ts";
import type { SentenceWords } from "./words.ts";

/** Words picked out of the text: where they stand and how they are written there. */
export interface Phrase extends Span {
  text: string;
}

/** One introduction of an official, as a frame read it. */
export interface Introduction extends Span {
  kind: FrameKind;
  rule: string;
  name: Phrase | null;
  role: Phrase | null;
  /** Role that comes from a title alone ("Judge"). */
  byTitle: boolean;
  organisation: Phrase | null;
  /** What the organisation's words say. */
  body: BodyWording | null;
  /** What the frame shows the body to be, where its name does not say it. */
  noun: string | null;
  /** Said as that of the body last named: "its director". */
  owned: boolean;
  /** Said as known already: "the governor". */
  definite: boolean;
  /** Said as one of many: "a governor". */
  indefinite: boolean;
  /** Every stretch that it reads: no other introduction reads it again. */
  taken: readonly Span[];
}

const POSSESSIVE = bitsOf("poss");
const DEFINITE = bitsOf("def");
const PREPOSED = bitsOf("func", "prep");
const RANK = bitsOf("rank");
const BODY = bitsOf("body");

/** What a frame's match, which was made last, introduces. */
export function introductionOf(
  frame: CompiledFrame,
  sentence: SentenceWords,
  at: number,
  text: string,
  grammar: OfficialsGrammar,
): Introduction | null {
  const { compiled } = frame;
  const name = phraseOf(compiled, group.name, sentence, text, grammar);
  const deed = phraseOf(compiled, group.deed, sentence, text, grammar);
  const title = phraseOf(compiled, group.rank, sentence, text, grammar);
  const told = phraseOf(compiled, group.role, sentence, text, grammar);
  const deedRole = deed ? grammar.deeds.get(deed.text.toLowerCase()) : undefined;
  if (deed && deedRole === undefined) return null;
  const byDeed = deed && deedRole !== undefined ? { ...deed, text: deedRole } : null;
  const role = inFull(told ?? byDeed ?? title, grammar);
  const organisation = nearerName(
    phraseOf(compiled, group.of, sentence, text, grammar),
    phraseOf(compiled, group.org, sentence, text, grammar),
    grammar,
  );
  const anchor = name ?? told ?? organisation;
  if (!anchor) return null;
  const whole = !name && told && organisation ? hull(told, organisation) : anchor;
  return {
    start: whole.start,
    end: whole.end,
    kind: frame.kind,
    rule: frame.name,
    name,
    role,
    byTitle: told ? isTitle(compiled, sentence) : !byDeed && title !== null,
    organisation,
    body: organisation && bodyWording(organisation.text, grammar),
    noun: frame.of ?? null,
    owned: told !== null && isOwned(compiled, sentence, at, grammar),
    definite: told !== null && isDefinite(compiled, sentence, at, grammar),
    indefinite: byDeed !== null || (told !== null && isBefore(grammar.indefinite, compiled, sentence, at)),
    taken: frame.kind === "evidence" ? nothing : takenBy(name, told, title, organisation),
  };
}

const nothing: readonly Span[] = [];

function takenBy(...phrases: readonly (Phrase | null)[]): readonly Span[] {
  const taken: Span[] = [];
  for (const phrase of phrases) if (phrase) taken.push(phrase);
  return taken;
}

/** White space that is not written as one blank. */
const UNEVEN = /[^\S ]|\s\s/;

/** Words of a group as they are written, on one line, without an article before and a possessive behind. */
function phraseOf(
  match: Pattern,
  of: number,
  sentence: SentenceWords,
  text: string,
  grammar: OfficialsGrammar,
): Phrase | null {
  if (match.from(of) < 0) return null;
  const from = firstOf(match, of, sentence, grammar);
  const last = lastOf(match, of, sentence, grammar);
  const start = sentence.start(from);
  const end = sentence.end(last);
  const first = sentence.text(from);
  if (from === last) return { start, end, text: first };
  const rest = text.slice(sentence.end(from), end);
  return { start, end, text: first + (UNEVEN.test(rest) ? rest.replace(/\s+/g, " ") : rest) };
}

/** First word of a group that is no article. */
export function firstOf(match: Pattern, of: number, sentence: SentenceWords, { articles }: OfficialsGrammar): number {
  let first = match.from(of);
  while (first < match.to(of) - 1 && articles.has(sentence.norm(first))) first++;
  return first;
}

/** Last word of a group that is no possessive. */
export function lastOf(match: Pattern, of: number, sentence: SentenceWords, grammar: OfficialsGrammar): number {
  const first = firstOf(match, of, sentence, grammar);
  let last = match.to(of) - 1;
  while (last > first && (sentence.classes(last) & POSSESSIVE) !== 0) last--;
  return last;
}

function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** A role with its abbreviations written out: "Lt Col" → "Lieutenant Colonel". */
function inFull(role: Phrase | null, grammar: OfficialsGrammar): Phrase | null {
  if (!role || grammar.expansions.size === 0) return role;
  return { start: role.start, end: role.end, text: expander(grammar)(role.text) };
}

const expander = onceEach((grammar: OfficialsGrammar) => remembered((role) => writtenOut(role, grammar)));

function writtenOut(role: string, { expansions }: OfficialsGrammar): string {
  const words = role.split(" ").map((word) => expansions.get(fold(word).replace(/\.$/, "")) ?? word);
  return words.join(" ");
}

function isTitle(match: Pattern, sentence: SentenceWords): boolean {
  for (let i = match.from(group.role); i < match.to(group.role); i++)
    if ((sentence.classes(i) & RANK) === 0) return false;
  return true;
}

/** Whether an article of a known thing stands in the match before the role, or within it (Arabic: on a word of it). */
function isDefinite(match: Pattern, sentence: SentenceWords, at: number, grammar: OfficialsGrammar): boolean {
  const to = match.to(group.role);
  // "متحدث باسم الوزارة": the body's article makes no known person of its spokesman
  for (let i = match.from(group.role); i < to && (sentence.classes(i) & PREPOSED) === 0; i++)
    if ((sentence.classes(i) & DEFINITE) !== 0) return true;
  return isBefore(grammar.definite, match, sentence, at);
}

function isOwned(match: Pattern, sentence: SentenceWords, at: number, { owned }: OfficialsGrammar): boolean {
  const to = match.to(group.role);
  for (let i = Math.max(at, match.from(group.role) - 1); i < to; i++) if (owned.test(sentence.norm(i))) return true;
  return false;
}

/** Whether one of some folded words stands in the match before the role. */
function isBefore(words: ReadonlySet<string>, match: Pattern, sentence: SentenceWords, at: number): boolean {
  for (let i = at; i < match.from(group.role); i++) if (words.has(sentence.norm(i))) return true;
  return false;
}

/**
 * Of the bodies before and after a role, the one that is the holder's: a name before it, unless a body by its noun
 * stands after it ("the NEO returning officer for the district", "UNICEF's envoy in Sudan").
 */
function nearerName(after: Phrase | null, before: Phrase | null, grammar: OfficialsGrammar): Phrase | null {
  if (!after || !before || !/\p{Lu}/u.test(before.text)) return after ?? before;
  const named =
    /\p{Lu}/u.test(after.text) &&
    fold(after.text)
      .split(" ")
      .some((word) => isBodyNoun(word, grammar));
  return named ? after : before;
}

const isBodyNoun = (word: string, { lexicon }: OfficialsGrammar) => ((lexicon.classes.get(word) ?? 0) & BODY) !== 0;
