import type { Day } from "../calendar/days.ts";
import type { CalendarDate, HolidayMoment, Moment, PeriodMoment } from "./moment.ts";
import { type Context, dayInWords, type Resolved } from "./resolved.ts";

/** Works a moment out: `resolve`, handed to what a moment is made of so that no file needs the one that needs it. */
export type Resolve = (moment: Moment, context: Context) => Resolved | null;

/** How the reading names the day that relative words start from. */
export function since(context: Context): string {
  return context.publishedInWords;
}

/** How the reading names a value: a day in words, anything longer as TIMEX3 has it. */
export function inWords(at: Resolved): string {
  return at.granularity === "day" && at.days ? dayInWords(at.days.start) : at.timex;
}

/** Tense of a mention, with the story's preference where the text says nothing. */
export function leaning(context: Context): "past" | "future" | null {
  const tense = context.tense();
  return tense === "past" || tense === "future" ? tense : context.prefer;
}

/** Why a year that is not said was taken, for the reading. */
export function yearReason(moment: CalendarDate | HolidayMoment | PeriodMoment, context: Context): string {
  if (moment.step !== undefined && moment.step !== 0)
    return moment.step < 0 ? "the last one before it" : "the next one after it";
  const way = leaning(context);
  return way === "past"
    ? "the sentence looks back"
    : way === "future"
      ? "the sentence looks ahead"
      : "the nearest one is meant";
}

/**
 * The candidate that is meant: `step` counts from publication; a day within two months is taken whatever the tense,
 * when the other side's lies most of a year away; else tense takes the side, else the nearest.
 */
export function pick(
  candidates: readonly Day[],
  published: Day,
  step: number | undefined,
  context: Context,
): Day | null {
  const before = candidates.findLast((day) => day <= published) ?? null;
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

/** Days that are near, and days that are most of a year. */
const NEAR = 62;
const FAR = 290;
/** News looks back: without a tense a day ahead is meant only when it is this near, in days. */
const SOON = 100;
