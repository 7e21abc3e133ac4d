import type { Article } from "./article.ts";
import type { Claim } from "./claim.ts";
import { type Conflict, isStanding } from "./conflict.ts";
import type { DeskSettings } from "./desk.ts";
import { readValue } from "./given-value.ts";
import { chosenReason, type Mark, mayMove } from "./mark.ts";
import { atLeast, type Caller, ownStake } from "./permissions.ts";
import { isRefusal, type Refusal, refuse } from "./problem.ts";
import type { StatusInput } from "./requests.ts";
import { supportOf } from "./tally.ts";

/** All that a mark is decided on. `conflict` is the one that the request names, with the claims it joins. */
export interface MarkingCase {
  article: Article;
  claim: Claim;
  desk: DeskSettings;
  caller: Caller;
  at: string;
  conflict?: { conflict: Conflict; others: Claim[] };
}

/** A decided mark: the claim as it stands after it and, where the mark confirms a conflict, that and its claims. */
export interface Marked {
  claim: Claim;
  conflict?: Conflict;
  others: Claim[];
}

/**
 * Decides a mark by the desk's rules (contract, Rules of marking), in the order in which a person would ask:
 * may this move at all, does the request hold together, does the evidence allow it, is this the right person.
 */
export function decideMark(given: MarkingCase, input: StatusInput): Marked | Refusal {
  const { article, claim, at } = given;
  if (article.intake) return refuse("intake-running", "The article is still being taken in.", { retryAfter: 2 });
  const second = claim.mark?.override?.rule === "four-eyes" && claim.mark.by !== given.caller.actor;
  if (!mayMove(claim.status, input.status) && !(second && claim.status === input.status))
    return refuse("transition", `A ${claim.status} claim goes back to pending before it becomes ${input.status}.`);
  if (claim.cut && input.status !== "pending")
    return refuse("not-allowed-now", "The claim's passage was cut from the story.");
  const said = checkWords(given, input);
  if (isRefusal(said)) return said;
  const evidence = checkEvidence(given, input);
  if (evidence) return evidence;
  const eyes = input.status === "pending" ? { fourEyes: "kept" as const } : checkEyes(given, input);
  if (isRefusal(eyes)) return eyes;

  const mark: Mark = {
    status: input.status,
    reason: said,
    by: given.caller.actor,
    at,
    note: input.note ?? null,
    ...(input.correction ? { correction: input.correction } : {}),
    ...eyes,
    ...(input.conflictId ? { conflictId: input.conflictId } : {}),
    basis: claim.grounds.map(({ citationId, checkId, sha256, located }) => ({ citationId, checkId, sha256, located })),
  };
  const confirmed = confirmedBy(given, input);
  const next: Claim = {
    ...withConflict(claim, confirmed),
    status: input.status,
    reason: said,
    mark,
    since: input.status === "pending" && claim.status !== "pending" ? at : claim.since,
    rev: claim.rev + 1,
  };
  const earlier = earlierMark(claim);
  if (earlier) next.previousMark = earlier;
  // Whoever marks a claim has looked at its flags; what stays is what nobody has decided on yet.
  if (input.status !== "pending")
    next.flags = next.flags.filter(
      (flag) => flag.kind === "conflict" && next.conflicts.some((c) => c.id === flag.ref && c.state === "open"),
    );
  return {
    claim: next,
    ...(confirmed ? { conflict: confirmed } : {}),
    others: confirmed
      ? (given.conflict?.others ?? [])
          .filter((other) => other.id !== claim.id)
          .map((other) => ({ ...withConflict(other, confirmed), rev: other.rev + 1 }))
      : [],
  };
}

/**
 * The mark that stays readable behind a new one: the one before it; but not where that only said once more that the
 * claim waits, for then the last mark that decided something would be lost.
 */
function earlierMark({ mark, previousMark }: Pick<Claim, "mark" | "previousMark">): Mark | undefined {
  const onlyWaits = mark?.status === "pending" && previousMark !== undefined && previousMark.status !== "pending";
  return onlyWaits ? previousMark : (mark ?? previousMark);
}

