import { compareDates, happensThen } from "./compare-dates.ts";
import { readingOf, whenOf } from "./day-words.ts";
import type { EventFact } from "./facts.ts";
import type { FoundConflict } from "./story-claims.ts";

/**
 * Whether the excerpt that a citation relies on says another date than the claim that it is cited for. An excerpt is
 * cited for its claim, so the same happening is taken for the same event; one date that agrees settles it.
 * @param claim what the claim's date says in its story
 * @param excerpt what the dates of the excerpt say, read as a story published when the source was; its article is the source's id
 * @returns null where nothing in the excerpt speaks of the claim's event, or something agrees
 */
export function excerptContradicts(claim: EventFact, excerpt: readonly EventFact[]): FoundConflict | null {
  if (!happensThen(claim)) return null;
  const speaking = excerpt.filter(
    (fact) =>
      happensThen(fact) &&
      (fact.phase === "end") === (claim.phase === "end") &&
      fact.happenings.some((happening) => claim.happenings.includes(happening)),
  );
  const first = speaking[0];
  const differs = (fact: EventFact) => ["disjoint", "outside"].includes(compareDates(claim, fact));
  if (first === undefined || !speaking.every(differs)) return null;
  return {
    kind: "source-contradicts",
    a: claim.at,
    b: first.at,
    all: [{ ...claim.at, side: "a" }, ...speaking.map((fact) => ({ ...fact.at, side: "b" as const }))],
    explanation: explainExcerpt(claim, first),
  };
}

function explainExcerpt(claim: EventFact, excerpt: EventFact): string {
  const said = (fact: EventFact) => {
    const how = readingOf(fact);
    return `“${fact.said}”, that is ${whenOf(fact.days[0]!)}${how.length === 0 ? "" : ` (${how.join("; ")})`}`;
  };
  return `The story says ${said(claim)}, but the excerpt that it cites says ${said(excerpt)}.`;
}
