import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstBreak, foldHistory } from "../../lambdas/core/audit.ts";
import { isRefusal } from "../../lambdas/core/problem.ts";
import type { Store } from "../../lambdas/store/store.ts";
import { aClaim, anArticle, historyOf, marking, noting, onceKey, seeded, settled, storeOn } from "./desk.ts";
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

const WRITERS = 20;
const ROUNDS = 6;

describe("twenty writers on one article", () => {
  it("leave a state that is the fold of its history, with no gap", async () => {
    await crowd(() => storeOn(engine).store);
  }, 60_000);

  it.each([11, 23, 47])(
    "do so in a storm of conflicts, throttling and lost answers (seed %i)",
    async (seed) => {
      const random = seeded(seed);
      proxy.storm(
        0.3,
        [
          { kind: "conflict" },
          { kind: "throttled" },
          { kind: "throttled-reason" },
          { kind: "reset" },
          { kind: "reset", when: "after" },
          { kind: "server-error", when: "after" },
          { kind: "late" },
        ],
        random,
      );
      await crowd(() => storeOn(engine, { client: clientFor(proxy.endpoint), random }).store);
      proxy.calm();
    },
    60_000,
  );
});

/** Each writer notes and marks in turn, and sends what was refused as unavailable again with the same key. */
async function crowd(open: () => Store): Promise<void> {
  const calm = storeOn(engine).store;
  const article = anArticle();
  const claims = Array.from({ length: WRITERS }, (_, place) => aClaim(article.id, place));
  await settled(calm, article, claims);

  const said: string[] = [];
  await Promise.all(
    claims.map(async (claim, writer) => {
      const store = open();
      for (let round = 0; round < ROUNDS; round++) {
        const text = `Writer ${writer}, round ${round}.`;
        const once = onceKey(`${article.id}/${writer}/${round}`);
        const marks = round === 1;
        const decide = marks ? marking(store, article.id, claim.id, 1, text) : noting(store, article.id, text);
        let reply = await store.commit({ articleId: article.id, once, decide });
        while (isRefusal(reply) && reply.refused === "unavailable")
          reply = await store.commit({ articleId: article.id, once, decide });
        expect(reply).toMatchObject({ status: marks ? 200 : 201 });
        if (!marks) said.push(text);
      }
    }),
  );
  // Writes that were held up on the way have reached the engine by now, or never will.
  await new Promise((resolve) => setTimeout(resolve, 100));

  const history = await historyOf(calm, article.id);
  expect(await firstBreak(history)).toBeNull();
  expect(history).toHaveLength(1 + WRITERS * ROUNDS);
  const fold = foldHistory(history);
  const whole = await calm.readWhole(article.id);
  expect(whole?.claims).toEqual(claims.map(({ id }) => fold.claims.get(id)));
  expect(whole?.claims.every((claim) => claim.status === "verified" && claim.rev === 2)).toBe(true);
  expect(whole?.article).toEqual(fold.article);
  expect(whole?.chain).toMatchObject({ number: history.length, hash: history.at(-1)?.hash });
  const notes = await allNotes(calm, article.id);
  expect(notes.sort()).toEqual(said.sort());
  expect([...fold.notes.values()].map((note) => note.text).sort()).toEqual(said.sort());
}

async function allNotes(store: Store, articleId: string): Promise<string[]> {
  const texts: string[] = [];
  let page = await store.listNotes(articleId, { limit: 37 });
  texts.push(...page.items.map((note) => note.text));
  while (page.next !== undefined) {
    page = await store.listNotes(articleId, { limit: 37, from: page.next });
    texts.push(...page.items.map((note) => note.text));
  }
  return texts;
}
