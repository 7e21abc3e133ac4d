import { readingOf, whenOf } from "./day-words.ts";
import type { EventFact } from "./facts.ts";
import type { Gathered } from "./gather.ts";
import { matterOf } from "./matter.ts";

/** How many passages of a side an explanation quotes. */
const MOST_PASSAGES = 4;

/**
 * One sentence for an editor: what each passage says and how its day was worked out, of what both speak, and which
 * coarser dates agree with which.
 */
export function explainClash(clash: Gathered): string {
  const { kind, a, b, why, sideA, sideB } = clash;
  const told = new Set<string>();
  if (b === null)
    return `${sideOf([a], told)}, after the story was published on ${whenOf({ from: a.published - HALF_DAY, to: a.published + HALF_DAY })}: ${why}.`;
  const both = `${sideOf(sideA, told)}, but ${sideOf(sideB, told)}`.replace(/^a /, "A ");
  if (kind === "order") return `${both}: ${why}.`;
  return `${both}: both ${matterOf(a, b)}${widerOf(clash, a, b, told)}.`;
}

const HALF_DAY = 43_200_000;
const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
const quoted = ({ said, at }: EventFact) => `“${said}”${at.part === "title" ? " in the headline" : ""}`;

/** `“June 14” and “14/6” are Saturday 14 June 2025 (published …; …)`; what was told once is not told again. */
function sideOf(facts: readonly EventFact[], told: Set<string>): string {
  const shown = facts.slice(0, MOST_PASSAGES);
  const groups = Map.groupBy(shown, ({ days, role }) => `${whenOf(days[0]!)}${role === "by" ? " at the latest" : ""}`);
  return [...groups]
    .map(([when, same]) => {
      const how = same.flatMap(readingOf).filter((one) => !told.has(one) && told.add(one));
      const note = how.length === 0 ? "" : ` (${how.join("; ")})`;
      if (note === "" && same.every(({ said }) => said === when)) return `a passage says ${quoted(same[0]!)}`;
      const passages = [...new Set(same.map(quoted))];
      return `${listed(passages)} ${passages.length > 1 ? "are" : "is"} ${when}${note}`;
    })
    .join(" and ");
}

/** What weeks and months said of the same event leave room for. */
function widerOf({ wider }: Gathered, first: EventFact, second: EventFact, told: Set<string>): string {
  const [x, y] = [`“${first.said}”`, `“${second.said}”`];
  const groups = Map.groupBy(wider, ({ a, b }) => {
    if (a === b) return a ? "with either" : "with neither";
    return `with ${a ? x : y} and not with ${a ? y : x}`;
  });
  return [...groups]
    .map(([agreement, same]) => {
      const notes = same
        .filter(({ otherwise }) => otherwise)
        .map(({ fact }) => {
          const how = readingOf(fact).filter((one) => !told.has(one));
          return `, though “${fact.said}” can be read otherwise${how.length === 0 ? "" : ` (${how.join("; ")})`}`;
        });
      const passages = [...new Set(same.map(({ fact }) => quoted(fact)))];
      return `; ${listed(passages)} ${passages.length > 1 ? "agree" : "agrees"} ${agreement}${notes.join("")}`;
    })
    .join("");
}
