import { isRange } from "./compare-dates.ts";
import { type Days, daysApart } from "./days.ts";
import type { EventFact } from "./facts.ts";
import { distinct, shared, type Term } from "./terms.ts";
import { type Aspect, type Happening, happenings } from "./vocabulary.ts";

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
  const common = f.happenings.filter((happening) => g.happenings.includes(happening));
  if (common.length === 0) return no("other happening");
  if ((f.phase === "end") !== (g.phase === "end") && !isRange(f) && !isRange(g)) return no("other phase");
  if (common.every((one) => RECURRING.has(one)) && (isYear(f) || isYear(g))) return no("happens every year");
  return judgeMatter(f, g, common);
}

/** Whether two facts speak of one matter, whatever happens in it: what order relations need. */
export function sameMatter(f: EventFact, g: EventFact): number {
  return judgeMatter(f, g, []).weight;
}

function judgeMatter(f: EventFact, g: EventFact, common: readonly Happening[]): Verdict {
  const oneStory = f.at.article === g.at.article;
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
  return oneStory ? withinStory(f, g, own, telling) : acrossStories(f, g, own.weight, telling);
}

/** Clauses that share this much speak of one thing even where its name is another. */
const SURE = 2;

/** "The pool reopens", "the café opens": each is said of something that the other clause does not name. */
function headsDiffer(f: EventFact, g: EventFact): boolean {
  if (f.head === null || g.head === null || !OF_A_THING.some((one) => f.happenings.includes(one))) return false;
  const names = (fact: EventFact, head: Term) =>
    fact.own.some((term) => term.keys.some((key) => head.keys.includes(key)));
  return !names(f, g.head) || !names(g, f.head);
}

/** "The glass museum", "the ship museum": one head, and modifiers that the other clause or story does not know. */
function modifiersDiffer(f: EventFact, g: EventFact): boolean {
  if (f.head === null || g.head === null || f.modifier === null || g.modifier === null) return false;
  if (shared([f.head], [g.head]).terms.length === 0) return false;
  // within a story both may be known from elsewhere in it
  const around = (fact: EventFact) => (f.at.article === g.at.article ? fact.own : [...fact.own, ...fact.near]);
  const knows = (fact: EventFact, term: Term) => shared([term], around(fact)).terms.length > 0;
  return !knows(f, g.modifier) && !knows(g, f.modifier);
}

/** Happenings that are said of a thing, which tells them apart. */
const OF_A_THING: readonly Happening[] = ["open", "close"];
const isArabic = (term: Term) => term.keys.some((key) => /\p{Script=Arabic}/u.test(key));

type Shared = ReturnType<typeof shared>;

function withinStory(f: EventFact, g: EventFact, own: Shared, telling: number): Verdict {
  if (own.weight < SURE && headsDiffer(f, g)) return no("said of something else");
  const shorter = Math.min(f.own.length, g.own.length);
  const share = own.terms.length / Math.max(1, shorter);
  const count = own.terms.length;
  if (own.weight >= 2 || (own.weight >= 1 && (share > LEAST_SHARE || (share === LEAST_SHARE && shorter <= 2))))
    return { weight: own.weight + telling, reason: "" };
  const plain = f.aspects.length === 0 && g.aspects.length === 0;
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

/** Values of an aspect that a plain mention does not have: goods when only "the reopening" is said, a second round. */
const MARKED: ReadonlySet<Aspect> = new Set([
  "which:other",
  "traffic:goods",
  "round:2",
  "round:3",
  "who:women",
  "who:youth",
  "time:night",
]);
const isMarked = (aspect: Aspect) => MARKED.has(aspect) || aspect.startsWith("part:");
/** Aspects that a plain mention may have when its words agree well. */
const WELL_AGREED = 2;

/** Two values of one dimension ("for travellers", "for freight") are two events; one value and none can be one. */
function aspectsFit(f: EventFact, g: EventFact, own: number): boolean {
  if (f.aspects.includes("which:other") && g.aspects.includes("which:other")) return false;
  return oneSided(telling(f), g, own) && oneSided(telling(g), f, own);
}

/** Travellers and goods tell openings apart; a lorry that arrives carries what it carries. */
const telling = (fact: EventFact): readonly Aspect[] =>
  OF_A_THING.some((one) => fact.happenings.includes(one))
    ? fact.aspects
    : fact.aspects.filter((aspect) => !aspect.startsWith("traffic:"));

/** Whether the other fact can have each of these aspects. What it leaves unsaid its sentence may say. */
function oneSided(aspects: readonly Aspect[], other: EventFact, own: number): boolean {
  return aspects.every((aspect) => {
    const dimension = aspect.slice(0, aspect.indexOf(":") + 1);
    const rivals = other.aspects.filter((one) => one.startsWith(dimension));
    if (rivals.length > 0) return rivals.includes(aspect) || aspects.some((one) => rivals.includes(one));
    if (!isMarked(aspect)) return dimension !== "stage:" || own >= WELL_AGREED;
    if (aspect !== "which:other" && other.around.includes(aspect)) return true;
    return aspects.some((one) => one.startsWith(dimension) && !isMarked(one));
  });
}

/** Past for its writer and told as to come by one who wrote when it was over: two occurrences. */
function isOtherOccurrence(past: EventFact, coming: EventFact): boolean {
  const [was, willBe] = [past.days[0]!, coming.days[0]!];
  return isPast(past) && willBe.to > coming.published && coming.published >= was.to;
}

const isPast = (fact: EventFact) => fact.days[0]!.to <= fact.published;

/** Names on both sides and too few in common: another match, another crossing. */
function namesDiffer(f: EventFact, g: EventFact, common: readonly Term[], oneStory: boolean): boolean {
  const [here, there] = [of(f, "country"), of(g, "country")];
  if (here.length > 0 && there.length > 0 && shared(here, there).weight === 0) return true;
  const [mine, theirs] = [of(f, "name"), of(g, "name")];
  if (mine.length === 0 || theirs.length === 0) return false;
  const both = common.filter(isName).length;
  if (both === 0) {
    // one story may name a place in two scripts that no key joins
    if (scriptsOf(mine) !== scriptsOf(theirs)) return false;
    return oneStory || (shared(mine, g.near).weight === 0 && shared(theirs, f.near).weight === 0);
  }
  return oneStory && both < mine.length && both < theirs.length && both * 3 <= mine.length + theirs.length - both;
}

const of = (fact: EventFact, sort: Term["sort"]) => fact.own.filter((term) => term.sort === sort);
const isName = (term: Term) => term.sort === "name" || term.keys.some((key) => key.startsWith("n:"));
const scriptsOf = (terms: readonly Term[]) => terms.some(isArabic);

/** Happenings that last, so that their bounds can be compared. */
export const lasts = (happening: Happening) => happenings[happening] === "gathering";
