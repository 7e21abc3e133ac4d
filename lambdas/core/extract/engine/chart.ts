import type { Token } from "../tokens.ts";
import type { Grammar } from "./compile.ts";
import type { CompiledRule, Item } from "./item.ts";
import { kindBit } from "./kinds.ts";
import { type Matching, ROOM } from "./matching.ts";
import type { Moment } from "./moment.ts";
import { type Begins, beginning } from "./pairs.ts";
import { field, NOTHING, placeOf, trait } from "./readings.ts";

/** Bounds that keep the work on a token constant whatever the text is: nesting, length and number of items. */
const MOST_NESTED = 5;
const LONGEST = 28;
const MOST_ITEMS = 24;
const MOST_ROUNDS = 4;

/**
 * Reads every rule of a grammar over the tokens of a text, from the last token to the first, so that what a rule builds
 * on is there before it. What a text needs room for is kept for the next one.
 */
export class Chart {
  readonly #grammar: Grammar;
  #matching: Matching;
  /** Kinds of the items at each token, as bits. */
  #kinds = new Int32Array(ROOM);
  /** Tokens that something can begin at, from right to left, and how. */
  #starts = new Int32Array(ROOM);
  #begins = new Uint8Array(ROOM);
  /** Tokens that have items: how many, and which. */
  #used = 0;
  #places = new Int32Array(ROOM);
  /** Items at the token that is read just now: the longest one, their number, and all in the order in which they were made. */
  #longest: Item | null = null;
  #count = 0;
  readonly #fresh: Item[] = [];
  /** Round in which each rule was tried last, in all texts, and the number of the last one. */
  readonly #tried: Float64Array;
  #round = 0;
  /** Mentions so far, from right to left. */
  #mentions: Item[] = [];

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
    this.#matching = grammar.matching();
    this.#tried = new Float64Array(grammar.rules.length);
  }

  /** The longest mention from each place, in order and without overlaps. */
  read(tokens: readonly Token[]): Item[] {
    try {
      this.#begin(tokens);
      this.#readFrom(this.#narrow(this.#lookUp(tokens)));
      return longest(this.#mentions);
    } finally {
      this.#forget();
    }
  }

  #begin(tokens: readonly Token[]): void {
    this.#matching.begin(tokens);
    this.#grammar.lexicon.readings.begin();
    if (this.#kinds.length >= tokens.length + 2) return;
    this.#makeRoom(2 * tokens.length + 2);
  }

  #makeRoom(size: number): void {
    this.#kinds = new Int32Array(size);
    this.#places = new Int32Array(size);
    this.#starts = new Int32Array(size);
    this.#begins = new Uint8Array(size);
  }

  /** Gives the text back, in time that its items took. */
  #forget(): void {
    const { items } = this.#matching;
    for (let i = 0; i < this.#used; i += 1) {
      const at = this.#places[i]!;
      items[at] = null;
      this.#kinds[at] = 0;
    }
    this.#used = 0;
    this.#mentions = [];
    this.#matching.forget();
    if (this.#kinds.length <= 4 * ROOM) return;
    this.#matching = this.#grammar.matching();
    this.#makeRoom(ROOM);
  }

  /** Says what every token is; gives the number of those that patterns begin with, which `#starts` then lists. */
  #lookUp(tokens: readonly Token[]): number {
    const { lexicon } = this.#grammar;
    const { read } = this.#matching;
    const starts = this.#starts;
    let count = 0;
    let alone = NOTHING;
    for (let at = tokens.length - 1; at >= 0; at -= 1) {
      const next = alone;
      alone = lexicon.alone(tokens[at]!);
      const inPhrase = (next & trait.second) !== 0 && (alone & trait.phrases) !== 0;
      const reading = inPhrase ? lexicon.before(alone, next, tokens, at) : alone;
      read[at] = reading;
      // written for each token and kept where the count moves on: which tokens lead nobody can foretell
      starts[count] = at;
      count += reading & trait.leads;
    }
    return count;
  }

  /** Of so many tokens keeps those that something can begin at, with the token behind them; gives their number. */
  #narrow(count: number): number {
    const grammar = this.#grammar;
    const starts = this.#starts;
    let kept = 0;
    for (let i = 0; i < count; i += 1) {
      const at = starts[i]!;
      const begins = grammar.begins(this.#signAt(at), this.#signAt(at + 1));
      starts[kept] = at;
      this.#begins[kept] = begins;
      kept += (begins >> 1) & 1;
    }
    return kept;
  }

  #readFrom(count: number): void {
    for (let i = 0; i < count; i += 1) {
      const at = this.#starts[i]!;
      const begins = this.#begins[i]! as Begins;
      if (begins !== beginning.withItem || this.#kinds[at + 1] !== 0) this.#readAt(at, begins);
    }
  }

  #signOf(reading: number): number {
    return this.#grammar.lexicon.readings.numbers[placeOf(reading) + field.sign]!;
  }

  /** Index of a token's sign. */
  #signAt(at: number): number {
    return this.#signOf(this.#matching.read[at]!);
  }

  /** Items that begin at a token: by rules that begin with the token, then by rules that begin with those items. */
  #readAt(at: number, begins: Begins): void {
    const grammar = this.#grammar;
    const { items } = this.#matching;
    const third = begins === beginning.byThird ? this.#signAt(at + 2) : 0;
    const place = grammar.rulesAt(this.#signAt(at), this.#signAt(at + 1), third);
    if (grammar.lists[place] === 0) return;
    this.#longest = null;
    this.#count = 0;
    // said before anything is read, so that it is cleared whatever comes
    this.#places[this.#used] = at;
    this.#used += 1;
    this.#attempt(place, at, at + 1, false);
    if (this.#count === 0) {
      this.#used -= 1;
      return;
    }
    items[at] = this.#longest;
    let from = 0;
    for (let round = 0; round < MOST_ROUNDS && from < this.#count; round += 1) {
      const to = this.#count;
      this.#round += 1;
      for (; from < to; from += 1) {
        const { kind, to: next } = this.#fresh[from]!;
        const second = this.#signAt(next);
        const goesOn = grammar.goesOn(kind, second);
        if (goesOn === beginning.never) continue;
        const after = grammar.rulesAfter(kind, second, goesOn === beginning.byThird ? this.#signAt(next + 1) : 0);
        this.#attempt(after, at, next, true);
      }
    }
  }

  /** Items that the rules of a list make at a token; `second` is where their second symbol would stand; each rule `once` a round. */
  #attempt(place: number, at: number, second: number, once: boolean): void {
    const { lists, rules } = this.#grammar;
    const seconds = this.#kinds[second]!;
    const thirds = this.#kinds[second + 1]!;
    const end = place + 1 + 3 * lists[place]!;
    for (let i = place + 1; i < end; i += 3) {
      const needed = lists[i + 1]! | lists[i + 2]!;
      if (needed !== 0 && ((lists[i + 1]! & seconds) | (lists[i + 2]! & thirds)) === 0) continue;
      const order = lists[i]!;
      if (once) {
        if (this.#tried[order] === this.#round) continue;
        this.#tried[order] = this.#round;
      }
      const item = this.#match(rules[order]!, at);
      if (item !== null) this.#add(item, once);
    }
  }

  #add(item: Item, shown: boolean): void {
    this.#fresh[this.#count] = item;
    this.#count += 1;
    this.#kinds[item.from]! |= item.kind;
    // longest first, so that rules which build on items take the longest that lets them go on
    let before: Item | null = null;
    let after = this.#longest;
    while (after !== null && after.to >= item.to) {
      before = after;
      after = after.shorter;
    }
    item.shorter = after;
    if (before === null) this.#longest = item;
    else before.shorter = item;
    if (shown) this.#matching.items[item.from] = this.#longest;
    if (item.rule.hidden !== true) this.#mention(item);
  }

  /** Puts a mention where it stands from right to left: nearly always at the end. */
  #mention(item: Item): void {
    const mentions = this.#mentions;
    let place = mentions.push(item) - 1;
    for (; place > 0 && !comesFirst(item, mentions[place - 1]!); place -= 1) mentions[place] = mentions[place - 1]!;
    mentions[place] = item;
  }

  #match(rule: CompiledRule, at: number): Item | null {
    const m = this.#matching;
    if (this.#count >= MOST_ITEMS || !m.run(rule.step, at, rule.tight === true)) return null;
    const to = m.end;
    if (to - at > LONGEST || m.depth >= MOST_NESTED) return null;
    if (rule.makes !== undefined && !this.#grammar.canGoOn(this.#signAt(to))) return null;
    for (let one = this.#longest; one !== null; one = one.shorter) if (one.to === to && one.rule === rule) return null;
    const moment = rule.make(m);
    if (moment === null) return null;
    const { first, last, wholeEnd: end } = m;
    if (rule.hidden !== true && this.#isRefused(rule, first, end, moment)) return null;
    return {
      kind: kindOf(rule, moment),
      moment,
      from: at,
      to,
      first,
      last,
      skip: m.skipOf(first),
      other: m.other,
      end,
      rule,
      depth: m.depth + 1,
      shorter: null,
    };
  }

  /** A grammar knows better: not a mention, and nothing that another one could be built on. */
  #isRefused(rule: CompiledRule, first: number, end: number, moment: Moment): boolean {
    const { tokens } = this.#matching;
    const all = this.#grammar.judges;
    const judges = rule.judges.length < all.length && isWordless(tokens, first, end) ? all : rule.judges;
    for (const refuses of judges) if (refuses(tokens, first, end, moment)) return true;
    return false;
  }
}

/** Bit of the kind of a moment: nearly all moments of a rule are of one kind. */
function kindOf(rule: CompiledRule, { is }: Moment): number {
  if (rule.kind !== is) {
    if (rule.makes !== undefined && rule.makes !== is) throw new Error(`the rule ${rule.name} made a ${is}`);
    rule.kind = is;
    rule.bit = kindBit(is);
  }
  return rule.bit;
}

function isWordless(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (tokens[at]!.kind === "word") return false;
  return true;
}

/** From left to right; of those that begin at one place the longest, of equal ones the rule that stands first in its grammar. */
function comesFirst(a: Item, b: Item): boolean {
  return (a.first - b.first || b.end - a.end || a.rule.order - b.rule.order) < 0;
}

/** From left to right the longest mention at each place. */
function longest(mentions: readonly Item[]): Item[] {
  const chosen: Item[] = [];
  let free = 0;
  for (let i = mentions.length - 1; i >= 0; i -= 1) {
    const item = mentions[i]!;
    if (item.first < free) continue;
    chosen.push(item);
    free = item.end;
  }
  return chosen;
}
