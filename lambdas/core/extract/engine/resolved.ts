import type { Granularity, TimexType } from "../../claim.ts";
import {
  type Day,
  dayOf,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  mondayOf,
  ofDays,
  partsOf,
  weekdayOf,
} from "../calendar/days.ts";
import type { PartOfDay, Season, Unit, Weekday } from "./moment.ts";
import type { Aside } from "./rule.ts";

/** Time of day inside a resolved day: minutes from its midnight [from, to), and the offset when the text names one. */
export interface Clock {
  from: number;
  to: number;
  offset?: number;
  zone?: string;
}

/** A moment worked out: its TIMEX3 value and the days [start, end) that it covers, null when it has no place on the calendar. */
export interface Resolved {
  type: TimexType;
  timex: string;
  granularity: Granularity;
  days: { start: Day; end: Day } | null;
  /** Narrower than `days`: "early October", "the end of the month". */
  within?: { start: Day; end: Day };
  clock?: Clock;
  /** A period that another one is compared with ("a year earlier"): nothing is counted from it in turn. */
  compared?: true;
  aside?: Aside;
  /** Of what the text told of: the token after it, and whether it opens its sentence ("Last year … in May"). */
  after?: number;
  opens?: true;
  /** Both ends of the range that the value is an end of; the interval is the whole range's. */
  span?: { first: Resolved; last: Resolved };
  /** How it was worked out, in words a reviewer can check; empty when the text says it all. */
  why: string;
  alternatives: readonly string[];
  weekday?: { said: Weekday; matches: boolean };
}

/** What a moment is worked out against. */
export interface Context {
  /** Local day of publication (or of the post that the mention stands in). */
  published: Day;
  /** The same for the reading: "published Thursday 12 June 2025", "posted …". */
  publishedInWords: string;
  zone: string;
  /** ISO weekday on which weeks begin by the desk's or the zone's custom. */
  weekStart: 1 | 6 | 7;
  /** Where a bare weekday or month goes: from the words around it, or the story's preference; null when nothing tells. */
  tense: () => "past" | "present" | "future" | null;
  prefer: "past" | "future" | null;
  /** "Since" stands before the mention: it cannot lie ahead. */
  sinceThen: () => boolean;
  /**
   * The period that a report is on: the quarter or half that the text named last, "year" after "the nine months", null
   * when it named none. What is compared with it ("a year earlier") is of the same length.
   */
  report: Resolved | "year" | null;
  /** What the text spoke of last, newest first; only values with days. */
  told: readonly Resolved[];
  /** Whether something told of stands in the sentence of the mention. */
  together: (one: Resolved) => boolean;
}

const weekdayNames = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const monthNames = "January February March April May June July August September October November December".split(" ");

/** Name of an ISO weekday. */
export function weekdayName(weekday: number): string {
  return weekdayNames[weekday - 1]!;
}

/** A day in words: `Thursday 12 June 2025`. */
export const dayInWords = ofDays((day) => {
  const { year, month, day: date } = partsOf(day);
  return `${weekdayName(weekdayOf(day))} ${date} ${monthNames[month - 1]} ${year}`;
});

/** A day with the weekday that the text puts beside it, checked against the calendar; anything longer stays as it is. */
export function besideWeekday(found: Resolved, said: Weekday): Resolved {
  if (found.granularity !== "day" || found.days === null) return found;
  const is = weekdayOf(found.days.start);
  const why = is === said ? [] : [`the text says ${weekdayName(said)}, but that day is a ${weekdayName(is)}`];
  return {
    ...found,
    why: [found.why, ...why].filter((part) => part !== "").join("; "),
    weekday: { said, matches: is === said },
  };
}

/** A day, what is said of it, and the other values that the words may have. */
export function asDay(day: Day, why = "", alternatives: readonly string[] = []): Resolved {
  return {
    type: "DATE",
    timex: formatDay(day),
    granularity: "day",
    days: { start: day, end: day + 1 },
    why,
    alternatives,
  };
}

