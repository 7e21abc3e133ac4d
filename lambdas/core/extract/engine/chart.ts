import type { Token } from "../tokens.ts";
import { type Grammar, kindBit } from "./compile.ts";
import type { Candidates } from "./followers.ts";
import { nothing, type Reading, type Sign } from "./lexical.ts";
import { type CompiledRule, type Item, Matching, type Piece } from "./matcher.ts";
import type { Moment } from "./moment.ts";
import { type Symbols, takes } from "./opening.ts";
import { beginning } from "./pairs.ts";

/** Bounds that keep the work on a token constant whatever the text is: nesting, length and number of items. */
const MOST_NESTED = 5;
const LONGEST = 28;
const MOST_ITEMS = 24;
const MOST_ROUNDS = 4;

/**
 * Reads every rule of the grammar over the tokens, from the last token to the first, so that what a rule builds on is
 * there before it. Gives, in order and without overlaps, the longest mention from each place.
 */
export function readItems(grammar: Grammar, tokens: readonly Token[]): Item[] {
  const chart = new Chart(grammar, tokens);
  chart.read();
  return choose(chart.made);
}

const none: readonly Item[] = [];

/** Rounds so far in all texts: a rule keeps the number of the one that it was tried in. */
let rounds = 0;

class Chart {
  /** All items, in no order. */
  readonly made: Item[] = [];
  readonly #items: (Item[] | undefined)[];
  readonly #grammar: Grammar;
  readonly #readings: readonly Reading[];
  readonly #matching: Matching;
  /** An empty list for the next token that has items; most have none. */
  #unused: Item[] = [];
  /** Kinds of the items at each token, as bits. */
  readonly #kinds: Uint32Array;

  constructor(grammar: Grammar, tokens: readonly Token[]) {
    this.#grammar = grammar;
    this.#readings = grammar.lexicon.readAll(tokens);
    this.#items = new Array(tokens.length);
    this.#matching = new Matching(tokens, this.#readings, this.#items);
    this.#kinds = new Uint32Array(tokens.length + 1);
  }

  read(): void {
    const readings = this.#readings;
    let following: Reading | null = null;
    for (let at = readings.length - 1; at >= 0; at -= 1) {
      const reading: Reading = readings[at]!;
      if (reading !== nothing) {
        const begins = this.#grammar.begins(reading, following);
        if (begins === beginning.surely || (begins === beginning.perhaps && this.#kinds[at + 1] !== 0))
          this.#readAt(at);
      }
      following = reading;
    }
  }

  /** Items that begin at a token: by rules that begin with the token, then by rules that begin with those items. */
  #readAt(at: number): void {
    const candidates = this.#grammar.fromToken(this.#readings[at]!.sign, this.#signAt(at + 1));
    if (!candidates.sure && (candidates.kinds & this.#kinds[at + 1]!) === 0) return;
    const found = this.#unused;
    let fresh: readonly Item[] = this.#attempt(candidates, at, at + 1, found, false);
    if (fresh.length === 0) return;
    this.#unused = [];
    this.#items[at] = found;
    for (let round = 0; round < MOST_ROUNDS && fresh.length > 0; round += 1) {
      const made: Item[] = [];
      rounds += 1;
      for (const item of fresh) {
        const next = this.#grammar.fromItem(item.kind, this.#signAt(item.to));
        for (const one of this.#attempt(next, at, item.to, found, true)) made.push(one);
      }
      fresh = made;
    }
  }

  #signAt(at: number): Sign | null {
    return this.#readings[at]?.sign ?? null;
  }

  /** Items that candidates make at a token; `second` is where their second symbol would stand; each rule `once` a round. */
  #attempt(candidates: Candidates, at: number, second: number, found: Item[], once: boolean): readonly Item[] {
    const kinds = this.#kinds[second] ?? 0;
    if (!candidates.sure && (candidates.kinds & kinds) === 0) return none;
    let made: Item[] | null = null;
    for (const candidate of candidates.rules) {
      if (candidate.kinds !== 0 && (candidate.kinds & kinds) === 0) continue;
      if (candidate.third !== null && !this.#stands(candidate.third, second + 1)) continue;
      if (once) {
        if (candidate.rule.tried === rounds) continue;
        candidate.rule.tried = rounds;
      }
      const item = this.#match(candidate.rule, at, found);
      if (item === null) continue;
      if (made === null) made = [item];
      else made.push(item);
      this.made.push(item);
      this.#kinds[at]! |= kindBit(item.kind);
      // longest first, so that rules which build on items take the longest that lets them go on
      let place = 0;
      while (place < found.length && found[place]!.to >= item.to) place += 1;
      if (place === found.length) found.push(item);
      else found.splice(place, 0, item);
    }
    return made ?? none;
  }

  /** Whether one of some symbols can stand at a token. */
  #stands(symbols: Symbols, at: number): boolean {
    const reading = this.#readings[at];
    return reading !== undefined && ((symbols.kinds & this.#kinds[at]!) !== 0 || takes(symbols, reading.sign));
  }

  #match(rule: CompiledRule, at: number, found: readonly Item[]): Item | null {
    const m = this.#matching;
    if (found.length >= MOST_ITEMS || !m.run(rule, at)) return null;
    if (m.end - at > LONGEST || m.depth >= MOST_NESTED) return null;
    for (let i = 0; i < found.length; i += 1)
      if (found[i]!.to === m.end && found[i]!.rule.order === rule.order) return null;
    const moment = rule.make(m);
    if (moment === null) return null;
    const pieces = m.pieces();
    if (rule.hidden !== true && this.#isRefused(rule, pieces, moment)) return null;
    return { kind: moment.is, moment, from: at, to: m.end, pieces, rule, depth: m.depth + 1 };
  }

  /**
   * A grammar knows better: not a mention, and nothing that another one could be built on. Words are judged by the
   * language whose rule read them, digits and marks by all: they stand in texts of any language.
   */
  #isRefused({ grammar }: CompiledRule, pieces: readonly Piece[], moment: Moment): boolean {
    const { tokens } = this.#matching;
    const { first } = pieces[0]!;
    const { last } = pieces.at(-1)!;
    let wordless = true;
    for (let at = first; wordless && at < last; at += 1) wordless = tokens[at]!.kind !== "word";
    for (const one of this.#grammar.grammars) {
      const judges = wordless || one === grammar || one.language === "any" || grammar.language === "any";
      if (judges && one.refuses?.(tokens, first, last, moment) === true) return true;
    }
    return false;
  }
}

/** From left to right the longest mention at each place; of equal ones the rule that stands first in its grammar. */
function choose(items: readonly Item[]): Item[] {
  const mentions = items.filter((item) => !item.rule.hidden);
  mentions.sort((a, b) => firstOf(a) - firstOf(b) || endOf(b) - endOf(a) || a.rule.order - b.rule.order);
  const chosen: Item[] = [];
  let free = 0;
  for (const item of mentions) {
    if (firstOf(item) < free) continue;
    chosen.push(item);
    free = endOf(item);
  }
  return chosen;
}

function firstOf(item: Item): number {
  return item.pieces[0]!.first;
}

function endOf(item: Item): number {
  return item.pieces.at(-1)!.last;
}
