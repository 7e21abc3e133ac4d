import { compareDates } from "./compare-dates.ts";
import { type Days, isOneDay } from "./days.ts";
import type { EventFact } from "./facts.ts";
import { MOST_APART, sameMatter } from "./same-event.ts";
import { shared } from "./terms.ts";
import { entered, lasts, orderRelations } from "./vocabulary.ts";

/** What is wrong with the order of two facts: `first` must come before `second` and does not. */
export interface Disorder {
  first: EventFact;
  second: EventFact;
  why: string;
}

/** Things through which entries are made: they must be open before the deadline. */
const CHANNELS = new Set(["t:portal", "t:app"]);
/** What two clauses of a fixed pair must share. */
const CLOSE = 2;
/** What a deadline's surroundings must share with the event of another story that it is for. */
const NEAR_ENTRY = 2;
/** How many sentences may lie between a deadline and what it is for, in one story. */
const DEADLINE_REACH = 2;

/** "Since" a day that had not come when the story was published. */
export function isSinceTheFuture(fact: EventFact): boolean {
  return fact.role === "since" && fact.days.every((days) => days.from > fact.published);
}

/** The disorder of two facts, in whichever order they are given; null when there is none or they have nothing to do with each other. */
export function disorderOf(f: EventFact, g: EventFact): Disorder | null {
  return inOrder(f, g) ?? inOrder(g, f);
}

function inOrder(first: EventFact, second: EventFact): Disorder | null {
  const why = relationOf(first, second);
  if (why === null || !liesAfter(first.days, second.days)) return null;
  return { first, second, why };
}

/** Every reading of `a` lies wholly after every reading of `b`. */
function liesAfter(a: readonly Days[], b: readonly Days[]): boolean {
  const gap = Math.min(...a.map((days) => days.from)) - Math.max(...b.map((days) => days.to));
  return gap >= 0 && gap / 86_400_000 <= MOST_APART;
}

function relationOf(first: EventFact, second: EventFact): string | null {
  if (isFirstAndLast(first, second)) return "the last cannot come before the first";
  if (second.role === "occurs" && isStartAndEnd(first, second)) return "an end cannot come before its beginning";
  if (first.role === "deadline" && second.role === "occurs" && second.phase !== "end" && isEntryFor(first, second))
    return "entries must be in before what they are for";
  if (second.role === "deadline" && first.role === "occurs" && opensChannel(first, second))
    return "what entries go through must be open before their deadline";
  const relation = orderRelations.find(
    ({ before, after }) => first.happenings.includes(before.happening) && second.happenings.includes(after.happening),
  );
  const both = first.role === "occurs" && second.role === "occurs" && first.phase !== "end" && second.phase !== "end";
  return relation !== undefined && both && isCloselyTied(first, second) ? relation.name : null;
}

function isStartAndEnd(first: EventFact, second: EventFact): boolean {
  if (first.role !== "occurs" || first.phase === "end" || second.phase !== "end") return false;
  // what is over ended before what is to come: two rounds of talks
  if (second.days[0]!.to <= second.published && first.days[0]!.to > first.published) return false;
  if (endsTheSame(first, second)) return true;
  const lasting = first.happenings.some((happening) => lasts(happening) && second.happenings.includes(happening));
  return lasting && (sameMatter(first, second) > 0 || leansOn(first, second));
}

/** "The first flight leaves on 9 May, the last one on 6 May." */
function isFirstAndLast(first: EventFact, second: EventFact): boolean {
  if (!first.aspects.includes("which:first") || !second.aspects.includes("which:last")) return false;
  const rivals = (aspect: string) =>
    second.aspects.filter((one) => one.slice(0, one.indexOf(":")) === aspect.slice(0, aspect.indexOf(":")));
  const fits = first.aspects.every(
    (aspect) => aspect === "which:first" || rivals(aspect).length === 0 || second.aspects.includes(aspect),
  );
  return (
    first.role === "occurs" &&
    second.role === "occurs" &&
    fits &&
    first.happenings.some((one) => second.happenings.includes(one)) &&
    first.at.article === second.at.article &&
    Math.abs(first.sentence - second.sentence) <= 1 &&
    shared(first.own, second.own).weight >= 1
  );
}

/** "The timetable starts on 4 May … the timetable will end on 27 April": whatever it is, it has one name. */
function endsTheSame(first: EventFact, second: EventFact): boolean {
  if (second.happenings.length > 0 || second.own.length === 0 || first.at.article !== second.at.article) return false;
  if (first.phase !== "start" && !first.happenings.includes("open")) return false;
  return shared(second.own, first.own).terms.length === second.own.length;
}

/** Within a story a short clause ("the strike will end on 20 June") speaks of what the story tells of. */
const leansOn = (first: EventFact, second: EventFact) =>
  first.at.article === second.at.article &&
  (first.own.length <= 2 || second.own.length <= 2) &&
  first.aspects.length + second.aspects.length === 0;

function isEntryFor(entry: EventFact, event: EventFact): boolean {
  if (!event.happenings.some((happening) => entered.has(happening))) return false;
  if (entry.at.article !== event.at.article) {
    return (
      shared(entry.near, event.own).weight >= NEAR_ENTRY && shared(entry.near, event.near).weight >= NEAR_ENTRY * 2
    );
  }
  if (isOnlyMatter(event)) return true;
  return (
    event.happenings.some((happening) => entry.happenings.includes(happening)) ||
    shared(entry.own, event.own).weight >= 1
  );
}

const isOnlyMatter = (event: EventFact) => event.lead;

function opensChannel(opening: EventFact, deadline: EventFact): boolean {
  if (!opening.happenings.includes("open") && opening.phase !== "start") return false;
  const through = (fact: EventFact) =>
    [...fact.own, ...fact.near].flatMap((term) => term.keys).filter((key) => CHANNELS.has(key));
  const channels = opening.own.flatMap((term) => term.keys).filter((key) => CHANNELS.has(key));
  const enters = opening.happenings.includes("enter") && deadline.happenings.includes("enter");
  if (!enters && !channels.some((channel) => through(deadline).includes(channel))) return false;
  return opening.at.article === deadline.at.article
    ? Math.abs(opening.sentence - deadline.sentence) <= DEADLINE_REACH || enters
    : sameMatter(opening, deadline) > 0;
}

/** Relations of fixed pairs hold only where both clauses are plainly about one matter. */
function isCloselyTied(first: EventFact, second: EventFact): boolean {
  if (!isOneDay(first.days[0]!) || !isOneDay(second.days[0]!) || compareDates(first, second) === "question")
    return false;
  if (first.aspects.length + second.aspects.length > 0) return false;
  const leans = first.at.article === second.at.article && first.lead && second.own.length <= 1;
  return leans || sameMatter(first, second) >= CLOSE;
}
