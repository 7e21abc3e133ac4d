import { firstFrom } from "../bisect.ts";
import type { Form } from "../forms.ts";
import { remembered } from "../remembered.ts";
import type { Token } from "../tokens.ts";
import { fold, gap } from "../tokens.ts";
import type { Span } from "../types.ts";
import { classBit } from "./classes.ts";
import type { OfficialsGrammar } from "./grammar.ts";
import type { Official } from "./join.ts";
import { code, MENTION_SHIFT, type WordForms } from "./word-forms.ts";

/** How far behind the person last spoken of a pronoun may stand, in UTF-16 units. */
const PRONOUN_REACH = 600;
/** Mentions kept of one official (the claim's schema takes no more). */
const MOST_MENTIONS = 500;
/** Tokens of the longest name; a text of nothing but one name's parts is still read in linear time. */
const LONGEST_NAME = 16;

/** Whom a surname speaks of, in one way to write it. */
interface Surname {
  official: Official;
  /** Folded parts of the whole name, by which given names in front of the surname are known. */
  parts: ReadonlySet<string>;
  /** Units at the start of the token that are no part of the name (an Arabic clitic). */
  skip: number;
}

/** What a token can be to the mentions, as the last bits of `code`; 0 where it was not looked at, as in what is no prose. */
const name = code.name >>> MENTION_SHIFT;
const pronoun = code.pronoun >>> MENTION_SHIFT;

/** A grammar and its words. */
export interface Mentioning {
  grammar: OfficialsGrammar;
  forms: WordForms;
}

/**
 * Adds later short forms of the names ("Al-Mahlawi", "الزبيدي") and pronouns that speak to the officials' mentions.
 * A pronoun is the person last spoken of, unless that person was spoken of with another one.
 * @param text that the tokens point into
 * @param looks what each token can be, as `SentenceWords.look` saw it; nearly all are nothing
 */
export function addMentions(
  text: string,
  tokens: readonly Token[],
  looks: Uint8Array,
  officials: readonly Official[],
  languages: readonly Mentioning[],
): void {
  const surnames = surnamesOf(officials, languages);
  if (surnames.size > 0) addSpokenOf(text, tokens, looks, surnames, firstFrom(tokens, earliest(officials)), languages);
  for (const { start, end, value } of officials) value.mentions = apart(value.mentions, start, end);
}

function addSpokenOf(
  text: string,
  tokens: readonly Token[],
  looks: Uint8Array,
  surnames: ReadonlyMap<string, Surname>,
  from: number,
  languages: readonly Mentioning[],
): void {
  const initials = initialsOf(surnames);
  const spokenOfAs = new Map<Official, string>();
  let latest: Official | null = null;
  let place = 0;
  for (let i = from; i < tokens.length; i++) {
    let what = looks[i]!;
    if (what === 0) what = lookAt(tokens[i]!.form, languages);
    if ((what & (name | pronoun)) === 0) continue;
    const token = tokens[i]!;
    const mayName = (what & name) !== 0 && beginsLike(initials, text, token.start);
    const surname = mayName ? surnames.get(token.norm) : undefined;
    if (surname && token.start >= surname.official.start) {
      latest = surname.official;
      place = token.end;
      const named = firstOfName(tokens, i, surname.parts);
      const start = named < i ? tokens[named]!.start : token.start + surname.skip;
      latest.value.mentions.push({ start, end: token.end });
      continue;
    }
    if (!latest || (what & pronoun) === 0 || token.start - place >= PRONOUN_REACH) continue;
    const { grammar } = languages.findLast((one) => one.grammar.pronouns.has(token.norm))!;
    if (!speaks(tokens[i - 1], grammar) && !speaks(tokens[i + 1], grammar)) continue;
    if ((spokenOfAs.get(latest) ?? token.norm) !== token.norm) continue;
    spokenOfAs.set(latest, token.norm);
    latest.value.mentions.push({ start: token.start, end: token.end });
    place = token.end;
  }
}

/** A unit beyond this can fold to any letter. It is a power of two less one: of two units both are ASCII if their bits together are. */
const LAST_ASCII = 127;

/** A bit for each letter that a surname begins with, alike for small and capital ones; other units share them. */
function initialsOf(surnames: ReadonlyMap<string, Surname>): number {
  let initials = 0;
  for (const written of surnames.keys()) initials |= 1 << written.charCodeAt(0);
  return initials;
}

/** Can the word that begins at `at` be one of the surnames with these initials? To ask it of the text is to fetch no word. */
function beginsLike(initials: number, text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // the next unit may be a mark that makes another letter of this one
  return (unit | text.charCodeAt(at + 1)) > LAST_ASCII || ((initials >>> unit) & 1) !== 0;
}

function lookAt(form: Form, languages: readonly Mentioning[]): number {
  let what = 0;
  for (const { forms } of languages) what |= forms.codeOf(form) >>> MENTION_SHIFT;
  return what;
}

function earliest(officials: readonly Official[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { start } of officials) if (start < least) least = start;
  return least;
}

const CUE = classBit("cue");
const speaks = (token: Token | undefined, { lexicon }: OfficialsGrammar) =>
  token !== undefined && ((lexicon.classes.get(token.norm) ?? 0) & CUE) !== 0;

/** Officials by the folded last part of their name, with and without the clitics that a language writes onto it. */
function surnamesOf(officials: readonly Official[], languages: readonly Mentioning[]): Map<string, Surname> {
  const found = new Map<string, Surname>();
  for (const official of officials) {
    if (official.value.name === null) continue;
    const { last, parts } = partsOf(official.value.name);
    if (last.length < 2) continue;
    if (!found.has(last)) found.set(last, { official, parts, skip: 0 });
    for (const { grammar } of languages) {
      const { clitics, mergedArticle } = grammar.lexicon;
      if (clitics.length === 0 || !grammar.script.test(last)) continue;
      for (const clitic of clitics) {
        const merged = mergedArticle !== "" && clitic.endsWith(mergedArticle);
        const written = merged ? clitic + last.slice(mergedArticle.length) : clitic + last;
        const skip = merged ? clitic.length - mergedArticle.length : clitic.length;
        if (!found.has(written)) found.set(written, { official, parts, skip });
      }
    }
  }
  return found;
}

/** Folded parts of a name, and the last of them. */
const partsOf = remembered((name) => {
  const parts = fold(name).split(/[^\p{L}\p{N}'’]+/u);
  return { last: parts.at(-1) ?? "", parts: new Set([...parts, "-"]) as ReadonlySet<string> };
});

/** First token of the name that ends at `last`: given names and particles in front of a surname belong to it. */
function firstOfName(tokens: readonly Token[], last: number, parts: ReadonlySet<string>): number {
  let first = last;
  const least = Math.max(0, last - LONGEST_NAME);
  while (first > least && tokens[first]!.gap <= gap.blank && parts.has(tokens[first - 1]!.norm)) first--;
  return tokens[first]!.norm === "-" ? first + 1 : first;
}

/** Mentions in order of the text, none on another or on the introduction itself, which is [start, end). */
function apart(mentions: Span[], start: number, end: number): Span[] {
  if (mentions.length === 0) return mentions;
  const kept: Span[] = [];
  let last = 0;
  for (const mention of mentions.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const introduced = mention.start < end && start < mention.end;
    if (introduced || mention.start < last) continue;
    if (kept.push(mention) === MOST_MENTIONS) break;
    last = mention.end;
  }
  return kept;
}
