import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NoticeType } from "../../lambdas/core/notice.ts";
import type { Webhook } from "../../lambdas/core/webhook.ts";
import { webhookPoster } from "../../lambdas/fetch/post-webhook.ts";
import { announce } from "../../lambdas/usecases/announce.ts";
import { type Answer, answer, page, redirect, type Site, siteOf } from "../fetch/site.ts";
import { ANA, historyOf, MORNING } from "../store/desk.ts";
import { type Engine, startEngine } from "../store/engine.ts";
import { DAY, HOUR, type Place, type WatchedDesk, watchedDesk } from "./watched-desk.ts";

const FILLER = [
  "The regional council met in the morning and went through the plans of each district one after another.",
  "Residents had asked for a longer hearing, which the chair granted after some debate among the members.",
  "A second session follows in spring, when the results of the survey along the river are expected.",
];
const story = (lead: string, more = "", side = "") => {
  const paragraphs = [lead, ...FILLER].map((text) => `<p>${text}</p>`).join("\n");
  const aside = side === "" ? "" : `<aside class="advert">${side}</aside>`;
  return `<!doctype html><html><head><title>District news</title></head><body><nav><a href="/">Home</a></nav>
<main><article><h1>District news of the week</h1>${paragraphs}${more}</article></main>${aside}</body></html>`;
};
const QUOTE = "The flood damaged 14 houses along the canal, the engineer of the district said.";
const ARABIC = "قال المتحدث باسم الوزارة إن الجسر الجديد سيفتح أمام السيارات في بداية الشهر المقبل";

/** Bytes of a text in windows-1256, by asking the decoder which byte stands for each letter. */
function windows1256(text: string): Uint8Array {
  const letters = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) letters.set(new TextDecoder("windows-1256").decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (letter) => letters.get(letter)!);
}
const arabicPage = (charset: string) =>
  `<!doctype html><html lang="ar"><head><meta charset="${charset}"><title>الأخبار</title></head><body><main><h1>الأخبار</h1><p>${ARABIC}.</p><p>${"وأضاف أن العمل يجري كما خطط له وأن السكان أبلغوا بذلك قبل أيام. ".repeat(4)}</p></main></body></html>`;

const LOGIN = `<!doctype html><html><head><title>Log in</title></head><body><h1>Log in to read on</h1><form action="/session" method="post"><label>Name <input name="user"></label><label>Password <input type="password" name="password"></label><button>Log in</button></form></body></html>`;
const CHALLENGE = `<!doctype html><html><head><title>Just a moment...</title></head><body><p>Checking your browser before you proceed.</p></body></html>`;
const entry = (day: number) =>
  `<p>Update of day ${day}: crews have cleared the northern road, and the bus line runs again as far as the market square, the operator told reporters in the evening.</p>`;

/** Another paper's own story: the same words of the engineer, everything else its own. */
const SECOND = `<!doctype html><html><head><title>After the flood</title></head><body><main><article><h1>After the flood</h1>
<p>On the canal the water stood up to the window sills, and people slept in the gym of the vocational school.</p><p>${QUOTE}</p>
<p>Pumps from three counties were still at work when the mayor came by on Thursday with soup and dry blankets.</p>
<p>Insurers have set up a desk in the library, where claims can be filed until the last day of the month.</p></article></main></body></html>`;

