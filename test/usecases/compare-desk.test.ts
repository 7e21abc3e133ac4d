import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Article } from "../../lambdas/core/article.ts";
import { createArticle } from "../../lambdas/usecases/create-article.ts";
import { ANA } from "../store/desk.ts";
import { type Engine, startEngine } from "../store/engine.ts";
import { type WatchedDesk, watchedDesk } from "./watched-desk.ts";

let engine: Engine;
let desk: WatchedDesk;
beforeAll(async () => {
  engine = await startEngine();
  desk = await watchedDesk(engine, []);
});
afterAll(async () => {
  await desk.close();
  await engine.stop();
});

/** A story that tells so many times on which day the bridge reopens. */
async function takeIn(...days: readonly [day: string, times: number][]): Promise<Article> {
  const sentences = days.flatMap(([day, times]) =>
    Array.from({ length: times }, (_, n) => `It is wave ${n + 1}. The Marlow Bridge in Norway will reopen on ${day}.`),
  );
  const body = {
    title: "Marlow Bridge in Norway to reopen",
    text: sentences.join("\n"),
    publisher: "The Quay",
    publishedAt: "2026-03-02T08:00:00+01:00",
    timezone: "Europe/Oslo",
  };
  const once = { actor: ANA, key: randomUUID(), bodyHash: body.text };
  const call = desk.call(ANA, "contributor", body, { once });
  return (desk.good(await createArticle(call, desk.api)).body as { article: Article }).article;
}

it("a story that contradicts many others joins a few of them in one conflict, which can be read and settled", async () => {
  for (let n = 0; n < 8; n++) await takeIn(["14 April 2026", 4]);
  const { id } = await takeIn(["17 April 2026", 30]);
  const conflicts = (await desk.store.readConflicts(id)).filter((one) =>
    one.claims.some((ref) => ref.articleId !== id),
  );
  expect(conflicts).toHaveLength(1);
  const [{ claims }] = conflicts as [(typeof conflicts)[number]];
  expect(claims.length).toBeLessThanOrEqual(20);
  const stories = new Set(claims.map((ref) => ref.articleId));
  expect(stories.size).toBeGreaterThanOrEqual(2);
  expect(stories.size).toBeLessThanOrEqual(5);
  for (const { articleId, claimId } of claims) {
    const read = await desk.store.readClaim(articleId, claimId);
    expect(read?.claim.conflicts).toEqual([{ id: conflicts[0]?.id, state: "open" }]);
  }
}, 60_000);

it("a story that says one day very often and another once has one conflict, which can be read", async () => {
  const { id } = await takeIn(["14 May 2026", 80], ["17 May 2026", 1]);
  const conflicts = (await desk.store.readConflicts(id)).filter((one) =>
    one.claims.every((ref) => ref.articleId === id),
  );
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]?.claims.length).toBeGreaterThan(2);
  const { claims } = await desk.store.readWhole(id).then((whole) => whole!);
  const [odd] = claims.filter((claim) => claim.value && "timex" in claim.value && claim.value.timex === "2026-05-17");
  expect(conflicts[0]?.claims.map((ref) => ref.claimId)).toContain(odd?.id);
});
