import { type Day, formatDay, partsOf, realDay, weekdayOf } from "../calendar/days.ts";
import { leaning, pick, since, yearReason } from "./leaning.ts";
import type { CalendarDate } from "./moment.ts";
import { asDay, asMonth, type Context, dayInWords, type Resolved, weekdayName } from "./resolved.ts";

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
export function yearlessDay(moment: CalendarDate, month: number, day: number, context: Context): Resolved | null {
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
  if (told?.granularity !== "day" || told.days === null || context.published - told.days.start < LONG_BEFORE)
    return null;
  const then = realDay(partsOf(told.days.start).year, month, day);
  if (then === null || then === at || context.tense() !== "past") return null;
  return then >= told.days.start && then - told.days.start <= BESIDE ? then : null;
}

/** Days before publication from which on a text narrates the past. */
const LONG_BEFORE = 500;

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

/** A month without a year, found as a day of one is. */
export function yearlessMonth(moment: CalendarDate, month: number, context: Context): Resolved {
  const told = toldYear(moment, context);
  if (told !== null) return asMonth(told, month, ofToldYear(told));
  return asMonth(yearOfMonth(moment, month, context), month, `${since(context)}; ${yearReason(moment, context)}`);
}

function yearOfMonth(moment: CalendarDate, month: number, context: Context): number {
  const now = partsOf(context.published);
  const { step } = moment;
  // the last one and the next one, the month under way being both
  const last = month > now.month ? now.year - 1 : now.year;
  const next = month < now.month ? now.year + 1 : now.year;
  if (step !== undefined && step !== 0) {
    // "last February" said in March is that of the year before: the other one would be "last month"
    if (step === -1 && !moment.latest && month === now.month - 1) return now.year - 1;
    if (step < 0) return next + step;
    return last + step;
  }
  if (step === 0) return now.year;
  const ahead = (month - now.month + 12) % 12;
  // a month that is near is meant, not the one most of a year away: that one would be "last" or "next"
  if (ahead > 0 && ahead <= 2 && !context.sinceThen()) return next;
  if (ahead >= 10) return last;
  const way = leaning(context);
  if (way !== null) return way === "past" ? last : next;
  return ahead <= 3 && !context.sinceThen() ? next : last;
}

/** The other reading of a numeric date whose order is unknown. */
export function otherOrder(moment: CalendarDate, at: Day, year: number | undefined): string[] {
  if (moment.either === undefined) return [];
  const other = realDay(year ?? partsOf(at).year, moment.either.month, moment.either.day);
  return other === null || other === at ? [] : [formatDay(other)];
}
