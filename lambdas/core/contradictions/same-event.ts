import { type Agreement, agreementOf } from "./agreement.ts";
import { aspectsFit } from "./aspects-fit.ts";
import { isRange } from "./compare-dates.ts";
import { type Days, daysApart, isOneDay } from "./days.ts";
import type { EventFact } from "./facts.ts";
import { headsDiffer, modifiersDiffer, namesApart, namesDiffer, playsElsewhere } from "./names-fit.ts";
import { distinct, shared, type Term } from "./terms.ts";
import { type Happening, happenings } from "./vocabulary.ts";

/** Beyond this many days two dates speak of two occurrences (an annual fair, last year's exam). */
export const MOST_APART = 100;
/** What is over is not told weeks apart: two such days are two occurrences. */
const MOST_APART_PAST = 14;
/** What two stories must share: in the clauses, and all in all; stories with one main matter need less. */
const ACROSS_OWN = 2;
const ACROSS_ALL = 4;
/** Stories that share this much tell of one matter; a clause of so few words in the lead then speaks of it. */
const ONE_MATTER = 6;
const THIN = 2;
/** Of the shorter clause's words, how many must be shared within one story. */
const LEAST_SHARE = 0.5;

/** Happenings so frequent that sharing one says little; the others speak for one event by themselves. */
const COMMON: ReadonlySet<Happening> = new Set([
  "open",
  "close",
  "publish",
  "deliver",
  "complete",
  "take-effect",
  "sale",
  "works",
  "meeting",
  "campaign",
  "visit",
  "enter",
  "arrive",
  "depart",
  "acquire",
  "award",
  "arrest",
  "support",
  "blast",
  "die",
]);

/** What happens each year, so that two years are two occurrences. */
const RECURRING: ReadonlySet<Happening> = new Set<Happening>([
  "pay",
  "results",
  "exam",
  "term",
  "festival",
  "match",
  "contest",
  "race",
  "exhibition",
  "conference",
  "meeting",
  "award",
  "sale",
  "harvest",
  "feast",
  "record",
]);
/** What one story tells of once, unless it names another. */
const ONCE: ReadonlySet<Happening> = new Set<Happening>([
  "funeral",
  "verdict",
  "sentence",
  "launch",
  "landfall",
  "wedding",
  "census",
  "curfew",
  "results",
  "record",
  "premiere",
  "recall",
]);
const YEAR = 300 * 86_400_000;
const isYear = ({ days }: EventFact) => days[0]!.to - days[0]!.from > YEAR;

/** Whether two facts speak of one event: how much says so (0 = they don't), and why not. */
export interface Verdict {
  weight: number;
  reason: string;
}
const no = (reason: string): Verdict => ({ weight: 0, reason });

/** Whether two facts of one story or of two speak of one event. */
export function sameEvent(f: EventFact, g: EventFact): number {
  return judgeEvent(f, g).weight;
}

export function judgeEvent(f: EventFact, g: EventFact): Verdict {
  if (f.eventBy === "person" && g.eventBy === "person") {
    return f.event !== null && f.event === g.event
      ? { weight: 10, reason: "a person said so" }
      : no("a person said so");
  }
  const agreement = agreementOf(f, g);
  if (agreement === "other") return no("other happening");
  if (isBound(f) !== isBound(g)) return no("a deadline and what it is for");
  if ((f.phase === "end") !== (g.phase === "end") && !isRange(f) && !isRange(g)) return no("other phase");
  const common = f.happenings.filter((happening) => g.happenings.includes(happening));
  if (common.every((one) => RECURRING.has(one)) && (isYear(f) || isYear(g))) return no("happens every year");
  return judgeMatter(f, g, common, agreement);
}

/** A deadline, or the end of what is entered. */
const isBound = ({ role, phase, happenings: said }: EventFact) =>
  role === "deadline" || (phase === "end" && said.includes("enter"));

/** Whether two facts speak of one matter, whatever happens in it: what order relations need. */
export function sameMatter(f: EventFact, g: EventFact): number {
  return judgeMatter(f, g, [], "same").weight;
}

