import { type Alphabet, MOST_SYMBOLS } from "./alphabet.ts";
import type { Tree } from "./pattern-tree.ts";

const kind = { word: 0, literal: 1, split: 2, start: 3, end: 4, match: 5 } as const;
/** What is worked out in all: behind it a word that nothing is known of is taken by itself, so time and memory are bounded. */
const MOST_STEPS = 40_000;
const MOST_STATES = 6000;
/** Columns of the table (a power of two); the last stands for all symbols for which there is no other: it fits everything. */
const COLUMNS = 256;
const ANY_SYMBOL = COLUMNS - 2;
const UNKNOWN = COLUMNS - 1;
/** A repeat that may go on so much longer than it must counts as endless: what it lets through the match itself refuses. */
const COUNTED = 2;
const MOST_FRAMES = 31;

/** What stands behind a place of the frames without a word between. */
interface Behind {
  /** Places that take a word and go on here, by their bits in the sets. */
  readonly takers: readonly number[];
  /** Frames, as bits, that open here: anywhere in a sentence, and at its start. */
  readonly opens: number;
  readonly opensFirst: number;
}

/**
 * Tells, for every word of a sentence, which of many frames can match from there on: all frames in one automaton over
 * the symbols of the words, which reads a sentence once, from its end: its state is the set of places in the frames
 * from which the rest of the sentence can be read to a match. States are worked out as texts need them, and kept. It
 * knows no groups, no look-ahead and no upper bounds of long repeats, so it may name a frame that does not match, but
 * never leaves one out that does: the match itself, which costs a hundred times as much, is tried only where it is
 * likely.
 */
export class FrameAutomaton {
  readonly #alphabet: Alphabet;
  /** Places: what each is, its classes needed and banned (or its literal), the frame it belongs to. */
  readonly #kinds: number[] = [];
  readonly #as: number[] = [];
  readonly #bs: number[] = [];
  readonly #outs: (readonly number[])[] = [];
  readonly #ins: number[][] = [];
  readonly #known = new Map<string, number>();
  /** Endless repeats by the part repeated and what follows. */
  readonly #repeats = new Map<Tree, Map<number, number>>();
  /** Frames, as bits, that open at a place. */
  readonly #opensAt: number[] = [];
  readonly #behind: (Behind | undefined)[] = [];
  /** Places that take a word, by their bit in the sets; a set is `#width` numbers. */
  readonly #takers: number[] = [];
  readonly #bitOf: number[] = [];
  readonly #width: number;
  /** A column for all symbols that no place tells apart. */
  readonly #columns: Uint8Array = new Uint8Array(MOST_SYMBOLS).fill(UNKNOWN);
  readonly #columnOf = new Map<string, number>();
  /** The places that take a symbol of each column. */
  readonly #taking: Int32Array[] = [];
  /** States by a hash of their sets. */
  readonly #states = new Map<number, number[]>();
  readonly #sets: Int32Array[] = [];
  /** The state that is being worked out. */
  #set: Int32Array;
  #setOpens = 0;
  #setOpensFirst = 0;
  readonly #opens: Int32Array = new Int32Array(MOST_STATES + COLUMNS + 1);
  readonly #opensFirst: Int32Array = new Int32Array(MOST_STATES + COLUMNS + 1);
  /** State after a state and a column, plus one, a row of `COLUMNS` a state; 0 until it is first met. */
  #next: Uint16Array = new Uint16Array(64 * COLUMNS);
  /** The same for what is read before anything whatever. */
  readonly #afterAnything = new Uint16Array(COLUMNS);
  readonly #match: number;
  readonly #atEnd: number;
  #steps = 0;

