import type { Clause } from "./clauses.ts";
import { offsetOfStory, readingsOf } from "./days.ts";
import type { EventFact } from "./facts.ts";
import { namesOf, type Passage, readPassage, topicOf } from "./passage.ts";
import { type Predicate, predicateOf } from "./predicate.ts";
import { roleOf } from "./roles.ts";
import type { EventDate, StoryClaims } from "./story-claims.ts";
import { distinct, type Term } from "./terms.ts";
import { type Aspect, type Happening, happenings } from "./vocabulary.ts";

/** How many terms a fact keeps of its clause and of its surroundings. */
const OWN = 14;
const NEAR = 60;

/**
 * What the dates of a story say of events. Dates without a place on the calendar, and dates whose clause tells of no
 * event, give no fact; so do lower bounds ("after June"), which contradict nothing.
 */
export function readFacts(claims: StoryClaims): EventFact[] {
  const names = namesOf(claims);
  const title = readPassage(claims, "title", names);
  const body = readPassage(claims, "text", names);
  const topic = [...topicOf(title, body), ...body.terms(0, body.tokens.length).filter((term) => term.sort === "name")];
  const offset = offsetOfStory(claims.story.publishedAt, claims.story.timezone);
  const published = Date.parse(claims.story.publishedAt);
  const facts: EventFact[] = [];
  for (const passage of [title, body]) {
    for (const date of claims.mentions.dates) {
      if (date.part !== passage.part || (date.value.type !== "DATE" && date.value.type !== "TIME")) continue;
      const days = readingsOf(date.value, offset);
      if (days.length === 0) continue;
      const said = factOf(passage, date, days[0]!.from <= published);
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

type Said = Pick<EventFact, "role" | "phase" | "happenings" | "aspects" | "own" | "near" | "sentence" | "leaning" | "predicateAt" | "definite">;

function factOf(passage: Passage, date: EventDate, isPast: boolean): Said | null {
  const from = passage.dateAt.indexOf(date);
  if (from < 0) return null;
  const to = passage.dateAt.lastIndexOf(date) + 1;
  const place = passage.clauses.findIndex((clause) => clause.from <= from && from < clause.to);
  if (place < 0) return null;
  const { clause, predicate, leaning } = governed(passage, place, from, to, isPast);
  const found = roleOf(passage, clause, predicate, from, to);
  if (found === null) return null;
  const sentence = clause.sentence;
  const told = { own: ownTerms(passage, place, clause, leaning), near: nearTerms(passage, clause), sentence, leaning };
  if (predicate === null || predicate.is === "report") {
    if (found.role !== "since" && found.role !== "announced") return null;
    return { role: found.role, phase: "whole", happenings: [], aspects: [], ...told, predicateAt: from, definite: false };
  }
  return {
    role: found.role,
    phase: found.phase ?? predicate.phase,
    happenings: predicate.happenings,
    aspects: aspectsOf(passage, clause),
    ...told,
    predicateAt: predicate.from,
    definite: isDefinite(passage, predicate),
  };
}

/** How many clauses back a predicate may stand from a date that asides cut off. */
const ASIDES = 3;

/** The clause and the predicate that a date belongs to; a clause without one leans on its neighbour. */
function governed(passage: Passage, place: number, from: number, to: number, isPast: boolean): Governed {
  const clause = passage.clauses[place]!;
  const predicate = predicateOf(passage, clause, from, to, isPast);
  if (predicate !== null && !isUnnamed(predicate)) return { clause, predicate, leaning: false };
  if (predicate !== null) return named(passage, place, predicate);
  const next = passage.clauses[place + 1];
  const bare = passage.terms(clause.from, clause.to).length === 0;
  if (bare && next !== undefined && next.sentence === clause.sentence && clause.opener === "start") {
    const joined = { ...clause, to: next.to };
    return { clause: joined, predicate: predicateOf(passage, joined, from, to, isPast), leaning: false };
  }
  if (clause.opener === "comma") {
    for (let back = 1; back <= ASIDES; back++) {
      const previous = passage.clauses[place - back];
      if (previous === undefined || previous.sentence !== clause.sentence) break;
      const joined = { ...previous, to: clause.to };
      const found = predicateOf(passage, joined, from, to, isPast);
      // what was said on another day says nothing of this one
      if (found?.is === "report") break;
      if (found !== null && !isUnnamed(found)) return { clause: bare ? joined : clause, predicate: found, leaning: !bare };
    }
  }
  return { clause, predicate: null, leaning: false };
}

interface Governed {
  clause: Clause;
  predicate: Predicate | null;
  leaning: boolean;
}

const isUnnamed = (predicate: Predicate) => predicate.is === "happening" && predicate.unnamed === true;

/** "It will begin on 4 September", "which takes place": the gathering named before, in this sentence or the one before. */
function named(passage: Passage, place: number, predicate: Predicate): Governed {
  const clause = passage.clauses[place]!;
  for (let back = place - 1; back >= 0; back--) {
    const before = passage.clauses[back]!;
    if (before.sentence < clause.sentence - 1) break;
    const hosts = passage.hits.filter(({ from, to, meaning }) => from >= before.from && to <= before.to && meaning.is === "happening" && meaning.by === "noun" && happenings[meaning.happening] === "gathering");
    const last = hosts.at(-1)?.meaning;
    if (last?.is !== "happening" || predicate.is !== "happening") continue;
    const found = { ...predicate, happenings: [last.happening] };
    return { clause: before.sentence === clause.sentence ? { ...before, to: clause.to } : clause, predicate: found, leaning: false };
  }
  const stays = predicate.is === "happening" && predicate.happenings.length > 0 ? { ...predicate, phase: "whole" as const } : null;
  return { clause, predicate: stays, leaning: false };
}

/** Terms of the clause, with the subject where it was cut off by an aside or a relative pronoun. */
function ownTerms(passage: Passage, place: number, clause: Clause, leaning: boolean): Term[] {
  const own = passage.terms(clause.from, clause.to);
  if (leaning) return distinct(own, OWN);
  const subject = subjectOf(passage, place);
  const previous = passage.clauses[place - 1];
  const relative =
    previous !== undefined &&
    previous.sentence === clause.sentence &&
    /^(?:which|who|that|whose|التي|الذي|الذين|where)$/.test(passage.tokens[clause.from]?.norm ?? "")
      ? passage.terms(previous.from, previous.to)
      : [];
  return distinct([...own, ...subject, ...relative], OWN);
}

/** The subject that asides cut off from its verb: "the strip, originally due on the 9th, will open". */
function subjectOf(passage: Passage, place: number): Term[] {
  if (passage.clauses[place]!.opener !== "comma") return [];
  let head = place;
  while (head > 0 && passage.clauses[head]!.opener === "comma") head--;
  const clause = passage.clauses[head]!;
  if (clause.sentence !== passage.clauses[place]!.sentence || hasPredicate(passage, clause)) return [];
  return passage.terms(clause.from, clause.to);
}

/** "the vote", "الاقتراع" with nothing after it that says which. */
function isDefinite(passage: Passage, predicate: Predicate): boolean {
  const before = passage.tokens[predicate.from - 1]?.norm ?? "";
  const after = passage.tokens[predicate.to]?.norm ?? "";
  return (/^(?:the|its|their|that|this)$/.test(before) || /^و?ال/.test(passage.tokens[predicate.from]!.norm)) && after !== "of" && after !== "for";
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
  const said = found.map((hit) => ({ aspect: (hit.meaning as { aspect: Aspect }).aspect, text: passage.tokens[hit.from]!.text }));
  // "Museum of the Northern Coast" is a name, not the northern one of several
  return [...new Set(said.filter(({ aspect, text }) => !(aspect.startsWith("side:") && /^\p{Lu}/u.test(text))).map(({ aspect }) => aspect))];
}
