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

  constructor(beginnings: readonly Beginning[], phrases: ReadonlySet<number>) {
    this.#beginnings = beginnings;
    this.#phrases = phrases;
  }

  before(next: Sign | null): Candidates {
    const place = next === null ? 0 : next.index + 1;
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
