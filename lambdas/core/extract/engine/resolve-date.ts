import { type Day, formatDay, partsOf, realDay, shiftMonth, weekdayOf } from "../calendar/days.ts";
import { nthWeekday } from "../calendar/holidays.ts";
import { leaning, pick, type Resolve, since } from "./leaning.ts";
import type { CalendarDate } from "./moment.ts";
import { hijriYearIn, resolveHijri } from "./resolve-hijri.ts";
import {
  asDay,
  asMonth,
  asYear,
  besideWeekday,
  type Context,
  dayInWords,
  type Resolved,
  weekdayName,
} from "./resolved.ts";
import { otherOrder, yearlessDay, yearlessMonth } from "./yearless.ts";

/** A calendar date; what is missing comes from tense, then from what lies nearest. */
export function resolveDate(moment: CalendarDate, context: Context, resolve: Resolve): Resolved | null {
  let full = moment;
  if (moment.shortYear !== undefined) {
    const turned = yearFirst(moment, context);
    if (turned !== null) return turned;
    full = { ...full, year: fullYear(moment.shortYear, context) };
  }
  if (moment.yearOf !== undefined) {
    const year = resolve(moment.yearOf, context);
    if (year?.days == null) return null;
    const of = moment.hijri ? hijriYearIn(moment, year.days) : partsOf(year.days.start).year;
    if (of === null) return null;
    full = { ...full, year: of };
  }
  // a numeric date whose order is unknown: the day first, but in the Americas the month
  if (moment.either !== undefined && context.zone.startsWith("America/")) {
    full = { ...full, ...moment.either, either: { month: moment.month!, day: moment.day! } };
  }
  const found = full.hijri ? resolveHijri(full, context) : resolveGregorian(full, context);
  if (found === null || moment.weekday === undefined) return found;
  if (moment.orNth && found.days !== null && weekdayOf(found.days.start) !== moment.weekday) {
    const nth = nthOf(found, moment.weekday, full.day ?? 0);
    if (nth !== null) return nth;
  }
  return besideWeekday(found, moment.weekday);
}

/** The weekday's n-th one in the month of a day that is another weekday; the day itself stays as the other reading. */
function nthOf(found: Resolved, weekday: number, n: number): Resolved | null {
  const { year, month } = partsOf(found.days!.start);
  const at = nthWeekday(year, month, weekday, n);
  if (at === null) return null;
  const name = weekdayName(weekday);
  const why = [found.why, `day ${n} of the month is no ${name}; ${name} number ${n} of it is ${dayInWords(at)}`];
  return asDay(at, why.filter((part) => part !== "").join("; "), [found.timex]);
}

/**
 * "16/04/21" said in 2016: of two numbers that can be the year the first is it where it is this year or beside it and
 * the last is years off; the other reading is kept.
 */
function yearFirst({ day, month, shortYear, weekday }: CalendarDate, context: Context): Resolved | null {
  if (day === undefined || month === undefined || shortYear === undefined || weekday !== undefined) return null;
  const { year } = partsOf(context.published);
  const [first, last] = [fullYear(day, context), fullYear(shortYear, context)];
  if (Math.abs(first - year) > 1 || Math.abs(last - year) <= 2) return null;
  const [at, other] = [realDay(first, month, shortYear), realDay(last, month, day)];
  if (at === null) return null;
  const why = `${first} is nearer to publication than ${last}, so the year stands first`;
  return asDay(at, why, other === null ? [] : [formatDay(other)]);
}

/** The year of two digits that is nearest to publication, at most 20 years after it. */
function fullYear(short: number, context: Context): number {
  const { year } = partsOf(context.published);
  const candidate = Math.floor(year / 100) * 100 + short;
  return candidate > year + 20 ? candidate - 100 : candidate < year - 79 ? candidate + 100 : candidate;
}

function resolveGregorian(moment: CalendarDate, context: Context): Resolved | null {
  const { year, month, day } = moment;
  if (day !== undefined && month === undefined) return resolveDayAlone(moment, day, context);
  if (day !== undefined && month !== undefined) {
    if (year === undefined) return yearlessDay(moment, month, day, context);
    const at = realDay(year, month, day);
    return at === null ? null : asDay(at, "", otherOrder(moment, at, year));
  }
  if (month !== undefined) {
    if (month < 1 || month > 12) return null;
    if (year !== undefined) return asMonth(year, month);
    return yearlessMonth(moment, month, context);
  }
  return year === undefined ? null : asYear(year);
}

/** "The 14th": a day spoken of before by that number, else the nearest such day on the side that tense gives. */
function resolveDayAlone(moment: CalendarDate, day: number, context: Context): Resolved | null {
  const fits = (at: Day) => moment.weekday === undefined || weekdayOf(at) === moment.weekday;
  const near = toldDay(day, context, fits);
  if (near !== null) return asDay(near, `the month that the text spoke of; it is ${dayInWords(near)}`);
  const now = partsOf(context.published);
  const candidates: Day[] = [];
  for (let months = -2; months <= 2; months += 1) {
    const { year, month } = shiftMonth(now.year, now.month, months);
    const at = realDay(year, month, day);
    if (at !== null) candidates.push(at);
  }
  const fitting = candidates.filter(fits);
  // in appointments a number alone is a day of the month under way, unless the sentence says which way it looks
  const ours = context.prefer === "future" && context.tense() === null ? realDay(now.year, now.month, day) : null;
  if (ours !== null && fits(ours))
    return asDay(ours, `${since(context)}; the month is not said, it is the one under way`);
  const at = pick(fitting.length > 0 ? fitting : candidates, context.published, undefined, context);
  return at === null ? null : asDay(at, `${since(context)}; the month is not said`);
}

/** The day of that number that the text spoke of, or that lies in the month it spoke of last, if tense allows it. */
function toldDay(day: number, context: Context, fits: (at: Day) => boolean): Day | null {
  const same = context.told.find(
    (one) => one.granularity === "day" && one.days && partsOf(one.days.start).day === day && fits(one.days.start),
  );
  if (same?.days) return same.days.start;
  const last = context.told[0];
  if (last?.days == null || (last.granularity !== "day" && last.granularity !== "month")) return null;
  const { year, month } = partsOf(last.days.start);
  const at = realDay(year, month, day);
  if (at === null || !fits(at) || Math.abs(at - context.published) > 200) return null;
  return leaning(context) === "future" && at < context.published ? null : at;
}
