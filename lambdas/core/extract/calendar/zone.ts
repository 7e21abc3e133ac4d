import { type Day, dayOf, formatDay, formatMinutes } from "./days.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** From here on (1973) no zone's offset has seconds in it, and none changes twice within a day. */
const WHOLE_MINUTES = 3 * 365 * DAY;
/** The last day of which an instant has a number (ECMA-262 §21.4.1.1): no clock tells its end. */
const NO_DAY = 8_640_000_000_000_000 / DAY;
/** Zones that are known at once (a desk has a few; names come in any case), and days of each. */
const MOST_ZONES = 100;
const MOST_DAYS = 2000;

/** What was found out of a zone so far. */
interface Zone {
  formatter: Intl.DateTimeFormat;
  /** Offsets in milliseconds of the UTC days asked about lately; NaN where the clocks change within the day. */
  offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

/** One formatter a zone: making one costs more than thousands of uses. An unknown zone counts as UTC. */
function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known !== undefined) return known;
  if (zones.size === MOST_ZONES) zones.clear();
  const made = { formatter: formatterOf(name), offsets: new Map<number, number>() };
  zones.set(name, made);
  return made;
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = {
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  };
  try {
    return new Intl.DateTimeFormat("en", { ...options, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat("en", { ...options, timeZone: "UTC" });
  }
}

/**
 * Offset of a zone during a UTC day, NaN when it is not the same all day. A story's times lie on a few days, and to
 * format one instant costs more than all else about a date.
 */
function steadyOffset(day: number, zone: string): number {
  const { offsets } = zoneOf(zone);
  const known = offsets.get(day);
  if (known !== undefined) return known;
  const [start, end] = [day * DAY, (day + 1) * DAY].map((instant) => {
    const local = formattedAt(instant, zone);
    return local.day * DAY + local.minute * 60_000 - instant;
  });
  const found = start === end ? start! : Number.NaN;
  if (offsets.size === MOST_DAYS) offsets.clear();
  offsets.set(day, found);
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
  for (const part of zoneOf(zone).formatter.formatToParts(instant)) parts[part.type] = part.value;
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
