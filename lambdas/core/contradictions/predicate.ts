import type { Clause } from "./clauses.ts";
import { emptyWords, type Hit } from "./lexicon.ts";
import type { Passage } from "./passage.ts";
import { type Happening, happenings, type Phase } from "./vocabulary.ts";

/** What a date's clause says to happen, or that something was said then. */
export type Predicate =
  | { is: "happening"; happenings: Happening[]; phase: Phase; from: number; to: number }
  | { is: "report"; from: number; to: number };

/** How much nearer a predicate after the date must be to win over one before it, in tokens. */
const AFTER = 3;
/** How far a gathering may stand from the verb that opens or closes it. */
const SUBJECT_REACH = 5;

/** Gatherings whose "opening" or "closing" is their own start or end: a fair opens; but a strike closes something else. */
const OPENS_ITSELF: ReadonlySet<Happening> = new Set([
  "exhibition",
  "festival",
  "conference",
  "contest",
  "hearing",
  "term",
  "exam",
  "vote",
  "campaign",
  "meeting",
]);

/**
 * The predicate that governs a date: the nearest one in the clause, those before the date first.
 * @param from first token of the date
 * @param to token after the date
 */
export function predicateOf(passage: Passage, clause: Clause, from: number, to: number): Predicate | null {
  const inside = passage.hits.filter(
    ({ from: start, to: end, meaning }) =>
      start >= clause.from &&
      end <= clause.to &&
      passage.dateAt[start] === undefined &&
      (meaning.is === "happening" || meaning.is === "phase" || meaning.is === "report"),
  );
  const nearest = nearestOf(inside, passage, from, to);
  if (nearest === null) return null;
  const { meaning } = nearest;
  if (meaning.is === "report") return { is: "report", from: nearest.from, to: nearest.to };
  const happening = inside.filter((hit) => hit.meaning.is === "happening");
  if (meaning.is === "phase") return composed(nearest, meaning.phase, happening);
  if (meaning.is !== "happening") return null;
  const same = happening.filter((hit) => hit.from < nearest.to && nearest.from < hit.to);
  const named = same.map((hit) => (hit.meaning as { happening: Happening }).happening);
  const phaseBeside = inside.find(
    (hit) => hit.meaning.is === "phase" && Math.abs(hit.from - nearest.from) <= SUBJECT_REACH,
  );
  const found = { is: "happening" as const, from: nearest.from, to: nearest.to };
  if (named.includes("open") || named.includes("close")) {
    const host = happening.filter(
      (hit) => opensItself(hit) && distance(hit, nearest) <= SUBJECT_REACH && hit !== nearest,
    );
    if (host.length > 0)
      return { ...found, happenings: namesOf(host), phase: named.includes("open") ? "start" : "end" };
  }
  const phase =
    phaseBeside?.meaning.is === "phase" && named.some((one) => happenings[one] === "gathering")
      ? phaseBeside.meaning.phase
      : "whole";
  return { ...found, happenings: [...new Set(named)], phase };
}

const distance = (a: Hit, b: Hit) => Math.max(b.from - a.to, a.from - b.to, 0);
const namesOf = (hits: readonly Hit[]) => [
  ...new Set(hits.flatMap((hit) => (hit.meaning.is === "happening" ? [hit.meaning.happening] : []))),
];
const opensItself = ({ meaning }: Hit) =>
  meaning.is === "happening" && meaning.by === "noun" && OPENS_ITSELF.has(meaning.happening);

function nearestOf(hits: readonly Hit[], passage: Passage, from: number, to: number): Hit | null {
  let best: Hit | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const hit of hits) {
    const gap =
      hit.to <= from
        ? weigh(passage, hit.to, from)
        : hit.from >= to
          ? weigh(passage, to, hit.from) + AFTER
          : Number.POSITIVE_INFINITY;
    const bare = hit.meaning.is === "phase" && hit.meaning.phase === "whole" ? gap + 0.5 : gap;
    if (bare < least || (bare === least && hit.meaning.is === "happening" && best?.meaning.is !== "happening")) {
      least = bare;
      best = hit;
    }
  }
  return best;
}

/** Tokens between, function words counting half; another date between counts as a wall of several. */
function weigh(passage: Passage, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) {
    if (passage.dateAt[i] !== undefined) sum += passage.dateAt[i] === passage.dateAt[i - 1] ? 0 : 4;
    else sum += emptyWords.has(passage.tokens[i]!.norm) ? 0.5 : 1;
  }
  return sum;
}

/** "The strike will end", "will begin to vaccinate", "takes place": the phase word with the happening beside it. */
function composed(phase: Hit, says: Phase, happening: readonly Hit[]): Predicate | null {
  const gatherings = happening.filter(
    ({ meaning }) =>
      meaning.is === "happening" && (happenings[meaning.happening] === "gathering" || meaning.by === "noun"),
  );
  const found = { is: "happening" as const, from: phase.from, to: phase.to };
  if (gatherings.length > 0) {
    const before = gatherings.filter((hit) => hit.to <= phase.from);
    const pool = before.length > 0 ? before : gatherings;
    const near = pool.toSorted((a, b) => distance(a, phase) - distance(b, phase))[0]!;
    const reach = pool.filter((hit) => distance(hit, near) <= SUBJECT_REACH);
    return { ...found, happenings: namesOf(reach), phase: says };
  }
  const acts = happening.toSorted((a, b) => distance(a, phase) - distance(b, phase));
  if (acts.length > 0 && says !== "end") return { ...found, happenings: namesOf(acts.slice(0, 1)), phase: "whole" };
  // something not named as an event begins: a service, a line, production
  return says === "start" ? { ...found, happenings: ["open"], phase: "whole" } : null;
}
