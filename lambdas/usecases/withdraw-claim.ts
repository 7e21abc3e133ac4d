import { isStanding } from "../core/conflict.ts";
import type { Caller } from "../core/permissions.ts";
import { isRefusal, type Refusal, refuse } from "../core/problem.ts";
import { recount } from "../core/tally.ts";
import type { Decision } from "../store/store.ts";
import { mayTouch } from "./change-claim.ts";
import { showClaim } from "./show-claim.ts";
import { at, type Call, intakeRunning, missing, type Ports, type Reply, stale } from "./usecase.ts";

/** DELETE …/claims/{c}: takes a claim off the desk; its history keeps it. */
export async function withdrawClaim(call: Call<unknown, { note?: string }>, ports: Ports): Promise<Reply> {
  const { article, claim } = call.params as { article: string; claim: string };
  const asked = { caller: call.caller, ifMatch: call.ifMatch, note: call.query.note ?? null };
  return ports.store.commit({
    articleId: article,
    decide: () => decideWithdrawal(asked, ports, article, claim),
  });
}

/**
 * Decides a withdrawal: the rights are those of changing the claim. One that stands in an open or confirmed conflict is
 * refused (`conflict-open`, with the ids): a conflict joins claims, and none is left to speak of a claim that is gone.
 */
export async function decideWithdrawal(
  { caller, ifMatch, note }: { caller: Caller; ifMatch: number; note: string | null },
  ports: Ports,
  articleId: string,
  claimId: string,
): Promise<Decision | Refusal> {
  const record = await ports.store.readClaim(articleId, claimId);
  if (!record) return missing("claim");
  const { article, chain, claim } = record;
  if (article.intake) return intakeRunning;
  if (claim.rev !== ifMatch) return stale(await showClaim(ports.store, claim));
  const refused = mayTouch(caller, record);
  if (isRefusal(refused)) return refused;
  const standing = claim.conflicts.filter(isStanding).map(({ id }) => id);
  if (standing.length > 0)
    return refuse("conflict-open", "The claim stands in a conflict: dismiss or resolve that first.", {
      extra: { conflicts: standing },
    });
  const citations = await ports.store.readCitations(articleId, claimId);
  return {
    chain,
    change: {
      action: "claim.withdrawn",
      subject: `claim/${claimId}`,
      actor: caller.actor,
      at: at(ports),
      put: {},
      remove: { claims: [claim], citations },
      ...(note ? { why: { note } } : {}),
    },
    counts: recount(chain.counts, [{ before: claim, after: null }]),
    answer: { status: 204 },
  };
}
