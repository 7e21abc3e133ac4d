import { findClashes } from "./date-conflicts.ts";
import { explainClash } from "./explain.ts";
import type { EventFact } from "./facts.ts";
import { gatherClashes } from "./gather.ts";
import { namesOf, readPassage } from "./passage.ts";
import { readFacts } from "./read-facts.ts";
import type { FoundConflict, StoryClaims } from "./story-claims.ts";
import type { Term } from "./terms.ts";

/** A story has at most this many topic keys, and a search for other stories at most this many queries (design). */
export const MOST_KEYS = 8;
export const MOST_QUERIES = 20;
/** Of them names, and pairs of a thing with a country or another thing. */
const NAMES = 5;
/** Things and countries that pairs are made of. */
const THINGS = 3;
const COUNTRIES = 1;
/** An event this near to the edge of its month is looked for in the next month too, in days. */
const EDGE = 15;
/** Facts that are kept beside a key, and the terms of their surroundings. */
const MOST_FACTS = 6;
const NEAR = 30;
/** How much more a word of the headline and of the lead counts. */
const IN_TITLE = 3;
const IN_LEAD = 2;

/** Under what another story about the same event is found: of whom or what it tells, and when. */
export interface TopicKey {
  key: string;
  /** `2025-06` */
  month: string;
  /** `2025-06-14`: the first day of the main date of that month. */
  day: string;
  /** What the story says of events, to be kept beside the key and compared without its text. */
  facts: EventFact[];
}

/**
 * Topic keys of a story: its most frequent names, and its chief things paired with each other and with the country.
 * They are the same in every language, so that stories meet without being read again.
 */
export function topicKeys(story: StoryClaims): TopicKey[] {
  const facts = readFacts(story).filter((fact) => fact.happenings.length > 0 && fact.role !== "since");
  const main = facts.toSorted((a, b) => Number(b.lead) - Number(a.lead) || breadth(a) - breadth(b))[0];
  if (main === undefined) return [];
  const kept = [main, ...facts.filter((fact) => fact !== main)]
    .slice(0, MOST_FACTS)
    .map((fact) => ({ ...fact, near: fact.near.slice(0, NEAR) }));
  return labelsOf(story).map((key) => ({ key, ...placeOf(main), facts: kept }));
}

const breadth = ({ days }: EventFact) => days[0]!.to - days[0]!.from;

/** The keys by themselves, most telling first. */
function labelsOf(story: StoryClaims): string[] {
  const names = namesOf(story);
  const title = readPassage(story, "title", names);
  const body = readPassage(story, "text", names);
  const lead = body.sentenceClauses[0]?.after ?? 0;
  const leadEnd = body.clauses[lead - 1]?.to ?? 0;
  const counts = new Map<string, number>();
  const count = (terms: readonly Term[], weight: number) => {
    for (const term of terms) {
      const label = labelOf(term);
      if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + weight);
    }
  };
  count(title.terms(0, title.tokens.length), IN_TITLE);
  count(body.terms(0, leadEnd), IN_LEAD);
  count(body.terms(0, body.tokens.length), 1);
  const top = (sort: string, most: number) =>
    [...counts]
      .filter(([label]) => label.startsWith(sort))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, most)
      .map(([label]) => label);
  const things = top("t:", THINGS);
  const withCountry = things.flatMap((thing) => top("c:", COUNTRIES).map((country) => `${thing}+${country}`));
  const pairs = things.flatMap((one, i) => things.slice(i + 1).map((other) => [one, other].sort().join("+")));
  return [...top("n:", NAMES), ...pairs, ...withCountry].slice(0, MOST_KEYS);
}

/** A name's key (a word of a script without capitals may be a name), a thing or a country. */
function labelOf({ keys, sort }: Term): string | undefined {
  if (sort === "thing" || sort === "country") return keys[0];
  return keys.find((key) => key.startsWith("n:") && key.length >= SHORTEST_NAME);
}

/** "n:" and two consonants. */
const SHORTEST_NAME = 4;

/** The index queries that find other stories with a story's topics: each key in its month, and in the next one where the day is near its edge. */
export function topicQueries(
  keys: readonly Pick<TopicKey, "key" | "month" | "day">[],
): { key: string; month: string }[] {
  const queries = keys.map(({ key, month }) => ({ key, month }));
  for (const { key, month, day } of keys) queries.push({ key, month: neighbour(month, Number(day.slice(8))) });
  return queries.slice(0, MOST_QUERIES);
}

function neighbour(month: string, day: number): string {
  const at = new Date(`${month}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + (day <= EDGE ? -1 : 1));
  return at.toISOString().slice(0, 7);
}

/** Month and first day of a date, by the story's own calendar. */
function placeOf({ timex, days }: EventFact): { month: string; day: string } {
  const written = /^\d{4}-\d\d-\d\d/.exec(timex)?.[0];
  // half a day on: the first day began at midnight of the story's zone
  const day = written ?? new Date(days[0]!.from + 43_200_000).toISOString().slice(0, 10);
  return { month: day.slice(0, 7), day };
}

/**
 * Contradictions between a story and others, on the facts that were kept of them: their texts are not needed.
 * @param own facts of the story at hand
 * @param other facts of other stories; what they contradict among themselves is not told again
 */
export function compareAcross(own: readonly EventFact[], other: readonly EventFact[]): FoundConflict[] {
  const mine = new Set(own.map((fact) => fact.at.article));
  const facts = [...own, ...other];
  const crossing = findClashes(facts).filter(
    ({ a, b }) => b !== null && mine.has(a.at.article) !== mine.has(b.at.article),
  );
  return gatherClashes(crossing, facts).map((gathered) => ({
    kind: gathered.kind,
    a: gathered.a.at,
    b: gathered.b?.at ?? null,
    all: gathered.all,
    explanation: explainClash(gathered),
  }));
}
