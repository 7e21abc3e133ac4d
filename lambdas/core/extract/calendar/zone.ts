import { type Day, dayOf, formatDay, formatMinutes } from "./days.ts";

const formatters = new Map<string, Intl.DateTimeFormat>();

/** One formatter a zone: making one costs more than thousands of uses. An unknown zone counts as UTC. */
function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const options: Intl.DateTimeFormatOptions = {
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    era: "short",
  };
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat("en", { ...options, timeZone: zone });
  } catch {
    made = new Intl.DateTimeFormat("en", { ...options, timeZone: "UTC" });
  }
  formatters.set(zone, made);
  return made;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** From here on (1973) no zone's offset has seconds in it, and none changes twice within a day. */
const WHOLE_MINUTES = 3 * 365 * DAY;
const NO_DAY = 8_640_000_000_000_000 / DAY;
const MOST_DAYS = 2000;

/** Offsets in milliseconds of the UTC days asked about lately, by zone; NaN where the clocks change within the day. */
const steady = new Map<string, Map<number, number>>();

/**
 * Offset of a zone during a UTC day, NaN when it is not the same all day. A story's times lie on a few days, and to
 * format one instant costs more than all else about a date.
 */
function steadyOffset(day: number, zone: string): number {
  let days = steady.get(zone);
  if (days === undefined) {
    days = new Map();
    steady.set(zone, days);
  }
  const known = days.get(day);
  if (known !== undefined) return known;
  const [start, end] = [day * DAY, (day + 1) * DAY].map((instant) => {
    const local = formattedAt(instant, zone);
    return local.day * DAY + local.minute * 60_000 - instant;
  });
  const found = start === end ? start! : Number.NaN;
  if (days.size === MOST_DAYS) days.clear();
  days.set(day, found);
  return found;
}

/** Local calendar day and minute of the day of an instant in a zone. */
export function localOf(instant: number, zone: string): { day: Day; minute: number } {
  const day = Math.floor(instant / DAY);
  const offset = instant >= WHOLE_MINUTES && day < NO_DAY ? steadyOffset(day, zone) : Number.NaN;
  if (Number.isNaN(offset)) return formattedAt(instant, zone);
  const local = instant + offset;
  const localDay = Math.floor(local / DAY);
  return { day: localDay, minute: Math.floor((local - localDay * DAY) / 60_000) };
}

function formattedAt(instant: number, zone: string): { day: Day; minute: number } {
  const parts: Record<string, string> = {};
  for (const part of formatterOf(zone).formatToParts(instant)) parts[part.type] = part.value;
  const day = dayOf(Number(parts["year"]), Number(parts["month"]), Number(parts["day"]));
  return { day, minute: Number(parts["hour"]) * 60 + Number(parts["minute"]) };
}

/**
 * Minutes east of UTC that a zone's clocks show at a local time. Where the local time is skipped or repeated by a
 * change of clocks, the offset before the change.
 */
export function offsetAt(day: Day, minute: number, zone: string): number {
  const asUtc = (day * 1440 + minute) * 60_000;
  const offsetOf = (instant: number) => {
    const local = localOf(instant, zone);
    return local.day * 1440 + local.minute - Math.floor(instant / 60_000);
  };
  const before = offsetOf(asUtc - 86_400_000);
  if (offsetOf(asUtc - before * 60_000) === before) return before;
  return offsetOf(asUtc - offsetOf(asUtc) * 60_000);
}

/** Local time as ISO 8601 with its offset, `2025-09-16T05:00:00+03:00`; minutes beyond a day carry over. */
export function formatInstant(day: Day, minute: number, zone: string, fixedOffset?: number): string {
  const date = day + Math.floor(minute / 1440);
  const rest = ((minute % 1440) + 1440) % 1440;
  const offset = fixedOffset ?? offsetAt(date, rest, zone);
  const sign = offset < 0 ? "-" : "+";
  const shown = offset === 0 ? "Z" : `${sign}${formatMinutes(Math.abs(offset))}`;
  return `${formatDay(date)}T${formatMinutes(rest)}:00${shown}`;
}
