import { gap, type Token } from "../tokens.ts";
import type { Moment, MomentKind } from "./moment.ts";
import { isNumberShape, numberShapes } from "./numbers.ts";
import { type Element, parsePattern } from "./pattern.ts";
import type { Captures, DateGrammar, Rule } from "./rule.ts";

/** A word's membership in a class: `length` tokens long, `skip` UTF-16 units cut off its front. */
export interface Entry {
  id: number;
  value: number;
  skip: number;
  length: number;
}

/** A match of a rule: tokens [from, to), of which [first, last) are the mention. */
export interface Item {
  kind: MomentKind;
  moment: Moment;
  from: number;
  to: number;
  pieces: readonly { first: number; last: number; skip: number }[];
  rule: CompiledRule;
  depth: number;
}

/** What a matcher reads and writes while it runs. */
export interface Matching {
  tokens: readonly Token[];
  entries: readonly (readonly Entry[] | undefined)[];
  items: readonly (readonly Item[] | undefined)[];
  start: number;
  tight: boolean;
  names: (string | null)[];
  values: (number | Item)[];
  /** Token indexes of `[` and `]`, in order, and the skip of the token after a `[`. */
  marks: number[];
  skips: number[];
  depth: number;
  end: number;
}

type Matcher = (m: Matching, at: number) => boolean;

export interface CompiledRule extends Rule {
  grammar: DateGrammar;
  order: number;
  match: Matcher;
}

/** All grammars in one: rules by what they can begin with, words by their folded form. */
export interface Grammar {
  grammars: readonly DateGrammar[];
  words: Map<string, Entry[]>;
  byEntry: Map<number, CompiledRule[]>;
  byNumber: CompiledRule[];
  byKind: Map<string, CompiledRule[]>;
}

/** Compiles grammars once, when the module is loaded. */
export function compileGrammars(grammars: readonly DateGrammar[]): Grammar {
  const compiled: Grammar = { grammars, words: new Map(), byEntry: new Map(), byNumber: [], byKind: new Map() };
  const ids = new Map<string, number>();
  const idOf = (key: string): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, ids.size + 1);
    return ids.size;
  };
  const enter = (word: string, id: number, value: number): void => {
    const parts = word.split(" ");
    const list = compiled.words.get(parts[0]!) ?? [];
    if (!list.some((entry) => entry.id === id && phraseOf.get(entry) === word)) {
      const entry = { id, value, skip: 0, length: parts.length };
      if (parts.length > 1) phrases.set(entry, parts);
      phraseOf.set(entry, word);
      list.push(entry);
    }
    compiled.words.set(parts[0]!, list);
  };
  let order = 0;
  for (const grammar of grammars) {
    const scope = grammar.language;
    for (const [name, words] of Object.entries(grammar.lexicon)) {
      if (isNumberShape(name)) throw new Error(`class ${name} has the name of a number shape`);
      for (const [word, value] of Object.entries(words)) enter(word, idOf(`${scope}:${name}`), value);
    }
    const wordId = (word: string): number => {
      const id = idOf(`${scope}=${word}`);
      enter(word, id, 0);
      return id;
    };
    for (const rule of grammar.rules)
      for (const pattern of typeof rule.pattern === "string" ? [rule.pattern] : rule.pattern) {
        const elements = parsePattern(pattern);
        const build = new Builder(grammar, wordId, (name) => idOf(`${scope}:${name}`));
        order += 1;
        const made: CompiledRule = { ...rule, grammar, order, match: build.sequence(elements, finish) };
        index(compiled, made, build.firsts(elements));
      }
  }
  // a phrase is tried before its first word alone
  for (const list of compiled.words.values()) list.sort((a, b) => b.length - a.length);
  return compiled;
}

const phrases = new WeakMap<Entry, readonly string[]>();
const phraseOf = new WeakMap<Entry, string>();

