// What kinds of error there are, and which are the most frequent.
import type { Span } from "../../lambdas/core/extract/types.ts";
import { bestTimex, bundleValue, type MarkedQuote, rightSpeaker } from "./bundles.ts";
import { type Timex, touches } from "./dates.ts";
import { type Official, pairOfficials, rightOrganisation, rightRole } from "./officials.ts";
import { pairQuotes, shared } from "./quotes.ts";

/** One error: its kind, and where it can be looked at. */
export interface Mistake {
  set: string;
  kind: string;
  example: string;
}

const FORMS: readonly [RegExp, string][] = [
  [/^\d{4}-\d\d-\d\d$/, "day"],
  [/^\d{4}-\d\d-\d\d\//, "range of days"],
  [/T\d\d/, "clock time"],
  [/T(?:MO|MI|AF|EV|NI|DT)$/, "part of a day"],
  [/_REF$/, "vague reference"],
  [/W\d\d/, "week"],
  [/^\d{4}-\d\d$/, "month"],
  [/^\d{4}-(?:Q|H)/, "quarter"],
  [/^\d{4}-(?:SP|SU|FA|WI)$/, "season"],
  [/^FY/, "fiscal year"],
  [/^\d{4}$/, "year"],
  [/^\d{2,3}$/, "decade or century"],
];

function formOf({ type, value }: Timex): string {
  if (type === "DURATION" || type === "SET") return type === "SET" ? "recurring time" : "duration";
  return FORMS.find(([form]) => form.test(value ?? ""))?.[1] ?? "other date";
}

/** Expressions missed, read amiss, or found where there is none. */
export function dateMistakes(set: string, id: string, text: string, gold: Timex[], system: Timex[]): Mistake[] {
  const at = ({ start, end }: Span) => `${id} “${text.slice(start, end)}”`;
  const found: Mistake[] = [];
  for (const wanted of gold) {
    const best = bestTimex(wanted, system);
    if (best === null) {
      found.push({ set, kind: `${formOf(wanted)} not found`, example: at(wanted) });
    } else if (bundleValue(best.value) !== bundleValue(wanted.value)) {
      const [is, read] = [formOf(wanted), formOf(best)];
      const kind = is === read ? `${is} read as another` : `${is} read as ${read}`;
      found.push({ set, kind, example: `${at(wanted)} ${wanted.value}, read ${best.value}` });
    }
  }
  for (const one of system) {
    if (gold.some((wanted) => touches(one, wanted))) continue;
    found.push({ set, kind: `${formOf(one)} found where none is marked`, example: at(one) });
  }
  return found;
}

const nature = ({ name, role }: Official) => (name ? "named official" : role ? "role without a name" : "body");

export function officialMistakes(set: string, id: string, gold: Official[], system: Official[]): Mistake[] {
  const found: Mistake[] = [];
  const at = ({ name, role, organisation }: Official) => `${id} ${[name, role, organisation].join(" | ")}`;
  const pairs = pairOfficials(gold, system);
  for (const wanted of gold) {
    const best = pairs.get(wanted);
    if (best === undefined) found.push({ set, kind: `${nature(wanted)} not found`, example: at(wanted) });
    else {
      const example = `${at(wanted)}, read ${at(best)}`;
      if (wanted.role && !rightRole(wanted, best)) found.push({ set, kind: "wrong role", example });
      if (wanted.organisation && !rightOrganisation(wanted, best)) {
        found.push({ set, kind: "wrong organisation", example });
      }
    }
  }
  const matched = new Set(pairs.values());
  for (const one of system) {
    if (!matched.has(one)) found.push({ set, kind: `${nature(one)} found where none is marked`, example: at(one) });
  }
  return found;
}

/** A quote as it is written: in marks, without, or partly in them. */
function styleOf({ content }: { content: Span[] }, text: string): string {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(" ");
  if (/^\s*["“«]/.test(words)) return "direct quote";
  return /["“”«»]/.test(words) ? "mixed quote" : "indirect quote";
}

export function quoteMistakes(
  set: string,
  id: string,
  text: string,
  gold: MarkedQuote[],
  system: MarkedQuote[],
): Mistake[] {
  const found: Mistake[] = [];
  const at = ({ content }: MarkedQuote) => `${id} “${text.slice(content[0]!.start, content[0]!.start + 60)}”`;
  const pairs = pairQuotes(gold, system, 0.3);
  for (const wanted of gold) {
    const best = pairs.get(wanted);
    if (best === undefined) found.push({ set, kind: `${styleOf(wanted, text)} not found`, example: at(wanted) });
    else if ((wanted.source !== null || wanted.speaker !== null) && !rightSpeaker(wanted, best)) {
      const kind = best.source === null && best.speaker === null ? "speaker not found" : "wrong speaker";
      found.push({ set, kind, example: at(wanted) });
    }
  }
  for (const one of system) {
    if (gold.some((wanted) => shared(wanted.content, one.content) > 0)) continue;
    found.push({ set, kind: `${styleOf(one, text)} found where none is marked`, example: at(one) });
  }
  return found;
}

/** The most frequent kinds of error with their counts and the first two examples, most frequent first. */
export function mostFrequent(
  mistakes: readonly Mistake[],
  most: number,
): { set: string; kind: string; count: number; examples: string[] }[] {
  const groups = Map.groupBy(mistakes, ({ set, kind }) => `${set}\n${kind}`);
  return [...groups.values()]
    .map((group) => ({
      set: group[0]!.set,
      kind: group[0]!.kind,
      count: group.length,
      examples: group.slice(0, 2).map(({ example }) => example.replace(/\s+/g, " ")),
    }))
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}
