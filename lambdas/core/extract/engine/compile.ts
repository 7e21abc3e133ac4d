import { type Beginning, Followers } from "./followers.ts";
import type { CompiledRule, Refuses } from "./item.ts";
import { Lexicon, type Sign } from "./lexical.ts";
import { Matching } from "./matching.ts";
import type { MomentKind } from "./moment.ts";
import { isNumberShape } from "./numbers.ts";
import { atom, chain, noSymbols, type Opening, type Symbols, takes, union } from "./opening.ts";
import { type Begins, beginning, Pairs } from "./pairs.ts";
import { type Element, parsePattern } from "./pattern.ts";
import { behind, firstsOf, openingOf } from "./pattern-opening.ts";
import { Program } from "./program.ts";
import type { DateGrammar } from "./rule.ts";
import { LAST_SYMBOL, Trios } from "./trios.ts";

const noPhrases: ReadonlySet<number> = new Set();

/** All grammars in one, with the rules that can match looked up by the symbols that stand in a row. */
export class Grammar {
  readonly grammars: readonly DateGrammar[];
  readonly lexicon: Lexicon;
  readonly #program: Program;
  readonly rules: CompiledRule[] = [];
  /** How each rule can begin. */
  readonly #openings: Opening[] = [];
  /** Their patterns. */
  readonly #elements: (readonly Element[])[] = [];
  /** Followers of the signs and of the kinds of items, by their index; made as they are asked for. */
  readonly #ofSigns: Followers[] = [];
  readonly #ofKinds: Followers[] = [];
  readonly #pairs = new Pairs();
  readonly #pairsOfKinds = new Pairs();
  readonly #trios = new Trios();
  /** What can stand behind a part of a mention that is none itself, null where that is anything. */
  #behindParts: Symbols | null = null;
  /** Whether a sign is of that, by its index. */
  readonly #goOn: boolean[] = [];
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
    this.#closePartsOf("number");
    this.lexicon.firsts = this.#openings.map(firstsOf).reduce(union, noSymbols);
  }

  /** Whether a rule that only makes parts for others can end before a token of a sign, told by index. */
  canGoOn(sign: number): boolean {
    const after = this.#behindParts;
    if (after === null || after.kinds !== 0) return true;
    this.#goOn[sign] ??= takes(after, this.lexicon.signs[sign]!);
    return this.#goOn[sign]!;
  }

  /**
   * Lets rules that only make parts of a kind for others match where another rule can go on from such a part: most
   * numbers of a text count no time. Where one may be the last of a mention it is read wherever it stands.
   */
  #closePartsOf(kind: MomentKind): void {
    let after: Symbols | null = noSymbols;
    for (const [order, { grammar, makes }] of this.rules.entries()) {
      const found = behind(kind, this.#elements[order]!, grammar, this.#program);
      // behind a part of a part stands what can stand behind that
      if (found !== null) after = after && union(after, found);
      else if (makes !== kind) after = null;
    }
    if (after === null) return;
    this.#behindParts = after;
    const closing: Opening = atom(after);
    for (const { order, makes } of this.rules)
      if (makes === kind) this.#openings[order] = chain(this.#openings[order]!, closing);
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
        const opening = openingOf(elements, grammar, this.#program);
        if (opening.empty) throw new Error(`a pattern that can be empty: ${pattern}`);
        this.rules.push({ ...rule, grammar, order: this.rules.length, step, judges, kind: null, bit: 0 });
        this.#openings.push(opening);
        this.#elements.push(elements);
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
}
