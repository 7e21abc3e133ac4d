import type { Moment, RangeMoment } from "../../engine/moment.ts";
import type { Captures, Rule } from "../../engine/rule.ts";
import { DAY, isPlace, MONTH, WEEKDAY, YEAR, yearOf } from "./words.ts";

const ENDS = "date+weekday+step+clock+part+holiday+edge+period+shift+nth";
/** "to", "until" in its spellings; "وحتى" is read without its conjunction. */
const TILL = "الي|حتي|لغايه|-|–|—";

function timed(moment: Moment): boolean {
  return moment.is === "clock" || moment.is === "part";
}

/** Both ends are times of day, or neither is. */
function ends(found: Captures): Moment | null {
  const from = found.moment("from");
  const to = found.moment("to");
  return isPlace(from) && isPlace(to) && timed(from) === timed(to) ? { is: "range", from, to } : null;
}

/** Two days of a month that only the second one names. */
function daysOfMonth(found: Captures): RangeMoment | null {
  const month = found.need("m");
  const step = found.number("s");
  const year = step === undefined ? yearOf(found) : { step: Math.sign(step) };
  const [d, e] = [found.need("d"), found.need("e")];
  if (e <= d || month > 12) return null;
  return { is: "range", from: { is: "date", month, day: d, ...year }, to: { is: "date", month, day: e, ...year } };
}

/** From one day, year or time to another. */
export const rangeRules: readonly Rule[] = [
  {
    name: "days of one month",
    pattern: [
      `من? <dayWord>? [ ${DAY} ] & ( ${TILL} ) <dayWord>? [ <articleAlone>? <e:day> من? ${MONTH} ( <s:step> | ${YEAR} ) ]`,
      `من? <dayWord>? [ ${DAY} ] & ( ${TILL} ) [ <e:ordinal> من? ${MONTH} ${YEAR} ]`,
      `بين <dayWord>? [ ${DAY} ] <and> <dayWord>? [ <articleAlone>? <e:day> من? ${MONTH} ( <s:step> | ${YEAR} ) ]`,
      `من? [ ${WEEKDAY} <articleAlone>? <d:day> ] & ( ${TILL} ) [ <dayWord>? <we:weekday> <articleAlone>? <e:day> من? ${MONTH} ${YEAR} ]`,
    ],
    make: daysOfMonth,
    examples: ["14-16 حزيران", "من 5 إلى 7 أيار 2025", "بين 3 و5 تشرين الأول"],
  },
  {
    name: "two days of one month named together",
    pattern: `( <daysTwo> | <dayWord> )? [ <articleAlone>? <d:day> ] <and> [ <articleAlone>? <e:day> من? ${MONTH} ( <s:step> | ${YEAR} ) ]`,
    make: (found) => {
      const days = daysOfMonth(found);
      return days === null ? null : { ...days, apart: true };
    },
    examples: ["6 و13 تموز"],
  },
  {
    name: "months of one year",
    pattern: [
      `من? [ <monthWord>? <m:monthName> ] & ( ${TILL} ) [ <monthWord>? <e:monthName> ${YEAR} ]`,
      `بين شهري? [ <monthWord>? <m:monthName> ] & <and>? [ <monthWord>? <e:monthName> ${YEAR} ]`,
    ],
    make: (found) => {
      const [m, e] = [found.need("m"), found.need("e")];
      if (m === e) return null;
      return {
        is: "range",
        from: { is: "date", month: m, ...yearOf(found) },
        to: { is: "date", month: e, ...yearOf(found) },
      };
    },
    examples: ["من كانون الثاني إلى آذار 2025"],
  },
  {
    name: "span of years",
    pattern: [
      "<yearsTwo> [ <y:year> ] ( و|- ) [ <z:year> ]",
      `( من|بين ) <yearWord>? [ <y:year> ] & ( ${TILL}|و ) <yearWord>? [ <z:year> ]`,
    ],
    make: (found) => {
      const [from, to] = [found.need("y"), found.need("z")];
      if (to <= from || to - from > 300) return null;
      return { is: "range", from: { is: "date", year: from }, to: { is: "date", year: to } };
    },
    examples: ["عامي 2011 و2014", "بين 2019 و2021"],
  },
  {
    name: "two days named together",
    pattern: "<daysTwo> [ <wd:weekday> ] & <and>? [ <we:weekday> ( <s:step> | <s:stepPlural> )? ]",
    make: (found) => {
      const step = found.number("s") ?? 0;
      const said = step > 0 ? "next" : step < 0 ? "last" : "bare";
      const from = { is: "weekday", weekday: found.need("wd") as 1, step: said } as const;
      return {
        is: "range",
        from,
        to: { is: "weekday", weekday: found.need("we") as 1, step: "coming", from },
        apart: true,
      };
    },
    examples: ["يومي السبت والأحد"],
  },
  {
    name: "from one to another",
    pattern: [
      `( من | بدءا_من | ابتداء_من ) [ <from:@${ENDS}> ] <comma>? & ( ${TILL} ) <dayWord>? [ <to:@${ENDS}> ]`,
      `بين [ <from:@${ENDS}> ] & <and>? [ <to:@${ENDS}> ]`,
      `[ <from:@${ENDS}> ] & ( ${TILL} ) [ <to:@${ENDS}> ]`,
    ],
    make: ends,
    examples: ["من الاثنين إلى الأربعاء", "بين الثامنة صباحاً والرابعة عصراً", "من يوم الأحد حتى الخميس"],
  },
];
