import type { Token } from "../tokens.ts";
import { numberShapes } from "./numbers.ts";
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
  ids: ReadonlySet<number>;
  /** Bits of the number shapes that a run of digits fits. */
  shapes: number;
  hyphen: boolean;
  phrase: boolean;
}

/** A token as the matchers see it. */
export interface Reading {
  entries: readonly Entry[];
  sign: Sign;
}

export const shapeNames = Object.keys(numberShapes) as (keyof typeof numberShapes)[];

const noEntries: readonly Entry[] = [];
const nothing: Reading = { entries: noEntries, sign: { ids: new Set(), shapes: 0, hyphen: false, phrase: false } };
const hyphens = new Set(["-", "\u2010", "\u2011"]);

/** The words of all grammars with the classes they belong to. */
export class Lexicon {
  readonly #words = new Map<string, Entry[]>();
  readonly #plain = new Map<string, Reading>();
  readonly #ids = new Map<string, number>();
  readonly #signs = new Map<string, Sign>();
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
    return tokens.map((token, at) => (token.kind === "number" ? this.#number(token) : this.#word(token, tokens, at)));
  }

  #number(token: Token): Reading {
    let shapes = 0;
    for (let i = 0; i < shapeNames.length; i += 1)
      if (numberShapes[shapeNames[i]!](token.norm) !== undefined) shapes |= 1 << i;
    return { entries: noEntries, sign: this.#sign(noEntries, shapes, false) };
  }

  #word(token: Token, tokens: readonly Token[], at: number): Reading {
    if (token.kind === "word" && this.#forms.length > 0 && token.norm.charCodeAt(0) > 0x5ff)
      return this.#withForms(token, tokens, at);
    const plain = this.#plain.get(token.norm);
    if (plain !== undefined) return plain;
    const list = this.#words.get(token.norm);
    const hyphen = hyphens.has(token.text);
    if (list === undefined && !hyphen) return nothing;
    const entries = list ?? noEntries;
    const here = entries.some((entry) => entry.words !== null) ? entries.filter((entry) => isHere(entry, tokens, at)) : entries;
    const reading = { entries: here, sign: this.#sign(here, 0, hyphen) };
    if (here === entries) this.#plain.set(token.norm, reading);
    return reading;
  }

  /** A word of a script whose words take other words in front: looked up as it is and without them. */
  #withForms(token: Token, tokens: readonly Token[], at: number): Reading {
    const all = (this.#words.get(token.norm) ?? []).filter((entry) => isHere(entry, tokens, at));
    for (const forms of this.#forms)
      for (const { norm, skip } of forms(token))
        for (const entry of this.#words.get(norm) ?? [])
          if (isHere(entry, tokens, at)) all.push({ ...entry, skip });
    return all.length === 0 ? nothing : { entries: all, sign: this.#sign(all, 0, false) };
  }

  #sign(entries: readonly Entry[], shapes: number, hyphen: boolean): Sign {
    const ids = [...new Set(entries.map((entry) => entry.id))].sort((a, b) => a - b);
    const phrase = entries.some((entry) => entry.words !== null);
    const key = `${shapes}${hyphen ? "h" : phrase ? "p" : ""}:${ids.join()}`;
    const known = this.#signs.get(key);
    if (known !== undefined) return known;
    const made = { ids: new Set(ids), shapes, hyphen, phrase };
    this.#signs.set(key, made);
    return made;
  }
}

function isHere(entry: Entry, tokens: readonly Token[], at: number): boolean {
  return entry.words === null || entry.words.every((word, i) => i === 0 || tokens[at + i]?.norm === word);
}
