import type { DurationMoment, Moment } from "../../engine/moment.ts";
import type { Captures, Rule } from "../../engine/rule.ts";
import { AMOUNT, amountOf, partOf, unitOf } from "./words.ts";

function duration(found: Captures): DurationMoment {
  return { is: "duration", amount: amountOf(found), unit: unitOf(found) };
}

const codes: Record<string, string> = {
  second: "PT1S",
  minute: "PT1M",
  hour: "PT1H",
  day: "P1D",
  weekend: "XXXX-WXX-WE",
  week: "P1W",
  month: "P1M",
  quarter: "P1Q",
  season: "P1SE",
  year: "P1Y",
  decade: "P1DE",
  century: "P1CE",
};

function every(found: Captures): Moment | null {
  const month = found.number("m");
  if (month !== undefined) return { is: "set", timex: `XXXX-${String(month).padStart(2, "0")}` };
  if (found.has("fortnight")) return { is: "set", timex: "P2W" };
  const weekday = found.number("wd");
  if (weekday !== undefined) return { is: "set", timex: `XXXX-WXX-${weekday}` };
  if (found.has("part")) return { is: "set", timex: partOf(found) === "NI" ? "P1D" : `XXXX-XX-XXT${partOf(found)}` };
  if (found.has("season")) return { is: "set", timex: `XXXX-${["SP", "SU", "FA", "WI"][found.need("season")]}` };
  const timex = codes[unitOf(found)];
  const amount = found.number("amount");
  if (timex === undefined) return null;
  const times = amount ?? (found.has("other") ? 2 : 1);
  return { is: "set", timex: times === 1 ? timex : timex.replace("1", String(times)) };
}

const adverbs = ["P1D", "P1W", "P1M", "P1Y", "PT1H", "P1Q", "P1D"];
const references = ["past", "present", "future"] as const;