/** The reason that the mark gets, or what is wrong with the request's own words. */
function checkWords({ claim, article: { timezone } }: MarkingCase, input: StatusInput): Mark["reason"] | Refusal {
  const wrong = (pointer: string, detail: string) => refuse("invalid", detail, { errors: [{ pointer, detail }] });
  const reason = chosenReason(input.status, input.reason, claim.kind);
  if (reason === null) return wrong("/reason", `not a reason that a person gives for ${input.status}`);
  if (reason === "with-correction" && !input.correction)
    return wrong("/correction", "with-correction needs what the claim should read");
  if (input.correction && reason !== "with-correction")
    return wrong("/correction", "a correction goes with status verified, reason with-correction");
  if (input.correction?.value !== undefined) {
    const read = readValue(claim.kind, input.correction.value, timezone, claim.value);
    const fault = "errors" in read ? read.errors[0] : undefined;
    if (fault) return wrong(`/correction/value${fault.pointer}`, fault.detail);
  }
  if (input.status === "conflicting" && !input.note?.trim())
    return wrong("/note", "conflicting needs a note that says what contradicts it");
  if (input.override && (input.override.rule !== "four-eyes" || input.status === "pending"))
    return wrong("/override/rule", "a mark can only override four-eyes");
  return reason;
}

/** What the evidence says no to, or null. */
function checkEvidence({ claim, conflict }: MarkingCase, input: StatusInput): Refusal | null {
  if (input.conflictId !== undefined) {
    const known = conflict?.conflict.claims.some((ref) => ref.claimId === claim.id);
    if (!known || input.status !== "conflicting") {
      const detail = known ? "only status conflicting confirms a conflict" : "not a conflict of this claim";
      return refuse("invalid", detail, { errors: [{ pointer: "/conflictId", detail }] });
    }
  }
  const support = supportOf(claim.grounds);
  switch (input.status) {
    case "pending":
      return null;
    case "verified":
      if (support.supporting === 0) return refuse("no-support", "No citation supports this claim.");
      if (claim.conflicts.some(isStanding))
        return refuse("conflict-open", "A conflict of this claim is neither dismissed nor resolved.", {
          extra: { conflicts: claim.conflicts.filter(isStanding).map((c) => c.id) },
        });
      return null;
    case "conflicting":
      return support.contradicting > 0 || claim.conflicts.some((c) => c.state !== "dismissed")
        ? null
        : refuse("no-conflict", "No conflict and no contradicting citation stands against this claim.");
  }
}

/** Four eyes: kept, or waived by the desk's setting or an editor's override. */
function checkEyes(given: MarkingCase, input: StatusInput): Pick<Mark, "fourEyes" | "override"> | Refusal {
  const stake = ownStake(given.caller.actor, given.article, given.claim);
  if (stake === null) return { fourEyes: "kept" };
  if (given.desk.fourEyes === "off") return { fourEyes: "waived" };
  if (!input.override) return refuse("four-eyes", `Somebody else must decide this: ${stake}.`);
  if (!atLeast(given.caller.role, "editor")) return refuse("four-eyes", "Only an editor can override four eyes.");
  return { fourEyes: "waived", override: input.override };
}

/** The named conflict as the mark leaves it, where the mark confirms an open one. */
function confirmedBy({ conflict, caller }: MarkingCase, input: StatusInput): Conflict | undefined {
  const named = conflict?.conflict;
  if (named?.state !== "open") return undefined;
  return { ...named, state: "confirmed", note: input.note ?? null, settledBy: caller.actor, rev: named.rev + 1 };
}

/**
 * A claim that knows how its conflict stands now: the state beside the id, and no flag for what somebody decided.
 */
export function withConflict(claim: Claim, conflict: Pick<Conflict, "id" | "state"> | undefined): Claim {
  if (!conflict) return claim;
  const { id, state } = conflict;
  return {
    ...claim,
    conflicts: claim.conflicts.map((known) => (known.id === id ? { id, state } : known)),
    flags: state === "open" ? claim.flags : claim.flags.filter((flag) => flag.kind !== "conflict" || flag.ref !== id),
  };
}
