import { type Article, noCounts, type Revision } from "../core/article.ts";
import type { Action } from "../core/audit.ts";
import { emptyChain } from "../core/audit.ts";
import type { Answer, Change } from "../core/change.ts";
import { type Chunk, chunksOf } from "../core/chunk.ts";
import type { Claim } from "../core/claim.ts";
import type { Actor } from "../core/ids.ts";
import { isRefusal, type Refusal, refuse } from "../core/problem.ts";
import type { Source } from "../core/source.ts";
import { recount } from "../core/tally.ts";
import type { ArticleRecord, Chain, OnceKey } from "../store/store.ts";
import { at, missing, type Ports } from "./usecase.ts";

/** A write that may need more than one transaction: the first one carries the head and its event, the rest follow. */
export interface LongWrite {
  articleId: string;
  actor: Actor;
  first: {
    action: Action;
    subject: string;
    why?: Record<string, unknown>;
    revisions?: Revision[];
    sources?: Source[];
    topics?: Change["topics"];
    embargoEnds?: Change["embargoEnds"] | undefined;
  };
  /** The article's head as it is to be; its rev and intake are the write's matter. */
  article: Article;
  things: Chunk;
  /** Claims as they stood, for the counts. */
  before: ReadonlyMap<string, Claim>;
  /** Rev of the head that the write was decided on; 0 for a new article. */
  basedOn: number;
}

/**
 * Writes things in transactions of ≤ 90, each with one event that holds the full values. `article.intake {done, of}`
 * stands until the last one, and marks and sheets meanwhile answer `intake-running`.
 * @param done how many of the chunks an earlier, interrupted try has written; fewer than there are
 */
export async function writeInParts(write: LongWrite, ports: Ports, done = 0): Promise<Refusal | ArticleRecord> {
  const chunks = chunksOf(write.things);
  for (let part = done; part < chunks.length; part++) {
    const reply = await ports.store.commit({
      articleId: write.articleId,
      decide: () => decidePart(write, ports, chunks, part),
    });
    if (isRefusal(reply)) return reply;
  }
  return (await ports.store.readArticle(write.articleId)) ?? missing("article");
}

async function decidePart(write: LongWrite, ports: Ports, chunks: Chunk[], part: number) {
  const record = await ports.store.readArticle(write.articleId);
  const first = part === 0;
  const rev = write.basedOn + part;
  if ((record?.article.rev ?? 0) !== rev) return refuse("stale", "The article was changed meanwhile.");
  const chain: Chain = record?.chain ?? { ...emptyChain, counts: noCounts, at: write.article.createdAt };
  const { intake: _intake, ...head } = write.article;
  const last = part === chunks.length - 1;
  const now = at(ports);
  const article: Article = {
    ...head,
    ...(last ? {} : { intake: { done: part + 1, of: chunks.length } }),
    updatedAt: now,
    rev: rev + 1,
  };
  const chunk = chunks[part]!;
  return {
    chain,
    change: {
      action: first ? write.first.action : ("claims.read" as const),
      subject: first ? write.first.subject : "article",
      actor: write.actor,
      at: now,
      put: {
        article,
        ...(first && write.first.revisions ? { revisions: write.first.revisions } : {}),
        ...(chunk.claims.length > 0 ? { claims: chunk.claims } : {}),
        ...(chunk.citations.length > 0 ? { citations: chunk.citations } : {}),
        ...(chunk.conflicts.length > 0 ? { conflicts: chunk.conflicts } : {}),
      },
      ...(first && write.first.why ? { why: write.first.why } : {}),
      ...(first && write.first.sources?.length ? { sources: write.first.sources } : {}),
      ...(first && write.first.topics ? { topics: write.first.topics } : {}),
      ...(first && write.first.embargoEnds !== undefined ? { embargoEnds: write.first.embargoEnds } : {}),
    },
    counts: recount(
      chain.counts,
      chunk.claims.map((after) => ({ before: write.before.get(after.id) ?? null, after })),
    ),
    answer: { status: 200 as const },
  };
}

/**
 * Runs a long write under a lease on its Idempotency-Key: a repeat while it runs is told to wait, a repeat after a
 * crash resumes, a repeat after the end gets the same answer.
 * @param run told whether an earlier try of the same request was interrupted
 */
export async function underLease(
  once: OnceKey,
  ports: Ports,
  run: (resumed: boolean) => Promise<Refusal | Answer>,
): Promise<Refusal | Answer> {
  const begun = await ports.store.begin(once, ports.leaseMs);
  if (isRefusal(begun)) return begun;
  switch (begun.state) {
    case "done":
      return begun.answer;
    case "running":
      return refuse("in-progress", "The same request is still running.", { retryAfter: begun.retryAfter });
    case "ours": {
      const answer = await run(begun.resumed);
      // A refusal is no effect: the key stays free, so that a mended state can be tried again at once.
      if (isRefusal(answer)) await ports.store.release(once, begun.lease);
      else await ports.store.finish(once, answer);
      return answer;
    }
  }
}
