import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyChain } from "../../lambdas/core/audit.ts";
import type { Page, PageRequest, Store } from "../../lambdas/store/store.ts";
import {
  aChange,
  aCitation,
  aClaim,
  anArticle,
  aSource,
  historyOf,
  marking,
  noting,
  settled,
  storeOn,
} from "./desk.ts";
import { type Engine, startEngine } from "./engine.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
}, 30_000);
afterAll(() => engine.stop());

/** All items of a list, in pages of this size, and how many pages there were. */
async function pages<T>(limit: number, read: (page: PageRequest) => Promise<Page<T>>) {
  const items: T[] = [];
  let page = await read({ limit });
  let count = 1;
  items.push(...page.items);
  while (page.next !== undefined) {
    page = await read({ limit, from: page.next });
    items.push(...page.items);
    count++;
  }
  return { items, count };
}

describe("the claims of an article", () => {
  it("come in the order of the story, page by page, each with its citations and assignee", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    const claims = Array.from({ length: 25 }, (_, place) => aClaim(article.id, place));
    const source = aSource();
    const citations = claims.filter((_, place) => place % 2 === 0).map((claim) => aCitation(claim, source.id));
    const assignments = claims.slice(9, 12).map((claim) => ({ claimId: claim.id, user: "client:wire" }));
    await settled(store, article, [], {
      put: { article, claims: [...claims].reverse(), citations, assignments },
      sources: [source],
    });
    const { items, count } = await pages(10, (page) => store.listClaims(article.id, page));
    expect(count).toBe(3);
    expect(items).toEqual(
      claims.map((claim, place) => ({
        claim,
        citations: citations.filter((citation) => citation.claimId === claim.id),
        assignee: place >= 9 && place < 12 ? "client:wire" : null,
      })),
    );
    expect((await store.readCitations(article.id, claims[0]!.id)).map((each) => each.id)).toEqual([citations[0]!.id]);
  });

  it("of an article that has none, or that is not there, are an empty list", async () => {
    const { store } = storeOn(engine);
    expect(await store.listClaims(randomUUID(), { limit: 10 })).toEqual({ items: [] });
    expect(await store.readWhole(randomUUID())).toBeNull();
  });
});

describe("a list", () => {
  it("that ends with its page names no next one", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    await settled(
      store,
      article,
      [0, 1, 2, 3].map((place) => aClaim(article.id, place)),
    );
    const first = await store.listClaims(article.id, { limit: 2 });
    expect(first.next).toBeDefined();
    const second = await store.listClaims(article.id, { limit: 2, ...(first.next ? { from: first.next } : {}) });
    expect(second).not.toHaveProperty("next");
  });

  it("of events is oldest first, in any size of page", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    await settled(store, article);
    for (let i = 0; i < 11; i++)
      await store.commit({ articleId: article.id, decide: noting(store, article.id, `Look ${i}.`) });
    for (const limit of [1, 3, 12, 100]) {
      const { items } = await pages(limit, (page) => store.listEvents(article.id, page));
      expect(items.map((event) => event.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    }
    expect(await historyOf(store, article.id)).toHaveLength(12);
  });

  it("of sources shows those that need a person first", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    const sources = [aSource(), aSource({ health: "gone" }), aSource({ health: "changed", watch: "hand" })];
    await settled(store, article, [], { put: { article }, sources });
    const { items } = await pages(2, (page) => store.listSources(page));
    const mine = items.filter((source) => sources.some(({ id }) => id === source.id));
    expect(mine).toEqual([sources[1], sources[2], sources[0]]);
  });
});

