import { type Beginning, type Candidates, Followers } from "./followers.ts";
import { Lexicon, type Reading, type Sign } from "./lexical.ts";
import {
  type CompiledRule,
  finish,
  type Matcher,
  matchAbsence,
  matchAttached,
  matchEnd,
  matchEntry,
  matchHyphen,
  matchItem,
  matchMark,
  matchNumber,
} from "./matcher.ts";
import type { MomentKind } from "./moment.ts";
import { isNumberShape, shapeBit } from "./numbers.ts";
import { atom, chain, either, emptyOpening, type Opening, type Symbols, takes } from "./opening.ts";
import { type Begins, beginning, Pairs } from "./pairs.ts";
import { type Element, parsePattern } from "./pattern.ts";
import type { DateGrammar } from "./rule.ts";

const noPhrases: ReadonlySet<number> = new Set();

const kindNames: readonly MomentKind[] = [
  "date",
  "weekday",
  "step",
  "shift",
  "part",
  "clock",
  "nth",
  "edge",
  "period",
  "range",
  "duration",
  "set",
  "reference",
  "holiday",
  "same",
  "number",
];

/** Bit of a kind of moment. */
export function kindBit(kind: string): number {
  const place = kindNames.indexOf(kind as MomentKind);
  if (place < 0) throw new Error(`no kind of moment ${kind}`);
  return 1 << place;
}

/** All grammars in one, with the rules that can match looked up by the first two symbols. */
export class Grammar {
  readonly grammars: readonly DateGrammar[];
  readonly lexicon: Lexicon;
  readonly #rules: { rule: CompiledRule; opening: Opening }[] = [];
  /** Candidates by the indexes of two signs, and by a kind and a sign; filled as they are asked for. */
  readonly #byTokens: Followers[] = [];
  readonly #byKind: Followers[] = [];
  readonly #pairs = new Pairs();

  /** Compiles grammars; done once a mixture of languages, at its first story. Throws on a pattern that names what is not there. */
  constructor(grammars: readonly DateGrammar[]) {
    this.grammars = grammars;
    this.lexicon = new Lexicon(grammars);
    for (const grammar of grammars) this.#add(grammar);
  }

  #add(grammar: DateGrammar): void {
    const scope = grammar.language;
    for (const [name, words] of Object.entries(grammar.lexicon)) {
      if (isNumberShape(name)) throw new Error(`class ${name} has the name of a number shape`);
      const id = this.lexicon.idOf(`${scope}:${name}`);
      for (const [word, value] of Object.entries(words)) this.lexicon.enter(word, id, value);
    }
    for (const rule of grammar.rules)
      for (const pattern of typeof rule.pattern === "string" ? [rule.pattern] : rule.pattern) {
        const elements = parsePattern(pattern);
        const match = elements.reduceRight<Matcher>((then, element) => this.#matcher(element, grammar, then), finish);
        const opening = this.#sequence(elements, grammar);
        if (opening.empty) throw new Error(`a pattern that can be empty: ${pattern}`);
        this.#rules.push({ rule: { ...rule, grammar, order: this.#rules.length, match, tried: 0 }, opening });
      }
  }

  /** Whether rules can match at a token that is followed by another one, null at the end. */
  begins(here: Reading, next: Reading | null): Begins {
    const second = next === null ? 0 : next.index + 1;
    const known = this.#pairs.at(here.index, second);
    if (known !== beginning.unknown) return known;
    const { sure, kinds } = this.fromToken(here.sign, next?.sign ?? null);
    const found = sure ? beginning.surely : kinds === 0 ? beginning.never : beginning.perhaps;
    this.#pairs.keep(here.index, second, found);
    return found;
  }

