import type { EventFact } from "./facts.ts";
import { languageOf, languages } from "./languages.ts";
import { shared, type Term } from "./terms.ts";
import type { Happening } from "./vocabulary.ts";

/** "The pool reopens", "the café opens": each is said of something that the other clause does not name. */
export function headsDiffer(f: EventFact, g: EventFact): boolean {
  if (f.head === null || g.head === null || !OF_A_THING.some((one) => f.happenings.includes(one))) return false;
  const names = (fact: EventFact, head: Term) =>
    fact.own.some((term) => term.keys.some((key) => head.keys.includes(key)));
  return !names(f, g.head) || !names(g, f.head);
}

/** "The glass museum", "the ship museum": one head, and modifiers that the other clause or story does not know. */
export function modifiersDiffer(f: EventFact, g: EventFact): boolean {
  if (f.head === null || g.head === null || f.modifier === null || g.modifier === null) return false;
  if (shared([f.head], [g.head]).terms.length === 0) return false;
  // within a story both may be known from elsewhere in it
  const around = (fact: EventFact) => (f.at.article === g.at.article ? fact.own : [...fact.own, ...fact.near]);
  const knows = (fact: EventFact, term: Term) => shared([term], around(fact)).terms.length > 0;
  return !knows(f, g.modifier) && !knows(g, f.modifier);
}

/** Happenings that are said of a thing, which tells them apart. */
export const OF_A_THING: readonly Happening[] = ["open", "close"];

/**
 * Both clauses have names of one script, and none is in both. Where each story knows one day alone for what happens, a
 * clause may name what the other's story names elsewhere ("the copper network in Aldermoor", "Ventra's network").
 */
export function namesApart(f: EventFact, g: EventFact, common: readonly Term[]): boolean {
  const [mine, theirs] = [of(f, "name"), of(g, "name")];
  if (mine.length === 0 || theirs.length === 0 || common.some(isName)) return false;
  if (scriptOf(mine) !== scriptOf(theirs)) return false;
  if (!f.only.some((happening) => g.only.includes(happening))) return true;
  const isNew = (terms: readonly Term[], other: EventFact) =>
    terms.some((term) => shared([term], other.near).terms.length === 0);
  return isNew(mine, g) && isNew(theirs, f);
}

/** What is cut off when a supply fails. */
const SUPPLIES = ["t:water", "t:electricity", "t:gas", "t:phone", "t:train", "t:bank"];

/** A supply that fails is told by what it brings; what is sold or comes out may be the tickets or the thing itself. */
export function thingsApart(f: EventFact, g: EventFact, common: readonly Happening[]): boolean {
  const [mine, theirs] = [of(f, "thing"), of(g, "thing")];
  if (common.includes("outage")) {
    const supplies = [mine, theirs].map((terms) =>
      terms.flatMap(({ keys }) => keys.filter((key) => SUPPLIES.includes(key))),
    );
    return supplies.every((keys) => keys.length > 0) && !supplies[0]!.some((key) => supplies[1]!.includes(key));
  }
  if (!common.some((one) => one === "sale" || one === "publish")) return false;
  const isTicket = (terms: readonly Term[]) => terms.some(({ keys }) => keys.includes("t:ticket"));
  const isOther = (fact: EventFact) => fact.own.some(({ sort }) => sort === "thing" || sort === "word");
  return (isTicket(mine) && !isTicket(theirs) && isOther(g)) || (isTicket(theirs) && !isTicket(mine) && isOther(f));
}

/** Happenings of a series, each told by the opponent or the place that it has. */
const IN_SERIES: ReadonlySet<Happening> = new Set<Happening>([
  "match",
  "concert",
  "visit",
  "arrive",
  "depart",
  "exhibition",
  "crash",
  "blast",
]);

/** Each clause has a name that the other has not, and one of them is new to the other's story: another match, another stop. */
export function playsElsewhere(f: EventFact, g: EventFact, common: readonly Happening[]): boolean {
  if (!common.some((one) => IN_SERIES.has(one))) return false;
  const apart = (fact: EventFact, other: EventFact) =>
    of(fact, "name").filter((term) => shared([term], other.own).terms.length === 0);
  const [mine, theirs] = [apart(f, g), apart(g, f)];
  if (mine.length === 0 || theirs.length === 0 || scriptOf(mine) !== scriptOf(theirs)) return false;
  const isNew = (terms: readonly Term[], other: EventFact) =>
    terms.some((term) => shared([term], other.near).terms.length === 0);
  return isNew(mine, g) || isNew(theirs, f);
}

/** Names on both sides and too few in common: another match, another crossing. */
export function namesDiffer(f: EventFact, g: EventFact, common: readonly Term[], oneStory: boolean): boolean {
  const [here, there] = [of(f, "country"), of(g, "country")];
  if (here.length > 0 && there.length > 0 && shared(here, there).weight === 0) return true;
  const [mine, theirs] = [of(f, "name"), of(g, "name")];
  if (mine.length === 0 || theirs.length === 0) return false;
  const both = common.filter(isName).length;
  if (both === 0) {
    // one story may name a place in two scripts that no key joins
    if (scriptOf(mine) !== scriptOf(theirs)) return false;
    return oneStory || (shared(mine, g.near).weight === 0 && shared(theirs, f.near).weight === 0);
  }
  return oneStory && both < mine.length && both < theirs.length && both * 3 <= mine.length + theirs.length - both;
}

const of = (fact: EventFact, sort: Term["sort"]) => fact.own.filter((term) => term.sort === sort);
const isName = (term: Term) => term.sort === "name" || term.keys.some((key) => key.startsWith("n:"));
/** The language of other letters that any of the names is in, else the first. */
function scriptOf(terms: readonly Term[]) {
  for (const { keys } of terms) {
    const key = keys.find((one) => languageOf(one) !== languages[0]);
    if (key !== undefined) return languageOf(key);
  }
  return languages[0];
}
