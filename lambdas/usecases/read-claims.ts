import type * as z from "zod";
import type { Claim } from "../core/claim.ts";
import type { ClaimsQuery } from "../core/requests.ts";
import { claimView, etagOf } from "../core/views.ts";
import { stateAsOf } from "./as-of.ts";
import { answerPage, pageOf } from "./paging.ts";
import { showClaim } from "./show-claim.ts";
import { type Call, missing, type Ports, type Reply } from "./usecase.ts";

type Query = z.infer<typeof ClaimsQuery>;

/** GET …/claims/{c} */
export async function readClaim(call: Call, ports: Ports): Promise<Reply> {
  const record = await ports.store.readClaim(call.params["article"]!, call.params["claim"]!);
  if (!record) return missing("claim");
  return { status: 200, body: await showClaim(ports.store, record.claim), etag: etagOf(record.claim) };
}

/** GET …/citations/{k}; its rev is its claim's. */
export async function readCitation(call: Call, ports: Ports): Promise<Reply> {
  const { article, claim, citation } = call.params as Record<"article" | "claim" | "citation", string>;
  const [record, citations] = await Promise.all([
    ports.store.readClaim(article, claim),
    ports.store.readCitations(article, claim),
  ]);
  const found = citations.find((known) => known.id === citation);
  if (!record || !found) return missing("citation");
  return { status: 200, body: { ...found, rev: record.claim.rev }, etag: etagOf(record.claim) };
}

/** GET /articles/{a}/claims, in the order of the story, filtered; a page may be short while `next` is set. */
export async function listClaims(call: Call<unknown, Query>, ports: Ports): Promise<Reply> {
  const articleId = call.params["article"]!;
  if (call.query.asOf !== undefined) return listAsOf(call, ports, articleId, call.query.asOf);
  if (!(await ports.store.readArticle(articleId))) return missing("article");
  return answerPage(
    call,
    ports,
    async (page) => {
      const { items, next } = await ports.store.listClaims(articleId, page);
      return { items: items.filter(({ claim }) => passes(claim, call.query)), ...(next ? { next } : {}) };
    },
    ({ claim, citations, assignee }) => claimView(claim, citations, assignee),
  );
}

async function listAsOf(call: Call<unknown, Query>, ports: Ports, articleId: string, asOf: string): Promise<Reply> {
  const then = await stateAsOf(ports, articleId, asOf);
  if (!then) return missing("article");
  const citations = Map.groupBy(then.citations.values(), (citation) => citation.claimId);
  const claims = [...then.claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return answerPage(
    call,
    ports,
    async (page) =>
      pageOf(
        claims.filter((claim) => passes(claim, call.query)),
        page,
      ),
    (claim) => claimView(claim, citations.get(claim.id) ?? [], then.assignments.get(claim.id) ?? null),
  );
}

function passes(claim: Claim, { status, reason, kind, flagged }: Query): boolean {
  return (
    (status === undefined || claim.status === status) &&
    (reason === undefined || claim.reason === reason) &&
    (kind === undefined || claim.kind === kind) &&
    (flagged === undefined || claim.flags.length > 0 === flagged)
  );
}
