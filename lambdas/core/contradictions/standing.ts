import { happensThen } from "./compare-dates.ts";
import { meet } from "./days.ts";
import { isYear } from "./fact-days.ts";
import type { EventFact } from "./facts.ts";
import { readReference } from "./references.ts";
import type { Happening } from "./vocabulary.ts";

/** What is over belongs to a story's matter only where its opening says so, in sentences. */
const OPENING = 1;

/** What was done on the day of publication is over. */
const isComing = ({ days, published, tense }: EventFact) =>
  days[0]!.from > published || (days[0]!.to > published && tense !== "past");

/** Something else was given a day in the sentence before: that may be meant. */
const isNearer = (before: EventFact | undefined, fact: EventFact, chief: EventFact) =>
  before !== undefined &&
  before !== chief &&
  before.at.part === fact.at.part &&
  fact.sentence - before.sentence <= 1 &&
  !meet(before.days[0]!, chief.days[0]!);

/** Definite, and without a name for what happens: it refers to the story's matter. */
const isReference = ({ happenings, definite }: EventFact) => definite && happenings.length === 0;

/**
 * What each fact is to its story: whether it gives the day of what the story is chiefly about (the first day to come
 * that headline or text tells, or the first that its opening says to be over), and for which happenings the story
 * knows one day alone, of those to come or of those that are over.
 */
export function placeInStory(read: EventFact[]): EventFact[] {
  const named = read.filter((fact) => !isReference(fact));
  const first = chiefOf(named.filter(happensThen));
  const facts = read.flatMap((fact, i) => {
    if (!isReference(fact)) return fact;
    const chief = isComing(fact) ? first.coming : first.over;
    return chief === undefined || isNearer(read[i - 1], fact, chief) ? [] : readReference(fact, chief);
  });
  const told = facts.filter(happensThen);
  const chief = new Set(Object.values(chiefOf(told)));
  // what was sold in 1932 is sold again
  const [before, ahead] = [severalDays(told.filter((fact) => !isComing(fact))), severalDays(told.filter(isComing))];
  return facts.map((fact) => ({
    ...fact,
    chief: chief.has(fact),
    only: happensThen(fact) ? fact.happenings.filter((one) => !(isComing(fact) ? ahead : before).has(one)) : [],
  }));
}

/** The first days that headline and text give; "this year" is none. */
function chiefOf(facts: readonly EventFact[]): Record<"title" | "coming" | "over", EventFact | undefined> {
  const told = facts.filter((fact) => !isYear(fact));
  return {
    title: told.find((fact) => fact.at.part === "title"),
    coming: told.find((fact) => fact.at.part === "text" && isComing(fact)),
    over: told.find((fact) => fact.at.part === "text" && !isComing(fact) && fact.sentence <= OPENING),
  };
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
