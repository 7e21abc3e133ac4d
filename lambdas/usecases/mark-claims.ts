import { isRefusal, problems } from "../core/problem.ts";
import type { MarksInput } from "../core/requests.ts";
import { problemBody } from "../http/problem-body.ts";
import type { Write } from "../store/store.ts";
import { underLease } from "./long-write.ts";
import { decide } from "./mark-claim.ts";
import { showClaim } from "./show-claim.ts";
import { type Call, type Ports, type Reply, stale } from "./usecase.ts";
import { decideWithdrawal } from "./withdraw-claim.ts";

type Item = MarksInput["items"][number];

/**
 * POST …/marks: up to 50 claims, each in a transaction of its own, one after the other (writes of one article are
 * serial). A repeat after a crash finds the ones that were done by their marks: the same actor, status and rev + 1.
 */
export async function markClaims(call: Call<MarksInput>, ports: Ports): Promise<Reply> {
  const articleId = call.params["article"]!;
  return underLease(call.once!, ports, async () => {
    const items = [];
    for (const item of call.body.items) items.push(await markOne(item, call, ports, articleId));
    return { status: 200 as const, body: { items } };
  });
}

async function markOne(item: Item, call: Call<MarksInput>, ports: Ports, articleId: string) {
  const { claimId, rev, ...body } = item;
  const write: Write = {
    articleId,
    decide: () =>
      "withdraw" in body
        ? decideWithdrawal({ caller: call.caller, ifMatch: rev, note: body.note }, ports, articleId, claimId)
        : decide({ caller: call.caller, ifMatch: rev, body }, ports, articleId, claimId),
  };
  const done = await doneBefore(item, call, ports, articleId);
  const reply = done ?? (await ports.store.commit(write));
  if (!isRefusal(reply)) return { claimId, status: 200, ...(reply.body ? { claim: reply.body } : {}) };
  const status = problems[reply.refused][0];
  return { claimId, status, problem: problemBody(reply) };
}

/** The answer of an item that an earlier, interrupted try of the same request has already written. */
async function doneBefore(item: Item, call: Call<MarksInput>, ports: Ports, articleId: string) {
  if ("withdraw" in item) return null;
  const record = await ports.store.readClaim(articleId, item.claimId);
  if (!record || record.claim.rev === item.rev) return null;
  const { claim } = record;
  const shown = await showClaim(ports.store, claim);
  const own = claim.rev === item.rev + 1 && claim.mark?.by === call.caller.actor && claim.status === item.status;
  return own && claim.mark?.note === (item.note ?? null) ? { status: 200 as const, body: shown } : stale(shown);
}
