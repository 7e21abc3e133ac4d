import type { PeriodMoment } from "../../engine/moment.ts";
import type { Captures, Rule } from "../../engine/rule.ts";
import { edgeOf, holidayOf, isPlace, seasonOf, yearOf } from "./words.ts";

/** A part of a year with its year: as a number, in other words, or by "last" and "next". */
function period(found: Captures, unit: PeriodMoment["unit"], n?: number): PeriodMoment {
  const numbered: PeriodMoment = { is: "period", unit, ...(n === undefined ? {} : { n }) };
  const year = found.number("y");
  if (year !== undefined) return { ...numbered, of: { is: "date", year } };
  if (found.has("of")) return { ...numbered, of: found.moment("of") };
  const step = found.number("s");
  return { ...numbered, ...(step === undefined ? {} : { step }) };
}

const YEAR = "( & <in>? <yearWord>? <y:year> <commonEra>? | & <in>? <of:@step+same> )?";

/** Quarters, halves, seasons, decades, centuries, holidays and the edges of periods. */
export const periodRules: readonly Rule[] = [
  {
    name: "quarter or half of a year",
    pattern: `<u:quarterHalf> ( <n:ordinal> | <n:lastOne> ) ${YEAR}`,
    make: (found) => {
      const unit = found.need("u") === 7 ? "quarter" : "half";
      const most = unit === "quarter" ? 4 : 2;
      const n = found.need("n") < 0 ? most : found.need("n");
      const of = found.has("of") ? found.moment("of") : null;
      if (n > most) return null;
      // half of a month is no half of a year
      if (of?.is === "step" && of.unit !== "year") return { is: "nth", n, unit, of };
      return period(found, unit, n);
    },
    examples: ["الربع الثالث من 2025", "النصف الأول من العام الجاري", "الربع الأخير من عام 2024"],
  },
  {
    name: "half of a month",
    pattern: "<u:quarterHalf> <n:ordinal> من <of:@date>",
    make: (found) => {
      const of = found.moment("of");
      const n = found.need("n");
      if (found.need("u") !== 8 || n > 2 || of.is !== "date" || of.month === undefined || of.day !== undefined)
        return null;
      return { is: "nth", n, unit: "half", of };
    },
    examples: ["النصف الثاني من حزيران"],
  },
  {
    name: "last or next quarter",
    pattern: ["<u:quarterHalf> <s:step>"],
    make: (found) => ({
      is: "step",
      unit: found.need("u") === 7 ? "quarter" : "half",
      step: found.need("s"),
      from: "published",
    }),
    examples: ["الربع الماضي"],
  },
  {
    name: "season",
    pattern: [
      `<seasonWord>? ( <season:seasonName> | <season:seasonOf> ) & <in>? ( <yearWord>? <y:year> | <of:@step> )`,
      "<seasonWord>? <season:seasonName> <s:step>",
      "<s:this> <seasonWord>? <season:seasonName>",
      "<seasonWord> <season:seasonName>",
    ],
    make: (found) => ({ ...period(found, "season"), season: seasonOf(found) }),
    examples: ["صيف 2024", "الصيف الماضي", "فصل الشتاء", "شتاء العام المقبل"],
  },
  {
    name: "decade",
    pattern: ["<last:decadeWord> <lastCentury>", "<d:decadeWord> من? <century> <n:ordinal>", "<d:decadeWord>"],
    make: (found) => {
      const tens = found.number("last") ?? found.need("d");
      const century = found.number("n");
      if (century !== undefined) return { is: "period", unit: "decade", n: (century - 1) * 100 + tens * 10 };
      return { is: "period", unit: "decade", n: found.has("last") ? 1900 + tens * 10 : tens * 10 };
    },
    examples: ["تسعينيات القرن الماضي", "ثمانينيات القرن العشرين", "الثمانينات"],
  },
  {
    name: "century",
    pattern: "<century> ( <n:ordinal> | <articleAlone>? <n:day> )",
    make: (found) => ({ is: "period", unit: "century", n: found.need("n") }),
    examples: ["القرن العشرين", "القرن الـ19"],
  },
  {
    name: "holiday",
    pattern: [
      "<holiday:holiday> ( & <in>? <yearWord>? <y:year> | <hy:hijriYear> <hijriEra>? )?",
      "<holiday:holiday> <s:step>",
      "<holiday:holiday> & <in>? <year:@step>",
    ],
    make: (found) => {
      const hijriYear = found.number("hy");
      const step = found.number("s");
      if (found.has("year")) {
        const year = found.moment("year");
        if (year.is !== "step" || year.unit !== "year" || year.from !== "published") return null;
        return { is: "holiday", holiday: holidayOf(found), ...(year.step === 0 ? {} : { step: year.step }) };
      }
      return {
        is: "holiday",
        holiday: holidayOf(found),
        ...yearOf(found),
        ...(hijriYear === undefined ? {} : { hijriYear }),
        ...(step === undefined ? {} : { step }),
      };
    },
    examples: ["عيد الفطر", "عيد الأضحى المبارك", "عيد الميلاد 2020", "رأس السنة الهجرية"],
  },
  {
    name: "n-th day of a holiday",
    pattern: "<n:nth> ( <daysOf> | <dayWord> & <in>? ) <holiday:@holiday>",
    make: (found) => {
      const from = found.moment("holiday");
      const n = found.need("n");
      if (n < 1 || n > 4) return null;
      return n === 1 ? from : { is: "shift", amount: n - 1, unit: "day", sign: 1, from };
    },
    examples: ["ثاني أيام عيد الأضحى", "أول أيام عيد الفطر"],
  },
  {
    name: "early, middle or late part of a period",
    pattern: ["<edge:edge> <of:@date+step+same+period+nth>", "<edge:edgeFirst> <of:@step+same>"],
    make: (found) => {
      const of = found.moment("of");
      if (!isPlace(of) || (of.is === "date" && of.day !== undefined)) return null;
      return { is: "edge", edge: edgeOf(found), of, as: "stretch" };
    },
    examples: ["مطلع الشهر المقبل", "أواخر العام الماضي", "منتصف آذار"],
  },
  {
    name: "third of a period",
    pattern: "<third> ( <n:ordinal> | <n:lastOne> ) & <in> <of:@date+step+same+period>",
    make: (found) => {
      const n = found.need("n");
      const of = found.moment("of");
      if (n > 3 || (of.is === "date" && of.day !== undefined)) return null;
      return { is: "edge", edge: n < 0 || n === 3 ? "end" : n === 1 ? "start" : "middle", of, as: "stretch" };
    },
    examples: ["الثلث الأول من حزيران", "الثلث الأخير من العام"],
  },
  {
    name: "half of a month as its fifteenth day",
    pattern: ["نصف|نص <of:@date>", "النصف من <of:@date>"],
    make: (found) => {
      const of = found.moment("of");
      if (of.is !== "date" || of.month === undefined || of.day !== undefined) return null;
      return { ...of, day: 15 };
    },
    examples: ["نصف شهر مارس", "النصف من شعبان"],
  },
  {
    name: "end of a period",
    pattern: ["<edge:edgeEnd> <of:@date+step+same+period+nth>"],
    make: (found) => {
      const of = found.moment("of");
      if (!isPlace(of) || (of.is === "date" && of.day !== undefined)) return null;
      return { is: "edge", edge: "end", of, as: "point" };
    },
    examples: ["نهاية شهر مارس", "نهاية العام", "ختام عام 2025"],
  },
];
