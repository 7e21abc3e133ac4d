import { findClashes } from "./date-conflicts.ts";
import { explainClash } from "./explain.ts";
import type { EventFact } from "./facts.ts";
import { gatherClashes } from "./gather.ts";
import { officialConflicts } from "./officials.ts";
import { quoteConflicts } from "./quotes.ts";
import { readFacts } from "./read-facts.ts";
import type { FoundConflict, StoryClaims } from "./story-claims.ts";
import { weekdayConflicts } from "./weekdays.ts";

export { excerptContradicts } from "./excerpts.ts";
export type { EventFact } from "./facts.ts";
export { nameEvents } from "./name-events.ts";
export { readFacts } from "./read-facts.ts";
export { saySame } from "./say-same.ts";
export type { FoundConflict, StoryClaims } from "./story-claims.ts";
export { compareAcross, type TopicKey, topicKeys, topicQueries } from "./topics.ts";

/**
 * Contradictions within and between stories: dates of one event that share no day, a weekday that is not its date's, an
 * order that cannot hold, one person in two offices, one sentence in two wordings. What merely looks like one (the same
 * day twice, a month that holds the day, a day that was moved) gives none.
 */
export function detectConflicts(stories: readonly StoryClaims[]): FoundConflict[] {
  const facts: EventFact[] = stories.flatMap(readFacts);
  return [
    ...weekdayConflicts(stories),
    ...gatherClashes(findClashes(facts), facts).map((gathered) => ({
      kind: gathered.kind,
      a: gathered.a.at,
      b: gathered.b?.at ?? null,
      all: gathered.all,
      explanation: explainClash(gathered),
    })),
    ...officialConflicts(stories),
    ...quoteConflicts(stories),
  ];
}
