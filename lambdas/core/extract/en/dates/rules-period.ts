import type { CalendarDate, PeriodMoment } from "../../engine/moment.ts";
import type { Captures, Rule } from "../../engine/rule.ts";
import { edgeOf, holidayOf, isPlace, NTH, seasonOf, unitOf, yearOf } from "./words.ts";

function period(found: Captures, unit: PeriodMoment["unit"], n: number): PeriodMoment {
  const year = found.number("y");
  const fiscal = found.has("fiscal") ? { fiscal: true as const } : {};
  if (year !== undefined) return { is: "period", unit, n, of: { is: "date", year }, ...fiscal };
  if (found.has("of")) return { is: "period", unit, n, of: found.moment("of"), ...fiscal };
  const step = found.number("s");
  return { is: "period", unit, n, ...(step === undefined ? {} : { step }), ...fiscal };
}

const fiscalYear = (short: number): CalendarDate => ({
  is: "date",
  ...(short > 100 ? { year: short } : { shortYear: short }),
});

/** Quarters, halves, seasons, decades, centuries, holidays and the edges of periods. */
export const periodRules: readonly Rule[] = [
  {
    name: "quarter or half of a year",
    pattern: [
      `the|its|their|a|this? ( <y:year> | <of:@step> 's )? <fiscal:fiscal>? ~ ${NTH} ~ <u:quarterHalf> ( ( of|in )? the? ( <fiscal:fiscal>? <y:year> | <of:@step+same> ) )?`,
      `the? <n:last> ~ <u:quarterHalf> ( of|in )? <y:year>`,
      "<n:quarter> !- ( ,? of? <y:year> )?",
      "<y:year> ~ <n:quarter>",
      `<n:int> q ,? <y:year>`,
      "<n:quarter> ,? <fy:fy>",
    ],
    make: (found) => {
      const half = found.has("u") ? unitOf(found) === "half" : found.need("n") > 10;
      const n = found.need("n") % 10;
      if (found.need("n") < 0) return period(found, half ? "half" : "quarter", half ? 2 : 4);
      if (n > (half ? 2 : 4)) return null;
      const short = found.number("fy");
      if (short !== undefined)
        return { is: "period", unit: half ? "half" : "quarter", n, of: fiscalYear(short), fiscal: true };
      if (half && found.has("of") === false && found.number("y") === undefined && !found.has("u"))
        return period(found, "half", n);
      return period(found, half ? "half" : "quarter", n);
    },
    examples: ["the third quarter", "third-quarter", "Q3 2025", "next year's first quarter"],
  },
  {
    name: "the reported period of a year",
    pattern: "the <y:year> <period>",
    make: (found) => ({ is: "period", unit: "quarter", of: { is: "date", year: found.need("y") } }),
    examples: ["the 1988 quarter"],
  },
  {
    name: "fiscal year",
    pattern: ["the? <fiscal:fiscal> ~ ( year )? ( of )? <y:year>", "fy ~ <y:year>", "<fy:fy>"],
    make: (found) => {
      const short = found.number("fy");
      return short === undefined ? { is: "date", ...yearOf(found) } : fiscalYear(short);
    },
    examples: ["fiscal 1989", "FY2025", "fiscal year 2026"],
  },
  {
    name: "season",
    pattern: [
      "the|this? <season:season> of <of:@date+step+same>",
      "<season:season> <y:year>",
      "<season:season> <apostrophe> <yy:year2>",
      "<that> <season:season>",
      "<s:step> <season:season>",
      "<of:@step> 's <season:season>",
      "the <season:seasonSure>",
      "( in|into|since|by|until|for|during|before|after|from|through|of|and|next ) the? [ the? <season:season> ]",
    ],
    make: (found) => ({
      ...period(found, "season", 0),
      season: seasonOf(found),
      ...(found.has("yy") ? { of: { is: "date" as const, shortYear: found.need("yy") } } : {}),
      ...(found.has("that") ? { of: { is: "same" as const, unit: "year" as const } } : {}),
    }),
    examples: ["the summer of 2024", "this summer", "last spring"],
  },
  {
    name: "decade",
    pattern: [
      "the? ( mid|early|late ~ )? <n:decade> <apostrophe>? s",
      "the? ( mid|early|late ~ )? <apostrophe>? <n:year2> <apostrophe>? s",
      "the ( mid|early|late ~ )? <d:decadeWord>",
      "the? <n:decade> 's",
    ],
    make: (found) => {
      const n = found.number("n") ?? found.need("d") * 10;
      return n % 10 === 0 ? { is: "period", unit: "decade", n } : null;
    },
    examples: ["the 1990s", "the nineties", "the mid-1980s"],
  },
  {
    name: "century",
    pattern: `the? ( ( mid|early|late ~ ) )? ( ${NTH} ) ~ century`,
    make: (found) => (found.need("n") > 30 ? null : { is: "period", unit: "century", n: found.need("n") }),
    examples: ["the 20th century", "nineteenth-century"],
  },
  {
    name: "holiday",
    pattern: ["the? <s:step>? <holiday:holiday> ( ,? of? <y:year> )?", "<of:@step> 's <holiday:holiday>"],
    make: (found) => {
      const step = found.number("s");
      return { is: "holiday", holiday: holidayOf(found), ...yearOf(found), ...(step === undefined ? {} : { step }) };
    },
    examples: ["Christmas", "Thanksgiving", "Easter Monday 2025"],
  },
  {
    name: "early, middle or late part of a period",
    pattern: [
      "the? <edge:edgeWord> ~ ( part of )? the? <of:@date+step+same+period+weekday+part+nth>",
      "<edge:laterWord> <of:@step+same+part>",
      "<edge:laterWord> in the? <of:@step+same+date+period>",
      "<edge:laterWord> in the <week:weekWord>",
      "the? very? <edge:edgeDays> days|weeks of <of:@date+step+same>",
    ],
    make: (found) => {
      if (found.has("week"))
        return {
          is: "edge",
          edge: edgeOf(found),
          of: { is: "step", unit: "week", step: 0, from: "published" },
          as: "stretch",
        };
      const of = found.moment("of");
      return isPlace(of) ? { is: "edge", edge: edgeOf(found), of, as: "stretch" } : null;
    },
    examples: ["early November", "late 2024", "mid-June", "earlier this year", "later in the week"],
  },
  {
    name: "beginning, middle or end of a period",
    pattern: [
      "the? very? <edge:edgeNoun> of the? <of:@date+step+same+period+nth+weekday>",
      "<of:@step+date> 's end",
      "the? very? <edge:edgeNoun> of the <u:bareUnit>",
    ],
    make: (found) => {
      const bare = found.has("u") ? ({ is: "step", unit: unitOf(found), step: 0, from: "published" } as const) : null;
      const of = bare ?? found.moment("of");
      const edge = found.has("edge") ? edgeOf(found) : "end";
      return isPlace(of) ? { is: "edge", edge, of, as: edge === "end" ? "point" : "stretch" } : null;
    },
    examples: ["the end of September", "the beginning of next week", "the end of the year"],
  },
  {
    name: "year-end",
    pattern: ["<u:bareUnit> ~ end", "<u:bareUnit> 's end", "the? <u:bareUnit> ~ end"],
    make: (found) => ({
      is: "edge",
      edge: "end",
      of: { is: "step", unit: unitOf(found), step: 0, from: "published" },
      as: "point",
    }),
    examples: ["by year-end", "year's end"],
  },
];