function judgeMatter(f: EventFact, g: EventFact, common: readonly Happening[], agreement: Agreement): Verdict {
  const oneStory = f.at.article === g.at.article;
  if (oneStory && f.at.part === g.at.part && f.sentence === g.sentence && common.length > 0) return no("one sentence");
  if (oneStory && f.tense !== null && g.tense !== null && f.tense !== g.tense) return no("one over, one to come");
  if (f.leaning || g.leaning) return no("a clause without a predicate");
  if (oneStory && f.at.part === g.at.part && f.predicateAt === g.predicateAt) return no("one predicate");
  const own = shared(f.own, g.own);
  if (!aspectsFit(f, g, own.weight)) return no("other part");
  const over = isPast(f) && isPast(g);
  if (nearest(f.days, g.days) > (over ? MOST_APART_PAST : MOST_APART)) return no("too far apart");
  if (isOtherOccurrence(f, g) || isOtherOccurrence(g, f)) return no("one past, one to come");
  if (namesDiffer(f, g, own.terms, oneStory)) return no("other names");
  if (modifiersDiffer(f, g)) return no("another of the same sort");
  const telling = common.some((happening) => !COMMON.has(happening)) ? 1 : 0;
  if (agreement !== "same") return withoutHappening(f, g, own, agreement);
  if (oneStory) return withinStory(f, g, own, telling);
  if (own.weight === 0 && namesApart(f, g, own.terms)) return no("other names");
  if (playsElsewhere(f, g, common)) return no("another opponent or stop");
  const verdict = acrossStories(f, g, own.weight, telling);
  return verdict.weight > 0 ? verdict : byStanding(f, g, own, agreement);
}

/** What stories of one matter share at least. */
const STANDING = 5;
/** How far apart the chief days of two stories may be said, in days; those in words that do not meet, and those of what is over. */
const CHIEF_APART = 31;
const LOOSE_APART = 8;
const OVER_APART = 3;
/** A quarter and a day outside it can lie further apart. */
const COARSE_APART = 70;
/** Clauses that share this much speak of one thing, so that their days may lie further apart. */
const WELL_TIED = 3;

/**
 * Stories of one matter: the one day that each knows for such a happening, or the day that each is chiefly about, is
 * that of one event, in however few words.
 */
function byStanding(f: EventFact, g: EventFact, own: Shared, agreement: Agreement): Verdict {
  const all = shared(whole(f), whole(g)).weight;
  if (all < STANDING - (agreement === "same" ? 1 : 0)) return no("stories of other matters");
  const apart = nearest(f.days, g.days);
  if (isPast(f) !== isPast(g)) return no("one past, one to come");
  if (namesApart(f, g, own.terms)) return no("other names");
  const one = f.only.some((happening) => g.only.includes(happening) && !COMMON.has(happening));
  if (one && apart <= CHIEF_APART) return { weight: 0.75, reason: "" };
  const surely = agreement === "same" || agreement === "worded";
  const chiefly = f.chief && g.chief ? true : surely && (f.chief || g.chief) && own.weight >= 1;
  if (!chiefly) return no("too little in common");
  const coarse = !isOneDay(f.days[0]!) || !isOneDay(g.days[0]!);
  const most =
    surely && coarse
      ? COARSE_APART
      : isPast(f)
        ? OVER_APART
        : surely || own.weight >= WELL_TIED
          ? CHIEF_APART
          : LOOSE_APART;
  if (apart > most || (!surely && own.weight < 1)) return no("too little in common");
  return { weight: 0.6, reason: "" };
}

/** What clauses must share that have no happening in common, by how else they agree. */
const LEAST: Record<Exclude<Agreement, "same" | "other">, number> = { worded: 2, near: 3, unknown: 3, unlike: 4 };
/** What stories must share for that. */
const ONE_STORY = 5;
/** Beyond this many days such clauses are not taken for one event. */
const SOON = 31;
const WEEK = 7;

/** Clauses that no happening of the lexicon joins: their words and names must do it. */
function withoutHappening(f: EventFact, g: EventFact, own: Shared, agreement: Agreement): Verdict {
  if (agreement === "same" || agreement === "other") return no("other happening");
  if (nearest(f.days, g.days) > SOON || isYear(f) || isYear(g)) return no("too far apart");
  const oneStory = f.at.article === g.at.article;
  const twoTongues = scriptOf(f) !== scriptOf(g);
  if (oneStory && agreement !== "worded" && !twoTongues) return no("other happening");
  // what the lexicon calls by two names may be one event where all else meets
  if (agreement === "unlike" && !(f.chief && g.chief && nearest(f.days, g.days) <= WEEK && isPast(f) === isPast(g)))
    return no("other happening");
  const byWords = joinedByWords(f, g, own, agreement);
  return byWords.weight > 0 || agreement === "unlike" || (oneStory && !twoTongues)
    ? byWords
    : byStanding(f, g, own, agreement);
}

