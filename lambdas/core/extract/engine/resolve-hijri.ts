import { type Day, partsOf } from "../calendar/days.ts";
import { hijriDay, hijriMonthNames, hijriMonthStart, hijriOf, hijriYearsFrom } from "../calendar/hijri.ts";
import { pick } from "./leaning.ts";
import type { CalendarDate } from "./moment.ts";
import { asDay, asMonth, asYear, type Context, dayInWords, type Resolved } from "./resolved.ts";

/** A date in the Umm al-Qura calendar, shown with its conversion. */
export function resolveHijri(moment: CalendarDate, context: Context): Resolved | null {
  const { month, day } = moment;
  const year = moment.year ?? hijriYearFor(moment, context);
  const name = month === undefined ? "" : hijriMonthNames[month - 1];
  if (name === undefined) return null;
  const said = `${name} ${year} AH in the Umm al-Qura calendar is `.trimStart();
  if (month === undefined || day === undefined) {
    const start = hijriMonthStart(year, month ?? 1);
    const end = month === undefined ? hijriMonthStart(year + 1, 1) : hijriMonthStart(year, month + 1);
    const first = partsOf(start);
    const why = `${said}${dayInWords(start)} to ${dayInWords(end - 1)}`;
    const as = month === undefined ? asYear(first.year, why) : asMonth(first.year, first.month, why);
    return { ...as, days: { start, end } };
  }
  const at = hijriDay(year, month, day);
  if (at === null) return null;
  return asDay(at, `${day} ${said}${dayInWords(at)}; a month declared by sighting can differ by a day`);
}

/** The day, or the first day of the month or the year, of a Hijri date in a year. */
function beginOf({ month = 1, day = 1 }: CalendarDate, year: number): Day {
  return hijriMonthStart(year, month) + day - 1;
}

/**
 * The Hijri year of a day or a month of which only the days of a year around it are known: "15 Ramadan last year".
 * @returns the first one whose day, or first day of the month, lies in [start, end); null when none does
 */
export function hijriYearIn(moment: CalendarDate, { start, end }: { start: Day; end: Day }): number | null {
  return hijriYearsFrom(start).find((year) => beginOf(moment, year) >= start && beginOf(moment, year) < end) ?? null;
}

/** The Hijri year of a date that leaves it out: by `step` or tense, else of the nearest such day. */
function hijriYearFor(moment: CalendarDate, context: Context): number {
  const { published } = context;
  const now = hijriOf(published).year;
  const years = [now - 2, now - 1, now, now + 1, now + 2];
  const begins = years.map((year) => beginOf(moment, year));
  if (moment.step === undefined && moment.day === undefined) {
    // a month under way counts as this one
    const under = begins.findIndex((begin) => begin <= published && published < begin + 30);
    if (under >= 0) return years[under]!;
  }
  const at = pick(begins, published, moment.step, context);
  return at === null ? now : years[begins.indexOf(at)]!;
}
