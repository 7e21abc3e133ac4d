import type { DurationMoment, Moment, Weekday } from "../../engine/moment.ts";
import type { Captures, Rule } from "../../engine/rule.ts";
import { isDay, isPlace, unitOf, WEEKDAY } from "./words.ts";

const weekday = (found: Captures): Weekday => found.need("wd") as Weekday;

/** Days that are counted: so long before or after another, the n-th of a longer period. */
export const countedRules: readonly Rule[] = [
  {
    name: "so long ago",
    pattern: [
      "<ago> <length:@duration> & <in> <from:@date+weekday+step+holiday+same>",
      // counted from something that happened it is no day but a length
      "<ago> <length:@duration> !ونيف|من|علي",
    ],
    make: (found) => shift(found, -1, "published"),
    examples: ["قبل يومين", "قبل ثلاثة أسابيع", "قبل أسبوع", "قبل أسبوع من 14 حزيران 2025"],
  },
  {
    name: "so long from now or after a day",
    pattern: [
      "<after> <length:@duration> ( & <in> | علي ) <from:@date+weekday+step+holiday+same>",
      "<after> <from:@date+holiday> & <length:@duration>",
      "<after> <length:@duration> !من|علي",
      "<after> <length:@duration> <now:fromHere>",
      "<length:@duration> & <and>? <second:@duration> ( & <and>? <third:@duration> )? <now:fromHere>",
      "<length:@duration> <now:fromHere>",
    ],
    make: (found) => shift(found, 1, found.has("now") ? "published" : "by-tense"),
    examples: ["بعد أسبوعين من الآن", "بعد ثلاثة أيام", "بعد شهر من 14 حزيران 2025"],
  },
  {
    name: "so long before or after what the text spoke of",
    pattern: "<way:afterThat> & <length:@duration>",
    make: (found) => {
      const moment = shift(found, found.need("way") < 0 ? -1 : 1, "by-tense");
      return moment?.is === "shift" ? { ...moment, from: "narrative" } : null;
    },
    examples: ["بعد ذلك بيومين", "قبلها بأسبوع"],
  },
  {
    name: "n-th weekday after a day",
    pattern: "<n:nth> <dayWord>? <wd:weekdayBare> <after> <day:@date+holiday+step+weekday>",
    make: (found) => {
      const from = found.moment("day");
      const n = found.need("n");
      if (n < 1 || !isDay(from)) return null;
      const first: Moment = { is: "weekday", weekday: weekday(found), step: "coming", from };
      return n === 1 ? first : { is: "shift", amount: n - 1, unit: "week", sign: 1, from: first };
    },
    examples: ["ثالث ثلاثاء بعد عيد الميلاد 2014"],
  },
  {
    name: "n-th weekday or day of a longer period",
    pattern: [
      `<n:nth> <dayWord>? <wd:weekdayBare> & <in>? <of:@date+step+same>`,
      `${WEEKDAY} ( <n:ordinal> | <n:lastOne> ) & <in> <of:@step+same>`,
      `${WEEKDAY} <n:lastOne> & <in> <of:@date>`,
      "<n:nth> <u:daysOf> <of:@date+step>",
      `<n:nth> ( <u:unitOne> | <u:unitDefinite> ) & <in>? <of:@date+step+same>`,
      `<u:unitDefinite> ( <n:ordinal> | <n:lastOne> ) & <in> <of:@date+step+same+period+holiday>`,
    ],
    make: (found) => {
      const of = found.moment("of");
      if (
        !isPlace(of) ||
        (of.is === "date" && of.day !== undefined) ||
        ((of.is === "step" || of.is === "same") && of.unit === "day")
      )
        return null;
      const unit = found.has("wd") ? { weekday: weekday(found) } : unitOf(found);
      return { is: "nth", n: found.need("n"), unit, of };
    },
    examples: ["أول ثلاثاء من شهر أكتوبر", "آخر يوم من آذار", "الاثنين الأخير من شهر ثلاثة", "الأسبوع الأول من حزيران"],
  },
  {
    name: "n-th weekday of the month under way",
    pattern: "<dayWord>? <wd:weekday> <n:ordinal> $",
    make: (found) => {
      const n = found.need("n");
      if (n > 5) return null;
      const of: Moment = { is: "step", unit: "month", step: 0, from: "published" };
      return { is: "nth", n, unit: { weekday: weekday(found) }, of };
    },
    examples: ["يوم الأحد الثاني"],
  },
];

/** A distance, in one length or several, from a day named beside it, else from the anchor. */
function shift(found: Captures, sign: -1 | 1, anchor: "published" | "by-tense"): Moment | null {
  const named = found.has("from") ? found.moment("from") : null;
  if (named !== null && !isPlace(named)) return null;
  const from = named ?? anchor;
  const said = ["length", "second", "third"].flatMap((name) => (found.has(name) ? [found.moment(name)] : []));
  const lengths = said.flatMap((moment) => (moment.is === "duration" ? parts(moment) : []));
  const [first, ...rest] = lengths;
  if (first === undefined) return null;
  // "من الآن" beside a verb of the past counts back
  const turns = found.has("now") ? ({ turns: true } as const) : {};
  const shifted = { is: "shift", amount: first.amount, unit: first.unit, sign, from, ...turns } as const;
  const more = rest.flatMap(({ amount, unit }) => (amount === null ? [] : [{ amount, unit }]));
  return more.length === 0 ? shifted : { ...shifted, more };
}

/** The lengths that a length in two units is made of. */
function parts(length: DurationMoment): DurationMoment[] {
  return length.add === undefined ? [length] : [length, ...parts(length.add)];
}
