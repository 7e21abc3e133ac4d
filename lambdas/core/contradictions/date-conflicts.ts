import { agreementOf } from "./agreement.ts";
import { compareDates, happensThen } from "./compare-dates.ts";
import { type Days, isOneDay, meet } from "./days.ts";
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

/** Up to so many facts each is compared with each other; of more, those that share a happening or a name. */
const FEW = 60;

/** Facts that may speak of one event, pair by pair: those that share a happening or a name, near each other first. */
export function* pairsOf(facts: readonly EventFact[]): Generator<[EventFact, EventFact]> {
  if (facts.length <= FEW) {
    for (let i = 0; i < facts.length; i++) for (let j = i + 1; j < facts.length; j++) yield [facts[i]!, facts[j]!];
    return;
  }
  const byLabel = new Map<string, EventFact[]>();
  for (const fact of facts) {
    for (const label of labelsOf(fact)) {
      const list = byLabel.get(label);
      if (list === undefined) byLabel.set(label, [fact]);
      else list.push(fact);
    }
  }
  let pairs = 0;
  for (const [label, list] of byLabel) {
    for (let gap = 1; gap < list.length; gap++) {
      for (let i = 0; i + gap < list.length; i++) {
        const [f, g] = [list[i]!, list[i + gap]!];
        if (++pairs > MOST_PAIRS) return;
        const others = labelsOf(g);
        if (labelsOf(f).find((one) => others.includes(one)) !== label) continue;
        yield [f, g];
      }
    }
  }
}

/** What two facts of one event share at least: a happening, or the name of who takes part. */
const labelsOf = (fact: EventFact): string[] => [
  ...fact.happenings,
  ...fact.own.flatMap(({ sort, keys }) => (sort === "name" ? keys.slice(0, 1) : [])),
];

/** Every clash among the facts of some stories. */
export function findClashes(facts: readonly EventFact[]): Clash[] {
  const clashes: Clash[] = facts.flatMap(ownClash);
  const given = facts.filter((fact) => fact.role === "superseded" || fact.role === "denied");
  const standing = facts.filter((fact) => happensThen(fact) && !given.some((gone) => gaveUp(gone, fact)));
  const pairs = [...pairsOf(standing)]
    .map(([f, g]) => ({ f, g, weight: sameEvent(f, g), sure: agreementOf(f, g) === "same" }))
    .filter(({ weight }) => weight > 0);
  const isBest = bestMatches(pairs);
  const told = new Set(facts.filter(({ at, chief }) => chief && at.part === "text").map(({ at }) => at.article));
  for (const pair of pairs) {
    if (isHeadlineAbroad(pair, told)) continue;
    const kind = compareDates(pair.f, pair.g);
    if ((kind === "disjoint" || kind === "outside") && isBest(pair))
      clashes.push({ kind, a: pair.f, b: pair.g, why: "" });
  }
  return [...clashes, ...findDisorders(facts)];
}

/** Between stories their texts are compared: a headline says less, and what it says the text says too. */
function isHeadlineAbroad({ f, g }: Pair, told: ReadonlySet<string>): boolean {
  if (f.at.article === g.at.article) return false;
  return [f, g].some(({ at }) => at.part === "title" && told.has(at.article));
}

interface Pair {
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
function bestMatches(pairs: readonly Pair[]): (pair: Pair) => boolean {
  const best = new Map<EventFact, Map<string, number>>();
  const surely = new Map<EventFact, Set<string>>();
  const agreeing = new Map<EventFact, Set<string>>();
  /** How well a fact of another story that says the same day agrees with a fact. */
  const agreed = new Map<EventFact, ReadonlyMap<string, number>>();
  const mark = (into: Map<EventFact, Set<string>>, fact: EventFact, other: EventFact) => {
    const of = into.get(fact);
    if (of === undefined) into.set(fact, new Set([other.at.article]));
    else of.add(other.at.article);
  };
  const note = (fact: EventFact, other: EventFact, weight: number) => {
    const of = best.get(fact) ?? new Map<string, number>();
    best.set(fact, of.set(partOf(other), Math.max(weight, of.get(partOf(other)) ?? 0)));
  };
  for (const { f, g, weight, sure } of pairs) {
    for (const [one, other] of [
      [f, g],
      [g, f],
    ] as const) {
      if (sure) mark(surely, one, other);
      if (compareDates(f, g) !== "agree") continue;
      mark(agreeing, one, other);
      if (f.role === "by" || g.role === "by" || !isOneDay(f.days[0]!) || !isOneDay(g.days[0]!)) continue;
      agreed.set(one, maxIn(agreed.get(one), other.at.article, weight));
    }
  }
  for (const { f, g, weight, sure } of pairs) {
    if (!sure && (taken(surely, f, g) || taken(agreeing, f, g))) continue;
    note(f, g, weight);
    note(g, f, weight);
  }
  function taken(of: Map<EventFact, Set<string>>, f: EventFact, g: EventFact) {
    return of.get(f)?.has(g.at.article) === true || of.get(g)?.has(f.at.article) === true;
  }
  const bestOf = (fact: EventFact, other: EventFact) => best.get(fact)?.get(partOf(other)) ?? 0;
  // words that merely meet yield to a happening of one name, and to a fact that says the same day
  return ({ f, g, weight, sure }) =>
    f.at.article === g.at.article ||
    (weight >= Math.max(agreed.get(f)?.get(g.at.article) ?? 0, agreed.get(g)?.get(f.at.article) ?? 0) &&
      (sure || !(taken(surely, f, g) || taken(agreeing, f, g))) &&
      weight > WEAKER * Math.max(bestOf(f, g), bestOf(g, f)));
}

const maxIn = (known: ReadonlyMap<string, number> | undefined, key: string, weight: number) =>
  new Map([...(known ?? []), [key, Math.max(weight, known?.get(key) ?? 0)]]);

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
  const bounds = facts.filter(
    (fact) =>
      fact.happenings.length > 0 && (fact.role === "deadline" || (fact.role === "occurs" && fact.phase === "end")),
  );
  for (const bound of bounds) {
    seen.add(bound);
    for (const fact of rest) if (!seen.has(fact)) look(bound, fact);
  }
  const lasts = rest.filter((fact) => fact.aspects.includes("which:last"));
  for (const first of rest) if (first.aspects.includes("which:first")) for (const last of lasts) look(first, last);
  for (const { before, after } of orderRelations) {
    const firsts = rest.filter((fact) => fact.happenings.includes(before.happening) && !seen.has(fact));
    const seconds = rest.filter((fact) => fact.happenings.includes(after.happening) && !seen.has(fact));
    for (const first of firsts) for (const second of seconds) look(first, second);
  }
  return found;
}
