import type { Tree } from "./pattern-tree.ts";

const kind = { word: 0, literal: 1, split: 2, start: 3, end: 4, match: 5 } as const;
/** What is worked out in all; behind it an unknown step answers "perhaps", which keeps time and memory bounded. */
const MOST_STEPS = 40_000;
const MOST_STATES = 6000;
const MOST_SYMBOLS = 512;
/** A repeat that may go on so much longer than it must counts as endless: what it lets through the match itself refuses. */
const COUNTED = 2;
const MOST_FRAMES = 31;

/** Numbers kept of a state: the frames (as bits) that have matched there, could still match, match if the sentence ends. */
const NUMBERS = 4;
const ALIVE = 1;
const AT_END = 2;

/**
 * Tells, for every place of a sentence, which of many frames can match there: all frames in one automaton over the
 * symbols of the words, whose states are worked out as texts need them and kept. It knows no groups, no look-ahead
 * and no upper bounds of long repeats, so it may name a frame that does not match, but never leaves one out that does:
 * the match itself, which costs a hundred times as much, is tried only where it is likely.
 */
export class FrameAutomaton {
  readonly #kinds: number[] = [];
  readonly #as: number[] = [];
  readonly #bs: number[] = [];
  readonly #outs: (readonly number[])[] = [];
  readonly #frames: number[] = [];
  readonly #known = new Map<string, number>();
  readonly #literals = new Map<string, ReadonlySet<string>>();
  /** States by their places: those of all frames that the words so far lead to. */
  readonly #states = new Map<string, number>();
  readonly #places: (readonly number[])[] = [];
  readonly #first: number;
  readonly #inner: number;
  /** Numbers of the states, a row of `NUMBERS` each. */
  #numbers: Int32Array = new Int32Array(NUMBERS);
  /** State after a state and a symbol, plus one, a row of `MOST_SYMBOLS` a state; 0 until it is first met. */
  #next: Uint16Array = new Uint16Array(MOST_SYMBOLS);
  /** Classes and folded word of each symbol; only words that a literal names are told apart. */
  readonly #symbols: { classes: number; norm: string }[] = [];
  readonly #symbolOf = new Map<string, Map<number, number>>();
  #steps = 0;

