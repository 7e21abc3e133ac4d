import type { Claim } from "../core/claim.ts";
import { claimView } from "../core/views.ts";
import type { Store } from "../store/store.ts";

/** A claim as the API shows it, read afresh. */
export async function showClaim(store: Store, claim: Claim) {
  const [citations, assignee] = await Promise.all([
    store.readCitations(claim.articleId, claim.id),
    store.readAssignee(claim.articleId, claim.id),
  ]);
  return claimView(claim, citations, assignee);
}
