import type * as z from "zod";
import { type Claim, isOpen } from "../core/claim.ts";
import type { QueueQuery } from "../core/requests.ts";
import { claimView } from "../core/views.ts";
import type { QueueFilter } from "../store/store.ts";
import { actorMeant } from "./actors.ts";
import { answerPage } from "./paging.ts";
import type { Call, Ports, Reply } from "./usecase.ts";

/**
 * GET /queue: what waits for a reviewer. The index follows within a second, so each row is read again: what was
 * marked meanwhile falls out, and a page may be short while `next` is set.
 */
export async function readQueue(call: Call<unknown, z.infer<typeof QueueQuery>>, ports: Ports): Promise<Reply> {
  if (call.query.due === "hand") return readByHand(call, ports);
  const { kind, status, flagged } = call.query;
  const filter: QueueFilter = {
    ...(kind === undefined ? {} : { kind }),
    ...(status === undefined ? {} : { status }),
    ...(flagged === undefined ? {} : { flagged }),
  };
  const assignee = call.query.assignee === undefined ? null : await actorMeant(call.query.assignee, call.caller);
  return answerPage(
    call,
    ports,
    async (page) => {
      const { items, next } = await ports.store.readQueue(filter, page);
      const rows = await Promise.all(items.map((entry) => readRow(entry, ports)));
      const shown = rows.filter((row) => row !== null && (assignee === null || row.assignee === assignee));
      return { items: shown, ...(next ? { next } : {}) };
    },
    (row) => row,
  );
}

/** Sources to be looked at by hand, the longest due first, each with the first claim that rests on it. */
async function readByHand(call: Call<unknown, z.infer<typeof QueueQuery>>, ports: Ports): Promise<Reply> {
  return answerPage(
    call,
    ports,
    async (page) => {
      const { items, next } = await ports.store.listByHand(page);
      const rows = await Promise.all(
        items.map(async (source) => {
          const [cited] = (await ports.store.listCiting(source.id, { limit: 1 })).items;
          const row = cited === undefined ? null : await readRow(cited, ports, () => true);
          return row === null ? null : { ...row, source };
        }),
      );
      return { items: rows.filter((row) => row !== null), ...(next ? { next } : {}) };
    },
    (row) => row,
  );
}

async function readRow(
  { articleId, claimId }: { articleId: string; claimId: string },
  ports: Ports,
  waits: (claim: Claim) => boolean = isOpen,
) {
  const [record, citations, assignee] = await Promise.all([
    ports.store.readClaim(articleId, claimId),
    ports.store.readCitations(articleId, claimId),
    ports.store.readAssignee(articleId, claimId),
  ]);
  if (!record) return null;
  const { claim, article } = record;
  if (!waits(claim)) return null;
  const { title, publisher, dueAt } = article;
  return { ...claimView(claim, citations, assignee), article: { id: article.id, title, publisher, dueAt } };
}