let day = 0;
let hour = 0;
const script: Record<string, () => Answer> = {
  "/number": () => page(story(day < 3 ? QUOTE : QUOTE.replace("14", "41"))),
  "/backed": () => page(story(day < 3 ? QUOTE : QUOTE.replace("14", "41"))),
  "/stable": () => page(SECOND, { ETag: '"one"' }),
  "/moved": () => (day < 2 ? page(story(QUOTE)) : redirect("/moved-for-good", "301 Moved Permanently")),
  "/moved-for-good": () => page(story(QUOTE)),
  "/failing": () => (day === 2 && hour < 8 ? answer("500 Internal Server Error", {}) : page(story(QUOTE))),
  "/dead": () =>
    day < 2 ? page(story(QUOTE)) : answer("404 Not Found", { "Content-Type": "text/plain" }, "no such page"),
  "/challenged": () =>
    day < 4
      ? page(story(QUOTE))
      : answer("403 Forbidden", { "Content-Type": "text/html", "cf-mitigated": "challenge" }, CHALLENGE),
  "/adverts": () =>
    page(story(QUOTE, "", `Special offer of day ${day}: buy ${day + 3} chairs and save ${10 + day} percent!`)),
  "/letters": () =>
    day < 2
      ? answer("200 OK", { "Content-Type": "text/html" }, arabicPage("utf-8"))
      : answer("200 OK", { "Content-Type": "text/html" }, windows1256(arabicPage("windows-1256"))),
  "/walled": () => (day < 5 ? page(story(QUOTE)) : page(LOGIN)),
  "/live": () => page(story(QUOTE, Array.from({ length: Math.max(0, day - 2) }, (_, i) => entry(i + 3)).join(""))),
};

let engine: Engine;
let site: Site;
let desk: WatchedDesk;
const places = new Map<string, Place>();
const sources = new Map<string, string>();

beforeAll(async () => {
  engine = await startEngine();
  site = await siteOf(
    Object.fromEntries(
      Object.keys(script).map((path): [string, Answer] => [
        path,
        (socket, request) => script[path]!()(socket, request),
      ]),
    ),
  );
  desk = await watchedDesk(engine, [site.origin]);
});
afterAll(async () => {
  await desk.close();
  await site.close();
  await engine.stop();
});

const wholePage = new Set(["/adverts", "/live"]);
const excerptOf = (path: string) => (wholePage.has(path) ? {} : { excerpt: path === "/letters" ? ARABIC : QUOTE });

async function begin() {
  for (const path of Object.keys(script)) {
    if (path === "/moved-for-good" || path === "/stable") continue;
    const place = await desk.claim();
    places.set(path, place);
    const { sourceId } = await desk.cite(place, { url: site.origin + path, stance: "supports", ...excerptOf(path) });
    sources.set(path, sourceId);
    if (path === "/backed")
      sources.set(
        "/stable",
        (await desk.cite(place, { url: `${site.origin}/stable`, stance: "supports", excerpt: QUOTE })).sourceId,
      );
  }
  await desk.runUntil(MORNING + 60_000);
  for (const place of places.values()) await desk.mark(place, "verified");
}

/** How each source and its claim stand at the end of a day: health, flags, status. */
async function evening() {
  const rows: Record<string, string> = {};
  for (const [path, place] of places) {
    const source = await desk.store.readSource(sources.get(path)!);
    const { claim } = await desk.stateOf(place);
    rows[path] = [
      source!.health,
      ...claim.flags.map((flag) => flag.kind),
      claim.status === "verified" ? "" : `${claim.status}/${claim.reason}`,
    ]
      .filter(Boolean)
      .join(" ");
  }
  return rows;
}

/** What each day is to look like in the evening, from the day on which it does; days before are `ok`. */
const expected: Record<string, [fromDay: number, stands: string][]> = {
  "/number": [[3, "quote-missing quote-missing pending/source-moved"]],
  "/backed": [[3, "quote-missing quote-missing"]],
  "/moved": [[2, "moved"]],
  "/failing": [],
  "/dead": [
    [2, "unreachable"],
    [3, "gone source-gone"],
  ],
  "/challenged": [[4, "blocked"]],
  "/adverts": [],
  "/letters": [],
  "/walled": [[5, "blocked"]],
  "/live": [[3, "changed source-changed"]],
};
/** What webhooks hear beside the mark of the first day: each turn of a source once. What only fails for a while is silent. */
const notices: Record<string, string[]> = {
  "/number": ["day 3 claim.flagged", "day 3 claim.reopened", "day 3 source.health"],
  "/backed": ["day 3 claim.flagged", "day 3 source.health"],
  "/moved": ["day 2 source.health"],
  "/dead": ["day 3 claim.flagged", "day 3 source.health"],
  "/challenged": ["day 4 source.health"],
  "/walled": ["day 5 source.health"],
  "/live": ["day 3 claim.flagged", "day 3 source.health"],
};
const standing = (path: string, at: number) => expected[path]!.findLast(([from]) => from <= at)?.[1] ?? "ok";

