import type { Tree } from "./pattern-tree.ts";

/** Symbols that there can be: a word's code has so many bits for its symbol. */
export const MOST_SYMBOLS: number = 1 << 16;

/**
 * Numbers the words of sentences for the patterns of a grammar: all words that no pattern can tell apart, as they have
 * the same classes and no literal names either, are one symbol.
 */
export class Alphabet {
  /** Classes of each symbol. */
  classes: Int32Array = new Int32Array(512);
  /** Whether a symbol is a word of each literal: a row of `#width` numbers a symbol, one bit a literal. */
  #literals: Int32Array;
  readonly #width: number;
  readonly #numbers = new Map<string, number>();
  /** Symbols by classes, of each word that a literal names, and of all other words under "". */
  readonly #symbols = new Map<string, Map<number, number>>([["", new Map()]]);
  #size = 0;

  /** @param trees all patterns that the words are for */
  constructor(trees: readonly Tree[]) {
    for (const tree of trees) this.#collect(tree);
    this.#width = (this.#numbers.size + 31) >> 5;
    this.#literals = new Int32Array(this.#width * this.classes.length);
  }

  /** The symbol of a word: the last one stands for all words for which there is no more room. */
  symbolOf(norm: string, classes: number): number {
    const named = this.#symbols.get(norm);
    const byClasses = named ?? this.#symbols.get("")!;
    const known = byClasses.get(classes);
    if (known !== undefined) return known;
    if (this.#size === MOST_SYMBOLS) return MOST_SYMBOLS - 1;
    if (this.#size === this.classes.length) {
      this.classes = twiceAsLong(this.classes);
      this.#literals = twiceAsLong(this.#literals);
    }
    const symbol = this.#size++;
    byClasses.set(classes, symbol);
    this.classes[symbol] = classes;
    if (named)
      for (const [literal, number] of this.#numbers)
        if (literal.split("/").includes(norm)) this.#literals[this.#width * symbol + (number >> 5)]! |= 1 << number;
    return symbol;
  }

  /** Number of a literal of the patterns. */
  literal(words: ReadonlySet<string>): number {
    return this.#numbers.get(keyOf(words))!;
  }

  /** Whether a symbol's word is one of a literal's. */
  isIn(symbol: number, literal: number): boolean {
    return ((this.#literals[this.#width * symbol + (literal >> 5)]! >>> literal) & 1) !== 0;
  }

  #collect(tree: Tree): void {
    switch (tree.kind) {
      case "literal":
        if (!this.#numbers.has(keyOf(tree.words))) this.#numbers.set(keyOf(tree.words), this.#numbers.size);
        for (const word of tree.words) this.#symbols.set(word, new Map());
        return;
      case "sequence":
        for (const part of tree.parts) this.#collect(part);
        return;
      case "either":
        for (const option of tree.options) this.#collect(option);
        return;
      case "repeat":
      case "group":
      case "ahead":
        this.#collect(tree.part);
        return;
      case "word":
      case "start":
      case "end":
    }
  }
}

const keyOf = (words: ReadonlySet<string>) => [...words].join("/");

function twiceAsLong(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * numbers.length);
  longer.set(numbers);
  return longer;
}
