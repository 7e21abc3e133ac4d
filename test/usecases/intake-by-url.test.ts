import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { NewArticle } from "../../lambdas/core/requests.ts";
import type { ArticleView, ClaimView } from "../../lambdas/core/views.ts";
import { createArticle } from "../../lambdas/usecases/create-article.ts";
import { page, type Site, siteOf } from "../fetch/site.ts";
import { ANA } from "../store/desk.ts";
import { type Engine, startEngine } from "../store/engine.ts";
import { type WatchedDesk, watchedDesk } from "./watched-desk.ts";

const head = '<title>Reservoir low</title><meta property="article:published_time" content="2026-05-12T08:30:00Z">';
const body = `<main><article><h1>Reservoir low</h1>
<p>The reservoir above the town holds a fifth of what it held last year, the water board said on Monday.</p>
<p>Pumps at the lower intake will stop on 3 June 2026 unless rain comes, its engineer told the council of the town.</p>
<p>The board asked farmers to water at night, and the town to keep its fountains dry until the end of summer.</p>
</article></main>`;
let engine: Engine;
let site: Site;
let desk: WatchedDesk;
beforeAll(async () => {
  engine = await startEngine();
  site = await siteOf({ "/low": page(head + body), "/undated": page(`<title>Reservoir low</title>${body}`) });
  desk = await watchedDesk(engine, [site.origin]);
});
afterAll(async () => {
  await desk.close();
  await site.close();
  await engine.stop();
});

const takeIn = (given: NewArticle, key: string = randomUUID()) =>
  createArticle(desk.call(ANA, "contributor", given, { once: { actor: ANA, key, bodyHash: "one" } }), desk.api);

it("a story given by its address is read, kept and taken apart, once", async () => {
  const url = `${site.origin}/low`;
  const key = randomUUID();
  const { article, claims } = desk.good(await takeIn({ url }, key)).body as {
    article: ArticleView;
    claims: ClaimView[];
  };
  expect(article).toMatchObject({
    title: "Reservoir low",
    url,
    publishedAt: "2026-05-12T08:30:00Z",
    publisher: "127.0.0.1",
  });
  expect(claims.map(({ anchor }) => anchor.exact)).toContain("3 June 2026");
  expect(desk.good(await takeIn({ url }, key)).body).toMatchObject({ article: { id: article.id } });
  const asked = site.requests.length;
  expect(await takeIn({ url })).toMatchObject({ refused: "known-article", extra: { articleId: article.id } });
  expect(site.requests.length).toBe(asked);
});

it("a story whose page does not say when it was published needs that beside its address", async () => {
  const url = `${site.origin}/undated`;
  expect(await takeIn({ url })).toMatchObject({ refused: "invalid", errors: [{ pointer: "/publishedAt" }] });
  const given = { url, publishedAt: "2026-05-12T10:00:00+03:00", publisher: "Hill Paper" };
  expect(desk.good(await takeIn(given)).body).toMatchObject({ article: { publisher: "Hill Paper", url } });
});

it.each([
  ["/nothing", "source-refused"],
  ["/low#again", "known-article"],
])("%s is refused: %s", async (path, refused) =>
  expect(await takeIn({ url: site.origin + path })).toMatchObject({ refused }),
);

it("an address inside a network is refused before anything is asked", async () => {
  expect(await takeIn({ url: "http://192.168.1.1/story" })).toMatchObject({ refused: "invalid" });
});
