import type { DateValue } from "../claim.ts";
import { type Day, dayOf, mondayOf } from "../extract/calendar/days.ts";
import { offsetAt } from "../extract/calendar/zone.ts";

/** A stretch of whole local days as instants: milliseconds since the epoch, [from, to). */
export interface Days {
  from: number;
  to: number;
}

const DAY = 86_400_000;
const offsetAtEnd = /(?:Z|[+-]\d\d:?\d\d)$/;

/** Minutes east of UTC of a publication time as written; of the zone where it is a bare day. */
export function offsetOfStory(publishedAt: string, zone: string): number {
  const written = offsetAtEnd.exec(publishedAt)?.[0];
  if (publishedAt.length <= 10 || written === undefined) {
    const day = dayFrom(publishedAt);
    return day === null ? 0 : offsetAt(day, 0, zone);
  }
  return minutesOf(written);
}

function minutesOf(offset: string): number {
  if (offset === "Z") return 0;
  const sign = offset.startsWith("-") ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2)));
}

function dayFrom(iso: string): Day | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return found === null ? null : dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
}

/**
 * The whole local days that an interval touches. A time of day is widened to the day that its own clock shows, so that
 * half past nine in the evening at one place and half past three the next morning at another share a day.
 * @param offset minutes east of UTC for bare days
 */
export function daysTouched(interval: { start: string; end: string }, offset: number): Days | null {
  const from = dayFrom(interval.start);
  const to = dayFrom(interval.end);
  if (from === null || to === null) return null;
  const zoned = interval.start.length > 10 && offsetAtEnd.test(interval.start);
  const east = (zoned ? minutesOf(offsetAtEnd.exec(interval.start)![0]) : offset) * 60_000;
  // an end at midnight belongs to the day before; any later end takes its day in
  const endsAtMidnight = interval.end.length <= 10 || /T00:00(?::00)?/.test(interval.end);
  return { from: from * DAY - east, to: Math.max(to + (endsAtMidnight ? 0 : 1), from + 1) * DAY - east };
}

/** Days of a TIMEX3 value of a day, week, month or year; null for any other. */
export function daysOfTimex(timex: string, offset: number): Days | null {
  const east = offset * 60_000;
  const days = (from: Day, to: Day) => ({ from: from * DAY - east, to: to * DAY - east });
  const range = timex.split("/");
  if (range.length === 2) {
    const first = daysOfTimex(range[0]!, offset);
    const last = daysOfTimex(range[1]!, offset);
    return first && last ? { from: first.from, to: last.to } : null;
  }
  const day = dayFrom(timex);
  if (day !== null) return days(day, day + 1);
  const week = /^(\d{4})-W(\d\d)$/.exec(timex);
  if (week !== null) {
    const monday = mondayOf(dayOf(Number(week[1]), 1, 4)) + (Number(week[2]) - 1) * 7;
    return days(monday, monday + 7);
  }
  const month = /^(\d{4})-(\d\d)$/.exec(timex);
  if (month !== null)
    return days(dayOf(Number(month[1]), Number(month[2]), 1), dayOf(Number(month[1]), Number(month[2]) + 1, 1));
  const year = /^(\d{4})$/.exec(timex);
  if (year !== null) return days(dayOf(Number(year[1]), 1, 1), dayOf(Number(year[1]) + 1, 1, 1));
  return null;
}

/** Every reading of a date: its value first, then the alternatives that have a place on the calendar. */
export function readingsOf(value: DateValue, offset: number): Days[] {
  if (value.interval === null) return [];
  const own = daysTouched(value.interval, offset);
  const others = value.alternatives.map((timex) => daysOfTimex(timex, offset));
  return [own, ...others].filter((days) => days !== null);
}

/** Two days of one calendar touch by an hour when clocks change between them; less than this is no sharing. */
const LEAST_SHARED = 90 * 60_000;

/** Whether two stretches share more than a change of clocks. */
export const meet = (a: Days, b: Days) => Math.min(a.to, b.to) - Math.max(a.from, b.from) > LEAST_SHARED;
/** A day, or a day and what a change of clocks adds. */
export const isOneDay = (days: Days) => days.to - days.from <= 1.2 * DAY;
/** Whole days between two stretches; 0 when they meet or touch. */
export const daysApart = (a: Days, b: Days) =>
  Math.max(0, Math.round((Math.max(a.from, b.from) - Math.min(a.to, b.to)) / DAY));