function stretch(timex: string, granularity: Granularity, start: Day, end: Day, why = ""): Resolved {
  return { type: "DATE", timex, granularity, days: { start, end }, why, alternatives: [] };
}

export function asWeek(day: Day, why = ""): Resolved {
  const monday = mondayOf(day);
  return stretch(formatWeek(day), "week", monday, monday + 7, why);
}

export function asWeekend(day: Day, why = ""): Resolved {
  const monday = mondayOf(day);
  return stretch(`${formatWeek(day)}-WE`, "weekend", monday + 5, monday + 7, why);
}

export function asMonth(year: number, month: number, why = ""): Resolved {
  return stretch(formatMonth(year, month), "month", dayOf(year, month, 1), dayOf(year, month + 1, 1), why);
}

export function asQuarter(year: number, quarter: number, why = ""): Resolved {
  const first = quarter * 3 - 2;
  return stretch(`${formatYear(year)}-Q${quarter}`, "quarter", dayOf(year, first, 1), dayOf(year, first + 3, 1), why);
}

export function asHalf(year: number, half: number, why = ""): Resolved {
  const first = half * 6 - 5;
  return stretch(`${formatYear(year)}-H${half}`, "half", dayOf(year, first, 1), dayOf(year, first + 6, 1), why);
}

const seasonMonths: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A season by calendar months (March-May …, in the south half a year on); winter begins in the year it is named by. */
export function asSeason(year: number, season: Season, why = "", southern = false): Resolved {
  const first = southern ? ((seasonMonths[season] + 5) % 12) + 1 : seasonMonths[season];
  return stretch(`${formatYear(year)}-${season}`, "season", dayOf(year, first, 1), dayOf(year, first + 3, 1), why);
}

export function seasonOf(month: number): Season {
  return month >= 3 && month <= 5 ? "SP" : month >= 6 && month <= 8 ? "SU" : month >= 9 && month <= 11 ? "FA" : "WI";
}

export function asYear(year: number, why = ""): Resolved {
  return stretch(formatYear(year), "year", dayOf(year, 1, 1), dayOf(year + 1, 1, 1), why);
}

export function asDecade(year: number, why = ""): Resolved {
  const first = Math.floor(year / 10) * 10;
  return stretch(formatYear(first).slice(0, 3), "decade", dayOf(first, 1, 1), dayOf(first + 10, 1, 1), why);
}

/** A century by its number: the 20th is 1901-2000; TIMEX3 counts it as 19. */
export function asCentury(century: number, why = ""): Resolved {
  const timex = String(century - 1).padStart(2, "0");
  return stretch(timex, "century", dayOf((century - 1) * 100 + 1, 1, 1), dayOf(century * 100 + 1, 1, 1), why);
}

/** The unit of the calendar that a day lies in. Seconds to hours give the day: a text that counts so has a clock time. */
export function unitAround(day: Day, unit: Unit, why = ""): Resolved {
  const { year, month } = partsOf(day);
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
    case "day":
      return asDay(day, why);
    case "weekend":
      return asWeekend(day, why);
    case "week":
      return asWeek(day, why);
    case "month":
      return asMonth(year, month, why);
    case "quarter":
      return asQuarter(year, Math.ceil(month / 3), why);
    case "half":
      return asHalf(year, month <= 6 ? 1 : 2, why);
    case "season":
      return asSeason(month <= 2 ? year - 1 : year, seasonOf(month), why);
    case "year":
      return asYear(year, why);
    case "decade":
      return asDecade(year, why);
    case "century":
      return asCentury(Math.floor((year - 1) / 100) + 1, why);
  }
}

/** Minutes of a day that a part of day covers; evenings end at midnight, nights at six the next morning. */
export const partMinutes: Record<PartOfDay, readonly [from: number, to: number]> = {
  MO: [300, 720],
  MI: [660, 840],
  AF: [720, 1020],
  EV: [1020, 1440],
  NI: [1080, 1800],
  DT: [360, 1080],
};
