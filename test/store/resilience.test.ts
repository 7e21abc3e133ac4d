import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { firstBreak } from "../../lambdas/core/audit.ts";
import { isRefusal } from "../../lambdas/core/problem.ts";
import { StoreUnavailable } from "../../lambdas/store/faults.ts";
import { tableClient } from "../../lambdas/store/open.ts";
import { aClaim, anArticle, historyOf, marking, noting, onceKey, settled, storeOn } from "./desk.ts";
import { clientFor, type Engine, startEngine } from "./engine.ts";
import { type Fault, type FaultProxy, startFaultProxy } from "./fault-proxy.ts";

let engine: Engine;
let proxy: FaultProxy;
beforeAll(async () => {
  engine = await startEngine();
  proxy = await startFaultProxy(engine.endpoint);
}, 30_000);
afterEach(() => proxy.calm());
afterAll(async () => {
  await proxy.stop();
  await engine.stop();
});

/** A store that reaches the engine through the proxy and does not wait between tries. */
function shaken(sendings = 1, answerMs = 200) {
  const client = clientFor(proxy.endpoint, sendings, answerMs);
  return storeOn(engine, { client, pause: async () => {} }).store;
}

async function storyWithClaim() {
  const { store } = storeOn(engine);
  const article = anArticle();
  const claim = aClaim(article.id);
  await settled(store, article, [claim]);
  return { calm: store, article, claim };
}

const write = "TransactWriteItems";
const survivable: [string, Fault][] = [
  ["a conflict with another transaction, twice", { call: write, kind: "conflict", times: 2 }],
  ["a transaction that is throttled, twice", { call: write, kind: "throttled-reason", times: 2 }],
  ["throttling of the call, three times", { call: write, kind: "throttled", times: 3 }],
  ["a transaction said to be still running", { call: write, kind: "in-progress", times: 2 }],
  ["an error of the engine before the write", { call: write, kind: "server-error", times: 2 }],
  ["an error of the engine after the write", { call: write, kind: "server-error", when: "after" }],
  ["a connection that breaks before the write", { call: write, kind: "reset" }],
  ["a connection that breaks after the write", { call: write, kind: "reset", when: "after" }],
  ["a connection that breaks after the write, and again", { call: write, kind: "reset", when: "after", times: 3 }],
  ["silence before the write", { call: write, kind: "silence" }],
  ["silence after the write", { call: write, kind: "silence", when: "after" }],
  ["a write that arrives after its sender gave up", { call: write, kind: "late" }],
  ["throttled reads", { call: "TransactGetItems", kind: "throttled", times: 3 }],
  ["a read that meets a transaction", { call: "TransactGetItems", kind: "conflict", times: 2 }],
];

describe.each([
  ["an engine that knows transactions by their token", false],
  ["an engine that has forgotten the token", true],
])("a note without an Idempotency-Key is added once on %s, whatever happens on the way:", (_, forgetful) => {
  it.each(survivable)("%s", async (_, fault) => {
    const { calm, article } = await storyWithClaim();
    if (forgetful) proxy.forgetTokens();
    proxy.inject(fault);
    const store = shaken();
    const reply = await store.commit({ articleId: article.id, decide: noting(store, article.id, "Tide at noon.") });
    expect(reply).toMatchObject({ status: 201, body: { text: "Tide at noon." } });
    await settledDown();
    expect((await calm.listNotes(article.id, { limit: 10 })).items).toHaveLength(1);
    expect(await firstBreak(await historyOf(calm, article.id))).toBeNull();
  });
});

