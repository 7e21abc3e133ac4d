import { type Day, dayOf, mondayOf, partsOf, shiftMonth, weekdayOf } from "../calendar/days.ts";
import { nthWeekday } from "../calendar/holidays.ts";
import { inWords, type Resolve } from "./leaning.ts";
import type { EdgeMoment, NthMoment, SameMoment } from "./moment.ts";
import {
  asDay,
  asHalf,
  asMonth,
  asWeek,
  type Context,
  dayInWords,
  type Resolved,
  unitAround,
  weekdayName,
} from "./resolved.ts";

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
      // a week at the edge is of the month that has its Thursday, as ISO 8601 has it of years
      const at = n > 0 ? mondayOf(start + 3) + (n - 1) * 7 : mondayOf(end - 4) + (n + 1) * 7;
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
      if (of.granularity !== "year") return null;
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
  // "by the end of September" may be any day until then: the value and the interval stay the whole
  if (moment.as === "point") return of;
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
export function resolveSame(moment: SameMoment, context: Context, resolve: Resolve): Resolved | null {
  if (moment.unit === undefined) {
    const last = context.told[0];
    return last?.days ? { ...last, alternatives: [], why: `the text spoke of ${inWords(last)}` } : null;
  }
  const fine =
    moment.unit === "day" ? (one: Resolved) => one.granularity === "day" || one.clock !== undefined : () => true;
  const own = context.told.slice(0, 6).find((one) => one.granularity === moment.unit);
  const short = moment.unit === "week" || moment.unit === "weekend" || moment.unit === "quarter";
  const told = short && own ? own : context.told.find((one) => one.days !== null && fine(one));
  if (told?.days == null) return null;
  if (moment.inYear !== undefined) {
    const year = resolve(moment.inYear, context);
    if (year?.days == null) return null;
    return asMonth(partsOf(year.days.start).year, partsOf(told.days.start).month, `the text spoke of ${inWords(told)}`);
  }
  const at = unitAround(told.days.start, moment.unit);
  return { ...at, why: `the text spoke of ${inWords(told)}` };
}
