import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../../lambdas/core/article.ts";
import { addRevision } from "../../lambdas/usecases/add-revision.ts";
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

const once = () => ({ actor: ANA, key: randomUUID(), bodyHash: randomUUID() });
const words = (lake: string, day: string) => `The lift at ${lake} will reopen on ${day}, the lift company said.`;

async function takeIn(lake: string, day: string): Promise<Article> {
  const body = {
    title: `Lift at ${lake} to reopen`,
    text: words(lake, day),
    publisher: "The Slope",
    publishedAt: "2026-03-01T08:00:00+01:00",
    timezone: "Europe/Oslo",
  };
  const call = desk.call(ANA, "contributor", body, { once: once() });
  return (desk.good(await createArticle(call, desk.api)).body as { article: Article }).article;
}
async function revise({ id }: Article, body: object) {
  const { article } = (await desk.store.readArticle(id))!;
  const call = desk.call(ANA, "editor", { basedOn: article.revision, ...body } as never, {
    params: { article: id },
    once: once(),
  });
  desk.good(await addRevision(call, desk.api));
}
const withdraw = (article: Article) => revise(article, { kind: "withdrawal", publicNote: "Told in error." });
const reword = (article: Article, text: string) => revise(article, { kind: "update", text });
/** Its conflicts, each by its state and the stories that it joins. */
const conflicts = async ({ id }: Article) =>
  (await desk.store.readConflicts(id)).map(({ state, claims }) => ({
    state,
    stories: new Set(claims.map(({ articleId }) => articleId)),
  }));

describe("a story that is withdrawn", () => {
  it("opens no conflict with one that comes later", async () => {
    const gone = await takeIn("Haukvann", "14 April 2026");
    await withdraw(gone);
    const later = await takeIn("Haukvann", "17 April 2026");
    expect(await conflicts(later)).toEqual([]);
    expect(await conflicts(gone)).toEqual([]);
  });

  it("leaves others to contradict each other", async () => {
    const gone = await takeIn("Tinnvann", "14 April 2026");
    await withdraw(gone);
    const first = await takeIn("Tinnvann", "14 April 2026");
    const second = await takeIn("Tinnvann", "17 April 2026");
    expect(await conflicts(second)).toEqual([{ state: "open", stories: new Set([first.id, second.id]) }]);
  });

  it("keeps its open conflict, and no other is opened, while the other story contradicts it still", async () => {
    const gone = await takeIn("Breivann", "14 April 2026");
    const other = await takeIn("Breivann", "17 April 2026");
    const between = [{ state: "open", stories: new Set([gone.id, other.id]) }];
    await withdraw(gone);
    expect(await conflicts(other)).toEqual(between);
    await reword(other, `It has snowed. ${words("Breivann", "17 April 2026")}`);
    expect(await conflicts(other)).toEqual(between);
  });

  it("is no hindrance to closing a conflict that the other story no longer gives", async () => {
    const gone = await takeIn("Langvann", "14 April 2026");
    const other = await takeIn("Langvann", "17 April 2026");
    await withdraw(gone);
    await reword(other, words("Langvann", "14 April 2026"));
    expect(await conflicts(other)).toMatchObject([{ state: "dismissed" }]);
  });

  it("in a conflict of three leaves that one standing, and the two that are left have no second one", async () => {
    const gone = await takeIn("Storvann", "14 April 2026");
    const like = await takeIn("Storvann", "14 April 2026");
    const other = await takeIn("Storvann", "17 April 2026");
    const all = [{ state: "open", stories: new Set([gone.id, like.id, other.id]) }];
    expect(await conflicts(other)).toEqual(all);
    await withdraw(gone);
    await reword(other, `It has snowed. ${words("Storvann", "17 April 2026")}`);
    expect(await conflicts(other)).toEqual(all);
  });
});
