import { happensThen } from "./compare-dates.ts";
import type { EventFact } from "./facts.ts";
import { groupsOf } from "./name-events.ts";
import { readFacts } from "./read-facts.ts";
import type { MentionRef, StoryClaims } from "./story-claims.ts";

/**
 * Dates of one article that say the same of the same event (the English and the Arabic 14 June), in groups of two and
 * more: what is known of one is known of all.
 */
export function saySame(stories: readonly StoryClaims[]): MentionRef[][] {
  return stories.flatMap((story) =>
    groupsOf(readFacts(story).filter(happensThen)).flatMap((group) => {
      const byDays = new Map<string, EventFact[]>();
      for (const fact of group) {
        const { from, to } = fact.days[0]!;
        const key = `${from}/${to}/${fact.role}`;
        byDays.set(key, [...(byDays.get(key) ?? []), fact]);
      }
      return [...byDays.values()].filter((same) => same.length > 1).map((same) => same.map((fact) => fact.at));
    }),
  );
}
