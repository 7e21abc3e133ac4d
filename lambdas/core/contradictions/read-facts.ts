import { offsetOfStory, readingsOf } from "./days.ts";
import type { EventFact } from "./facts.ts";
import { governedBy } from "./governing.ts";
import { headOf } from "./heads.ts";
import { numbersIn, ordinalsIn } from "./numbered.ts";
import { namesOf, type Passage, readPassage, topicOf } from "./passage.ts";
import type { Predicate } from "./predicate.ts";
import { roleOf } from "./roles.ts";
import { sharesOf } from "./shares.ts";
import type { EventDate, StoryClaims } from "./story-claims.ts";
import { distinct, type Term } from "./terms.ts";
import type { Aspect } from "./vocabulary.ts";

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
  const topic = topicOf(title, body);
  const offset = offsetOfStory(claims.story.publishedAt, claims.story.timezone);
  const published = Date.parse(claims.story.publishedAt);
  const facts: EventFact[] = [];
  for (const passage of [title, body]) {
    for (const date of passage.dateTokens.keys()) {
      if (date.value.type !== "DATE" && date.value.type !== "TIME") continue;
      const days = readingsOf(date.value, offset);
      const said = days.length === 0 ? null : factOf(passage, date, days[0]!.from <= published);
      if (said === null) continue;
      facts.push({
        at: { article: claims.id, part: date.part, start: date.start, end: date.end },
        published,
        said: passage.text.slice(date.start, date.end),
        reading: date.value.reading,
        timex: date.value.timex,
        days,
        clock: date.value.type === "TIME" ? Date.parse(date.value.interval!.start) : null,
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

type Said = Omit<
  EventFact,
  "at" | "published" | "said" | "reading" | "timex" | "days" | "clock" | "lead" | "event" | "eventBy"
>;

/** Results are published for a quarter or a year: such a date names the period, not the day. */
const PERIOD = new Set(["quarter", "half", "year"]);
const PERIOD_VALUE = /^\d{4}(?:-[QH]\d)?$/;

function factOf(passage: Passage, date: EventDate, isPast: boolean): Said | null {
  const { from, to } = passage.dateTokens.get(date)!;
  const place = clauseAt(passage, from);
  if (place < 0) return null;
  const governed = governedBy(passage, place, from, to, isPast);
  const { clause, predicate, leaning, subject } = governed;
  const found = roleOf(passage, clause, predicate, from, to);
  if (found === null) return null;
  const shares = sharesOf(passage, clause, { from, to });
  const stretches = [...shares, ...(subject === null ? [] : [subject])];
  const told = {
    own: distinct(
      stretches.flatMap((stretch) => passage.terms(stretch.from, stretch.to)),
      OWN,
    ),
    near: nearTerms(passage, clause.sentence, place),
    around: aspectsAround(passage, clause.sentence, place),
    sentence: clause.sentence,
    leaning,
  };
  if (predicate === null || predicate.is === "report") {
    if (found.role !== "since" && found.role !== "announced") return null;
    return {
      role: found.role,
      phase: "whole",
      happenings: [],
      aspects: [],
      head: null,
      modifier: null,
      nominal: [],
      ...told,
      predicateAt: from,
      definite: false,
    };
  }
  const isPeriod = PERIOD.has(date.value.granularity) || PERIOD_VALUE.test(date.value.timex);
  if (predicate.happenings.includes("results") && isPeriod) return null;
  return {
    role: found.role,
    phase: found.phase ?? predicate.phase,
    happenings: predicate.happenings,
    aspects: ownFirst(
      stretches.map((stretch) => aspectsIn(passage, stretch)),
      shares.length - 1,
    ),
    ...headOf(passage, clause, predicate),
    nominal: passage.terms(predicate.from, predicate.to),
    ...told,
    predicateAt: predicate.from,
    definite: isDefinite(passage, predicate),
  };
}

/** The clause that a token stands in, by bisection. */
function clauseAt(passage: Passage, token: number): number {
  let [low, high] = [0, passage.clauses.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { from, to } = passage.clauses[middle]!;
    if (token < from) high = middle - 1;
    else if (token >= to) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** "the vote", "الاقتراع" with nothing after it that says which. */
function isDefinite(passage: Passage, predicate: Predicate): boolean {
  const before = passage.tokens[predicate.from - 1]?.norm ?? "";
  const after = passage.tokens[predicate.to]?.norm ?? "";
  const article = /^(?:the|its|their|that|this)$/.test(before) || /^[وف]?ال/.test(passage.tokens[predicate.from]!.norm);
  return article && after !== "of" && after !== "for";
}

/** A sentence is looked at this many clauses around a date, so that one without end stays cheap. */
const AROUND = 12;

/** Clauses of a sentence around a place. */
function clausesAround(passage: Passage, sentence: number, place: number): { first: number; after: number } {
  const { first, after } = passage.sentenceClauses[sentence]!;
  return { first: Math.max(first, place - AROUND), after: Math.min(after, place + AROUND) };
}

/** Tokens of a sentence around a place. */
function rangeOf(passage: Passage, sentence: number, place: number): { from: number; to: number } {
  const { first, after } = clausesAround(passage, sentence, place);
  return { from: passage.clauses[first]!.from, to: passage.clauses[after - 1]!.to };
}

/** Terms of a sentence and of the one before. */
function nearTerms(passage: Passage, sentence: number, place: number): Term[] {
  const here = rangeOf(passage, sentence, place);
  const before = passage.sentenceClauses[sentence - 1];
  const from =
    before === undefined || before.after === 0 ? here.from : rangeOf(passage, sentence - 1, before.after - 1).from;
  const first = Math.max(from, here.to - NEAR_TOKENS);
  return [...passage.terms(first, here.to), ...toldBeside(passage, first, here.to)];
}

/** What else happens there: two stories of one ferry's sinking share it, whatever words they have for it. */
function toldBeside(passage: Passage, from: number, to: number): Term[] {
  return passage
    .hitsIn(from, to)
    .flatMap(({ meaning }) =>
      meaning.is === "happening" ? [{ keys: [`h:${meaning.happening}`], sort: "word" as const }] : [],
    );
}

/** Tokens that surroundings are read from at most. */
const NEAR_TOKENS = 200;

/** Aspects of the other clauses of a sentence, but for those that have a date of their own. */
function aspectsAround(passage: Passage, sentence: number, place: number): Aspect[] {
  const { first, after } = clausesAround(passage, sentence, place);
  const plain = passage.clauses
    .slice(first, after)
    .filter((clause, i) => first + i === place || !hasDate(passage, clause));
  return [...new Set(plain.flatMap((clause) => aspectsIn(passage, clause)))];
}

function hasDate(passage: Passage, { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to; i++) if (passage.dateAt[i] !== undefined) return true;
  return false;
}

function aspectsIn(passage: Passage, { from, to }: { from: number; to: number }): Aspect[] {
  const found = new Set<Aspect>();
  for (const { from: at, meaning } of passage.hitsIn(from, to)) {
    if (meaning.is !== "aspect") continue;
    // "Museum of the Northern Coast" is a name, not the northern one of several
    if (meaning.aspect.startsWith("side:") && /^\p{Lu}/u.test(passage.tokens[at]!.text)) continue;
    if (meaning.aspect === "which:other" && isFormerOffice(passage, at)) continue;
    found.add(meaning.aspect);
  }
  return [...found, ...numbersIn(passage, from, to), ...ordinalsIn(passage, from, to)];
}

/** Aspects of all stretches; what a date's own stretch says of a dimension wins ("the fifth … and the sixth on Sunday"). */
function ownFirst(found: readonly Aspect[][], own: number): Aspect[] {
  const dimension = (aspect: Aspect) => aspect.slice(0, aspect.indexOf(":"));
  const mine = new Set(found[own]!.map(dimension));
  const others = own === 0 ? found.flat() : found.flat().filter((aspect) => !mine.has(dimension(aspect)));
  return [...new Set([...found[own]!, ...others])];
}

const FORMER = /^(?:ال)?سابقه?$/;
const OFFICE =
  /^و?(?:ال)?(?:رئيس|رئيسه|وزير|وزيره|مدير|مديره|نائب|محافظ|حاكم|قائد|سفير|مدرب|لاعب|زعيم|عضو|امين|قاضي|مستشار|عمده|بلديه)$/;

/** "وزير النفط السابق": a former minister, not another event. */
const isFormerOffice = (passage: Passage, at: number) =>
  FORMER.test(passage.tokens[at]!.norm) &&
  passage.tokens.slice(Math.max(0, at - 3), at).some((token) => OFFICE.test(token.norm));
