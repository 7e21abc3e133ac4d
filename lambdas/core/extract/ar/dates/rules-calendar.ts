import type { Moment } from "../../engine/moment.ts";
import type { Captures, Rule } from "../../engine/rule.ts";
import { DAY, MATCHING, MONTH, WEEKDAY, weekdayOf, YEAR, YEAR_SAID, yearOf } from "./words.ts";

/** A date of the months by name; null where two families name two different months. */
function dayOfMonth(found: Captures): Moment | null {
  const month = found.need("m");
  const other = found.number("m2");
  const step = found.number("s");
  if (month > 12 || (other !== undefined && other !== month)) return null;
  return {
    is: "date",
    month,
    ...(found.has("d") ? { day: found.need("d") } : {}),
    ...yearOf(found),
    ...weekdayOf(found),
    ...(step === undefined || found.has("y") ? {} : { step: Math.sign(step), latest: true }),
  };
}

/** Numbers, years in words, and dates of the calendar. */
export const calendarRules: readonly Rule[] = [
  {
    name: "number",
    hidden: true,
    makes: "number",
    pattern: [
      "<thousand:thousand> ( & <hundred:hundred> )? ( & <n:small> & <tens:tens> | & <n:small> | & <tens:tens> )?",
      "<hundred:hundred> ( & <n:small> & <tens:tens> | & <n:small> | & <tens:tens> )?",
      "<n:small> & <tens:tens>",
      "<n:small>",
      "<tens:tens>",
    ],
    make: (found) => {
      const [n, tens] = [found.number("n") ?? 0, found.number("tens") ?? 0];
      if (tens > 0 && n > 9) return null;
      return { is: "number", value: (found.number("thousand") ?? 0) + (found.number("hundred") ?? 0) + tens * 10 + n };
    },
    examples: [],
  },
  {
    name: "weekday of a month by its number, or the day of that number",
    pattern: `${WEEKDAY} <d:ordinal> & <in> ${MONTH} ${YEAR}`,
    make: (found) => {
      const date = dayOfMonth(found);
      return date?.is === "date" && found.need("d") <= 5 ? { ...date, orNth: true } : null;
    },
    examples: ["الثلاثاء الثالث من أيلول 2014"],
  },
  {
    name: "day, month and year",
    pattern: [
      `( ${WEEKDAY} ${MATCHING} )? <dayWord>? ${DAY} من? ${MONTH} ( <s:step> | ${YEAR_SAID} )?`,
      `${WEEKDAY} ${MATCHING} <dayWord>? ${DAY} / <m:month> !/`,
      `<dayWord> ${DAY} / <m:month> !/`,
    ],
    make: dayOfMonth,
    examples: [
      "14 حزيران 2025",
      "الجمعة 15 شباط",
      "الخميس الموافق 14 شهر شباط",
      "الرابع عشر من يونيو",
      "٢١ أوت ٢٠٢٤",
      "3 حزيران/يونيو الجاري",
    ],
  },
  {
    name: "month, day and year",
    pattern: [
      `${WEEKDAY} <comma>? <m:monthName> ( <d:ordinal> | <d:day> ) ${YEAR}`,
      `<m:monthName> ( <d:ordinal> | <d:day> ) ${YEAR_SAID}`,
      "<m:monthName> ( <d:ordinal> | <d:day> ) $",
    ],
    make: dayOfMonth,
    examples: ["الاثنين، يناير الثاني والعشرين، 2018"],
  },
  {
    name: "date with its year in words",
    pattern: "<date:@date> <comma>? <yearWord>? <words:@number>",
    make: (found) => {
      const date = found.moment("date");
      const words = found.moment("words");
      const year = words.is === "number" && words.grouped === undefined ? words.value : 0;
      if (date.is !== "date" || date.year !== undefined || date.month === undefined) return null;
      return year >= 1900 && year <= 2100 ? { ...date, year } : null;
    },
    examples: ["العاشر من سبتمبر، ألفين"],
  },
  {
    name: "weekday with a numeric date",
    pattern: `${WEEKDAY} ${MATCHING} <articleAlone>? <date:@date>`,
    make: (found) => {
      const date = found.moment("date");
      if (date.is !== "date" || date.day === undefined || date.weekday !== undefined) return null;
      return { ...date, ...weekdayOf(found) };
    },
    examples: ["الاثنين 16/06/2025", "الثلاثاء الموافق 2025-06-17"],
  },
  {
    name: "day of a year named in other words",
    pattern: "<date:@date> & <in>? <year:@step+same>",
    make: (found) => {
      const date = found.moment("date");
      const year = found.moment("year");
      if (date.is !== "date" || date.year !== undefined || date.month === undefined) return null;
      if ((year.is !== "step" && year.is !== "same") || year.unit !== "year") return null;
      return { ...date, yearOf: year };
    },
    examples: ["أيلول من العام الماضي", "5 أيار من العام المقبل"],
  },
  {
    name: "day of a month named in other words",
    pattern: [`( ${WEEKDAY} ${MATCHING} )? <dayWord>? ${DAY} & <in> <month:@step+same>`, `<dayWord>? ${DAY} منه`],
    make: (found) => {
      if (!found.has("month")) return { is: "nth", n: found.need("d"), unit: "day", of: { is: "same", unit: "month" } };
      const month = found.moment("month");
      if ((month.is !== "step" && month.is !== "same") || month.unit !== "month") return null;
      return { is: "nth", n: found.need("d"), unit: "day", of: month };
    },
    examples: ["20 من الشهر المقبل", "الثلاثاء التاسع عشر من هذا الشهر"],
  },
  {
    name: "day of this, the last or the next month, its month left out",
    pattern: `( ${WEEKDAY} ${MATCHING} | <dayWord> )? ( <articleAlone>? <d:day> | <d:ordinalHigh> ) & <in>? <s:step>`,
    make: (found) => ({
      is: "nth",
      n: found.need("d"),
      unit: "day",
      of: { is: "step", unit: "month", step: found.need("s"), from: "published" },
    }),
    examples: ["20 الجاري", "الأحد 14 الجاري"],
  },
  {
    name: "day of the month alone",
    pattern: [
      `${WEEKDAY} <comma>? & <in>? ( <articleAlone>? <d:day> | <d:ordinalPastFifth> | <high:@number> ) $`,
      "<dayWord> ( <articleAlone>? <d:day> | <d:ordinalHigh> ) $",
      "في|الي|حتي|بحلول|منذ [ <d:ordinalHigh> ] $",
      "<goes> ( في|الي )? [ <articleAlone>? <d:day> ] $",
      "<goes> ( في|الي )? & [ <d:ordinal> ] $",
    ],
    make: (found) => {
      const day = found.number("high") ?? found.need("d");
      if (found.has("high") && day <= 10) return null;
      return day < 1 || day > 31 ? null : { is: "date", day, ...weekdayOf(found) };
    },
    examples: ["الجمعة 22", "السبت السادس عشر", "يوم 27"],
  },
  {
    name: "month and year",
    pattern: [`${MONTH} ${YEAR_SAID}`, "<y:year> <monthWord>? <m:monthName>"],
    make: dayOfMonth,
    examples: ["حزيران 2025", "شهر مارس من عام 2024", "كانون الثاني/يناير 2027"],
  },
  {
    name: "numeric month and year",
    pattern: ["<m:month> /|- <y:year>", "<y:year> /|- <m:month> !/|-"],
    tight: true,
    make: (found) => {
      const [month, year] = [found.need("m"), found.need("y")];
      return year < 1900 || year > 2100 ? null : { is: "date", month, year };
    },
    examples: ["3/2015"],
  },
  {
    name: "numeric date among Arabic words",
    pattern: [
      "<d:day> -|/ <m:month> -|/ <y:year>",
      "<y:year> -|/ <m:month> -|/ <d:day>",
      "في|يوم|بتاريخ|حتي|منذ [ <d:day2> / <m:month2> ] !/",
      "<goes> [ <d:day> /|- <m:month> ] $",
    ],
    make: (found) => ({ is: "date", day: found.need("d"), month: found.need("m"), ...yearOf(found) }),
    examples: ["16 / 6 / 2025", "بتاريخ 22/04"],
  },
  {
    // a comma before the year is the American way of writing, month first
    name: "numeric month and day, a comma and the year",
    pattern: ["<a:day2> / <b:day2> <comma> <y:year> !<counted>", "<a:day2> / <b:day2> <comma> <yy:year2> $"],
    make: (found) => {
      const [a, b] = [found.need("a"), found.need("b")];
      const year = found.has("y") ? yearOf(found) : { shortYear: found.need("yy") };
      if (a > 12) return b > 12 ? null : { is: "date", month: b, day: a, ...year };
      const either = b <= 12 && a !== b ? { either: { month: b, day: a } } : {};
      return { is: "date", month: a, day: b, ...year, ...either };
    },
    examples: ["07/25, 2019", "07/25, 19"],
  },
  {
    name: "month of this, the last or the next year",
    pattern: [`${MONTH} <s:step>`, `<this> ${MONTH}`, `${MONTH} من <s:step>`],
    make: (found) => {
      const month = dayOfMonth(found);
      return month?.is === "date" && found.has("this") ? { ...month, step: 0 } : month;
    },
    examples: ["شهر آب المقبل", "أيلول الماضي", "هذا سبتمبر"],
  },
  {
    name: "month",
    pattern: MONTH,
    make: dayOfMonth,
    examples: ["حزيران", "شهر مارس", "شهر عشرة"],
  },
  {
    name: "year",
    pattern: [
      "<yearWord> <y:year> <commonEra>?",
      "<yearWord> <y:int> !<counted>",
      "<beforeYear> [ <y:year> ] !<counted>",
      "<beforeYear> <year> & <and> [ <y:year> ] !<counted>",
      "<y:year> <commonEra>",
    ],
    make: (found) => {
      const year = found.need("y");
      return year < 100 || year > 2199 ? null : { is: "date", year };
    },
    examples: ["عام 2019", "سنة ١٩٩٨", "عام 247"],
  },
  {
    name: "year in words",
    pattern: "<yearWord> <year:@number>",
    make: (found) => {
      const year = found.need("year");
      return year < 1000 || year > 2100 ? null : { is: "date", year };
    },
    examples: ["عام ألفين وعشرة"],
  },
];
