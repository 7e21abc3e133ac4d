import { aspectsAround, aspectsIn, ownFirst } from "./aspects.ts";
import { type Days, isOneDay, offsetOfStory, readingsOf } from "./days.ts";
import type { EventFact } from "./facts.ts";
import { type Governed, governedBy } from "./governing.ts";
import { headOf } from "./heads.ts";
import { languageOf, testOf, wordsOf } from "./languages.ts";
import { namesOf, type Passage, readPassage, topicOf } from "./passage.ts";
import { refersToMatter } from "./references.ts";
import { type RoleFound, roleOf } from "./roles.ts";
import { sharesOf } from "./shares.ts";
import { placeInStory } from "./standing.ts";
import type { EventDate, StoryClaims } from "./story-claims.ts";
import { nearTerms } from "./surroundings.ts";
import { isPastForm, tenseOf } from "./tense.ts";
import { distinct } from "./terms.ts";
import { wordingOf } from "./wording.ts";

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
      const days = [
        ...readingsOf(date.value, offset),
        ...(date.part === "title" ? elsewhere(claims, date, offset) : []),
      ];
      const said = days.length === 0 ? null : factOf(passage, date, days[0]!.from <= published);
      // "two truces, in May and November, broke": a month to come, told as over, is misread
      if (said === null || (said.tense === "past" && days[0]!.from > published && !isOneDay(days[0]!))) continue;
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
        chief: false,
        only: [],
        event: date.event,
        eventBy: date.eventBy ?? "machine",
      });
    }
  }
  return placeInStory(facts);
}

/** The headline's "Wednesday" may be read as the text's is: what the same words mean there is another honest reading. */
const elsewhere = ({ mentions, story }: StoryClaims, { start, end }: EventDate, offset: number): Days[] => {
  const said = story.title?.slice(start, end);
  return mentions.dates.flatMap((other) =>
    other.part === "text" && story.text.slice(other.start, other.end) === said ? readingsOf(other.value, offset) : [],
  );
};

type Said = Omit<
  EventFact,
  "at" | "published" | "said" | "reading" | "timex" | "days" | "clock" | "lead" | "chief" | "only" | "event" | "eventBy"
>;

const beginsWhen = wordsOf(({ grammar }) => grammar.subjects.beginsWhen);

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
    tense: tenseOf(passage, clause),
    ...wordingOf(passage, shares),
  };
  const isNamed = predicate?.is === "happening" && predicate.happenings.length > 0;
  if (!isNamed && found.role === "occurs" && found.phase === null && refersToMatter(passage, place))
    return { ...found, phase: "whole", happenings: [], ...BARE, ...told, predicateAt: from, definite: true };
  if (predicate?.is === "happening" && predicate.happenings.length === 0)
    return untold(passage, clause, { ...found, phase: found.phase ?? predicate.phase }, told, { from, isPast, place });
  if (predicate === null || predicate.is === "report") {
    if (found.role !== "since" && found.role !== "announced")
      return untold(passage, clause, found, told, { from, isPast, place });
    return { ...found, phase: "whole", happenings: [], ...BARE, ...told, predicateAt: from, definite: false };
  }
  const isWhen = beginsWhen.has(passage.tokens[clause.from]?.norm ?? "");
  const isPeriod = PERIOD.has(date.value.granularity) || PERIOD_VALUE.test(date.value.timex);
  if (predicate.happenings.includes("results") && isPeriod) return null;
  return {
    role: found.role,
    phase: found.phase ?? predicate.phase,
    happenings: predicate.happenings,
    aspects: ownFirst(
      // what the main clause before "when" tells is another thing
      (isWhen ? shares : stretches).map((stretch) => aspectsIn(passage, stretch)),
      shares.length - 1,
    ),
    ...headOf(passage, clause, predicate),
    nominal: passage.terms(predicate.from, predicate.to),
    ...told,
    predicateAt: predicate.from,
    definite: isDefinite(passage, governed.host ?? predicate),
  };
}

/** What a clause without a predicate says of nothing. */
const BARE: Pick<Said, "aspects" | "head" | "modifier" | "nominal"> = {
  aspects: [],
  head: null,
  modifier: null,
  nominal: [],
};

/** What a clause must hold to tell of something in words that the lexicon has not. */
const LEAST_WORDS = 2;

/**
 * A date whose clause tells of something in words that the lexicon has not: kept, so that another clause in the same
 * words can be known for the same event. A clause of a list or of a few words is none.
 */
function untold(
  passage: Passage,
  clause: Governed["clause"],
  found: RoleFound,
  told: Pick<Said, "own" | "near" | "around" | "sentence" | "leaning" | "tense" | "wording" | "telling">,
  date: { from: number; isPast: boolean; place: number },
): Said | null {
  if (date.isPast && !tellsOfPast(passage, clause)) return null;
  const own = passage.clauses[date.place]!;
  const isClause = own.from === clause.from && (own.opener !== "comma" || hasVerb(passage, own));
  if (found.role === "denied" || !isClause || told.own.length + told.wording.length < LEAST_WORDS) return null;
  return {
    role: found.role,
    phase: found.phase ?? "whole",
    happenings: [],
    ...BARE,
    aspects: aspectsIn(passage, clause),
    ...told,
    predicateAt: date.from,
    definite: false,
  };
}

const verbSigns = wordsOf(({ grammar }) => grammar.subjects.verbSigns);
const hasVerb = (passage: Passage, { from, to }: { from: number; to: number }) =>
  passage.tokens.slice(from, to).some(({ norm }) => verbSigns.has(norm));

/** A verb of what was done, known by its form; where no form shows it, any clause may have one. */
const tellsOfPast = (passage: Passage, { from, to }: { from: number; to: number }) =>
  passage.tokens
    .slice(from, to)
    .some(({ norm }) => isPastForm(norm) || languageOf(norm).grammar.tense.isPastForm === null);

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

const definite = wordsOf(({ grammar }) => grammar.subjects.definite);
const hasArticle = testOf(({ grammar }) => grammar.subjects.attachedArticle);
const ofWhich = wordsOf(({ grammar }) => grammar.subjects.ofWhich);

/** "the vote", "الاقتراع" with nothing after it that says which. */
function isDefinite(passage: Passage, predicate: { from: number; to: number }): boolean {
  const before = passage.tokens[predicate.from - 1]?.norm ?? "";
  const after = passage.tokens[predicate.to]?.norm ?? "";
  const article = definite.has(before) || hasArticle(passage.tokens[predicate.from]!.norm);
  return article && !ofWhich.has(after);
}
