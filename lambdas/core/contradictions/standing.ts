import { happensThen } from "./compare-dates.ts";
import { meet } from "./days.ts";
import type { EventFact } from "./facts.ts";
import type { Happening } from "./vocabulary.ts";

/** What is over belongs to a story's matter only where its opening says so, in sentences. */
const OPENING = 1;

/** What was done on the day of publication is over. */
const isComing = ({ days, published, tense }: EventFact) =>
  days[0]!.from > published || (days[0]!.to > published && tense !== "past");

/**
 * What each fact is to its story: whether it gives the day of what the story is chiefly about (the first day to come
 * that headline or text tells, or the first that its opening says to be over), and for which happenings the story
 * knows one day alone, of those to come or of those that are over.
 */
export function placeInStory(facts: EventFact[]): EventFact[] {
  const told = facts.filter(happensThen);
  const title = told.find((fact) => fact.at.part === "title");
  const coming = told.find((fact) => fact.at.part === "text" && isComing(fact));
  const over = told.find((fact) => fact.at.part === "text" && !isComing(fact) && fact.sentence <= OPENING);
  const chief = new Set([title, coming, over]);
  // what was sold in 1932 is sold again
  const [before, ahead] = [severalDays(told.filter((fact) => !isComing(fact))), severalDays(told.filter(isComing))];
  return facts.map((fact) => ({
    ...fact,
    chief: chief.has(fact),
    only: happensThen(fact) ? fact.happenings.filter((one) => !(isComing(fact) ? ahead : before).has(one)) : [],
  }));
}

/** Happenings for which a story gives days that share none. */
function severalDays(facts: readonly EventFact[]): ReadonlySet<Happening> {
  const first = new Map<Happening, EventFact>();
  const several = new Set<Happening>();
  for (const fact of facts) {
    for (const one of fact.happenings) {
      const known = first.get(one);
      if (known === undefined) first.set(one, fact);
      else if (!meet(known.days[0]!, fact.days[0]!)) several.add(one);
    }
  }
  return several;
}
