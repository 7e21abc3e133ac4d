import { Webhook as Verifier } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Delivery, Webhook } from "../../lambdas/core/webhook.ts";
import { type Receiver, startReceiver } from "../fetch/receiver.ts";
import { openDesk, type TestDesk } from "./desk.ts";

let desk: TestDesk;
let receiver: Receiver;
let webhook: Webhook;
beforeAll(async () => {
  [desk, receiver] = await Promise.all([openDesk(), startReceiver()]);
  await desk.allowHost(receiver.host);
  const types = ["article.created", "claim.marked", "conflict.opened"];
  const added = await desk.call<Webhook>("POST", "/webhooks", {
    role: "admin",
    body: { url: `${receiver.origin}/hook`, types },
  });
  expect(added.status).toBe(201);
  webhook = added.body;
});
afterAll(async () => {
  await desk.close();
  await receiver.close();
});
beforeEach(() => {
  receiver.answer = 204;
  receiver.received.length = 0;
});

interface Message {
  type: string;
  data: Record<string, unknown>;
}
/** What the receiver got of an article, as one who verifies it reads it. */
const verified = (articleId: string): Message[] =>
  receiver.received
    .map(({ body, headers }) => new Verifier(webhook.secret).verify(body, headers as Record<string, string>) as Message)
    .filter(({ data }) => data["articleId"] === articleId);
const eventually = { timeout: 15_000, interval: 50 };
const path = (rest = "") => `/webhooks/${webhook.id}${rest}`;
const deliveries = async () =>
  (await desk.call<{ items: Delivery[] }>("GET", path("/deliveries?limit=100"), { role: "admin" })).body.items;

describe("a webhook of the desk", () => {
  it("hears of a story, its conflict and a mark, signed", async () => {
    const { article, claims } = await desk.takeIn({ title: "Nador harbour to take ferries again, twice" });
    const claim = claims.find(({ anchor }) => anchor.exact === "November 2025")!;
    await desk.call("POST", `/articles/${article.id}/claims/${claim.id}/citations`, {
      role: "contributor",
      body: { url: "https://archive.example/port", stance: "supports", watch: "off" },
    });
    const { body } = await desk.call<{ rev: number }>("GET", `/articles/${article.id}/claims/${claim.id}`);
    const marked = { body: { status: "verified" }, ifMatch: body.rev };
    expect((await desk.call("PUT", `/articles/${article.id}/claims/${claim.id}/status`, marked)).status).toBe(200);
    await expect
      .poll(() => new Set(verified(article.id).map(({ type }) => type)), eventually)
      .toEqual(new Set(["article.created", "conflict.opened", "claim.marked"]));
    expect(verified(article.id).find(({ type }) => type === "claim.marked")?.data).toMatchObject({
      claimId: claim.id,
      status: "verified",
      title: article.title,
    });
  });

  it("hears ids alone of a story under embargo", async () => {
    const { article } = await desk.takeIn({ title: "Kept back until Monday", embargoUntil: "2090-01-01T00:00:00Z" });
    await expect.poll(() => verified(article.id).length, eventually).toBeGreaterThan(0);
    for (const { data } of verified(article.id))
      expect(["articleId", "conflictId", "eventNumber"]).toEqual(expect.arrayContaining(Object.keys(data)));
    expect(JSON.stringify(receiver.received)).not.toContain("Kept back");
  });

  it("that failed takes at once what it is asked to take again", async () => {
    receiver.answer = 500;
    const { article } = await desk.takeIn({ title: "A third story of the harbour" });
    const failed = async () =>
      (await deliveries()).filter(({ about, attempts }) => about?.articleId === article.id && attempts > 0);
    await expect.poll(async () => (await failed()).length, eventually).toBeGreaterThan(0);
    receiver.answer = 200;
    receiver.received.length = 0;
    const { id } = (await failed())[0]!;
    const asked = await desk.call("POST", path(`/deliveries/${id}/retry`), { role: "admin" });
    expect(asked.status).toBe(202);
    const state = async () => (await deliveries()).find((delivery) => delivery.id === id)?.state;
    await expect.poll(state, eventually).toBe("delivered");
    expect(receiver.received[0]?.headers["webhook-id"]).toBe(`msg_${id}`);
  });

  it("takes a test", async () => {
    const { status, body } = await desk.call<Delivery>("POST", path("/test"), { role: "admin" });
    expect(status).toBe(202);
    await expect
      .poll(() => receiver.received.map(({ headers }) => headers["webhook-id"]), eventually)
      .toContain(`msg_${body.id}`);
  });

  it("hears of what was written while the desk was down for a moment", async () => {
    await desk.restart();
    const { article } = await desk.takeIn({ title: "A fourth story of the harbour" });
    await expect.poll(() => verified(article.id).map(({ type }) => type), eventually).toContain("article.created");
  });

  it("on an address inside the newsroom's network is refused, unless the desk allows it", async () => {
    const body = { url: "http://127.0.0.1:9/hook", types: ["claim.marked"] };
    expect((await desk.call("POST", "/webhooks", { role: "admin", body })).status).toBe(400);
  });
});

describe("a feed of the desk", () => {
  const read = (path: string) => fetch(`${desk.host.url}/api${path}`);

  it("opens by its token alone, shows what happened, and shuts when it is revoked", async () => {
    const { body } = await desk.call<{ id: string; token: string }>("POST", "/feed-tokens", {
      body: { label: "reader" },
    });
    const { article } = await desk.takeIn({ title: "A fifth <story> of the harbour" });
    const text = async (path: string) => (await read(`${path}?token=${body.token}`)).text();
    await expect.poll(() => text("/feed.atom"), eventually).toContain(`/articles/${article.id}`);
    const own = await read(`/articles/${article.id}/feed.atom?token=${body.token}`);
    expect(own.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(await own.text()).toContain("A fifth <story> of the harbour".replace("<", "&lt;").replace(">", "&gt;"));

    expect((await read("/feed.atom")).status).toBe(400);
    expect((await read("/feed.atom?token=guess")).status).toBe(401);
    expect((await desk.call("DELETE", `/feed-tokens/${body.id}`, { ifMatch: 1 })).status).toBe(204);
    expect((await read(`/feed.atom?token=${body.token}`)).status).toBe(401);
  });
});
