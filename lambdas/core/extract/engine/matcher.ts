import { gap, type Token } from "../tokens.ts";
import type { Reading } from "./lexical.ts";
import type { Moment, MomentKind } from "./moment.ts";
import { type NumberShape, shapeBit } from "./numbers.ts";
import type { Captures, DateGrammar, Rule } from "./rule.ts";

export type Matcher = (m: Matching, at: number) => boolean;

export interface CompiledRule extends Rule {
  grammar: DateGrammar;
  /** Place among all rules: of two equally long mentions the rule that stands first is taken. */
  order: number;
  match: Matcher;
  /** Round of a chart that tried it last. */
  tried: number;
}

/** A match of a rule: tokens [from, to), of which the pieces are the mention. */
export interface Item {
  kind: MomentKind;
  moment: Moment;
  from: number;
  to: number;
  pieces: readonly Piece[];
  rule: CompiledRule;
  depth: number;
}

/** Tokens [first, last) of a mention; `skip` UTF-16 units of the first one stand outside it. */
export interface Piece {
  first: number;
  last: number;
  skip: number;
}

/** What matchers read and write while they run; one object with stacks of its own serves all attempts on a text. */
export class Matching implements Captures {
  readonly tokens: readonly Token[];
  readonly readings: readonly Reading[];
  readonly items: readonly (readonly Item[] | undefined)[];
  start = 0;
  end = 0;
  depth = 0;
  tight = false;
  /** Token that may have words written on to its front, besides the first one; -1 when none. */
  attached = -1;
  /** Captures: `captured` names and values, the last one on top. Stacks are never cut, so that they are never made anew. */
  captured = 0;
  readonly names: (string | null)[] = [];
  readonly values: (number | Item)[] = [];
  /** Token indexes of `[` and `]`, in order. */
  marked = 0;
  readonly marks: number[] = [];
  /** Tokens whose front is cut off, and by how much, in turn. */
  skipped = 0;
  readonly skips: number[] = [];

  constructor(tokens: readonly Token[], readings: readonly Reading[], items: readonly (readonly Item[] | undefined)[]) {
    this.tokens = tokens;
    this.readings = readings;
    this.items = items;
  }

  run(rule: CompiledRule, at: number): boolean {
    this.start = at;
    this.depth = 0;
    this.tight = rule.tight === true;
    this.attached = -1;
    this.captured = 0;
    this.marked = 0;
    this.skipped = 0;
    return rule.match(this, at);
  }

  capture(name: string | null, value: number | Item): void {
    this.names[this.captured] = name;
    this.values[this.captured] = value;
    this.captured += 1;
  }

  skip(token: number, units: number): void {
    this.skips[this.skipped] = token;
    this.skips[this.skipped + 1] = units;
    this.skipped += 2;
  }

