import type { Clause } from "./clauses.ts";
import { testOf, wordsOf } from "./languages.ts";
import { emptyWords, type Hit } from "./lexicon.ts";
import type { Passage } from "./passage.ts";
import { ownsNoun, type Predicate } from "./predicate.ts";
import type { Cue, Phase, Role } from "./vocabulary.ts";

/** What a date does in its clause, and the phase where a word beside it ("from", "until") decides that. */
export interface RoleFound {
  role: Role;
  phase: Phase | null;
}

/** How many tokens may stand between a word like "until" and its date; all must be function words. */
const BESIDE = 4;
/** How far "not" may stand before the verb that it denies. */
const NOT_REACH = 4;
/** How far "had to wait" may stand before "until". */
const WAIT_REACH = 5;
/** How far a word like "deadline" may stand from the date. */
const DEADLINE_REACH = 3;
const waiting = wordsOf(({ grammar }) => grammar.bounds.waiting);
const contrast = wordsOf(({ grammar }) => grammar.bounds.contrast);
const last = wordsOf(({ grammar }) => grammar.bounds.last);
const permits = wordsOf(({ grammar }) => grammar.bounds.permits);
const measures = testOf(({ grammar }) => grammar.bounds.measured);

type Stretch = Pick<Clause, "from" | "to" | "sentence">;
const cueOf = ({ meaning }: Hit) => (meaning.is === "cue" ? meaning.cue : null);

/**
 * Role of a date, from the words beside it, in its clause, and before it in its sentence.
 * @param from first token of the date
 * @param to token after the date
 * @returns null for a lower bound ("after June"), which contradicts nothing
 */
export function roleOf(
  passage: Passage,
  clause: Stretch,
  predicate: Predicate | null,
  from: number,
  to: number,
): RoleFound | null {
  const cues = passage.hitsIn(clause.from, clause.to).filter((hit) => cueOf(hit) !== null);
  const beside = new Set(
    // "after Tuesday's accident" is no bound of the accident
    ownsNoun(passage, to)
      ? []
      : passage
          .hitsIn(Math.max(0, from - BESIDE - 6), from)
          .filter((hit) => onlyFunctionWords(passage, hit.to, from))
          .map(cueOf),
  );
  const before = (cue: Cue) => cues.some((hit) => cueOf(hit) === cue && hit.from < from);
  const occurs = (phase: Phase | null): RoleFound => ({ role: "occurs", phase });
  const plain = (role: Role): RoleFound => ({ role, phase: null });

  if (isMeasured(passage, predicate, to)) return null;
  if (beside.has("since")) return { role: "since", phase: "start" };
  if (beside.has("superseded-date") || before("superseded-clause") || gaveUpAfter(cues, to)) return plain("superseded");
  if (isDenied(passage, clause, from) || isNegated(passage, cues, predicate, from)) return plain("denied");
  if (predicate?.is === "report") return plain("announced");
  if (beside.has("after")) return null;
  const atLatest = beside.has("until") || beside.has("by");
  const enters = predicate?.is === "happening" && predicate.happenings.includes("enter");
  const limit = cues.some((hit) => cueOf(hit) === "deadline" && (hit.from < from || hit.from - to <= DEADLINE_REACH));
  // "the match ends on 14 March at the latest"
  if (limit && !enters && !isLastDay(passage, cues, to) && predicate?.is === "happening" && predicate.phase === "end")
    return plain("by");
  if (
    (enters && atLatest) ||
    (limit && (enters || atLatest || isLastDay(passage, cues, to) || nearDeadline(cues, from, to)))
  )
    return { role: "deadline", phase: "end" };
  if (beside.has("until")) return occurs(waits(passage, from) ? "start" : "end");
  if (beside.has("by")) return plain("by");
  const ends = predicate?.is === "happening" && predicate.phase === "end";
  return occurs(beside.has("from") && !ends ? "start" : null);
}

/** "On Saturday, a day before the first cars are let through": what follows happens on another day. */
function isMeasured(passage: Passage, predicate: Predicate | null, to: number): boolean {
  if (predicate !== null && predicate.from < to) return false;
  const after = passage.tokens.slice(to, to + 5).map(({ norm }) => norm);
  return measures(after.join(" "));
}

/** "The last day for them is", unlike "at the latest", is said of what must be in. */
const isLastDay = (passage: Passage, cues: readonly Hit[], to: number) =>
  cues.some((hit) => cueOf(hit) === "deadline" && hit.to <= to && last.has(passage.tokens[hit.from]!.norm));

const nearDeadline = (cues: readonly Hit[], from: number, to: number) =>
  cues.some(
    (hit) =>
      cueOf(hit) === "deadline" && (hit.to <= from ? from - hit.to : Math.max(0, hit.from - to)) <= DEADLINE_REACH,
  );

/** "this weekend after all", right after the date. */
const gaveUpAfter = (cues: readonly Hit[], to: number) =>
  cues.some((hit) => cueOf(hit) === "superseded-clause" && hit.from >= to && hit.from - to <= 1);

function onlyFunctionWords(passage: Passage, from: number, to: number): boolean {
  if (from > to || to - from > BESIDE) return false;
  for (let i = from; i < to; i++) {
    const { kind, norm } = passage.tokens[i]!;
    if (kind === "mark" || passage.dateAt[i] !== undefined || !emptyWords.has(norm)) return false;
  }
  return true;
}

function waits(passage: Passage, from: number): boolean {
  return passage.tokens.slice(Math.max(0, from - WAIT_REACH), from).some((token) => waiting.has(token.norm));
}

/**
 * "denied reports that flights would start on 20 April": a denial earlier in the sentence, and no new statement between
 * ("…, and confirmed that").
 */
function isDenied(passage: Passage, clause: Stretch, from: number): boolean {
  let denied = false;
  for (const other of passage.clausesBefore(clause.sentence, from)) {
    const hits = passage.hitsIn(other.from, other.to);
    const states = hits.some(
      (hit) => hit.from <= other.from + 1 && hit.meaning.is === "report" && hit.meaning.by === "verb",
    );
    if ((other.opener === "comma" && states) || contrast.has(passage.tokens[other.from]!.norm)) denied = false;
    denied ||= hits.some((hit) => cueOf(hit) === "deny" && hit.to <= from);
  }
  return denied;
}

/** "will not use the runway this weekend", but not "not before Monday". */
function isNegated(passage: Passage, cues: readonly Hit[], predicate: Predicate | null, from: number): boolean {
  if (predicate?.is === "report") return false;
  return cues.some((hit) => {
    if (cueOf(hit) !== "not" || hit.from >= from) return false;
    const bound = cues.some((other) => cueOf(other) === "bound-not" && other.from <= hit.from && other.to >= hit.to);
    const permitted = passage.tokens.slice(hit.to, from).some(({ norm }) => permits.has(norm));
    return (
      !bound && !permitted && (predicate === null || hit.from >= predicate.from || predicate.from - hit.to <= NOT_REACH)
    );
  });
}
