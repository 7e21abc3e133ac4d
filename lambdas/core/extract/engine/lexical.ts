import { type Form, Noted } from "../forms.ts";
import type { Token } from "../tokens.ts";
import { shapesOf } from "./numbers.ts";
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

/** A written word: its entries, the second words of phrases that it begins, and what it is outside of them. */
interface Written {
  entries: readonly Entry[];
  seconds: ReadonlySet<string> | null;
  alone: Reading;
  hyphen: boolean;
}

/** A token as the matchers see it. */
export interface Reading {
  entries: readonly Entry[];
  sign: Sign;
}

/** Words of scripts that write other words on to a word's front begin above this unit. */
const LAST_BEFORE_ARABIC = 0x5ff;
const noEntries: readonly Entry[] = [];
/** A token that is nothing to any pattern. */
export const nothing: Reading = {
  entries: noEntries,
  sign: { index: 0, ids: new Set(), shapes: 0, hyphen: false, phrases: new Set() },
};
const hyphens = new Set(["-", "\u2010", "\u2011"]);

/** The words of all grammars with the classes they belong to. */
export class Lexicon {
  readonly #words = new Map<string, Entry[]>();
  readonly #written = new Noted((form) => this.#write(form));
  readonly #numbers = new Map<number, Reading>();
  readonly #hyphen: Reading;
  readonly #ids = new Map<string, number>();
  readonly #signs = new Map<string, Sign>();
  readonly #forms: readonly NonNullable<DateGrammar["forms"]>[];

  constructor(grammars: readonly DateGrammar[]) {
    this.#hyphen = { entries: noEntries, sign: this.#sign(noEntries, 0, true) };
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
    const list = this.#words.get(parts[0]!) ?? [];
    this.#words.set(parts[0]!, list);
    const known = list.some((entry) => entry.id === id && (entry.words?.join(" ") ?? parts[0]) === phrase);
    if (known) return;
    list.push({ id, value, skip: 0, length: parts.length, words: parts.length > 1 ? parts : null });
    // a phrase is tried before its first word alone
    list.sort((a, b) => b.length - a.length);
  }

  /** What every token of a text is; asked once a text. */
  readAll(tokens: readonly Token[]): Reading[] {
    const readings: Reading[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const written = this.#written.of(tokens[at]!.form);
      const { seconds } = written;
      const alone = seconds === null || at + 1 === tokens.length || !seconds.has(tokens[at + 1]!.norm);
      readings.push(alone ? written.alone : this.#inPhrase(written, tokens, at));
    }
    return readings;
  }

  #inPhrase({ entries, hyphen }: Written, tokens: readonly Token[], at: number): Reading {
    const here = entries.filter((entry) => isHere(entry, tokens, at));
    return here.length === 0 ? nothing : { entries: here, sign: this.#sign(here, 0, hyphen) };
  }

  #write(form: Form): Written {
    if (form.kind === "number") return { entries: noEntries, seconds: null, alone: this.#number(form), hyphen: false };
    const entries = this.#entriesOf(form);
    const hyphen = hyphens.has(form.text);
    const seconds = new Set(entries.flatMap(({ words }) => (words === null ? [] : [words[1]!])));
    return { entries, seconds: seconds.size === 0 ? null : seconds, alone: this.#alone(entries, hyphen), hyphen };
  }

  #alone(entries: readonly Entry[], hyphen: boolean): Reading {
    if (entries.length === 0) return hyphen ? this.#hyphen : nothing;
    const alone = entries.filter(({ words }) => words === null);
    return alone.length === 0 && !hyphen ? nothing : { entries: alone, sign: this.#sign(alone, 0, hyphen) };
  }

  #number(form: Form): Reading {
    const shapes = shapesOf(form.norm);
    const known = this.#numbers.get(shapes);
    if (known !== undefined) return known;
    const reading = { entries: noEntries, sign: this.#sign(noEntries, shapes, false) };
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
    const made = { index: this.#signs.size + 1, ids: new Set(ids), shapes, hyphen, phrases: new Set(phrases) };
    this.#signs.set(key, made);
    return made;
  }
}

function isHere(entry: Entry, tokens: readonly Token[], at: number): boolean {
  return entry.words === null || entry.words.every((word, i) => i === 0 || tokens[at + i]?.norm === word);
}
