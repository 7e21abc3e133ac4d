import { type Day, partsOf, realDay, shiftMonth, weekdayOf } from "../calendar/days.ts";
import { hijriDay, hijriMonthNames, hijriMonthStart, hijriOf } from "../calendar/hijri.ts";
import { holidayIn, islamicDate, nthWeekday } from "../calendar/holidays.ts";
import { isSouthern } from "../calendar/week-start.ts";
import type { CalendarDate, HolidayMoment, Moment, PeriodMoment } from "./moment.ts";
import {
  asCentury,
  asDay,
  asDecade,
  asHalf,
  asMonth,
  asQuarter,
  asSeason,
  asYear,
  besideWeekday,
  type Context,
  dayInWords,
  type Resolved,
  seasonOf,
  weekdayName,
} from "./resolved.ts";

export type Resolve = (moment: Moment, context: Context) => Resolved | null;

/** How the reading names the day that relative words start from. */
export function since(context: Context): string {
  return context.publishedInWords;
}

/** Tense of a mention, with the story's preference where the text says nothing. */
export function leaning(context: Context): "past" | "future" | null {
  const tense = context.tense();
  return tense === "past" || tense === "future" ? tense : context.prefer;
}

/** A calendar date; what is missing comes from tense, then from what lies nearest. */
export function resolveDate(moment: CalendarDate, context: Context, resolve: Resolve): Resolved | null {
  const full = { ...moment };
  if (moment.shortYear !== undefined) full.year = fullYear(moment.shortYear, context);
  if (moment.yearOf !== undefined) {
    const year = resolve(moment.yearOf, context);
    if (year?.days == null) return null;
    full.year = partsOf(year.days.start).year;
  }
  // a numeric date whose order is unknown: the day first, but in the Americas the month
  if (moment.either !== undefined && context.zone.startsWith("America/")) {
    full.month = moment.either.month;
    full.day = moment.either.day;
    full.either = { month: moment.month!, day: moment.day! };
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
  return { ...asDay(at, why.filter((part) => part !== "").join("; ")), alternatives: [found.timex] };
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
    const at = year === undefined ? yearlessDay(moment, month, day, context) : realDay(year, month, day);
    if (at === null) return null;
    const reason = year === undefined ? `${since(context)}; the year is not said, ${yearReason(moment, context)}` : "";
    return { ...asDay(at, reason), alternatives: otherOrder(moment, at, year) };
  }
  if (month !== undefined) {
    if (month < 1 || month > 12) return null;
    if (year !== undefined) return asMonth(year, month);
    return asMonth(yearlessMonth(moment, month, context), month, `${since(context)}; ${yearReason(moment, context)}`);
  }
  return year === undefined ? null : asYear(year);
}

function otherOrder(moment: CalendarDate, at: Day, year: number | undefined): string[] {
  if (moment.either === undefined) return [];
  const other = realDay(year ?? partsOf(at).year, moment.either.month, moment.either.day);
  return other === null || other === at ? [] : [asDay(other).timex];
}

function yearReason(moment: CalendarDate | HolidayMoment | PeriodMoment, context: Context): string {
  if (moment.step !== undefined && moment.step !== 0)
    return moment.step < 0 ? "the last one before it" : "the next one after it";
  const way = leaning(context);
  return way === "past"
    ? "the sentence looks back"
    : way === "future"
      ? "the sentence looks ahead"
      : "the nearest one is meant";
}

/** Year of a day of a month without one: by `step`, by tense, else the nearest to publication. */
function yearlessDay(moment: CalendarDate, month: number, day: number, context: Context): Day | null {
  const { year } = partsOf(context.published);
  const days = [year - 4, year - 3, year - 2, year - 1, year, year + 1, year + 2, year + 3, year + 4]
    .map((y) => realDay(y, month, day))
    .filter((d) => d !== null);
  return pick(days, context.published, moment.step, context);
}

