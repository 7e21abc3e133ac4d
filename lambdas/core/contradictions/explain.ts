import type { EventFact } from "./facts.ts";
import type { Gathered } from "./gather.ts";

/** How many passages of a side an explanation quotes. */
const MOST_PASSAGES = 4;

/** One sentence with both passages, both readings and how they were worked out. */
export function explainClash(clash: Gathered): string {
  const { kind, a, b, why, sideA, sideB } = clash;
  if (b === null) return `${passage(a)}: ${why}; the story was published on ${dayOf(a.published)}.`;
  if (kind === "order") return `${passage(a)} must come before ${passage(b)}, but lies after it: ${why}.`;
  const relation = kind === "outside" ? "lies outside" : "shares no day with";
  const matter = a.happenings.find((happening) => b.happenings.includes(happening)) ?? "event";
  return `Of one event (${matter}): ${passages(sideA)} ${relation} ${passages(sideB)}${clash.wider.map(agreement(a, b)).join("")}.`;
}

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);
const passages = (facts: readonly EventFact[]) => facts.slice(0, MOST_PASSAGES).map(passage).join(" and ");

/** What a week or a month said of the same event leaves room for. */
const agreement =
  (first: EventFact, second: EventFact) =>
  ({ fact, a, b, otherwise }: Gathered["wider"][number]): string => {
    const [x, y] = [`“${first.said}”`, `“${second.said}”`];
    const agrees =
      a === b ? `agrees with ${a ? "either" : "neither"}` : `agrees with ${a ? x : y} and not with ${a ? y : x}`;
    return `; ${passage(fact)} ${agrees}${otherwise ? ", though another reading of it does" : ""}`;
  };

function passage({ said, timex, reading, at }: EventFact): string {
  const where = at.part === "title" ? " in the headline" : "";
  return `“${said}”${where} (${timex}${reading === "" ? "" : `: ${reading}`})`;
}
