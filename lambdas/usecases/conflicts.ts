import type { Claim } from "../core/claim.ts";
import type { Conflict } from "../core/conflict.ts";
import { isRefusal, refuse } from "../core/problem.ts";
import type { ConflictSettle } from "../core/requests.ts";
import { decideSettling } from "../core/settling.ts";
import { recount } from "../core/tally.ts";
import { etagOf } from "../core/views.ts";
import { readJoined, spread } from "./joined.ts";
import type { ListAsked } from "./paging.ts";
import { at, type Call, intakeRunning, invalid, missing, type Ports, type Reply, stale } from "./usecase.ts";

/** Most conflicts of an article that wait for a decision at once (contract, Limits). */
export const MAX_OPEN_CONFLICTS = 200;

/** GET /articles/{a}/conflicts: there are few, so one page holds them. */
export async function listConflicts(call: Call<unknown, ListAsked>, ports: Ports): Promise<Reply> {
  const record = await ports.store.readArticle(call.params["article"]!);
  if (!record) return missing("article");
  return { status: 200, body: { items: await ports.store.readConflicts(record.article.id) } };
}

/** GET /articles/{a}/conflicts/{x} */
export async function readConflict(call: Call, ports: Ports): Promise<Reply> {
  const conflict = await ports.store.readConflict(call.params["article"]!, call.params["conflict"]!);
  return conflict ? { status: 200, body: conflict, etag: etagOf(conflict) } : missing("conflict");
}

/** What each kind of conflict joins: how many claims at least, and of which kind (null = any). */
const joins: Record<Conflict["kind"], { least: 1 | 2; of: Claim["kind"] | null }> = {
  disjoint: { least: 2, of: "date" },
  "weekday-mismatch": { least: 1, of: "date" },
  order: { least: 2, of: "date" },
  outside: { least: 2, of: "date" },
  "official-role": { least: 2, of: "official" },
  "quote-wording": { least: 2, of: "quote" },
  "source-contradicts": { least: 1, of: null },
};

/** POST /articles/{a}/conflicts: a person opens a conflict that the machine missed. */
export async function addConflict(
  call: Call<{ kind: Conflict["kind"]; claims: string[]; note: string }>,
  ports: Ports,
): Promise<Reply> {
  const articleId = call.params["article"]!;
  const id = ports.newId();
  return ports.store.commit({
    articleId,
    once: call.once!,
    decide: async () => {
      const record = await ports.store.readArticle(articleId);
      if (!record) return missing("article");
      if (record.article.intake) return intakeRunning;
      const { kind, note } = call.body;
      const claimIds = [...new Set(call.body.claims)];
      const records = await Promise.all(claimIds.map((claimId) => ports.store.readClaim(articleId, claimId)));
      const unknown = records.findIndex((found) => !found);
      if (unknown >= 0) return invalid(`/claims/${unknown}`, "not a claim of this article");
      const { least, of } = joins[kind];
      if (claimIds.length < least) return invalid("/claims", "two claims or more are needed for this kind of conflict");
      const other = records.findIndex((found) => of !== null && found!.claim.kind !== of);
      if (other >= 0) return invalid(`/claims/${other}`, `a conflict of this kind joins claims of kind ${of}`);
      const standing = (await ports.store.readConflicts(articleId)).filter((known) => known.state === "open");
      if (standing.length >= MAX_OPEN_CONFLICTS)
        return refuse("limit", `An article may have ${MAX_OPEN_CONFLICTS} open conflicts.`);
      const now = at(ports);
      const conflict: Conflict = {
        id,
        articleId,
        kind,
        claims: claimIds.map((claimId) => ({ articleId, claimId })),
        explanation: note,
        state: "open",
        by: call.caller.actor,
        note: null,
        settledBy: null,
        at: now,
        rev: 1,
      };
      const before = records.map((found) => found!.claim);
      const claims = before.map((claim) => ({
        ...claim,
        conflicts: [...claim.conflicts, { id, state: "open" as const }],
        flags: [...claim.flags, { kind: "conflict" as const, at: now, detail: note, ref: id }],
        rev: claim.rev + 1,
      }));
      return {
        chain: record.chain,
        change: {
          action: "conflict.opened",
          subject: `conflict/${id}`,
          actor: call.caller.actor,
          at: now,
          put: { conflicts: [conflict], claims },
        },
        counts: recount(
          record.chain.counts,
          claims.map((after, i) => ({ before: before[i]!, after })),
        ),
        answer: {
          status: 201,
          body: conflict,
          location: `/api/articles/${articleId}/conflicts/${id}`,
          etag: etagOf(conflict),
        },
      };
    },
  });
}

/** PUT /articles/{a}/conflicts/{x}: confirmed, dismissed or resolved; no mark changes. */
export async function settleConflict(call: Call<ConflictSettle>, ports: Ports): Promise<Reply> {
  const { article: articleId, conflict: conflictId } = call.params as { article: string; conflict: string };
  return ports.store.commit({
    articleId,
    decide: async () => {
      const [joined, desk] = await Promise.all([
        readJoined(ports.store, articleId, conflictId),
        ports.store.readDesk(),
      ]);
      if (!joined) return missing("conflict");
      const { conflict, places } = joined;
      if (places.some(({ record }) => record.article.intake)) return intakeRunning;
      if (conflict.rev !== call.ifMatch) return stale(conflict);
      const claims = places.flatMap(({ record: { article }, claims }) => claims.map((claim) => ({ article, claim })));
      const { caller } = call;
      const settled = decideSettling({ conflict, claims, desk: desk.settings, caller }, call.body);
      if (isRefusal(settled)) return settled;
      const { here, also } = spread(joined, articleId, settled.conflict, settled.claims, {
        action: `conflict.${call.body.state}`,
        subject: `conflict/${conflictId}`,
        actor: caller.actor,
        at: at(ports),
      });
      return {
        chain: here.chain,
        change: here.change,
        counts: here.counts,
        ...(also.length > 0 ? { also } : {}),
        answer: { status: 200, body: settled.conflict, etag: etagOf(settled.conflict) },
      };
    },
  });
}
