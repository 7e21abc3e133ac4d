import { type Day, partsOf } from "../calendar/days.ts";
import { hijriOf } from "../calendar/hijri.ts";
import { holidayIn, islamicDate } from "../calendar/holidays.ts";
import { pick, since, yearReason } from "./leaning.ts";
import type { HolidayMoment } from "./moment.ts";
import { asDay, type Context, dayInWords, type Resolved } from "./resolved.ts";

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
