import { decideMark, type MarkingCase } from "../core/marking.ts";
import { isRefusal, type Refusal } from "../core/problem.ts";
import type { StatusInput } from "../core/requests.ts";
import { recount } from "../core/tally.ts";
import { claimView, etagOf } from "../core/views.ts";
import type { Decision } from "../store/store.ts";
import { claimsOf, readJoined, spread } from "./joined.ts";
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
  const joined = call.body.conflictId ? await readJoined(store, articleId, call.body.conflictId) : null;
  const given: MarkingCase = { article, claim, desk, caller: call.caller, at: at(ports) };
  const marked = decideMark(
    joined ? { ...given, conflict: { conflict: joined.conflict, others: claimsOf(joined) } } : given,
    call.body,
  );
  if (isRefusal(marked)) return marked;

  const about = {
    action: "claim.marked" as const,
    subject: `claim/${claimId}`,
    actor: call.caller.actor,
    at: given.at,
  };
  const parts =
    joined && marked.conflict
      ? spread(joined, articleId, marked.conflict, [marked.claim, ...marked.others], about)
      : null;
  return {
    chain,
    change: parts?.here.change ?? { ...about, put: { claims: [marked.claim] } },
    counts: parts?.here.counts ?? recount(chain.counts, [{ before: claim, after: marked.claim }]),
    ...(parts && parts.also.length > 0 ? { also: parts.also } : {}),
    answer: { status: 200, body: claimView(marked.claim, citations, assignee), etag: etagOf(marked.claim) },
  };
}