/**
 * The candidate that is meant: `step` counts from publication; a day within two months is taken whatever the tense,
 * when the other side's lies most of a year away; else tense takes the side, else the nearest.
 */
function pick(candidates: readonly Day[], published: Day, step: number | undefined, context: Context): Day | null {
  const before = candidates.filter((day) => day <= published).at(-1) ?? null;
  const after = candidates.find((day) => day >= published) ?? null;
  if (before === null || after === null) return before ?? after;
  if (step !== undefined && step < 0) return candidates.filter((day) => day < published).at(step) ?? null;
  if (step !== undefined && step > 0) return candidates.filter((day) => day > published)[step - 1] ?? null;
  const [back, ahead] = [published - before, after - published];
  if (back <= NEAR && ahead >= FAR) return before;
  if (ahead <= NEAR && back >= FAR) return after;
  const way = leaning(context);
  if (way !== null) return way === "past" ? before : after;
  return ahead < back && ahead <= SOON ? after : before;
}

const NEAR = 62;
const FAR = 290;
/** News looks back: without a tense a day ahead is meant only when it is this near. */
const SOON = 100;

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

/** A date in the Umm al-Qura calendar, shown with its conversion. */
function resolveHijri(moment: CalendarDate, context: Context): Resolved | null {
  const { month, day } = moment;
  const year = moment.year ?? hijriYearFor(moment, context);
  if (month === undefined) {
    const start = hijriMonthStart(year, 1);
    const end = hijriMonthStart(year + 1, 1);
    const why = `${year} AH in the Umm al-Qura calendar is ${dayInWords(start)} to ${dayInWords(end - 1)}`;
    return { ...asYear(partsOf(start).year, why), days: { start, end } };
  }
  const name = hijriMonthNames[month - 1];
  if (name === undefined) return null;
  if (day === undefined) {
    const start = hijriMonthStart(year, month);
    const end = hijriMonthStart(year, month + 1);
    const first = partsOf(start);
    const why = `${name} ${year} AH in the Umm al-Qura calendar is ${dayInWords(start)} to ${dayInWords(end - 1)}`;
    return { ...asMonth(first.year, first.month, why), days: { start, end } };
  }
  const at = hijriDay(year, month, day);
  if (at === null) return null;
  const near = "a month declared by sighting can differ by a day";
  return asDay(at, `${day} ${name} ${year} AH in the Umm al-Qura calendar is ${dayInWords(at)}; ${near}`);
}

function hijriYearFor(moment: CalendarDate, context: Context): number {
  const now = hijriOf(context.published).year;
  const starts = [now - 2, now - 1, now, now + 1, now + 2].map((year) => ({
    year,
    day:
      moment.month === undefined
        ? hijriMonthStart(year, 1)
        : hijriMonthStart(year, moment.month) + (moment.day ?? 1) - 1,
  }));
  // a month under way counts as this one
  const slack = moment.day === undefined ? 29 : 0;
  const at = pick(
    starts.map((one) => one.day),
    context.published - 0,
    moment.step,
    context,
  );
  const under = starts.find((one) => one.day <= context.published && context.published <= one.day + slack);
  if (moment.step === undefined && slack > 0 && under) return under.year;
  return starts.find((one) => one.day === at)?.year ?? now;
}

/** A holiday in its year; without one by `step`, tense, else the nearest. */
export function resolveHoliday(moment: HolidayMoment, context: Context): Resolved | null {
  const moon = islamicDate(moment.holiday);
  const { year } = partsOf(context.published);
  let at: Day | null;
  if (moment.hijriYear !== undefined) at = holidayIn(moment.holiday, moment.hijriYear);
  else if (moon !== null) {
    const now = hijriOf(context.published).year;
    const around = Array.from({ length: 9 }, (_, i) => holidayIn(moment.holiday, now - 4 + i)).filter(
      (day) => day !== null,
    );
    at =
      moment.year === undefined
        ? pick(around, context.published, moment.step, context)
        : islamicIn(moment.holiday, moment.year);
  } else if (moment.year !== undefined) at = holidayIn(moment.holiday, moment.year);
  else {
    const around = [year - 2, year - 1, year, year + 1, year + 2].map((y) => holidayIn(moment.holiday, y));
    at = pick(
      around.filter((day) => day !== null),
      context.published,
      moment.step,
      context,
    );
  }
  if (at === null) return null;
  const near = moon ? " by the Umm al-Qura calendar; a sighting can differ by a day" : "";
  const reason = moment.year === undefined ? `${since(context)}; ${yearReason(moment, context)}; ` : "";
  return asDay(at, `${reason}it is ${dayInWords(at)}${near}`);
}

