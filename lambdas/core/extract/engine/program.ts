import { kindBits } from "./kinds.ts";
import type { Lexicon } from "./lexical.ts";
import { isNumberShape, shapeBit } from "./numbers.ts";
import type { Element } from "./pattern.ts";
import type { DateGrammar } from "./rule.ts";

/** Steps of a compiled pattern; each is followed by the numbers that it says. */
export const step = {
  /** The pattern is matched. */
  finish: 0,
  /** A word of some classes: the ids from one place to another, and the name of its capture. */
  entry: 1,
  /** A run of digits: bit of the shape, name. */
  number: 2,
  /** An item: bits of the kinds, name. */
  item: 3,
  /** One way to go on stands right here; where the other one stands. */
  either: 4,
  /** Where to go on. */
  jump: 5,
  /** A hyphen, if one is there. */
  hyphen: 6,
  /** No word of some classes: the ids from one place to another, and which token, 0 the next and -1 the last one. */
  absent: 7,
  /** The clause goes no further. */
  end: 8,
  /** The next word may have others written on to its front. */
  attached: 9,
  /** `[` or `]`. */
  mark: 10,
} as const;

/** The patterns of all rules as one run of numbers, which `Matching` follows. */
export class Program {
  readonly #lexicon: Lexicon;
  readonly #steps: number[] = [];
  readonly #ids: number[] = [];
  /** Names of captures, by their number. */
  readonly names: string[] = [];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** A copy of all steps, for one that follows them. */
  get steps(): Int32Array {
    return Int32Array.from(this.#steps);
  }

  /** The same of the lists of ids that steps name by their places. */
  get ids(): Int32Array {
    return Int32Array.from(this.#ids);
  }

  /** Adds a pattern; gives the place where it begins. Throws on one that names a class that is not there. */
  add(elements: readonly Element[], grammar: DateGrammar): number {
    const begin = this.#steps.length;
    for (const element of elements) this.#write(element, grammar);
    this.#steps.push(step.finish);
    return begin;
  }

  /** Ids of words and of classes, `<class>`. */
  wordIds(words: readonly string[], grammar: DateGrammar): number[] {
    return words.map((word) => {
      if (word.startsWith("<")) return this.classId(word.slice(1, -1), grammar);
      const id = this.#lexicon.idOf(`${grammar.language}=${word}`);
      this.#lexicon.enter(word.replaceAll("_", " "), id, 0);
      return id;
    });
  }

  /** Number of a class of the grammar's lexicon; throws when there is none. */
  classId(name: string, grammar: DateGrammar): number {
    if (!Object.hasOwn(grammar.lexicon, name)) throw new Error(`no class ${name} in the ${grammar.language} lexicon`);
    return this.#lexicon.idOf(`${grammar.language}:${name}`);
  }

  #write(element: Element, grammar: DateGrammar): void {
    switch (element.is) {
      case "words":
        this.#steps.push(step.entry, ...this.#listed(this.wordIds(element.words, grammar)), NAMELESS);
        return;
      case "class":
        if (isNumberShape(element.ref))
          this.#steps.push(step.number, shapeBit(element.ref), this.#nameOf(element.name));
        else {
          const ids = this.#listed([this.classId(element.ref, grammar)]);
          this.#steps.push(step.entry, ...ids, this.#nameOf(element.name));
        }
        return;
      case "item":
        this.#steps.push(step.item, kindBits(element.kinds), this.#nameOf(element.name));
        return;
      case "optional":
        this.#branch([element.of, []], grammar);
        return;
      case "choice":
        this.#branch(element.of, grammar);
        return;
      case "hyphen":
        this.#steps.push(step.hyphen);
        return;
      case "not-next":
        this.#steps.push(step.absent, ...this.#listed(this.wordIds(element.words, grammar)), 0);
        return;
      case "not-before":
        this.#steps.push(step.absent, ...this.#listed(this.wordIds(element.words, grammar)), -1);
        return;
      case "end":
        this.#steps.push(step.end);
        return;
      case "attached":
        this.#steps.push(step.attached);
        return;
      case "open":
      case "close":
        this.#steps.push(step.mark);
        return;
    }
  }

  /** Ways to go on, of which the first that lets the rest match is taken. */
  #branch(ways: readonly (readonly Element[])[], grammar: DateGrammar): void {
    const ends: number[] = [];
    for (const [i, way] of ways.entries()) {
      const isLast = i === ways.length - 1;
      const either = this.#steps.length;
      if (!isLast) this.#steps.push(step.either, 0);
      for (const element of way) this.#write(element, grammar);
      if (isLast) break;
      // an empty way right behind needs no jump over it
      if (i < ways.length - 2 || ways.at(-1)!.length > 0) ends.push(this.#steps.push(step.jump, 0) - 1);
      this.#steps[either + 1] = this.#steps.length;
    }
    for (const end of ends) this.#steps[end] = this.#steps.length;
  }

  #listed(ids: readonly number[]): [from: number, to: number] {
    const from = this.#ids.length;
    this.#ids.push(...ids);
    return [from, this.#ids.length];
  }

  #nameOf(name: string | null): number {
    if (name === null) return NAMELESS;
    const known = this.names.indexOf(name);
    return known >= 0 ? known : this.names.push(name) - 1;
  }
}

/** Name of what is not captured. */
export const NAMELESS = -1;
