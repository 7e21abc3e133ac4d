import type { Answer } from "../core/change.ts";
import { isRefusal } from "../core/problem.ts";
import type { MarksInput } from "../core/requests.ts";
import { problemBody } from "../http/problem-body.ts";
import type { Write } from "../store/store.ts";
import { underLease } from "./long-write.ts";
import { decide } from "./mark-claim.ts";
import { showClaim } from "./show-claim.ts";
import { type Call, missing, type Ports, type Reply } from "./usecase.ts";
import { decideWithdrawal } from "./withdraw-claim.ts";

type Item = MarksInput["items"][number];

/**
 * POST …/marks: up to 50 claims, each in a transaction of its own, one after the other (writes of one article are
 * serial). A repeat after a crash finds the ones that were done by their marks (same actor, status, reason and note,
 * rev + 1), and withdrawn claims by their being gone.
 */
export async function markClaims(call: Call<MarksInput>, ports: Ports): Promise<Reply> {
  const articleId = call.params["article"]!;
  if (!(await ports.store.readArticle(articleId))) return missing("article");
  return underLease(call.once!, ports, async (resumed) => {
    const items = [];
    for (const item of call.body.items) items.push(await markOne(item, call, ports, articleId, resumed));
    return { status: 200 as const, body: { items } };
  });
}

async function markOne(item: Item, call: Call<MarksInput>, ports: Ports, articleId: string, resumed: boolean) {
  const { claimId, rev, ...body } = item;
  const write: Write = {
    articleId,
    decide: () =>
      "withdraw" in body
        ? decideWithdrawal({ caller: call.caller, ifMatch: rev, note: body.note }, ports, articleId, claimId)
        : decide({ caller: call.caller, ifMatch: rev, body }, ports, articleId, claimId),
  };
  const done = resumed ? await doneBefore(item, call, ports, articleId) : null;
  const reply = done ?? (await ports.store.commit(write));
  if (!isRefusal(reply)) return { claimId, status: 200, ...(reply.body ? { claim: reply.body } : {}) };
  // The contract knows two ways of saying no to an item: it was changed meanwhile, or a rule (here: that there is no
  // such claim, or no right to it) says no; `problem` says which.
  return { claimId, status: reply.refused === "stale" ? 412 : 409, problem: problemBody(reply) };
}

/** The answer of an item that an earlier, interrupted try of the same request has already written. */
async function doneBefore(item: Item, call: Call<MarksInput>, ports: Ports, articleId: string): Promise<Answer | null> {
  const record = await ports.store.readClaim(articleId, item.claimId);
  if ("withdraw" in item) return record ? null : { status: 204 };
  if (!record || record.claim.rev !== item.rev + 1) return null;
  const { claim } = record;
  const same =
    claim.status === item.status &&
    claim.mark?.by === call.caller.actor &&
    (item.reason === undefined || claim.reason === item.reason) &&
    claim.mark.note === (item.note ?? null);
  return same ? { status: 200, body: await showClaim(ports.store, claim) } : null;
}
