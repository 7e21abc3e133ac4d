import type { Clause } from "./clauses.ts";
import { testOf, wordsOf } from "./languages.ts";
import { emptyWords } from "./lexicon.ts";
import type { Passage } from "./passage.ts";

/** Tokens [from, to). */
export interface Stretch {
  from: number;
  to: number;
}

const coordinators = new Set([...wordsOf(({ grammar }) => grammar.shares.coordinators), ",", ";", "،", "؛"]);
const hasAnd = testOf(({ grammar }) => grammar.shares.attachedAnd);
const isOpening = testOf(({ grammar }) => grammar.shares.opening);
/** A clause with more dates than this is a table, and is left whole. */
const MOST_DEALT = 12;
/** How far before its date the phrase that is said of it alone may begin, in tokens. */
const PHRASE = 8;

/**
 * The parts of a clause that speak of one of its dates. Where places or parts are dealt out ("in Zarun on Monday and in
 * Kelat on 16 March"), each date has its own, and what all of them share; otherwise the whole clause.
 */
export function sharesOf(passage: Passage, clause: Pick<Clause, "from" | "to">, date: Stretch): Stretch[] {
  const whole = [{ from: clause.from, to: clause.to }];
  const dates = datesIn(passage, clause);
  const mine = dates.findIndex(({ from }) => from === date.from);
  if (dates.length < 2 || dates.length > MOST_DEALT || mine < 0) return whole;
  const between = dates.slice(1).map((next, i) => ({ from: dates[i]!.to, to: next.from }));
  if (!between.every((stretch) => dealsOut(passage, stretch))) return whole;
  if (mine === 0) return [{ from: clause.from, to: dates[0]!.to }];
  const own = { from: between[mine - 1]!.from, to: mine === dates.length - 1 ? clause.to : date.to };
  return [{ from: clause.from, to: phraseStart(passage, clause.from, dates[0]!.from) }, own];
}

function datesIn(passage: Passage, { from, to }: Stretch): Stretch[] {
  const dates: Stretch[] = [];
  for (let i = from; i < to && dates.length <= MOST_DEALT; i++) {
    const date = passage.dateAt[i];
    if (date !== undefined && date !== passage.dateAt[i - 1]) dates.push(passage.dateTokens.get(date)!);
  }
  return dates;
}

/** "and in Kelat on": a coordination with words of its own, and no verb. */
function dealsOut(passage: Passage, { from, to }: Stretch): boolean {
  const opening = passage.tokens[from]?.norm ?? "";
  if (from >= to || !(coordinators.has(opening) || hasAnd(opening))) return false;
  if (passage.hitsIn(from, to).some(({ meaning }) => "by" in meaning && meaning.by === "verb")) return false;
  for (let i = from + (coordinators.has(opening) ? 1 : 0); i < to; i++)
    if (passage.tokens[i]!.kind !== "mark" && !emptyWords.has(passage.tokens[i]!.norm)) return true;
  return false;
}

/** Where the phrase before a date begins ("in Zarun" of "in Zarun on Monday"); the date itself when there is none. */
function phraseStart(passage: Passage, least: number, date: number): number {
  let at = date - 1;
  while (at > least && emptyWords.has(passage.tokens[at]!.norm)) at--;
  for (let i = at; i > Math.max(least, date - PHRASE); i--) {
    if (isOpening(passage.tokens[i]!.norm)) return i;
    if (passage.tokens[i]!.kind === "mark") break;
  }
  return date;
}