  /** Rules that can match where a token of sign `here` is followed by one of sign `next`, null at the end. */
  fromToken(here: Sign, next: Sign | null): Candidates {
    this.#byTokens[here.index] ??= new Followers(
      this.#beginning((first) => takes(first, here)),
      here.phrases,
    );
    return this.#byTokens[here.index]!.before(next);
  }

  /** Rules that can go on from an item of a kind where a token of sign `next` follows it. */
  fromItem(kind: MomentKind, next: Sign | null): Candidates {
    const index = kindNames.indexOf(kind);
    this.#byKind[index] ??= new Followers(
      this.#beginning((first) => (first.kinds & (1 << index)) !== 0),
      noPhrases,
    );
    return this.#byKind[index]!.before(next);
  }

  #beginning(begins: (first: Symbols) => boolean): Beginning[] {
    return this.#rules.flatMap(({ rule, opening }) => {
      const branches = opening.branches.filter((branch) => begins(branch.first));
      return branches.length === 0 ? [] : [{ rule, branches }];
    });
  }

  #matcher(element: Element, grammar: DateGrammar, then: Matcher): Matcher {
    switch (element.is) {
      case "words":
        return matchEntry(this.#wordIds(element.words, grammar), null, then);
      case "class":
        if (isNumberShape(element.ref)) return matchNumber(element.ref, element.name, then);
        return matchEntry([this.#classId(element.ref, grammar)], element.name, then);
      case "item":
        return matchItem(element.kinds, element.name, then);
      case "optional": {
        const inner = element.of.reduceRight<Matcher>((next, one) => this.#matcher(one, grammar, next), then);
        return (m, at) => inner(m, at) || then(m, at);
      }
      case "choice": {
        const choices = element.of.map((of) =>
          of.reduceRight<Matcher>((next, one) => this.#matcher(one, grammar, next), then),
        );
        return (m, at) => {
          for (const choice of choices) if (choice(m, at)) return true;
          return false;
        };
      }
      case "hyphen":
        return matchHyphen(then);
      case "not-next":
        return matchAbsence(this.#wordIds(element.words, grammar), 0, then);
      case "not-before":
        return matchAbsence(this.#wordIds(element.words, grammar), -1, then);
      case "end":
        return matchEnd(then);
      case "attached":
        return matchAttached(then);
      case "open":
      case "close":
        return matchMark(then);
    }
  }

  #sequence(elements: readonly Element[], grammar: DateGrammar): Opening {
    return elements.reduceRight<Opening>((rest, element) => chain(this.#opening(element, grammar), rest), emptyOpening);
  }

  #opening(element: Element, grammar: DateGrammar): Opening {
    switch (element.is) {
      case "words":
        return atom({ ids: new Set(this.#wordIds(element.words, grammar)) });
      case "class":
        return isNumberShape(element.ref)
          ? atom({ shapes: shapeBit(element.ref) })
          : atom({ ids: new Set([this.#classId(element.ref, grammar)]) });
      case "item":
        return atom({ kinds: element.kinds.reduce((bits, kind) => bits | kindBit(kind), 0) });
      case "optional":
        return { ...this.#sequence(element.of, grammar), empty: true };
      case "choice":
        return element.of.map((of) => this.#sequence(of, grammar)).reduce(either);
      case "hyphen":
        return { ...atom({ hyphen: true }), empty: true };
      case "not-next":
      case "not-before":
      case "end":
      case "attached":
      case "open":
      case "close":
        return emptyOpening;
    }
  }

  #wordIds(words: readonly string[], grammar: DateGrammar): number[] {
    return words.map((word) => {
      if (word.startsWith("<")) return this.#classId(word.slice(1, -1), grammar);
      const id = this.lexicon.idOf(`${grammar.language}=${word}`);
      this.lexicon.enter(word.replaceAll("_", " "), id, 0);
      return id;
    });
  }

  #classId(name: string, grammar: DateGrammar): number {
    if (!Object.hasOwn(grammar.lexicon, name)) throw new Error(`no class ${name} in the ${grammar.language} lexicon`);
    return this.lexicon.idOf(`${grammar.language}:${name}`);
  }
}
