import type { Moment } from "../../engine/moment.ts";
import type { Captures, Rule } from "../../engine/rule.ts";
import { AMOUNT, amountOf, partOf, UNIT, unitOf } from "./words.ts";

const codes: Readonly<Record<string, string>> = {
  second: "PT1S",
  minute: "PT1M",
  hour: "PT1H",
  day: "P1D",
  week: "P1W",
  month: "P1M",
  year: "P1Y",
  decade: "P1DE",
  century: "P1CE",
};
const adverbs = ["P1D", "P1W", "P1M", "P1Y", "P1Q"];
const references = ["past", "present", "future"] as const;

function every(found: Captures): Moment | null {
  const weekday = found.number("wd");
  if (weekday !== undefined) return { is: "set", timex: `XXXX-WXX-${weekday}` };
  if (found.has("part")) return { is: "set", timex: partOf(found) === "NI" ? "P1D" : `XXXX-XX-XXT${partOf(found)}` };
  const timex = codes[unitOf(found)];
  if (timex === undefined) return null;
  const amount = found.number("amount") ?? (found.has("two") ? 2 : 1);
  return { is: "set", timex: timex.replace("1", String(amount)) };
}

/** Lengths of time, recurring times, and times that have no place on the calendar. */
export const durationRules: readonly Rule[] = [
  {
    name: "every so often",
    pattern: [
      "<every> ( <dayWord>? ( <wd:weekdayBare> | <wd:weekday> ) | <part:part> | <u:unitOne> )",
      "<every> ( <amount:int> | <amount:@number> ) ( <u:unitOne> | <u:unitMany> )",
      "<every> <two:unitTwo>",
      "<dayWord>? <wd:weekday> & <in>? <every> اسبوع",
      "<weekdaysOf> <wd:weekday>",
      "<times> في|كل [ <u:unitDefinite> ]",
    ],
    make: (found) => {
      if (!found.has("two")) return every(found);
      const timex = codes[unitOf(found, "two")];
      return timex === undefined ? null : { is: "set", timex: timex.replace("1", "2") };
    },
    examples: ["كل يوم", "كل أسبوع", "كل جمعة", "كل ثلاثة أيام", "أيام السبت", "كل شهرين"],
  },
  {
    name: "a day of every year",
    pattern: "<date:@date> & <in>? <every> <yearWord>",
    make: (found) => {
      const date = found.moment("date");
      if (date.is !== "date" || date.month === undefined || date.year !== undefined || date.hijri) return null;
      const two = (n: number) => String(n).padStart(2, "0");
      return { is: "set", timex: `XXXX-${two(date.month)}${date.day === undefined ? "" : `-${two(date.day)}`}` };
    },
    examples: ["14 تموز من كل عام"],
  },
  {
    name: "daily, weekly, yearly",
    pattern: "<adverb:adverb>",
    make: (found) => ({ is: "set", timex: adverbs[found.need("adverb")]! }),
    examples: ["يومياً", "أسبوعيا", "سنوياً"],
  },
  {
    name: "length of time",
    pattern: [
      `${AMOUNT} ${UNIT}`,
      "<about>? <two:unitTwo>",
      "<u:unitOne> <amount:one>",
      "<u:unitMany> <few:fewAfter>",
      "<u:unitMany> <amount:small>",
    ],
    make: (found) =>
      found.has("two")
        ? { is: "duration", amount: 2, unit: unitOf(found, "two") }
        : { is: "duration", amount: amountOf(found), unit: unitOf(found) },
    examples: ["ثلاثة أيام", "يومين", "30 يوماً", "بضعة أشهر", "أسبوع كامل", "سنوات طويلة", "خمسة وعشرين عاماً"],
  },
  {
    name: "one unit of time as a length",
    pattern: [
      "<lengthCue> <about>? [ <u:unitAlone> ] !<ordinal>",
      "<u:unitLasting>",
      "<around> [ <u:wholeDay> ]",
      "[ <u:wholeDay> ] <whole>",
    ],
    make: (found) => {
      const unit = unitOf(found);
      if (found.has("around") && unit === "hour") return { is: "duration", amount: 24, unit };
      return { is: "duration", amount: 1, unit };
    },
    examples: ["لمدة أسبوع", "على مدار الساعة"],
  },
  {
    name: "one unit of time, to count from",
    hidden: true,
    pattern: ["<about>? <u:unitAlone>", "<u:decadeOne> من الزمن|الزمان", "<u:decadeOne> $"],
    make: (found) => ({ is: "duration", amount: 1, unit: unitOf(found) }),
    examples: [],
  },
  {
    name: "vague length of time",
    pattern: ["<lengthCueVague> [ <u:unitMany> ] !<partThis>"],
    make: (found) => ({ is: "duration", amount: null, unit: unitOf(found) }),
    examples: ["منذ سنوات"],
  },
  {
    name: "vague length of time, to count from",
    hidden: true,
    pattern: "<u:unitMany> !<partThis>",
    make: (found) => ({ is: "duration", amount: null, unit: unitOf(found) }),
    examples: [],
  },
  {
    name: "part of a unit of time",
    pattern: "<share:halfOf> <u:unitOne>",
    make: (found) => {
      const unit = unitOf(found);
      const share = found.need("share");
      if (unit === "hour") return { is: "duration", amount: share, unit: "minute" };
      if (unit === "minute") return { is: "duration", amount: share, unit: "second" };
      if (unit === "year" && share !== 20) return { is: "duration", amount: (share / 60) * 12, unit: "month" };
      return unit === "century" && share === 30 ? { is: "duration", amount: 50, unit: "year" } : null;
    },
    examples: ["نصف ساعة", "ربع ساعة"],
  },
  {
    name: "length of time and a half",
    pattern: "<length:@duration> <andHalf>",
    make: (found) => {
      const length = found.moment("length");
      if (length.is !== "duration" || length.amount === null || length.add) return null;
      const { amount, unit } = length;
      if (unit === "hour") return { is: "duration", amount: amount * 60 + 30, unit: "minute" };
      if (unit === "year") return { is: "duration", amount: amount * 12 + 6, unit: "month" };
      if (unit === "minute") return { is: "duration", amount: amount * 60 + 30, unit: "second" };
      return { is: "duration", amount: amount + 0.5, unit };
    },
    examples: ["ساعة ونصف", "عامين ونصف"],
  },
  {
    name: "length of time in two units",
    // "إضراب عام يوم الخميس" is a general strike
    pattern: "<a:@duration> & <and>? <b:@duration> !<weekday>",
    make: (found) => {
      const a = found.moment("a");
      const b = found.moment("b");
      if (a.is !== "duration" || b.is !== "duration" || a.add || a.amount === null || b.amount === null) return null;
      const order = ["year", "month", "week", "day", "hour", "minute", "second"];
      return order.indexOf(a.unit) < order.indexOf(b.unit) && order.includes(a.unit) ? { ...a, add: b } : null;
    },
    examples: ["ساعتين و10 دقائق", "سنة وثلاثة أشهر"],
  },
  {
    name: "length of time that ends or begins now",
    pattern: [
      "<two:unitTwoDefinite> <s:stepPlural>",
      "<articleAlone> <amount:int> ( <u:unitOne> | <u:unitMany> ) <s:stepPlural>",
      "<u:unitManyDefinite> القليله? <s:stepPlural>",
      "<u:unitManyDefinite> ( <amount:cardinalDefinite> | <articleAlone> <amount:int> ) ( <s:stepPlural> | الاولي )?",
      "<amount:small> <u:unitManyDefinite> <s:stepPlural>",
    ],
    make: (found) => ({
      is: "duration",
      amount: found.has("two") ? 2 : amountOf(found),
      unit: unitOf(found, found.has("two") ? "two" : "u"),
    }),
    examples: ["الأيام الثلاثة الماضية", "الأسابيع المقبلة", "اليومين الماضيين", "الـ24 ساعة الماضية"],
  },
  {
    name: "a time that is not pinned down",
    pattern: "<reference:reference> !من",
    make: (found) => ({ is: "reference", to: references[found.need("reference") + 1]! }),
    examples: ["مؤخراً", "حالياً", "قريباً"],
  },
];
