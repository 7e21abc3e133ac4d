import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { NoticeType } from "../../lambdas/core/notice.ts";
import { instant } from "../../lambdas/core/time.ts";
import { newDelivery, type Webhook } from "../../lambdas/core/webhook.ts";
import { announce } from "../../lambdas/usecases/announce.ts";
import { addFeedToken, listFeedTokens, removeFeedToken } from "../../lambdas/usecases/feed-tokens.ts";
import { readArticleFeed, readDeskFeed } from "../../lambdas/usecases/feeds.ts";
import {
  addWebhook,
  listWebhooks,
  readWebhook,
  removeWebhook,
  retryDelivery,
  testWebhook,
} from "../../lambdas/usecases/webhooks.ts";
import { ANA, aChange, aCitation, aClaim, anArticle, historyOf, settled } from "../store/desk.ts";
import { type Engine, startEngine } from "../store/engine.ts";
import { ADMIN, noticesOn } from "./notices-desk.ts";

const MARKS: NoticeType[] = ["claim.marked"];
let engine: Engine;
let desk: ReturnType<typeof noticesOn>;
let tests = 0;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());
beforeEach(async () => {
  desk = noticesOn(engine);
  // Each test has its own month and its own webhooks.
  desk.clock.now += ++tests * 30 * 86_400_000;
  for (const { id, rev } of await desk.store.listWebhooks())
    await desk.call(removeWebhook, { params: { webhook: id }, ifMatch: rev });
  // What earlier tests left waiting is given up.
  await desk.wait(0);
});

const asked = async (webhook: Webhook, id: string) => {
  const [found] = (await desk.store.dueDeliveries(new Date(desk.clock.now).toISOString(), 100)).filter(({ key }) =>
    key.sk.endsWith(id),
  );
  expect(found?.key.pk).toContain(webhook.id);
  return { kind: "asked" as const, sequence: "asked", sleeping: found! };
};

describe("what is written", () => {
  it("is told to each webhook that wants it, once, with its place in the history", async () => {
    await desk.webhook(["article.created", "claim.marked"], "https://one.example/");
    await desk.webhook(MARKS, "https://two.example/");
    const { article, claim } = await desk.story({ externalId: randomUUID() });
    expect(await desk.take(await desk.brought(article.id))).toEqual({ tried: 3, failed: null });
    expect(desk.messages.map(({ url, type }) => `${url} ${type}`).sort()).toEqual([
      "https://one.example/ article.created",
      "https://one.example/ claim.marked",
      "https://two.example/ claim.marked",
    ]);
    expect(desk.messages.find(({ type }) => type === "claim.marked")?.data).toMatchObject({
      articleId: article.id,
      externalId: article.externalId,
      claimId: claim.id,
      eventNumber: 2,
      status: "verified",
    });
  });

  it("is told once though the stream brings it twice", async () => {
    const webhook = await desk.webhook(MARKS);
    const { article } = await desk.story();
    const batch = await desk.brought(article.id);
    await Promise.all([desk.take(batch), desk.take(batch)]);
    await desk.take(batch);
    await desk.wait(10);
    expect(desk.messages).toHaveLength(1);
    expect(await desk.deliveries(webhook)).toMatchObject([{ state: "delivered", attempts: 1, nextAt: null }]);
  });

  it("before a webhook was there is not told to it", async () => {
    const { article } = await desk.story();
    desk.clock.now += 1000;
    await desk.webhook(MARKS);
    await desk.take(await desk.brought(article.id));
    expect(desk.messages).toEqual([]);
  });

  it("of a source by each claim that cites it is told once an article", async () => {
    const webhook = await desk.webhook(["source.health"]);
    const article = anArticle({ createdAt: instant(desk.clock.now), updatedAt: instant(desk.clock.now) });
    const claims = [aClaim(article.id, 0), aClaim(article.id, 1)];
    await settled(desk.store, article, claims);
    const sourceId = randomUUID();
    for (const claim of claims) {
      const at = instant(desk.clock.now);
      const state = "gone" as const;
      const latest = { checkId: randomUUID(), at, sha256: null, located: null, state, since: at };
      const put = { citations: [aCitation(claim, sourceId, { latest, baseline: null })] };
      const change = { ...aChange({ action: "citation.changed", at, put }), actor: "machine" };
      await desk.store.commit({
        articleId: article.id,
        decide: async () => {
          const { chain } = (await desk.store.readArticle(article.id))!;
          return { chain, change, counts: chain.counts, answer: { status: 200 } };
        },
      });
    }
    expect(await desk.take(await desk.brought(article.id))).toEqual({ tried: 1, failed: null });
    expect(desk.messages).toMatchObject([{ type: "source.health", data: { sourceId, health: "gone" } }]);
    expect(await desk.deliveries(webhook)).toHaveLength(1);
  });

  it("to a receiver that fails and heals comes at least once, under one id, in its time", async () => {
    const webhook = await desk.webhook(MARKS);
    const { article } = await desk.story();
    desk.answer = () => 503;
    await desk.take(await desk.brought(article.id));
    for (const minutes of [0.9, 0.1, 4.9, 0.1, 29.9]) await desk.wait(minutes);
    expect(desk.messages).toHaveLength(3);
    desk.answer = () => 200;
    await desk.wait(0.1);
    await desk.wait(5000);
    expect(desk.messages).toHaveLength(4);
    expect(new Set(desk.messages.map(({ id }) => id)).size).toBe(1);
    expect(await desk.deliveries(webhook)).toMatchObject([{ state: "delivered", attempts: 4, last: { status: 200 } }]);
  });
});

