import { formatMinutes } from "../calendar/days.ts";
import { leaning, type Resolve, since } from "./leaning.ts";
import type { ClockMoment, Moment, PartMoment } from "./moment.ts";
import { asDay, type Clock, type Context, partMinutes, type Resolved } from "./resolved.ts";

/** The day that a time of day without one belongs to: the day spoken of last, else publication. */
function dayFor(of: Moment | null, context: Context, resolve: Resolve, minute: number | null = null): Resolved | null {
  if (of !== null) return resolve(of, context);
  const tense = context.tense();
  const isBehind = ({ days }: Resolved) => days!.start < context.published;
  const isAhead = ({ days }: Resolved) => days!.start > context.published;
  const fits = (one: Resolved) => !(tense === "past" ? isAhead(one) : tense === "future" && isBehind(one));
  const holds = (one: Resolved) => {
    const { granularity, days, clock, aside } = one;
    const isDay =
      granularity === "day" || (clock !== undefined && (granularity !== "part-of-day" || holdsMinute(clock, minute)));
    return days !== null && aside === undefined && isDay && (fits(one) || context.together(one));
  };
  const last = context.told.find(holds);
  if (last === undefined) return asDay(context.published, "");
  // of a meeting that the text gave a time of, rather than of a day long before it
  const isOld = ({ days }: Resolved) => context.published - days!.start > LONG_AGO;
  const timed = isOld(last)
    ? context.told.find((one) => one.clock !== undefined && holds(one) && !isOld(one))
    : undefined;
  return timed ?? last;
}

/** A day so many days before publication is not taken for that of a time while the text has times on later days. */
const LONG_AGO = 14;

/** Whether a part of a day ("this morning") has a minute of the day in it. */
function holdsMinute({ from, to }: Clock, minute: number | null): boolean {
  return minute !== null && minute >= from && minute < to;
}

/** A part of a day, or the night that is nearest ("overnight"). */
export function resolvePart(moment: PartMoment, context: Context, resolve: Resolve): Resolved | null {
  const on = moment.nearest ? nightNear(context) : dayFor(moment.of, context, resolve);
  if (on?.days == null) return null;
  const [from, to] = partMinutes[moment.part];
  return {
    ...onItsDay(on, moment.of),
    type: "TIME",
    timex: `${asDay(on.days.start).timex}T${moment.part}`,
    granularity: "part-of-day",
    clock: { from, to },
    alternatives: on.alternatives.map((other) => `${other.slice(0, 10)}T${moment.part}`),
  };
}

function nightNear(context: Context): Resolved {
  return asDay(leaning(context) === "future" ? context.published : context.published - 1, since(context));
}

/** The day of a time: as its words say it, or as the day that the text spoke of, without what was said of that one. */
function onItsDay(on: Resolved, of: Moment | null): Resolved {
  const { start } = on.days!;
  if (of === null) return asDay(start, on.why === "" ? "" : `the day is that of the text: ${on.why}`);
  return { ...asDay(start, on.why), ...(on.weekday === undefined ? {} : { weekday: on.weekday }) };
}

/** The hour on a clock of 24 hours: am or pm as said, by the part of day beside it, or as it stands. */
function hourOf(moment: ClockMoment, part: string | null): number {
  const { hour, half } = moment;
  if (half === "am") return hour === 12 ? 0 : hour;
  if (half === "pm") return hour < 12 ? hour + 12 : hour;
  if (half === "unknown" && hour <= 12 && part !== null) {
    if (part === "MO") return hour === 12 ? 0 : hour;
    if (part === "NI") return hour >= 6 && hour < 12 ? hour + 12 : hour === 12 ? 24 : hour;
    return hour < 12 ? hour + 12 : hour;
  }
  return hour;
}

/** A time of day on its day; with an hour up to 12 of which no half is said, the other half is kept beside it. */
export function resolveClock(moment: ClockMoment, context: Context, resolve: Resolve): Resolved | null {
  const part = moment.of?.is === "part" ? moment.of.part : null;
  const hour = hourOf(moment, part);
  const minute = moment.minute ?? 0;
  const on = dayFor(moment.of, context, resolve, hour * 60 + minute);
  if (on?.days == null || on.days.end - on.days.start > 1) return null;
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  const from = hour * 60 + minute;
  const { start } = on.days;
  const seconds = moment.second === undefined ? "" : `:${String(moment.second).padStart(2, "0")}`;
  const value = `${asDay(start).timex}T${formatMinutes(from)}${seconds}`;
  const other = hour <= 12 ? `${asDay(start).timex}T${formatMinutes((hour % 12) * 60 + 720 + minute)}` : null;
  return {
    ...onItsDay(on, moment.of),
    type: "TIME",
    timex: value,
    granularity: moment.second === undefined ? "minute" : "second",
    clock: {
      from,
      to: from + 1,
      ...(moment.offset === undefined ? {} : { offset: moment.offset }),
      ...(moment.zone === undefined ? {} : { zone: moment.zone }),
    },
    alternatives: moment.half === "unknown" && part === null && other !== null ? [other] : [],
  };
}
