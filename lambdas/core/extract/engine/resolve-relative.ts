import { type Day, dayOf, mondayOf, partsOf, shiftDayByMonths, shiftMonth, weekdayOf } from "../calendar/days.ts";
import { nthWeekday } from "../calendar/holidays.ts";
import { sundayWorks } from "../calendar/week-start.ts";
import type {
  Anchor,
  EdgeMoment,
  NthMoment,
  SameMoment,
  ShiftMoment,
  StepMoment,
  Unit,
  WeekdayMoment,
} from "./moment.ts";
import { leaning, type Resolve, since } from "./resolve-calendar.ts";
import {
  asDay,
  asHalf,
  asWeek,
  besideWeekday,
  type Context,
  dayInWords,
  type Resolved,
  unitAround,
  weekdayName,
} from "./resolved.ts";

/** The value that an anchor names; what the text spoke of last must be no longer than the unit asked for. */
function anchorOf(from: Anchor, context: Context, resolve: Resolve): { at: Resolved; words: string } | null {
  if (from === "published" || (from === "by-tense" && leaning(context) === "future"))
    return { at: asDay(context.published), words: since(context) };
  if (from === "narrative" || from === "by-tense") {
    const told = context.told.find((one) => !one.compared) ?? context.told[0];
    if (told?.days) return { at: told, words: `the text spoke of ${inWords(told)}` };
    return { at: asDay(context.published), words: since(context) };
  }
  const at = resolve(from, context);
  return at?.days ? { at, words: at.why === "" ? `counted from ${inWords(at)}` : at.why } : null;
}

function inWords(at: Resolved): string {
  return at.granularity === "day" && at.days ? dayInWords(at.days.start) : at.timex;
}

/** Days of a weekday around an anchor: the last one before, the one on it, the first one after. */
function around(weekday: number, anchor: Day): { last: Day; on: Day | null; next: Day } {
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  return { last: anchor + ahead - 7, on: ahead === 0 ? anchor : null, next: ahead === 0 ? anchor + 7 : anchor + ahead };
}

/**
 * Day that a weekday phrase points to. A bare weekday goes where tense sends it; on its own day it is that day. "Next"
 * and "last" are the first after and the last before; said of a day that still lies ahead in the same week, "next"
 * has the day a week later as its other reading (usage is split: AP Stylebook "time element").
 */
export function resolveWeekday(moment: WeekdayMoment, context: Context, resolve: Resolve): Resolved | null {
  const { weekday } = moment;
  const name = weekdayName(weekday);
  if (moment.week !== undefined) {
    const week = resolve(moment.week, context);
    if (week?.days == null) return null;
    const at = mondayOf(week.days.end - 1) + weekday - 1;
    return asDay(at, `${week.why || inWords(week)}; its ${name} is ${dayInWords(at)}`);
  }
  const anchor = anchorOf(moment.from ?? "published", context, resolve);
  if (anchor?.at.days == null) return null;
  const from = moment.step === "last" ? anchor.at.days.start : anchor.at.days.end - 1;
  const days = around(weekday, from);
  const said = (at: Day, how: string, alternatives: readonly Day[] = []): Resolved => ({
    ...asDay(at, `${anchor.words}; ${how} is ${dayInWords(at)}`),
    alternatives: alternatives.map((day) => asDay(day).timex),
  });
  switch (moment.step) {
    case "next": {
      const sameWeek = mondayOf(days.next) === mondayOf(from);
      return said(days.next, `next ${name}`, sameWeek ? [days.next + 7] : []);
    }
    case "last":
      return said(days.last, `last ${name}`);
    case "coming":
      return said(days.next, `the first ${name} after it`);
    case "second-next":
      return said(days.next + 7, `${name} week`);
    case "this": {
      const back = context.tense() === "past" && days.on === null && mondayOf(days.last) === mondayOf(from);
      return said(days.on ?? (back ? days.last : days.next), `this ${name}`);
    }
    case "bare": {
      const way = leaning(context);
      // an assistant's reader means the coming one, not today, which is called "today"
      const asked = context.prefer === "future" && context.tense() === null;
      if (days.on !== null && !asked) return said(days.on, "the same day");
      if (way === "future") return said(days.next, `the coming ${name} (the sentence looks ahead)`);
      return said(days.last, `the ${name} before`);
    }
  }
}

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