describe("a crash", () => {
  it("between writing a delivery down and posting it loses nothing", async () => {
    await desk.webhook(MARKS);
    const { article } = await desk.story();
    const batch = await desk.brought(article.id);
    for (const event of await historyOf(desk.store, article.id))
      await announce(event, await desk.store.listWebhooks(), desk.ports());
    expect(desk.messages).toEqual([]);
    // The stream brings the batch again; what is written down is somebody's, until the lease ends.
    await desk.take(batch);
    expect(desk.messages).toEqual([]);
    await desk.wait(1.1);
    expect(desk.messages.map(({ type }) => type)).toEqual(MARKS);
  });

  it("between a post and keeping how it ended posts again, under the same id", async () => {
    await desk.webhook(MARKS);
    const { article } = await desk.story();
    const broken = new Error("killed");
    desk.notifyStore = { ...desk.store, recordTry: () => Promise.reject(broken) };
    await expect(desk.take(await desk.brought(article.id))).rejects.toBe(broken);
    desk.notifyStore = desk.store;
    await desk.wait(1.1);
    await desk.wait(100);
    expect(desk.messages).toHaveLength(2);
    expect(desk.messages[0]?.id).toBe(desk.messages[1]?.id);
  });

  it("in the middle of a batch tells what came before, and says where the stream is to go on", async () => {
    await desk.webhook(MARKS);
    const [one, two] = [await desk.story(), await desk.story()];
    const batch = [...(await desk.brought(one.article.id)), ...(await desk.brought(two.article.id))];
    const broken = new Error("no room");
    desk.notifyStore = {
      ...desk.store,
      putDelivery: (delivery, wakeAt) =>
        delivery.about?.articleId === two.article.id
          ? Promise.reject(broken)
          : desk.store.putDelivery(delivery, wakeAt),
    };
    expect(await desk.take(batch)).toEqual({ tried: 1, failed: { sequence: `${two.article.id}/2`, error: broken } });
    desk.notifyStore = desk.store;
    await desk.take(await desk.brought(two.article.id, 2));
    expect(desk.messages.map(({ data }) => data["articleId"])).toEqual([one.article.id, two.article.id]);
  });
});

