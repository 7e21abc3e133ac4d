import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Check } from "../../lambdas/core/check.ts";
import type { Citation, Source } from "../../lambdas/core/source.ts";
import type { ClaimView } from "../../lambdas/core/views.ts";
import { page, type Site, siteOf } from "../fetch/site.ts";
import { openDesk, type TestDesk } from "./desk.ts";

const NOTICE = "The port of Nador will reopen to ferries next Monday after the repair of two quays.";
const ARABIC = "يعاد فتح ميناء الناظور أمام العبارات يوم 18 أبريل، وفق ما أعلنته سميرة بنعلي في بيان لها أمس.";
const story = (notice: string) =>
  page(`<!doctype html><html><head><title>Harbour notices</title></head><body><main><h1>Notices</h1><p>${notice}</p>
<p>Ships of more than ninety metres call the pilot two hours ahead, on the channel that the chart names.</p>
<p>The office is open from eight until four, and answers letters within the week.</p></main></body></html>`);

let desk: TestDesk;
let site: Site;
let notice = NOTICE;
beforeAll(async () => {
  site = await siteOf({
    "/notices": (socket, request) => story(notice)(socket, request),
    "/ar": page(`<html dir="rtl"><title>إعلانات</title><main><p>${ARABIC}</p></main></html>`),
  });
  desk = await openDesk({ schedulesEveryMs: 3000 });
});
afterAll(async () => {
  await desk.close();
  await site.close();
});

/** Asks again until an answer is as it should be; the schedule calls every few seconds. */
async function until<T>(read: () => Promise<T>, holds: (found: T) => boolean): Promise<T> {
  for (let seconds = 0; ; seconds++) {
    const found = await read();
    if (holds(found)) return found;
    if (seconds > 100) throw new Error(`still ${JSON.stringify(found).slice(0, 1500)}`);
    await pause(1000);
  }
}

it("a cited page is looked at, by hand asked for again, and its loss is flagged on the claim", async () => {
  await desk.allowHost(`127.0.0.1:${site.port}`);
  const taken = await desk.takeIn({});
  const claim = taken.claims.find(({ anchor }) => anchor.exact === "next Monday")!;
  const claimPath = `/articles/${taken.article.id}/claims/${claim.id}`;
  const cited = await desk.call<Citation>("POST", `${claimPath}/citations`, {
    role: "contributor",
    body: { url: `${site.origin}/notices`, stance: "supports", excerpt: NOTICE },
  });
  expect(cited.status).toBe(201);
  const source = `/sources/${cited.body.sourceId}`;
  const claimNow = async () => (await desk.call<ClaimView>("GET", claimPath)).body;
  const other = `/articles/${taken.article.id}/claims/${taken.claims.find(({ anchor }) => anchor.exact === "April 18")!.id}`;
  const translated = await desk.call<Citation>("POST", `${other}/citations`, {
    role: "contributor",
    body: { url: `${site.origin}/ar`, stance: "supports", excerpt: "It reopens on 18 April, Samira Benali announced." },
  });
  expect(translated.status).toBe(201);
  const seen = await until(claimNow, ({ citations }) => citations[0]!.baseline !== null);
  expect(seen.citations[0]!.baseline).toMatchObject({ state: "located", located: "exact" });
  expect((await desk.call<Source>("GET", source)).body).toMatchObject({ health: "ok", title: "Harbour notices" });

  const across = await until(
    async () => (await desk.call<ClaimView>("GET", other)).body,
    ({ citations }) => citations[0]!.baseline !== null,
  );
  expect(across.citations[0]!.baseline).toMatchObject({ state: "located", located: "approximate" });

  notice = NOTICE.replace("two quays", "12 quays");
  expect((await desk.call("POST", `${source}/recheck`, { body: {} })).status).toBe(202);
  const flagged = await until(claimNow, ({ flags }) => flags.some(({ kind }) => kind === "quote-missing"));
  expect(flagged.flags.find(({ kind }) => kind === "quote-missing")!.detail).toContain("12");
  const { body } = await desk.call<{ items: Check[] }>("GET", `${source}/checks`);
  expect(body.items.map((check) => check.health)).toEqual(["quote-missing", "ok"]);

  const [after, before] = body.items;
  const text = await desk.call<string>("GET", `${source}/checks/${before!.id}/text`);
  expect(text.body).toContain(NOTICE);
  const diff = await desk.call<{ text: { op: string; text: string }[] }>(
    "GET",
    `${source}/checks/${after!.id}/diff?from=${before!.id}`,
  );
  expect(diff.body.text).toContainEqual({ op: "added", text: "12" });
  const warc = await desk.call("GET", `${source}/checks/${before!.id}/warc`);
  expect(warc).toMatchObject({ status: 200 });
  expect(warc.headers.get("content-type")).toBe("application/warc");
}, 240_000);
