import { happensThen } from "./compare-dates.ts";
import type { EventFact } from "./facts.ts";
import { pairsOf } from "./pairs.ts";
import { readFacts } from "./read-facts.ts";
import { sameEvent } from "./same-event.ts";
import type { EventDate, StoryClaims } from "./story-claims.ts";
import type { Term } from "./terms.ts";

/** How many words of an event's participants its key holds. */
const KEY_TERMS = 3;

/**
 * Gives each date mention the key of the event that it speaks of: equal keys, one event; null for background, days of
 * publication and lengths of time. A key is made of what the text says (what happens, which part, to whom), not of
 * the order of the mentions, so it is the same each time. Keys that people have set are kept and win.
 */
export function nameEvents(stories: readonly StoryClaims[]): (StoryClaims & { mentions: { dates: EventDate[] } })[] {
  const facts = stories
    .flatMap(readFacts)
    .filter((fact) => happensThen(fact) || fact.role === "superseded" || fact.role === "denied");
  const keys = new Map<string, string>();
  for (const group of groupsOf(facts)) {
    const person = group.find((fact) => fact.eventBy === "person" && fact.event !== null);
    const key = person?.event ?? keyOf(group);
    for (const fact of group) keys.set(place(fact.at.article, fact.at), key);
  }
  return stories.map((story) => ({
    ...story,
    mentions: {
      ...story.mentions,
      dates: story.mentions.dates.map((date) =>
        date.eventBy === "person" ? date : { ...date, event: keys.get(place(story.id, date)) ?? null },
      ),
    },
  }));
}

const place = (article: string, at: { part: string; start: number; end: number }) =>
  `${article}/${at.part}:${at.start}-${at.end}`;

/** Facts joined where they speak of one event. */
export function groupsOf(facts: readonly EventFact[]): EventFact[][] {
  const parent = new Map<EventFact, EventFact>(facts.map((fact) => [fact, fact]));
  const root = (fact: EventFact): EventFact => {
    let at = fact;
    while (parent.get(at) !== at) at = parent.get(at)!;
    return at;
  };
  for (const [f, g] of pairsOf(facts))
    if (f.role !== "deadline" && g.role !== "deadline" && sameEvent(f, g) > 0) parent.set(root(g), root(f));
  const groups = new Map<EventFact, EventFact[]>();
  for (const fact of facts) {
    const head = root(fact);
    const group = groups.get(head);
    if (group === undefined) groups.set(head, [fact]);
    else group.push(fact);
  }
  return [...groups.values()];
}

/** What happens, which part of it, and the participants that most of the group names. */
function keyOf(group: readonly EventFact[]): string {
  const happening = mostCommon(group.flatMap((fact) => fact.happenings.slice(0, 1)))[0] ?? "event";
  const phase = group.every((fact) => fact.phase === "end") ? ".end" : "";
  const role = group.every((fact) => fact.role === "deadline") ? ".deadline" : "";
  const aspects = mostCommon(group.flatMap((fact) => fact.aspects)).slice(0, 2);
  const names = mostCommon(group.flatMap((fact) => fact.own.map(label).filter((word) => word !== null))).slice(
    0,
    KEY_TERMS,
  );
  return [happening + phase + role, ...aspects, ...names.sort()].join("+").slice(0, 300);
}

function label({ keys, sort }: Term): string | null {
  if (sort === "word") return keys[0]!;
  return keys.find((key) => !key.startsWith("w:")) ?? null;
}

/** Words by how often they occur, then by spelling. */
function mostCommon(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}
