import type { Resolve } from "./leaning.ts";
import type { ClockMoment, Moment } from "./moment.ts";
import type { Context, Resolved } from "./resolved.ts";

/** A range as one value, `start/end` of ISO 8601; what one end leaves out is taken from the other. */
export function resolveRange(from: Moment, to: Moment, context: Context, resolve: Resolve): Resolved | null {
  const ends = resolveEnds(from, to, context, resolve);
  if (ends === null) return null;
  const [first, last] = ends;
  if (first.days === null || last.days === null) return null;
  return {
    ...first,
    timex: `${first.timex}/${last.timex}`,
    days: { start: first.days.start, end: last.days.end },
    why: [first.why, last.why].filter((why) => why !== "").join("; "),
  };
}

/**
 * Both ends of a range, each with its own value. The end that says more lends month and year to the other; an end
 * that would lie before its start is moved on by its own cycle (a weekday by a week, a month by a year).
 */
export function resolveEnds(
  from: Moment,
  to: Moment,
  context: Context,
  resolve: Resolve,
): readonly [Resolved, Resolved] | null {
  const [a, b] = lend(from, to);
  const first = resolve(a, context);
  if (first === null) return null;
  const last = resolve(b, { ...context, told: [first, ...context.told] });
  if (last === null) return null;
  if (first.days !== null && last.days !== null && last.days.start < first.days.start) {
    const moved = moveOn(b, first, context, resolve);
    if (moved !== null) return [first, moved];
  }
  return [first, last];
}

/** Both ends, each with what only the other one says: a month or a year, a day, a half of the day. */
function lend(from: Moment, to: Moment): [Moment, Moment] {
  if (from.is === "date" && to.is === "date") {
    const month = from.month ?? to.month;
    const year = from.year ?? to.year;
    const a = {
      ...from,
      ...(month === undefined || from.month !== undefined ? {} : { month }),
      ...(year === undefined || from.year !== undefined || (from.month === undefined && from.day === undefined)
        ? {}
        : { year: yearOfStart(from, to, year) }),
    };
    const b = { ...to, ...(to.month === undefined && to.day !== undefined && month !== undefined ? { month } : {}) };
    return [
      a,
      b.year === undefined && from.year !== undefined && b.month !== undefined ? { ...b, year: from.year } : b,
    ];
  }
  if (from.is === "clock" && to.is === "clock") {
    const half = from.half === "unknown" ? lentHalf(from, to) : from.half;
    const a = { ...from, of: from.of ?? to.of, half };
    return [a, { ...to, of: to.of ?? from.of }];
  }
  return [from, to];
}

/** "2 to 4 p.m." begins in the afternoon; "9 to 5 p.m." and "10 to 12 p.m." in the half before, or they would end before they begin. */
function lentHalf(from: ClockMoment, to: ClockMoment): ClockMoment["half"] {
  if (to.half !== "am" && to.half !== "pm") return to.half;
  const ofHalf = ({ hour, minute }: ClockMoment) => (hour % 12) * 60 + (minute ?? 0);
  if (from.hour > 12 || ofHalf(from) <= ofHalf(to)) return to.half;
  return to.half === "pm" ? "am" : "pm";
}

/** "December 28 to January 3, 2026": the start lies in the year before. */
function yearOfStart(from: { month?: number }, to: { month?: number }, year: number): number {
  return from.month !== undefined && to.month !== undefined && from.month > to.month ? year - 1 : year;
}

/** The second end after the first: of the days that follow that one, not of those about publication. */
function moveOn(moment: Moment, first: Resolved, context: Context, resolve: Resolve): Resolved | null {
  if (first.days === null) return null;
  if (moment.is === "weekday" && moment.step === "bare")
    return resolve({ ...moment, step: "coming" }, { ...context, published: first.days.start });
  if (moment.is === "date" && moment.year === undefined && moment.month !== undefined)
    return resolve(moment, { ...context, published: first.days.start, tense: () => "future" });
  return null;
}
