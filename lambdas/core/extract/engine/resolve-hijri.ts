import { type Day, partsOf } from "../calendar/days.ts";
import { hijriDay, hijriMonthNames, hijriMonthStart, hijriOf } from "../calendar/hijri.ts";
import { pick } from "./leaning.ts";
import type { CalendarDate } from "./moment.ts";
import { asDay, asMonth, asYear, type Context, dayInWords, type Resolved } from "./resolved.ts";

/** A date in the Umm al-Qura calendar, shown with its conversion. */
export function resolveHijri(moment: CalendarDate, context: Context): Resolved | null {
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

/** Hijri years that a year of the Gregorian calendar can have days of. */
const YEARS_MET = 3;

/**
 * The Hijri year of a day or a month of which only the days of a year around it are known: "15 Ramadan last year".
 * @returns the first one whose day, or first day of the month, lies in [start, end); null when none does
 */
export function hijriYearIn(
  { month = 1, day = 1 }: CalendarDate,
  { start, end }: { start: Day; end: Day },
): number | null {
  const first = hijriOf(start).year;
  for (let year = first; year < first + YEARS_MET; year += 1) {
    const at = hijriMonthStart(year, month) + day - 1;
    if (at >= start && at < end) return year;
  }
  return null;
}

/** The Hijri year of a date that leaves it out: by `step` or tense, else of the nearest such day. */
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
    context.published,
    moment.step,
    context,
  );
  const under = starts.find((one) => one.day <= context.published && context.published <= one.day + slack);
  if (moment.step === undefined && slack > 0 && under) return under.year;
  return starts.find((one) => one.day === at)?.year ?? now;
}
