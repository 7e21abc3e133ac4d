import { durationTimex } from "./lengths.ts";
import type { Moment } from "./moment.ts";
import { resolveDate } from "./resolve-date.ts";
import { resolveHoliday } from "./resolve-holiday.ts";
import { resolvePeriod } from "./resolve-period.ts";
import { resolveRange } from "./resolve-range.ts";
import { resolveShift, resolveStep } from "./resolve-shift.ts";
import { resolveClock, resolvePart } from "./resolve-time.ts";
import { resolveWeekday } from "./resolve-weekday.ts";
import { resolveEdge, resolveNth, resolveSame } from "./resolve-within.ts";
import type { Context, Resolved } from "./resolved.ts";

/**
 * Works a moment out against its context.
 * @returns the value, or null when the words are no date after all (30 February) or have nothing to stand on ("that
 * year" when the text spoke of none)
 * @see TimeML 1.2.1 §TIMEX3, attribute value
 */
export function resolve(moment: Moment, context: Context): Resolved | null {
  switch (moment.is) {
    case "date":
      return resolveDate(moment, context, resolve);
    case "weekday":
      return resolveWeekday(moment, context, resolve);
    case "step":
      return resolveStep(moment, context, resolve);
    case "shift":
      return resolveShift(moment, context, resolve);
    case "nth":
      return resolveNth(moment, context, resolve);
    case "edge":
      return resolveEdge(moment, context, resolve);
    case "period":
      return resolvePeriod(moment, context, resolve);
    case "holiday":
      return resolveHoliday(moment, context);
    case "same":
      return resolveSame(moment, context, resolve);
    case "part":
      return resolvePart(moment, context, resolve);
    case "clock":
      return resolveClock(moment, context, resolve);
    case "range":
      return resolveRange(moment.from, moment.to, context, resolve);
    case "duration":
      return placeless("DURATION", durationTimex(moment), "duration");
    case "set":
      return placeless("SET", moment.timex, "set");
    case "reference":
      return placeless("DATE", `${moment.to.toUpperCase()}_REF`, "reference");
    case "number":
      return null;
  }
}

/** A value without a place on the calendar. */
function placeless(type: Resolved["type"], timex: string, granularity: Resolved["granularity"]): Resolved {
  return { type, timex, granularity, days: null, why: "", alternatives: [] };
}
