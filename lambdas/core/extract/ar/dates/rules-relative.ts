import type { Moment, Weekday, WeekdayMoment } from "../../engine/moment.ts";
import type { Captures, Rule } from "../../engine/rule.ts";
import { dayFromToday, unitOf, WEEKDAY } from "./words.ts";

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
    pattern: [`<this>? <todayWord> !<dayOfSomething>|<ordinal> ${BESIDE}`],
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
    pattern: ["<weekend> <s:step>?", "<weekEnd> !<step>"],
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
    name: "the month that the text spoke of, in another year",
    pattern: [
      "<u:unitDefinite> <sameAfter> & <in> <year:@date+step>",
      "<same> <u:unitDefinite> & <in> <year:@date+step>",
    ],
    make: (found) => {
      const year = found.moment("year");
      const isYear = year.is === "step" ? year.unit === "year" : year.is === "date" && year.month === undefined;
      if (unitOf(found) !== "month" || !isYear || (year.is === "date" && year.day !== undefined)) return null;
      return { is: "same", unit: "month", inYear: year };
    },
    examples: ["الشهر نفسه من العام الماضي", "الشهر ذاته من عام 2020"],
  },
  {
    name: "the period that the text spoke of",
    pattern: ["<that> <u:unitDefinite>", "<same> <u:unitDefinite>", "<u:unitDefinite> <sameAfter>"],
    make: (found) => ({ is: "same", unit: unitOf(found) }),
    examples: ["ذلك العام", "نفس اليوم", "اليوم نفسه"],
  },
];
