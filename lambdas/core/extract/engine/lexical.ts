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

/** A word of the lexicon: its entries, the second words of phrases that it begins, and what it is outside of them. */
interface Word {
  entries: Entry[];
  seconds: Set<string> | null;
  plain: Reading | null;
}

/** A token as the matchers see it. */
export interface Reading {
  entries: readonly Entry[];
  sign: Sign;
}

const noEntries: readonly Entry[] = [];
/** A token that is nothing to any pattern. */
export const nothing: Reading = {
  entries: noEntries,
  sign: { index: 0, ids: new Set(), shapes: 0, hyphen: false, phrases: new Set() },
};
const hyphens = new Set(["-", "\u2010", "\u2011"]);

/** The words of all grammars with the classes they belong to. */
export class Lexicon {
  readonly #words = new Map<string, Word>();
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
    const word = this.#words.get(parts[0]!) ?? { entries: [], plain: null, seconds: null };
    this.#words.set(parts[0]!, word);
    const list = word.entries;
    const known = list.some((entry) => entry.id === id && (entry.words?.join(" ") ?? parts[0]) === phrase);
    if (known) return;
    if (parts.length > 1) word.seconds = (word.seconds ?? new Set()).add(parts[1]!);
    list.push({ id, value, skip: 0, length: parts.length, words: parts.length > 1 ? parts : null });
    // a phrase is tried before its first word alone
    list.sort((a, b) => b.length - a.length);
  }

  /** What every token of a text is; asked once a text. */
  readAll(tokens: readonly Token[]): Reading[] {
    return tokens.map((token, at) => (token.kind === "number" ? this.#number(token) : this.#word(token, tokens, at)));
  }

  #number(token: Token): Reading {
    const shapes = shapesOf(token.norm);
    const known = this.#numbers.get(shapes);
    if (known !== undefined) return known;
    const reading = { entries: noEntries, sign: this.#sign(noEntries, shapes, false) };
    this.#numbers.set(shapes, reading);
    return reading;
  }

  #word(token: Token, tokens: readonly Token[], at: number): Reading {
    if (token.kind === "word" && this.#forms.length > 0 && token.norm.charCodeAt(0) > 0x5ff)
      return this.#withForms(token, tokens, at);
    const word = this.#words.get(token.norm);
    if (word === undefined) return hyphens.has(token.text) ? this.#hyphen : nothing;
    const phrases = word.seconds?.has(tokens[at + 1]?.norm ?? "") === true;
    if (!phrases && word.plain !== null) return word.plain;
    const entries = word.entries.filter((entry) => entry.words === null || (phrases && isHere(entry, tokens, at)));
    const reading = { entries, sign: this.#sign(entries, 0, hyphens.has(token.text)) };
    if (!phrases) word.plain = reading;
    return reading;
  }

  /** A word of a script whose words take other words in front: looked up as it is and without them. */
  #withForms(token: Token, tokens: readonly Token[], at: number): Reading {
    const all = (this.#words.get(token.norm)?.entries ?? []).filter((entry) => isHere(entry, tokens, at));
    for (const forms of this.#forms)
      for (const { norm, skip } of forms(token))
        for (const entry of this.#words.get(norm)?.entries ?? [])
          if (isHere(entry, tokens, at)) all.push({ ...entry, skip });
    return all.length === 0 ? nothing : { entries: all, sign: this.#sign(all, 0, false) };
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
