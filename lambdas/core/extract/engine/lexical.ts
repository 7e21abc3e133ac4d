import { type Form, Noted } from "../forms.ts";
import type { Token } from "../tokens.ts";
import { shapesOf } from "./numbers.ts";
import { noSymbols, type Symbols, takes } from "./opening.ts";
import type { DateGrammar } from "./rule.ts";

/** A word's membership in a class: `length` tokens long, `skip` UTF-16 units cut off its front. */
export interface Entry {
  id: number;
  value: number;
  skip: number;
  length: number;
  /** All words of a phrase, the first included. */
  words: readonly string[] | null;
}

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

/** A token as the matchers see it, the same object for all tokens that are written alike outside of phrases. */
export interface Reading {
  entries: readonly Entry[];
  sign: Sign;
  /** Index of the sign, at hand because it is asked for of every token. */
  index: number;
  /** Whether any pattern begins with it. */
  leads: boolean;
  /** Whether any phrase has this word as its second. */
  second: boolean;
  /** Phrases that begin with this word, by their second word; null when none does. */
  phrases: ReadonlyMap<string, Phrases> | null;
}

/** What a word is before the second word of a phrase: `brief` unless a phrase of three words or more stands there. */
interface Phrases {
  brief: Reading;
  longer: readonly Entry[];
  /** All entries of the word, longest first. */
  entries: readonly Entry[];
}

/** Words of scripts that write other words on to a word's front begin above this unit. */
const LAST_BEFORE_ARABIC = 0x5ff;
const noEntries: readonly Entry[] = [];
/** A token that is nothing to any pattern. */
export const nothing: Reading = {
  entries: noEntries,
  sign: { index: 0, ids: new Set(), shapes: 0, hyphen: false, phrases: new Set() },
  index: 0,
  leads: false,
  second: false,
  phrases: null,
};
const hyphens = new Set(["-", "\u2010", "\u2011"]);

/** The words of all grammars with the classes they belong to. */
export class Lexicon {
  readonly #words = new Map<string, Entry[]>();
  readonly #noted = new Noted((form) => this.#write(form));
  /** Second words of all phrases. */
  readonly #seconds = new Set<string>();
  readonly #numbers = new Map<number, Reading>();
  readonly #ids = new Map<string, number>();
  readonly #signs = new Map<string, Sign>();
  /** Signs by their index. */
  readonly signs: Sign[] = [nothing.sign];
  /** What patterns can begin with; said once all words are entered. */
  firsts: Symbols = noSymbols;
  readonly #forms: readonly NonNullable<DateGrammar["forms"]>[];

  constructor(grammars: readonly DateGrammar[]) {
    this.#forms = grammars.flatMap((grammar) => (grammar.forms ? [grammar.forms] : []));
  }

  /** Number of a class; the same name gives the same number. */
  idOf(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    this.#ids.set(name, this.#ids.size + 1);
    return this.#ids.size;
  }

  enter(phrase: string, id: number, value: number): void {
    const parts = phrase.split(" ");
    if (parts.length > 1) this.#seconds.add(parts[1]!);
    const list = this.#words.get(parts[0]!) ?? [];
    this.#words.set(parts[0]!, list);
    const known = list.some((entry) => entry.id === id && (entry.words?.join(" ") ?? parts[0]) === phrase);
    if (known) return;
    list.push({ id, value, skip: 0, length: parts.length, words: parts.length > 1 ? parts : null });
    // a phrase is tried before its first word alone
    list.sort((a, b) => b.length - a.length);
  }

  /** What a token is by itself, or before a word that is no second word of a phrase. */
  alone({ form }: Token): Reading {
    return this.#noted.of(form);
  }

  /** What a token that is `alone` by itself is before one that can be the second of a phrase. */
  before(alone: Reading, tokens: readonly Token[], at: number): Reading {
    const phrases = alone.phrases?.get(tokens[at + 1]!.norm);
    return phrases === undefined ? alone : this.#inPhrase(phrases, alone.sign.hyphen, tokens, at);
  }

  #inPhrase({ brief, longer, entries }: Phrases, hyphen: boolean, tokens: readonly Token[], at: number): Reading {
    if (!longer.some((entry) => isHere(entry, tokens, at))) return brief;
    const here = entries.filter((entry) => isHere(entry, tokens, at));
    return this.#reading(here, 0, hyphen);
  }

  #write(form: Form): Reading {
    const second = this.#seconds.has(form.norm);
    if (form.kind === "number") return second ? { ...this.#number(form), second } : this.#number(form);
    const entries = this.#entriesOf(form);
    const hyphen = hyphens.has(form.text);
    const alone = this.#alone(entries, hyphen);
    const phrases = new Map<string, Phrases>();
    for (const { words } of entries) {
      const next = words?.[1];
      if (next !== undefined && !phrases.has(next)) phrases.set(next, this.#phrases(entries, next, hyphen));
    }
    return phrases.size === 0 && !second ? alone : { ...alone, second, phrases: phrases.size === 0 ? null : phrases };
  }

  #phrases(entries: readonly Entry[], second: string, hyphen: boolean): Phrases {
    const here = entries.filter(({ words }) => words === null || (words.length === 2 && words[1] === second));
    const brief = here.length === 0 ? nothing : this.#reading(here, 0, hyphen);
    const longer = entries.filter(({ words }) => words !== null && words.length > 2 && words[1] === second);
    return { brief, longer, entries };
  }

  #alone(entries: readonly Entry[], hyphen: boolean): Reading {
    if (entries.length === 0 && !hyphen) return nothing;
    const alone = entries.filter(({ words }) => words === null);
    return alone.length === 0 && !hyphen ? nothing : this.#reading(alone, 0, hyphen);
  }

  #reading(entries: readonly Entry[], shapes: number, hyphen: boolean): Reading {
    const sign = this.#sign(entries, shapes, hyphen);
    const leads = takes(this.firsts, sign);
    return { entries, sign, index: sign.index, leads, second: false, phrases: null };
  }

  #number(form: Form): Reading {
    const shapes = shapesOf(form.norm);
    const known = this.#numbers.get(shapes);
    if (known !== undefined) return known;
    const reading = this.#reading(noEntries, shapes, false);
    this.#numbers.set(shapes, reading);
    return reading;
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
  return entry.words === null || entry.words.every((word, i) => i === 0 || tokens[at + i]?.norm === word);
}
