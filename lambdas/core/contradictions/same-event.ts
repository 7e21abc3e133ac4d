import { type Agreement, agreementOf, isStop } from "./agreement.ts";
import { aspectsFit } from "./aspects-fit.ts";
import { COMMON } from "./common-happenings.ts";
import { isRange } from "./compare-dates.ts";
import { isBound, isPast, isYear, nearest } from "./fact-days.ts";
import type { EventFact } from "./facts.ts";
import { byStanding, withoutHappening } from "./loose-ties.ts";
import { modifiersDiffer, namesApart, namesDiffer, playsElsewhere, thingsApart } from "./names-fit.ts";
import { shared } from "./terms.ts";
import { acrossStories, withinStory } from "./ties.ts";
import { no, type Verdict } from "./verdict.ts";
import type { Happening } from "./vocabulary.ts";

/** Beyond this many days two dates speak of two occurrences (an annual fair, last year's exam). */
export const MOST_APART = 100;
/** What is over is not told weeks apart: two such days are two occurrences. */
const MOST_APART_PAST = 14;
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
  if ((f.phase === "end") !== (g.phase === "end") && !isRange(f) && !isRange(g) && !isStop(f, g))
    return no("other phase");
  const common = f.happenings.filter((happening) => g.happenings.includes(happening));
  if (common.every((one) => RECURRING.has(one)) && (isYear(f) || isYear(g))) return no("happens every year");
  return judgeMatter(f, g, common, agreement);
}

/** Whether two facts speak of one matter, whatever happens in it: what order relations need. */
export function sameMatter(f: EventFact, g: EventFact): number {
  return judgeMatter(f, g, [], "same").weight;
}

function judgeMatter(f: EventFact, g: EventFact, common: readonly Happening[], agreement: Agreement): Verdict {
  const oneStory = f.at.article === g.at.article;
  // "in May or June", of what the lexicon has no word for, is one telling too
  const tellsOne = common.length > 0 || (f.happenings.length === 0 && g.happenings.length === 0);
  if (oneStory && f.at.part === g.at.part && f.sentence === g.sentence && tellsOne) return no("one sentence");
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
  if (!oneStory && thingsApart(f, g, common)) return no("another thing");
  const telling = common.some((happening) => !COMMON.has(happening)) ? 1 : 0;
  if (agreement !== "same") return withoutHappening(f, g, own, agreement);
  if (oneStory) return withinStory(f, g, own, telling);
  if (own.weight === 0 && namesApart(f, g, own.terms)) return no("other names");
  if (playsElsewhere(f, g, common)) return no("another opponent or stop");
  const verdict = acrossStories(f, g, own.weight, telling);
  return verdict.weight > 0 ? verdict : byStanding(f, g, own, agreement);
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
