import { type Days, daysApart } from "./days.ts";
import type { EventFact } from "./facts.ts";
import { distinct, shared, type Term } from "./terms.ts";
import { type Aspect, type Happening, happenings } from "./vocabulary.ts";

/** Beyond this many days two dates speak of two occurrences (an annual fair, last year's exam). */
export const MOST_APART = 100;
/** What two stories must share: in the clauses, and all in all; stories with one main matter need less. */
const ACROSS_OWN = 2;
const ACROSS_ALL = 4;
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
    return f.event !== null && f.event === g.event ? { weight: 10, reason: "a person said so" } : no("a person said so");
  }
  const common = f.happenings.filter((happening) => g.happenings.includes(happening));
  if (common.length === 0) return no("other happening");
  if ((f.phase === "end") !== (g.phase === "end")) return no("other phase");
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
  if (!aspectsFit(f.aspects, g.aspects, own.weight)) return no("other part");
  if (nearest(f.days, g.days) > MOST_APART) return no("too far apart");
  if (isOtherOccurrence(f, g) || isOtherOccurrence(g, f)) return no("one past, one to come");
  if (namesDiffer(f, g, own.terms, oneStory)) return no("other names");
  const telling = common.some((happening) => !COMMON.has(happening)) ? 1 : 0;
  return oneStory ? withinStory(f, g, own, telling) : acrossStories(f, g, own.weight, telling);
}

type Shared = ReturnType<typeof shared>;

function withinStory(f: EventFact, g: EventFact, own: Shared, telling: number): Verdict {
  const shorter = Math.min(f.own.length, g.own.length);
  const enough = own.weight >= 2 || own.terms.length > LEAST_SHARE * shorter || (own.terms.length > 0 && own.terms.length * 2 >= shorter && shorter <= 2);
  if (own.weight >= 1 && enough) return { weight: own.weight + telling, reason: "" };
  const other = g.definite || g.own.length === 0 ? f : f.definite || f.own.length === 0 ? g : null;
  const plain = f.aspects.length === 0 && g.aspects.length === 0;
  if (other?.lead === true && plain) return { weight: 0.5 + telling, reason: "" };
  return no("too little in common");
}

function acrossStories(f: EventFact, g: EventFact, own: number, telling: number): Verdict {
  const all = shared(whole(f), whole(g)).weight + telling;
  const leads = f.lead && g.lead;
  if (all < (leads ? ACROSS_ALL - 1 : ACROSS_ALL)) return no("stories of other matters");
  if (own + telling >= ACROSS_OWN || (leads && own + telling >= 1)) return { weight: own + telling, reason: "" };
  return no("too little in common");
}

const whole = (fact: EventFact): Term[] => distinct([...fact.own, ...fact.near], 80);

const nearest = (a: readonly Days[], b: readonly Days[]) =>
  Math.min(...a.flatMap((one) => b.map((other) => daysApart(one, other))));

/** Values of an aspect that a plain mention does not have: goods when only "the reopening" is said, a second round. */
const MARKED: ReadonlySet<Aspect> = new Set(["which:other", "traffic:goods", "round:2", "round:3", "who:women", "who:youth", "time:night"]);
/** Aspects that a plain mention may have when its words agree well. */
const WELL_AGREED = 2;

/** Two values of one dimension ("for travellers", "for freight") are two events; one value and none can be one. */
function aspectsFit(a: readonly Aspect[], b: readonly Aspect[], own: number): boolean {
  if (a.includes("which:other") && b.includes("which:other")) return false;
  return oneSided(a, b, own) && oneSided(b, a, own);
}

function oneSided(a: readonly Aspect[], b: readonly Aspect[], own: number): boolean {
  return a.every((aspect) => {
    const dimension = aspect.slice(0, aspect.indexOf(":") + 1);
    const rivals = b.filter((one) => one.startsWith(dimension));
    if (rivals.length > 0) return rivals.includes(aspect) || a.some((one) => rivals.includes(one));
    if (MARKED.has(aspect)) return a.some((one) => one.startsWith(dimension) && !MARKED.has(one));
    return dimension !== "stage:" || own >= WELL_AGREED;
  });
}

/** Past for its writer and told as to come by one who wrote when it was over: two occurrences. */
function isOtherOccurrence(past: EventFact, coming: EventFact): boolean {
  const [was, willBe] = [past.days[0]!, coming.days[0]!];
  const isPast = was.to <= past.published;
  const isComing = willBe.to > coming.published;
  return isPast && isComing && coming.published >= was.to;
}

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
const scriptsOf = (terms: readonly Term[]) => terms.some((term) => term.keys.some((key) => /\p{Script=Arabic}/u.test(key)));

/** Happenings that last, so that their bounds can be compared. */
export const lasts = (happening: Happening) => happenings[happening] === "gathering";
