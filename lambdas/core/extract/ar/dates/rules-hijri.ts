import type { CalendarDate } from "../../engine/moment.ts";
import type { Captures, Rule } from "../../engine/rule.ts";
import { DAY, MATCHING, WEEKDAY, weekdayOf } from "./words.ts";

function hijri(found: Captures): CalendarDate {
  const day = found.number("d");
  const year = found.number("hy");
  return {
    is: "date",
    hijri: true,
    month: found.need("hm"),
    ...(day === undefined ? {} : { day }),
    ...(year === undefined ? {} : { year }),
    ...weekdayOf(found),
  };
}

const HIJRI_YEAR = "<comma>? & <in>? <yearWord>? <hy:hijriYear> <hijriEra>?";

/** Dates of the Hijri calendar; they are worked out in the Umm al-Qura calendar and shown with their conversion. */
export const hijriRules: readonly Rule[] = [
  {
    name: "numeric Hijri date",
    pattern: "<date:@date> <hijriEra>",
    make: (found) => {
      const date = found.moment("date");
      if (date.is !== "date" || date.hijri || date.day === undefined || date.month === undefined) return null;
      const { year, month, day } = date;
      return year === undefined || year > 1600 ? null : { is: "date", hijri: true, year, month, day };
    },
    examples: ["1446/12/20 هـ", "20/12/1446 هـ"],
  },
  {
    name: "Hijri date and the Gregorian one that the text gives for it",
    pattern: [
      "<hijri:@date> <comma>? <open>? <matching> ( <articleAlone> | & <in> )? <date:@date> <close>?",
      "<date:@date> <comma>? <open>? <matching> ( <articleAlone> | & <in> )? <hijri:@date> <close>?",
    ],
    make: (found) => {
      const [own, date] = [found.moment("hijri"), found.moment("date")];
      if (own.is !== "date" || date.is !== "date" || !own.hijri || date.hijri || date.day === undefined) return null;
      return { ...(own.weekday === undefined ? {} : { weekday: own.weekday }), ...date };
    },
    examples: ["14 ذو الحجة 1446 هـ الموافق 10 يونيو 2025", "10 يونيو 2025 الموافق 14 ذي الحجة 1446"],
  },
  {
    name: "Hijri date (Umm al-Qura)",
    pattern: [
      `( ${WEEKDAY} ${MATCHING} )? <dayWord>? ${DAY} من? <monthWord>? <hm:hijriMonth> ( ${HIJRI_YEAR} )?`,
      `<monthWord>? <hm:hijriMonth> ${HIJRI_YEAR}`,
    ],
    make: hijri,
    examples: ["1 رمضان 1446", "التاسع من ذي الحجة", "محرم 1447 هـ"],
  },
  {
    name: "Hijri month",
    pattern: [
      "<monthWord> <hm:hijriMonth>",
      "في|خلال|منذ|قبل|بعد|حتي|طوال|غره [ <hm:hijriMonth> ]",
      "<monthWord>? <hm:hijriMonth> <blessed>? <s:step>",
      "<monthWord>? <hm:hijriMonth> <blessed>",
    ],
    make: (found) => {
      const step = found.number("s");
      // "صفر" is also zero, "محرم" also forbidden
      if (!found.has("monthWord") && found.need("hm") <= 2) return null;
      return { ...hijri(found), ...(step === undefined ? {} : { step }) };
    },
    examples: ["شهر رمضان", "رمضان المقبل"],
  },
  {
    name: "Hijri month, to build on",
    hidden: true,
    pattern: "<monthWord>? <hm:hijriMonth> <blessed>?",
    make: (found) => (found.need("hm") <= 2 && !found.has("monthWord") ? null : hijri(found)),
    examples: [],
  },
  {
    name: "Hijri year",
    pattern: ["<yearWord>? <y:hijriYear> <hijriEra>"],
    make: (found) => ({ is: "date", hijri: true, year: found.need("y") }),
    examples: ["عام 1446 هـ"],
  },
];
