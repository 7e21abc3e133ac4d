import { whenOf } from "./day-words.ts";
import { daysOfTimex } from "./days.ts";
import type { EventDate, FoundConflict, StoryClaims } from "./story-claims.ts";

const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Dates whose weekday is not the one that the story gives them. */
export function weekdayConflicts(stories: readonly StoryClaims[]): FoundConflict[] {
  return stories.flatMap((story) =>
    story.mentions.dates
      .filter((date) => date.value.weekday?.matches === false && !fitsOtherYear(story, date))
      .map((date) => {
        const at = { article: story.id, part: date.part, start: date.start, end: date.end };
        return {
          kind: "weekday-mismatch" as const,
          a: at,
          b: null,
          all: [{ ...at, side: "a" as const }],
          explanation: explain(story, date),
        };
      }),
  );
}

const YEAR = /\p{Nd}{4}/u;
/** A day without a year that lies this far from the publication may be next year's or last year's as well, in days. */
const FAR = 120;
const farFrom = (day: number, published: number) => Math.abs(day - published) / 86_400_000 > FAR;

/**
 * "Saturday 5 September", said in March: where the day as read is far and the weekday fits the year before or after,
 * that year was meant.
 */
function fitsOtherYear({ story }: StoryClaims, { part, start, end, value }: EventDate): boolean {
  const text = part === "title" ? (story.title ?? "") : story.text;
  const [, year, day] = /^(\d{4})(-\d\d-\d\d)/.exec(value.timex) ?? [];
  if (year === undefined || YEAR.test(text.slice(start, end))) return false;
  const on = (step: number) => new Date(`${Number(year) + step}${day}T00:00:00Z`);
  if (!farFrom(on(0).getTime(), Date.parse(story.publishedAt))) return false;
  return [1, -1].some((step) => on(step).getUTCDay() === value.weekday!.said % 7);
}

function explain(story: StoryClaims, date: EventDate): string {
  const text = date.part === "title" ? (story.story.title ?? "") : story.story.text;
  const said = NAMES[date.value.weekday!.said - 1];
  const days = daysOfTimex(date.value.timex.slice(0, "2025-06-17".length), 0);
  const day = days === null ? "another weekday" : whenOf(days);
  return `“${text.slice(date.start, date.end)}” says ${said}, but the day that it gives is ${day}.`;
}
