import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Check } from "../../lambdas/core/check.ts";
import { isRefusal } from "../../lambdas/core/problem.ts";
import type { SnapshotInput, SourcePatch } from "../../lambdas/core/requests.ts";
import type { Source } from "../../lambdas/core/source.ts";
import { addSnapshot } from "../../lambdas/usecases/add-snapshot.ts";
import { readCheckText, readCheckWarc } from "../../lambdas/usecases/checks.ts";
import { readQueue } from "../../lambdas/usecases/queue.ts";
import { changeSource, listSourceCitations, listSources, recheckNow } from "../../lambdas/usecases/sources.ts";
import { answer, page, type Site, siteOf } from "../fetch/site.ts";
import { ANA, historyOf, RAMI } from "../store/desk.ts";
import { type Engine, startEngine } from "../store/engine.ts";
import { DAY, type Place, type WatchedDesk, watchedDesk } from "./watched-desk.ts";

const QUOTE = "Seven of the wells in the valley ran dry in August, the survey of the province says.";
const MINUTE = 60_000;
/** Pages that a test puts up. */
const texts = new Map<string, string>();
let isShut = false;
const shut = answer("403 Forbidden", { "Content-Type": "text/plain" }, "members alone");
let engine: Engine;
let site: Site;
let desk: WatchedDesk;
beforeAll(async () => {
  engine = await startEngine();
  site = await siteOf({
    "/first": (socket, request) => page(texts.get("/first")!)(socket, request),
    "/second": (socket, request) => page(texts.get("/second")!)(socket, request),
    "/wells": page(`<title>Wells</title><main><h1>Wells</h1><p>${QUOTE}</p></main>`),
    "/turning": (socket, request) =>
      (isShut ? shut : page(`<title>Wells</title><main><p>${QUOTE}</p></main>`))(socket, request),
    "/shut-for-good": shut,
    "/closed": answer("403 Forbidden", { "Content-Type": "text/plain" }, "members alone"),
    "/robots.txt": answer("200 OK", { "Content-Type": "text/plain" }, "User-agent: *\nDisallow: /shut/\n"),
    "/shut/wells": page(`<title>Wells</title><main><h1>Wells</h1><p>${QUOTE}</p></main>`),
  });
  desk = await watchedDesk(engine, [site.origin]);
});
afterAll(async () => {
  await desk.close();
  await site.close();
  await engine.stop();
});

const params = (sourceId: string, more = {}) => ({ params: { source: sourceId, ...more } });
const once = () => ({ once: { actor: RAMI, key: randomUUID(), bodyHash: "one" } });
const sourceNow = async (id: string) => (await desk.store.readSource(id))!;
async function change(id: string, body: SourcePatch): Promise<Source> {
  const ifMatch = (await sourceNow(id)).rev;
  return desk.good(await changeSource(desk.call(RAMI, "reviewer", body, { ...params(id), ifMatch }), desk.api)).body;
}
const snapshot = async (id: string, body: SnapshotInput): Promise<Check> =>
  desk.good(await addSnapshot(desk.call(ANA, "contributor", body, { ...params(id), ...once() }), desk.api)).body;
async function passes(ms: number) {
  desk.clock.now += ms;
  await desk.tick();
  await desk.drain();
}
async function cited(path: string, more = {}): Promise<Place & { sourceId: string }> {
  const place = await desk.claim();
  const citable = { url: `${site.origin}${path}`, stance: "supports" as const, excerpt: QUOTE, ...more };
  return { ...place, sourceId: (await desk.cite(place, citable)).sourceId };
}

describe("what people say of a source", () => {
  it("stands in the desk's history with its note, and reaches every claim that rests on it", async () => {
    const claims = [await cited("/wells?a"), await cited("/wells?a"), await cited("/wells?a")];
    await passes(0);
    const { sourceId } = claims[0]!;
    await change(sourceId, { trust: "discredited", note: "The survey was withdrawn." });
    await passes(MINUTE);
    for (const claim of claims) {
      const now = (await desk.stateOf(claim)).claim;
      expect(now.flags).toMatchObject([{ kind: "source-discredited" }]);
      expect(now.grounds).toMatchObject([{ discredited: true, located: "exact" }]);
    }
    const events = await historyOf(desk.store, "DESK");
    expect(events.at(-1)).toMatchObject({
      subject: `source/${sourceId}`,
      detail: { why: { note: "The survey was withdrawn." } },
    });
    await change(sourceId, { trust: "ok", note: "It was put up again." });
    await passes(MINUTE);
    expect((await desk.stateOf(claims[2]!)).claim.flags).toEqual([]);
  });

  it("makes copies count once", async () => {
    const original = await cited("/wells?original");
    const copy = await desk.cite(original, { url: `${site.origin}/wells?copy`, stance: "supports", excerpt: QUOTE });
    await passes(0);
    await change(copy.sourceId, { copyOf: original.sourceId, note: "Same agency text." });
    await passes(MINUTE);
    expect((await desk.stateOf(original)).claim.grounds.map(({ copyOf }) => copyOf)).toEqual([null, original.sourceId]);
    const loop = desk.call(RAMI, "reviewer", { copyOf: copy.sourceId, note: "no" } as SourcePatch, {
      ...params(original.sourceId),
      ifMatch: (await sourceNow(original.sourceId)).rev,
    });
    expect(await changeSource(loop, desk.api)).toMatchObject({ refused: "invalid" });
  });

  it("pauses the watch and takes it up again", async () => {
    const { sourceId } = await cited("/wells?paused");
    expect(await change(sourceId, { watch: "off", note: "quiet" })).toMatchObject({ nextCheckAt: null });
    await passes(DAY);
    expect((await desk.store.listChecks(sourceId, { limit: 9 })).items).toEqual([]);
    await change(sourceId, { watch: "machine", interval: 5, note: "again" });
    await passes(0);
    await passes(5 * MINUTE);
    expect((await desk.store.listChecks(sourceId, { limit: 9 })).items.length).toBe(2);
  });

  it("is refused where the source has moved on", async () => {
    const { sourceId } = await cited("/wells?stale");
    const call = desk.call(RAMI, "reviewer", { rank: "primary", note: "x" } as SourcePatch, {
      ...params(sourceId),
      ifMatch: 99,
    });
    expect(await changeSource(call, desk.api)).toMatchObject({ refused: "stale" });
  });
});