describe("a receiver", () => {
  it("that answers nothing for a day and a half is switched off, and the desk hears of it", async () => {
    const webhook = await desk.webhook(MARKS);
    const { article } = await desk.story();
    desk.answer = () => 500;
    await desk.take(await desk.brought(article.id));
    for (const minutes of [1, 5, 30, 120, 480]) await desk.wait(minutes);
    expect(await desk.store.readWebhook(webhook.id)).toMatchObject({ state: "active" });
    await desk.wait(1440);
    expect(desk.messages).toHaveLength(7);
    expect(await desk.deliveries(webhook)).toMatchObject([{ state: "failed", attempts: 7 }]);
    expect(await desk.store.readWebhook(webhook.id)).toMatchObject({ state: "disabled", detail: "Answered 500." });
    const event = (await historyOf(desk.store, "DESK")).at(-1)!;
    expect(event).toMatchObject({
      action: "webhook.disabled",
      actor: "machine",
      detail: { why: { host: "receiver.example" } },
    });
    const next = await desk.story();
    await desk.take([...(await desk.brought(next.article.id)), ...(await desk.brought("DESK", event.number))]);
    expect(desk.messages).toHaveLength(7);
    expect(await feed()).toContain("Webhook to receiver.example is switched off");
  });

  it("that takes others meanwhile stays on", async () => {
    const webhook = await desk.webhook(["claim.marked", "article.created"]);
    const { article } = await desk.story();
    let poison = true;
    desk.answer = () => (poison ? 500 : 200);
    await desk.take((await desk.brought(article.id)).slice(1));
    for (const minutes of [1, 5, 30, 120, 480]) await desk.wait(minutes);
    poison = false;
    await desk.take((await desk.brought(article.id)).slice(0, 1));
    poison = true;
    await desk.wait(1440);
    expect((await desk.deliveries(webhook)).map(({ state }) => state).sort()).toEqual(["delivered", "failed"]);
    expect(await desk.store.readWebhook(webhook.id)).toMatchObject({ state: "active" });
  });

  it("that took one lately stays on, however many have come since and wait", async () => {
    const webhook = await desk.webhook(MARKS);
    const failing = await desk.story();
    desk.answer = () => 500;
    await desk.take(await desk.brought(failing.article.id));
    for (const minutes of [1, 5, 30, 120, 480]) await desk.wait(minutes);
    const taken = await desk.story();
    desk.answer = () => 200;
    await desk.take(await desk.brought(taken.article.id));
    desk.answer = () => 500;
    // what wakes only after this test's last try
    const later = desk.clock.now + 3 * 1440 * 60_000;
    const about = { articleId: taken.article.id, eventNumber: 2, place: 0 };
    for (let n = 0; n < 150; n++) {
      const at = instant(desk.clock.now + n);
      const waiting = await newDelivery(
        { webhookId: webhook.id, type: "claim.marked", about, at },
        [`waiting ${n}`],
        later,
      );
      await desk.store.putDelivery(waiting, instant(later));
    }
    await desk.wait(1440);
    expect((await desk.store.readWebhook(webhook.id))?.state).toBe("active");
  });

  it("that says that it is gone is switched off at once", async () => {
    const webhook = await desk.webhook(MARKS);
    const { article } = await desk.story();
    desk.answer = () => 410;
    await desk.take(await desk.brought(article.id));
    expect(await desk.store.readWebhook(webhook.id)).toMatchObject({ state: "disabled" });
    expect(await desk.wait(5000)).toBe(0);
  });

  it("that does not answer is asked no more in a run than its lanes have begun, and holds nobody up", async () => {
    await desk.webhook(MARKS, "https://silent.example/");
    await desk.webhook(MARKS, "https://quick.example/");
    const stories = await Promise.all(Array.from({ length: 12 }, () => desk.story()));
    const batch = (await Promise.all(stories.map(({ article }) => desk.brought(article.id)))).flat();
    desk.answer = (url) => (url.includes("silent") ? null : 200);
    expect(await desk.take(batch)).toEqual({ tried: 24, failed: null });
    const to = (host: string) => desk.messages.filter(({ url }) => url.includes(host));
    expect(to("quick")).toHaveLength(12);
    expect(to("silent").length).toBeLessThanOrEqual(4);
    desk.answer = () => 200;
    await desk.wait(1);
    expect(new Set(to("silent").map(({ data }) => data["articleId"])).size).toBe(12);
  });

  it("that did not answer a moment ago does not hold up the stream: the clock wakes what is for it", async () => {
    await desk.webhook(MARKS);
    const [one, two] = [await desk.story(), await desk.story()];
    desk.answer = () => null;
    await desk.take(await desk.brought(one.article.id));
    expect(await desk.take(await desk.brought(two.article.id))).toEqual({ tried: 0, failed: null });
    expect(desk.messages).toHaveLength(1);
    desk.answer = () => 200;
    await desk.wait(1.1);
    expect(desk.messages.map(({ data }) => data["articleId"]).sort()).toEqual(
      [one.article.id, one.article.id, two.article.id].sort(),
    );
    const three = await desk.story();
    expect((await desk.take(await desk.brought(three.article.id))).tried).toBe(1);
  });

  it("that is removed is told nothing that still waits for it", async () => {
    const webhook = await desk.webhook(MARKS);
    const { article } = await desk.story();
    desk.answer = () => 500;
    await desk.take(await desk.brought(article.id));
    await desk.call(removeWebhook, { params: { webhook: webhook.id }, ifMatch: 1 });
    await desk.wait(1);
    expect(desk.messages).toHaveLength(1);
    expect(await desk.wait(5000)).toBe(0);
  });
});

