import type { Sign } from "./lexical.ts";
import type { CompiledRule } from "./matcher.ts";
import { type Branch, takes } from "./opening.ts";

/** Rules that may match at a place, in order; those with `kinds` only when an item of one of them (bits) stands second. */
export interface Candidates {
  rules: readonly { rule: CompiledRule; kinds: number }[];
  /** Kinds that any of them waits for; 0 bits and no rule without kinds means that nothing can match. */
  kinds: number;
  /** Some rule waits for no item. */
  sure: boolean;
}

/** In `needs`, beside the bits of kinds: nothing is needed; the number is worked out. */
export const SURE: number = 1 << 30;
const KNOWN: number = 1 << 29;
const FEW_SIGNS = 256;

/** Place of a sign that follows, 0 for the end of the text. */
export function placeOf(sign: Sign | null): number {
  return sign === null ? 0 : sign.index + 1;
}

function widened(numbers: Int32Array): Int32Array {
  const wide = new Int32Array(2 * numbers.length);
  wide.set(numbers);
  return wide;
}

/** A rule with the ways in which it can begin with one symbol. */
export interface Beginning {
  rule: CompiledRule;
  branches: readonly Branch[];
}

/** The rules that begin with one symbol, by the token that follows it; worked out when first asked for. */
export class Followers {
  readonly #beginnings: readonly Beginning[];
  readonly #phrases: ReadonlySet<number>;
  readonly #known: Candidates[] = [];
  /** What is asked of every token of a text, by the place of the sign that follows, as `needs` gives it; 0 when unknown. */
  #needs: Int32Array = new Int32Array(FEW_SIGNS);

  constructor(beginnings: readonly Beginning[], phrases: ReadonlySet<number>) {
    this.#beginnings = beginnings;
    this.#phrases = phrases;
  }

  /**
   * What must stand second for a rule to match before a sign: one of these kinds of items (bits), or SURE when some rule
   * needs none. Asked with the sign's index, that nothing else of it is fetched.
   */
  needs(next: number, sign: Sign | null): number {
    const known = this.#needs[next];
    if (known !== undefined && known !== 0) return known & ~KNOWN;
    const { sure, kinds } = this.before(sign);
    while (next >= this.#needs.length) this.#needs = widened(this.#needs);
    const found = sure ? SURE : kinds;
    this.#needs[next] = found | KNOWN;
    return found;
  }

  before(next: Sign | null): Candidates {
    const place = placeOf(next);
    this.#known[place] ??= this.#find(next);
    return this.#known[place];
  }

  #find(next: Sign | null): Candidates {
    const rules = this.#beginnings.flatMap(({ rule, branches }) => {
      // after a phrase the second symbol stands further on
      const goesOn = ({ first, single, second }: Branch) =>
        single || !this.#phrases.isDisjointFrom(first.ids) || (next !== null && takes(second, next));
      if (branches.some(goesOn)) return [{ rule, kinds: 0 }];
      const kinds = branches.reduce((bits, { second }) => bits | second.kinds, 0);
      return kinds === 0 ? [] : [{ rule, kinds }];
    });
    const kinds = rules.reduce((bits, one) => bits | one.kinds, 0);
    return { rules, kinds, sure: rules.some((one) => one.kinds === 0) };
  }
}