it("a host that asks to be left alone is, with all its pages", async () => {
  const busy = await siteOf({
    "/busy": answer("429 Too Many Requests", { "Retry-After": "7200" }),
    "/calm": page(`<title>Calm</title><p>${QUOTE}</p>`),
  });
  const own = await watchedDesk(engine, [site.origin, busy.origin]);
  own.clock.now = desk.clock.now;
  const first = await own.cite(await own.claim(), { url: `${busy.origin}/busy`, stance: "context" });
  await own.tick();
  await own.drain();
  expect((await own.store.readSource(first.sourceId))!.health).toBe("blocked");
  const second = await own.cite(await own.claim(), { url: `${busy.origin}/calm`, stance: "context" });
  for (const minutes of [1, 60]) {
    own.clock.now += minutes * MINUTE;
    await own.tick();
    await own.drain();
  }
  expect(busy.requests.filter((request) => request.startsWith("GET /calm"))).toEqual([]);
  own.clock.now += 60 * MINUTE;
  await own.tick();
  await own.drain();
  expect((await own.store.readSource(second.sourceId))!.health).toBe("ok");
  await own.close();
  await busy.close();
});

describe("two pages with one text", () => {
  it("are suspected to be copies when the second one is read", async () => {
    const paragraphs = (about: string) =>
      Array.from(
        { length: 4 },
        (_, i) =>
          `<p>${QUOTE} The ${i}th village west of the ${about} road has carried water from the river since then.</p>`,
      ).join("");
    texts.set("/first", `<title>First</title><main>${paragraphs("mill")}</main>`);
    texts.set("/second", `<title>Second</title><main>${paragraphs("mill")}<p>Read more in our paper.</p></main>`);
    const place = await cited("/first");
    await passes(0);
    await desk.cite(place, { url: `${site.origin}/second`, stance: "supports", excerpt: QUOTE });
    await passes(MINUTE);
    expect((await desk.stateOf(place)).claim.flags).toMatchObject([
      { kind: "copy-suspected", detail: expect.stringMatching(/shares \d+ %/) },
    ]);
  });
});

describe("a citation that says watch: off", () => {
  it("is never fetched", async () => {
    const before = site.requests.length;
    const { sourceId } = await cited("/wells?off", { watch: "off" });
    await passes(DAY);
    expect(site.requests.slice(before).some((request) => request.includes("?off"))).toBe(false);
    expect((await sourceNow(sourceId)).health).toBe("not-watched");
  });
});

it("a citation that says watch: hand is for people from the first day", async () => {
  const { sourceId } = await cited("/wells?hand", { watch: "hand" });
  const hand = (await desk.store.listByHand({ limit: 100 })).items.find(({ id }) => id === sourceId);
  expect(hand).toMatchObject({ watch: "hand", health: "not-watched" });
  expect(Date.parse(hand!.nextCheckAt!)).toBe(desk.clock.now + 7 * DAY);
});

describe("a source that turns", () => {
  const turns = async ({ articleId }: Place) =>
    (await historyOf(desk.store, articleId)).filter(({ action }) => action === "source.turned");

  it("is an event of each story that cites it, once, and another when it is back", async () => {
    const first = await cited("/turning");
    const second = await cited("/turning");
    await passes(0);
    isShut = true;
    await passes(2 * 3_600_000);
    await passes(2 * 3_600_000);
    for (const place of [first, second])
      expect(await turns(place)).toMatchObject([
        { actor: "machine", subject: `source/${first.sourceId}`, detail: { why: { was: "ok", health: "blocked" } } },
      ]);
    expect((await desk.stateOf(first)).claim).toMatchObject({ flags: [], status: "pending" });
    isShut = false;
    await passes(2 * 3_600_000);
    for (const place of [first, second])
      expect((await turns(place)).map(({ detail }) => detail?.why?.["health"])).toEqual(["blocked", "ok"]);
  });

  it("is told no second time by what people say of it later", async () => {
    const place = await cited("/shut-for-good");
    await passes(0);
    expect(await turns(place)).toHaveLength(1);
    const { sourceId } = place;
    await change(sourceId, { watch: "off", note: "nothing to be read there" });
    await passes(2 * DAY);
    await change(sourceId, { trust: "doubtful", note: "a mirror" });
    await passes(MINUTE);
    expect(await turns(place)).toHaveLength(1);
  });
});