function joinedByWords(f: EventFact, g: EventFact, own: Shared, agreement: keyof typeof LEAST): Verdict {
  const oneStory = f.at.article === g.at.article;
  if (own.weight < LEAST[agreement]) return no("too little in common");
  const worded = agreement === "worded";
  // a name and a thing alone join clauses of two languages, which share no words
  if (!worded && agreement !== "unlike" && own.weight <= LEAST[agreement] && scriptOf(f) === scriptOf(g))
    return no("too little in common");
  const least = worded ? (f.lead && g.lead ? ACROSS_ALL - 1 : ACROSS_ALL) : ONE_STORY;
  if (!oneStory && shared(whole(f), whole(g)).weight < least) return no("stories of other matters");
  return { weight: own.weight - 0.5, reason: "" };
}

/** Clauses that share this much speak of one thing even where its name is another. */
const SURE = 2;

const scriptOf = ({ said }: EventFact) => /\p{Script=Arabic}/u.test(said);

type Shared = ReturnType<typeof shared>;

function withinStory(f: EventFact, g: EventFact, own: Shared, telling: number): Verdict {
  if (own.weight < SURE && headsDiffer(f, g)) return no("said of something else");
  if (isBound(f) && own.weight === 0) return no("another deadline");
  const shorter = Math.min(f.own.length, g.own.length);
  const share = own.terms.length / Math.max(1, shorter);
  const count = own.terms.length;
  if (own.weight >= 2 || (own.weight >= 1 && (share > LEAST_SHARE || (share === LEAST_SHARE && shorter <= 2))))
    return { weight: own.weight + telling, reason: "" };
  const plain = f.aspects.length === 0 && g.aspects.length === 0;
  const once = f.happenings.some((one) => ONCE.has(one) && g.happenings.includes(one));
  if (once && plain && f.tense !== "past" && g.tense !== "past" && isPast(f) === isPast(g))
    return { weight: 0.5 + telling, reason: "" };
  for (const [lead, other] of [
    [f, g],
    [g, f],
  ] as const) {
    if (!lead.lead) continue;
    // the story's own matter, with no more that is new than what is known
    const fresh = other.own.filter((term) => term.sort !== "country").length - count;
    if (own.weight >= 1 && fresh <= count) return { weight: own.weight + telling, reason: "" };
    const named = shared(other.nominal, lead.own).terms.length === other.nominal.length;
    if ((other.definite || other.own.length === 0) && named && plain) return { weight: 0.5 + telling, reason: "" };
  }
  return no("too little in common");
}

function acrossStories(f: EventFact, g: EventFact, own: number, telling: number): Verdict {
  const all = shared(whole(f), whole(g)).weight + telling;
  const leads = f.lead && g.lead;
  if (all < (leads ? ACROSS_ALL - 1 : ACROSS_ALL)) return no("stories of other matters");
  if (own + telling >= ACROSS_OWN || (leads && own + telling >= 1)) return { weight: own + telling, reason: "" };
  const shorter = Math.min(f.own.length, g.own.length);
  if (leads && shorter <= THIN && all >= (shorter === 0 ? ACROSS_ALL : ONE_MATTER))
    return { weight: 0.5 + telling, reason: "" };
  return no("too little in common");
}

const whole = (fact: EventFact): Term[] => distinct([...fact.own, ...fact.near], 80);

function nearest(a: readonly Days[], b: readonly Days[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const one of a) for (const other of b) least = Math.min(least, daysApart(one, other));
  return least;
}

/** Past for its writer and told as to come by one who wrote when it was over: two occurrences. */
function isOtherOccurrence(past: EventFact, coming: EventFact): boolean {
  const [was, willBe] = [past.days[0]!, coming.days[0]!];
  const over = past.tense === "past" ? was.from : was.to;
  return (
    was.from <= past.published &&
    willBe.from > coming.published - DAY &&
    willBe.to > coming.published &&
    coming.published >= over &&
    (over === was.to ? isPast(past) : coming.tense !== "past")
  );
}

const DAY = 86_400_000;

const isPast = (fact: EventFact) => fact.days[0]!.to <= fact.published;

/** Happenings that last, so that their bounds can be compared. */
export const lasts = (happening: Happening) => happenings[happening] === "gathering";
