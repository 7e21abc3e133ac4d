import { afterAll, beforeAll, expect, it } from "vitest";
import { readStory } from "../../lambdas/fetch/read-story.ts";
import { page, type Site, siteOf } from "./site.ts";

const PARAGRAPHS = [
  "The ferry company of the islands said on Tuesday that its two oldest ships will be sold before the winter comes.",
  "The larger of them, built in 1984, carries four hundred passengers and has been laid up since an engine failed in spring.",
  "A spokeswoman said the crews would move to the new ships, of which the first is expected at the yard in November.",
];
const story = (head: string, paragraphs = PARAGRAPHS) =>
  page(`<!doctype html><html lang="en-GB"><head><title>Ferries for sale</title>${head}</head><body>
<nav><a href="/">Home</a><a href="/sport">Sport</a></nav><main><article><h1>Ferries for sale</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article></main><footer>Island News</footer></body></html>`);
const published = (at: string) => `<meta property="article:published_time" content="${at}">`;

let site: Site;
beforeAll(async () => {
  site = await siteOf({
    "/story": story(`${published("2026-05-12T08:30:00+0200")}<meta property="og:site_name" content="Island News">`),
    "/day": story(published("2026-05-12")),
    "/undated": story(""),
    "/wall": page("<title>Log in</title><form><input type=password></form><h1>Log in to continue</h1>"),
    "/slow": () => {},
  });
});
afterAll(() => site.close());

const read = (path: string) =>
  readStory(site.origin + path, { allowedHosts: [`127.0.0.1:${site.port}`], deadlineMs: 1000 });

it("a story is read from its page with what the page says of it", async () => {
  const told = await read("/story");
  expect(told).toMatchObject({
    title: "Ferries for sale",
    publisher: "Island News",
    publishedAt: "2026-05-12T08:30:00+02:00",
    language: "en",
  });
  for (const paragraph of PARAGRAPHS) expect("text" in told && told.text).toContain(paragraph);
  expect("text" in told && told.text).not.toContain("Sport");
});

it.each([
  ["/day", { publishedAt: "2026-05-12T12:00:00Z", publisher: "127.0.0.1" }],
  ["/undated", { publishedAt: null }],
  ["/wall", { no: "none" }],
  ["/nothing", { no: "none" }],
  ["/slow", { no: "slow" }],
])("%s is %o", async (path, expected) => expect(await read(path)).toMatchObject(expected));

it("an address that the desk may not read is refused", async () => {
  expect(await readStory("http://10.0.0.7/", { allowedHosts: [], deadlineMs: 1000 })).toMatchObject({ no: "refused" });
});
