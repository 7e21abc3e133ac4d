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

/** What matchers read and write while they run; one object serves all attempts on a text. */
export class Matching implements Captures {
  readonly tokens: readonly Token[];
  readonly readings: readonly Reading[];
  readonly items: readonly (readonly Item[] | undefined)[];
  start = 0;
  end = 0;
  depth = 0;
  tight = false;
  readonly names: (string | null)[] = [];
  readonly values: (number | Item)[] = [];
  /** Token indexes of `[` and `]`, in order. */
  readonly marks: number[] = [];
  /** Tokens whose front is cut off, and by how much. */
  readonly skips: number[] = [];

  constructor(
    tokens: readonly Token[],
    readings: readonly Reading[],
    items: readonly (readonly Item[] | undefined)[],
  ) {
    this.tokens = tokens;
    this.readings = readings;
    this.items = items;
  }

  run(rule: CompiledRule, at: number): boolean {
    this.start = at;
    this.depth = 0;
    this.tight = rule.tight === true;
    this.names.length = 0;
    this.values.length = 0;
    this.marks.length = 0;
    this.skips.length = 0;
    return rule.match(this, at);
  }

  number(name: string): number | undefined {
    const value = this.values[this.names.indexOf(name)];
    if (typeof value === "number") return value;
    return value?.moment.is === "number" ? value.moment.value : undefined;
  }

  need(name: string): number {
    const value = this.number(name);
    if (value === undefined) throw new Error(`the pattern captured no number ${name}`);
    return value;
  }

  moment(name: string): Moment {
    const value = this.values[this.names.indexOf(name)];
    if (value === undefined || typeof value === "number") throw new Error(`the pattern captured no item ${name}`);
    return value.moment;
  }

  has(name: string): boolean {
    return this.names.includes(name);
  }

  /** The mention's pieces: between the marks, or the whole match. */
  pieces(): Piece[] {
    const skipOf = (token: number) => {
      const at = this.skips.indexOf(token);
      return at >= 0 && at % 2 === 0 ? this.skips[at + 1]! : 0;
    };
    if (this.marks.length === 0) return [{ first: this.start, last: this.end, skip: skipOf(this.start) }];
    const pieces: Piece[] = [];
    for (let i = 0; i < this.marks.length; i += 2) {
      const first = this.marks[i]!;
      pieces.push({ first, last: this.marks[i + 1] ?? this.end, skip: skipOf(first) });
    }
    return pieces;
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

export function matchEntry(ids: readonly number[], name: string | null, then: Matcher): Matcher {
  const wanted = new Set(ids);
  return (m, at) => {
    const reading = m.readings[at];
    if (reading === undefined || reading.entries.length === 0 || !goesOn(m, at)) return false;
    for (const entry of reading.entries) {
      if (!wanted.has(entry.id)) continue;
      m.names.push(name);
      m.values.push(entry.value);
      if (entry.skip > 0) m.skips.push(at, entry.skip);
      if (then(m, at + entry.length)) return true;
      if (entry.skip > 0) m.skips.length -= 2;
      m.names.pop();
      m.values.pop();
    }
    return false;
  };
}

export function matchNumber(shape: NumberShape, name: string | null, then: Matcher): Matcher {
  const bit = shapeBit(shape);
  return (m, at) => {
    const token = m.tokens[at];
    if (token === undefined || (m.readings[at]!.sign.shapes & bit) === 0 || !goesOn(m, at)) return false;
    m.names.push(name);
    m.values.push(Number(token.norm));
    if (then(m, at + 1)) return true;
    m.names.pop();
    m.values.pop();
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
      const depth = m.depth;
      const { skip } = item.pieces[0]!;
      m.names.push(name);
      m.values.push(item);
      m.depth = Math.max(depth, item.depth);
      if (skip > 0) m.skips.push(at, skip);
      if (then(m, item.to)) return true;
      if (skip > 0) m.skips.length -= 2;
      m.depth = depth;
      m.names.pop();
      m.values.pop();
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

export function matchMark(then: Matcher): Matcher {
  return (m, at) => {
    m.marks.push(at);
    if (then(m, at)) return true;
    m.marks.pop();
    return false;
  };
}
