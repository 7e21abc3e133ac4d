import type { Holiday } from "../engine/moment.ts";
import { type Day, dayOf, daysInMonth, weekdayOf } from "./days.ts";
import { hijriDay } from "./hijri.ts";

/** n-th weekday of a month, -1 for the last. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day | null {
  const first = dayOf(year, month, 1);
  const length = daysInMonth(year, month);
  const earliest = first + ((weekday - weekdayOf(first) + 7) % 7);
  const day = n > 0 ? earliest + (n - 1) * 7 : earliest + (Math.floor((first + length - 1 - earliest) / 7) + 1 + n) * 7;
  return day >= first && day < first + length ? day : null;
}

/** Western Easter Sunday (anonymous Gregorian computus). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const count = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1);
}

/** Orthodox Easter Sunday as a Gregorian day (Meeus, Julian computus, 13 days' difference until 2099). */
export function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const count = d + e + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1) + 13;
}

/** On the same day of every year; Nowruz on 21 March, as Iraq keeps it. */
const fixed: Partial<Record<Holiday, readonly [month: number, day: number]>> = {
  "new-year": [1, 1],
  epiphany: [1, 6],
  valentine: [2, 14],
  "st-patrick": [3, 17],
  nowruz: [3, 21],
  "labour-day": [5, 1],
  "independence-day-us": [7, 4],
  halloween: [10, 31],
  "veterans-day": [11, 11],
  "christmas-eve": [12, 24],
  christmas: [12, 25],
  "boxing-day": [12, 26],
  "new-years-eve": [12, 31],
};

/** On the n-th weekday of a month, -1 for the last: of the United States (5 U.S.C. § 6103 and custom). */
const moving: Partial<Record<Holiday, readonly [month: number, weekday: number, n: number]>> = {
  "martin-luther-king": [1, 1, 3],
  "mothers-day": [5, 7, 2],
  "memorial-day": [5, 1, -1],
  "fathers-day": [6, 7, 3],
  "us-labor-day": [9, 1, 1],
  "columbus-day": [10, 1, 2],
  thanksgiving: [11, 4, 4],
};

/** Days from Western Easter. */
const fromEaster: Partial<Record<Holiday, number>> = { "good-friday": -2, easter: 0, "easter-monday": 1 };

/** Month and day of the Hijri year; the birthday of the Prophet as Sunni states keep it. */
const islamic: Partial<Record<Holiday, readonly [month: number, day: number]>> = {
  "islamic-new-year": [1, 1],
  ashura: [1, 10],
  mawlid: [3, 12],
  isra: [7, 27],
  ramadan: [9, 1],
  "eid-al-fitr": [10, 1],
  arafah: [12, 9],
  "eid-al-adha": [12, 10],
};

/** Whether a holiday is one of the Hijri calendar, whose years `holidayIn` then counts. */
export function isIslamic(holiday: Holiday): boolean {
  return islamic[holiday] !== undefined;
}

/**
 * Day of a holiday in a year: a Gregorian year, or for Islamic holidays a Hijri year (Umm al-Qura; where the month is
 * declared by sighting the day may differ by one).
 */
export function holidayIn(holiday: Holiday, year: number): Day | null {
  const date = fixed[holiday];
  if (date) return dayOf(year, date[0], date[1]);
  const weekday = moving[holiday];
  if (weekday) return nthWeekday(year, weekday[0], weekday[1], weekday[2]);
  const offset = fromEaster[holiday];
  if (offset !== undefined) return easter(year) + offset;
  if (holiday === "orthodox-easter") return orthodoxEaster(year);
  const moon = islamic[holiday];
  return moon ? hijriDay(year, moon[0], moon[1]) : null;
}
