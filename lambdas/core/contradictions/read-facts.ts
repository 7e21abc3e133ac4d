import type { Clause } from "./clauses.ts";
import { offsetOfStory, readingsOf } from "./days.ts";
import type { EventFact } from "./facts.ts";
import { namesOf, type Passage, readPassage, topicOf } from "./passage.ts";
import { type Predicate, predicateOf } from "./predicate.ts";
import { roleOf } from "./roles.ts";
import type { EventDate, StoryClaims } from "./story-claims.ts";
import { distinct, type Term } from "./terms.ts";
import type { Aspect, Happening } from "./vocabulary.ts";

/** How many terms a fact keeps of its clause and of its surroundings. */
const OWN = 14;
const NEAR = 40;

/**
 * What the dates of a story say of events. Dates without a place on the calendar, and dates whose clause tells of no
 * event, give no fact; so do lower bounds ("after June"), which contradict nothing.
 */
export function readFacts(claims: StoryClaims): EventFact[] {
  const names = namesOf(claims);
  const title = readPassage(claims, "title", names);
  const body = readPassage(claims, "text", names);
  const topic = topicOf(title, body);
  const offset = offsetOfStory(claims.story.publishedAt, claims.story.timezone);
  const published = Date.parse(claims.story.publishedAt);
  const facts: EventFact[] = [];
  for (const passage of [title, body]) {
    for (const date of claims.mentions.dates) {
      if (date.part !== passage.part || (date.value.type !== "DATE" && date.value.type !== "TIME")) continue;
      const days = readingsOf(date.value, offset);
      if (days.length === 0) continue;
      const said = factOf(passage, date);
      if (said === null) continue;
      facts.push({
        at: { article: claims.id, part: date.part, start: date.start, end: date.end },
        published,
        said: passage.text.slice(date.start, date.end),
        reading: date.value.reading,
        timex: date.value.timex,
        days,
        weekdayMatches: date.value.weekday?.matches ?? null,
        ...said,
        near: distinct([...said.near, ...topic], NEAR),
        lead: date.part === "title" || said.sentence <= 1,
        event: date.event,
        eventBy: date.eventBy ?? "machine",
      });
    }
  }
  return facts;
}

type Said = Pick<EventFact, "role" | "phase" | "happenings" | "aspects" | "own" | "near" | "sentence" | "leaning">;

function factOf(passage: Passage, date: EventDate): Said | null {
  const from = passage.dateAt.indexOf(date);
  if (from < 0) return null;
  const to = passage.dateAt.lastIndexOf(date) + 1;
  const place = passage.clauses.findIndex((clause) => clause.from <= from && from < clause.to);
  if (place < 0) return null;
  const { clause, predicate, leaning } = governed(passage, place, from, to);
  const found = roleOf(passage, clause, predicate, from, to);
  if (found === null) return null;
  const sentence = clause.sentence;
  const own = ownTerms(passage, place, clause, leaning, predicate);
  if (predicate === null || predicate.is === "report") {
    if (found.role !== "since" && found.role !== "announced") return null;
    return {
      role: found.role,
      phase: "whole",
      happenings: [],
      aspects: [],
      own,
      near: nearTerms(passage, clause),
      sentence,
      leaning,
    };
  }
  return {
    role: found.role,
    phase: found.phase ?? predicate.phase,
    happenings: predicate.happenings as Happening[],
    aspects: aspectsOf(passage, clause),
    own,
    near: nearTerms(passage, clause),
    sentence,
    leaning,
  };
}

/** The clause and the predicate that a date belongs to; a clause without one leans on its neighbour. */
function governed(
  passage: Passage,
  place: number,
  from: number,
  to: number,
): { clause: Clause; predicate: Predicate | null; leaning: boolean } {
  const clause = passage.clauses[place]!;
  const predicate = predicateOf(passage, clause, from, to);
  if (predicate !== null) return { clause, predicate, leaning: false };
  const next = passage.clauses[place + 1];
  const previous = passage.clauses[place - 1];
  const bare = passage.terms(clause.from, clause.to).length === 0;
  if (
    bare &&
    next !== undefined &&
    next.sentence === clause.sentence &&
    (clause.opener === "start" || previous === undefined)
  ) {
    const joined = { ...clause, to: next.to };
    return { clause: joined, predicate: predicateOf(passage, joined, from, to), leaning: false };
  }
  if (previous !== undefined && previous.sentence === clause.sentence && clause.opener === "comma") {
    const joined = { ...previous, to: clause.to };
    const found = predicateOf(passage, joined, from, to);
    // what was said on another day says nothing of this one
    if (found !== null && found.is === "happening")
      return { clause: bare ? joined : clause, predicate: found, leaning: !bare };
  }
  return { clause, predicate: null, leaning: false };
}

/** Terms of the clause, with the subject where it was cut off by an aside or a relative pronoun. */
function ownTerms(
  passage: Passage,
  place: number,
  clause: Clause,
  leaning: boolean,
  predicate: Predicate | null,
): Term[] {
  const own = passage.terms(clause.from, clause.to);
  if (leaning) return distinct(own, OWN);
  const first = passage.clauses.find((other) => other.sentence === clause.sentence)!;
  const reports = passage.hits.some(
    ({ from, meaning }) => meaning.is === "report" && meaning.by === "verb" && from >= first.from && from < clause.from,
  );
  const subject =
    first.from < clause.from && !reports && !hasPredicate(passage, first) ? passage.terms(first.from, first.to) : [];
  const previous = passage.clauses[place - 1];
  const relative =
    previous !== undefined &&
    previous.sentence === clause.sentence &&
    previous.from >= first.from &&
    /^(?:which|who|that|whose|التي|الذي|الذين|where)$/.test(passage.tokens[clause.from]?.norm ?? "")
      ? passage.terms(previous.from, previous.to)
      : [];
  const event = predicate?.is === "happening" ? passage.terms(predicate.from, predicate.to) : [];
  return distinct([...own, ...subject, ...relative, ...event], OWN);
}

function hasPredicate(passage: Passage, clause: Clause): boolean {
  return passage.hits.some(
    ({ from, to, meaning }) =>
      from >= clause.from &&
      to <= clause.to &&
      (meaning.is === "happening" || meaning.is === "phase" || meaning.is === "report") &&
      meaning.by === "verb",
  );
}

function nearTerms(passage: Passage, clause: Clause): Term[] {
  const around = passage.clauses.filter(
    (other) => other.sentence === clause.sentence || other.sentence === clause.sentence - 1,
  );
  const from = around[0]!.from;
  const to = around.at(-1)!.to;
  return passage.terms(from, to);
}

function aspectsOf(passage: Passage, clause: Clause): Aspect[] {
  const found = passage.hits.filter(
    (hit) => hit.meaning.is === "aspect" && hit.from >= clause.from && hit.to <= clause.to,
  );
  return [...new Set(found.map((hit) => (hit.meaning as { aspect: Aspect }).aspect))];
}