  /** @param trees patterns of the frames, bit n of an answer stands for the n-th */
  constructor(trees: readonly Tree[]) {
    if (trees.length > MOST_FRAMES) throw new Error(`more than ${MOST_FRAMES} frames`);
    const starts = trees.map((tree, frame) => this.#build(tree, this.#node(kind.match, 0, 0, [], frame), frame));
    this.#first = this.#state(starts, true);
    this.#inner = this.#state(starts, false);
    this.#symbolOf.set("", new Map());
    for (const literal of this.#literals.values()) for (const norm of literal) this.#symbolOf.set(norm, new Map());
  }

  /** The symbol of a word: one number for all words that no frame can tell apart. */
  symbolOf(norm: string, classes: number): number {
    const named = this.#symbolOf.get(norm);
    const byClasses = named ?? this.#symbolOf.get("")!;
    const known = byClasses.get(classes);
    if (known !== undefined) return known;
    const made = this.#symbols.push({ classes, norm: named ? norm : "" }) - 1;
    byClasses.set(classes, made);
    return made;
  }

  /**
   * Frames, as bits, that can match from a word on.
   * @param symbols of a sentence's words, of which there are `length`
   */
  framesAt(symbols: Int32Array, length: number, at: number): number {
    let state = at === 0 ? this.#first : this.#inner;
    let found = 0;
    for (let i = at; ; i++) {
      const alive = this.#numbers[NUMBERS * state + ALIVE]!;
      found |= this.#numbers[NUMBERS * state]!;
      if ((alive & ~found) === 0) return found;
      if (i === length) return found | this.#numbers[NUMBERS * state + AT_END]!;
      const symbol = symbols[i]!;
      const known = symbol < MOST_SYMBOLS ? this.#next[MOST_SYMBOLS * state + symbol]! : 0;
      const next = known === 0 ? this.#step(state, symbol) : known - 1;
      if (next < 0) return found | alive;
      state = next;
    }
  }

  #node(what: number, a: number, b: number, outs: readonly number[], frame: number): number {
    const key = `${what},${a},${b},${outs.join()},${what === kind.match ? frame : ""}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.#kinds.length);
    this.#as.push(a);
    this.#bs.push(b);
    this.#outs.push(outs);
    this.#frames.push(frame);
    return this.#kinds.push(what) - 1;
  }

  /** The place from which a pattern matches and goes on at `next`. */
  #build(tree: Tree, next: number, frame: number): number {
    switch (tree.kind) {
      case "word":
        return this.#node(kind.word, tree.need, tree.ban, [next], frame);
      case "literal":
        return this.#node(kind.literal, this.#literalOf(tree.words), 0, [next], frame);
      case "start":
      case "end":
        return this.#node(tree.kind === "start" ? kind.start : kind.end, 0, 0, [next], frame);
      case "sequence":
        return tree.parts.reduceRight((then, part) => this.#build(part, then, frame), next);
      case "either": {
        const options = tree.options.map((option) => this.#build(option, next, frame));
        return this.#node(kind.split, 0, 0, options, frame);
      }
      case "repeat":
        return this.#repeat(tree, next, frame);
      case "group":
        return this.#build(tree.part, next, frame);
      case "ahead":
        return next;
    }
  }

  #literalOf(words: ReadonlySet<string>): number {
    const key = [...words].join("/");
    this.#literals.set(key, words);
    return [...this.#literals.keys()].indexOf(key);
  }

  #repeat({ part, least, most }: Extract<Tree, { kind: "repeat" }>, next: number, frame: number): number {
    let from = next;
    if (most - least > COUNTED) {
      const outs: number[] = [next];
      from = this.#node(kind.split, this.#kinds.length, 1, outs, frame);
      outs.push(this.#build(part, from, frame));
    } else
      for (let count = least; count < most; count++)
        from = this.#node(kind.split, 0, 0, [this.#build(part, from, frame), next], frame);
    for (let count = 0; count < least; count++) from = this.#build(part, from, frame);
    return from;
  }

  /** The state of some places and all that are reached from them without a word. */
  #state(from: readonly number[], atStart: boolean): number {
    const places = this.#reach(from, (what) => what === kind.split || (atStart && what === kind.start))
      .filter((place) => this.#kinds[place] !== kind.split && this.#kinds[place] !== kind.start)
      .sort((a, b) => a - b);
    const key = places.join();
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const atEnd = this.#reach(places, (what) => what === kind.split || what === kind.end);
    const matched = this.#bits(places, (what) => what === kind.match);
    const state = this.#places.push(places) - 1;
    this.#states.set(key, state);
    if (NUMBERS * state === this.#numbers.length) this.#widen();
    this.#numbers[NUMBERS * state] = matched;
    this.#numbers[NUMBERS * state + ALIVE] = this.#bits(places, () => true);
    this.#numbers[NUMBERS * state + AT_END] = this.#bits(atEnd, (what) => what === kind.match);
    return state;
  }

  /** Room for twice as many states. */
  #widen(): void {
    const numbers = new Int32Array(2 * this.#numbers.length);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
    const next = new Uint16Array(2 * this.#next.length);
    next.set(this.#next);
    this.#next = next;
  }

  #reach(from: readonly number[], passes: (what: number) => boolean): number[] {
    const seen = new Set(from);
    for (const place of seen) if (passes(this.#kinds[place]!)) for (const out of this.#outs[place]!) seen.add(out);
    return [...seen];
  }

  #bits(places: readonly number[], wanted: (what: number) => boolean): number {
    let bits = 0;
    for (const place of places) if (wanted(this.#kinds[place]!)) bits |= 1 << this.#frames[place]!;
    return bits;
  }

  /** The state that a symbol leads to, worked out and kept; -1 when there is no more room. */
  #step(state: number, symbol: number): number {
    if (this.#steps >= MOST_STEPS || this.#places.length >= MOST_STATES || symbol >= MOST_SYMBOLS) return -1;
    this.#steps++;
    const { classes, norm } = this.#symbols[symbol]!;
    const literals = [...this.#literals.values()];
    const outs = this.#places[state]!.flatMap((place) => {
      const a = this.#as[place]!;
      const what = this.#kinds[place]!;
      const fits =
        (what === kind.word && (classes & a) === a && (classes & this.#bs[place]!) === 0) ||
        (what === kind.literal && literals[a]!.has(norm));
      return fits ? this.#outs[place]! : [];
    });
    const next = this.#state(outs, false);
    this.#next[MOST_SYMBOLS * state + symbol] = next + 1;
    return next;
  }
}
