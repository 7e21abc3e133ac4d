import recognizers from "@microsoft/recognizers-text-date-time";
import type { Timex } from "../dates.ts";
import {
  type DateFinder,
  isoDay,
  isoQuarter,
  isoWeek,
  paragraphsOf,
  publicationNoon,
  withoutPreposition,
} from "./timex-forms.ts";

/** One of the readings that the recogniser offers; which fields are there depends on its kind. */
interface Reading {
  timex?: string;
  value?: string;
  start?: string;
  end?: string;
}

const PART_OF_DAY = /T(?:MO|AF|EV|NI|DT)/;

/** The Microsoft recogniser, English, a paragraph at a time; of several readings the one nearest to the publication. */
export const microsoftDates: DateFinder = (text, publishedAt) => {
  const published = publicationNoon(publishedAt);
  // It reads the local clock of the machine.
  const reference = new Date(published.getUTCFullYear(), published.getUTCMonth(), published.getUTCDate());
  return paragraphsOf(text)
    .flatMap((paragraph) =>
      recognize(paragraph.text, reference).map((result): Timex => {
        const kind = result.typeName.replace("datetimeV2.", "");
        const values = (result.resolution?.["values"] ?? []) as Reading[];
        const { type, value } = timexOf(kind, nearest(values, published), result.text, published);
        const span = { start: result.start + paragraph.start, end: result.end + paragraph.start + 1 };
        return withoutPreposition({ ...span, type, value }, text);
      }),
    )
    .filter(({ start, end }) => end > start);
};

/** It throws on some sentences; those count as holding nothing. */
function recognize(text: string, reference: Date) {
  try {
    return recognizers.recognizeDateTime(text, "en-us", 0, reference);
  } catch {
    return [];
  }
}

const instantOf = ({ value, start, end }: Reading) =>
  Date.parse(`${(value ?? start ?? end ?? "").slice(0, 10)}T12:00:00Z`);

function nearest(readings: Reading[], published: Date): Reading {
  const dated = readings.filter((reading) => !Number.isNaN(instantOf(reading)));
  const distance = (reading: Reading) => Math.abs(instantOf(reading) - published.getTime());
  return dated.sort((a, b) => distance(a) - distance(b))[0] ?? readings[0] ?? {};
}

function timexOf(kind: string, reading: Reading, words: string, published: Date): Pick<Timex, "type" | "value"> {
  const timex = reading.timex ?? "";
  const at = reading.value ?? reading.start ?? reading.end ?? "";
  const day = at.slice(0, 10);
  switch (kind) {
    case "duration":
      return { type: "DURATION", value: timex };
    case "set":
      return { type: "SET", value: timex };
    case "date":
      return { type: "DATE", value: day };
    case "datetime":
      return { type: "TIME", value: /PRESENT|PAST|FUTURE/.test(timex) ? timex : `${day}T${at.slice(11, 16)}` };
    case "time":
      return { type: "TIME", value: `${isoDay(published)}T${at.slice(0, 5)}` };
    case "timerange":
      return {
        type: "TIME",
        value: isoDay(published) + (PART_OF_DAY.exec(timex)?.[0] ?? `T${(reading.start ?? "").slice(0, 5)}`),
      };
    case "datetimerange":
      return { type: "TIME", value: day + (PART_OF_DAY.exec(timex)?.[0] ?? `T${at.slice(11, 16)}`) };
    case "daterange":
      return dateRange(timex, at, words, published);
    default:
      return { type: "DATE", value: timex };
  }
}

function dateRange(timex: string, at: string, words: string, published: Date): Pick<Timex, "type" | "value"> {
  if (/-(?:SP|SU|FA|WI)$/.test(timex)) {
    return { type: "DATE", value: timex.replace("XXXX", (at || isoDay(published)).slice(0, 4)) };
  }
  if (/^\d{4}(?:-W?\d\d)?$/.test(timex)) return { type: "DATE", value: timex };
  if (/^XXXX-\d\d$/.test(timex)) return { type: "DATE", value: at.slice(0, 7) };
  const date = new Date(`${at}T12:00:00Z`);
  if (timex.startsWith("XXXX-WXX") && !Number.isNaN(date.getTime())) return { type: "DATE", value: isoWeek(date) };
  const length = /,(P\w+)\)$/.exec(timex)?.[1];
  if (length === "P3M" && /quarter/i.test(words) && !Number.isNaN(date.getTime())) {
    return { type: "DATE", value: isoQuarter(date) };
  }
  return length === undefined ? { type: "DATE", value: timex } : { type: "DURATION", value: length };
}
