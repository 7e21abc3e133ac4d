import { compareDates, happensThen } from "./compare-dates.ts";
import { type Days, meet } from "./days.ts";
import type { EventFact } from "./facts.ts";
import { disorderOf, isSinceTheFuture } from "./order.ts";
import { sameEvent } from "./same-event.ts";
import { orderRelations } from "./vocabulary.ts";

/** Two facts that cannot both hold, or one that cannot hold by itself. */
export interface Clash {
  kind: "disjoint" | "outside" | "weekday-mismatch" | "order";
  a: EventFact;
  b: EventFact | null;
  why: string;
}

/** Pairs that are looked at at most, so that a story of thousands of dates stays cheap. */
export const MOST_PAIRS = 30_000;

/** Facts that may speak of one event, pair by pair: those that share a happening, near each other first. */
export function* pairsOf(facts: readonly EventFact[]): Generator<[EventFact, EventFact]> {
  const byHappening = new Map<string, EventFact[]>();
  for (const fact of facts) {
    for (const happening of fact.happenings) {
      const list = byHappening.get(happening);
      if (list === undefined) byHappening.set(happening, [fact]);
      else list.push(fact);
    }
  }
  let pairs = 0;
  for (const [happening, list] of byHappening) {
    for (let gap = 1; gap < list.length; gap++) {
      for (let i = 0; i + gap < list.length; i++) {
        const [f, g] = [list[i]!, list[i + gap]!];
        if (f.happenings.find((one) => g.happenings.includes(one)) !== happening) continue;
        if (++pairs > MOST_PAIRS) return;
        yield [f, g];
      }
    }
  }
}

/** Every clash among the facts of some stories. */
export function findClashes(facts: readonly EventFact[]): Clash[] {
  const clashes: Clash[] = facts.flatMap(ownClash);
  const given = facts.filter((fact) => fact.role === "superseded" || fact.role === "denied");
  const standing = facts.filter((fact) => happensThen(fact) && !given.some((gone) => gaveUp(gone, fact)));
  const pairs = [...pairsOf(standing)]
    .map(([f, g]) => ({ f, g, weight: sameEvent(f, g) }))
    .filter(({ weight }) => weight > 0);
  const isBest = bestMatches(pairs);
  for (const pair of pairs) {
    const kind = compareDates(pair.f, pair.g);
    if ((kind === "disjoint" || kind === "outside") && isBest(pair))
      clashes.push({ kind, a: pair.f, b: pair.g, why: "" });
  }
  return [...clashes, ...findDisorders(facts)];
}

interface Pair {
  f: EventFact;
  g: EventFact;
  weight: number;
}

/** A match this much weaker than another fact of the same story has is left to that one. */
const WEAKER = 0.65;

/**
 * Among the facts of another story the one that agrees best is meant: a summit is that story's summit, not the youth
 * forum of its next sentence.
 */
function bestMatches(pairs: readonly Pair[]): (pair: Pair) => boolean {
  const best = new Map<EventFact, Map<string, number>>();
  const note = (fact: EventFact, other: EventFact, weight: number) => {
    const of = best.get(fact) ?? new Map<string, number>();
    best.set(fact, of.set(other.at.article, Math.max(weight, of.get(other.at.article) ?? 0)));
  };
  for (const { f, g, weight } of pairs) {
    note(f, g, weight);
    note(g, f, weight);
  }
  return ({ f, g, weight }) =>
    f.at.article === g.at.article ||
    weight > WEAKER * Math.max(best.get(f)!.get(g.at.article)!, best.get(g)!.get(f.at.article)!);
}

function ownClash(fact: EventFact): Clash[] {
  if (isSinceTheFuture(fact))
    return [{ kind: "order", a: fact, b: null, why: "it cannot have been so since a day that had not come" }];
  return [];
}

/** A story that appeared no later than the one that gives the day up, with that very day. */
function gaveUp(gone: EventFact, fact: EventFact): boolean {
  return (
    fact.published <= gone.published &&
    fact.at.article !== gone.at.article &&
    gone.days.some((days: Days) => fact.days.some((other) => meet(days, other))) &&
    sameEvent({ ...gone, phase: fact.phase }, fact) > 0
  );
}

function findDisorders(facts: readonly EventFact[]): Clash[] {
  const found: Clash[] = [];
  const seen = new Set<EventFact>();
  let pairs = 0;
  const look = (f: EventFact, g: EventFact) => {
    if (f === g || ++pairs > MOST_PAIRS) return;
    const disorder = disorderOf(f, g);
    if (disorder !== null) found.push({ kind: "order", a: disorder.first, b: disorder.second, why: disorder.why });
  };
  const rest = facts.filter((fact) => fact.role === "occurs" && fact.happenings.length > 0);
  const bounds = facts.filter((fact) => fact.role === "deadline" || (fact.role === "occurs" && fact.phase === "end"));
  for (const bound of bounds) {
    seen.add(bound);
    for (const fact of rest) if (!seen.has(fact)) look(bound, fact);
  }
  for (const { before, after } of orderRelations) {
    const firsts = rest.filter((fact) => fact.happenings.includes(before.happening) && !seen.has(fact));
    const seconds = rest.filter((fact) => fact.happenings.includes(after.happening) && !seen.has(fact));
    for (const first of firsts) for (const second of seconds) look(first, second);
  }
  return found;
}