describe("under embargo", () => {
  it("ids alone leave the desk, by webhook and by feed", async () => {
    await desk.webhook(["article.created", "claim.marked"]);
    const { article, claim } = await desk.story({
      title: "Minister to resign on Sunday",
      embargoUntil: new Date(desk.clock.now + 86_400_000).toISOString(),
    });
    await desk.take(await desk.brought(article.id));
    expect(desk.messages.map(({ data }) => data)).toEqual(
      expect.arrayContaining([
        { articleId: article.id, eventNumber: 1 },
        { articleId: article.id, claimId: claim.id, eventNumber: 2 },
      ]),
    );
    for (const xml of [await feed(), await feed(article.id)]) {
      expect(xml).toContain("Withheld");
      expect(xml).toContain(article.id);
      expect(xml).not.toMatch(/Minister|3 March|verified/i);
    }
    desk.clock.now += 86_400_001;
    for (const xml of [await feed(), await feed(article.id)]) expect(xml).toMatch(/Minister to resign on Sunday/);
  });

  it("what is erased between two tries is not said at the second", async () => {
    await desk.webhook(MARKS);
    const { article } = await desk.story();
    desk.answer = () => 500;
    await desk.take(await desk.brought(article.id));
    expect(desk.messages[0]?.data).toHaveProperty("exact");
    await desk.store.erase(article.id, 2);
    await desk.wait(1);
    expect(desk.messages[1]?.data).toEqual({ articleId: article.id, eventNumber: 2 });
  });
});

describe("an admin", () => {
  it("sees a webhook's secret once", async () => {
    const key = randomUUID();
    const body = { url: "https://receiver.example/hook", types: ["claim.marked"] };
    const first = await desk.call(addWebhook, { body, key });
    expect(first).toMatchObject({ status: 201, body: { secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/) } });
    expect(await desk.call(addWebhook, { body, key })).toEqual(first);
    const { id } = (first as unknown as { body: Webhook }).body;
    for (const reply of [
      await desk.call(listWebhooks, {}),
      await desk.call(readWebhook, { params: { webhook: id } }),
      { history: await historyOf(desk.store, "DESK") },
    ]) {
      expect(JSON.stringify(reply)).toContain(id);
      expect(JSON.stringify(reply)).not.toContain("whsec_");
    }
  });

  it.each([
    "http://receiver.example/",
    "https://127.0.0.1/",
    "http://localhost:8080/",
    "https://user:pw@receiver.example/",
    "mailto:desk@receiver.example",
  ])("cannot name %s", async (url) => {
    const reply = await desk.call(addWebhook, { body: { url, types: ["claim.marked"] } });
    expect(reply).toMatchObject({ refused: "invalid", errors: [{ pointer: "/url" }] });
  });

  it("removes the webhook that was read, and no other", async () => {
    const { id } = await desk.webhook(MARKS);
    const params = { webhook: id };
    expect(await desk.call(removeWebhook, { params, ifMatch: 2 })).toMatchObject({ refused: "stale" });
    expect(await desk.call(removeWebhook, { params, ifMatch: 1 })).toMatchObject({ status: 204 });
    expect(await desk.call(removeWebhook, { params, ifMatch: 1 })).toMatchObject({ refused: "not-found" });
  });

  it("tries a webhook out; one that is off comes back when it takes the test", async () => {
    const webhook = await desk.webhook(MARKS);
    const { article } = await desk.story();
    desk.answer = () => 410;
    await desk.take(await desk.brought(article.id));
    const test = async () => {
      const reply = await desk.call(testWebhook, { params: { webhook: webhook.id } });
      const { id } = (reply as unknown as { body: { id: string } }).body;
      await desk.take([await asked(webhook, id)]);
      return desk.store.readDelivery(webhook.id, id);
    };
    expect(await test()).toMatchObject({ type: "webhook.test", state: "failed", last: { status: 410 } });
    expect(await desk.store.readWebhook(webhook.id)).toMatchObject({ state: "disabled" });
    desk.clock.now += 1000;
    desk.answer = () => 204;
    expect(await test()).toMatchObject({ state: "delivered" });
    expect(await desk.store.readWebhook(webhook.id)).toMatchObject({ state: "active", detail: null });
    expect(desk.messages.at(-1)).toMatchObject({ type: "webhook.test", data: {} });
  });

  it("has a delivery tried again at once, also one that was given up", async () => {
    const webhook = await desk.webhook(MARKS);
    const { article } = await desk.story();
    desk.answer = () => 500;
    await desk.take(await desk.brought(article.id));
    const { id } = (await desk.deliveries(webhook))[0]!;
    desk.answer = () => 200;
    const reply = await desk.call(retryDelivery, { params: { webhook: webhook.id, delivery: id } });
    expect(reply).toMatchObject({ status: 202, body: { id, state: "waiting", attempts: 0 } });
    const record = await asked(webhook, id);
    await desk.take([record, record]);
    expect(desk.messages).toHaveLength(2);
    expect(await desk.store.readDelivery(webhook.id, id)).toMatchObject({ state: "delivered", attempts: 1 });
    const unknown = { webhook: webhook.id, delivery: randomUUID() };
    expect(await desk.call(retryDelivery, { params: unknown })).toMatchObject({ refused: "not-found" });
  });
});

