import { type Token, tokenize } from "../extract/tokens.ts";
import type { FormGrammar, WordForms } from "./event-grammar.ts";
import { languageOf, languages, testOf, wordsOf } from "./languages.ts";
import {
  type EventLexicon,
  type LexiconEntry,
  type Meaning,
  type Numbering,
  phrases,
  type References,
} from "./vocabulary.ts";

/** A phrase of the lexicon found in a text: tokens [from, to). */
export interface Hit {
  from: number;
  to: number;
  meaning: Meaning;
  /** Tokens that "…" stands for: they are no part of the phrase. */
  between?: readonly number[];
}

type Element = ReadonlySet<string> | "gap";
interface Phrase {
  elements: readonly Element[];
  meaning: Meaning;
  /** A verb's plain form that could be a noun: it needs a plural, a pronoun, "to" or an auxiliary before it ("the report" is none). */
  plain: string | null;
  /** Entered as a verb, so that a word with an article written on to it is none. */
  verb: boolean;
}

const GAP = "…";
/** How many words "…" stands for at most. */
const LONGEST_GAP = 3;

const index = new Map<string, Phrase[]>();

/** Enters one phrase under each form of its first word. `inflects`: which word varies, and how. */
function enter(written: string, meaning: Meaning, inflects: "verb" | "noun" | "none", { grammar }: EventLexicon): void {
  const words = tokenize(written).map((token) => (token.text === GAP ? GAP : token.norm));
  const elements = words.map((word, i): Element => {
    if (word === GAP) return "gap";
    if (inflects === "verb" && i === 0) return new Set(grammar.forms.verb(word));
    if (inflects === "noun" && i === words.length - 1) return new Set(grammar.forms.noun(word));
    return new Set([word]);
  });
  const first = elements[0];
  if (first === undefined || first === "gap") return;
  const phrase = {
    elements,
    meaning,
    plain: inflects === "verb" && grammar.verbs !== null ? words[0]! : null,
    verb: inflects === "verb",
  };
  for (const form of first) {
    const list = index.get(form);
    if (list === undefined) index.set(form, [phrase]);
    else list.push(phrase);
  }
}

function enterAll<Says>(
  entry: LexiconEntry<Says>,
  language: EventLexicon,
  mean: (by: "verb" | "noun") => Meaning,
): void {
  for (const verb of phrases(entry.verbs)) enter(verb, mean("verb"), "verb", language);
  for (const noun of phrases(entry.nouns)) enter(noun, mean("noun"), "noun", language);
  for (const word of phrases(entry.words)) enter(word, mean("noun"), "none", language);
}

function load(lexicon: EventLexicon): void {
  for (const entry of lexicon.happenings)
    enterAll(entry, lexicon, (by) => ({ is: "happening", happening: entry.says, by }));
  for (const entry of lexicon.phases) enterAll(entry, lexicon, (by) => ({ is: "phase", phase: entry.says, by }));
  enterAll({ says: null, ...lexicon.reports }, lexicon, (by) => ({ is: "report", by }));
  for (const entry of lexicon.cues) enterAll(entry, lexicon, () => ({ is: "cue", cue: entry.says }));
  for (const entry of lexicon.aspects) enterAll(entry, lexicon, () => ({ is: "aspect", aspect: entry.says }));
  for (const entry of lexicon.things) enterAll(entry, lexicon, () => ({ is: "thing", thing: entry.says }));
  for (const word of phrases(lexicon.boundaries)) enter(word, { is: "boundary" }, "none", lexicon);
  for (const word of phrases(lexicon.former)) enter(word, { is: "former" }, "none", lexicon);
}
languages.forEach(load);

/** Words that say nothing about which event is meant. */
export const emptyWords = wordsOf(({ empty }) => empty);
/** Words that say only that something happens, or of whom. */
export const lightWords = wordsOf(({ light }) => light);
/** Nouns whose next word is a name. */
export const namingWords = wordsOf(({ naming }) => naming);

/** How each language numbers and counts. */
export const numberings: readonly Numbering[] = languages.map(({ numbering }) => numbering);

/** With what words each language refers to its story's matter. */
export const references: readonly References[] = languages.map((language) => language.references);

/** Every form under which a token is looked up. */
export function formsOf(token: Token): WordForms {
  const { kind, norm } = token;
  const { written, particle } = languageOf(norm).grammar.forms;
  if (kind !== "word" || written === null) return { verb: [norm], noun: [norm] };
  return known(norm, written(norm), particle);
}

/** "وزارة" is a ministry as it stands: its و is no "and", and nobody visited it. "قضية" is a case, and nobody ruled. */
function known(norm: string, { verb, noun }: WordForms, particle: FormGrammar["particle"]): WordForms {
  if (index.get(norm)?.some((phrase) => !phrase.verb && phrase.elements.length === 1) !== true) return { verb, noun };
  return {
    verb: [norm],
    noun: particle?.test(norm) === true ? noun.filter((form) => form.startsWith(norm[0]!)) : noun,
  };
}

