import { type Days, daysApart } from "./days.ts";
import type { EventFact } from "./facts.ts";

const YEAR = 300 * 86_400_000;
/** It gives a year, or the better part of one. */
export const isYear = ({ days }: EventFact) => days[0]!.to - days[0]!.from > YEAR;

/** It was over when its story was published. */
export const isPast = (fact: EventFact) => fact.days[0]!.to <= fact.published;

/** A deadline, or the end of what is entered. */
export const isBound = ({ role, phase, happenings: said }: EventFact) =>
  role === "deadline" || (phase === "end" && said.includes("enter"));

/** How many days lie between the nearest readings of two facts. */
export function nearest(a: readonly Days[], b: readonly Days[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const one of a) for (const other of b) least = Math.min(least, daysApart(one, other));
  return least;
}
