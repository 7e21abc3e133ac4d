import { type Alphabet, MOST_SYMBOLS } from "./alphabet.ts";
import { type Behind, FramePlaces } from "./frame-places.ts";
import type { Tree } from "./pattern-tree.ts";

/**
 * Steps and states that are worked out in all: where there is room for no more, a step goes on as if anything could follow,
 * so time and memory are bounded. English news of some thousand stories comes near both.
 */
const MOST_STEPS = 40_000;
const MOST_STATES = 6000;
/** Columns of the table (a power of two); the last stands for all symbols for which there is no other: it fits everything. */
const COLUMNS = 256;
const ANY_SYMBOL = COLUMNS - 2;
const UNKNOWN = COLUMNS - 1;
/** One bit of a number for each frame, without that of the sign. */
const MOST_FRAMES = 31;

/**
 * Tells, for every word of a sentence, which of many frames can match from there on: all frames in one automaton over
 * the symbols of the words, which reads a sentence once, from its end: its state is the set of places in the frames
 * from which the rest of the sentence can be read to a match. States are worked out as texts need them, and kept. It
 * knows no groups, no look-ahead and no upper bounds of long repeats, so it may name a frame that does not match, but
 * never leaves one out that does: the match itself, which costs a hundred times as much, is tried only where it is
 * likely.
 */
export class FrameAutomaton {
  readonly #places: FramePlaces;
  /** Column of each symbol: one for all that no place tells apart. */
  readonly #columns: Uint8Array = new Uint8Array(MOST_SYMBOLS).fill(UNKNOWN);
  readonly #columnOf = new Map<string, number>();
  /** The places that take a symbol of each column. */
  readonly #taking: Int32Array[] = [];
  /** States by a hash of their sets. */
  readonly #states = new Map<number, number[]>();
  readonly #sets: Int32Array[] = [];
  /** The state that is being worked out, as `#add` and `#state` hand it on: nothing between them can fail. */
  #set: Int32Array;
  #setOpens = 0;
  #setOpensFirst = 0;
  /** Frames, as bits, that open in each state: within a sentence, and at its first word. */
  readonly #opens: Int32Array = new Int32Array(MOST_STATES + COLUMNS + 1);
  readonly #opensFirst: Int32Array = new Int32Array(MOST_STATES + COLUMNS + 1);
  /** State after a state and a column, plus one, a row of `COLUMNS` a state; 0 until it is first met. */
  #next: Uint16Array = new Uint16Array(64 * COLUMNS);
  /** The same for what is read before anything whatever. */
  readonly #afterAnything = new Uint16Array(COLUMNS);
  readonly #atEnd: number;
  #steps = 0;

  /** @param trees patterns of the frames, bit n of an answer stands for the n-th */
  constructor(trees: readonly Tree[], alphabet: Alphabet) {
    if (trees.length > MOST_FRAMES) throw new Error(`more than ${MOST_FRAMES} frames`);
    this.#places = new FramePlaces(trees, alphabet);
    this.#set = new Int32Array(this.#places.width);
    this.#add(this.#places.behindLast);
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
    this.#set = new Int32Array(this.#places.width);
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

  /** The state before a word of a column, whatever follows that word. */
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
    this.#add(this.#places.behindEnd);
    for (let i = 0; i < set.length; i++) {
      for (let bits = set[i]! & taking[i]!; bits !== 0; bits &= bits - 1)
        this.#add(this.#places.behind(32 * i + 31 - Math.clz32(bits & -bits)));
    }
    return this.#state();
  }

  /** The column of a symbol: one for all that the same places take. */
  #numberColumn(symbol: number): number {
    const taking = this.#places.taking(symbol);
    const key = String.fromCharCode(...new Uint16Array(taking.buffer));
    let column = this.#columnOf.get(key);
    if (column === undefined) {
      column = Math.min(this.#taking.length, ANY_SYMBOL);
      this.#taking[column] = column === ANY_SYMBOL ? this.#places.all() : taking;
      if (column < ANY_SYMBOL) this.#columnOf.set(key, column);
    }
    this.#columns[symbol] = column;
    return column;
  }
}
