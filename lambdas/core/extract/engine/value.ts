import { formatDay } from "../calendar/days.ts";
import { formatInstant, offsetAt } from "../calendar/zone.ts";
import type { DateMention } from "../types.ts";
import { dayInWords, type Resolved } from "./resolved.ts";

type DateValue = DateMention["value"];

const LONGEST_READING = 1000;
const MOST_ALTERNATIVES = 10;

/** A value as claims have it. `rule` is the name of the rule that read it: the reading ends with it. */
export function asValue(value: Resolved, rule: string, zone: string): DateValue {
  const reading = `${readingOf(value)} (rule: ${rule})`;
  return {
    type: value.type,
    timex: value.timex,
    interval: intervalOf(value, zone),
    granularity: value.granularity,
    reading: reading.length > LONGEST_READING ? reading.slice(0, LONGEST_READING) : reading,
    alternatives: value.alternatives.slice(0, MOST_ALTERNATIVES),
    weekday: value.weekday ?? null,
  };
}

/** What was worked out and why; it always says the day, or the period, that it came to. */
function readingOf(value: Resolved): string {
  const { days, why } = value;
  if (days !== null) {
    const isDay = days.end - days.start === 1;
    const words = isDay ? dayInWords(days.start) : value.timex;
    if (why !== "") return saysSo(why, words, days.end - 1) ? why : `${why}; it is ${words}`;
    if (isDay) return words;
  }
  if (why !== "") return why;
  switch (value.granularity) {
    case "duration":
      return `a length of time, ${value.timex}`;
    case "set":
      return `a time that recurs, ${value.timex}`;
    case "reference":
      return "a time that the text does not pin down";
    default:
      return `as written, ${value.timex}`;
  }
}

/** Whether a reason gives the value in words, or the last day of a period. */
function saysSo(why: string, words: string, last: number): boolean {
  return why.includes(words) || why.includes(`to ${dayInWords(last)}`);
}

/** Interval of a value: the whole range's, where it is an end of one and the range ends after it begins. */
export function intervalOf(value: Resolved, zone: string): DateValue["interval"] {
  const { span } = value;
  if (span !== undefined) {
    const whole = intervalFrom(span.first, span.last, true, zone);
    if (whole !== null && Date.parse(whole.start) < Date.parse(whole.end)) return whole;
  }
  return intervalFrom(value, value, false, zone);
}

/** From the start of one value to the end of another: days for days and coarser, date-times with their offset where one has a time of day. */
function intervalFrom(first: Resolved, last: Resolved, isRange: boolean, zone: string): DateValue["interval"] {
  const from = first.within ?? first.days;
  const to = last.within ?? last.days;
  if (from === null || to === null) return null;
  if (first.clock === undefined && last.clock === undefined)
    return { start: formatDay(from.start), end: formatDay(to.end) };
  const start = instant(first, from.start, first.clock?.from ?? 0, zone);
  const end = last.clock
    ? instant(last, to.start, isRange ? lastMinute(last) : last.clock.to, zone)
    : instant(last, to.end, 0, zone);
  return { start, end };
}

/** A range of times ends at the minute it names ("from 10.00 to 18.00"), one of parts of day at the part's end. */
function lastMinute(last: Resolved): number {
  return last.granularity === "part-of-day" ? last.clock!.to : last.clock!.from;
}

function instant(value: Resolved, day: number, minute: number, zone: string): string {
  const { offset, zone: named } = value.clock ?? {};
  if (offset !== undefined) return formatInstant(day, minute, zone, offset);
  if (named !== undefined) return formatInstant(day, minute, zone, offsetAt(day, minute, named));
  return formatInstant(day, minute, zone);
}
