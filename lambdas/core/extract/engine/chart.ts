import type { Token } from "../tokens.ts";
import { type Candidate, type Grammar, kindBit } from "./compile.ts";
import type { Reading, Sign } from "./lexical.ts";
import { type CompiledRule, type Item, Matching } from "./matcher.ts";

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
  for (let at = tokens.length - 1; at >= 0; at -= 1) chart.readAt(at);
  return choose(chart.items);
}

class Chart {
  readonly items: (Item[] | undefined)[];
  readonly #grammar: Grammar;
  readonly #readings: readonly Reading[];
  readonly #matching: Matching;
  /** Kinds of the items at each token, as bits. */
  readonly #kinds: Uint32Array;

  constructor(grammar: Grammar, tokens: readonly Token[]) {
    this.#grammar = grammar;
    this.#readings = grammar.lexicon.readAll(tokens);
    this.items = new Array(tokens.length);
    this.#matching = new Matching(tokens, this.#readings, this.items);
    this.#kinds = new Uint32Array(tokens.length + 1);
  }

  /** Items that begin at a token: by rules that begin with the token, then by rules that begin with those items. */
  readAt(at: number): void {
    const candidates = this.#grammar.fromToken(this.#readings[at]!.sign, this.#signAt(at + 1));
    if (candidates.length === 0) return;
    const found: Item[] = [];
    this.items[at] = found;
    let fresh = this.#attempt(candidates, at, at + 1, found);
    for (let round = 0; round < MOST_ROUNDS && fresh.length > 0; round += 1) {
      const tried = new Set<CompiledRule>();
      fresh = fresh.flatMap((item) => {
        const next = this.#grammar.fromItem(item.kind, this.#signAt(item.to));
        const untried = next.filter(({ rule }) => !tried.has(rule));
        for (const { rule } of untried) tried.add(rule);
        return untried.length === 0 ? [] : this.#attempt(untried, at, item.to, found);
      });
    }
    if (found.length === 0) this.items[at] = undefined;
  }

  #signAt(at: number): Sign | null {
    return this.#readings[at]?.sign ?? null;
  }

  /** Items that candidates make at a token; `second` is where their second symbol would stand. */
  #attempt(candidates: readonly Candidate[], at: number, second: number, found: Item[]): Item[] {
    const made: Item[] = [];
    const kinds = this.#kinds[second] ?? 0;
    for (const candidate of candidates) {
      if (candidate.kinds !== 0 && (candidate.kinds & kinds) === 0) continue;
      const item = this.#match(candidate.rule, at, found);
      if (item === null) continue;
      made.push(item);
      this.#kinds[at]! |= kindBit(item.kind);
      // longest first, so that rules which build on items take the longest that lets them go on
      const place = found.findIndex((other) => other.to < item.to);
      if (place < 0) found.push(item);
      else found.splice(place, 0, item);
    }
    return made;
  }

  #match(rule: CompiledRule, at: number, found: readonly Item[]): Item | null {
    const m = this.#matching;
    if (found.length >= MOST_ITEMS || !m.run(rule, at)) return null;
    if (m.end - at > LONGEST || m.depth >= MOST_NESTED) return null;
    if (found.some((item) => item.to === m.end && item.rule.order === rule.order)) return null;
    const moment = rule.make(m);
    if (moment === null) return null;
    return { kind: moment.is, moment, from: at, to: m.end, pieces: m.pieces(), rule, depth: m.depth + 1 };
  }
}

/** From left to right the longest mention at each place; of equal ones the rule that stands first in its grammar. */
function choose(items: readonly (readonly Item[] | undefined)[]): Item[] {
  const starting = new Map<number, Item[]>();
  for (const list of items)
    for (const item of list ?? []) {
      if (item.rule.hidden) continue;
      const first = item.pieces[0]!.first;
      const others = starting.get(first);
      if (others) others.push(item);
      else starting.set(first, [item]);
    }
  const chosen: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const best = starting.get(at)?.reduce((a, b) => (better(b, a) ? b : a));
    if (best === undefined) continue;
    chosen.push(best);
    at = endOf(best) - 1;
  }
  return chosen;
}

function better(a: Item, b: Item): boolean {
  return endOf(a) > endOf(b) || (endOf(a) === endOf(b) && a.rule.order < b.rule.order);
}

function endOf(item: Item): number {
  return item.pieces.at(-1)!.last;
}
