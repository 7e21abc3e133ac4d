/** A calendar day as a count: 0 = 1 January 1970, proleptic Gregorian. */
export type Day = number;

/** A date of any calendar: its year, month from 1 and day from 1. */
export interface DayParts {
  year: number;
  month: number;
  day: number;
}

/** Days of the 400 years after which the calendar repeats itself, and from 1 March of year 0 to 1 January 1970. */
const CYCLE = 146_097;
const TO_1970 = 719_468;

/** Day of a Gregorian date; months and days beyond their range carry over as in `Date.UTC`. */
export function dayOf(year: number, month: number, day: number): Day {
  // counted from March, so that the leap day is the last of its year
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const days = Math.floor((153 * (months - y * 12) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + days - TO_1970;
}

/** Gregorian date of a day; a fraction of a day counts as that day. */
export function partsOf(day: Day): DayParts {
  const count = Math.floor(day) + TO_1970;
  const cycle = Math.floor(count / CYCLE);
  const rest = count - cycle * CYCLE;
  const y = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / (CYCLE - 1))) / 365,
  );
  const ofYear = rest - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return fromMarch < 10
    ? { year: cycle * 400 + y, month: fromMarch + 3, day: date }
    : { year: cycle * 400 + y + 1, month: fromMarch - 9, day: date };
}

/** ISO weekday of a day: 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((day + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** Days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The day if the month has it, else null (30 February, 31 June, month 13). */
export function realDay(year: number, month: number, day: number): Day | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : null;
}

/** Year and month that lie `months` from a given one. */
export function shiftMonth(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** Day moved by months; the last day of a shorter month when the day is missing there. */
export function shiftDayByMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const to = shiftMonth(parts.year, parts.month, months);
  return dayOf(to.year, to.month, Math.min(parts.day, daysInMonth(to.year, to.month)));
}

/** Monday of the ISO week (ISO 8601) that a day lies in. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** ISO week-numbering year and week of a day (ISO 8601: week 1 has the year's first Thursday). */
export function isoWeekOf(day: Day): { year: number; week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = partsOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

const pad = (value: number, width: number) => String(value).padStart(width, "0");

/** Slots of what is remembered of days, a power of two. */
const SLOTS = 1024;

/** A function of a day that remembers its last answers: a text speaks of few days many times. */
export function ofDays(work: (day: Day) => string): (day: Day) => string {
  const days = new Float64Array(SLOTS).fill(Number.NaN);
  const answers: string[] = new Array(SLOTS).fill("");
  return (day) => {
    const slot = day & (SLOTS - 1);
    if (days[slot] === day) return answers[slot]!;
    const found = work(day);
    days[slot] = day;
    answers[slot] = found;
    return found;
  };
}

/** A day as `2025-06-14`. */
export const formatDay = ofDays((day) => {
  const { year, month, day: date } = partsOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
});

/** A month as `2025-06`. */
export function formatMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** A year in four digits. */
export function formatYear(year: number): string {
  return pad(year, 4);
}

/** The ISO week of a day as `2025-W25`. */
export function formatWeek(day: Day): string {
  const { year, week } = isoWeekOf(day);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

/** Minutes of a day as `07:30`. */
export function formatMinutes(minutes: number): string {
  return `${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
}