  #get(name: string): number | Item | undefined {
    for (let i = 0; i < this.captured; i += 1) if (this.names[i] === name) return this.values[i];
    return undefined;
  }

  number(name: string): number | undefined {
    const value = this.#get(name);
    if (typeof value === "number") return value;
    return value?.moment.is === "number" ? value.moment.value : undefined;
  }

  need(name: string): number {
    const value = this.number(name);
    if (value === undefined) throw new Error(`the pattern captured no number ${name}`);
    return value;
  }

  moment(name: string): Moment {
    const value = this.#get(name);
    if (value === undefined || typeof value === "number") throw new Error(`the pattern captured no item ${name}`);
    return value.moment;
  }

  has(name: string): boolean {
    return this.#get(name) !== undefined;
  }

  /** The mention's pieces: between the marks, or the whole match. */
  pieces(): Piece[] {
    if (this.marked === 0) return [{ first: this.start, last: this.end, skip: this.#skipOf(this.start) }];
    const pieces: Piece[] = [];
    for (let i = 0; i < this.marked; i += 2) {
      const first = this.marks[i]!;
      const last = i + 1 < this.marked ? this.marks[i + 1]! : this.end;
      pieces.push({ first, last, skip: this.#skipOf(first) });
    }
    return pieces;
  }

  #skipOf(token: number): number {
    for (let i = 0; i < this.skipped; i += 2) if (this.skips[i] === token) return this.skips[i + 1]!;
    return 0;
  }
}

export const finish: Matcher = (m, at) => {
  m.end = at;
  return true;
};

/** A match never crosses an empty line; a tight one no blank either. */
function goesOn(m: Matching, at: number): boolean {
  if (at === m.start) return true;
  const between = m.tokens[at]!.gap;
  return m.tight ? between === gap.none : between < gap.paragraph;
}

function mayBeAttached(m: Matching, at: number): boolean {
  return at === m.start || at === m.attached;
}

/** Whether one of a few ids is this one; these lists are short, and asked more often than anything else. */
function holds(ids: readonly number[], id: number): boolean {
  for (let i = 0; i < ids.length; i += 1) if (ids[i] === id) return true;
  return false;
}

export function matchAttached(then: Matcher): Matcher {
  return (m, at) => {
    const { attached } = m;
    m.attached = at;
    if (then(m, at)) return true;
    m.attached = attached;
    return false;
  };
}

export function matchEntry(ids: readonly number[], name: string | null, then: Matcher): Matcher {
  return (m, at) => {
    const reading = m.readings[at];
    if (reading === undefined || reading.entries.length === 0 || !goesOn(m, at)) return false;
    const { entries } = reading;
    for (let i = 0; i < entries.length; i += 1) {
      const entry = entries[i]!;
      if (!holds(ids, entry.id) || (entry.skip > 0 && !mayBeAttached(m, at))) continue;
      const { captured, skipped } = m;
      if (name !== null) m.capture(name, entry.value);
      if (entry.skip > 0) m.skip(at, entry.skip);
      if (then(m, at + entry.length)) return true;
      m.captured = captured;
      m.skipped = skipped;
    }
    return false;
  };
}

export function matchNumber(shape: NumberShape, name: string | null, then: Matcher): Matcher {
  const bit = shapeBit(shape);
  return (m, at) => {
    const token = m.tokens[at];
    if (token === undefined || (m.readings[at]!.sign.shapes & bit) === 0 || !goesOn(m, at)) return false;
    const { captured } = m;
    m.capture(name, Number(token.norm));
    if (then(m, at + 1)) return true;
    m.captured = captured;
    return false;
  };
}

export function matchItem(kinds: readonly string[], name: string | null, then: Matcher): Matcher {
  return (m, at) => {
    const items = m.items[at];
    if (items === undefined || !goesOn(m, at)) return false;
    for (const item of items) {
      // a mention that needs words before it as its context cannot be a part of another
      if (!kinds.includes(item.kind) || item.pieces[0]!.first !== item.from) continue;
      const { captured, skipped, depth } = m;
      const { skip } = item.pieces[0]!;
      if (skip > 0 && !mayBeAttached(m, at)) continue;
      m.capture(name, item);
      m.depth = Math.max(depth, item.depth);
      if (skip > 0) m.skip(at, skip);
      if (then(m, item.to)) return true;
      m.depth = depth;
      m.captured = captured;
      m.skipped = skipped;
    }
    return false;
  };
}

export function matchHyphen(then: Matcher): Matcher {
  return (m, at) => (m.readings[at]?.sign.hyphen === true && goesOn(m, at) && then(m, at + 1)) || then(m, at);
}

/** Passes when the token at `step` from here is none of the words. */
export function matchAbsence(ids: readonly number[], step: -1 | 0, then: Matcher): Matcher {
  return (m, at) => {
    const sign = m.readings[at + step]?.sign;
    return !(sign !== undefined && ids.some((id) => sign.ids.has(id))) && then(m, at);
  };
}

const clauseEnd = /^[.,;:!?؟،؛)\]»”"…]$/;

/** Passes where the clause goes no further; a point inside a number ("27.5") ends nothing. */
export function matchEnd(then: Matcher): Matcher {
  return (m, at) => {
    const token = m.tokens[at];
    if (token === undefined || token.gap >= gap.line) return then(m, at);
    if (!clauseEnd.test(token.text)) return false;
    const after = m.tokens[at + 1];
    return !(after?.kind === "number" && after.gap === gap.none) && then(m, at);
  };
}

export function matchMark(then: Matcher): Matcher {
  return (m, at) => {
    m.marks[m.marked] = at;
    m.marked += 1;
    if (then(m, at)) return true;
    m.marked -= 1;
    return false;
  };
}
