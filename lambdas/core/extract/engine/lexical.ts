import { type Form, Noted } from "../forms.ts";
import type { Token } from "../tokens.ts";
import { shapesOf } from "./numbers.ts";
import { noSymbols, type Symbols, takes } from "./opening.ts";
import { type Entry, field, NOTHING, type Phrases, placeOf, Readings, trait } from "./readings.ts";
import type { DateGrammar } from "./rule.ts";

/** What a token is to the patterns, the same object for all tokens alike, so that rules can be looked up by it. */
export interface Sign {
  /** Place in the order of signs, for tables of them. */
  index: number;
  ids: ReadonlySet<number>;
  /** Bits of the number shapes that a run of digits fits. */
  shapes: number;
  hyphen: boolean;
  /** Those of the classes that a phrase which begins here belongs to. */
  phrases: ReadonlySet<number>;
}

/** Words of scripts that write other words on to a word's front begin above this unit. */
const LAST_BEFORE_ARABIC = 0x5ff;
const noEntries: readonly Entry[] = [];
const noSign: Sign = { index: 0, ids: new Set(), shapes: 0, hyphen: false, phrases: new Set() };
const hyphens = new Set(["-", "\u2010", "\u2011"]);
/** Stands for a form whose reading is worked out for each text anew. */
const UNKEPT = -1;

/** The words of all grammars with the classes they belong to, and what each token is by them. */
export class Lexicon {
  readonly readings: Readings;
  /** Signs by their index. */
  readonly signs: Sign[] = [noSign];
  /** What patterns can begin with; said once all words are entered. */
  firsts: Symbols = noSymbols;
  readonly #words = new Map<string, Entry[]>();
  readonly #noted = new Noted((form) => this.#keep(form));
  /** Readings that are kept, by what is written. */
  readonly #kept = new Map<string, number>();
  /** Second words of all phrases, numbered from 1. */
  readonly #seconds = new Map<string, number>();
  readonly #ids = new Map<string, number>();
  readonly #signs = new Map<string, Sign>();
  readonly #forms: readonly NonNullable<DateGrammar["forms"]>[];

  constructor(grammars: readonly DateGrammar[], readings = new Readings()) {
    this.#forms = grammars.flatMap((grammar) => (grammar.forms ? [grammar.forms] : []));
    this.readings = readings;
    this.#write(noEntries, 0, false, 0, null, true);
  }

  /** Number of a class; the same name gives the same number. */
  idOf(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    this.#ids.set(name, this.#ids.size + 1);
    return this.#ids.size;
  }

  /** Enters a word or phrase; its value is a whole number. */
  enter(phrase: string, id: number, value: number): void {
    if (!Number.isInteger(value)) throw new Error(`no whole number stands for ${phrase}`);
    const parts = phrase.split(" ");
    if (parts.length > 1 && !this.#seconds.has(parts[1]!)) this.#seconds.set(parts[1]!, this.#seconds.size + 1);
    const list = this.#words.get(parts[0]!) ?? [];
    this.#words.set(parts[0]!, list);
    const known = list.some((entry) => entry.id === id && (entry.words?.join(" ") ?? parts[0]) === phrase);
    if (known) return;
    list.push({ id, value, skip: 0, length: parts.length, words: parts.length > 1 ? parts : null });
    // a phrase is tried before its first word alone
    list.sort((a, b) => b.length - a.length);
  }

  /** Reading of a token by itself, or before a word that is no second word of a phrase. */
  alone({ form }: Token): number {
    const known = this.#noted.of(form);
    return known === UNKEPT ? this.#read(form, false) : known;
  }

  /** The same of a token that is read so by itself before one that can be the second word of a phrase. */
  before(alone: number, next: number, tokens: readonly Token[], at: number): number {
    const phrases = this.readings.phrasesOf(alone).get(this.readings.numbers[placeOf(next) + field.second]!);
    if (phrases === undefined) return alone;
    const { brief, longer, entries } = phrases;
    if (!longer.some((entry) => isHere(entry, tokens, at))) return brief;
    const here = entries.filter((entry) => isHere(entry, tokens, at));
    return this.#write(here, 0, (alone & trait.hyphen) !== 0, 0, null, false);
  }

  #keep(form: Form): number {
    const key = form.kind === "number" ? `${shapesOf(form.norm)} ${this.#seconds.get(form.norm)}` : form.text;
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const entries = form.kind === "number" ? noEntries : this.#entriesOf(form);
    const most = entries.length + 1;
    if (!this.readings.hasRoom(most, most * most)) return UNKEPT;
    const reading = this.#read(form, true);
    if (reading !== NOTHING) this.#kept.set(key, reading);
    return reading;
  }

