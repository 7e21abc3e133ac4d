import { gap, type Token } from "../tokens.ts";
import type { Item, Piece } from "./item.ts";
import type { Lexicon } from "./lexical.ts";
import type { Moment } from "./moment.ts";
import { NAMELESS, type Program, step } from "./program.ts";
import { entry, field, NOTHING, placeOf, type Readings, trait } from "./readings.ts";
import type { Captures } from "./rule.ts";

const clauseEnd = /^[.,;:!?؟،؛)\]»”"…]$/;
/** Tokens that are looked at beyond the last one: they read as nothing. */
const BEYOND = 2;
/** Tokens for which there is room from the beginning. */
export const ROOM = 1 << 13;
const noTokens: readonly Token[] = [];

/**
 * Runs patterns over a text. One object with stacks of its own serves all attempts on all texts: `begin` gives it the
 * next text, `forget` takes the text from it.
 */
export class Matching implements Captures {
  readonly #steps: Int32Array;
  readonly #ids: Int32Array;
  readonly #allNames: readonly string[];
  tokens = noTokens;
  readonly #readings: Readings;
  /** What each token is (number of its reading), from the last one down as far as it was read. */
  read = new Int32Array(ROOM);
  /** The longest item at each token, null where there is none. */
  readonly items: (Item | null)[] = [];
  /** Tokens [start, end) of the match, and how deep the items in it are nested. */
  start = 0;
  end = 0;
  depth = 0;
  #tight = false;
  /** Token that may have words written on to its front, besides the first one; -1 when none. */
  #attached = -1;
  /** Captures: how many, names and values. Stacks are never cut, so that they are never made anew. */
  #captured = 0;
  readonly #names: string[] = [];
  readonly #values: (number | Item)[] = [];
  /** Token indexes of `[` and `]`, in order. */
  #marked = 0;
  readonly #marks: number[] = [];
  /** Tokens whose front is cut off, and by how much, in turn. */
  #skipped = 0;
  readonly #skips: number[] = [];

  constructor(program: Program, { readings }: Lexicon) {
    this.#readings = readings;
    this.#steps = program.steps;
    this.#ids = program.ids;
    this.#allNames = program.names;
  }

  /** Takes the next text; what its tokens are is then to be written to `read`, from 0 on. */
  begin(tokens: readonly Token[]): void {
    this.tokens = tokens;
    const size = tokens.length + BEYOND;
    if (this.read.length < size) this.read = new Int32Array(2 * size);
    for (let at = this.items.length; at < size; at += 1) this.items.push(null);
    for (let at = tokens.length; at < size; at += 1) this.read[at] = NOTHING;
  }

  /** Lets the text go. Captures that are left hold numbers and moments, none of its words. */
  forget(): void {
    this.tokens = noTokens;
  }

