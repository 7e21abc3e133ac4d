import { type Day, formatDay, partsOf, realDay, shiftMonth, weekdayOf } from "../calendar/days.ts";
import { nthWeekday } from "../calendar/holidays.ts";
import { leaning, pick, type Resolve, since, yearReason } from "./leaning.ts";
import type { CalendarDate } from "./moment.ts";
import { resolveHijri } from "./resolve-hijri.ts";
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
    full = { ...full, year: partsOf(year.days.start).year };
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
    const told = toldYear(moment, context);
    if (told !== null) return asMonth(told, month, ofToldYear(told));
    return asMonth(yearlessMonth(moment, month, context), month, `${since(context)}; ${yearReason(moment, context)}`);
  }
  return year === undefined ? null : asYear(year);
}

function otherOrder(moment: CalendarDate, at: Day, year: number | undefined): string[] {
  if (moment.either === undefined) return [];
  const other = realDay(year ?? partsOf(at).year, moment.either.month, moment.either.day);
  return other === null || other === at ? [] : [formatDay(other)];
}

/** The year that opens the sentence of a date: "Last year … in May"; null where the dates between are of another one. */
function toldYear({ step }: CalendarDate, { told, together }: Context): number | null {
  if (step !== undefined) return null;
  const at = told.findIndex((one) => one.opens && one.compared === undefined);
  if (at < 0 || !together(told[at]!)) return null;
  const yearOf = ({ days }: Resolved) => partsOf(days!.start).year;
  const year = yearOf(told[at]!);
  return told.slice(0, at).every((one) => yearOf(one) === year) ? year : null;
}

const ofToldYear = (year: number) => `the sentence is about ${year}`;

/** A day of a month without a year: of the year that the sentence is about, by `step`, by tense, else the nearest to publication. */
function yearlessDay(moment: CalendarDate, month: number, day: number, context: Context): Resolved | null {
  const told = toldYear(moment, context);
  const ofTold = told === null ? null : realDay(told, month, day);
  if (ofTold !== null) return asDay(ofTold, ofToldYear(told!));
  const at = dayNear(moment, month, day, context);
  if (at === null) return null;
  const beside = besideTold(moment, month, day, at, context);
  if (beside !== null) return asDay(beside, `the text speaks of days about ${dayInWords(beside)}`);
  const fitting = moment.weekday === undefined ? null : fittingYear(moment.weekday, month, day, at, context);
  const reason =
    fitting === null
      ? yearReason(moment, context)
      : `the one in which it is a ${weekdayName(moment.weekday!)} is meant`;
  const why = `${since(context)}; the year is not said, ${reason}`;
  return asDay(fitting ?? at, why, otherOrder(moment, at, undefined));
}

/** How far back a day lies that hardly any text leaves the year out of, and how near to what was told the other one. */
const FAR_BACK = 100;
const BESIDE = 31;

/**
 * "A paper that had it opening on 8 October was wrong" said in July of what opens on 22 October: not the day of the year
 * before, where the text spoke of one that lies ahead and near to this year's.
 */
function besideTold(
  { step, weekday }: CalendarDate,
  month: number,
  day: number,
  at: Day,
  context: Context,
): Day | null {
  if (step !== undefined) return null;
  const narrated = inNarrative(month, day, at, context);
  if (narrated !== null) return narrated;
  if (context.published - at <= FAR_BACK) return null;
  const ahead = realDay(partsOf(at).year + 1, month, day);
  if (ahead === null || ahead <= context.published || (weekday !== undefined && weekdayOf(ahead) !== weekday))
    return null;
  const isBeside = ({ days, granularity }: Resolved) =>
    granularity === "day" && days !== null && days.start > context.published && Math.abs(days.start - ahead) <= BESIDE;
  return context.told.some(isBeside) ? ahead : null;
}

/** "Three days later [9 June 1944] … fell on 11 June": of what the text told of last, long before publication. */
function inNarrative(month: number, day: number, at: Day, context: Context): Day | null {
  const [told] = context.told;
  if (told?.granularity !== "day" || told.days === null || context.published - told.days.start < YEARS_BACK)
    return null;
  const then = realDay(partsOf(told.days.start).year, month, day);
  if (then === null || then === at || context.tense() !== "past") return null;
  return then >= told.days.start && then - told.days.start <= BESIDE ? then : null;
}

/** From so many days before publication on a text narrates the past. */
const YEARS_BACK = 500;

/** A day that is off by so many days is near enough to be meant whatever weekday the text puts beside it. */
const SURE = 90;
/** Two days are equally far from publication up to this many days' difference. */
const ABOUT = 31;

/**
 * "Saturday 5 September" said in March, half a year off either way: where the day is another weekday in the year that
 * was taken and that one in a year beside it, no farther from publication, that year is meant. A day that is near stays,
 * and its weekday is told to be wrong.
 */
function fittingYear(weekday: number, month: number, day: number, at: Day, { published }: Context): Day | null {
  const off = Math.abs(at - published);
  if (weekdayOf(at) === weekday || off <= SURE) return null;
  const { year } = partsOf(at);
  const beside = [realDay(year - 1, month, day), realDay(year + 1, month, day)].filter(
    (other) => other !== null && weekdayOf(other) === weekday && Math.abs(other - published) <= off + ABOUT,
  );
  return beside.length === 1 ? beside[0]! : null;
}

function dayNear(moment: CalendarDate, month: number, day: number, context: Context): Day | null {
  const { year } = partsOf(context.published);
  const days: Day[] = [];
  for (let y = year - 4; y <= year + 4; y += 1) {
    const at = realDay(y, month, day);
    if (at !== null) days.push(at);
  }
  // "began on Saturday 1 March" said in February: where the sentence looks back and the weekday is the last one's, it is that
  const last = moment.weekday === undefined ? undefined : days.findLast((d) => d <= context.published);
  if (last !== undefined && weekdayOf(last) === moment.weekday && context.tense() === "past") return last;
  return pick(days, context.published, moment.step, context);
}

function yearlessMonth(moment: CalendarDate, month: number, context: Context): number {
  const now = partsOf(context.published);
  const { step } = moment;
  if (step !== undefined && step !== 0) {
    // "last February" said in March is that of the year before: the other one would be "last month"
    if (step === -1 && !moment.latest && month === now.month - 1) return now.year - 1;
    if (step < 0) return month < now.month ? now.year + step + 1 : now.year + step;
    return month > now.month ? now.year + step - 1 : now.year + step;
  }
  if (step === 0) return now.year;
  const ahead = (month - now.month + 12) % 12;
  // a month that is near is meant, not the one most of a year away: that one would be "last" or "next"
  if (ahead > 0 && ahead <= 2 && !context.sinceThen()) return month < now.month ? now.year + 1 : now.year;
  if (ahead >= 10) return month > now.month ? now.year - 1 : now.year;
  const way = leaning(context);
  if (way === "past") return month > now.month ? now.year - 1 : now.year;
  if (way === "future") return month < now.month ? now.year + 1 : now.year;
  const later = ahead <= 3 && !context.sinceThen();
  if (later) return month < now.month ? now.year + 1 : now.year;
  return month > now.month ? now.year - 1 : now.year;
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
