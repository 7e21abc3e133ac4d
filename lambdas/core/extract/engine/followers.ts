import type { CompiledRule } from "./item.ts";
import type { Sign } from "./lexical.ts";
import { type Branch, noSymbols, type Symbols, takes, union } from "./opening.ts";
import { type Begins, beginning } from "./pairs.ts";

/**
 * A rule that may match after two symbols: `surely` whatever comes next, else when one of `third` stands right behind
 * the second one, or when an item of one of the kinds `second` (bits) stands second.
 */
export interface Candidate {
  rule: CompiledRule;
  surely: boolean;
  third: Symbols;
  second: number;
}

/** Rules that may match at a place, in order. */
export interface Candidates {
  rules: readonly Candidate[];
  begins: Begins;
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

  before(next: Sign): Candidates {
    this.#known[next.index] ??= this.#find(next);
    return this.#known[next.index]!;
  }

  #find(next: Sign): Candidates {
    let goesOn = false;
    const rules = this.#beginnings.flatMap(({ rule, branches }): Candidate[] => {
      const goingOn = branches.filter((branch) => this.#goesOn(branch, next));
      const second = branches.reduce((bits, branch) => bits | branch.second.kinds, 0);
      if (goingOn.length === 0 && second === 0) return [];
      if (goingOn.length > 0) goesOn = true;
      const surely = goingOn.some((branch) => this.#canEnd(branch, next));
      const third = surely ? noSymbols : goingOn.map((branch) => branch.third).reduce(union, noSymbols);
      return [{ rule, surely, third, second }];
    });
    if (rules.length === 0) return { rules, begins: beginning.never };
    if (!goesOn) return { rules, begins: beginning.withItem };
    const byThird = rules.some(({ third }) => third !== noSymbols);
    return { rules, begins: byThird ? beginning.byThird : beginning.surely };
  }

  /** Can a branch match before a sign? After a phrase its second symbol stands further on. */
  #goesOn(branch: Branch, next: Sign): boolean {
    return branch.single || this.#isPhrase(branch) || takes(branch.second, next);
  }

  #isPhrase({ first }: Branch): boolean {
    return !this.#phrases.isDisjointFrom(first.ids);
  }

  /** Whether a match can end before or with `next`, or `next` can be more than one token. */
  #canEnd(branch: Branch, next: Sign): boolean {
    return branch.single || branch.pair || this.#isPhrase(branch) || !next.phrases.isDisjointFrom(branch.second.ids);
  }
}