describe("a look that a person asks for", () => {
  it("is taken in the next minute, and robots.txt does not bind it", async () => {
    const { sourceId } = await cited("/shut/wells");
    await passes(0);
    expect(await sourceNow(sourceId)).toMatchObject({ health: "blocked" });
    const asked = await recheckNow(
      desk.call(RAMI, "reviewer", undefined, { ...params(sourceId), ...once() }),
      desk.api,
    );
    expect(asked).toMatchObject({ status: 202 });
    await passes(MINUTE);
    expect(await sourceNow(sourceId)).toMatchObject({ health: "ok", title: "Wells" });
  });

  it("leaves text and evidence that can be read", async () => {
    const { sourceId } = await cited("/wells?kept");
    await passes(0);
    const [check] = (await desk.store.listChecks(sourceId, { limit: 1 })).items;
    const call = desk.call<undefined>(RAMI, "reviewer", undefined, params(sourceId, { check: check!.id })) as never;
    expect(await readCheckText(call, desk.api)).toMatchObject({ file: expect.stringContaining(QUOTE) });
    expect(await readCheckWarc(call, desk.api)).toMatchObject({ type: "application/warc" });
    const other = desk.call<undefined>(RAMI, "reviewer", undefined, params(sourceId, { check: randomUUID() })) as never;
    expect(await readCheckText(other, desk.api)).toMatchObject({ refused: "not-found" });
  });
});

describe("a source that three first looks can't read", () => {
  let place: Place & { sourceId: string };
  it("is for people to look at, and the queue shows it with a claim", async () => {
    place = await cited("/closed");
    for (let looks = 0; looks < 3; looks++) await passes(DAY / 4);
    expect(await sourceNow(place.sourceId)).toMatchObject({ health: "blocked", watch: "hand" });
    const call = desk.call(RAMI, "reviewer", undefined, { query: { due: "hand", limit: 100 } }) as never;
    const { items } = desk.good(await readQueue(call, desk.api)).body as { items: { id: string; source: Source }[] };
    expect(items.find(({ source }) => source.id === place.sourceId)).toMatchObject({ id: place.claimId });
  });

  it("takes what they copied as its word, located by hand", async () => {
    const capturedAt = "2026-03-03T10:00:00+01:00";
    const check = await snapshot(place.sourceId, { method: "copied-text", capturedAt, text: `Survey\n${QUOTE}` });
    expect(check).toMatchObject({ method: "copied-text", by: ANA });
    await passes(MINUTE);
    const { claim, citations } = await desk.stateOf(place);
    expect(citations[0]!.latest).toMatchObject({ checkId: check.id, state: "located", located: "by-hand" });
    expect(claim.grounds[0]).toMatchObject({ located: "by-hand" });
    expect(Date.parse((await sourceNow(place.sourceId)).nextCheckAt!)).toBeGreaterThan(desk.clock.now + 6 * DAY);
  });

  it("takes their word alone for what they saw", async () => {
    const other = await desk.claim();
    await desk.cite(other, { sourceId: place.sourceId, stance: "supports", excerpt: "What only members read." });
    await snapshot(place.sourceId, { method: "screenshot", capturedAt: "2026-03-04T10:00:00Z" });
    await passes(MINUTE);
    expect((await desk.stateOf(other)).citations[0]!.latest).toMatchObject({ located: "by-hand" });
  });
});

it("sources are listed by what needs a person first, by health, and by their URL", async () => {
  const list = async (query: object) => {
    const reply = await listSources(
      desk.call(RAMI, "reviewer", undefined, { query: { limit: 100, ...query } }) as never,
      desk.api,
    );
    if (isRefusal(reply)) throw new Error(reply.detail);
    return (reply as { body: { items: Source[] } }).body.items;
  };
  const all = await list({});
  const quiet = all.findIndex(({ health }) => health === "ok");
  expect(all.slice(quiet).every(({ health }) => health === "ok" || health === "not-watched")).toBe(true);
  expect((await list({ watch: "hand" })).map(({ url }) => url)).toContain(`${site.origin}/closed`);
  expect((await list({ url: `${site.origin}/wells?kept&utm_source=mail#top` })).length).toBe(1);
  expect(await list({ url: "no url" })).toEqual([]);
  const [{ id } = { id: "" }] = await list({ url: `${site.origin}/wells?a` });
  const citations = desk.good(
    await listSourceCitations(desk.call(RAMI, "reviewer", undefined, { ...params(id), query: {} }) as never, desk.api),
  );
  expect((citations.body as { items: object[] }).items.length).toBe(3);
});
