import { type Day, dayOf, formatWeek, mondayOf, realDay } from "./extract/calendar/days.ts";
import {
  asCentury,
  asDay,
  asDecade,
  asHalf,
  asMonth,
  asQuarter,
  asWeek,
  asWeekend,
  asYear,
  partMinutes,
  type Resolved,
} from "./extract/engine/resolved.ts";

/** TIMEX3 values that have no one place on the calendar (TimeML 1.2.1 §TIMEX3, `value`). */
const placeless: readonly RegExp[] = [
  /^(?:PAST|PRESENT|FUTURE)_REF$/,
  /^P(?:\d{1,6}(?:\.\d{1,3})?|X{1,2})(?:DE|CE|SE|WE|Q|H|Y|M|W|D)(?:\d{1,4}[MD]){0,2}$/,
  /^P(?:\d{1,6}D)?T(?:\d{1,6}(?:\.\d{1,3})?|X{1,2})[HMS](?:\d{1,6}[MS]){0,2}$/,
  /^T(?:MO|MI|AF|EV|NI|DT|(?:[01]\d|2[0-4])(?::[0-5]\d)?)$/,
  /^BC\d{1,4}$/,
  /^\d{4}-(?:SP|SU|FA|WI)$/,
];
/** A date with something left open, as sets have it: `XXXX-WXX-2`, `XXXX-12-25`, `2025-06-XX`, `XXXX-XX-XXT09:00`. */
const open =
  /^[\dX]{4}(?:-(?:[01X][\dX](?:-[0-3X][\dX])?|W[0-5X][\dX](?:-(?:[1-7X]|WE))?|Q[1-4X]|H[12X]|SP|SU|FA|WI))?(?:T(?:MO|MI|AF|EV|NI|DT|[0-2X][\dX](?::[0-5X][\dX])?))?$/;
const clock = /^(.{10})T(?:(MO|MI|AF|EV|NI|DT)|([01]\d|2[0-4])(?::([0-5]\d)(?::([0-5]\d))?)?)(Z|[+-]\d\d:\d\d)?$/;

/** Whether a text is a TIMEX3 value that the desk reads: real days, weeks and months, ranges of them, lengths, sets. */
export function isTimex(timex: string): boolean {
  const ends = timex.split("/");
  if (ends.length === 2) return ends.every((end) => placeOf(end) !== null);
  return (
    placeless.some((pattern) => pattern.test(timex)) ||
    (timex.includes("X") && open.test(timex)) ||
    placeOf(timex) !== null
  );
}

/**
 * Where a TIMEX3 value stands on the calendar: from centuries to seconds, proleptic Gregorian, ISO 8601 weeks.
 * @returns null for what has no such place or is no value at all; seasons too, which differ by hemisphere
 */
export function placeOf(timex: string): Resolved | null {
  const at = (pattern: RegExp) => pattern.exec(timex)?.slice(1).map(Number) as [number, number, number] | undefined;
  const day = at(/^(\d{4})-(\d\d)-(\d\d)$/);
  if (day) return dayAt(realDay(...day));
  const week = at(/^(\d{4})-W(\d\d)$/);
  if (week) return mapDay(mondayAt(timex), asWeek);
  if (/^\d{4}-W\d\d-WE$/.test(timex)) return mapDay(mondayAt(timex.slice(0, 8)), asWeekend);
  const month = at(/^(\d{4})-(0[1-9]|1[0-2])$/);
  if (month) return asMonth(month[0], month[1]);
  const quarter = at(/^(\d{4})-Q([1-4])$/);
  if (quarter) return asQuarter(quarter[0], quarter[1]);
  const half = at(/^(\d{4})-H([12])$/);
  if (half) return asHalf(half[0], half[1]);
  if (/^\d{4}$/.test(timex)) return asYear(Number(timex));
  if (/^\d{3}$/.test(timex)) return asDecade(Number(timex) * 10);
  if (/^\d\d$/.test(timex)) return asCentury(Number(timex) + 1);
  return timeOf(timex);
}

function timeOf(timex: string): Resolved | null {
  const found = clock.exec(timex);
  const on = found && placeOf(found[1]!);
  if (!found || on?.granularity !== "day") return null;
  const [, , part, hour, minute, second, zone] = found;
  if (part) {
    const [from, to] = partMinutes[part as keyof typeof partMinutes];
    return { ...on, type: "TIME", timex, granularity: "part-of-day", clock: { from, to } };
  }
  const from = Number(hour) * 60 + Number(minute ?? 0);
  if (from > 1440) return null;
  const granularity = second ? "second" : minute ? "minute" : "hour";
  const to = from + (minute ? 1 : 60);
  return {
    ...on,
    type: "TIME",
    timex,
    granularity,
    clock: { from, to, ...(zone ? { offset: minutesEast(zone) } : {}) },
  };
}

/** Minutes east of UTC of `Z` or `+03:00`. */
export function minutesEast(offset: string): number {
  if (offset === "Z") return 0;
  return (offset.startsWith("-") ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
}

const dayAt = (day: Day | null) => (day === null ? null : asDay(day));
const mapDay = (day: Day | null, as: (day: Day) => Resolved) => (day === null ? null : as(day));

/** Monday of an ISO week that its year has; null for week 53 of a year with 52. */
function mondayAt(week: string): Day | null {
  const monday = mondayOf(dayOf(Number(week.slice(0, 4)), 1, 4)) + (Number(week.slice(6)) - 1) * 7;
  return formatWeek(monday) === week ? monday : null;
}
