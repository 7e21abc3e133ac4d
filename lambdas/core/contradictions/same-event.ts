import { type Days, daysApart } from "./days.ts";
import type { EventFact } from "./facts.ts";
import { distinct, shared, type Term } from "./terms.ts";
import type { Aspect } from "./vocabulary.ts";

/** Beyond this many days two dates speak of two occurrences (an annual fair, last year's exam). */
export const MOST_APART = 100;
/** What two clauses of one story must share, as the weight of their common terms. */
const WITHIN = 1;
/** What two stories must share: in the clauses, and all in all. */
const ACROSS_OWN = 2;
const ACROSS_ALL = 4;

/** Whether two facts of one story or of two speak of one event, and how sure that is (0 = no). */
export function sameEvent(f: EventFact, g: EventFact): number {
  if (f.eventBy === "person" && g.eventBy === "person") return f.event !== null && f.event === g.event ? 10 : 0;
  if (!f.happenings.some((happening) => g.happenings.includes(happening))) return 0;
  if ((f.phase === "end") !== (g.phase === "end")) return 0;
  return sameMatter(f, g);
}

/** Whether two facts speak of one matter, whatever happens in it: what order relations need. */
export function sameMatter(f: EventFact, g: EventFact): number {
  if (!aspectsFit(f.aspects, g.aspects)) return 0;
  if (nearest(f.days, g.days) > MOST_APART) return 0;
  if (isOtherOccurrence(f, g) || isOtherOccurrence(g, f)) return 0;
  const own = shared(f.own, g.own);
  const oneStory = f.at.article === g.at.article;
  if (namesDiffer(f, g, own.terms, oneStory)) return 0;
  if (oneStory) {
    if (f.at.part === g.at.part && f.sentence === g.sentence && (f.leaning || g.leaning)) return 0;
    const anaphoric = f.own.length <= 1 || g.own.length <= 1 || shared(f.own, g.near).weight > 0;
    if (own.weight >= WITHIN) return own.weight;
    return anaphoric && (f.own.length === 0 || g.own.length === 0) ? 0.5 : 0;
  }
  const all = shared(whole(f), whole(g)).weight;
  if (all < ACROSS_ALL) return 0;
  if (own.weight >= ACROSS_OWN) return own.weight;
  return f.lead && g.lead && own.weight >= 1 ? own.weight : 0;
}

const whole = (fact: EventFact): Term[] => distinct([...fact.own, ...fact.near], 60);

const nearest = (a: readonly Days[], b: readonly Days[]) =>
  Math.min(...a.flatMap((one) => b.map((other) => daysApart(one, other))));

/** Two values of one dimension ("for travellers", "for freight") are two events; one value and none can be one. */
function aspectsFit(a: readonly Aspect[], b: readonly Aspect[]): boolean {
  const other = (list: readonly Aspect[]) => list.includes("which:other");
  if (other(a) !== other(b)) return false;
  return a.every((aspect) => {
    const dimension = aspect.slice(0, aspect.indexOf(":") + 1);
    const rivals = b.filter((one) => one.startsWith(dimension));
    return rivals.length === 0 || rivals.includes(aspect) || a.some((one) => rivals.includes(one));
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
  const names = (fact: EventFact, sort: Term["sort"]) => fact.own.filter((term) => term.sort === sort);
  const [mine, theirs] = [names(f, "name"), names(g, "name")];
  const both = common.filter(
    (term) => term.sort === "name" || term.keys.some((key) => key.startsWith("n:") && isNamed(key, mine, theirs)),
  ).length;
  if (mine.length > 0 && theirs.length > 0) {
    if (both === 0) return oneStory || (shared(mine, g.near).weight === 0 && shared(theirs, f.near).weight === 0);
    if (oneStory && both < mine.length && both < theirs.length && both * 3 <= mine.length + theirs.length - both)
      return true;
  }
  const [here, there] = [names(f, "country"), names(g, "country")];
  return here.length > 0 && there.length > 0 && shared(here, there).weight === 0;
}

const isNamed = (key: string, ...lists: readonly Term[][]) =>
  lists.some((list) => list.some((term) => term.keys.includes(key)));