describe("a mark is answered 200 and set once, never 412 for its own doing:", () => {
  it.each(survivable)("%s", async (_, fault) => {
    const { calm, article, claim } = await storyWithClaim();
    proxy.inject(fault);
    const store = shaken();
    const once = onceKey(randomUUID());
    const decide = marking(store, article.id, claim.id, 1, "checked");
    const reply = await store.commit({ articleId: article.id, once, decide });
    expect(reply).toMatchObject({ status: 200 });
    expect(await calm.recall(once)).toEqual(reply);
    await settledDown();
    expect((await calm.readClaim(article.id, claim.id))?.claim).toMatchObject({ rev: 2, status: "verified" });
    expect(await historyOf(calm, article.id)).toHaveLength(2);
  });

  it("the client itself sends again after a lost answer, and the engine refuses its own write", async () => {
    const { calm, article, claim } = await storyWithClaim();
    proxy.forgetTokens();
    proxy.inject({ call: write, kind: "reset", when: "after" });
    const store = shaken(3);
    const decide = marking(store, article.id, claim.id, 1, "checked");
    expect(await store.commit({ articleId: article.id, decide })).toMatchObject({ status: 200 });
    expect(await historyOf(calm, article.id)).toHaveLength(2);
  });

  it("the answer is lost and another writes before the next try", async () => {
    const { calm, article, claim } = await storyWithClaim();
    proxy.inject({ call: write, kind: "reset", when: "after" });
    const client = clientFor(proxy.endpoint);
    let between = 0;
    const pause = async () => {
      if (between++ === 0) await calm.commit({ articleId: article.id, decide: noting(calm, article.id, "Meanwhile.") });
    };
    const { store } = storeOn(engine, { client, pause });
    const decide = marking(store, article.id, claim.id, 1, "checked");
    expect(await store.commit({ articleId: article.id, decide })).toMatchObject({ status: 200 });
    const history = await historyOf(calm, article.id);
    expect(history.map((event) => event.action)).toEqual(["article.created", "claim.marked", "note.added"]);
    expect(await firstBreak(history)).toBeNull();
  });

  it("the sending is lost, another writes first, and the late one must not land beside the new one", async () => {
    const { calm, article } = await storyWithClaim();
    proxy.inject({ call: write, kind: "late" });
    const client = clientFor(proxy.endpoint);
    let between = 0;
    const pause = async () => {
      if (between++ === 0) await calm.commit({ articleId: article.id, decide: noting(calm, article.id, "First.") });
    };
    const { store } = storeOn(engine, { client, pause });
    await store.commit({ articleId: article.id, decide: noting(store, article.id, "Second.") });
    await settledDown();
    const notes = (await calm.listNotes(article.id, { limit: 10 })).items.map((note) => note.text);
    expect(notes.sort()).toEqual(["First.", "Second."]);
    expect(await firstBreak(await historyOf(calm, article.id))).toBeNull();
  });
});

describe("a note whose first sending is held up on the way", () => {
  const held = async () => {
    const { calm, article } = await storyWithClaim();
    proxy.forgetTokens();
    const { store } = storeOn(engine, { client: clientFor(proxy.endpoint), pause: settledDown });
    return { calm, article, store };
  };

  it("is not decided anew for a conflict, which may be with that sending", async () => {
    const { calm, article, store } = await held();
    proxy.inject({ call: write, kind: "late" });
    proxy.inject({ call: write, kind: "conflict" });
    const reply = await store.commit({ articleId: article.id, decide: noting(store, article.id, "Once.") });
    expect(reply).toMatchObject({ status: 201 });
    expect((await calm.listNotes(article.id, { limit: 10 })).items).toHaveLength(1);
  });

  it("is found written when patience ends before any answer came", async () => {
    const { calm, article } = await held();
    proxy.inject({ call: write, kind: "reset", when: "after", times: 1000 });
    const reply = await shaken().commit({ articleId: article.id, decide: noting(calm, article.id, "Once.") });
    expect(reply).toMatchObject({ status: 201 });
    expect((await calm.listNotes(article.id, { limit: 10 })).items).toHaveLength(1);
  });
});

