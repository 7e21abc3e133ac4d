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

/** Local calendar day and minute of the day of an instant in a zone. */
export function localOf(instant: number, zone: string): { day: Day; minute: number } {
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