/** A day moved by a number of units. */
function moved(day: Day, unit: Unit, count: number): Day {
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return day;
    case "day":
      return day + count;
    case "weekend":
    case "week":
      return day + Math.round(count * 7);
    case "month":
      return shiftDayByMonths(day, Math.round(count));
    case "quarter":
    case "season":
      return shiftDayByMonths(day, Math.round(count * 3));
    case "half":
      return shiftDayByMonths(day, Math.round(count * 6));
    case "year":
      return shiftDayByMonths(day, Math.round(count * 12));
    case "decade":
      return shiftDayByMonths(day, Math.round(count * 120));
    case "century":
      return shiftDayByMonths(day, Math.round(count * 1200));
  }
}

/**
 * A distance from an anchor. Counted in days and weeks it is a day, in months a month, in years a year (TimeML: the
 * value is as fine as the unit); a coarser anchor keeps its own unit ("a year earlier" of a quarter is that quarter of
 * the year before). Vague distances are PAST_REF and FUTURE_REF.
 */
export function resolveShift(moment: ShiftMoment, context: Context, resolve: Resolve): Resolved | null {
  const period =
    moment.unit === "year" && moment.amount === 1 && moment.sign < 0 ? reported(moment.from, context) : null;
  const anchor = period ?? anchorOf(moment.from, context, resolve);
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
  const start = moved(anchor.at.days.start, unit, count);
  const kept = coarser(anchor.at, unit);
  const to = kept === null ? unitAround(start, unit === "week" ? "day" : unit) : unitAround(start, kept);
  return { ...to, why: `${anchor.words}; ${counted} is ${inWords(to)}`, compared: true };
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

/** "A year ago" in a report on a quarter or a half speaks of that period of the year before. */
function reported(from: Anchor, context: Context): { at: Resolved; words: string } | null {
  if (typeof from === "object") return null;
  const { report } = context;
  if (report === null) return null;
  if (report === "year") return { at: asDay(context.published), words: since(context) };
  return { at: report, words: `the text reports on ${report.timex}` };
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
  const shown = `${String(Math.floor(rest / 60)).padStart(2, "0")}:${String(rest % 60).padStart(2, "0")}`;
  return {
    ...at,
    timex: `${asDay(day).timex}T${shown}`,
    days: { start: day, end: day + 1 },
    clock: { ...at.clock, from: rest, to: rest + 1 },
    why: words,
  };
}

/** The n-th unit or weekday of something longer: "the third week of June", "the first Sunday of Ramadan", "the last day of March". */
export function resolveNth(moment: NthMoment, context: Context, resolve: Resolve): Resolved | null {
  const of = resolve(moment.of, context);
  if (of?.days == null) return null;
  const { n } = moment;
  const { start, end } = of.days;
  const wrap = (at: Resolved | null): Resolved | null =>
    at === null ? null : { ...at, why: of.why === "" ? "" : `${of.why}; ${inWords(at)}` };
  if (typeof moment.unit === "object") {
    const { weekday } = moment.unit;
    const first = start + ((weekday - weekdayOf(start) + 7) % 7);
    const parts = partsOf(start);
    const inMonth = of.granularity === "month" && parts.day === 1;
    const at = inMonth
      ? nthWeekday(parts.year, parts.month, weekday, n)
      : n > 0
        ? first + (n - 1) * 7
        : first + (Math.floor((end - 1 - first) / 7) + 1 + n) * 7;
    return at === null || at < start || at >= end ? null : wrap(asDay(at));
  }
  const { year } = partsOf(start);
  switch (moment.unit) {
    case "day": {
      const at = n > 0 ? start + n - 1 : end + n;
      return at < start || at >= end ? null : wrap(asDay(at));
    }
    case "week": {
      // the first week is that of the first day, the last that of the last day
      const at = n > 0 ? mondayOf(start) + (n - 1) * 7 : mondayOf(end - 1) + (n + 1) * 7;
      return at >= end ? null : wrap(asWeek(at));
    }
    case "weekend": {
      const saturday = start + ((6 - weekdayOf(start) + 7) % 7);
      const at = n > 0 ? saturday + (n - 1) * 7 : mondayOf(end - 2) + 5 + (n + 1) * 7;
      return at >= end ? null : wrap(unitAround(at, "weekend"));
    }
    case "month": {
      const months = Math.round((end - start) / 30.44);
      const index = n > 0 ? n - 1 : months + n;
      if (index < 0 || index >= months || (moment.count ?? 1) > 1) return null;
      const to = shiftMonth(year, partsOf(start).month, index);
      return wrap(unitAround(dayOf(to.year, to.month, 1), "month"));
    }
    case "quarter": {
      const index = n > 0 ? n : 5 + n;
      if (index < 1 || index > 4) return null;
      if (moment.count === 2 && (index === 1 || index === 3)) return wrap(asHalf(year, (index + 1) / 2));
      return wrap(unitAround(dayOf(year, index * 3 - 2, 1), "quarter"));
    }
    case "half": {
      if (of.granularity === "year") return wrap(asHalf(year, n === -1 ? 2 : n));
      const middle = of.granularity === "month" ? start + 15 : start + Math.floor((end - start) / 2);
      const within = n === 1 ? { start, end: middle } : { start: middle, end };
      return { ...of, within };
    }
    case "decade":
    case "year": {
      const step = moment.unit === "year" ? 1 : 10;
      const to = n > 0 ? year + (n - 1) * step : partsOf(end - 1).year + (n + 1) * step;
      return wrap(unitAround(dayOf(to, 1, 1), moment.unit));
    }
    case "second":
    case "minute":
    case "hour":
    case "season":
    case "century":
      return null;
  }
}

/**
 * The beginning, middle or end of something. The value is the whole's, as TIMEX3 gives the edge in `mod`; the interval
 * is the first, middle or last third. Of a week the beginning depends on where weeks begin, and both readings are given.
 */
export function resolveEdge(moment: EdgeMoment, context: Context, resolve: Resolve): Resolved | null {
  const of = resolve(moment.of, context);
  if (of?.days == null) return null;
  const { start, end } = of.days;
  const length = end - start;
  if (length <= 1) return of;
  if (moment.as === "point") {
    // "by the end of September" may be any day until then: the value and the interval stay the whole
    return { ...of, why: of.why };
  }
  if (of.granularity === "month") return { ...of, within: partOfMonth(moment.edge, start, end) };
  const third = Math.max(1, Math.floor(length / 3));
  const whole = of.within ?? of.days;
  const within =
    moment.edge === "start"
      ? { start: whole.start, end: start + third }
      : moment.edge === "end"
        ? { start: end - third - (length % 3 === 2 ? 1 : 0), end: whole.end }
        : { start: start + third, end: end - third };
  if (of.granularity !== "week" || moment.edge !== "start") return { ...of, within };
  return { ...of, within: { start: whole.start, end: start + 2 }, ...weekReadings(of, context) };
}

/** Early is until the 10th, late from the 20th, mid the days between with both. */
function partOfMonth(edge: EdgeMoment["edge"], start: Day, end: Day): { start: Day; end: Day } {
  if (edge === "start") return { start, end: start + 10 };
  return edge === "end" ? { start: start + 19, end } : { start: start + 9, end: start + 20 };
}

/** "The beginning of next week": its Monday, or the Saturday or Sunday on which weeks begin where the article is from. */
function weekReadings(of: Resolved, context: Context): Pick<Resolved, "why" | "alternatives"> {
  const monday = of.days!.start;
  const iso = `weeks are read as beginning on Monday (ISO 8601): ${dayInWords(monday)}`;
  if (context.weekStart === 1) return { why: `${of.why}; ${iso}`, alternatives: [] };
  const first = monday - (8 - context.weekStart);
  const local = `where they begin on ${weekdayName(context.weekStart)}, as is the custom in ${context.zone}, it is ${dayInWords(first)}`;
  return { why: `${of.why}; ${iso}; ${local}`, alternatives: [asDay(monday).timex, asDay(first).timex] };
}

/** The day, month or year that the text spoke of last, in the unit asked for. */
export function resolveSame(moment: SameMoment, context: Context): Resolved | null {
  const fine =
    moment.unit === "day" ? (one: Resolved) => one.granularity === "day" || one.clock !== undefined : () => true;
  const own = context.told.slice(0, 6).find((one) => one.granularity === moment.unit);
  const short = moment.unit === "week" || moment.unit === "weekend" || moment.unit === "quarter";
  const told = short && own ? own : context.told.find((one) => one.days !== null && fine(one));
  if (told?.days == null) return null;
  const at = unitAround(told.days.start, moment.unit);
  return { ...at, why: `the text spoke of ${inWords(told)}` };
}