describe("a store whose engine does not come round", () => {
  it("refuses a write as unavailable, with nothing half done", async () => {
    const { calm, article } = await storyWithClaim();
    const store = shaken();
    const decide = noting(store, article.id, "Never.");
    await store.readArticle(article.id);
    proxy.inject({ call: write, kind: "throttled", times: 1000 });
    const reply = await store.commit({ articleId: article.id, decide });
    expect(reply).toMatchObject({ refused: "unavailable", retryAfter: expect.any(Number) });
    expect(proxy.count(write)).toBeGreaterThanOrEqual(8);
    expect(await historyOf(calm, article.id)).toHaveLength(1);
  });

  it("refuses a write as unavailable when even its reads fail, and says so of other reads by an error", async () => {
    const { article } = await storyWithClaim();
    const store = shaken();
    proxy.inject({ call: "*", kind: "throttled", times: 1000 });
    const decide = noting(store, article.id, "Never.");
    expect(await store.commit({ articleId: article.id, decide })).toMatchObject({ refused: "unavailable" });
    await expect(store.readArticle(article.id)).rejects.toBeInstanceOf(StoreUnavailable);
  });

  it("begins no further try after its patience has run out", async () => {
    const { article } = await storyWithClaim();
    proxy.inject({ call: write, kind: "throttled", times: 1000 });
    const before = proxy.count(write);
    const { store, clock } = storeOn(engine, {
      client: clientFor(proxy.endpoint),
      patienceMs: 5_000,
      pause: async () => {
        clock.now += 2_000;
      },
    });
    const decide = noting(store, article.id, "Never.");
    expect(await store.commit({ articleId: article.id, decide })).toMatchObject({ refused: "unavailable" });
    expect(proxy.count(write) - before).toBe(3);
  });

  it("does not try again with credentials that have expired", async () => {
    const { article } = await storyWithClaim();
    const store = shaken();
    const before = proxy.count("TransactGetItems");
    proxy.inject({ call: "*", kind: "expired", times: 1000 });
    await expect(store.readArticle(article.id)).rejects.toThrow("injected");
    expect(proxy.count("TransactGetItems") - before).toBe(1);
  });

  it("waits a bounded time for each answer by default", async () => {
    const credentials = { accessKeyId: "local", secretAccessKey: "local" };
    const client = tableClient({ endpoint: proxy.endpoint, region: "eu-west-1", credentials, maxAttempts: 1 });
    const { store } = storeOn(engine, { client, tries: 1 });
    proxy.inject({ call: "GetItem", kind: "silence" });
    const began = performance.now();
    await expect(store.readSource(randomUUID())).rejects.toBeInstanceOf(StoreUnavailable);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe("reads are whole, whatever the engine leaves out:", () => {
  it("batch reads that come back by halves", async () => {
    const { store: calm } = storeOn(engine);
    const publisher = randomUUID();
    for (let i = 0; i < 12; i++) await settled(calm, anArticle({ publisher }));
    proxy.inject({ call: "BatchGetItem", kind: "half", times: 1000 });
    const found = await shaken().listArticles({ publisher }, { limit: 12 });
    expect(found.items).toHaveLength(12);
  });

  it.each(["one-row", "empty-page"] as const)("queries with pages of the kind %s", async (kind) => {
    const { store: calm } = storeOn(engine);
    const article = anArticle();
    const claims = Array.from({ length: 8 }, (_, place) => aClaim(article.id, place));
    await settled(calm, article, claims);
    if (kind === "empty-page") proxy.inject({ call: "Query", kind: "one-row", times: 4 });
    proxy.inject({ call: "Query", kind, times: kind === "one-row" ? 1000 : 3 });
    const whole = await shaken().readWhole(article.id);
    expect(whole?.claims.map((claim) => claim.id)).toEqual(claims.map((claim) => claim.id));
  });

  it("throttled queries", async () => {
    const { article, claim } = await storyWithClaim();
    proxy.inject({ call: "Query", kind: "throttled", times: 3 });
    const listed = await shaken().listClaims(article.id, { limit: 10 });
    expect(isRefusal(listed)).toBe(false);
    expect(listed.items.map((item) => item.claim.id)).toEqual([claim.id]);
  });
});

/** Until writes that were held up on the way have reached the engine. */
const settledDown = () => new Promise<void>((resolve) => setTimeout(resolve, 60));
