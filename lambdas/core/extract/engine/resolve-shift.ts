import { type Day, formatMinutes, shiftDayByMonths, weekdayOf } from "../calendar/days.ts";
import { sundayWorks } from "../calendar/week-start.ts";
import { anchorOf, reported } from "./anchor.ts";
import { inWords, leaning, type Resolve, since } from "./leaning.ts";
import type { ShiftMoment, StepMoment, Unit } from "./moment.ts";
import { asDay, besideWeekday, type Context, type Resolved, unitAround } from "./resolved.ts";

/** The unit `step` units from the anchor's: "next week", "last year", "tomorrow". */
export function resolveStep(moment: StepMoment, context: Context, resolve: Resolve): Resolved | null {
  const anchor = anchorOf(moment.from, context, resolve);
  if (anchor?.at.days == null) return null;
  const { unit, step } = moment;
  if (moment.reported) {
    const { report } = context;
    if (report !== null && report !== "year") return { ...report, why: `the text reports on ${report.timex}` };
  }
  const start = anchor.at.days.start;
  const back = unit === "weekend" && step === 0 && leaning(context) === "past" && weekdayOf(start) < 6;
  const to = unitAround(moved(start, unit, back ? -1 : step), unit);
  const why = `${anchor.words}; ${stepInWords(unit, step)} is ${inWords(to)}`;
  const found = { ...withSunday(to, context), why };
  return moment.weekday === undefined ? found : besideWeekday(found, moment.weekday);
}

function stepInWords(unit: Unit, step: number): string {
  if (unit === "day" && step === 0) return "the day itself";
  if (step === 0) return `its ${unit}`;
  const count = Math.abs(step);
  return `${count === 1 ? `the ${unit}` : `${count} ${unit}s`} ${step < 0 ? "before" : "after"}`;
}

/** In states whose working week begins on Sunday a week takes in the Sunday before its ISO Monday. */
function withSunday(at: Resolved, context: Context): Resolved {
  if (at.granularity !== "week" || at.days === null || context.weekStart === 1 || !sundayWorks(context.zone)) return at;
  return { ...at, within: { start: at.days.start - 1, end: at.days.end } };
}

const monthsIn: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** A day moved by a number of units, which may be half ones: to a whole day, which units of the clock leave. */
function moved(day: Day, unit: Unit, count: number): Day {
  const months = monthsIn[unit];
  if (months !== undefined) return shiftDayByMonths(day, Math.round(count * months));
  if (unit === "day") return day + Math.floor(count);
  return unit === "week" || unit === "weekend" ? day + Math.round(count * 7) : day;
}

/**
 * A distance from an anchor. Counted in days and weeks it is a day, in months a month, in years a year (TimeML: the
 * value is as fine as the unit); a coarser anchor keeps its own unit ("a year earlier" of a quarter is that quarter of
 * the year before). Vague distances are PAST_REF and FUTURE_REF.
 */
export function resolveShift(moment: ShiftMoment, context: Context, resolve: Resolve): Resolved | null {
  const period =
    moment.unit === "year" && moment.amount === 1 && moment.sign < 0 ? reported(moment.from, context) : null;
  const anchor = period ?? anchorOf(moment.from, context, resolve, moment.unit, canFollow(moment, context));
  if (anchor?.at.days == null) return null;
  if (moment.amount === null) {
    const timex = moment.sign < 0 ? "PAST_REF" : "FUTURE_REF";
    return { type: "DATE", timex, granularity: "reference", days: null, why: "", alternatives: [] };
  }
  const sign = moment.turns && context.tense() === "past" ? -1 : moment.sign;
  if (moment.more !== undefined) return shiftedByAll(moment, moment.more, sign, anchor.at, anchor.words);
  const { unit } = moment;
  const count = moment.amount * sign;
  const counted = `${lengthInWords(moment.amount, unit)} ${sign < 0 ? "before" : "after"}`;
  if (unit === "hour" || unit === "minute" || unit === "second")
    return shiftedHours(anchor.at, count, unit, context, anchor.words);
  const kept = coarser(anchor.at, unit);
  // a week is of the year that has its Thursday
  const middle = kept === "week" && unit !== "week" ? 3 : 0;
  const start = moved(anchor.at.days.start + middle, unit, count);
  const to = kept === null ? unitAround(start, unit === "week" ? "day" : unit) : unitAround(start, kept);
  return { ...to, why: `${anchor.words}; ${counted} is ${inWords(to)}`, compared: true };
}

/** Where the sentence looks back, what is counted from a day must not lie ahead. */
function canFollow(moment: ShiftMoment, context: Context): (at: Resolved) => boolean {
  const { amount, unit, sign } = moment;
  if (typeof moment.from === "object" || amount === null) return () => true;
  return ({ days }) =>
    days === null || moved(days.start, unit, amount * sign) <= context.published || context.tense() !== "past";
}

function lengthInWords(amount: number, unit: Unit): string {
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}

/** Several lengths one after the other, the longest first; the value is as fine as the shortest. */
function shiftedByAll(
  { amount, unit }: ShiftMoment,
  more: readonly { amount: number; unit: Unit }[],
  sign: -1 | 1,
  at: Resolved,
  words: string,
): Resolved | null {
  const lengths = [{ amount: amount ?? 0, unit }, ...more].sort(
    (a, b) => fineness.indexOf(b.unit) - fineness.indexOf(a.unit),
  );
  const finest = lengths.at(-1)!.unit;
  if (at.days === null || !fineness.includes(finest)) return null;
  const day = lengths.reduce((from, length) => moved(from, length.unit, length.amount * sign), at.days.start);
  const to = unitAround(day, finest === "week" ? "day" : finest);
  const counted = lengths.map((length) => lengthInWords(length.amount, length.unit)).join(" and ");
  return { ...to, why: `${words}; ${counted} ${sign < 0 ? "before" : "after"} is ${inWords(to)}` };
}

const fineness: readonly Unit[] = ["day", "week", "month", "quarter", "half", "year", "decade", "century"];

/** The anchor's own unit when it is a period that the distance is a whole number of, but finer than the distance. */
function coarser(at: Resolved, unit: Unit): Unit | null {
  const own = fineness.find((one) => one === at.granularity);
  if (own === undefined || own === "day") return null;
  return fineness.indexOf(own) < fineness.indexOf(unit) || own === unit
    ? own
    : own === "quarter" || own === "year"
      ? own
      : null;
}

/** Hours before or after: only when the anchor has a time of day; else the day is not safe to say. */
function shiftedHours(at: Resolved, count: number, unit: Unit, context: Context, words: string): Resolved | null {
  const minutes = unit === "hour" ? count * 60 : unit === "minute" ? count : count / 60;
  if (at.clock === undefined || at.days === null || at.granularity === "part-of-day") {
    const timex = `PT${Math.abs(count)}${unit === "hour" ? "H" : unit === "minute" ? "M" : "S"}`;
    return { type: "DURATION", timex, granularity: "duration", days: null, why: since(context), alternatives: [] };
  }
  const from = at.clock.from + Math.round(minutes);
  const day = at.days.start + Math.floor(from / 1440);
  const rest = ((from % 1440) + 1440) % 1440;
  return {
    ...at,
    timex: `${asDay(day).timex}T${formatMinutes(rest)}`,
    days: { start: day, end: day + 1 },
    clock: { ...at.clock, from: rest, to: rest + 1 },
    why: words,
  };
}
