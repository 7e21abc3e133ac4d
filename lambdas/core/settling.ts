import type { Article } from "./article.ts";
import type { Claim } from "./claim.ts";
import { type Conflict, maySettle } from "./conflict.ts";
import type { DeskSettings } from "./desk.ts";
import { withConflict } from "./marking.ts";
import { type Caller, ownStake } from "./permissions.ts";
import { type Refusal, refuse } from "./problem.ts";
import type { ConflictSettle } from "./requests.ts";

export interface SettlingCase {
  conflict: Conflict;
  /** Its claims, each with the article that it stands in: a conflict may join two stories. */
  claims: { article: Article; claim: Claim }[];
  desk: DeskSettings;
  caller: Caller;
}

/**
 * Confirms, dismisses or resolves a conflict. Marks stay as they are; the claims only learn how the conflict stands.
 * Dismissing and resolving need somebody with no stake in any of its claims (contract, four eyes).
 */
export function decideSettling(
  { conflict, claims, desk, caller }: SettlingCase,
  input: ConflictSettle,
): { conflict: Conflict; claims: Claim[] } | Refusal {
  if (!maySettle(conflict.state, input.state))
    return refuse("settled", `The conflict is ${conflict.state}; it cannot become ${input.state}.`);
  if (input.standing !== undefined) {
    const detail =
      input.state !== "resolved"
        ? "only a resolved conflict names the claim that stands"
        : conflict.claims.some((ref) => ref.claimId === input.standing)
          ? null
          : "not a claim of this conflict";
    if (detail) return refuse("invalid", detail, { errors: [{ pointer: "/standing", detail }] });
  }
  if (input.state !== "confirmed" && desk.fourEyes === "enforced")
    for (const { article, claim } of claims) {
      const stake = ownStake(caller.actor, article, claim);
      if (stake !== null) return refuse("four-eyes", `Somebody else must decide this: ${stake}.`);
    }
  const settled: Conflict = {
    ...conflict,
    state: input.state,
    note: input.note,
    settledBy: caller.actor,
    ...(input.standing ? { standing: input.standing } : {}),
    rev: conflict.rev + 1,
  };
  return {
    conflict: settled,
    claims: claims.map(({ claim }) => ({ ...withConflict(claim, settled), rev: claim.rev + 1 })),
  };
}