/** A feed as a reader with a fresh token gets it. */
async function feed(articleId?: string): Promise<string> {
  const token = await aToken();
  const params = articleId === undefined ? {} : { article: articleId };
  const reply = await desk.call(articleId === undefined ? readDeskFeed : readArticleFeed, { params, query: { token } });
  if (!("file" in reply)) throw new Error(JSON.stringify(reply));
  return String(reply.file);
}

async function aToken(): Promise<string> {
  const reply = await desk.call(addFeedToken, { body: { label: "newsroom reader" } });
  return (reply as unknown as { body: { token: string } }).body.token;
}

describe("a feed", () => {
  it("shows marks, newest first, of the desk and of one article", async () => {
    const one = await desk.story({ title: "The first of two" });
    desk.clock.now += 60_000;
    const two = await desk.story({ title: "The second of two" });
    for (const { article } of [one, two]) await desk.take(await desk.brought(article.id));
    const all = await feed();
    expect(all.indexOf("The second of two")).toBeGreaterThan(0);
    expect(all.indexOf("The first of two")).toBeGreaterThan(all.indexOf("The second of two"));
    expect(all.match(/<entry>/g)).toHaveLength(2);
    const own = await feed(one.article.id);
    expect(own).toContain("“3 March”");
    expect(own).not.toContain("The second of two");
    expect(own).toContain(`href="/articles/${one.article.id}"`);
  });

  it("is shut to a token that nobody gave out, and to one that was revoked", async () => {
    const token = await aToken();
    expect(await desk.call(readDeskFeed, { query: { token: `${token}x` } })).toMatchObject({
      refused: "unauthenticated",
    });
    expect(await desk.call(readDeskFeed, { query: { token } })).toMatchObject({
      type: expect.stringContaining("atom"),
    });
    const { items } = ((await desk.call(listFeedTokens, {})) as unknown as { body: { items: { id: string }[] } }).body;
    for (const { id } of items) await desk.call(removeFeedToken, { params: { feedToken: id }, ifMatch: 1 });
    expect(await desk.call(readDeskFeed, { query: { token } })).toMatchObject({ refused: "unauthenticated" });
    const { article } = await desk.story();
    expect(await desk.call(readArticleFeed, { params: { article: article.id }, query: { token } })).toMatchObject({
      refused: "unauthenticated",
    });
  });

  it("token is kept as a hash, and only its owner or an admin revokes it", async () => {
    const token = await aToken();
    const tokens = await desk.store.listFeedTokens();
    expect(JSON.stringify(tokens)).not.toContain(token);
    expect(JSON.stringify(await historyOf(desk.store, "DESK"))).not.toContain(token);
    const id = tokens.find(({ by }) => by === ADMIN.actor)!.id;
    const other = { ...ADMIN, actor: ANA, role: "reviewer" as const };
    expect(await desk.call(removeFeedToken, { params: { feedToken: id }, ifMatch: 1, caller: other })).toMatchObject({
      refused: "forbidden",
    });
  });
});