describe("ten days of a watched site", () => {
  it("show each day exactly the health, flags and marks of the table", async () => {
    await begin();
    for (day = 0; day < 10; day++) {
      for (hour = 0; hour < 24; hour += 4) await desk.runUntil(MORNING + day * DAY + (hour + 4) * HOUR - 1);
      const rows = Object.fromEntries(Object.keys(expected).map((path) => [path, standing(path, day)]));
      expect(await evening(), `day ${day}`).toEqual(rows);
    }
  }, 240_000);

  it("write one event for each thing that changed, and none for a look that says nothing new", async () => {
    const actions = async (path: string) =>
      (await historyOf(desk.store, places.get(path)!.articleId)).map((event) => event.action).slice(1);
    const cited = ["citation.added", "citation.changed", "claim.marked"];
    expect(await actions("/number")).toEqual([...cited, "claim.flagged", "claim.reopened"]);
    expect(await actions("/dead")).toEqual([...cited, "claim.flagged"]);
    expect(await actions("/failing")).toEqual(cited);
    for (const path of ["/moved", "/challenged", "/walled"])
      expect(await actions(path), path).toEqual([...cited, "source.turned"]);
    expect(await actions("/adverts")).toEqual(cited);
    expect(await actions("/letters")).toEqual(cited);
    expect(await actions("/live")).toEqual([...cited, "claim.flagged"]);
    expect(await actions("/backed")).toEqual([
      "citation.added",
      ...cited.slice(0, 2),
      "citation.changed",
      "claim.marked",
      "claim.flagged",
      "citation.changed",
    ]);
  });

  it("tell webhooks of what changed, once each, and of nothing else", async () => {
    const webhook: Webhook = {
      id: randomUUID(),
      url: "https://receiver.example/",
      types: NoticeType.options,
      secret: "",
      state: "active",
      detail: null,
      by: ANA,
      createdAt: "2026-01-01T00:00:00.000Z",
      rev: 1,
    };
    const ports = {
      store: desk.store,
      now: () => desk.clock.now,
      leaseMs: 0,
      budgetMs: 0,
      silent: new Map<string, number>(),
      poster: () => webhookPoster(),
    };
    for (const [path, { articleId }] of places) {
      const told: string[] = [];
      for (const event of (await historyOf(desk.store, articleId)).slice(1))
        for (const { type } of await announce(event, [webhook], ports))
          told.push(`day ${Math.floor((Date.parse(event.at) - MORNING) / DAY)} ${type}`);
      expect(told.sort(), path).toEqual(["day 0 claim.marked", ...(notices[path] ?? [])]);
    }
  });

  it("keep every look, the evidence and the text, identical bodies once", async () => {
    const { items } = await desk.store.listChecks(sources.get("/stable")!, { limit: 100 });
    expect(items.length).toBeGreaterThan(30);
    expect(new Set(items.map((check) => check.evidence)).size).toBe(1);
    expect(items.filter((check) => check.unchanged).length).toBe(items.length - 1);
    expect(desk.blobs.kept.has(`evidence/${items[0]!.evidence}`)).toBe(true);
  });

  it("clear a flag when the page recovers, and give no mark back", async () => {
    day = 0;
    await desk.runUntil(desk.clock.now + DAY);
    const { claim } = await desk.stateOf(places.get("/number")!);
    expect(claim).toMatchObject({
      flags: [],
      status: "pending",
      reason: "source-moved",
      previousMark: { status: "verified" },
    });
    expect((await desk.stateOf(places.get("/dead")!)).claim).toMatchObject({ flags: [], status: "verified" });
    expect((await desk.store.readSource(sources.get("/dead")!))!.health).toBe("ok");
  });
});
