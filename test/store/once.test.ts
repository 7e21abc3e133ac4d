import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isRefusal } from "../../lambdas/core/problem.ts";
import { onceKey, storeOn } from "./desk.ts";
import { type Engine, startEngine } from "./engine.ts";
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

const LEASE = 15_000;
const DAY = 24 * 3_600_000;

describe("a lease on an Idempotency-Key", () => {
  it("is given to one of fifty that ask at once", async () => {
    const { store } = storeOn(engine);
    const key = onceKey(randomUUID());
    const begun = await Promise.all(Array.from({ length: 50 }, () => store.begin(key, LEASE)));
    const states = begun.map((each) => (isRefusal(each) ? each.refused : each.state));
    expect(states.filter((state) => state === "ours")).toHaveLength(1);
    expect(states.filter((state) => state === "running")).toHaveLength(49);
  });

  it("tells others how long to wait, and is taken over when it has run out", async () => {
    const { store, clock } = storeOn(engine);
    const key = onceKey(randomUUID());
    expect(await store.begin(key, LEASE)).toMatchObject({ state: "ours" });
    clock.now += 4_000;
    expect(await store.begin(key, LEASE)).toEqual({ state: "running", retryAfter: 2 });
    expect(await store.recall(key)).toMatchObject({ refused: "in-progress", retryAfter: 2 });
    clock.now += 11_001;
    expect(await store.recall(key)).toBeNull();
    expect(await store.begin(key, LEASE)).toMatchObject({ state: "ours" });
    expect(await store.begin(key, LEASE)).toMatchObject({ state: "running" });
  });

  it("ends with the answer, and the first answer stays", async () => {
    const { store } = storeOn(engine);
    const key = onceKey(randomUUID());
    await store.begin(key, LEASE);
    const answer = { status: 201 as const, body: { title: "Tides" }, location: "/api/articles/1" };
    await store.finish(key, answer);
    await store.finish(key, { status: 201, body: { title: "Another" } });
    expect(await store.begin(key, LEASE)).toEqual({ state: "done", answer });
    expect(await store.recall(key)).toEqual(answer);
  });

  it("can be given back by its holder alone", async () => {
    const { store, clock } = storeOn(engine);
    const key = onceKey(randomUUID());
    const first = await store.begin(key, LEASE);
    if (isRefusal(first) || first.state !== "ours") throw new Error("not ours");
    clock.now += LEASE + 1;
    expect(await store.begin(key, LEASE)).toMatchObject({ state: "ours" });
    await store.release(key, first.lease);
    const second = await store.begin(key, LEASE);
    expect(second).toMatchObject({ state: "running" });
  });

  it("given back leaves the key free at once", async () => {
    const { store } = storeOn(engine);
    const key = onceKey(randomUUID());
    const begun = await store.begin(key, LEASE);
    if (isRefusal(begun) || begun.state !== "ours") throw new Error("not ours");
    await store.release(key, begun.lease);
    expect(await store.begin(key, LEASE)).toMatchObject({ state: "ours" });
  });

  it("is known as ours when the answer to our own request was lost", async () => {
    const { store } = storeOn({ ...engine, endpoint: proxy.endpoint });
    proxy.inject({ call: "PutItem", kind: "reset", when: "after" });
    expect(await store.begin(onceKey(randomUUID()), LEASE)).toMatchObject({ state: "ours" });
  });
});

describe("an Idempotency-Key", () => {
  it("is refused with another body, while it runs and when it is done", async () => {
    const { store } = storeOn(engine);
    const key = onceKey(randomUUID());
    await store.begin(key, LEASE);
    expect(await store.begin({ ...key, bodyHash: "another" }, LEASE)).toMatchObject({ refused: "key-reused" });
    await store.finish(key, { status: 204 });
    expect(await store.recall({ ...key, bodyHash: "another" })).toMatchObject({ refused: "key-reused" });
  });

  it("of one user says nothing of another's", async () => {
    const { store } = storeOn(engine);
    const key = onceKey(randomUUID());
    await store.finish(key, { status: 204 });
    expect(await store.recall({ ...key, actor: "client:wire" })).toBeNull();
  });

  it("is free again after a day, though the engine still has its record", async () => {
    const { store, clock } = storeOn(engine);
    const key = onceKey(randomUUID());
    await store.finish(key, { status: 204 });
    clock.now += DAY - 1_000;
    expect(await store.recall(key)).toEqual({ status: 204 });
    clock.now += 2_000;
    expect(await store.recall(key)).toBeNull();
    expect(await store.begin({ ...key, bodyHash: "another" }, LEASE)).toMatchObject({ state: "ours" });
  });

  it("keeps an answer over 64 KB in a blob, a shorter one in its record", async () => {
    const { store, blobs } = storeOn(engine);
    const short = onceKey(randomUUID());
    await store.finish(short, { status: 200, body: "ا".repeat(30_000) });
    expect(blobs.kept.size).toBe(0);
    const long = onceKey(randomUUID());
    const answer = { status: 200 as const, body: "ا".repeat(40_000) };
    await store.finish(long, answer);
    expect([...blobs.kept.keys()]).toEqual([expect.stringMatching(/^answers\/[0-9a-f]{64}$/)]);
    expect(await store.recall(long)).toEqual(answer);
  });
});
