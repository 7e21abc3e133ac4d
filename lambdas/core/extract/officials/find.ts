import { onceEach, remembered } from "../remembered.ts";
import { fold } from "../tokens.ts";
import type { Span } from "../types.ts";
import type { WordClass } from "./classes.ts";
import { classBit } from "./classes.ts";
import type { CompiledFrame, CompiledFrames, FrameKind, OfficialsGrammar } from "./grammar.ts";
import type { Groups } from "./pattern.ts";
import type { SentenceWords, Word } from "./words.ts";

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
  /** What the frame shows the body to be, where its name does not say it. */
  noun: string | null;
  /** Said as known already: "the governor". */
  definite: boolean;
  /** Said as one of many: "a governor". */
  indefinite: boolean;
  /** Every stretch that it reads: no other introduction reads it again. */
  taken: readonly Span[];
}

const bitsOf = (...names: readonly WordClass[]) => names.reduce((mask, name) => mask | classBit(name), 0);
const POSSESSIVE = bitsOf("poss");
const DEFINITE = bitsOf("def");
const PREPOSED = bitsOf("func", "prep");
const ROLE_HEADS = bitsOf("head", "rank");
/** Words that a phrase in front of a role's head is made of. */
const PHRASE = bitsOf("cap", "low", "acr", "det", "poss", "of", "join", "part", "mod", "body", "corp", "hon", "init");

/** Frames, as bits, at each word of the sentence that is read just now. */
const places: number[] = [];

/** Introductions in one sentence, by the frames of a grammar, in order of the text; no two share a name or a role. */
export function findIntroductions(
  sentence: SentenceWords,
  text: string,
  { frames, automaton }: CompiledFrames,
  grammar: OfficialsGrammar,
): readonly Introduction[] {
  const { symbols, length } = sentence;
  let anywhere = 0;
  for (let at = 0; at < length; at++) {
    const bits = automaton.framesAt(symbols, length, at);
    places[at] = bits;
    anywhere |= bits;
  }
  if (anywhere === 0) return none;
  const words = sentence.words();
  const found: Introduction[] = [];
  let toRole: Uint8Array | null = null;
  for (let n = 0; anywhere !== 0; n++, anywhere >>>= 1) {
    if ((anywhere & 1) === 0) continue;
    const frame = frames[n]!;
    if (frame.opens === "role") toRole ??= roleAhead(words);
    for (let at = 0; at < length; at++) {
      if (((places[at]! >>> n) & 1) === 0) continue;
      if (frame.opens === "role" && toRole![at] === 0) continue;
      if (frame.subject && at > 0 && grammar.noSubjectAfter.has(words[at - 1]!.norm)) continue;
      const match = frame.compiled.match(words, at);
      if (!match) continue;
      const one = introduction(frame, match.groups, words, at, text, grammar);
      if (frame.kind === "evidence") at = match.end - 1;
      if (one && !found.some((other) => overlaps(one, other))) found.push(one);
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
}

const none: readonly Introduction[] = [];

/** For each word, 1 when the noun phrase that it stands in runs on to a role's head. */
function roleAhead(words: readonly Word[]): Uint8Array {
  const ahead = new Uint8Array(words.length);
  for (let at = words.length - 1; at >= 0; at--) {
    const { classes } = words[at]!;
    if ((classes & ROLE_HEADS) !== 0) ahead[at] = 1;
    else if ((classes & PHRASE) !== 0) ahead[at] = ahead[at + 1] ?? 0;
  }
  return ahead;
}

function introduction(
  frame: CompiledFrame,
  groups: Groups,
  words: readonly Word[],
  at: number,
  text: string,
  grammar: OfficialsGrammar,
): Introduction | null {
  const phrase = (name: string) => phraseOf(groups.get(name), words, text, grammar);
  const name = phrase("name");
  const deed = phrase("deed");
  const title = phrase("rank");
  const told = phrase("role");
  const deedRole = deed ? grammar.deeds.get(deed.text.toLowerCase()) : undefined;
  if (deed && deedRole === undefined) return null;
  const byDeed = deed && deedRole !== undefined ? { ...deed, text: deedRole } : null;
  const role = inFull(told ?? byDeed ?? title, grammar);
  const organisation = nearerName(phrase("of"), phrase("org"), grammar);
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
    byTitle: told ? isTitle(groups.get("role")!, words) : !byDeed && title !== null,
    organisation,
    noun: frame.of ?? null,
    definite: isDefinite(groups.get("role"), words, at, grammar),
    indefinite: byDeed !== null || isIndefinite(groups.get("role"), words, at, grammar),
    taken: [name, told, title, organisation].filter((taken) => taken !== null),
  };
}

/** Words [from, to) as they are written, on one line, without an article before and a possessive behind. */
function phraseOf(range: Range, words: readonly Word[], text: string, grammar: OfficialsGrammar): Phrase | null {
  if (!range) return null;
  let [from, to] = range;
  while (from < to - 1 && grammar.articles.has(words[from]!.norm)) from++;
  while (to > from + 1 && words[to - 1]!.classes & POSSESSIVE) to--;
  const first = words[from]!;
  const { end } = words[to - 1]!;
  if (from === to - 1) return { start: first.start, end, text: first.text };
  return { start: first.start, end, text: first.text + text.slice(first.end, end).replace(/\s+/g, " ") };
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

type Range = readonly [number, number] | undefined;

const RANK = bitsOf("rank");
const isTitle = ([from, to]: readonly [number, number], words: readonly Word[]) =>
  words.slice(from, to).every((word) => (word.classes & RANK) !== 0);

/** Whether an article of a known thing stands in the match before the role, or within it (Arabic: on a word of it). */
function isDefinite(role: Range, words: readonly Word[], at: number, grammar: OfficialsGrammar): boolean {
  if (!role) return false;
  // "متحدث باسم الوزارة": the body's article makes no known person of its spokesman
  for (let i = role[0]; i < role[1] && (words[i]!.classes & PREPOSED) === 0; i++)
    if ((words[i]!.classes & DEFINITE) !== 0) return true;
  for (let i = at; i < role[0]; i++) if (grammar.definite.has(words[i]!.norm)) return true;
  return false;
}

function isIndefinite(role: Range, words: readonly Word[], at: number, grammar: OfficialsGrammar): boolean {
  if (!role) return false;
  for (let i = at; i < role[0]; i++) if (grammar.indefinite.has(words[i]!.norm)) return true;
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

const isBodyNoun = (word: string, { lexicon }: OfficialsGrammar) =>
  ((lexicon.classes.get(word) ?? 0) & classBit("body")) !== 0;

/** Do two introductions read the same words? Evidence takes no words from another. */
function overlaps(a: Introduction, b: Introduction): boolean {
  if (a.kind === "evidence" || b.kind === "evidence") return false;
  return a.taken.some((x) => b.taken.some((y) => x.start < y.end && y.start < x.end));
}
