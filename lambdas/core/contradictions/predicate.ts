import type { Clause } from "./clauses.ts";
import { emptyWords, type Hit } from "./lexicon.ts";
import type { Passage } from "./passage.ts";
import { type Happening, happenings, type Phase } from "./vocabulary.ts";

/** What a date's clause says to happen, or that something was said then. */
export type Predicate =
  | { is: "happening"; happenings: Happening[]; phase: Phase; from: number; to: number; unnamed?: boolean }
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
 * @param isPast the date is no later than the day of publication: only then can something have been said on it
 */
export function predicateOf(
  passage: Passage,
  clause: Clause,
  from: number,
  to: number,
  isPast: boolean,
): Predicate | null {
  const inside = passage.hits.filter(
    ({ from: start, to: end, meaning }) =>
      start >= clause.from &&
      end <= clause.to &&
      passage.dateAt[start] === undefined &&
      (meaning.is === "happening" || meaning.is === "phase" || meaning.is === "report"),
  );
  const usable = isPast ? inside : inside.filter((hit) => hit.meaning.is !== "report");
  const nearest = (isPast ? saidThen(inside, from) : null) ?? nearestOf(usable, passage, from, to);
  if (nearest === null) return null;
  const { meaning } = nearest;
  if (meaning.is === "report") return { is: "report", from: nearest.from, to: nearest.to };
  const happening = inside.filter((hit) => hit.meaning.is === "happening");
  if (meaning.is === "phase") return composed(nearest, meaning.phase, happening);
  if (meaning.is !== "happening") return null;
  const head = governing(nearest, happening);
  const same = happening.filter((hit) => hit.from < head.to && head.from < hit.to);
  const named = headsOf(namesOf([...same, ...compound(head, happening, passage)]));
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
  return { ...found, happenings: named, phase };
}

/** How far a verb may stand before its object. */
const OBJECT_REACH = 4;

/** "vote on the dividend": the verb governs, its object does not. */
function governing(nearest: Hit, hits: readonly Hit[]): Hit {
  if (nearest.meaning.is !== "happening" || nearest.meaning.by !== "noun") return nearest;
  const isVerb = ({ meaning }: Hit) => meaning.is === "happening" && meaning.by === "verb";
  if (hits.some((hit) => isVerb(hit) && hit.from < nearest.to && nearest.from < hit.to)) return nearest;
  return hits.findLast((hit) => isVerb(hit) && hit.to <= nearest.from && nearest.from - hit.to <= OBJECT_REACH) ?? nearest;
}

/** Nouns that make one name of an event with the head: "vaccination campaign", "results of the exams". */
function compound(head: Hit, hits: readonly Hit[], passage: Passage): Hit[] {
  if (head.meaning.is !== "happening" || head.meaning.by !== "noun") return [];
  return hits.filter(
    (hit) =>
      hit !== head &&
      hit.meaning.is === "happening" &&
      hit.meaning.by === "noun" &&
      distance(hit, head) <= 3 &&
      passage.tokens.slice(Math.min(hit.to, head.to), Math.max(hit.from, head.from)).every((token) => token.kind === "word"),
  );
}

/** Heads that leave nothing of what they are added to: exam results are results, not an exam. */
const REPLACING: readonly Happening[] = ["results", "count", "enter", "award", "sale"];

function headsOf(named: Happening[]): Happening[] {
  const replacing = REPLACING.filter((one) => named.includes(one));
  return replacing.length > 0 ? replacing : named;
}

/** "announced on Sunday the closing of": a verb of saying right before the date, whatever follows. */
function saidThen(hits: readonly Hit[], from: number): Hit | null {
  const last = hits.filter((hit) => hit.to <= from).at(-1);
  return last?.meaning.is === "report" && last.meaning.by === "verb" ? last : null;
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
  const acts = happening.filter((hit) => hit.from !== phase.from).toSorted((a, b) => distance(a, phase) - distance(b, phase));
  if (acts.length > 0 && says !== "end") return { ...found, happenings: namesOf(acts.slice(0, 1)), phase: "whole" };
  // what begins or is held is named elsewhere; failing that, a service, a line or production begins
  return { ...found, happenings: says === "start" ? ["open"] : [], phase: says, unnamed: true };
}
