import { compareDates } from "./compare-dates.ts";
import { isOneDay } from "./days.ts";
import { isYear } from "./fact-days.ts";
import type { EventFact } from "./facts.ts";

/** Two facts of one event, and how much says so. */
export interface Pair {
  f: EventFact;
  g: EventFact;
  weight: number;
  /** The lexicon has one name for what happens. */
  sure: boolean;
}

/** A headline says in its own words what the text says: each is matched by itself. */
const partOf = ({ at }: EventFact) => `${at.article}/${at.part}`;

/** A match this much weaker than another fact of the same story has is left to that one. */
const WEAKER = 0.65;

/**
 * Among the facts of another story the one that agrees best is meant: a summit is that story's summit, not the youth
 * forum of its next sentence.
 */
export function bestMatches(pairs: readonly Pair[]): (pair: Pair) => boolean {
  const best = new Map<EventFact, Map<string, number>>();
  /** Stories that have a happening of one name, or the same day, for a fact: words that merely meet yield to those. */
  const taken = new Map<EventFact, Set<string>>();
  /** How well a fact of another story that says the same day agrees with a fact. */
  const agreed = new Map<EventFact, Map<string, number>>();
  for (const { f, g, weight, sure } of pairs) {
    for (const [one, other] of [
      [f, g],
      [g, f],
    ] as const) {
      const agrees = compareDates(f, g) === "agree";
      if (sure || agrees) taken.set(one, (taken.get(one) ?? new Set()).add(other.at.article));
      if (!agrees) continue;
      if (f.role === "by" || g.role === "by" || !isOneDay(f.days[0]!) || !isOneDay(g.days[0]!)) continue;
      noteMost(agreed, one, other.at.article, weight);
    }
  }
  for (const { f, g, weight, sure } of pairs) {
    // a year that holds the day says little of it
    if ((!sure && isTaken(f, g)) || isYear(f) || isYear(g)) continue;
    noteMost(best, f, partOf(g), weight);
    noteMost(best, g, partOf(f), weight);
  }
  function isTaken(f: EventFact, g: EventFact): boolean {
    return taken.get(f)?.has(g.at.article) === true || taken.get(g)?.has(f.at.article) === true;
  }
  const bestOf = (fact: EventFact, other: EventFact) => best.get(fact)?.get(partOf(other)) ?? 0;
  return ({ f, g, weight, sure }) =>
    f.at.article === g.at.article ||
    (weight >= Math.max(agreed.get(f)?.get(g.at.article) ?? 0, agreed.get(g)?.get(f.at.article) ?? 0) &&
      (sure || !isTaken(f, g)) &&
      weight > WEAKER * Math.max(bestOf(f, g), bestOf(g, f)));
}

function noteMost(into: Map<EventFact, Map<string, number>>, fact: EventFact, where: string, weight: number): void {
  const of = into.get(fact) ?? new Map<string, number>();
  into.set(fact, of.set(where, Math.max(weight, of.get(where) ?? 0)));
}
