import { partsOf } from "../calendar/days.ts";
import { isSouthern } from "../calendar/week-start.ts";
import { leaning, type Resolve, since, yearReason } from "./leaning.ts";
import type { PeriodMoment } from "./moment.ts";
import {
  asCentury,
  asDecade,
  asHalf,
  asQuarter,
  asSeason,
  asYear,
  type Context,
  type Resolved,
  seasonOf,
} from "./resolved.ts";

/** A quarter, half, season, decade or century; its year from the words, tense, or the nearest under way or past. */
export function resolvePeriod(moment: PeriodMoment, context: Context, resolve: Resolve): Resolved | null {
  const { unit } = moment;
  const n = moment.n ?? 0;
  if (unit === "century") return asCentury(n);
  if (unit === "decade") return asDecade(n >= 100 ? n : decadeFor(n, context));
  const year = yearOf(moment, context, resolve);
  if (year === null) return null;
  if (unit === "quarter" && moment.n === undefined) return reportedIn(year, context);
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

/** "The 1988 period" of a report on a quarter or half is that one of the year; else it is the year. */
function reportedIn(year: number, { report }: Context): Resolved {
  if (report === null || report === "year" || report.days === null) return asYear(year);
  const { month } = partsOf(report.days.start);
  const why = `the text reports on ${report.timex}`;
  return report.granularity === "half"
    ? asHalf(year, placeIn("half", month), why)
    : asQuarter(year, placeIn("quarter", month), why);
}

/** The decade of two digits that began last, or begins within nine years. */
function decadeFor(short: number, context: Context): number {
  const { year } = partsOf(context.published);
  const candidate = Math.floor(year / 100) * 100 + short;
  return candidate > year + 9 ? candidate - 100 : candidate;
}

/** "Not in the first quarter of 2026 but in the third": the year of an earlier one that the sentence has named. */
function toldYear({ unit, n }: PeriodMoment, { told: [told], together }: Context): number | null {
  if (told?.granularity !== unit || told.days === null || told.compared || n === undefined) return null;
  const { year, month } = partsOf(told.days.start);
  const before = placeIn(unit, month);
  return (unit === "quarter" || unit === "half") && n > before && together(told) ? year : null;
}

const seasons = ["SP", "SU", "FA", "WI"];

/** Which quarter, half or season of the year a month lies in, from 1; the seasons are counted from spring. */
function placeIn(unit: PeriodMoment["unit"], month: number): number {
  if (unit === "season") return seasons.indexOf(seasonOf(month)) + 1;
  return Math.ceil(month / (unit === "quarter" ? 3 : 6));
}

/** The year of a period: named beside it, by `step`, of the sentence, by tense, else that of the nearest. */
export function yearOf(moment: PeriodMoment, context: Context, resolve: Resolve): number | null {
  if (moment.of !== undefined) {
    const of = resolve(moment.of, context);
    return of?.days ? partsOf(of.days.start).year : null;
  }
  const now = partsOf(context.published);
  const current = placeIn(moment.unit, now.month);
  const n = moment.unit === "season" ? seasons.indexOf(moment.season ?? "SP") + 1 : (moment.n ?? 1);
  // January and February belong to the winter of the year before
  const here = moment.unit === "season" && now.month <= 2 ? now.year - 1 : now.year;
  const { step } = moment;
  if (step !== undefined && step < 0) return n < current ? here : here - 1;
  if (step !== undefined && step > 0) return n > current ? here : here + 1;
  if (step === 0) return here;
  const told = toldYear(moment, context);
  if (told !== null) return told;
  const way = leaning(context);
  // a quarter that has just ended is still to be reported
  if (way === "future") return n >= current - (moment.unit === "quarter" ? 1 : 0) ? here : here + 1;
  if (way === "past") return n <= current ? here : here - 1;
  if (moment.unit === "season") return n - current > 2 ? here - 1 : current - n > 2 ? here + 1 : here;
  // reports speak of the quarter that ended or is ending, forecasts of the next one
  return n - current > 1 ? here - 1 : here;
}