  /** @param trees patterns of the frames, bit n of an answer stands for the n-th */
  constructor(trees: readonly Tree[], alphabet: Alphabet) {
    if (trees.length > MOST_FRAMES) throw new Error(`more than ${MOST_FRAMES} frames`);
    this.#alphabet = alphabet;
    const match = this.#node(kind.match, 0, 0, []);
    trees.forEach((tree, frame) => {
      this.#opensAt[this.#build(tree, match)]! |= 1 << frame;
    });
    this.#kinds.forEach((what, place) => {
      for (const out of this.#outs[place]!) this.#ins[out]!.push(place);
      if (what === kind.word || what === kind.literal) this.#bitOf[place] = this.#takers.push(place) - 1;
    });
    this.#width = (this.#takers.length + 31) >> 5;
    this.#set = new Int32Array(this.#width);
    this.#match = match;
    this.#add(this.#look(match, true));
    this.#atEnd = this.#state();
  }

  /**
   * Frames, as bits, that can match from each word on.
   * @param symbols of a sentence's words, of which there are `length`
   * @param found takes the bits of each word
   * @returns the bits of all words together
   */
  frames(symbols: Int32Array, length: number, found: Int32Array): number {
    const columns = this.#columns;
    const opens = this.#opens;
    let next = this.#next;
    let state = this.#atEnd;
    let all = 0;
    for (let at = length - 1; at >= 0; at--) {
      let column = columns[symbols[at]!]!;
      if (column === UNKNOWN) column = this.#numberColumn(symbols[at]!);
      const known = next[COLUMNS * state + column]!;
      if (known === 0) {
        state = this.#step(state, column);
        next = this.#next;
      } else state = known - 1;
      const bits = at === 0 ? this.#opensFirst[state]! : opens[state]!;
      found[at] = bits;
      all |= bits;
    }
    return all;
  }

  #node(what: number, a: number, b: number, outs: readonly number[]): number {
    const key = `${what},${a},${b},${outs.join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.#kinds.length);
    this.#as.push(a);
    this.#bs.push(b);
    this.#outs.push(outs);
    this.#ins.push([]);
    this.#opensAt.push(0);
    return this.#kinds.push(what) - 1;
  }

  /** The place from which a pattern matches and goes on at `next`. */
  #build(tree: Tree, next: number): number {
    switch (tree.kind) {
      case "word":
        return this.#node(kind.word, tree.need, tree.ban, [next]);
      case "literal":
        return this.#node(kind.literal, this.#alphabet.literal(tree.words), 0, [next]);
      case "start":
      case "end":
        return this.#node(tree.kind === "start" ? kind.start : kind.end, 0, 0, [next]);
      case "sequence":
        return tree.parts.reduceRight((then, part) => this.#build(part, then), next);
      case "either": {
        const options = tree.options.map((option) => this.#build(option, next));
        return this.#node(kind.split, 0, 0, options);
      }
      case "repeat":
        return this.#repeat(tree, next);
      case "group":
        return this.#build(tree.part, next);
      case "ahead":
        return next;
    }
  }

  #repeat({ part, least, most }: Extract<Tree, { kind: "repeat" }>, next: number): number {
    let from = next;
    if (most - least > COUNTED) from = this.#endless(part, next);
    else
      for (let count = least; count < most; count++)
        from = this.#node(kind.split, 0, 0, [this.#build(part, from), next]);
    for (let count = 0; count < least; count++) from = this.#build(part, from);
    return from;
  }

  /** A part again and again: the same one for all frames that share it and go on alike. */
  #endless(part: Tree, next: number): number {
    const known = this.#repeats.get(part) ?? new Map<number, number>();
    this.#repeats.set(part, known);
    const made = known.get(next);
    if (made !== undefined) return made;
    const outs: number[] = [next];
    const from = this.#node(kind.split, this.#kinds.length, 1, outs);
    known.set(next, from);
    outs.push(this.#build(part, from));
    return from;
  }

  /** What stands behind a place: worked out once a place. */
  #behindOf(place: number): Behind {
    const known = this.#behind[place];
    if (known !== undefined) return known;
    const made = this.#look(place, false);
    this.#behind[place] = made;
    return made;
  }

  #look(place: number, atEnd: boolean): Behind {
    const inside = this.#reach([place], (what) => what === kind.split || (atEnd && what === kind.end));
    const first = this.#reach(inside, (what) => what === kind.split || what === kind.start);
    const takers = new Set<number>();
    for (const one of inside)
      for (const before of this.#ins[one]!) if (this.#bitOf[before] !== undefined) takers.add(this.#bitOf[before]);
    return { takers: [...takers], opens: this.#opensIn(inside), opensFirst: this.#opensIn(first) };
  }

  /** Some places and all from which they are reached without a word, through what passes. */
  #reach(from: readonly number[], passes: (what: number) => boolean): number[] {
    const seen = new Set(from);
    for (const place of seen)
      for (const before of this.#ins[place]!) if (passes(this.#kinds[before]!)) seen.add(before);
    return [...seen];
  }

  #opensIn(places: readonly number[]): number {
    let bits = 0;
    for (const place of places) bits |= this.#opensAt[place]!;
    return bits;
  }

  /** Adds what stands behind a place to the state that is being worked out. */
  #add({ takers, opens, opensFirst }: Behind): void {
    this.#setOpens |= opens;
    this.#setOpensFirst |= opensFirst;
    for (const bit of takers) this.#set[bit >> 5]! |= 1 << bit;
  }

  /** The number of the state that is worked out now, and room for the next. */
  #state(): number {
    const set = this.#set;
    const opens = this.#setOpens;
    const opensFirst = this.#setOpensFirst;
    let hash = opens ^ Math.imul(opensFirst, 0x9e3779b1);
    for (let i = 0; i < set.length; i++) hash = Math.imul(hash ^ set[i]! ^ (hash >>> 15), 0x9e3779b1);
    this.#setOpens = 0;
    this.#setOpensFirst = 0;
    const alike = this.#states.get(hash) ?? [];
    for (const known of alike) {
      if (this.#opens[known] !== opens || this.#opensFirst[known] !== opensFirst) continue;
      if (!this.#sets[known]!.every((bits, i) => bits === set[i])) continue;
      set.fill(0);
      return known;
    }
    const state = this.#sets.push(set) - 1;
    this.#set = new Int32Array(this.#width);
    this.#states.set(hash, [...alike, state]);
    this.#opens[state] = opens;
    this.#opensFirst[state] = opensFirst;
    if (COLUMNS * state === this.#next.length) {
      const next = new Uint16Array(2 * this.#next.length);
      next.set(this.#next);
      this.#next = next;
    }
    return state;
  }

  /** The state that a column leads to, worked out and kept; when there is no more room, as if anything could follow. */
  #step(state: number, column: number): number {
    const room = this.#steps++ < MOST_STEPS && this.#sets.length < MOST_STATES;
    const next = room ? this.#stateAfter(this.#sets[state]!, column) : this.#stateAfterAnything(column);
    this.#next[COLUMNS * state + column] = next + 1;
    return next;
  }

  #stateAfterAnything(column: number): number {
    const known = this.#afterAnything[column]!;
    if (known !== 0) return known - 1;
    const made = this.#stateAfter(this.#taking[column]!, column);
    this.#afterAnything[column] = made + 1;
    return made;
  }

  /** The state before a word of a column, when a set of places could take one. */
  #stateAfter(set: Int32Array, column: number): number {
    const taking = this.#taking[column]!;
    this.#add(this.#behindOf(this.#match));
    for (let i = 0; i < this.#width; i++) {
      for (let bits = set[i]! & taking[i]!; bits !== 0; bits &= bits - 1)
        this.#add(this.#behindOf(this.#takers[32 * i + 31 - Math.clz32(bits & -bits)]!));
    }
    return this.#state();
  }

  /** The column of a symbol: one for all that the same places take. */
  #numberColumn(symbol: number): number {
    const taking = new Int32Array(this.#width);
    const classes = this.#alphabet.classes[symbol]!;
    this.#takers.forEach((place, bit) => {
      const a = this.#as[place]!;
      const fits =
        this.#kinds[place] === kind.word
          ? (classes & a) === a && (classes & this.#bs[place]!) === 0
          : this.#alphabet.isIn(symbol, a);
      if (fits) taking[bit >> 5]! |= 1 << bit;
    });
    const key = String.fromCharCode(...new Uint16Array(taking.buffer));
    let column = this.#columnOf.get(key);
    if (column === undefined) {
      column = Math.min(this.#taking.length, ANY_SYMBOL);
      this.#taking[column] = column === ANY_SYMBOL ? new Int32Array(this.#width).fill(-1) : taking;
      if (column < ANY_SYMBOL) this.#columnOf.set(key, column);
    }
    this.#columns[symbol] = column;
    return column;
  }
}
