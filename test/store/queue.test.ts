import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Article, noCounts } from "../../lambdas/core/article.ts";
import { emptyChain } from "../../lambdas/core/audit.ts";
import { type Claim, claimKinds } from "../../lambdas/core/claim.ts";
import type { QueueEntry, QueueFilter, Store } from "../../lambdas/store/store.ts";
import { aChange, aClaim, anArticle, MORNING, marking, noting, seeded, settled, storeOn } from "./desk.ts";
import { clientFor, type Engine, startEngine } from "./engine.ts";
import { startFaultProxy } from "./fault-proxy.ts";

let engine: Engine;
// A queue is the desk's: each test has a desk of its own.
beforeEach(async () => {
  engine = await startEngine();
}, 30_000);
afterEach(() => engine.stop());

const DAY = 86_400_000;
const flag = { kind: "conflict" as const, at: "2026-03-02T06:00:00.000Z", detail: "The weekday is another one." };

async function queue(store: Store, filter: QueueFilter = {}, limit = 100): Promise<QueueEntry[]> {
  const items: QueueEntry[] = [];
  let page = await store.readQueue(filter, { limit });
  items.push(...page.items);
  while (page.next !== undefined) {
    page = await store.readQueue(filter, { limit, from: page.next });
    items.push(...page.items);
  }
  return items;
}

async function change(store: Store, articleId: string, next: (article: Article) => Article) {
  return store.commit({
    articleId,
    decide: async () => {
      const found = await store.readArticle(articleId);
      if (found === null) throw new Error("no article");
      const article = { ...next(found.article), rev: found.article.rev + 1 };
      return { chain: found.chain, change: aChange({ put: { article } }), counts: noCounts, answer: { status: 200 } };
    },
  });
}

describe("the queue", () => {
  it("has flagged claims first, then the nearest hour due, then the longest waiting; kinds in between", async () => {
    const { store } = storeOn(engine);
    const random = seeded(3);
    const some = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
    const expected: { id: string; rank: string }[] = [];
    for (let i = 0; i < 8; i++) {
      const dueAt = some(["2026-03-04T08:00:00+03:00", "2026-03-04T06:00:00Z", "2026-03-09T12:00:00Z", null]);
      const article = anArticle({ dueAt });
      const claims = Array.from({ length: 12 }, (_, place) => {
        const kind = some(claimKinds);
        const flags = random() < 0.3 ? [flag] : [];
        const since = `2026-03-02T0${Math.floor(random() * 6)}:00:00.000Z`;
        const value = kind === "date" ? aClaim(article.id).value : null;
        return aClaim(article.id, place, { kind, flags, since, value });
      });
      await settled(store, article, claims);
      for (const claim of claims) {
        const due = dueAt === null ? "never" : new Date(dueAt).toISOString();
        const rank = `${claim.flags.length ? "a" : "b"} ${due} ${claim.since} ${claim.id}`;
        expected.push({ id: claim.id, rank });
      }
    }
    expected.sort((a, b) => (a.rank < b.rank ? -1 : 1));
    const order = expected.map(({ id }) => id);
    for (const limit of [1, 7, 100])
      expect((await queue(store, {}, limit)).map(({ claimId }) => claimId)).toEqual(order);
  }, 30_000);

  it("holds what waits: a mark takes a claim out, a flag brings it back, a cut passage never waits", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    const marked = aClaim(article.id, 0);
    const cut = aClaim(article.id, 1, { cut: true });
    const flagged = aClaim(article.id, 2, { status: "verified", reason: "as-written", flags: [flag] });
    await settled(store, article, [marked, cut, flagged]);
    expect((await queue(store)).map(({ claimId }) => claimId)).toEqual([flagged.id, marked.id]);
    await store.commit({ articleId: article.id, decide: marking(store, article.id, marked.id, 1, "seen") });
    expect((await queue(store)).map(({ claimId }) => claimId)).toEqual([flagged.id]);
  });

  it("shows what a list needs without the article", async () => {
    const { store } = storeOn(engine);
    const article = anArticle({ dueAt: "2026-03-04T08:00:00+03:00" });
    const claim = aClaim(article.id, 0, { event: "bridge closes" });
    await settled(store, article, [claim], {
      put: { article, claims: [claim], assignments: [{ claimId: claim.id, user: "client:wire" }] },
    });
    expect(await queue(store)).toEqual([
      {
        claimId: claim.id,
        articleId: article.id,
        kind: "date",
        status: "pending",
        reason: "unchecked",
        flagged: false,
        flags: [],
        value: claim.value,
        event: "bridge closes",
        title: article.title,
        excerpt: "3 March",
        dueAt: article.dueAt,
        since: claim.since,
        assignee: "client:wire",
        rev: 1,
      },
    ]);
  });

  it("takes filters by kind, status, flag and assignee", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    const claims = [
      aClaim(article.id, 0),
      aClaim(article.id, 1, { kind: "statement", value: null }),
      aClaim(article.id, 2, { flags: [flag] }),
      aClaim(article.id, 3, { status: "verified", reason: "as-written", flags: [flag] }),
    ];
    const task = { claimId: claims[1]!.id, user: "client:wire" };
    await settled(store, article, claims, { put: { article, claims, assignments: [task] } });
    const places = async (filter: QueueFilter) =>
      (await queue(store, filter, 2)).map(({ claimId }) => claims.findIndex(({ id }) => id === claimId));
    expect(await places({ kind: "statement" })).toEqual([1]);
    expect(await places({ status: "verified" })).toEqual([3]);
    expect(await places({ flagged: true })).toEqual([2, 3]);
    expect(await places({ flagged: false })).toEqual([0, 1]);
    expect(await places({ assignee: "client:wire" })).toEqual([1]);
    expect(await places({ kind: "date", flagged: true, status: "pending" })).toEqual([2]);
  });

  it("follows the article's title, hour due and withdrawal", async () => {
    const { store } = storeOn(engine);
    const early = anArticle({ dueAt: "2026-03-05T00:00:00Z" });
    const late = anArticle({ dueAt: null });
    await settled(store, early, [aClaim(early.id)]);
    await settled(store, late, [aClaim(late.id, 0), aClaim(late.id, 1)]);
    await change(store, late.id, (article) => ({
      ...article,
      dueAt: "2026-03-04T00:00:00Z",
      title: "Bridge stays shut",
    }));
    expect((await queue(store)).map(({ title }) => title)).toEqual([
      "Bridge stays shut",
      "Bridge stays shut",
      early.title,
    ]);
    expect((await store.readArticle(late.id))?.chain).not.toHaveProperty("listing");
    await change(store, late.id, (article) => ({ ...article, state: "withdrawn" }));
    expect((await queue(store)).map(({ articleId }) => articleId)).toEqual([early.id]);
  });

  it("is mended by the next commit where rows could not be mended after the one that moved them", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    await settled(store, article, [aClaim(article.id)]);
    const proxy = await startFaultProxy(engine.endpoint);
    const shaken = storeOn(engine, { client: clientFor(proxy.endpoint), pause: async () => {} }).store;
    proxy.inject({ call: "Query", kind: "throttled", times: 100 });
    const reply = await change(shaken, article.id, (found) => ({ ...found, title: "Bridge stays shut" }));
    expect(reply).toMatchObject({ status: 200 });
    expect((await queue(store)).map(({ title }) => title)).toEqual([article.title]);
    await store.commit({ articleId: article.id, decide: noting(store, article.id, "Rang again.") });
    expect((await queue(store)).map(({ title }) => title)).toEqual(["Bridge stays shut"]);
    await proxy.stop();
  });
});