  /** Whether the pattern that begins at a step of the program matches from a token; `end` is then where it ends. */
  run(begin: number, at: number, tight: boolean): boolean {
    this.start = at;
    this.depth = 0;
    this.#tight = tight;
    this.#attached = -1;
    this.#captured = 0;
    this.#marked = 0;
    this.#skipped = 0;
    return this.#goOn(begin, at);
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

  #get(name: string): number | Item | undefined {
    for (let i = 0; i < this.#captured; i += 1) if (this.#names[i] === name) return this.#values[i];
    return undefined;
  }

  /** Where the mention begins: at the first mark, or with the match. */
  get first(): number {
    return this.#marked > 0 ? this.#marks[0]! : this.start;
  }

  /** Where the mention, or its first part, ends. */
  get last(): number {
    return this.#marked > 1 ? this.#marks[1]! : this.end;
  }

  /** Where the whole mention ends. */
  get wholeEnd(): number {
    return this.#marked > 0 && this.#marked % 2 === 0 ? this.#marks[this.#marked - 1]! : this.end;
  }

  /** The second part of a mention in two. */
  get other(): Piece | null {
    if (this.#marked < 3) return null;
    const first = this.#marks[2]!;
    return { first, last: this.#marked > 3 ? this.#marks[3]! : this.end, skip: this.skipOf(first) };
  }

  /** UTF-16 units cut off a token's front. */
  skipOf(token: number): number {
    for (let i = 0; i < this.#skipped; i += 2) if (this.#skips[i] === token) return this.#skips[i + 1]!;
    return 0;
  }

  /** Follows the program from a step on; where there is more than one way, one after the other. */
  #goOn(begin: number, from: number): boolean {
    const steps = this.#steps;
    let here = begin;
    let at = from;
    for (;;) {
      switch (steps[here]) {
        case step.finish:
          this.end = at;
          return true;
        case step.entry: {
          const taken = this.#entryAt(here, at);
          if (taken === NONE) return false;
          if (taken === MATCHED) return true;
          this.#take(taken, steps[here + 3]!, at);
          at += this.#readings.numbers[taken + entry.length]!;
          here += 4;
          break;
        }
        case step.number:
          if ((this.#fieldAt(at, field.shapes) & steps[here + 1]!) === 0 || !this.#reaches(at)) return false;
          this.#capture(steps[here + 2]!, numberIn(this.tokens[at]!.norm));
          at += 1;
          here += 3;
          break;
        case step.item:
          return this.#throughItem(here, at);
        case step.either:
          if (this.#tries(here + 2, at)) return true;
          here = steps[here + 1]!;
          break;
        case step.jump:
          here = steps[here + 1]!;
          break;
        case step.hyphen:
          here += 1;
          if ((this.read[at]! & trait.hyphen) !== 0 && this.#reaches(at) && this.#tries(here, at + 1)) return true;
          break;
        case step.absent:
          if (this.#isAny(here, at + steps[here + 3]!)) return false;
          here += 4;
          break;
        case step.end:
          if (!this.#endsClause(at)) return false;
          here += 1;
          break;
        case step.attached:
          this.#attached = at;
          here += 1;
          break;
        default:
          this.#marks[this.#marked] = at;
          this.#marked += 1;
          here += 1;
      }
    }
  }

  /** Follows the program from a step on; when it leads nowhere all is as before. */
  #tries(begin: number, at: number): boolean {
    const captured = this.#captured;
    const marked = this.#marked;
    const skipped = this.#skipped;
    const attached = this.#attached;
    const { depth } = this;
    if (this.#goOn(begin, at)) return true;
    this.#captured = captured;
    this.#marked = marked;
    this.#skipped = skipped;
    this.#attached = attached;
    this.depth = depth;
    return false;
  }

  /** A match never crosses an empty line; a tight one no blank either. */
  #reaches(at: number): boolean {
    if (at === this.start) return true;
    const between = this.tokens[at]!.gap;
    return this.#tight ? between === gap.none : between < gap.paragraph;
  }

  #mayBeAttached(at: number): boolean {
    return at === this.start || at === this.#attached;
  }

  #capture(name: number, value: number | Item): void {
    this.#names[this.#captured] = this.#allNames[name]!;
    this.#values[this.#captured] = value;
    this.#captured += 1;
  }

  #skip(token: number, units: number): void {
    this.#skips[this.#skipped] = token;
    this.#skips[this.#skipped + 1] = units;
    this.#skipped += 2;
  }

  #fieldAt(at: number, offset: number): number {
    return this.#readings.numbers[placeOf(this.read[at]!) + offset]!;
  }

  /** Place of the last entry of a token that a step takes, when those before it led nowhere; `MATCHED` when one did not. */
  #entryAt(here: number, at: number): number {
    const { numbers } = this.#readings;
    const reading = placeOf(this.read[at]!);
    const end = numbers[reading + field.end]!;
    if (end === reading + field.entries || !this.#reaches(at)) return NONE;
    const from = this.#steps[here + 1]!;
    const to = this.#steps[here + 2]!;
    let taken = NONE;
    for (let one = reading + field.entries; one < end; one += entry.size) {
      if (!this.#holds(from, to, numbers[one + entry.id]!)) continue;
      if (numbers[one + entry.skip]! > 0 && !this.#mayBeAttached(at)) continue;
      if (taken !== NONE && this.#triesEntry(taken, here, at)) return MATCHED;
      taken = one;
    }
    return taken;
  }

  #triesEntry(one: number, here: number, at: number): boolean {
    const captured = this.#captured;
    const skipped = this.#skipped;
    this.#take(one, this.#steps[here + 3]!, at);
    if (this.#tries(here + 4, at + this.#readings.numbers[one + entry.length]!)) return true;
    this.#captured = captured;
    this.#skipped = skipped;
    return false;
  }

  #take(one: number, name: number, at: number): void {
    const { numbers } = this.#readings;
    if (name !== NAMELESS) this.#capture(name, numbers[one + entry.value]!);
    const skip = numbers[one + entry.skip]!;
    if (skip > 0) this.#skip(at, skip);
  }

  /** Whether one of a few ids is this one; these lists are short, and asked more often than anything else. */
  #holds(from: number, to: number, id: number): boolean {
    for (let i = from; i < to; i += 1) if (this.#ids[i] === id) return true;
    return false;
  }

  #throughItem(here: number, at: number): boolean {
    let item = this.items[at]!;
    if (item === null || !this.#reaches(at)) return false;
    const kinds = this.#steps[here + 1]!;
    const name = this.#steps[here + 2]!;
    const captured = this.#captured;
    const skipped = this.#skipped;
    const { depth } = this;
    for (; item !== null; item = item.shorter!) {
      // a mention that needs words before it as its context cannot be a part of another
      if ((item.kind & kinds) === 0 || item.first !== item.from) continue;
      if (item.skip > 0 && !this.#mayBeAttached(at)) continue;
      this.#capture(name, item);
      if (item.depth > depth) this.depth = item.depth;
      if (item.skip > 0) this.#skip(at, item.skip);
      if (this.#tries(here + 3, item.to)) return true;
      this.#captured = captured;
      this.#skipped = skipped;
      this.depth = depth;
    }
    return false;
  }

  #isAny(here: number, at: number): boolean {
    if (at < 0) return false;
    const { numbers } = this.#readings;
    const reading = placeOf(this.read[at]!);
    const end = numbers[reading + field.end]!;
    for (let one = reading + field.entries; one < end; one += entry.size)
      if (this.#holds(this.#steps[here + 1]!, this.#steps[here + 2]!, numbers[one + entry.id]!)) return true;
    return false;
  }

  /** Whether the clause goes no further; a point inside a number ("27.5") ends nothing. */
  #endsClause(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined || token.gap >= gap.line) return true;
    if (!clauseEnd.test(token.text)) return false;
    const after = this.tokens[at + 1];
    return !(after?.kind === "number" && after.gap === gap.none);
  }
}

/** Value of a run of ASCII digits. */
function numberIn(digits: string): number {
  let value = 0;
  for (let i = 0; i < digits.length; i += 1) value = value * 10 + digits.charCodeAt(i) - 48;
  return value;
}

/** Instead of an entry's place: no entry is taken, or one was tried and led to the end. */
const NONE = -1;
const MATCHED = -2;
