import { claimView } from "../core/views.ts";
import { actorMeant } from "./actors.ts";
import { at, type Call, missing, type Ports, type Reply } from "./usecase.ts";

/** PUT …/assignee: who is on a claim. Locks nothing and has no rev of its own. */
export async function assignClaim(call: Call<{ user: string | null }>, ports: Ports): Promise<Reply> {
  const { article: articleId, claim: claimId } = call.params as { article: string; claim: string };
  const user = call.body.user === null ? null : await actorMeant(call.body.user, call.caller);
  return ports.store.commit({
    articleId,
    decide: async () => {
      const record = await ports.store.readClaim(articleId, claimId);
      if (!record) return missing("claim");
      const citations = await ports.store.readCitations(articleId, claimId);
      return {
        chain: record.chain,
        change: {
          action: "claim.assigned",
          subject: `claim/${claimId}`,
          actor: call.caller.actor,
          at: at(ports),
          put: { assignments: [{ claimId, user }] },
        },
        counts: record.chain.counts,
        answer: { status: 200, body: claimView(record.claim, citations, user) },
      };
    },
  });
}