  #read(form: Form, keep: boolean): number {
    const second = this.#seconds.get(form.norm) ?? 0;
    if (form.kind === "number") return this.#write(noEntries, shapesOf(form.norm), false, second, null, keep);
    const entries = this.#entriesOf(form);
    const hyphen = hyphens.has(form.text);
    const phrases = new Map<number, Phrases>();
    for (const { words } of entries) {
      const next = words?.[1];
      if (next === undefined) continue;
      const number = this.#seconds.get(next)!;
      if (!phrases.has(number)) phrases.set(number, this.#phrases(entries, next, hyphen, keep));
    }
    const alone = entries.filter(({ words }) => words === null);
    if (alone.length === 0 && !hyphen && second === 0 && phrases.size === 0) return NOTHING;
    return this.#write(alone, 0, hyphen, second, phrases.size === 0 ? null : phrases, keep);
  }

  #phrases(entries: readonly Entry[], second: string, hyphen: boolean, keep: boolean): Phrases {
    const here = entries.filter(({ words }) => words === null || (words.length === 2 && words[1] === second));
    const brief = here.length === 0 ? NOTHING : this.#write(here, 0, hyphen, 0, null, keep);
    const longer = entries.filter(({ words }) => words !== null && words.length > 2 && words[1] === second);
    return { brief, longer, entries };
  }

  #write(
    entries: readonly Entry[],
    shapes: number,
    hyphen: boolean,
    second: number,
    phrases: ReadonlyMap<number, Phrases> | null,
    keep: boolean,
  ): number {
    const sign = this.#sign(entries, shapes, hyphen);
    return this.readings.write({ sign, entries, leads: takes(this.firsts, sign), second, phrases }, keep);
  }

  /** Entries of a word as it is and, in a script whose words take other words in front, without them. */
  #entriesOf(form: Form): readonly Entry[] {
    const entries = this.#words.get(form.norm) ?? noEntries;
    if (form.kind !== "word" || this.#forms.length === 0 || form.norm.charCodeAt(0) <= LAST_BEFORE_ARABIC)
      return entries;
    const all = [...entries];
    for (const forms of this.#forms)
      for (const { norm, skip } of forms(form))
        for (const entry of this.#words.get(norm) ?? noEntries) all.push({ ...entry, skip });
    return all;
  }

  #sign(entries: readonly Entry[], shapes: number, hyphen: boolean): Sign {
    if (entries.length === 0 && shapes === 0 && !hyphen) return noSign;
    const ids = [...new Set(entries.map((entry) => entry.id))].sort((a, b) => a - b);
    const phrases = [...new Set(entries.filter((entry) => entry.words !== null).map((entry) => entry.id))];
    const key = `${shapes}${hyphen ? "h" : ""}:${ids.join()}:${phrases.join()}`;
    const known = this.#signs.get(key);
    if (known !== undefined) return known;
    const made = { index: this.signs.length, ids: new Set(ids), shapes, hyphen, phrases: new Set(phrases) };
    this.#signs.set(key, made);
    this.signs.push(made);
    return made;
  }
}

function isHere(entry: Entry, tokens: readonly Token[], at: number): boolean {
  const { words, length } = entry;
  if (words === null) return true;
  for (let i = 1; i < length; i += 1) if (tokens[at + i]?.norm !== words[i]) return false;
  return true;
}
