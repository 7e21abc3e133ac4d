import type { Clause } from "./clauses.ts";
import { emptyWords, type Hit } from "./lexicon.ts";
import type { Passage } from "./passage.ts";
import type { Predicate } from "./predicate.ts";
import type { Cue, Phase, Role } from "./vocabulary.ts";

/** How far before a date a word like "until" may stand, function words not counted. */
const BESIDE = 0;
/** How far "not" may stand before the verb that it denies. */
const NOT_REACH = 4;
/** Longest look back for "had to wait" before "until". */
const WAIT_REACH = 5;
const WAITING = /^(?:wait|waits|waited|waiting|postponed|ينتظر|تنتظر|الانتظار)$/;

/** What a date does in its clause, and the phase where a word beside it ("from", "until") decides that; null = says nothing comparable. */
export interface RoleFound {
  role: Role;
  phase: Phase | null;
}

/**
 * Role of a date, from the words beside it, in its clause, and before it in its sentence.
 * @param from first token of the date
 */
export function roleOf(
  passage: Passage,
  clause: Clause,
  predicate: Predicate | null,
  from: number,
  to: number,
): RoleFound | null {
  const cues = passage.hits.filter((hit) => hit.meaning.is === "cue" && hit.from >= clause.from && hit.to <= clause.to);
  const is = (hit: Hit, cue: Cue) => hit.meaning.is === "cue" && hit.meaning.cue === cue;
  const beside = passage.hits.filter((hit) => hit.meaning.is === "cue" && stands(passage, hit.to, from));
  const has = (cue: Cue) => beside.some((hit) => is(hit, cue));
  const inClause = (cue: Cue) => cues.some((hit) => is(hit, cue) && (hit.from < from || hit.from - to <= 3));
  const enters = predicate?.is === "happening" && predicate.happenings.includes("enter");

  if (has("since")) return { role: "since", phase: "start" };
  if (has("superseded-date")) return { role: "superseded", phase: null };
  if (inClause("superseded-clause")) return { role: "superseded", phase: null };
  if (isDenied(passage, clause, from) || isNegated(passage, cues, predicate, from))
    return { role: "denied", phase: null };
  if (predicate?.is === "report") return { role: "announced", phase: null };
  if (has("after")) return null;
  const last = has("until") || has("by");
  if ((inClause("deadline") && (enters || nearCue(cues, from, to))) || (enters && last)) return { role: "deadline", phase: "end" };
  if (has("until")) return waits(passage, from) ? { role: "occurs", phase: "start" } : { role: "occurs", phase: "end" };
  if (has("by")) return { role: "by", phase: null };
  if (has("from"))
    return { role: "occurs", phase: predicate?.is === "happening" && predicate.phase === "end" ? null : "start" };
  return { role: "occurs", phase: null };
}

/** How far a word like "deadline" may stand from the date, in tokens. */
const DEADLINE_REACH = 3;

const nearCue = (cues: readonly Hit[], from: number, to: number) =>
  cues.some(
    (hit) =>
      hit.meaning.is === "cue" &&
      hit.meaning.cue === "deadline" &&
      (hit.to <= from ? from - hit.to <= DEADLINE_REACH : hit.from - to <= DEADLINE_REACH),
  );

/** Whether only function words stand between. */
function stands(passage: Passage, from: number, to: number): boolean {
  if (from > to || to - from > 4) return false;
  let full = 0;
  for (let i = from; i < to; i++) {
    const { kind, norm } = passage.tokens[i]!;
    if (kind === "mark" || passage.dateAt[i] !== undefined || !emptyWords.has(norm)) full++;
  }
  return full <= BESIDE;
}

function waits(passage: Passage, from: number): boolean {
  return passage.tokens.slice(Math.max(0, from - WAIT_REACH), from).some((token) => WAITING.test(token.norm));
}

/**
 * "denied reports that flights would start on 20 April": a denial earlier in the sentence, and no new statement between
 * ("…, and confirmed that").
 */
function isDenied(passage: Passage, clause: Clause, from: number): boolean {
  let denied = false;
  for (const other of passage.clauses) {
    if (other.sentence !== clause.sentence || other.from > from) continue;
    const opening = passage.hits.filter((hit) => hit.from >= other.from && hit.from <= other.from + 1);
    const states = other.opener === "comma" && opening.some(({ meaning }) => meaning.is === "report" && meaning.by === "verb");
    if (states || CONTRAST.test(passage.tokens[other.from]!.norm)) denied = false;
    denied ||= passage.hits.some(
      (hit) => hit.meaning.is === "cue" && hit.meaning.cue === "deny" && hit.from >= other.from && hit.to <= Math.min(other.to, from),
    );
  }
  return denied;
}

const CONTRAST = /^(?:but|while|whereas|لكن|بينما|فيما)$/;

/** "will not use the runway this weekend". */
function isNegated(passage: Passage, cues: readonly Hit[], predicate: Predicate | null, from: number): boolean {
  if (predicate === null || predicate.is === "report") return false;
  return cues.some((hit) => {
    if (hit.meaning.is !== "cue" || hit.meaning.cue !== "not" || hit.from >= from) return false;
    const bound = cues.some(
      (other) =>
        other.meaning.is === "cue" && other.meaning.cue === "bound-not" && other.from <= hit.from && other.to >= hit.to,
    );
    return (
      !bound &&
      (hit.from >= predicate.from || predicate.from - hit.to <= NOT_REACH) &&
      passage.tokens[hit.from] !== undefined
    );
  });
}
