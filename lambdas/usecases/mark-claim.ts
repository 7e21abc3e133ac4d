import type { Claim } from "../core/claim.ts";
import { decideMark, type MarkingCase } from "../core/marking.ts";
import { isRefusal, type Refusal } from "../core/problem.ts";
import type { StatusInput } from "../core/requests.ts";
import { recount } from "../core/tally.ts";
import { claimView, etagOf } from "../core/views.ts";
import type { Decision, Store } from "../store/store.ts";
import { at, type Call, missing, type Ports, type Reply, stale } from "./usecase.ts";

/** PUT …/status: one mark, decided by the desk's rules and written as one event. */
export async function markClaim(call: Call<StatusInput>, ports: Ports): Promise<Reply> {
  const { article: articleId, claim: claimId } = call.params as { article: string; claim: string };
  return ports.store.commit({ articleId, decide: () => decide(call, ports, articleId, claimId) });
}

/** Reads afresh and decides; called again when somebody was faster. */
export async function decide(
  call: Pick<Call<StatusInput>, "caller" | "body" | "ifMatch">,
  ports: Ports,
  articleId: string,
  claimId: string,
): Promise<Decision | Refusal> {
  const { store } = ports;
  const [record, citations] = await Promise.all([
    store.readClaim(articleId, claimId),
    store.readCitations(articleId, claimId),
  ]);
  if (!record) return missing("claim");
  const { article, chain, claim, assignee, desk } = record;
  if (claim.rev !== call.ifMatch) return stale(claimView(claim, citations, assignee));
  const conflict = call.body.conflictId ? await readJoined(store, articleId, call.body.conflictId) : null;
  const given: MarkingCase = { article, claim, desk, caller: call.caller, at: at(ports) };
  const marked = decideMark(conflict ? { ...given, conflict } : given, call.body);
  if (isRefusal(marked)) return marked;

  const others = conflict?.others ?? [];
  const before = new Map([claim, ...others].map((known) => [known.id, known]));
  const claims = [marked.claim, ...marked.others];
  return {
    chain,
    change: {
      action: "claim.marked",
      subject: `claim/${claimId}`,
      actor: call.caller.actor,
      at: given.at,
      put: { claims, ...(marked.conflict ? { conflicts: [marked.conflict] } : {}) },
    },
    counts: recount(
      chain.counts,
      claims.map((after) => ({ before: before.get(after.id) ?? null, after })),
    ),
    answer: { status: 200, body: claimView(marked.claim, citations, assignee), etag: etagOf(marked.claim) },
  };
}

/** A conflict with the claims of this article that it joins. */
export async function readJoined(store: Store, articleId: string, conflictId: string) {
  const conflict = await store.readConflict(articleId, conflictId);
  if (!conflict) return null;
  const own = conflict.claims.filter((ref) => ref.articleId === articleId);
  const records = await Promise.all(own.map((ref) => store.readClaim(articleId, ref.claimId)));
  return { conflict, others: records.flatMap((record) => (record ? [record.claim] : [])) satisfies Claim[] };
}
