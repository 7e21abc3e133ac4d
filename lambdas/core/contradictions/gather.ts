import { compareDates, happensThen } from "./compare-dates.ts";
import type { Clash } from "./date-conflicts.ts";
import { type Days, isOneDay, meet } from "./days.ts";
import type { EventFact } from "./facts.ts";
import { sameEvent } from "./same-event.ts";
import type { MentionRef } from "./story-claims.ts";

/** Clashes that are one contradiction: the same two claims, however often each is made. */
export interface Gathered extends Clash {
  all: (MentionRef & { side: "a" | "b" })[];
  sideA: EventFact[];
  sideB: EventFact[];
  /** Coarser dates of the event, which sides they leave room for, and whether another reading of them does. */
  wider: { fact: EventFact; a: boolean; b: boolean; otherwise: boolean }[];
}

/** An article has at most this many open conflicts (contract); the clearest come first. */
const MOST_CONFLICTS = 200;
/** Mentions that stand for one side of a contradiction, the clearest first: a conflict joins at most 50 claims (core/conflict). */
const MOST_A_SIDE = 25;
/** Clashes that are gathered at most: a story of thousands of dates says the same over and over. */
const MOST_CLASHES = 3_000;
/** How many coarser dates an explanation tells of. */
const MOST_WIDER = 3;

/**
 * Joins clashes over the same two claims: a day said twice against another day is one contradiction with three
 * mentions; "next week" against one of the days is told with them, beside the Monday that lies in it.
 */
export function gatherClashes(clashes: readonly Clash[], facts: readonly EventFact[]): Gathered[] {
  const gathered: Gathered[] = [];
  const ranked = clashes.toSorted((x, y) => rank(x) - rank(y)).slice(0, MOST_CLASHES);
  for (const clash of ranked) {
    const host = gathered.find((one) => joins(one, clash));
    if (host === undefined && gathered.length >= MOST_CONFLICTS) continue;
    if (host === undefined) {
      gathered.push({ ...clash, all: [], sideA: [clash.a], sideB: clash.b === null ? [] : [clash.b], wider: [] });
      continue;
    }
    if (host.kind === "disjoint" && clash.kind === "outside") continue;
    const turned = !agrees(host.sideA, clash.a);
    add(turned ? host.sideB : host.sideA, clash.a);
    if (clash.b !== null) add(turned ? host.sideA : host.sideB, clash.b);
  }
  for (const one of gathered) {
    for (const fact of facts) if (one.kind !== "order") addAgreeing(one, fact);
    if (one.kind === "disjoint") one.wider = widerThan(one, facts).slice(0, MOST_WIDER);
    one.all = [
      ...one.sideA.slice(0, MOST_A_SIDE).map((fact) => ({ ...fact.at, side: "a" as const })),
      ...one.sideB.slice(0, MOST_A_SIDE).map((fact) => ({ ...fact.at, side: "b" as const })),
    ];
  }
  return gathered;
}

/** Day against day first, then clear pairs in the text before headlines, so that the best pair stands for the rest. */
function rank({ kind, a, b }: Clash): number {
  const coarse = [a, b].filter((fact) => fact !== null && !isOneDay(fact.days[0]!)).length;
  const title = [a, b].filter((fact) => fact?.at.part === "title").length;
  return (kind === "order" ? 100 : 0) + coarse * 10 + title;
}

function joins(one: Gathered, clash: Clash): boolean {
  if (clash.b === null || one.b === null || (one.kind === "order") !== (clash.kind === "order")) return false;
  return (
    (agrees(one.sideA, clash.a) && agrees(one.sideB, clash.b)) ||
    (agrees(one.sideA, clash.b) && agrees(one.sideB, clash.a))
  );
}

/** Says the same of the same event as the first of a side, or holds it ("next week" and its Monday). */
function agrees(side: readonly EventFact[], fact: EventFact): boolean {
  const first = side[0];
  if (first === undefined) return false;
  if (first === fact) return true;
  if (!meet(first.days[0]!, fact.days[0]!) || compareDates(first, fact) !== "agree") return false;
  return sameEvent({ ...fact, phase: first.phase }, first) > 0;
}

function add(side: EventFact[], fact: EventFact): void {
  if (!side.includes(fact)) side.push(fact);
}

/** A repeat of one side's day that no clash brought in. */
function addAgreeing(one: Gathered, fact: EventFact): void {
  if (
    one.b === null ||
    !happensThen(fact) ||
    one.sideA.includes(fact) ||
    one.sideB.includes(fact) ||
    !isOneDay(fact.days[0]!)
  )
    return;
  const [a, b] = [agrees(one.sideA, fact), agrees(one.sideB, fact)];
  if (a && !b) add(one.sideA, fact);
  else if (b && !a) add(one.sideB, fact);
}

/** How many facts of a side a coarser date is compared with: they say the same, a few speak for all. */
const MOST_ASKED = 3;

/** Weeks and months of the same event, by the sides that some reading of them holds. */
function widerThan(one: Gathered, facts: readonly EventFact[]): Gathered["wider"] {
  const taking = new Set([...one.sideA, ...one.sideB]);
  const asked = [...one.sideA.slice(0, MOST_ASKED), ...one.sideB.slice(0, MOST_ASKED)];
  return facts.flatMap((fact) => {
    if (isOneDay(fact.days[0]!) || !happensThen(fact) || taking.has(fact)) return [];
    const same = asked.some((other) => sameEvent({ ...fact, phase: other.phase }, other) > 0);
    const holds = (days: Days, side: readonly EventFact[]) => meet(days, side[0]!.days[0]!);
    const [first, ...rest] = fact.days.map((days) => ({ a: holds(days, one.sideA), b: holds(days, one.sideB) }));
    const otherwise = rest.some((reading) => (reading.a && !first!.a) || (reading.b && !first!.b));
    return same ? [{ fact, ...first!, otherwise }] : [];
  });
}
