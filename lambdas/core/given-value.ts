import canonicalize from "canonicalize";
import { type ClaimKind, type ClaimValue, type DateValue, valueSchema } from "./claim.ts";
import { weekdayOf } from "./extract/calendar/days.ts";
import { offsetAt } from "./extract/calendar/zone.ts";
import { intervalOf } from "./extract/engine/value.ts";
import type { FieldError } from "./problem.ts";
import { isTimex, minutesEast, placeOf } from "./timex.ts";

const isoDay = /^\d{4}-\d\d-\d\d$/;
const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** Granularities whose interval follows from the TIMEX3 value alone. */
const derived: ReadonlySet<DateValue["granularity"]> = new Set(["day", "week", "month", "quarter", "year"]);

/**
 * A claim's value from outside, or what is wrong with it. Values of dates are held against the calendar: the TIMEX3
 * value must be one, the interval the one that it says, the weekday's `matches` what the date says. What the claim says
 * already (a range's end has the range's interval, "early June" the first days of June) may be said again.
 * @param zone the article's
 */
export function readValue(
  kind: ClaimKind,
  given: unknown,
  zone: string,
  known: ClaimValue,
): { value: ClaimValue } | { errors: FieldError[] } {
  const parsed = valueSchema[kind].safeParse(given);
  if (!parsed.success) {
    const errors = parsed.error.issues
      .slice(0, 20)
      .map((issue) => ({ pointer: ["", ...issue.path.map(String)].join("/"), detail: issue.message }));
    return { errors };
  }
  const value: ClaimValue = parsed.data;
  if (value === null || !("timex" in value)) return { value };
  const errors = faultsOfDate(value, zone, known !== null && "timex" in known ? known : null);
  return errors.length > 0 ? { errors } : { value };
}

function faultsOfDate(value: DateValue, zone: string, known: DateValue | null): FieldError[] {
  const errors: FieldError[] = [];
  const wrong = (pointer: string, detail: string) => errors.push({ pointer, detail });
  const { timex, interval, weekday } = value;
  if (!isTimex(timex)) wrong("/timex", "not a TIMEX3 value, such as 2025-06-16, 2025-W25, 2025-Q2 or P3D");
  for (const [i, other] of value.alternatives.entries())
    if (!isTimex(other)) wrong(`/alternatives/${i}`, "not a TIMEX3 value");
  const unordered = interval && orderFault(interval);
  if (unordered) wrong("/interval", unordered);
  const place = placeOf(timex);
  const says = place && derived.has(place.granularity) ? intervalOf(place, zone) : null;
  const asKnown = known?.timex === timex && canonicalize(known.interval) === canonicalize(interval);
  if (says && !asKnown && (interval?.start !== says.start || interval.end !== says.end))
    wrong("/interval", `${timex} is from ${says.start} to ${says.end} (end exclusive)`);
  const matches = weekday && place?.days && isOneDay(place.days) ? weekdayOf(place.days.start) === weekday.said : null;
  if (weekday && matches !== null && matches !== weekday.matches)
    wrong("/weekday/matches", `${timex} is ${matches ? "" : "not "}weekday ${weekday.said}`);
  return errors;
}

function orderFault({ start, end }: NonNullable<DateValue["interval"]>): string | null {
  const of = (pattern: RegExp) => [start, end].every((member) => pattern.test(member));
  const real = [start, end].every(
    (member) => placeOf(member.slice(0, 10)) !== null && !Number.isNaN(Date.parse(member)),
  );
  if (!real || !(of(isoDay) || of(isoTime))) return "takes two ISO days, or two date-times with seconds and offset";
  return Date.parse(start) < Date.parse(end) ? null : "must end after it starts";
}

const isOneDay = ({ start, end }: { start: number; end: number }) => end - start === 1;

/**
 * One of the machine's own readings, worked out from its TIMEX3 value: nothing of it is taken from whoever chooses.
 * The former value stays among the alternatives.
 * @returns null where `timex` is none of the readings
 */
export function chosenReading(former: DateValue, timex: string, zone: string): DateValue | null {
  if (!former.alternatives.includes(timex)) return null;
  const place = placeOf(timex);
  const weekday = former.weekday && place?.days ? weekdayOf(place.days.start) === former.weekday.said : null;
  const offset = saidOffset(former, zone);
  const stands = place?.clock && offset !== null ? { ...place, clock: { ...place.clock, offset } } : place;
  return {
    type: place?.type ?? former.type,
    timex,
    interval: stands ? intervalOf(stands, zone) : null,
    granularity: place?.granularity ?? former.granularity,
    reading: `chosen among the readings: ${[former.timex, ...former.alternatives].join(", ")}`.slice(0, 1000),
    alternatives: [former.timex, ...former.alternatives.filter((other) => other !== timex)].slice(0, 10),
    weekday: former.weekday && weekday !== null ? { said: former.weekday.said, matches: weekday } : null,
  };
}

/** The offset that a time named itself ("at 9 GMT"): the one of its interval, where the article's zone has another. */
function saidOffset({ timex, interval }: DateValue, zone: string): number | null {
  const written = interval && /(?:Z|[+-]\d\d:\d\d)$/.exec(interval.start)?.[0];
  const place = placeOf(timex);
  if (!written || !place?.clock || !place.days) return null;
  const east = minutesEast(written);
  return offsetAt(place.days.start, place.clock.from, zone) === east ? null : east;
}
