import type { DurationMoment, Moment, Weekday, WeekdayMoment } from "../../engine/moment.ts";
import type { Captures, Rule } from "../../engine/rule.ts";
import { dayFromToday, isDay, isPlace, unitOf, WEEKDAY } from "./words.ts";

const weekday = (found: Captures): Weekday => found.need("wd") as Weekday;
/** A weekday that stands beside "today", "tomorrow", "yesterday". */
const BESIDE = "( <comma>? <wd:weekday> | <open> <wd:weekday> <close> )?";

/** A weekday with "next", "last", or two of them on: "السبت بعد المقبل". */
function weekdayWithStep(found: Captures): Moment {
  const step = found.number("s") ?? 0;
  const said: WeekdayMoment = { is: "weekday", weekday: weekday(found), step: "this" };
  if (step === 2) return { ...said, step: "second-next" };
  if (step === -2) return { is: "shift", amount: 1, unit: "week", sign: -1, from: { ...said, step: "last" } };
  return { ...said, step: step < 0 ? "last" : step > 0 ? "next" : "this" };
}

/** Expressions that count from the publication or from what the text spoke of last. */
export const relativeRules: readonly Rule[] = [
  {
    name: "today",
    pattern: [`<this>? <todayWord> !<dayOfSomething> ${BESIDE}`],
    make: (found) => dayFromToday(0, found),
    examples: ["اليوم", "اليوم الأحد", "هذا اليوم"],
  },
  {
    name: "yesterday",
    pattern: [`<dayWord>? <yesterday> ${BESIDE}`],
    make: (found) => dayFromToday(-1, found),
    examples: ["أمس", "أمس الأربعاء", "بالأمس", "يوم أمس"],
  },
  {
    name: "tomorrow",
    pattern: [`<dayWord>? <tomorrow> ${BESIDE}`, "<dayWord>? <tomorrowSpoken> !<ballGames>"],
    make: (found) => dayFromToday(1, found),
    examples: ["غداً", "يوم غد الأربعاء", "بكرة"],
  },
  {
    name: "the day before yesterday",
    pattern: `<dayWord>? <which>? <beforeYesterday> ${BESIDE}`,
    make: (found) => dayFromToday(-2, found),
    examples: ["أول أمس", "أمس الأول", "اليوم الذي قبل أمس"],
  },
  {
    name: "the day after tomorrow",
    pattern: `<dayWord>? <which>? <afterTomorrow> ${BESIDE}`,
    make: (found) => dayFromToday(2, found),
    examples: ["بعد غد", "اليوم الذي بعد الغد"],
  },
  {
    name: "weekday",
    pattern: [`<this>? ${WEEKDAY}`, "<wd:weekday> <this>"],
    make: (found) => ({ is: "weekday", weekday: weekday(found), step: found.has("this") ? "this" : "bare" }),
    examples: ["يوم الخميس", "السبت", "هذا يوم الجمعة"],
  },
  {
    name: "weekday with next, last or this",
    pattern: `${WEEKDAY} <s:step>`,
    make: weekdayWithStep,
    examples: ["الثلاثاء المقبل", "يوم الأحد الماضي", "السبت بعد القادم"],
  },
  {
    name: "weekday counted from the day the text spoke of",
    pattern: `${WEEKDAY} <s:stepTold>`,
    make: (found) => ({
      is: "weekday",
      weekday: weekday(found),
      step: found.need("s") < 0 ? "last" : "coming",
      from: "narrative",
    }),
    examples: ["الاثنين التالي"],
  },
  {
    name: "weekday of a week",
    pattern: [
      `( ${WEEKDAY} | <dayWord>? <wd:weekdayBare> ) & <in>? <week:@step>`,
      `<week:@step> <comma>? & <in>? ${WEEKDAY}`,
    ],
    make: (found) => {
      const week = found.moment("week");
      if (week.is !== "step" || week.unit !== "week") return null;
      return { is: "weekday", weekday: weekday(found), step: "bare", week };
    },
    examples: ["الأحد من الأسبوع الماضي", "هذا الأسبوع الجمعة"],
  },
  {
    name: "the last, this or the next period",
    pattern: ["<u:unitDefinite> <s:step>", "<this> <u:unitDefinite>", "<s:step> <u:unitDefinite>"],
    make: (found) => ({ is: "step", unit: unitOf(found), step: found.number("s") ?? 0, from: "published" }),
    examples: ["الأسبوع المقبل", "العام الماضي", "هذا الشهر", "الأسبوع بعد القادم", "السنة الجارية"],
  },
  {
    name: "the period under way, to build on",
    hidden: true,
    pattern: "<u:unitThis>",
    make: (found) => ({ is: "step", unit: unitOf(found), step: 0, from: "published" }),
    examples: [],
  },
  {
    name: "the weekend",
    pattern: "<weekend> <s:step>?",
    make: (found) => ({ is: "step", unit: "weekend", step: found.number("s") ?? 0, from: "published" }),
    examples: ["عطلة نهاية الأسبوع المقبل"],
  },
  {
    name: "the period after or before the one the text spoke of",
    pattern: "<u:unitDefinite> <s:stepTold>",
    make: (found) => ({ is: "step", unit: unitOf(found), step: found.need("s"), from: "narrative" }),
    examples: ["اليوم التالي", "الأسبوع التالي", "السنة السابقة"],
  },
  {
    name: "the period that the text spoke of",
    pattern: ["<that> <u:unitDefinite>", "<same> <u:unitDefinite>", "<u:unitDefinite> <sameAfter>"],
    make: (found) => ({ is: "same", unit: unitOf(found) }),
    examples: ["ذلك العام", "نفس اليوم", "اليوم نفسه"],
  },
  {
    name: "so long ago",
    pattern: ["<ago> <length:@duration> ( & <in> <from:@date+weekday+step+holiday+same> )?", "<ago> <u:unitOne> $"],
    make: (found) => shift(found, -1, "published"),
    examples: ["قبل يومين", "قبل ثلاثة أسابيع", "قبل أسبوع", "قبل أسبوع من 14 حزيران 2025"],
  },
  {
    name: "so long from now or after a day",
    pattern: [
      "<after> <length:@duration> ( ( & <in> | علي ) <from:@date+weekday+step+holiday+same> )?",
      "<after> <length:@duration> <now:fromHere>",
      "<length:@duration> & <and>? <second:@duration> ( & <and>? <third:@duration> )? <now:fromHere>",
      "<length:@duration> <now:fromHere>",
      "<after> <u:unitOne> $",
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
  if (!found.has("length")) return { is: "shift", amount: 1, unit: unitOf(found), sign, from };
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
