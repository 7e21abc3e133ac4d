// Stories for tests: a date is written [[said|value]] in the text or the title; the value is a day, a week, a month, a
// time, or two days with a slash.

import { daysOfTimex } from "../../../lambdas/core/contradictions/days.ts";
import { detectConflicts, type FoundConflict, type StoryClaims } from "../../../lambdas/core/contradictions/detect.ts";
import type { DateMention } from "../../../lambdas/core/extract/types.ts";

const MARK = /\[\[([^|\]]*)\|([^\]]*)\]\]/g;

interface Told {
  id?: string;
  title?: string;
  text: string;
  publishedAt?: string;
  timezone?: string;
}

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

function dateOf(value: string): DateMention["value"] {
  const [timex = "", ...alternatives] = value.split(" or ");
  const isTime = timex.includes("T");
  const days = daysOfTimex(timex, 0)!;
  const interval = isTime ? { start: timex, end: timex } : { start: iso(days.from), end: iso(days.to) };
  return {
    type: isTime ? "TIME" : "DATE",
    timex: timex.replace(/(T\d\d:\d\d).*/, "$1"),
    interval,
    granularity: isTime ? "minute" : "day",
    reading: "",
    alternatives,
    weekday: null,
  };
}

/** A story with its marked dates as mentions. */
export function told({
  id = "s",
  title = "",
  text,
  publishedAt = "2026-03-02T09:00:00+00:00",
  timezone = "UTC",
}: Told): StoryClaims {
  const dates: DateMention[] = [];
  const strip = (marked: string, part: "title" | "text") => {
    let plain = "";
    let last = 0;
    for (const match of marked.matchAll(MARK)) {
      plain += marked.slice(last, match.index);
      dates.push({
        part,
        start: plain.length,
        end: plain.length + match[1]!.length,
        rule: "test",
        event: null,
        value: dateOf(match[2]!),
      });
      plain += match[1];
      last = match.index + match[0].length;
    }
    return plain + marked.slice(last);
  };
  const plainTitle = strip(title, "title");
  const plainText = strip(text, "text");
  return {
    id,
    story: { title: plainTitle, text: plainText, publishedAt, timezone },
    mentions: { dates, officials: [], quotes: [] },
  };
}

/** What was found, as "kind: a × b" with the passages of every mention of each side. */
export function found(...stories: StoryClaims[]): string[] {
  return detectConflicts(stories).map((conflict) => asWords(conflict, stories));
}

function asWords({ kind, all }: FoundConflict, stories: readonly StoryClaims[]): string {
  const side = (name: "a" | "b") =>
    all
      .filter((one) => one.side === name)
      .map(({ article, part, start, end }) => {
        const { story } = stories.find((one) => one.id === article)!;
        return (part === "title" ? story.title! : story.text).slice(start, end);
      })
      .sort()
      .join(" + ");
  const sides = [side("a"), side("b")].filter((words) => words !== "");
  return `${kind}: ${(kind === "order" ? sides : sides.sort()).join(" × ")}`;
}