describe("the list of articles", () => {
  async function newsroom(store: Store, publisher: string) {
    const titles = ["Ferry timetable changes", "FERRY captain honoured", "Library opens late", "جسر الميناء مغلق"];
    const articles = titles.map((title, i) =>
      anArticle({
        title,
        publisher,
        state: i === 2 ? "draft" : "published",
        createdAt: `2026-03-0${i + 1}T06:00:00.000Z`,
      }),
    );
    for (const article of articles) await settled(store, article, [], { at: article.createdAt });
    return articles;
  }

  it("is newest first, with chain and counts, and takes filters together", async () => {
    const { store } = storeOn(engine);
    const publisher = randomUUID();
    const articles = await newsroom(store, publisher);
    const list = async (filter: Parameters<Store["listArticles"]>[0], limit = 2) =>
      (await pages(limit, (page) => store.listArticles({ publisher, ...filter }, page))).items;
    const all = await list({});
    expect(all.map(({ article }) => article)).toEqual([...articles].reverse());
    expect(all[0]?.chain).toMatchObject({ number: 1, counts: { pending: 0 } });
    const titles = async (filter: Parameters<Store["listArticles"]>[0]) =>
      (await list(filter)).map(({ article }) => article.title);
    expect(await titles({ q: "ferry" })).toEqual(["FERRY captain honoured", "Ferry timetable changes"]);
    expect(await titles({ q: "changes FERRY" })).toEqual(["Ferry timetable changes"]);
    expect(await titles({ q: "الميناء" })).toEqual(["جسر الميناء مغلق"]);
    expect(await titles({ state: "draft" })).toEqual(["Library opens late"]);
    expect(await titles({ updatedSince: "2026-03-03T08:00:00+02:00" })).toEqual([
      "جسر الميناء مغلق",
      "Library opens late",
    ]);
    expect(await titles({ q: "ferry", state: "draft" })).toEqual([]);
  });

  it("gives each article once, whatever the size of the page", async () => {
    const { store } = storeOn(engine);
    const publisher = randomUUID();
    await Promise.all(Array.from({ length: 30 }, () => settled(store, anArticle({ publisher }))));
    for (const limit of [1, 7, 30, 100]) {
      const { items } = await pages(limit, (page) => store.listArticles({ publisher }, page));
      expect(new Set(items.map(({ article }) => article.id)).size).toBe(30);
      expect(items).toHaveLength(30);
    }
    const { items } = await pages(9, (page) => store.listArticles({}, page));
    expect(new Set(items.map(({ article }) => article.id)).size).toBe(items.length);
  });

  it("finds what was changed since, also where only a claim was marked", async () => {
    const { store } = storeOn(engine);
    const article = anArticle({ publisher: randomUUID() });
    const claim = aClaim(article.id);
    await settled(store, article, [claim]);
    const since = { publisher: article.publisher, updatedSince: "2026-03-02T06:20:00Z" };
    expect((await store.listArticles(since, { limit: 10 })).items).toEqual([]);
    await store.commit({ articleId: article.id, decide: marking(store, article.id, claim.id, 1, "seen") });
    expect((await store.listArticles(since, { limit: 10 })).items).toHaveLength(1);
  });
});

describe("a whole article", () => {
  it("is one state, though it is written while it is read", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    const claims = Array.from({ length: 60 }, (_, place) => aClaim(article.id, place));
    await settled(store, article, claims);
    const writes = (async () => {
      for (const claim of claims)
        await store.commit({ articleId: article.id, decide: marking(store, article.id, claim.id, 1, "seen") });
    })();
    for (let looks = 0; looks < 25; looks++) {
      const whole = await store.readWhole(article.id);
      // Claims are marked in order, one an event: the chain's number tells how many are.
      expect(whole?.claims.filter((claim) => claim.status === "verified")).toHaveLength((whole?.chain.number ?? 0) - 1);
    }
    await writes;
  });

  it("takes removals that happen while it is read", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    const claims = Array.from({ length: 40 }, (_, place) => aClaim(article.id, place));
    await settled(store, article, claims);
    const writes = (async () => {
      for (const claim of claims)
        await store.commit({
          articleId: article.id,
          decide: async () => {
            const chain = (await store.readArticle(article.id))?.chain ?? { ...emptyChain, counts: undefined };
            if (chain.counts === undefined) throw new Error("the article is gone");
            const change = aChange({ action: "claim.withdrawn", remove: { claims: [claim] } });
            return { chain, change, counts: chain.counts, answer: { status: 204 } };
          },
        });
    })();
    for (let looks = 0; looks < 20; looks++) {
      const whole = await store.readWhole(article.id);
      expect(whole?.claims).toHaveLength(41 - (whole?.chain.number ?? 0));
    }
    await writes;
  });
});
