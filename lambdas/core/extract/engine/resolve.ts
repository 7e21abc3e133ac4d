import { formatMinutes } from "../calendar/days.ts";
import { leaning, since } from "./leaning.ts";
import type { ClockMoment, DurationMoment, Moment, PartMoment, Unit } from "./moment.ts";
import { resolveDate } from "./resolve-date.ts";
import { resolveHoliday } from "./resolve-holiday.ts";
import { resolvePeriod } from "./resolve-period.ts";
import { resolveShift, resolveStep } from "./resolve-shift.ts";
import { resolveWeekday } from "./resolve-weekday.ts";
import { resolveEdge, resolveNth, resolveSame } from "./resolve-within.ts";
import { asDay, type Clock, type Context, partMinutes, type Resolved } from "./resolved.ts";

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
      return resolvePart(moment, context);
    case "clock":
      return resolveClock(moment, context);
    case "range":
      return resolveRange(moment.from, moment.to, context);
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

function placeless(type: Resolved["type"], timex: string, granularity: Resolved["granularity"]): Resolved {
  return { type, timex, granularity, days: null, why: "", alternatives: [] };
}

const letters: Record<Unit, string> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  weekend: "WE",
  week: "W",
  month: "M",
  quarter: "Q",
  half: "H",
  season: "SE",
  year: "Y",
  decade: "DE",
  century: "CE",
};

/** TIMEX3 value of a length of time: `P3D`, `PT36H`, `PXW`; decades and centuries in years when they are counted. */
export function durationTimex(duration: DurationMoment): string {
  const { unit, amount, add } = duration;
  if (add && amount !== null && add.amount !== null) {
    const joined = joinDurations(amount, unit, add.amount, add.unit);
    if (joined !== null) return joined;
  }
  if (amount !== null && unit === "decade") return `P${amount * 10}Y`;
  if (amount !== null && unit === "century") return `P${amount * 100}Y`;
  if (amount !== null && unit === "half") return `P${amount * 6}M`;
  if (amount !== null && unit === "year" && amount % 1 === 0.5) return `P${Math.floor(amount)}Y6M`;
  const shown = amount === null ? "X" : String(amount);
  const time = unit === "second" || unit === "minute" || unit === "hour" ? "T" : "";
  return `P${time}${shown}${letters[unit]}`;
}

const minutesIn: Partial<Record<Unit, number>> = { minute: 1, hour: 60, day: 1440, week: 10_080 };

/** "Two hours and 20 minutes" is PT2H20M, "two years and three months" P2Y3M; what ISO 8601 cannot join is added up. */
function joinDurations(amount: number, unit: Unit, more: number, moreUnit: Unit): string | null {
  if (unit === "year" && moreUnit === "month") return `P${amount}Y${more}M`;
  if (unit === "year" && moreUnit === "year") return `P${amount + more}Y`;
  if (unit === "hour" && moreUnit === "minute") return more === 0 ? null : `PT${amount}H${more}M`;
  if (unit === "minute" && moreUnit === "second") return `PT${amount}M${more}S`;
  if (unit === "day" && moreUnit === "hour") return `P${amount}DT${more}H`;
  const a = minutesIn[unit];
  const b = minutesIn[moreUnit];
  if (a === undefined || b === undefined) return null;
  const minutes = amount * a + more * b;
  if (minutes % 1440 === 0) return `P${minutes / 1440}D`;
  return minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`;
}

/** The day that a time of day without one belongs to: the day spoken of last, else publication. */
function dayFor(of: Moment | null, context: Context, minute: number | null = null): Resolved | null {
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

function resolvePart(moment: PartMoment, context: Context): Resolved | null {
  const on = moment.nearest ? nightNear(context) : dayFor(moment.of, context);
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

function resolveClock(moment: ClockMoment, context: Context): Resolved | null {
  const part = moment.of?.is === "part" ? moment.of.part : null;
  const hour = hourOf(moment, part);
  const minute = moment.minute ?? 0;
  const on = dayFor(moment.of, context, hour * 60 + minute);
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

/** A range as one value, `start/end` of ISO 8601; what one end leaves out is taken from the other. */
function resolveRange(from: Moment, to: Moment, context: Context): Resolved | null {
  const ends = resolveEnds(from, to, context);
  if (ends === null) return null;
  const [first, last] = ends;
  if (first.days === null || last.days === null) return null;
  return {
    ...first,
    timex: `${first.timex}/${last.timex}`,
    days: { start: first.days.start, end: last.days.end },
    why: [first.why, last.why].filter((why) => why !== "").join("; "),
  };
}

/**
 * Both ends of a range, each with its own value. The end that says more lends month and year to the other; an end
 * that would lie before its start is moved on by its own cycle (a weekday by a week, a month by a year).
 */
export function resolveEnds(from: Moment, to: Moment, context: Context): readonly [Resolved, Resolved] | null {
  const [a, b] = lend(from, to);
  const first = resolve(a, context);
  if (first === null) return null;
  const last = resolve(b, { ...context, told: [first, ...context.told] });
  if (last === null) return null;
  if (first.days !== null && last.days !== null && last.days.start < first.days.start) {
    const moved = moveOn(b, first, context);
    if (moved !== null) return [first, moved];
  }
  return [first, last];
}

function lend(from: Moment, to: Moment): [Moment, Moment] {
  if (from.is === "date" && to.is === "date") {
    const month = from.month ?? to.month;
    const year = from.year ?? to.year;
    const a = {
      ...from,
      ...(month === undefined || from.month !== undefined ? {} : { month }),
      ...(year === undefined || from.year !== undefined || (from.month === undefined && from.day === undefined)
        ? {}
        : { year: yearOfStart(from, to, year) }),
    };
    const b = { ...to, ...(to.month === undefined && to.day !== undefined && month !== undefined ? { month } : {}) };
    return [
      a,
      b.year === undefined && from.year !== undefined && b.month !== undefined ? { ...b, year: from.year } : b,
    ];
  }
  if (from.is === "clock" && to.is === "clock") {
    const half = from.half === "unknown" ? lentHalf(from, to) : from.half;
    const a = { ...from, of: from.of ?? to.of, half };
    return [a, { ...to, of: to.of ?? from.of }];
  }
  return [from, to];
}

/** "2 to 4 p.m." begins in the afternoon; "9 to 5 p.m." and "10 to 12 p.m." in the half before, or they would end before they begin. */
function lentHalf(from: ClockMoment, to: ClockMoment): ClockMoment["half"] {
  if (to.half !== "am" && to.half !== "pm") return to.half;
  const ofHalf = ({ hour, minute }: ClockMoment) => (hour % 12) * 60 + (minute ?? 0);
  if (from.hour > 12 || ofHalf(from) <= ofHalf(to)) return to.half;
  return to.half === "pm" ? "am" : "pm";
}

/** "December 28 to January 3, 2026": the start lies in the year before. */
function yearOfStart(from: { month?: number }, to: { month?: number }, year: number): number {
  return from.month !== undefined && to.month !== undefined && from.month > to.month ? year - 1 : year;
}

function moveOn(moment: Moment, first: Resolved, context: Context): Resolved | null {
  if (first.days === null) return null;
  if (moment.is === "weekday" && moment.step === "bare")
    return resolve({ ...moment, step: "coming" }, { ...context, published: first.days.start });
  if (moment.is === "date" && moment.year === undefined && moment.month !== undefined)
    return resolve(moment, { ...context, published: first.days.start, tense: () => "future" });
  return null;
}