describe("an article that nobody has touched for fourteen days", () => {
  const rows = (store: Store) => queue(store).then((entries) => entries.map(({ articleId }) => articleId));

  it("leaves the queue, and comes back when somebody does", async () => {
    const { store, clock } = storeOn(engine);
    const idle = anArticle();
    await settled(store, idle, [aClaim(idle.id, 0), aClaim(idle.id, 1)]);
    clock.now = MORNING + 14 * DAY;
    expect(await rows(store)).toEqual([idle.id, idle.id]);
    clock.now += 1;
    expect(await rows(store)).toEqual([]);
    expect((await store.readArticle(idle.id))?.chain.listing).toBe("closed");

    const text = "The harbour office called back.";
    const at = new Date(clock.now).toISOString();
    const decide = noting(store, idle.id, text);
    await store.commit({
      articleId: idle.id,
      decide: async () => {
        const decision = await decide();
        return "refused" in decision ? decision : { ...decision, change: { ...decision.change, at } };
      },
    });
    expect(await rows(store)).toEqual([idle.id, idle.id]);
    expect((await store.readArticle(idle.id))?.chain).not.toHaveProperty("listing");
  });

  it("does not keep others from their places on the page", async () => {
    const { store, clock } = storeOn(engine);
    const idle = anArticle({ dueAt: "2026-03-03T00:00:00Z" });
    const open = anArticle();
    await settled(
      store,
      idle,
      Array.from({ length: 12 }, (_, place) => aClaim(idle.id, place)),
    );
    clock.now = MORNING + 20 * DAY;
    const claims: Claim[] = [aClaim(open.id, 0), aClaim(open.id, 1), aClaim(open.id, 2)];
    await settled(store, open, claims, { at: new Date(clock.now).toISOString() });
    const page = await store.readQueue({}, { limit: 3 });
    expect(page.items.map(({ claimId }) => claimId)).toEqual(claims.map(({ id }) => id));
    expect(await rows(store)).toEqual([open.id, open.id, open.id]);
  });

  it("is closed after as many days as the desk says", async () => {
    const { store, clock } = storeOn(engine);
    const article = anArticle();
    await settled(store, article, [aClaim(article.id)]);
    const settings = { closeAfterDays: 2 };
    const matter = aChange({ action: "desk.changed", subject: "desk", put: { settings } });
    await store.commit({
      articleId: "DESK",
      decide: async () => ({ chain: emptyChain, change: matter, counts: noCounts, answer: { status: 200 } }),
    });
    clock.now = MORNING + 2 * DAY;
    expect(await rows(store)).toEqual([article.id]);
    clock.now += 1;
    expect(await rows(store)).toEqual([]);
  });

  it("that is touched while it is being closed keeps its rows", async () => {
    const { store, clock } = storeOn(engine);
    const articles = Array.from({ length: 8 }, () => anArticle({ id: randomUUID() }));
    for (const article of articles) await settled(store, article, [aClaim(article.id)]);
    clock.now = MORNING + 15 * DAY;
    const at = new Date(clock.now).toISOString();
    const touch = (articleId: string) =>
      store.commit({
        articleId,
        decide: async () => {
          const decision = await noting(store, articleId, "Still on it.")();
          return "refused" in decision ? decision : { ...decision, change: { ...decision.change, at } };
        },
      });
    await Promise.all([...articles.map(({ id }) => touch(id)), rows(store), rows(store), rows(store)]);
    expect((await rows(store)).sort()).toEqual(articles.map(({ id }) => id).sort());
  });
});
