import type { Moment } from "../../engine/moment.ts";
import type { Captures, Rule } from "../../engine/rule.ts";
import { isPlace, MONTH, weekdayOf, yearOf } from "./words.ts";

const ENDS = "date+weekday+step+clock+part+holiday+edge+period+shift";

function ends(found: Captures): Moment | null {
  const from = found.moment("from");
  const to = found.moment("to");
  return isPlace(from) && isPlace(to) && alike(from, to) ? { is: "range", from, to } : null;
}

/** Both ends are times of day, or neither is. */
function alike(from: Moment, to: Moment): boolean {
  const timed = (moment: Moment) => moment.is === "clock" || moment.is === "part";
  return timed(from) === timed(to);
}

/** From one day, year or time to another. */
export const rangeRules: readonly Rule[] = [
  {
    name: "days of one month",
    pattern: [
      `[ ${MONTH} <d:day> ( st|nd|rd|th )? ] ( -|–|—|to|through|until|and ) the? [ <e:day> ( st|nd|rd|th )? ] ( ,? <y:year> )?`,
      `the? [ <d:day> ( st|nd|rd|th )? ] ( -|–|—|to|through|until|and ) the? [ <e:day> ( st|nd|rd|th )? of? ${MONTH} ( ,? <y:year> )? ]`,
    ],
    make: (found) => {
      const month = found.need("m");
      const year = yearOf(found);
      const [d, e] = [found.need("d"), found.need("e")];
      if (e <= d) return null;
      return { is: "range", from: { is: "date", month, day: d, ...year }, to: { is: "date", month, day: e, ...year } };
    },
    examples: ["June 14-16", "14 to 16 June 2025"],
  },
  {
    name: "first of several days of one month",
    pattern: `[ <d:day> ( st|nd|rd|th )? ] , <e:day> ( st|nd|rd|th )? ,? <and> <f:day> ( st|nd|rd|th )? of? ${MONTH} ( ,? <y:year> )?`,
    make: (found) => {
      const [d, e, f] = [found.need("d"), found.need("e"), found.need("f")];
      return d < e && e < f ? { is: "date", day: d, month: found.need("m"), ...yearOf(found) } : null;
    },
    examples: ["24, 25 and 26 November"],
  },
  {
    name: "two days of one month, with their weekdays",
    pattern: "[ <wd:weekday> the? <d:day> ( st|nd|rd|th )? ] <and> the? [ <to:@date> ]",
    make: (found) => {
      const to = found.moment("to");
      if (to.is !== "date" || to.day === undefined || to.month === undefined || to.weekday === undefined) return null;
      const day = found.need("d");
      return day < to.day ? { is: "range", from: { ...to, day, ...weekdayOf(found) }, to, apart: true } : null;
    },
    examples: ["Sunday 24 and Monday 25 May"],
  },
  {
    name: "hours of one half of the day",
    pattern: "[ <h:hour12> ( :|. <min:minute> )? ] to|-|–|until|till [ <to:@clock> ]",
    make: (found) => {
      const to = found.moment("to");
      if (to.is !== "clock" || (to.half !== "am" && to.half !== "pm")) return null;
      const minute = found.number("min") ?? 0;
      return { is: "range", from: { is: "clock", hour: found.need("h"), minute, half: "unknown", of: null }, to };
    },
    examples: ["4 to 7 p.m."],
  },
  {
    name: "months of one year",
    pattern: "the? [ <m:monthName> ] ( - to - | -|–|to|through ) [ <e:monthName> ( ,? of? <y:year> )? ]",
    make: (found) => ({
      is: "range",
      from: { is: "date", month: found.need("m"), ...yearOf(found) },
      to: { is: "date", month: found.need("e"), ...yearOf(found) },
    }),
    examples: ["January-March 2025"],
  },
  {
    name: "quarter named by its months",
    pattern: "the? <m:monthName> ( - to - | -|–|to|through ) <e:monthName> ( ~ period|quarter ) ( ,? of? <y:year> )?",
    make: (found) => {
      const [m, e] = [found.need("m"), found.need("e")];
      const year = found.number("y");
      if (e - m !== 2 || m % 3 !== 1) return null;
      return { is: "period", unit: "quarter", n: e / 3, ...(year === undefined ? {} : { of: { is: "date", year } }) };
    },
    examples: ["the July-to-September period", "the January-March quarter"],
  },
  {
    name: "span of years",
    pattern: ["<y:year> -|–|/ <z:year>", "<y:year> -|–|/ <zz:year2>"],
    tight: true,
    make: (found) => {
      const from = found.need("y");
      const short = found.number("zz");
      const to = short === undefined ? found.need("z") : Math.floor(from / 100) * 100 + short;
      if (to <= from || to - from > 300) return null;
      return { is: "range", from: { is: "date", year: from }, to: { is: "date", year: to } };
    },
    examples: ["2011-2014", "2024/25"],
  },
  {
    name: "from one to another",
    pattern: [
      `from [ <from:@${ENDS}> ] ( to|through|until|till|thru | up to ) the? [ <to:@${ENDS}> ]`,
      `between the? [ <from:@${ENDS}> ] and the? [ <to:@${ENDS}> ]`,
      `[ <from:@${ENDS}> ] ( to|through|until|thru|–|—|- ) the? [ <to:@${ENDS}> ]`,
    ],
    make: ends,
    examples: ["from Monday to Wednesday", "between 8 a.m. and 4 p.m."],
  },
  {
    name: "two days that follow each other",
    pattern: "[ <from:@weekday> ] and [ <to:@weekday> ]",
    make: (found) => {
      const from = found.moment("from");
      const to = found.moment("to");
      if (from.is !== "weekday" || to.is !== "weekday" || from.step !== "bare" || to.step !== "bare") return null;
      return (to.weekday - from.weekday + 7) % 7 === 1 ? { is: "range", from, to } : null;
    },
    examples: ["Tuesday and Wednesday"],
  },
  {
    name: "hours from one to another",
    pattern: "between|from [ <h:hour> :|. <min:minute> ] and|to|until|till [ <hh:hour> :|. <mm:minute> ]",
    make: (found) => ({
      is: "range",
      from: { is: "clock", hour: found.need("h"), minute: found.need("min"), half: "24h", of: null },
      to: { is: "clock", hour: found.need("hh"), minute: found.need("mm"), half: "24h", of: null },
    }),
    examples: ["between 10.00 and 18.00"],
  },
];