function islamicIn(holiday: HolidayMoment["holiday"], year: number): Day | null {
  const guess = year - 622 + Math.floor((year - 622) / 32);
  for (const hijri of [guess - 2, guess - 1, guess, guess + 1, guess + 2]) {
    const day = holidayIn(holiday, hijri);
    if (day !== null && partsOf(day).year === year) return day;
  }
  return null;
}

/** A quarter, half, season, decade or century; its year from the words, tense, or the nearest under way or past. */
export function resolvePeriod(moment: PeriodMoment, context: Context, resolve: Resolve): Resolved | null {
  const { unit } = moment;
  const n = moment.n ?? 0;
  if (unit === "century") return asCentury(n);
  if (unit === "decade") return asDecade(n >= 100 ? n : decadeFor(n, context));
  const year = yearOf(moment, context, resolve);
  if (year === null) return null;
  const reason = moment.of === undefined ? `${since(context)}; ${yearReason(moment, context)}` : "";
  const why = moment.fiscal
    ? [reason, "a fiscal period, which may not be the calendar's"].filter((x) => x !== "").join("; ")
    : reason;
  switch (unit) {
    case "quarter":
      return n >= 1 && n <= 4 ? asQuarter(year, n, why) : null;
    case "half":
      return n >= 1 && n <= 2 ? asHalf(year, n, why) : null;
    case "season":
      return moment.season === undefined ? null : asSeason(year, moment.season, why, isSouthern(context.zone));
  }
}

function decadeFor(short: number, context: Context): number {
  const { year } = partsOf(context.published);
  const candidate = Math.floor(year / 100) * 100 + short;
  return candidate > year + 9 ? candidate - 100 : candidate;
}

function yearOf(moment: PeriodMoment, context: Context, resolve: Resolve): number | null {
  if (moment.of !== undefined) {
    const of = resolve(moment.of, context);
    return of?.days ? partsOf(of.days.start).year : null;
  }
  const now = partsOf(context.published);
  const current =
    moment.unit === "season"
      ? ["SP", "SU", "FA", "WI"].indexOf(seasonOf(now.month)) + 1
      : moment.unit === "quarter"
        ? Math.ceil(now.month / 3)
        : now.month <= 6
          ? 1
          : 2;
  const n = moment.unit === "season" ? ["SP", "SU", "FA", "WI"].indexOf(moment.season ?? "SP") + 1 : (moment.n ?? 1);
  // January and February belong to the winter of the year before
  const here = moment.unit === "season" && now.month <= 2 ? now.year - 1 : now.year;
  const { step } = moment;
  if (step !== undefined && step < 0) return n < current ? here : here - 1;
  if (step !== undefined && step > 0) return n > current ? here : here + 1;
  if (step === 0) return here;
  const way = leaning(context);
  // a quarter that has just ended is still to be reported
  if (way === "future") return n >= current - (moment.unit === "quarter" ? 1 : 0) ? here : here + 1;
  if (way === "past") return n <= current ? here : here - 1;
  if (moment.unit === "season") return n - current > 2 ? here - 1 : current - n > 2 ? here + 1 : here;
  // reports speak of the quarter that ended or is ending, forecasts of the next one
  return n - current > 1 ? here - 1 : here;
}
