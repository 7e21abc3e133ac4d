/**
 * What can begin with two symbols in a row: nothing, something if an item stands second, something whatever stands
 * third, or something that the third symbol tells. Where something can begin the second last bit is set.
 */
export const beginning = { unknown: 0, never: 1, withItem: 2, surely: 3, byThird: 6 } as const;
export type Begins = (typeof beginning)[keyof typeof beginning];

const FEW_SIGNS = 256;

/**
 * What two symbols in a row can begin, a byte a pair: it is asked of every token of a text, so it must lie together.
 * Symbols are told by index.
 */
export class Pairs {
  #signs = FEW_SIGNS;
  #known: Uint8Array = new Uint8Array(FEW_SIGNS * FEW_SIGNS);

  at(first: number, second: number): Begins {
    return first < this.#signs && second < this.#signs
      ? (this.#known[first * this.#signs + second]! as Begins)
      : beginning.unknown;
  }

  /** Keeps what was worked out; room for more signs begins empty. */
  keep(first: number, second: number, begins: Begins): void {
    while (first >= this.#signs || second >= this.#signs) {
      this.#signs *= 2;
      this.#known = new Uint8Array(this.#signs * this.#signs);
    }
    this.#known[first * this.#signs + second] = begins;
  }
}
