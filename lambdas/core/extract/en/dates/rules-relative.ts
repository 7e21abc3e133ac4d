import type { Moment, Unit, Weekday } from "../../engine/moment.ts";
import type { Captures, Rule } from "../../engine/rule.ts";
import { isPlace, MONTH, NTH, unitOf } from "./words.ts";

const weekday = (found: Captures): Weekday => found.need("wd") as Weekday;
const day =
  (step: number): (() => Moment) =>
  () => ({ is: "step", unit: "day", step, from: "published" });

/** Expressions that count from the publication or from what the text spoke of last. */
export const relativeRules: readonly Rule[] = [
  { name: "today", pattern: "today", make: day(0), examples: ["today"] },
  { name: "yesterday", pattern: "yesterday", make: day(-1), examples: ["yesterday"] },
  { name: "tomorrow", pattern: "tomorrow", make: day(1), examples: ["tomorrow"] },
  {
    name: "the day before yesterday",
    pattern: "the? day before yesterday",
    make: day(-2),
    examples: ["the day before yesterday"],
  },
  {
    name: "the day after tomorrow",
    pattern: "the? day after tomorrow",
    make: day(2),
    examples: ["the day after tomorrow"],
  },
  {
    name: "today or tomorrow week",
    pattern: ["<wd:weekday> week", "a week from|on <day:@step+weekday>", "a week <day:@step+weekday>"],
    make: (found) => {
      if (found.has("wd")) return { is: "weekday", weekday: weekday(found), step: "second-next" };
      const day = found.moment("day");
      const from = day.is === "weekday" && day.step === "bare" ? { ...day, step: "coming" as const } : day;
      // "a week last Monday" goes further back
      const sign = day.is === "weekday" && day.step === "last" ? -1 : 1;
      return { is: "shift", amount: 1, unit: "week", sign, from };
    },
    examples: ["Saturday week", "a week from Monday"],
  },
  {
    name: "weekday",
    pattern: "<wd:weekday>",
    make: (found) => ({ is: "weekday", weekday: weekday(found), step: "bare" }),
    examples: ["on Thursday"],
  },
  {
    name: "weekday counted from the day the text spoke of",
    pattern: [
      "the following|subsequent <wd:weekday>",
      "the <before:backward> <wd:weekday>",
      "the <wd:weekday> after|following <x:told>?",
      "the <wd:weekday> <before:before>",
      "on [ <near:bare> <wd:weekday> ] ( <stop> | and|but )",
    ],
    make: (found) => ({
      is: "weekday",
      weekday: weekday(found),
      step: found.has("before") ? "last" : found.has("near") ? "near" : "coming",
      from: "narrative",
    }),
    examples: ["the following Monday", "the preceding Monday"],
  },
  {
    name: "weekday with next, last or this",
    pattern: ["the? <s:step> <wd:weekday>", "[ <wd:weekday> <s:stepAfter> ] <stop>"],
    make: (found) => {
      const s = found.need("s");
      return { is: "weekday", weekday: weekday(found), step: s < 0 ? "last" : s > 0 ? "next" : "this" };
    },
    examples: ["next Monday", "last Wednesday", "this coming Sunday"],
  },
  {
    name: "weekday of a week",
    pattern: ["<wd:weekday> ( of|in )? <week:@step>", "<week:@step> ,? on? <wd:weekday>"],
    make: (found) => {
      const week = found.moment("week");
      return week.is === "step" && week.unit === "week"
        ? { is: "weekday", weekday: weekday(found), step: "bare", week }
        : null;
    },
    examples: ["Wednesday of next week", "Friday last week"],
  },
  {
    name: "the decade up to now",
    pattern: "the past decade",
    make: () => ({ is: "duration", amount: 1, unit: "decade" }),
    examples: ["the past decade"],
  },
  {
    name: "the last, this or the next period",
    pattern: [
      "the? <s:step> ( fiscal|calendar|business )? <u:unit>",
      "all|throughout this <u:unit>",
      "the <s:latest> ( fiscal|financial ) <u:unit>",
      "all of <s:step> <u:unit>",
      "the full|whole|entire <u:yearUnit>",
    ],
    make: (found) => {
      const unit = unitOf(found);
      const step = found.number("s") ?? 0;
      if (unit === "second" || unit === "minute" || unit === "hour" || unit === "half") return null;
      if (unit === "season") return { is: "reference", to: step < 0 ? "past" : step > 0 ? "future" : "present" };
      if (unit === "day")
        return step === 0
          ? { is: "step", unit, step, from: "published" }
          : { is: "step", unit, step, from: "narrative" };
      return { is: "step", unit, step, from: "published" };
    },
    examples: ["next week", "this month", "the past year", "the current fiscal year"],
  },
  {
    name: "the period after or before the one the text spoke of",
    pattern: [
      "the following|ensuing|subsequent <u:unit>",
      "the <back:backward> <u:unit>",
      "the next day|morning",
      "[ the day <back:before> ] <stop>",
      "[ the day after|afterwards ] <stop>",
    ],
    make: (found) => {
      const unit = found.has("u") ? unitOf(found) : "day";
      return { is: "step", unit, step: found.has("back") ? -1 : 1, from: "narrative" };
    },
    examples: ["the following month", "the preceding year"],
  },
  {
    name: "year that ends on a day",
    pattern: "[ the|a ( fiscal )? <u:yearWord> ] ended|ending",
    make: () => ({ is: "duration", amount: 1, unit: "year" }),
    examples: ["the year ended"],
  },
  {
    name: "quarter that ends on a day",
    pattern: "[ the <u:quarterOnly> ] ended|ending|to <day:@date>",
    make: (found) => {
      const day = found.moment("day");
      if (day.is !== "date" || day.day === undefined) return null;
      // the quarter of the calendar that most of its months are of
      const middle: Moment = { is: "shift", amount: 45, unit: "day", sign: -1, from: day };
      return { is: "step", unit: "quarter", step: 0, from: middle, reported: true };
    },
    examples: ["the quarter ended 30 June 2024"],
  },
  {
    name: "a period with this or the",
    pattern: [
      "^<counting> the ( fiscal|financial )? <u:bareUnit>",
      "this <u:quarterOnly>",
      "for|during|over|in|of|throughout [ the <u:weekWord> ] !<weekGoesOn>",
    ],
    make: (found) => {
      const unit = unitOf(found);
      return { is: "step", unit, step: 0, from: "published", ...(unit === "quarter" ? { reported: true } : {}) };
    },
    examples: ["over the weekend", "for the year", "for the week"],
  },
  {
    name: "then",
    pattern: "until|till|since|by [ <thenWord> ]",
    make: () => ({ is: "same" }),
    examples: ["since then"],
  },
  {
    name: "later on the day that the text spoke of",
    pattern: "<laterEarlier> in the day",
    make: () => ({ is: "step", unit: "day", step: 0, from: "narrative" }),
    examples: ["later in the day"],
  },
  {
    name: "the period that the text spoke of",
    pattern: ["that <u:unit>", "the? same <u:unit>", "on the [ day ] of|when", "the same <u:unit>"],
    make: (found) => ({ is: "same", unit: found.has("u") ? unitOf(found) : "day" }),
    examples: ["that year", "the same day"],
  },
  {
    name: "the period reported, or the one a year before it",
    pattern: [
      "the? latest <u:reported>",
      "the? <ago:yearWord> ~ ago|earlier ( third|fourth|first|second )? ( ~ quarter|period )?",
      "the? corresponding|same|comparable <ago:period> ( last year | a year ago|earlier | of last year )",
      "the quarter a <ago:yearWord> ago|earlier",
      "last <ago:yearWord> 's quarter|period",
    ],
    make: (found) =>
      found.has("ago")
        ? { is: "shift", amount: 1, unit: "year", sign: -1, from: "published" }
        : { is: "step", unit: "quarter", step: -1, from: "published", reported: true },
    examples: ["the latest quarter", "the year-ago quarter", "year-earlier"],
  },
  {
    name: "so long ago",
    pattern: ["<length:@duration> ( or so )? ~ <ago>", "<u:lengthUnits> ago"],
    make: (found) =>
      found.has("u")
        ? { is: "shift", amount: null, unit: unitOf(found), sign: -1, from: "published" }
        : shift(found, -1, "published"),
    examples: ["two days ago", "a week ago", "five years ago", "months ago"],
  },
  {
    name: "weekday so many weeks ago",
    pattern: "( <n:int> | <n:small> ) <wd:weekdays> ago",
    make: (found) => {
      const last: Moment = { is: "weekday", weekday: weekday(found), step: "last" };
      return { is: "shift", amount: found.need("n") - 1, unit: "week", sign: -1, from: last };
    },
    examples: ["two Saturdays ago"],
  },
  {
    name: "so long before or after what the text spoke of",
    pattern: [
      "<length:@duration> ( or so )? ~ <e:earlier> !<clauseStart>",
      "[ <length:@duration> ( or so )? <e:beforeAfter> ] ( <stop> | with|and|but )",
      "[ <length:@duration> ( or so )? <e:beforeAfter> that ] <stop>",
    ],
    make: (found) => shift(found, found.need("e") < 0 ? -1 : 1, "narrative"),
    examples: ["two weeks later", "a year earlier"],
  },
  {
    name: "so long from now",
    pattern: [
      "<length:@duration> ( from now | from today | hence )",
      "[ <length:@duration> ( <apostrophe> | 's ) ] time",
    ],
    make: (found) => shift(found, 1, "published"),
    examples: ["two weeks from now"],
  },
  {
    name: "so long before or after a day",
    pattern: [
      "<length:@duration> ( <e:beforeAfter> | following ) <day:@date+weekday+step+holiday+shift>",
      // "for three weeks from Monday", "24 hours from 18 May": how long something lasts, and when it begins
      "^<lastingFor> <length:@duration> from <day:@weekday+step+holiday+shift>",
    ],
    make: (found) => {
      const from = found.moment("day");
      const length = found.moment("length");
      if (!isPlace(from) || (from.is === "date" && from.day === undefined)) return null;
      if (length.is === "duration" && clockUnits.has(length.unit)) return null;
      return shift(found, (found.number("e") ?? 1) < 0 ? -1 : 1, from);
    },
    examples: ["two days after Christmas", "a week before June 14"],
  },
  {
    name: "so long ago, counted from a period",
    pattern: "<length:@duration> ago <day:@step>",
    make: (found) => {
      const from = found.moment("day");
      return from.is === "step" ? shift(found, -1, from) : null;
    },
    examples: ["twenty years ago this week"],
  },
  {
    name: "n-th unit of a longer one",
    pattern: [
      `the? ( ${NTH} | <n:last> ) ( <u:unit> | <nw:weekday> ) ( of|in ) the? <of:@date+step+same+period+holiday>`,
    ],
    make: (found) => {
      const of = found.moment("of");
      if (!isPlace(of) || (of.is === "date" && of.day !== undefined)) return null;
      const unit = found.has("nw") ? { weekday: found.need("nw") as Weekday } : unitOf(found);
      return { is: "nth", n: found.need("n"), unit, of };
    },
    examples: ["the last week of October", "the first Sunday of June", "the first half of August"],
  },
  {
    name: "first two quarters",
    pattern: "the? ( <n:ordinal> | <n:last> ) two quarters ( of|in ) the? <of:@date+step+same>",
    make: (found) => {
      const n = found.need("n");
      const first = n < 0 ? 3 : n;
      return first === 1 || first === 3
        ? { is: "nth", n: first, unit: "quarter", count: 2, of: found.moment("of") }
        : null;
    },
    examples: ["the first two quarters of 2026"],
  },
  {
    name: "last third of a month",
    pattern: `the? ( ${NTH} | <n:last> ) third of <of:@date>`,
    make: (found) => ({
      is: "edge",
      edge: found.need("n") < 0 ? "end" : found.need("n") === 1 ? "start" : "middle",
      of: found.moment("of"),
      as: "stretch",
    }),
    examples: ["the last third of April"],
  },
  {
    name: "month with a year before it",
    pattern: [`<year:@step> 's ${MONTH}`],
    make: (found) => {
      const year = found.moment("year");
      return year.is === "step" && year.unit === "year" ? { is: "date", month: found.need("m"), yearOf: year } : null;
    },
    examples: ["last year's May"],
  },
];

/** Units that are counted from a time of day, not from a day. */
const clockUnits: ReadonlySet<Unit> = new Set(["second", "minute", "hour"]);

/** The length of time that was captured, before or after an anchor. */
function shift(found: Captures, sign: -1 | 1, from: "published" | "narrative" | Moment): Moment | null {
  const length = found.moment("length");
  if (length.is !== "duration" || length.add !== undefined || length.working) return null;
  return { is: "shift", amount: length.amount, unit: length.unit, sign, from };
}
