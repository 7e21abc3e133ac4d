import type { Holiday, Moment, PartOfDay, Season, Unit, Weekday } from "../../engine/moment.ts";
import type { Captures } from "../../engine/rule.ts";

// Pieces of patterns that many rules share. Words in patterns are written as tokens are folded: bare alef, yeh, heh.

/** A month by name in one or both families ("حزيران/يونيو", "حزيران (يونيو)"), or by number after "شهر". */
export const MONTH =
  "( <monthWord>? <m:monthName> ( / <m2:monthName> | <open> <m2:monthName> <close> )? | <monthWord> ( <m:monthNumber> | <m:month> ) )";
export const WEEKDAY = "( <dayWord>? <wd:weekday> )";
/** A day of a month: "14", "الـ14", "لـ14", "الرابع عشر", "أول". */
export const DAY = "( <articleAlone>? <d:day> | <d:ordinal> | <d:firstDay> )";
export const YEAR = "( <comma>? & <in>? <yearWord>? <y:year> <commonEra>? )?";
export const YEAR_SAID = "<comma>? & <in>? <yearWord>? <y:year> <commonEra>?";
/** What stands between a weekday and its date: "الخميس الموافق لـ 14". */
export const MATCHING = "<step>? <comma>? & <matching>? & <in>?";
/** A counted or vague amount. */
export const AMOUNT = "( <about>? ( <amount:int> | <amount:@number> ) | <about>? <few> )";
export const UNIT = "( <u:unitOne> | <u:unitMany> )";

/** The unit of a value of the unit classes. */
const units: readonly Unit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "half",
  "season",
  "year",
  "decade",
  "century",
];
const parts: readonly PartOfDay[] = ["MO", "MI", "AF", "EV", "NI", "DT"];
const seasons: readonly Season[] = ["SP", "SU", "FA", "WI"];
const edges = ["start", "middle", "end"] as const;
/** Holidays by the numbers of the lexicon's class. */
const holidays: Readonly<Record<number, Holiday>> = {
  0: "new-year",
  1: "new-years-eve",
  2: "epiphany",
  3: "valentine",
  5: "good-friday",
  6: "easter",
  9: "labour-day",
  16: "halloween",
  17: "thanksgiving",
  20: "christmas-eve",
  21: "christmas",
  24: "eid-al-fitr",
  25: "eid-al-adha",
  26: "arafah",
  27: "ashura",
  28: "mawlid",
  29: "isra",
  30: "islamic-new-year",
  31: "nowruz",
};

export function unitOf(found: Captures, name = "u"): Unit {
  return units[found.need(name)]!;
}

export function partOf(found: Captures, name = "part"): PartOfDay {
  return parts[found.need(name)]!;
}

export function seasonOf(found: Captures): Season {
  return seasons[found.need("season")]!;
}

export function edgeOf(found: Captures): "start" | "middle" | "end" {
  return edges[found.need("edge")]!;
}

export function holidayOf(found: Captures): Holiday {
  return holidays[found.need("holiday")]!;
}

/** The year of a rule's optional `y`, as a part of a date. */
export function yearOf(found: Captures): { year?: number } {
  const year = found.number("y");
  return year === undefined ? {} : { year };
}

/** The weekday of a rule's optional `wd`, as a part of a date. */
export function weekdayOf(found: Captures): { weekday?: Weekday } {
  const weekday = found.number("wd");
  return weekday === undefined ? {} : { weekday: weekday as Weekday };
}

/** The counted amount, null for a vague one. */
export function amountOf(found: Captures): number | null {
  return found.number("amount") ?? null;
}

/** True for moments that a calendar place can be worked out of, so that something can be counted from them. */
export function isPlace(moment: Moment): boolean {
  return moment.is !== "duration" && moment.is !== "set" && moment.is !== "reference" && moment.is !== "number";
}

/** True for moments of one day, on which a part of day or a time can stand. */
export function isDay(moment: Moment): boolean {
  if (moment.is === "date") return moment.day !== undefined;
  if (moment.is === "step" || moment.is === "same" || moment.is === "nth")
    return typeof moment.unit === "object" || moment.unit === "day";
  return moment.is === "weekday" || moment.is === "holiday" || moment.is === "shift";
}

/** The day `step` days from publication, with the weekday that stands beside it. */
export function dayFromToday(step: number, found: Captures): Moment {
  return { is: "step", unit: "day", step, from: "published", ...weekdayOf(found) };
}
