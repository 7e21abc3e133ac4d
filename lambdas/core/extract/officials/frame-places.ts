import type { Alphabet } from "./alphabet.ts";
import type { Tree } from "./pattern-tree.ts";

/** What a place is: the first two take a word. */
const kind = { word: 0, literal: 1, split: 2, start: 3, end: 4, match: 5 } as const;
/** A repeat that may go on so much longer than it must counts as endless: what it lets through the match itself refuses. */
const COUNTED = 2;

/** What stands behind a place of the frames without a word between. */
export interface Behind {
  /** Places that take a word and go on here, by their bits in a set. */
  readonly takers: readonly number[];
  /** Frames, as bits, that open here: anywhere in a sentence, and at its start. */
  readonly opens: number;
  readonly opensFirst: number;
}

/**
 * The places of many frames: each takes a word, or leads on without one. What frames share from some place to their end
 * is one place for all of them. It knows no groups, no look-ahead and no upper bounds of long repeats.
 */
export class FramePlaces {
  /** Numbers of a set of places: one bit for each that takes a word. */
  readonly width: number;
  /** Behind the end of a match, within a sentence and at its last word. */
  readonly behindEnd: Behind;
  readonly behindLast: Behind;
  readonly #alphabet: Alphabet;
  /** What each place is, its classes needed and banned (or its literal), and where it leads, either way. */
  readonly #kinds: number[] = [];
  readonly #as: number[] = [];
  readonly #bs: number[] = [];
  readonly #outs: (readonly number[])[] = [];
  readonly #ins: number[][] = [];
  /** Places by all that they are. */
  readonly #known = new Map<string, number>();
  /** Endless repeats by the part repeated and what follows. */
  readonly #repeats = new Map<Tree, Map<number, number>>();
  /** Frames, as bits, that open at a place. */
  readonly #opensAt: number[] = [];
  /** Places that take a word, by their bit in a set, and their bits. */
  readonly #takers: number[] = [];
  readonly #bitOf: number[] = [];
  /** What stands behind those, by their bit. */
  readonly #behind: (Behind | undefined)[] = [];

  /** @param trees patterns of the frames; the n-th opens as bit n */
  constructor(trees: readonly Tree[], alphabet: Alphabet) {
    this.#alphabet = alphabet;
    const match = this.#node(kind.match, 0, 0, []);
    trees.forEach((tree, frame) => {
      this.#opensAt[this.#build(tree, match)]! |= 1 << frame;
    });
    this.#kinds.forEach((what, place) => {
      for (const out of this.#outs[place]!) this.#ins[out]!.push(place);
      if (what < kind.split) this.#bitOf[place] = this.#takers.push(place) - 1;
    });
    this.width = (this.#takers.length + 31) >> 5;
    this.behindEnd = this.#look(match, false);
    this.behindLast = this.#look(match, true);
  }

  /** What stands behind a place that takes a word, told by its bit: worked out once a place. */
  behind(bit: number): Behind {
    const known = this.#behind[bit];
    if (known !== undefined) return known;
    const made = this.#look(this.#takers[bit]!, false);
    this.#behind[bit] = made;
    return made;
  }

  /** The set of all places that take a word. */
  all(): Int32Array {
    const all = new Int32Array(this.width);
    for (let bit = 0; bit < this.#takers.length; bit++) all[bit >> 5]! |= 1 << bit;
    return all;
  }

  /** The set of all places that take a word of a symbol. */
  taking(symbol: number): Int32Array<ArrayBuffer> {
    const taking = new Int32Array(this.width);
    const classes = this.#alphabet.classes[symbol]!;
    this.#takers.forEach((place, bit) => {
      const a = this.#as[place]!;
      const fits =
        this.#kinds[place] === kind.word
          ? (classes & a) === a && (classes & this.#bs[place]!) === 0
          : this.#alphabet.isIn(symbol, a);
      if (fits) taking[bit >> 5]! |= 1 << bit;
    });
    return taking;
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
}
