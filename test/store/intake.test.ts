import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Article, noCounts } from "../../lambdas/core/article.ts";
import { emptyChain, firstBreak, foldHistory } from "../../lambdas/core/audit.ts";
import { chunkClaims } from "../../lambdas/core/chunk.ts";
import type { Claim } from "../../lambdas/core/claim.ts";
import { placeId } from "../../lambdas/core/ids.ts";
import { isRefusal, refuse } from "../../lambdas/core/problem.ts";
import type { OnceKey, Store } from "../../lambdas/store/store.ts";
import { aChange, aClaim, anArticle, historyOf, onceKey, seeded, storeOn } from "./desk.ts";
import { clientFor, type Engine, startEngine } from "./engine.ts";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";

let engine: Engine;
let proxy: FaultProxy;
beforeAll(async () => {
  engine = await startEngine();
  proxy = await startFaultProxy(engine.endpoint);
}, 30_000);
afterAll(async () => {
  await proxy.stop();
  await engine.stop();
});

const LEASE = 30_000;
const CLAIMS = 3000;

class Crash extends Error {}

async function manyClaims(article: Article, key: string): Promise<Claim[]> {
  return Promise.all(
    Array.from({ length: CLAIMS }, async (_, place) => ({
      ...aClaim(article.id, place),
      id: await placeId(place, key, "claim"),
    })),
  );
}

/** A long write as a use case makes it: a lease, chunks, one transaction each, the answer. `crashBefore` a chunk it dies. */
async function takeIn(store: Store, once: OnceKey, article: Article, claims: Claim[], crashBefore = Infinity) {
  const begun = await store.begin(once, LEASE);
  if (isRefusal(begun)) return begun;
  if (begun.state === "running") return refuse("in-progress", "running", { retryAfter: begun.retryAfter });
  if (begun.state === "done") return begun.answer;
  const chunks = chunkClaims(claims);
  const there = await store.readArticle(article.id);
  const done = there === null ? 0 : (there.article.intake?.done ?? chunks.length);
  for (let part = done; part < chunks.length; part++) {
    if (part === crashBefore) throw new Crash();
    const reply = await store.commit({
      articleId: article.id,
      decide: async () => {
        const found = await store.readArticle(article.id);
        if ((found?.article.rev ?? 0) !== part) return refuse("stale", "another takes it in");
        const chain = found?.chain ?? { ...emptyChain, counts: noCounts };
        const last = part === chunks.length - 1;
        const next: Article = {
          ...article,
          rev: part + 1,
          ...(last ? {} : { intake: { done: part + 1, of: chunks.length } }),
        };
        const chunk = chunks[part] ?? [];
        const change = aChange({
          action: part === 0 ? "article.created" : "claims.read",
          put: { article: next, claims: chunk },
        });
        const counts = { ...noCounts, pending: chain.counts.pending + chunk.length };
        return { chain, change, counts, answer: { status: 200 } };
      },
    });
    if (isRefusal(reply)) return reply;
  }
  const answer = { status: 201 as const, body: { article, claims } };
  await store.finish(once, answer);
  return answer;
}

describe("an article with 3,000 claims", () => {
  it("is taken in whole after a crash half way, each claim once, and a repeat gets the same answer", async () => {
    const { store, clock, blobs } = storeOn(engine);
    const article = anArticle();
    const once = onceKey(randomUUID());
    const claims = await manyClaims(article, once.key);

    await expect(takeIn(store, once, article, claims, 17)).rejects.toBeInstanceOf(Crash);
    expect((await store.readArticle(article.id))?.article.intake).toEqual({ done: 17, of: 34 });
    expect(await takeIn(store, once, article, claims)).toMatchObject({ refused: "in-progress", retryAfter: 2 });

    clock.now += LEASE + 1;
    const answer = await takeIn(store, once, article, await manyClaims(article, once.key));
    expect(answer).toMatchObject({ status: 201 });
    const again = await takeIn(store, once, article, claims);
    expect(again).toEqual(JSON.parse(JSON.stringify(answer)));
    expect([...blobs.kept.keys()].filter((key) => key.startsWith("answers/"))).toHaveLength(1);

    const whole = await store.readWhole(article.id);
    expect(whole?.claims.map((claim) => claim.id)).toEqual(claims.map((claim) => claim.id));
    expect(whole?.article).not.toHaveProperty("intake");
    expect(whole?.chain).toMatchObject({ number: 34, counts: { pending: CLAIMS } });
    const history = await historyOf(store, article.id);
    expect(await firstBreak(history)).toBeNull();
    expect(foldHistory(history).claims.size).toBe(CLAIMS);
  }, 60_000);

  it("is taken in once by two that both hold the key to be theirs, through a storm", async () => {
    const seen: string[] = [];
    proxy.storm(0.2, [{ kind: "reset", when: "after" }, { kind: "late" }, { kind: "throttled" }], seeded(5));
    const client = clientFor(proxy.endpoint);
    const first = storeOn(engine, { client });
    const second = storeOn(engine, { client });
    const article = anArticle();
    const once = onceKey(randomUUID());
    const claims = await manyClaims(article, once.key);
    // The second's clock is past the lease: it takes over from one that is alive.
    second.clock.now += LEASE + 1;
    const replies = await Promise.all([
      takeIn(first.store, once, article, claims),
      new Promise((resolve) => setTimeout(resolve, 150)).then(() => takeIn(second.store, once, article, claims)),
    ]);
    proxy.calm();
    for (const reply of replies) seen.push(isRefusal(reply) ? reply.refused : String(reply.status));
    expect(seen).toContain("201");
    const { store } = storeOn(engine);
    const history = await historyOf(store, article.id);
    expect(await firstBreak(history)).toBeNull();
    expect(history).toHaveLength(34);
    expect((await store.readWhole(article.id))?.claims).toHaveLength(CLAIMS);
  }, 60_000);
});
