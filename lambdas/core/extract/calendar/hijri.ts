import { type Day, type DayParts, dayOf } from "./days.ts";

const formatter = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

/** Date of a day in the Umm al-Qura calendar (as Intl has it; computed months, a sighting may differ by a day). */
export function hijriOf(day: Day): DayParts {
  const parts: Record<string, string> = {};
  for (const part of formatter.formatToParts(day * 86_400_000)) parts[part.type] = part.value;
  return {
    year: Number.parseInt(parts["year"] ?? parts["relatedYear"] ?? "0", 10),
    month: Number(parts["month"]),
    day: Number(parts["day"]),
  };
}

/** First days of months by their count; a grammar has years of four digits, so there are few. */
const monthStarts = new Map<number, Day>();

/** First day of a Hijri month; months beyond 1-12 carry over. */
export function hijriMonthStart(year: number, month: number): Day {
  const count = year * 12 + month - 1;
  const known = monthStarts.get(count);
  if (known !== undefined) return known;
  // 1 Muharram 1 is 16 July 622 (Julian), 19 July 622 Gregorian; a month is 29.530588 days on average
  let day = Math.round(dayOf(622, 7, 19) + (count - 12) * 29.530588);
  const wanted = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  for (let tries = 0; tries < 8; tries += 1) {
    const at = hijriOf(day);
    const months = (at.year - wanted.year) * 12 + at.month - wanted.month;
    if (months === 0) {
      day -= at.day - 1;
      break;
    }
    day -= months > 0 ? at.day : at.day - 31;
  }
  monthStarts.set(count, day);
  return day;
}

/** Hijri years that the 366 days from a day on can have days of. */
export function hijriYearsFrom(start: Day): readonly number[] {
  const { year } = hijriOf(start);
  return [year, year + 1, year + 2];
}

/** Gregorian day of a Hijri date, null when the month has no such day. */
export function hijriDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const start = hijriMonthStart(year, month);
  return start + day - 1 < hijriMonthStart(year, month + 1) ? start + day - 1 : null;
}

/** Months of the Hijri year in English, from the first. */
export const hijriMonthNames = [
  "Muharram",
  "Safar",
  "Rabi al-Awwal",
  "Rabi al-Thani",
  "Jumada al-Ula",
  "Jumada al-Thani",
  "Rajab",
  "Shaban",
  "Ramadan",
  "Shawwal",
  "Dhu al-Qadah",
  "Dhu al-Hijjah",
] as const;
