import * as chrono from "chrono-node";
import type { Timex } from "../dates.ts";
import {
  clock,
  type DateFinder,
  isoDay,
  isoQuarter,
  isoWeek,
  publicationNoon,
  withoutPreposition,
} from "./timex-forms.ts";

const PART_OF_DAY: Readonly<Record<string, string>> = {
  morning: "MO",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
  tonight: "NI",
};

/** chrono-node as it comes, in the form that its values allow: weeks, months, years and parts of the day from its own words and tags. */
export const chronoDates: DateFinder = (text, publishedAt) =>
  chrono
    .parse(text, publicationNoon(publishedAt))
    .map((result) => {
      const { type, value } = timexOf(result);
      return withoutPreposition({ start: result.index, end: result.index + result.text.length, type, value }, text);
    })
    .filter(({ start, end }) => end > start);

function timexOf(result: chrono.ParsedResult): Pick<Timex, "type" | "value"> {
  const { start } = result;
  const date = start.date();
  const day = isoDay(date);
  if (start.isCertain("hour")) {
    return { type: "TIME", value: day + clock(start.get("hour") ?? 0, start.get("minute") ?? 0) };
  }
  const part = /casualReference\/(morning|afternoon|evening|night|tonight)/.exec([...result.tags()].join(","))?.[1];
  if (part !== undefined) return { type: "TIME", value: `${day}T${PART_OF_DAY[part]}` };
  return { type: "DATE", value: coarseValue(result.text.toLowerCase(), date, start) };
}

function coarseValue(words: string, date: Date, start: chrono.ParsedComponents): string {
  const day = isoDay(date);
  if (/\bweeks?\b/.test(words)) return isoWeek(date);
  if (/\bmonths?\b/.test(words)) return day.slice(0, 7);
  if (/\byears?\b/.test(words)) return day.slice(0, 4);
  if (/\bquarters?\b/.test(words)) return isoQuarter(date);
  if (start.isCertain("day") || start.isCertain("weekday")) return day;
  return start.isCertain("month") ? day.slice(0, 7) : day.slice(0, 4);
}