/** Words of a phrase entry after the first, undefined for single words. */
export function phraseWords(entry: Entry): readonly string[] | undefined {
  return phrases.get(entry);
}

const finish: Matcher = (m, at) => {
  m.end = at;
  return true;
};

interface First {
  entries: Set<number>;
  numbers: boolean;
  kinds: Set<string>;
}

function index(grammar: Grammar, rule: CompiledRule, first: First): void {
  for (const id of first.entries) push(grammar.byEntry, id, rule);
  if (first.numbers) grammar.byNumber.push(rule);
  for (const kind of first.kinds) push(grammar.byKind, kind, rule);
}

function push<K>(map: Map<K, CompiledRule[]>, key: K, rule: CompiledRule): void {
  const list = map.get(key);
  if (list) list.push(rule);
  else map.set(key, [rule]);
}

/** Builds matchers from a pattern's elements, last element first, so that each knows what follows it. */
class Builder {
  readonly #grammar: DateGrammar;
  readonly #wordId: (word: string) => number;
  readonly #classId: (name: string) => number;

  constructor(grammar: DateGrammar, wordId: (word: string) => number, classId: (name: string) => number) {
    this.#grammar = grammar;
    this.#wordId = wordId;
    this.#classId = classId;
  }

  sequence(elements: readonly Element[], then: Matcher): Matcher {
    return elements.reduceRight<Matcher>((next, element) => this.#element(element, next), then);
  }

  #element(element: Element, then: Matcher): Matcher {
    switch (element.is) {
      case "words":
        return matchEntry(element.words.map(this.#wordId), null, then);
      case "class": {
        if (isNumberShape(element.ref)) return matchNumber(element.ref, element.name, then);
        this.#known(element.ref);
        return matchEntry([this.#classId(element.ref)], element.name, then);
      }
      case "item":
        return matchItem(element.kinds, element.name, then);
      case "optional": {
        const inner = this.sequence(element.of, then);
        return (m, at) => inner(m, at) || then(m, at);
      }
      case "choice": {
        const choices = element.of.map((of) => this.sequence(of, then));
        return (m, at) => choices.some((choice) => choice(m, at));
      }
      case "hyphen":
        return (m, at) => (isHyphen(m.tokens[at]) && goesOn(m, at) && then(m, at + 1)) || then(m, at);
      case "not-next": {
        const ids = element.words.map((word) => this.#refId(word));
        return (m, at) => !hasEntry(m, at, ids) && then(m, at);
      }
      case "not-before": {
        const ids = element.words.map((word) => this.#refId(word));
        return (m, at) => !hasEntry(m, at - 1, ids) && then(m, at);
      }
      case "open":
        return (m, at) => marked(m, at, then);
      case "close":
        return (m, at) => marked(m, at, then);
    }
  }

  #refId(word: string): number {
    if (!word.startsWith("<")) return this.#wordId(word.replaceAll("_", " "));
    this.#known(word.slice(1, -1));
    return this.#classId(word.slice(1, -1));
  }

  #known(name: string): void {
    if (!Object.hasOwn(this.#grammar.lexicon, name)) throw new Error(`no class ${name} in the lexicon`);
  }

  /** What a sequence can begin with. */
  firsts(elements: readonly Element[]): First {
    const first: First = { entries: new Set(), numbers: false, kinds: new Set() };
    this.#gather(elements, first);
    return first;
  }

  /** Gathers into `first`; true when the whole sequence can be empty. */
  #gather(elements: readonly Element[], first: First): boolean {
    for (const element of elements) if (!this.#gatherOne(element, first)) return false;
    return true;
  }

  #gatherOne(element: Element, first: First): boolean {
    switch (element.is) {
      case "words":
        for (const word of element.words) first.entries.add(this.#wordId(word));
        return false;
      case "class":
        if (isNumberShape(element.ref)) first.numbers = true;
        else first.entries.add(this.#classId(element.ref));
        return false;
      case "item":
        for (const kind of element.kinds) first.kinds.add(kind);
        return false;
      case "optional":
        this.#gather(element.of, first);
        return true;
      case "choice":
        return element.of.map((of) => this.#gather(of, first)).some((empty) => empty);
      case "hyphen":
      case "not-next":
      case "not-before":
      case "open":
      case "close":
        return true;
    }
  }
}

/** A match never crosses an empty line; a tight one no blank either. */
function goesOn(m: Matching, at: number): boolean {
  if (at === m.start) return true;
  const between = m.tokens[at]!.gap;
  return m.tight ? between === gap.none : between < gap.paragraph;
}

function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "-" || token.text === "\u2010" || token.text === "\u2011");
}

function hasEntry(m: Matching, at: number, ids: readonly number[]): boolean {
  return m.entries[at]?.some((entry) => ids.includes(entry.id)) ?? false;
}

function marked(m: Matching, at: number, then: Matcher): boolean {
  m.marks.push(at);
  if (then(m, at)) return true;
  m.marks.pop();
  return false;
}

function matchEntry(ids: readonly number[], name: string | null, then: Matcher): Matcher {
  return (m, at) => {
    const entries = m.entries[at];
    if (entries === undefined || !goesOn(m, at)) return false;
    for (const entry of entries) {
      if (!ids.includes(entry.id)) continue;
      m.names.push(name);
      m.values.push(entry.value);
      if (entry.skip > 0) m.skips[at - m.start] = entry.skip;
      if (then(m, at + entry.length)) return true;
      m.skips[at - m.start] = 0;
      m.names.pop();
      m.values.pop();
    }
    return false;
  };
}

function matchNumber(shape: keyof typeof numberShapes, name: string | null, then: Matcher): Matcher {
  const read = numberShapes[shape];
  return (m, at) => {
    const token = m.tokens[at];
    if (token === undefined || token.kind !== "number" || !goesOn(m, at)) return false;
    const value = read(token.norm);
    if (value === undefined) return false;
    m.names.push(name);
    m.values.push(value);
    if (then(m, at + 1)) return true;
    m.names.pop();
    m.values.pop();
    return false;
  };
}

function matchItem(kinds: readonly string[], name: string | null, then: Matcher): Matcher {
  return (m, at) => {
    const items = m.items[at];
    if (items === undefined || !goesOn(m, at)) return false;
    for (const item of items) {
      // a mention that needs words before it as its context cannot be a part of another
      if (!kinds.includes(item.kind) || item.pieces[0]!.first !== item.from) continue;
      const depth = m.depth;
      m.names.push(name);
      m.values.push(item);
      m.depth = Math.max(depth, item.depth);
      const skip = item.pieces[0]!.skip;
      if (skip > 0) m.skips[at - m.start] = skip;
      if (then(m, item.to)) return true;
      m.skips[at - m.start] = 0;
      m.depth = depth;
      m.names.pop();
      m.values.pop();
    }
    return false;
  };
}

/** Captures of a finished match. */
export class Found implements Captures {
  readonly #names: readonly (string | null)[];
  readonly #values: readonly (number | Item)[];

  constructor(m: Matching) {
    this.#names = m.names;
    this.#values = m.values;
  }

  number(name: string): number | undefined {
    const value = this.#values[this.#names.indexOf(name)];
    if (typeof value === "number") return value;
    return value?.moment.is === "number" ? value.moment.value : undefined;
  }

  need(name: string): number {
    const value = this.number(name);
    if (value === undefined) throw new Error(`the pattern captured no number ${name}`);
    return value;
  }

  moment(name: string): Moment {
    const value = this.#values[this.#names.indexOf(name)];
    if (value === undefined || typeof value === "number") throw new Error(`the pattern captured no item ${name}`);
    return value.moment;
  }

  has(name: string): boolean {
    return this.#names.includes(name);
  }
}
