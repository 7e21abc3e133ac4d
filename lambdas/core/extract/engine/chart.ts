import type { Token } from "../tokens.ts";
import {
  type CompiledRule,
  type Entry,
  Found,
  type Grammar,
  type Item,
  type Matching,
  phraseWords,
} from "./compile.ts";

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
  const entries = enterAll(grammar, tokens);
  const items = new Array<Item[] | undefined>(tokens.length);
  for (let at = tokens.length - 1; at >= 0; at -= 1) readAt(grammar, tokens, entries, items, at);
  return choose(items);
}

function readAt(
  grammar: Grammar,
  tokens: readonly Token[],
  entries: readonly (readonly Entry[] | undefined)[],
  items: (Item[] | undefined)[],
  at: number,
): void {
  const here = entries[at];
  const found: Item[] = [];
  items[at] = found;
  if (here !== undefined)
    for (const entry of here)
      for (const rule of grammar.byEntry.get(entry.id) ?? []) attempt(rule, tokens, entries, items, at, found);
  if (tokens[at]!.kind === "number")
    for (const rule of grammar.byNumber) attempt(rule, tokens, entries, items, at, found);
  let known = 0;
  for (let round = 0; round < MOST_ROUNDS && found.length > known; round += 1) {
    const kinds = new Set(found.map((item) => item.kind));
    known = found.length;
    for (const kind of kinds)
      for (const rule of grammar.byKind.get(kind) ?? []) attempt(rule, tokens, entries, items, at, found);
  }
  if (found.length === 0) items[at] = undefined;
}

function attempt(
  rule: CompiledRule,
  tokens: readonly Token[],
  entries: readonly (readonly Entry[] | undefined)[],
  items: readonly (readonly Item[] | undefined)[],
  at: number,
  found: Item[],
): void {
  const m: Matching = {
    tokens,
    entries,
    items,
    start: at,
    tight: rule.tight === true,
    names: [],
    values: [],
    marks: [],
    skips: [],
    depth: 0,
    end: at,
  };
  if (!rule.match(m, at) || m.end - at > LONGEST || m.depth >= MOST_NESTED || found.length >= MOST_ITEMS) return;
  const moment = rule.make(new Found(m));
  if (moment === null) return;
  if (found.some((item) => item.to === m.end && item.rule.order === rule.order)) return;
  const item: Item = {
    kind: moment.is,
    moment,
    from: at,
    to: m.end,
    pieces: piecesOf(m, at),
    rule,
    depth: m.depth + 1,
  };
  // longest first, so that rules which build on items take the longest that lets them go on
  const place = found.findIndex((other) => other.to < item.to);
  if (place < 0) found.push(item);
  else found.splice(place, 0, item);
}

function piecesOf(m: Matching, at: number): Item["pieces"] {
  const skip = (token: number) => m.skips[token - at] ?? 0;
  if (m.marks.length === 0) return [{ first: at, last: m.end, skip: skip(at) }];
  const pieces = [];
  for (let i = 0; i < m.marks.length; i += 2) {
    const first = m.marks[i]!;
    pieces.push({ first, last: m.marks[i + 1] ?? m.end, skip: skip(first) });
  }
  return pieces;
}

/** Entries of every token: its own, those of its other forms, and phrases that begin with it. */
function enterAll(grammar: Grammar, tokens: readonly Token[]): (readonly Entry[] | undefined)[] {
  return tokens.map((token, at) => {
    if (token.kind === "number") return undefined;
    let list = matching(grammar.words.get(token.norm), tokens, at);
    if (token.kind === "word")
      for (const one of grammar.grammars)
        for (const form of one.forms?.(token) ?? []) {
          const more = matching(grammar.words.get(form.norm), tokens, at);
          if (more) list = [...(list ?? []), ...more.map((entry) => ({ ...entry, skip: form.skip }))];
        }
    return list;
  });
}

function matching(
  list: readonly Entry[] | undefined,
  tokens: readonly Token[],
  at: number,
): readonly Entry[] | undefined {
  if (list === undefined || !list.some((entry) => entry.length > 1)) return list;
  return list.filter(
    (entry) => phraseWords(entry)?.every((word, i) => i === 0 || tokens[at + i]?.norm === word) ?? true,
  );
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
