import type { Holiday, Moment, PartOfDay, Season, Unit } from "../../engine/moment.ts";
import type { Captures } from "../../engine/rule.ts";
import { unitNames } from "./lexicon.ts";

/** Pieces of patterns that many rules share. */
export const MONTH = "( <m:monthName> | <m:monthDotted> .? )";
export const WEEKDAY = "( <wd:weekday> | <wd:weekdayShort> .? )";
export const DAY = "( <d:day> ( st|nd|rd|th )? | <d:ordinal> )";
export const NTH = "( <n:ordinal> | <n:int> st|nd|rd|th )";
/** A counted or vague amount: "three", "a", "several", "a few", "a couple of", "half a dozen". */
export const AMOUNT =
  "<about>? ( a <few> | a handful of | <few> more? | ( <amount:int> | <amount:@number> ) ( ~ odd )? more? | <article> )";

const parts: readonly PartOfDay[] = ["MO", "MI", "AF", "EV", "NI", "DT"];
const seasons: readonly Season[] = ["SP", "SU", "FA", "WI"];
const edges = ["start", "middle", "end"] as const;

export function unitOf(found: Captures, name = "u"): Unit {
  return unitNames[found.need(name)] as Unit;
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

const holidays: readonly Holiday[] = [
  "new-year",
  "new-years-eve",
  "epiphany",
  "valentine",
  "st-patrick",
  "good-friday",
  "easter",
  "easter-monday",
  "orthodox-easter",
  "labour-day",
  "us-labor-day",
  "memorial-day",
  "independence-day-us",
  "martin-luther-king",
  "columbus-day",
  "veterans-day",
  "halloween",
  "thanksgiving",
  "mothers-day",
  "fathers-day",
  "christmas-eve",
  "christmas",
  "boxing-day",
  "ramadan",
  "eid-al-fitr",
  "eid-al-adha",
  "arafah",
  "ashura",
  "mawlid",
  "isra",
  "islamic-new-year",
  "nowruz",
];

export function holidayOf(found: Captures): Holiday {
  return holidays[found.need("holiday")]!;
}

/** The year of a rule's optional `y`, as a part of a date. */
export function yearOf(found: Captures): { year?: number } {
  const year = found.number("y");
  return year === undefined ? {} : { year };
}

export function weekdayOf(found: Captures): { weekday?: 1 | 2 | 3 | 4 | 5 | 6 | 7 } {
  const weekday = found.number("wd");
  return weekday === undefined ? {} : { weekday: weekday as 1 | 2 | 3 | 4 | 5 | 6 | 7 };
}

/** The counted amount, 1 for "a", null for a vague one. */
export function amountOf(found: Captures): number | null {
  const counted = found.number("amount");
  if (counted !== undefined) return counted;
  return found.has("article") ? 1 : null;
}

/** True for moments that a calendar place can be worked out of, so that something can be counted from them. */
export function isPlace(moment: Moment): boolean {
  return moment.is !== "duration" && moment.is !== "set" && moment.is !== "reference" && moment.is !== "number";
}
