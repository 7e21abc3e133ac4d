import { gap, type Token } from "../tokens.ts";
import type { Moment } from "./moment.ts";
import type { Captures, DateGrammar } from "./rule.ts";

const ymd = (found: Captures): Moment => ({
  is: "date",
  year: found.need("y"),
  month: found.need("m"),
  day: found.need("d"),
});

/** Day and month in the order of most of the world; where both could be a month the other order is kept beside it. */
function dayFirst(found: Captures, marks: "slash" | "dot"): Moment | null {
  const a = found.need("a");
  const b = found.need("b");
  const year = found.number("y");
  const years = year === undefined ? { shortYear: found.need("yy") } : { year };
  if (a > 12 && b > 12) return null;
  if (b > 12) return { is: "date", day: b, month: a, ...years };
  const either = marks === "slash" && a <= 12 && a !== b ? { either: { month: a, day: b } } : {};
  return { is: "date", day: a, month: b, ...years, ...either };
}

function clock(found: Captures): Moment | null {
  const hour = found.need("h");
  const second = found.number("s");
  const zulu = found.has("zulu") ? { offset: 0 } : {};
  const east = found.number("oh");
  const sign = found.has("minus") ? -1 : 1;
  const offset = east === undefined ? zulu : { offset: sign * (east * 60 + (found.number("om") ?? 0)) };
  if (hour > 23) return null;
  return {
    is: "clock",
    hour,
    minute: found.need("min"),
    half: "24h",
    of: null,
    ...(second ? { second } : {}),
    ...offset,
  };
}

const isoWeeks = Object.fromEntries(
  Array.from({ length: 53 }, (_, i) => [`w${String(i + 1).padStart(2, "0")}`, i + 1]),
);

/** Numeric dates and times, which read alike in every language. */
export const numericDates: DateGrammar = {
  language: "any",
  lexicon: { zulu: { z: 0 }, minus: { "-": 0, "−": 0 }, isoWeek: isoWeeks },
  rules: [
    {
      name: "numeric date, year first",
      pattern: ["<y:year> - <m:month> - <d:day>", "<y:year> / <m:month> / <d:day>", "<y:year> . <m:month> . <d:day>"],
      tight: true,
      make: ymd,
      examples: ["2025-06-14", "2025/06/14", "2025.6.14", "٢٠٢٥/٠٦/١٤"],
    },
    {
      name: "ISO 8601 date and time",
      pattern:
        "<y:year> - <m:month2> - <d:day2> t <h:hour> : <min:minute> ( : <s:second> )? ( <zulu> | ( + | <minus> ) <oh:hour> : <om:minute> )?",
      tight: true,
      make: (found) => {
        const time = clock(found);
        return time?.is === "clock" ? { ...time, of: ymd(found) } : null;
      },
      examples: ["2025-06-14T10:30:00Z", "2025-06-14T10:30:00+03:00", "2025-06-14T10:30"],
    },
    {
      name: "numeric date, year last",
      pattern: ["<a:day> / <b:day> / <y:year>", "<a:day> - <b:day> - <y:year>", "<a:day2> / <b:day2> / <yy:year2>"],
      tight: true,
      make: (found) => dayFirst(found, "slash"),
      examples: ["14/06/2025", "03/04/2025", "25-12-2024", "14/06/25"],
    },
    {
      name: "numeric date with dots, day first",
      pattern: ["<a:day> . <b:month> . <y:year>", "<a:day2> . <b:month2> . <yy:year2>"],
      tight: true,
      make: (found) => dayFirst(found, "dot"),
      examples: ["14.06.2025", "1.5.2025"],
    },
    {
      name: "time of day in 24 hours",
      pattern: "<h:hour> : <min:minute> ( : <s:second> )?",
      tight: true,
      make: clock,
      examples: ["18:00", "07:30"],
    },
    {
      name: "ISO week",
      pattern: "<y:year> - <week:isoWeek>",
      tight: true,
      make: (found) => ({ is: "nth", n: found.need("week"), unit: "week", of: { is: "date", year: found.need("y") } }),
      examples: ["2025-W25"],
    },
  ],
  tense: () => null,
  refuses: partOfLongerNumber,
};

/** Versions, addresses, ratios and amounts: a mark and a digit hang on the number without a blank. */
function partOfLongerNumber(tokens: readonly Token[], from: number, to: number): boolean {
  return hangsOn(tokens, from) || goesOnAsNumber(tokens, to);
}

/** Marks before a number of something else ("$2025"), after one ("20%"), and inside one, where digits follow ("1,2025"). */
const leading = new Set("$€£¥#@_=&%+");
const trailing = new Set("%$€£¥@_=");
const joining = new Set(".,:/-–");
const parting = new Set(".,:/");

/** True when the token at `from` continues something: "v2025", "$2025", "1,2025", "192.168". */
export function hangsOn(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from]!;
  const before = tokens[from - 1];
  if (before === undefined || token.gap !== gap.none) return false;
  if (leading.has(before.text)) return true;
  if (!joining.has(before.text)) return before.kind === "number";
  const earlier = tokens[from - 2];
  return earlier?.kind === "number" && before.gap === gap.none;
}

/** True when digits go on after a mark: "2025.3", "2025,000"; or a percent or currency sign follows. */
export function goesOnAsNumber(tokens: readonly Token[], to: number): boolean {
  const mark = tokens[to];
  if (mark === undefined || mark.gap !== gap.none) return false;
  if (mark.kind === "number" || trailing.has(mark.text)) return true;
  if (!parting.has(mark.text)) return false;
  const next = tokens[to + 1];
  return next?.kind === "number" && next.gap === gap.none;
}
