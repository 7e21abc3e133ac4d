import type { Sign } from "./lexical.ts";
import type { CompiledRule } from "./matcher.ts";
import { type Branch, noSymbols, type Symbols, takes, union } from "./opening.ts";

/**
 * A rule that may match at a place: one with `kinds` only when an item of one of them (bits) stands second, one with
 * `third` only when such a symbol stands third.
 */
interface Candidate {
  rule: CompiledRule;
  kinds: number;
  third: Symbols | null;
}

/** Rules that may match at a place, in order. */
export interface Candidates {
  rules: readonly Candidate[];
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
    const rules = this.#beginnings.flatMap(({ rule, branches }): Candidate[] => {
      const goingOn = branches.filter((branch) => this.#goesOn(branch, next));
      if (goingOn.length > 0) return [{ rule, kinds: 0, third: this.#third(goingOn, branches, next) }];
      const kinds = branches.reduce((bits, { second }) => bits | second.kinds, 0);
      return kinds === 0 ? [] : [{ rule, kinds, third: null }];
    });
    const kinds = rules.reduce((bits, one) => bits | one.kinds, 0);
    return { rules, kinds, sure: rules.some((one) => one.kinds === 0) };
  }

  /** Can a branch match before a sign? After a phrase its second symbol stands further on. */
  #goesOn(branch: Branch, next: Sign | null): boolean {
    return branch.single || this.#isPhrase(branch) || (next !== null && takes(branch.second, next));
  }

  #isPhrase({ first }: Branch): boolean {
    return !this.#phrases.isDisjointFrom(first.ids);
  }

  /** What has to stand right behind `next`; null where a match can end before it or `next` can be more than one token. */
  #third(goingOn: readonly Branch[], branches: readonly Branch[], next: Sign | null): Symbols | null {
    const open = (branch: Branch) =>
      branch.single || branch.pair || this.#isPhrase(branch) || !next?.phrases.isDisjointFrom(branch.second.ids);
    if (goingOn.some(open) || branches.some(({ second }) => second.kinds !== 0)) return null;
    return goingOn.map(({ third }) => third).reduce(union, noSymbols);
  }
}
