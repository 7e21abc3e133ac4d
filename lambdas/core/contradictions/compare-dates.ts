import { type Days, isOneDay, meet } from "./days.ts";
import type { EventFact } from "./facts.ts";
import { lasts } from "./vocabulary.ts";

/** How two dates of one event stand to each other. `question`: they agree in one of several honest readings. */
export type Comparison = "agree" | "question" | "disjoint" | "outside";

const BEGINNING = Number.NEGATIVE_INFINITY;

/** Compares two facts of one event by the days that each allows. */
export function compareDates(f: EventFact, g: EventFact): Comparison {
  const mine = f.days.map((days) => bounded(f, g, days));
  const theirs = g.days.map((days) => bounded(g, f, days));
  if (meet(mine[0]!, theirs[0]!)) return "agree";
  if (isClockElsewhere(f, g)) return "question";
  if (mine.some((one) => theirs.some((other) => meet(one, other)))) return "question";
  const [a, b] = [isOneDay(mine[0]!), isOneDay(theirs[0]!)];
  return a === b ? "disjoint" : "outside";
}

/** Clocks of two places differ by up to 26 hours (UTC−12 to UTC+14), less what is left of the day; news compares nearer ones. */
const ELSEWHERE = 16 * 3_600_000;

/** Two times of day on neighbouring days can be one moment by the clocks of two places. */
const isClockElsewhere = (f: EventFact, g: EventFact) =>
  f.clock !== null && g.clock !== null && Math.abs(f.clock - g.clock) < ELSEWHERE;

/**
 * "By Friday" allows every day until then. A fair "from 18 to 24 March" that is said to open or to close on a day does
 * so on its first or its last.
 */
function bounded(fact: EventFact, other: EventFact, days: Days): Days {
  if (fact.role === "by") return { from: BEGINNING, to: days.to };
  if (!isRange(fact) || isRange(other) || !isOneDay(other.days[0]!)) return days;
  if (other.phase === "end") return { from: days.to - DAY, to: days.to };
  return other.phase === "start" ? { from: days.from, to: days.from + DAY } : days;
}

const DAY = 86_400_000;

/** First and last day of something that lasts. */
export const isRange = ({ timex, days, happenings: said }: EventFact) =>
  RANGE.test(timex) && !isOneDay(days[0]!) && said.some(lasts);
const RANGE = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;

/** Whether a fact gives a day on which something is said to happen (a bound counts). */
export const happensThen = (fact: EventFact) =>
  fact.role === "deadline" || fact.role === "occurs" || fact.role === "by";