/** Phrases of the lexicon in a text, longest first at each place; a phrase inside a longer one of its sort is dropped. */
export function findPhrases(tokens: readonly Token[]): Hit[] {
  const forms = tokens.map(formsOf);
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind !== "word") continue;
    const { verb, noun } = forms[at]!;
    let thing: string | null = null;
    for (const form of new Set([...verb, ...noun])) {
      for (const phrase of index.get(form) ?? []) {
        // "مرضى" are patients; taken further apart it would be an illness
        if (phrase.meaning.is === "thing" && (thing ?? form) !== form) continue;
        if (!(phrase.verb ? verb : noun).includes(form)) continue;
        if (phrase.meaning.is === "happening" && (isModifier(tokens, at) || isParticle(tokens, at))) continue;
        if (phrase.plain === form && !canBePlainVerb(tokens, at, phrase.meaning)) continue;
        const between: number[] = [];
        const to = endOf(phrase.elements, tokens, forms, at, between);
        if (to <= at) continue;
        hits.push({ from: at, to, meaning: phrase.meaning, ...(between.length > 0 ? { between } : {}) });
        if (phrase.meaning.is === "thing") thing = form;
      }
    }
  }
  return withoutInner(hits);
}

const attributes = wordsOf(({ grammar }) => grammar.verbs?.attributes ?? "");
const isAttributed = testOf(({ grammar }) => grammar.verbs?.attributed ?? null);
const particles = wordsOf(({ grammar }) => grammar.verbs?.particles ?? "");
const beforeVerb = wordsOf(({ grammar }) => grammar.verbs?.beforeVerb ?? "");
const isBeforeVerb = testOf(({ grammar }) => grammar.verbs?.beforeVerbForm ?? null);
/** Words after which a form that can be verb or noun is a noun. */
const beforeNoun = wordsOf(({ grammar }) => grammar.verbs?.beforeNoun ?? "");
const ownPast = wordsOf(({ grammar }) => grammar.verbs?.ownPast ?? "");
const isPlural = testOf(({ grammar }) => grammar.verbs?.plural ?? null);
const CAPITAL = /^\p{Lu}/u;

/** "Opening statements", "closing arguments": what happens is the next word. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (!attributes.has(tokens[at]!.norm) || after?.kind !== "word") return false;
  return isAttributed(after.text) && !emptyWords.has(after.norm) && !opensPhrase(after.norm);
}

/** "Walk out on Friday": only right after a mark does "out on" stand by itself ("The Salt Road, out on 24 April"). */
const isParticle = (tokens: readonly Token[], at: number) =>
  particles.has(tokens[at]!.norm) && tokens[at - 1] !== undefined && tokens[at - 1]!.kind !== "mark";

/** "officials say", "to reopen", "will open" against "the open sea", "state television", "Gedaref state". */
function canBePlainVerb(tokens: readonly Token[], at: number, meaning: Meaning): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind === "number") return true;
  // ", set for 10 March,"
  if (before.kind === "mark") return ownPast.has(tokens[at]!.norm);
  if (beforeVerb.has(before.norm) || isBeforeVerb(before.norm)) return true;
  if (beforeNoun.has(before.norm)) return false;
  if (meaning.is === "report") return isPlural(before.norm);
  // "a gas supply deal" supplies nothing
  const after = tokens[at + 1];
  return (
    after === undefined ||
    after.kind !== "word" ||
    CAPITAL.test(after.text) ||
    ownPast.has(tokens[at]!.norm) ||
    emptyWords.has(after.norm) ||
    isPlural(before.norm)
  );
}

/** Token after a phrase that begins at a token, or -1; `between` takes the tokens that "…" stands for. */
function endOf(
  elements: readonly Element[],
  tokens: readonly Token[],
  forms: readonly WordForms[],
  from: number,
  between: number[],
): number {
  let at = from + 1;
  for (let i = 1; i < elements.length; i++) {
    const element = elements[i]!;
    if (element !== "gap") {
      if (!fits(element, forms[at])) return -1;
      at++;
      continue;
    }
    const next = elements[i + 1];
    if (next === undefined || next === "gap") return -1;
    let skipped = 0;
    while (skipped < LONGEST_GAP && at < tokens.length && !isBreak(tokens, at) && !fits(next, forms[at])) {
      between.push(at);
      at++;
      skipped++;
    }
    if (!fits(next, forms[at])) return -1;
  }
  return at;
}

/** A mark ends a phrase, unless it stands within a number ("60,000 tins"). */
const isBreak = (tokens: readonly Token[], at: number) =>
  tokens[at]!.kind === "mark" && !(tokens[at]!.gap === 0 && tokens[at + 1]?.kind === "number");

const fits = (element: ReadonlySet<string>, forms: WordForms | undefined) =>
  forms !== undefined && (forms.noun.some((form) => element.has(form)) || forms.verb.some((form) => element.has(form)));

const sortOf = (meaning: Meaning) => (meaning.is === "phase" || meaning.is === "report" ? "happening" : meaning.is);

/** Drops hits that lie inside a longer hit of the same sort, and repeats. */
function withoutInner(hits: Hit[]): Hit[] {
  const byStart = hits.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const kept: Hit[] = [];
  let open: Hit[] = [];
  for (const hit of byStart) {
    open = open.filter((other) => other.to > hit.from);
    const inside = open.some((other) => covers(other, hit));
    if (inside) continue;
    kept.push(hit);
    open.push(hit);
  }
  return kept;
}

/** A longer hit of the same sort over this one, or the same hit again; "semi-final" leaves no "final on". */
function covers(other: Hit, hit: Hit): boolean {
  if (sortOf(other.meaning) !== sortOf(hit.meaning)) return false;
  if (hit.meaning.is === "aspect" && hit.from > other.from) return true;
  return other.to >= hit.to && (other.to - other.from > hit.to - hit.from || sameMeaning(other.meaning, hit.meaning));
}

function sameMeaning(a: Meaning, b: Meaning): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a folded word opens a phrase as it is written, with nothing taken off. */
export function opensPhrase(norm: string): boolean {
  return index.has(norm);
}
