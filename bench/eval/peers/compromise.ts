import nlp from "compromise";
import datesPlugin from "compromise-dates";
import type { Timex } from "../dates.ts";
import {
  clock,
  type DateFinder,
  isoDay,
  isoQuarter,
  isoWeek,
  paragraphsOf,
  publicationNoon,
  trimmed,
  withoutPreposition,
} from "./timex-forms.ts";

const reader = nlp.extend(datesPlugin);

interface Offset {
  start: number;
  length: number;
}
interface DateFound {
  offset?: Offset;
  dates?: { start?: string; unit?: string; repeat?: unknown };
}
interface DurationFound {
  offset?: Offset;
  duration?: Record<string, number>;
}

/** compromise with its dates plugin, a paragraph at a time; durations apart, where no date touches them. */
export const compromiseDates: DateFinder = (text, publishedAt) => {
  const today = isoDay(publicationNoon(publishedAt));
  const found: Timex[] = [];
  for (const paragraph of paragraphsOf(text)) {
    const spanOf = (offset: Offset) => ({
      start: paragraph.start + offset.start,
      end: paragraph.start + offset.start + offset.length,
    });
    const read = reader(paragraph.text);
    for (const { offset, dates } of lists<DateFound>(() => read.dates({ today, timezone: "UTC" }).json(WITH_OFFSETS))) {
      if (offset === undefined) continue;
      found.push(withoutPreposition({ ...spanOf(offset), ...dateOf(dates ?? {}) }, text));
    }
    for (const { offset, duration } of lists<DurationFound>(() => read.durations().json(WITH_OFFSETS))) {
      if (offset === undefined) continue;
      const timex = trimmed({ ...spanOf(offset), type: "DURATION", value: lengthOf(duration ?? {}) }, text);
      if (!found.some((other) => other.start < timex.end && timex.start < other.end)) found.push(timex);
    }
  }
  return found.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
};

const WITH_OFFSETS = { offset: true };

/** It throws on some sentences; those count as holding nothing. Its types say `object` for what it gives. */
function lists<T>(read: () => unknown): T[] {
  try {
    return read() as T[];
  } catch {
    return [];
  }
}

function dateOf({ start, unit, repeat }: NonNullable<DateFound["dates"]>): Pick<Timex, "type" | "value"> {
  const type = repeat ? "SET" : "DATE";
  if (!start) return { type, value: "" };
  const date = new Date(start);
  switch (unit) {
    case "week":
      return { type, value: isoWeek(date) };
    case "month":
      return { type, value: isoDay(date).slice(0, 7) };
    case "year":
      return { type, value: isoDay(date).slice(0, 4) };
    case "quarter":
      return { type, value: isoQuarter(date) };
    case "time":
    case "hour":
    case "minute":
      return { type: "TIME", value: isoDay(date) + clock(date.getUTCHours(), date.getUTCMinutes()) };
    default:
      return { type, value: isoDay(date) };
  }
}

const LETTER: Readonly<Record<string, string>> = {
  year: "Y",
  quarter: "Q",
  month: "M",
  week: "W",
  day: "D",
  hour: "TH",
  minute: "TM",
  second: "TS",
};

function lengthOf(duration: Record<string, number>): string {
  let days = "";
  let hours = "";
  for (const [unit, count] of Object.entries(duration)) {
    const letter = LETTER[unit];
    if (letter?.startsWith("T")) hours += count + letter.slice(1);
    else if (letter !== undefined) days += count + letter;
  }
  return `P${days}${hours === "" ? "" : `T${hours}`}`;
}
