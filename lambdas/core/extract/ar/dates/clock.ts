import type { ClockMoment, Moment } from "../../engine/moment.ts";
import type { Captures } from "../../engine/rule.ts";

/** A zone that the text names beside a time; the local one says nothing new. */
export const BESIDE_ZONE = "( <zone:zone> | <zoneOf:zoneOf> | <local> )?";

/** IANA zones in the order of the lexicon's `zoneOf`. */
const zoneNames = [
  "Asia/Damascus",
  "Asia/Baghdad",
  "Asia/Beirut",
  "Africa/Cairo",
  "Asia/Riyadh",
  "Asia/Qatar",
  "Asia/Kuwait",
  "Asia/Dubai",
  "Asia/Amman",
  "Asia/Jerusalem",
  "Europe/Moscow",
  "Europe/London",
  "Europe/Paris",
  "America/New_York",
  "Asia/Tehran",
  "Europe/Istanbul",
  "Africa/Algiers",
  "Africa/Tunis",
  "Africa/Casablanca",
  "Africa/Tripoli",
  "Africa/Khartoum",
  "Asia/Aden",
  "Europe/Berlin",
  "Asia/Tokyo",
  "Asia/Shanghai",
];

/** Half of the day by the part that stands beside the hour (numbers of the lexicon's `partAdverb`). */
function halfOf(hour: number, part: number | undefined): ClockMoment["half"] {
  switch (part) {
    case undefined:
      return "unknown";
    case 0:
      return "am";
    case 1:
      return hour === 11 || hour === 10 ? "am" : "pm";
    case 4:
      return hour >= 6 && hour < 12 ? "pm" : "am";
    default:
      return "pm";
  }
}

function timeAt(found: Captures, hour: number, minute: number | undefined): ClockMoment | null {
  const zone = found.number("zone");
  const city = found.number("zoneOf");
  const half = found.number("half");
  if (hour > 24 || (half !== undefined && (hour < 1 || hour > 12))) return null;
  return {
    is: "clock",
    hour,
    ...(minute === undefined ? {} : { minute }),
    half: hour > 12 || hour === 0 ? "24h" : halfOf(hour, half),
    of: null,
    ...(zone === undefined ? {} : { offset: zone }),
    ...(city === undefined ? {} : { zone: zoneNames[city - 1]! }),
  };
}

/** A time in digits: "الساعة 8:30 صباحاً". */
export function clock(found: Captures): Moment | null {
  return timeAt(found, found.need("h"), found.number("min"));
}

/** An hour in words with what is added to it or taken off: "الثامنة والنصف", "السادسة إلا ربعاً". */
export function hourWithMinutes(found: Captures): Moment | null {
  const hour = found.need("h");
  const past = found.number("past") ?? found.number("min");
  if (past === undefined) return timeAt(found, hour, undefined);
  if (past >= 60) return null;
  return past < 0 ? timeAt(found, hour === 1 ? 12 : hour - 1, 60 + past) : timeAt(found, hour, past);
}

/** A time of day that recurs, as TIMEX3 gives it (`T06:00`); null while morning or evening is not said. */
export function recurring(time: Moment): Moment | null {
  if (time.is !== "clock" || time.of !== null || time.half === "unknown") return null;
  const hour = time.half === "24h" ? time.hour : (time.hour % 12) + (time.half === "pm" ? 12 : 0);
  const two = (n: number) => String(n).padStart(2, "0");
  return { is: "set", timex: `T${two(hour)}:${two(time.minute ?? 0)}` };
}
