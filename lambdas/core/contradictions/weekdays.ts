import { whenOf } from "./day-words.ts";
import { daysOfTimex } from "./days.ts";
import type { EventDate, FoundConflict, StoryClaims } from "./story-claims.ts";

const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Dates whose weekday is not the one that the story gives them. */
export function weekdayConflicts(stories: readonly StoryClaims[]): FoundConflict[] {
  return stories.flatMap((story) =>
    story.mentions.dates
      .filter((date) => date.value.weekday?.matches === false)
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

function explain(story: StoryClaims, date: EventDate): string {
  const text = date.part === "title" ? (story.story.title ?? "") : story.story.text;
  const said = NAMES[date.value.weekday!.said - 1];
  const days = daysOfTimex(date.value.timex.slice(0, "2025-06-17".length), 0);
  const day = days === null ? "another weekday" : whenOf(days);
  return `“${text.slice(date.start, date.end)}” says ${said}, but the day that it gives is ${day}.`;
}
