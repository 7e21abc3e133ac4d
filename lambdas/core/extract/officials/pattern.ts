import type { Alphabet } from "./alphabet.ts";
import type { Tree } from "./pattern-tree.ts";
import { group } from "./pattern-tree.ts";
import { INSTRUCTION, op, programOf } from "./program.ts";

/** Steps that one attempt may take: bounds the time of a match whatever the pattern and the text. */
const FUEL = 3000;
/** Ways not tried yet of the attempt that is being made: one list serves all patterns, as only one is matched at a time. */
const stack = new Int32Array(4 * FUEL);
const GROUPS = Object.keys(group).length;

/**
 * A compiled pattern over word classes, as `parsePattern` reads it. Greedy, first match wins, as in a regular expression;
 * a quantifier has an upper bound and an attempt a bound of steps, so time is linear in the text. It runs by backtracking
 * on a stack of its own. An entry is a way not tried yet (instruction, word) or a group's bound to put back (minus slot -
 * 1, value).
 */
export class Pattern {
  readonly #code: Int32Array;
  readonly #alphabet: Alphabet;
  readonly #bounds = new Int32Array(2 * GROUPS);
  #fuel = 0;

  /** @param alphabet that numbers the words which the pattern is matched against */
  constructor(tree: Tree, alphabet: Alphabet) {
    this.#code = programOf(tree, alphabet);
    this.#alphabet = alphabet;
  }

  /**
   * The word after the last of a match that begins at a word, -1 when there is none.
   * @param symbols of a sentence's words, of which there are `length`
   */
  match(symbols: Int32Array, length: number, at: number): number {
    this.#fuel = FUEL;
    this.#bounds.fill(-1);
    return this.#run(symbols, length, 0, at, 0);
  }

  /** First word of a group in the match made last, -1 when it took no part. */
  from(group: number): number {
    return this.#bounds[2 * group + 1]! < 0 ? -1 : this.#bounds[2 * group]!;
  }

  /** The word after the last of a group in the match made last. */
  to(group: number): number {
    return this.#bounds[2 * group + 1]!;
  }

  #run(symbols: Int32Array, length: number, from: number, begin: number, base: number): number {
    const code = this.#code;
    const alphabet = this.#alphabet;
    const { classes } = alphabet;
    const bounds = this.#bounds;
    let fuel = this.#fuel;
    let pc = from;
    let at = begin;
    let top = base;
    while (fuel-- > 0) {
      let fits = true;
      const a = code[pc + 1]!;
      switch (code[pc]) {
        case op.word: {
          if (at < length) {
            const known = classes[symbols[at]!]!;
            fits = (known & a) === a && (known & code[pc + 2]!) === 0;
          } else fits = false;
          at++;
          break;
        }
        case op.literal:
          fits = at < length && alphabet.isIn(symbols[at]!, a);
          at++;
          break;
        case op.split: {
          const mask = code[pc + 3]!;
          if (mask === -1 || (mask !== 0 && at < length && (classes[symbols[at]!]! & mask) !== 0)) {
            stack[top++] = code[pc + 2]!;
            stack[top++] = at;
            pc = a;
          } else pc = code[pc + 2]!;
          continue;
        }
        case op.save:
          stack[top++] = -a - 1;
          stack[top++] = bounds[a]!;
          bounds[a] = at;
          break;
        case op.start:
          fits = at === 0;
          break;
        case op.end:
          fits = at === length;
          break;
        case op.ahead:
          this.#fuel = fuel;
          fits = this.#run(symbols, length, pc + INSTRUCTION, at, top) >= 0;
          fuel = this.#fuel;
          if (fits) {
            pc = a;
            continue;
          }
          break;
        default:
          this.#fuel = fuel;
          return at;
      }
      if (fits) {
        pc += INSTRUCTION;
        continue;
      }
      for (;;) {
        if (top === base) {
          this.#fuel = fuel;
          return -1;
        }
        at = stack[--top]!;
        pc = stack[--top]!;
        if (pc >= 0) break;
        bounds[-pc - 1] = at;
      }
    }
    this.#fuel = fuel;
    return -1;
  }
}
