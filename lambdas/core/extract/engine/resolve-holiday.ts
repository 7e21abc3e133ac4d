import { type Day, dayOf, partsOf } from "../calendar/days.ts";
import { hijriOf, hijriYearsFrom } from "../calendar/hijri.ts";
import { holidayIn, isIslamic } from "../calendar/holidays.ts";
import { pick, since, yearReason } from "./leaning.ts";
import type { HolidayMoment } from "./moment.ts";
import { asDay, type Context, dayInWords, type Resolved } from "./resolved.ts";

/** Years on either side that a holiday is looked for in. */
const AROUND = 4;

/** A holiday in its year; without one by `step`, tense, else the nearest. */
export function resolveHoliday(moment: HolidayMoment, context: Context): Resolved | null {
  const at = dayOfHoliday(moment, context);
  if (at === null) return null;
  const near = isIslamic(moment.holiday) ? " by the Umm al-Qura calendar; a sighting can differ by a day" : "";
  const reason = moment.year === undefined ? `${since(context)}; ${yearReason(moment, context)}; ` : "";
  return asDay(at, `${reason}it is ${dayInWords(at)}${near}`);
}

function dayOfHoliday({ holiday, year, hijriYear, step }: HolidayMoment, context: Context): Day | null {
  const { published } = context;
  const moon = isIslamic(holiday);
  if (hijriYear !== undefined) return holidayIn(holiday, hijriYear);
  if (year !== undefined) return moon ? islamicIn(holiday, year) : holidayIn(holiday, year);
  const { year: now } = moon ? hijriOf(published) : partsOf(published);
  return pick(daysAround(holiday, now), published, step, context);
}

/** A holiday's days in a year and in those around it, in order. */
function daysAround(holiday: HolidayMoment["holiday"], year: number): Day[] {
  return Array.from({ length: 2 * AROUND + 1 }, (_, i) => holidayIn(holiday, year - AROUND + i)).filter(
    (day) => day !== null,
  );
}

/** The day of an Islamic holiday in a Gregorian year: the first where it has two, null where it has none. */
function islamicIn(holiday: HolidayMoment["holiday"], year: number): Day | null {
  const days = hijriYearsFrom(dayOf(year, 1, 1)).map((hijri) => holidayIn(holiday, hijri));
  return days.find((day) => day !== null && partsOf(day).year === year) ?? null;
}
