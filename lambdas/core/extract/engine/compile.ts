import { type Beginning, Followers } from "./followers.ts";
import type { CompiledRule, Refuses } from "./item.ts";
import { kindBits } from "./kinds.ts";
import { Lexicon, type Sign } from "./lexical.ts";
import { Matching } from "./matching.ts";
import { isNumberShape, shapeBit } from "./numbers.ts";
import { atom, chain, either, emptyOpening, noSymbols, type Opening, type Symbols, takes, union } from "./opening.ts";
import { type Begins, beginning, Pairs } from "./pairs.ts";
import { type Element, parsePattern } from "./pattern.ts";
import { Program } from "./program.ts";
import type { DateGrammar } from "./rule.ts";
import { LAST_SYMBOL, Trios } from "./trios.ts";

const noPhrases: ReadonlySet<number> = new Set();

/** All grammars in one, with the rules that can match looked up by the first two symbols. */
export class Grammar {
  readonly grammars: readonly DateGrammar[];
  readonly lexicon: Lexicon;
  readonly #program: Program;
  readonly rules: CompiledRule[] = [];
  /** How each rule can begin. */
  readonly #openings: Opening[] = [];
  /** Followers of the signs and of the kinds of items, by their index; made as they are asked for. */
  readonly #ofSigns: Followers[] = [];
  readonly #ofKinds: Followers[] = [];
  readonly #pairs = new Pairs();
  readonly #pairsOfKinds = new Pairs();
  readonly #trios = new Trios();
  /** Rules for the places of `rulesAt`: see `Trios`. */
  readonly lists = this.#trios.lists;
  /** Who judges a mention in which no word stands: digits and marks stand in texts of any language. */
  readonly judges: readonly Refuses[];

  /** Compiles grammars; done once a mixture of languages, at its first story. Throws on a pattern that names what is not there. */
  constructor(grammars: readonly DateGrammar[]) {
    this.grammars = grammars;
    this.lexicon = new Lexicon(grammars);
    this.judges = grammars.flatMap(({ refuses }) => refuses ?? []);
    this.#program = new Program(this.lexicon);
    for (const grammar of grammars) this.#add(grammar);
    this.lexicon.firsts = this.#openings
      .flatMap(({ branches }) => branches.map(({ first }) => first))
      .reduce(union, noSymbols);
  }

  /** Something that runs the rules' patterns. */
  matching(): Matching {
    return new Matching(this.#program, this.lexicon);
  }

  #add(grammar: DateGrammar): void {
    const scope = grammar.language;
    for (const [name, words] of Object.entries(grammar.lexicon)) {
      if (isNumberShape(name)) throw new Error(`class ${name} has the name of a number shape`);
      const id = this.lexicon.idOf(`${scope}:${name}`);
      for (const [word, value] of Object.entries(words)) this.lexicon.enter(word, id, value);
    }
    const judges = this.grammars.flatMap((one) =>
      one === grammar || one.language === "any" || scope === "any" ? (one.refuses ?? []) : [],
    );
    for (const rule of grammar.rules)
      for (const pattern of typeof rule.pattern === "string" ? [rule.pattern] : rule.pattern) {
        const elements = parsePattern(pattern);
        const step = this.#program.add(elements, grammar);
        const opening = this.#sequence(elements, grammar);
        if (opening.empty) throw new Error(`a pattern that can be empty: ${pattern}`);
        this.rules.push({ ...rule, grammar, order: this.rules.length, step, judges, kind: null, bit: 0 });
        this.#openings.push(opening);
      }
  }

  /** What can begin at a token of one sign that is followed by one of another, told by index. */
  begins(first: number, second: number): Begins {
    const known = this.#pairs.at(first, second);
    if (known !== beginning.unknown) return known;
    const { begins } = this.#ofSign(first).before(this.lexicon.signs[second]!);
    this.#pairs.keep(first, second, begins);
    return begins;
  }

  /** What can go on from an item of a kind (bit) that is followed by a token of a sign, told by index. */
  goesOn(kind: number, second: number): Begins {
    const first = 31 - Math.clz32(kind);
    const known = this.#pairsOfKinds.at(first, second);
    if (known !== beginning.unknown) return known;
    const { begins } = this.#ofKind(kind).before(this.lexicon.signs[second]!);
    this.#pairsOfKinds.keep(first, second, begins);
    return begins;
  }

  /**
   * Place in `lists` of the rules that can match where tokens of three signs follow each other, told by index; the third
   * one counts where what begins is told by it, and is 0 elsewhere.
   */
  rulesAt(first: number, second: number, third: number): number {
    const known = this.#trios.find(first, second, third);
    return known === 0 ? this.#keep(this.#ofSign(first), first, second, third) : known;
  }

  /** The same of those that can go on from an item of a kind (bit) where tokens of two signs follow it. */
  rulesAfter(kind: number, second: number, third: number): number {
    const first = LAST_SYMBOL - 31 + Math.clz32(kind);
    const known = this.#trios.find(first, second, third);
    return known === 0 ? this.#keep(this.#ofKind(kind), first, second, third) : known;
  }

  #keep(followers: Followers, first: number, second: number, third: number): number {
    const { signs } = this.lexicon;
    return this.#trios.keep(first, second, signs[third]!, followers.before(signs[second]!).rules);
  }

  #ofSign(index: number): Followers {
    const sign: Sign = this.lexicon.signs[index]!;
    this.#ofSigns[index] ??= new Followers(
      this.#beginning((first) => takes(first, sign)),
      sign.phrases,
    );
    return this.#ofSigns[index]!;
  }

  #ofKind(kind: number): Followers {
    const index = 31 - Math.clz32(kind);
    this.#ofKinds[index] ??= new Followers(
      this.#beginning((first) => (first.kinds & kind) !== 0),
      noPhrases,
    );
    return this.#ofKinds[index]!;
  }

  #beginning(begins: (first: Symbols) => boolean): Beginning[] {
    return this.#openings.flatMap(({ branches: all }, order) => {
      const branches = all.filter((branch) => begins(branch.first));
      return branches.length === 0 ? [] : [{ rule: this.rules[order]!, branches }];
    });
  }

  #sequence(elements: readonly Element[], grammar: DateGrammar): Opening {
    return elements.reduceRight<Opening>((rest, element) => chain(this.#opening(element, grammar), rest), emptyOpening);
  }

  #opening(element: Element, grammar: DateGrammar): Opening {
    switch (element.is) {
      case "words":
        return atom({ ids: new Set(this.#program.wordIds(element.words, grammar)) });
      case "class":
        return isNumberShape(element.ref)
          ? atom({ shapes: shapeBit(element.ref) })
          : atom({ ids: new Set([this.#program.classId(element.ref, grammar)]) });
      case "item":
        return atom({ kinds: kindBits(element.kinds) });
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
}
