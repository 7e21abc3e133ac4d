import type { Moment } from "../../engine/moment.ts";
import type { Captures, Rule } from "../../engine/rule.ts";
import { DAY, MONTH, WEEKDAY, weekdayOf, yearOf } from "./words.ts";

const dayOfMonth = (found: Captures): Moment => ({
  is: "date",
  month: found.need("m"),
  day: found.need("d"),
  ...yearOf(found),
  ...weekdayOf(found),
});

/** Numbers, years in words, and dates of the calendar. */
export const calendarRules: readonly Rule[] = [
  {
    name: "number",
    hidden: true,
    makes: "number",
    pattern: [
      "<n:int> . <fraction:int> !<percent>",
      "<n:small>",
      "<n:int> <half:int> / <two:int>",
      "<tens:tens> ( ~ <n:small> )?",
      "( <h:small> | a ) hundred ( and? ( <rest:int> | <rest:@number> ) )?",
      "( a | <h:small> )? <dozen:dozen>",
      "<couple> of?",
      "( <h:small> | <n:int> ) <thousand:thousand>",
    ],
    make: (found) => {
      if (found.has("couple")) return { is: "number", value: 2 };
      if (found.has("dozen")) return { is: "number", value: 12 * (found.number("h") ?? 1) };
      if (found.has("thousand")) return { is: "number", value: 1000 * (found.number("h") ?? found.need("n")) };
      const n = found.number("n");
      const tens = found.number("tens");
      const rest = found.number("rest") ?? 0;
      if (tens !== undefined) return { is: "number", value: tens * 10 + (n !== undefined && n < 10 ? n : 0) };
      if (found.has("half"))
        return found.need("half") === 1 && found.need("two") === 2 ? { is: "number", value: (n ?? 0) + 0.5 } : null;
      const fraction = found.number("fraction");
      if (fraction !== undefined) return { is: "number", value: Number(`${n}.${fraction}`) };
      if (n !== undefined) return { is: "number", value: n };
      return { is: "number", value: (found.number("h") ?? 1) * 100 + rest };
    },
    examples: [],
  },
  {
    name: "number with a comma",
    hidden: true,
    makes: "number",
    tight: true,
    pattern: "<n:int> , <rest:thousands>",
    make: (found) => ({ is: "number", value: found.need("n") * 1000 + found.need("rest"), grouped: true }),
    examples: [],
  },
  {
    name: "month, day and year",
    pattern: [
      `( ${WEEKDAY} ,? )? the? ${MONTH} <d:day> ( st|nd|rd|th )? ,? of? <y:year>`,
      `( ${WEEKDAY} ,? )? ${MONTH} the? ${DAY} !<counted> ( ,? <y:year> )?`,
    ],
    make: dayOfMonth,
    examples: ["June 14, 2025", "Friday, June 14", "Sept. 30", "May 5th", "October the 23rd"],
  },
  {
    name: "day, month and year",
    pattern: `( ${WEEKDAY} ,? )? the? ${DAY} of? ${MONTH} ( ,? <y:year> )?`,
    make: dayOfMonth,
    examples: ["14 June 2025", "Thursday, 30 October 2025", "Sunday the 23rd of November", "the first of October"],
  },
  {
    name: "day, month and year with hyphens",
    pattern: "<d:day> - ( <m:monthShort> | <m:monthName> ) - <y:year>",
    tight: true,
    make: dayOfMonth,
    examples: ["12-Jun-2025"],
  },
  {
    name: "day of a month of a year named in other words",
    pattern: [`<date:@date> ,? of? <year:@step+same>`, `<date:@date> ,? <year:@step>`],
    make: (found) => {
      const date = found.moment("date");
      const year = found.moment("year");
      if (date.is !== "date" || date.year !== undefined || date.month === undefined) return null;
      if ((year.is !== "step" && year.is !== "same") || year.unit !== "year") return null;
      return { ...date, yearOf: year };
    },
    examples: ["30 November last year", "September of the following year", "May of that year"],
  },
  {
    name: "day of a month named in other words",
    pattern: `the ${DAY} of <month:@step+same>`,
    make: (found) => {
      const month = found.moment("month");
      if ((month.is !== "step" && month.is !== "same") || month.unit !== "month") return null;
      return { is: "nth", n: found.need("d"), unit: "day", of: month };
    },
    examples: ["the fifth of next month", "the 9th of this month"],
  },
  {
    name: "day of the month alone",
    pattern: [
      "<wd:weekday> ,? the <d:day> st|nd|rd|th !<counted>",
      "[ <wd:weekday> the <d:ordinal> ] <stop>",
      "the <d:day> st|nd|rd|th !<dayNoun>",
      "on [ the <d:day> st|nd|rd|th ] and|or",
      "<dayCue> [ the <d:ordinalPastThird> ] <stop>",
      "by|on|until|till|from [ the <d:ordinal> ] <stop>",
    ],
    make: (found) => ({ is: "date", day: found.need("d"), ...weekdayOf(found) }),
    examples: ["Saturday the 8th"],
  },
  {
    name: "day of the month that is spoken of",
    pattern: "[ the <d:ordinal> ] is|was",
    // "the second is" goes on with a list
    make: (found) => (found.need("d") > 5 ? { is: "date", day: found.need("d") } : null),
    examples: ["the tenth is"],
  },
  {
    name: "month and year",
    pattern: [
      `${MONTH} ,? of? <y:year>`,
      `${MONTH} ,? <inWords:@date>`,
      `${MONTH} <apostrophe> <yy:year2>`,
      "<m:monthShort> ~ <yy:year2>",
    ],
    make: (found) => {
      const short = found.number("yy");
      if (found.has("inWords")) {
        const year = found.moment("inWords");
        if (year.is !== "date" || year.year === undefined || year.month !== undefined) return null;
        return { is: "date", month: found.need("m"), year: year.year };
      }
      return { is: "date", month: found.need("m"), ...(short === undefined ? yearOf(found) : { shortYear: short }) };
    },
    examples: ["June 2025", "December of 2024", "Sept. 2021"],
  },
  {
    name: "month",
    pattern: ["<m:monthName>", "<m:monthDotted> ."],
    make: (found) => ({ is: "date", month: found.need("m") }),
    examples: ["in September"],
  },
  {
    name: "month of the last, this or the next year",
    pattern: [`the? <s:step> ${MONTH}`, `<s:step> month 's ${MONTH}`],
    make: (found) => ({ is: "date", month: found.need("m"), step: found.need("s") }),
    examples: ["last October", "next May", "this coming June"],
  },
  {
    name: "year",
    pattern: ["the_year? <y:year> !<counted>", "in|of|since|by|until|from|before|after [ <apostrophe> <yy:year2> ] !s"],
    make: (found) => ({
      is: "date",
      ...(found.has("yy") ? { shortYear: found.need("yy") } : { year: found.need("y") }),
    }),
    examples: ["in 2019", "in '89"],
  },
  {
    name: "year in words",
    pattern: [
      "<c:teen> <tens:tens> ( ~ <n:small> )?",
      "<c:teen> <n:small>",
      "<c:teen> oh|o <n:small>",
      "the_year two thousand ( and? <n:small> )?",
      "two thousand and? <n:small>",
      "twenty ~ <t2:tens> ( ~ <n:small> )?",
    ],
    make: (found) => {
      const century = found.number("c") ?? 20;
      const n = found.number("n") ?? 0;
      const tens = found.number("tens") ?? found.number("t2");
      if (tens !== undefined && n > 9) return null;
      if (found.has("c") && tens === undefined && (n < 10 || n > 19) && n !== 0 && !(n < 10)) return null;
      return { is: "date", year: century * 100 + (tens ?? 0) * 10 + n };
    },
    examples: ["nineteen ninety-six", "the year two thousand"],
  },
  {
    name: "Hijri date (Umm al-Qura)",
    pattern: [
      `the? ${DAY} of? <m:hijriMonth> ( ,? <hy:hijriYear> ( ah|h )? )?`,
      "<m:hijriMonth> <d:day> !<counted> ( ,? <hy:hijriYear> ( ah|h )? )?",
      "<m:hijriMonth> <hy:hijriYear> ( ah|h )?",
    ],
    make: (found) => {
      const day = found.number("d");
      const year = found.number("hy");
      return {
        is: "date",
        hijri: true,
        month: found.need("m"),
        ...(day === undefined ? {} : { day }),
        ...(year === undefined ? {} : { year }),
      };
    },
    examples: ["1 Ramadan 1446", "9 Dhu al-Hijjah", "Muharram 1447 AH"],
  },
  {
    name: "Hijri month",
    pattern: "<m:hijriMonth>",
    make: (found) => (found.need("m") === 2 ? null : { is: "date", hijri: true, month: found.need("m") }),
    examples: ["during Ramadan"],
  },
];
