import { firstFrom } from "../bisect.ts";
import { Noted } from "../forms.ts";
import type { Token } from "../tokens.ts";
import { fold, gap } from "../tokens.ts";
import type { Span } from "../types.ts";
import { classBit } from "./classes.ts";
import type { OfficialsGrammar } from "./grammar.ts";
import type { Official } from "./join.ts";

/** How far behind the person last spoken of a pronoun may stand, in UTF-16 units. */
const PRONOUN_REACH = 600;
/** Mentions kept of one official (the claim's schema takes no more). */
const MOST_MENTIONS = 500;
/** Tokens of the longest name; a text of nothing but one name's parts is still read in linear time. */
const LONGEST_NAME = 16;

interface Surname {
  official: Official;
  /** Folded parts of the whole name, by which given names in front of the surname are known. */
  parts: ReadonlySet<string>;
  /** Units at the start of the token that are no part of the name (an Arabic clitic). */
  skip: number;
}

/** Words in small letters are nobody's surname. */
const isSmall = new Noted(({ text }) => /^\p{Ll}/u.test(text));

/**
 * Adds later short forms of the names ("Al-Mahlawi", "الزبيدي") and pronouns that speak to the officials' mentions.
 * A pronoun is the person last spoken of, unless that person was spoken of with another one.
 */
export function addMentions(
  tokens: readonly Token[],
  officials: readonly Official[],
  grammars: readonly OfficialsGrammar[],
): void {
  const surnames = surnamesOf(officials, grammars);
  const pronouns = new Map(
    grammars.flatMap((grammar) => [...grammar.pronouns].map((word) => [word, grammar] as const)),
  );
  const longestPronoun = [...pronouns.keys()].reduce((longest, { length }) => Math.max(longest, length), 0);
  const spokenOfAs = new Map<Official, string>();
  let latest: Official | null = null;
  let place = 0;
  const first = officials.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const from = surnames.size === 0 ? tokens.length : firstFrom(tokens, first);
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word") continue;
    const surname = isSmall.of(token.form) ? undefined : surnames.get(token.norm);
    if (surname && token.start >= surname.official.start) {
      latest = surname.official;
      place = token.end;
      const named = firstOfName(tokens, i, surname.parts);
      const start = named < i ? tokens[named]!.start : token.start + surname.skip;
      latest.value.mentions.push({ start, end: token.end });
      continue;
    }
    const perhaps = latest && token.norm.length <= longestPronoun && token.start - place < PRONOUN_REACH;
    const grammar = perhaps ? pronouns.get(token.norm) : undefined;
    if (!grammar || !latest || !(speaks(tokens[i - 1], grammar) || speaks(tokens[i + 1], grammar))) continue;
    if ((spokenOfAs.get(latest) ?? token.norm) !== token.norm) continue;
    spokenOfAs.set(latest, token.norm);
    latest.value.mentions.push({ start: token.start, end: token.end });
    place = token.end;
  }
  for (const official of officials) official.value.mentions = apart(official);
}

const CUE = classBit("cue");
const speaks = (token: Token | undefined, { lexicon }: OfficialsGrammar) =>
  token !== undefined && ((lexicon.classes.get(token.norm) ?? 0) & CUE) !== 0;

/** Officials by the folded last part of their name, with and without the clitics that a language writes onto it. */
function surnamesOf(officials: readonly Official[], grammars: readonly OfficialsGrammar[]): Map<string, Surname> {
  const found = new Map<string, Surname>();
  for (const official of officials) {
    const parts = fold(official.value.name ?? "").split(/[^\p{L}\p{N}'’]+/u);
    const last = parts.at(-1) ?? "";
    if (last.length < 2) continue;
    const known = { official, parts: new Set([...parts, "-"]) };
    const clitics = grammars.filter(({ script }) => script.test(last)).flatMap(({ lexicon }) => lexicon.clitics);
    for (const clitic of ["", ...clitics]) {
      const written = clitic.endsWith("لل") ? clitic + last.slice(2) : clitic + last;
      const skip = clitic.endsWith("لل") ? clitic.length - 2 : clitic.length;
      if (!found.has(written)) found.set(written, { ...known, skip });
    }
  }
  return found;
}

/** First token of the name that ends at `last`: given names and particles in front of a surname belong to it. */
function firstOfName(tokens: readonly Token[], last: number, parts: ReadonlySet<string>): number {
  let first = last;
  const least = Math.max(0, last - LONGEST_NAME);
  while (first > least && tokens[first]!.gap <= gap.blank && parts.has(tokens[first - 1]!.norm)) first--;
  return tokens[first]!.norm === "-" ? first + 1 : first;
}

/** Mentions in order of the text, none on another or on the introduction itself. */
function apart({ start, end, value }: Official): Span[] {
  const kept: Span[] = [];
  for (const mention of value.mentions.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const introduced = mention.start < end && start < mention.end;
    if (!introduced && mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept.slice(0, MOST_MENTIONS);
}
