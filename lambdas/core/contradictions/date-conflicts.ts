import { agreementOf } from "./agreement.ts";
import { bestMatches, type Pair } from "./best-matches.ts";
import { compareDates, happensThen } from "./compare-dates.ts";
import { type Days, isOneDay, meet } from "./days.ts";
import type { EventFact } from "./facts.ts";
import { disorderOf, isSinceTheFuture } from "./order.ts";
import { MOST_PAIRS, pairsOf } from "./pairs.ts";
import { sameEvent } from "./same-event.ts";
import { orderRelations } from "./vocabulary.ts";

/** Two facts that cannot both hold, or one that cannot hold by itself. */
export interface Clash {
  kind: "disjoint" | "outside" | "weekday-mismatch" | "order";
  a: EventFact;
  b: EventFact | null;
  why: string;
}

/** Every clash among the facts of some stories. */
export function findClashes(facts: readonly EventFact[]): Clash[] {
  const clashes: Clash[] = facts.flatMap(ownClash);
  const given = facts.filter((fact) => fact.role === "superseded" || fact.role === "denied");
  const standing = facts.filter((fact) => happensThen(fact) && !given.some((gone) => gaveUp(gone, fact)));
  const pairs = [...pairsOf(standing)]
    .map(([f, g]) => ({ f, g, weight: sameEvent(f, g) }))
    .filter(({ weight }) => weight > 0)
    .map((pair) => ({ ...pair, sure: agreementOf(pair.f, pair.g) === "same" }));
  const isBest = bestMatches(pairs);
  const told = new Set(facts.filter(({ at, chief }) => chief && at.part === "text").map(({ at }) => at.article));
  const days = daysTold(facts);
  for (const pair of pairs) {
    if (isHeadlineAbroad(pair, told) || knowBoth(pair, days)) continue;
    const kind = compareDates(pair.f, pair.g);
    if ((kind === "disjoint" || kind === "outside") && isBest(pair))
      clashes.push({ kind, a: pair.f, b: pair.g, why: "" });
  }
  return [...clashes, ...findDisorders(facts)];
}

/** What each story tells for each of its days. */
function daysTold(facts: readonly EventFact[]): ReadonlyMap<string, readonly EventFact[]> {
  return Map.groupBy(
    facts.filter((fact) => happensThen(fact) && isOneDay(fact.days[0]!)),
    (fact) => placeOf(fact, fact),
  );
}
const DAY = 86_400_000;
const placeOf = ({ at }: EventFact, { days }: EventFact) =>
  `${at.article} ${Math.floor((days[0]!.from + DAY / 2) / DAY)}`;

/**
 * Two stories that each give both days tell of two events; so does one that gives both, when it plainly tells two
 * things of them and one of these is the other story's.
 */
function knowBoth({ f, g }: Pair, told: ReadonlyMap<string, readonly EventFact[]>): boolean {
  if (f.at.article === g.at.article || !isOneDay(f.days[0]!) || !isOneDay(g.days[0]!)) return false;
  const [mine, theirs] = [told.get(placeOf(f, g)) ?? [], told.get(placeOf(g, f)) ?? []];
  if (mine.length > 0 && theirs.length > 0) return true;
  const apart = (fact: EventFact, others: readonly EventFact[], abroad: EventFact) =>
    others.some((other) => sameEvent(other, abroad) > 0 && sameEvent(fact, other) === 0);
  return apart(f, mine, g) || apart(g, theirs, f);
}

/** Between stories their texts are compared: a headline says less, and what it says the text says too. */
function isHeadlineAbroad({ f, g }: Pair, told: ReadonlySet<string>): boolean {
  if (f.at.article === g.at.article) return false;
  return [f, g].some(({ at }) => at.part === "title" && told.has(at.article));
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
  const bounds = facts.filter(
    (fact) =>
      (fact.role === "deadline" && fact.happenings.length > 0) || (fact.role === "occurs" && fact.phase === "end"),
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