/** Lengths of time, recurring times, and times that have no place on the calendar. */
export const durationRules: readonly Rule[] = [
  {
    name: "every so often",
    pattern: [
      "every|each <other>? ( <u:unit> | <part:part> | <wd:weekday> | <m:monthName> | <season:season> )",
      "every ( <amount:int> | <amount:@number> ) ( <u:units> )",
      "[ per <u:perUnit> ]",
      "every|each|once_a|twice_a <fortnight:fortnight>",
      "( the? ( <ordinal> | <last> ) ) <wd:weekday> of|in every|each month",
      "^<beforeLength> a|an <u:perUnit> !<afterLength>",
    ],
    make: every,
    examples: ["every day", "each July", "every Friday", "every six hours"],
  },
  {
    // before the lengths: "one day" is one elsewhere
    name: "some day to come",
    pattern: "will|would|could|may|might|can [ <someDay> ]",
    make: () => ({ is: "reference", to: "future" }),
    examples: ["something that may one day come"],
  },
  {
    name: "length of time",
    pattern: [
      `( more|less|fewer than | at least|most | up to | no more than )? ${AMOUNT} ~ ( <quality> ~ )? ${UNITS()} ( ~ long )? !<old>`,
      `${AMOUNT} ~ <work:working> <u:lengthUnits>`,
      `${AMOUNT} ~ <fortnight:fortnight> !<old>`,
      "<about>? half an|a ~ <halfOf:unit>",
      "<quarterHour:quarterHour>",
    ],
    make: (found) => {
      if (found.has("quarterHour")) return { is: "duration", amount: 15, unit: "minute" };
      if (found.has("fortnight")) {
        const amount = amountOf(found);
        return { is: "duration", amount: amount === null ? null : amount * 2, unit: "week" };
      }
      if (!found.has("halfOf")) return found.has("work") ? { ...duration(found), working: true } : duration(found);
      const unit = unitOf(found, "halfOf");
      if (unit === "hour") return { is: "duration", amount: 30, unit: "minute" };
      if (unit === "year") return { is: "duration", amount: 6, unit: "month" };
      if (unit === "century") return { is: "duration", amount: 50, unit: "year" };
      if (unit === "decade") return { is: "duration", amount: 5, unit: "year" };
      if (unit === "day") return { is: "duration", amount: 12, unit: "hour" };
      return unit === "minute" ? { is: "duration", amount: 30, unit: "second" } : null;
    },
    examples: [
      "three weeks",
      "a five-year low",
      "several days",
      "half an hour",
      "18 months",
      "a fortnight",
      "10 working days",
    ],
  },
  {
    name: "length of time and a half",
    pattern: [
      `( <article> | ( <amount:int> | <amount:@number> ) ) ( <u:unit> | <u:units> ) and a half`,
      "<amount:small> and a half ( <u:units> )",
    ],
    make: (found) => {
      const amount = amountOf(found);
      const unit = unitOf(found);
      if (amount === null) return null;
      if (unit === "hour") return { is: "duration", amount: amount * 60 + 30, unit: "minute" };
      if (unit === "year") return { is: "duration", amount, unit, add: { is: "duration", amount: 6, unit: "month" } };
      if (unit === "minute") return { is: "duration", amount: amount * 60 + 30, unit: "second" };
      return { is: "duration", amount: amount + 0.5, unit };
    },
    examples: ["an hour and a half", "two and a half years"],
  },
  {
    name: "length of time in two units",
    pattern: ["<a:@duration> ,? <and:joined> <b:@duration>", "<a:@duration> ,? <b:@duration>"],
    make: (found) => {
      const a = found.moment("a");
      const b = found.moment("b");
      if (a.is !== "duration" || b.is !== "duration" || a.add || b.add || a.amount === null || b.amount === null)
        return null;
      // two units that are not counted stand side by side by chance
      if (!found.has("and") && a.amount === 1 && b.amount === 1) return null;
      const order = ["year", "month", "week", "day", "hour", "minute", "second"];
      return order.indexOf(a.unit) < order.indexOf(b.unit) && order.includes(a.unit) ? { ...a, add: b } : null;
    },
    examples: ["two hours and 10 minutes"],
  },
  {
    name: "recent or coming times, not counted",
    pattern: ["recent|past <past:units>", "coming|future <units>"],
    make: (found) => ({ is: "reference", to: found.has("past") ? "past" : "future" }),
    examples: ["recent years", "coming months"],
  },
  {
    name: "length of time that ends or begins now",
    pattern: `the|his|her|its|their|these|those? ( <lasting:lasting> ) ( ( ( <amount:int> | <amount:@number> ) | <few> ) ~ )? ( <u:units> )`,
    make: (found) => ({ is: "duration", amount: found.number("amount") ?? null, unit: unitOf(found) }),
    examples: ["the past three months", "the next few days", "the last 24 hours"],
  },
  {
    name: "length of time, vague",
    pattern: [
      "the <u:units> <toCome>",
      "over [ the years ]",
      "( for|over|within|in|after|during|through|of|lasted|takes|took|take|last|spent|spend ) ( many )? [ <u:units> ] !<ago>",
      "[ <u:units> ] of|long",
      "<all:all> <u:dayUnit> ( ~ long )?",
    ],
    make: (found) => {
      if (!found.has("u")) return { is: "duration", amount: null, unit: "year" };
      return { is: "duration", amount: found.has("all") ? 1 : null, unit: unitOf(found) };
    },
    examples: ["for years", "within weeks", "the weeks ahead", "the months to come"],
  },
  {
    name: "nine months of a report",
    pattern: `the ( <first:ordinal> )? ( <amount:int> | <amount:@number> ) ~ <u:units>`,
    make: duration,
    examples: ["the nine months"],
  },
  {
    name: "weekdays on which something is open",
    pattern: "open|opens|hours|weekly|daily [ <a:weekday> to|-|–|through <b:weekday> ]",
    make: (found) => ({ is: "set", timex: `XXXX-WXX-${found.need("a")}/XXXX-WXX-${found.need("b")}` }),
    examples: ["open Monday to Friday"],
  },
  {
    name: "recurring weekday",
    pattern: ["<wd:weekdays>", "<days:weekdaysWord>"],
    make: (found) => ({
      is: "set",
      timex: found.has("days") ? ["XXXX-WXX", "XXXX-WXX-WE"][found.need("days")]! : `XXXX-WXX-${found.need("wd")}`,
    }),
    examples: ["on Mondays", "weekdays"],
  },
  {
    name: "daily, weekly, yearly",
    pattern: ["<adverb:adverb>", "( <amount:int> | <amount:@number> ) ~ <adverb:adverbUnit>"],
    make: (found) => {
      const timex = adverbs[found.need("adverb")]!;
      const amount = found.number("amount");
      return { is: "set", timex: amount === undefined ? timex : timex.replace("1", String(amount)) };
    },
    examples: ["daily", "monthly"],
  },
  {
    name: "a time that is not pinned down",
    pattern: ["<reference:reference>"],
    make: (found) => ({ is: "reference", to: references[found.need("reference") + 1]! }),
    examples: ["now", "recently", "in the past", "soon"],
  },
];

function UNITS(): string {
  return "( <u:lengthUnit> | <u:lengthUnits> | <u:unitShort> )";
}
