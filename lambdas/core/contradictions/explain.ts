import type { EventFact } from "./facts.ts";
import type { Gathered } from "./gather.ts";

/** One sentence with both passages, both readings and how they were worked out. */
export function explainClash({ kind, a, b, why, sideA, sideB }: Gathered): string {
  if (b === null)
    return `${passage(a)}: ${why}; the story was published on ${new Date(a.published).toISOString().slice(0, 10)}.`;
  const matter = a.happenings.find((happening) => b.happenings.includes(happening)) ?? a.happenings[0] ?? "event";
  if (kind === "order") return `${passage(a)} must come before ${passage(b)}, but lies after it: ${why}.`;
  const relation = kind === "outside" ? "lies outside" : "shares no day with";
  return `Of one event (${matter}): ${passages(sideA)} ${relation} ${passages(sideB)}.`;
}

const passages = (facts: readonly EventFact[]) => facts.slice(0, 4).map(passage).join(" and ");

function passage({ said, timex, reading, at }: EventFact): string {
  const where = at.part === "title" ? " in the headline" : "";
  return `“${said}”${where} (${timex}${reading === "" ? "" : `: ${reading}`})`;
}
