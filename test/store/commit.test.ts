import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noCounts } from "../../lambdas/core/article.ts";
import { emptyChain, firstBreak } from "../../lambdas/core/audit.ts";
import { isRefusal } from "../../lambdas/core/problem.ts";
import {
  aChange,
  aCitation,
  aClaim,
  anArticle,
  aSource,
  historyOf,
  marking,
  noting,
  onceKey,
  settled,
  storeOn,
} from "./desk.ts";
import { type Engine, startEngine } from "./engine.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
}, 30_000);
afterAll(() => engine.stop());

describe("a commit", () => {
  it("writes things, chain head, counts and event together", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    const claim = aClaim(article.id);
    await settled(store, article, [claim]);
    expect(await store.readClaim(article.id, claim.id)).toMatchObject({ article, claim, chain: { number: 1 } });
    const [event] = await historyOf(store, article.id);
    expect(event).toMatchObject({
      number: 1,
      action: "article.created",
      detail: { put: { article, claims: [claim] } },
    });
    const found = await store.readArticle(article.id);
    expect(found?.chain).toEqual({
      number: 1,
      hash: event?.hash,
      counts: { ...noCounts, pending: 1 },
      at: "2026-03-02T06:00:00.000Z",
    });
  });

  it("lets one of fifty win who saw the same rev", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    const claim = aClaim(article.id);
    await settled(store, article, [claim]);
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        store.commit({ articleId: article.id, decide: marking(store, article.id, claim.id, 1, `look ${i}`) }),
      ),
    );
    const refused = replies.filter(isRefusal);
    expect(replies.length - refused.length).toBe(1);
    expect(refused.map((reply) => reply.refused)).toEqual(Array(49).fill("stale"));
    const history = await historyOf(store, article.id);
    expect(history.map((event) => event.action)).toEqual(["article.created", "claim.marked"]);
    expect(await firstBreak(history)).toBeNull();
  });

  it("has one effect and one answer where one key comes fifty times at once", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    await settled(store, article);
    const once = onceKey(randomUUID());
    const replies = await Promise.all(
      Array.from({ length: 50 }, () =>
        store.commit({ articleId: article.id, once, decide: noting(store, article.id, "Asked the harbour office.") }),
      ),
    );
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(replies[0]).toMatchObject({ status: 201 });
    expect((await store.listNotes(article.id, { limit: 100 })).items).toHaveLength(1);
    expect(await historyOf(store, article.id)).toHaveLength(2);
  });

  it("answers a repeat of a mark as the first time, though the claim has moved on", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    const claim = aClaim(article.id);
    await settled(store, article, [claim]);
    const once = onceKey(randomUUID());
    const write = { articleId: article.id, once, decide: marking(store, article.id, claim.id, 1, "seen") };
    const first = await store.commit(write);
    expect(first).toMatchObject({ status: 200 });
    expect(await store.commit(write)).toEqual(first);
  });

  it("refuses a key that belongs to another request, with no effect", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    await settled(store, article);
    const once = onceKey(randomUUID());
    const decide = noting(store, article.id, "Rang twice.");
    await store.commit({ articleId: article.id, once, decide });
    const reply = await store.commit({ articleId: article.id, once: { ...once, bodyHash: "another" }, decide });
    expect(reply).toMatchObject({ refused: "key-reused" });
    expect(await historyOf(store, article.id)).toHaveLength(2);
  });

  it("keeps the refusal of a decision, and leaves its key free", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    const claim = aClaim(article.id);
    await settled(store, article, [claim]);
    const once = onceKey(randomUUID());
    const refused = await store.commit({
      articleId: article.id,
      once,
      decide: marking(store, article.id, claim.id, 7, "late"),
    });
    expect(refused).toMatchObject({ refused: "stale" });
    expect(await store.recall(once)).toBeNull();
  });

  it("refuses what one transaction cannot hold before it writes anything", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    const claims = Array.from({ length: 100 }, (_, place) => aClaim(article.id, place));
    await expect(settled(store, article, claims)).rejects.toThrow("more than one change");
    const long = [aClaim(article.id, 0, { note: "n".repeat(390_000) })];
    await expect(settled(store, article, long)).rejects.toThrow("more than one change");
    expect(await store.readArticle(article.id)).toBeNull();
  });

  it("of a removed claim takes it away with its citations, and the history names them", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    const claim = aClaim(article.id);
    const citation = aCitation(claim, randomUUID());
    await settled(store, article, [claim], { put: { article, claims: [claim], citations: [citation] } });
    const reply = await store.commit({
      articleId: article.id,
      decide: async () => {
        const chain = (await store.readArticle(article.id))?.chain ?? emptyChain;
        const remove = { claims: [claim], citations: [citation] };
        return {
          chain,
          change: aChange({ action: "claim.withdrawn", remove }),
          counts: noCounts,
          answer: { status: 204 },
        };
      },
    });
    expect(reply).toEqual({ status: 204 });
    expect(await store.readClaim(article.id, claim.id)).toBeNull();
    expect(await store.readCitations(article.id, claim.id)).toEqual([]);
    expect((await store.readEvent(article.id, 2))?.detail?.removed).toEqual({
      claims: [claim.id],
      citations: [citation.id],
    });
  });

  it("does not remove a claim that was changed since it was read", async () => {
    const { store } = storeOn(engine, { tries: 2 });
    const article = anArticle();
    const claim = aClaim(article.id);
    await settled(store, article, [{ ...claim }]);
    const reply = await store.commit({
      articleId: article.id,
      decide: async () => {
        const chain = (await store.readArticle(article.id))?.chain ?? emptyChain;
        const remove = { claims: [{ ...claim, rev: 2 }] };
        return {
          chain,
          change: aChange({ action: "claim.withdrawn", remove }),
          counts: noCounts,
          answer: { status: 204 },
        };
      },
    });
    expect(reply).toMatchObject({ refused: "unavailable" });
    expect(await store.readClaim(article.id, claim.id)).not.toBeNull();
  });

  it("puts sources where they are new or newer, and is decided anew where somebody was faster", async () => {
    const { store } = storeOn(engine);
    const source = aSource();
    const articles = Array.from({ length: 10 }, () => anArticle());
    for (const article of articles) await settled(store, article);
    const cite = (articleId: string) => async () => {
      const chain = (await store.readArticle(articleId))?.chain ?? emptyChain;
      const rev = ((await store.readSource(source.id))?.rev ?? 0) + 1;
      return {
        chain,
        change: aChange({ sources: [{ ...source, rev }] }),
        counts: noCounts,
        answer: { status: 200 as const },
      };
    };
    const replies = await Promise.all(articles.map(({ id }) => store.commit({ articleId: id, decide: cite(id) })));
    expect(replies.filter(isRefusal)).toEqual([]);
    expect(await store.readSource(source.id)).toEqual({ ...source, rev: 10 });
  });

  it("assigns a claim and takes the assignment back", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    const claim = aClaim(article.id);
    await settled(store, article, [claim]);
    const assign = (user: string | null) =>
      store.commit({
        articleId: article.id,
        decide: async () => {
          const chain = (await store.readArticle(article.id))?.chain ?? emptyChain;
          const put = { assignments: [{ claimId: claim.id, user }] };
          return {
            chain,
            change: aChange({ action: "claim.assigned", put }),
            counts: noCounts,
            answer: { status: 200 },
          };
        },
      });
    await assign("client:wire");
    expect(await store.readAssignee(article.id, claim.id)).toBe("client:wire");
    await assign(null);
    expect(await store.readAssignee(article.id, claim.id)).toBeNull();
  });
});

describe("the settings of the desk", () => {
  it("have a chain of their own, and a rev that counts from the defaults", async () => {
    const { store } = storeOn(engine);
    const change = (settings: Record<string, unknown>) =>
      store.commit({
        articleId: "DESK",
        decide: async () => {
          const { chain } = await store.readDesk();
          const matter = aChange({ action: "desk.changed", subject: "desk", put: { settings } });
          return { chain, change: matter, counts: noCounts, answer: { status: 200 } };
        },
      });
    expect(await store.readDesk()).toMatchObject({ rev: 1, settings: { fourEyes: "enforced" }, chain: { number: 0 } });
    await change({ fourEyes: "off", minIndependent: 2 });
    await change({ closeAfterDays: 30 });
    expect(await store.readDesk()).toMatchObject({
      rev: 3,
      settings: { fourEyes: "off", minIndependent: 2, closeAfterDays: 30, weekStart: null },
      chain: { number: 2 },
    });
    expect(await firstBreak(await historyOf(store, "DESK"))).toBeNull();
  });
});

describe("an article's addresses", () => {
  const url = () => `https://quay.example/${randomUUID()}`;

  it("are given to one of twenty articles that come with the same one at once", async () => {
    const { store } = storeOn(engine);
    const shared = { url: url(), externalId: randomUUID() };
    const articles = Array.from({ length: 20 }, () => anArticle(shared));
    const replies = await Promise.allSettled(articles.map((article) => settled(store, article)));
    expect(replies.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const winner = articles[replies.findIndex(({ status }) => status === "fulfilled")];
    expect(await store.findKnown({ url: shared.url })).toBe(winner?.id);
    expect(await store.findKnown({ externalId: shared.externalId })).toBe(winner?.id);
  });

  it("name the article that has them to whoever comes second", async () => {
    const { store } = storeOn(engine);
    const first = anArticle({ externalId: randomUUID() });
    await settled(store, first);
    const second = anArticle({ externalId: first.externalId });
    const reply = await store.commit({
      articleId: second.id,
      decide: async () => ({
        chain: emptyChain,
        change: aChange({ action: "article.created", put: { article: second } }),
        counts: noCounts,
        answer: { status: 201 },
      }),
    });
    expect(reply).toMatchObject({ refused: "known-article", extra: { articleId: first.id } });
    expect(await store.readArticle(second.id)).toBeNull();
  });

  it("are free for another when the article has taken a new one", async () => {
    const { store } = storeOn(engine);
    const old = url();
    const article = anArticle({ url: old });
    await settled(store, article);
    const moved = { ...article, url: url(), rev: 2 };
    await store.commit({
      articleId: article.id,
      decide: async () => {
        const chain = (await store.readArticle(article.id))?.chain ?? emptyChain;
        return { chain, change: aChange({ put: { article: moved } }), counts: noCounts, answer: { status: 200 } };
      },
    });
    expect(await store.findKnown({ url: old })).toBeNull();
    expect(await store.findKnown({ url: moved.url })).toBe(article.id);
    const heir = anArticle({ url: old });
    await settled(store, heir);
    expect(await store.findKnown({ url: old })).toBe(heir.id);
  });
});

describe("an erased event", () => {
  it("loses its detail, and the chain still verifies", async () => {
    const { store } = storeOn(engine);
    const article = anArticle();
    await settled(store, article);
    await store.commit({ articleId: article.id, decide: noting(store, article.id, "A name that must go.") });
    await store.erase(article.id, 2);
    await store.erase(article.id, 2);
    await store.erase(article.id, 99);
    const history = await historyOf(store, article.id);
    expect(history[1]).toMatchObject({ number: 2, detail: null });
    expect(history[1]).not.toHaveProperty("salt");
    expect(history).toHaveLength(2);
    expect(await firstBreak(history)).toBeNull();
  });
});

describe("people", () => {
  it("are noted once an hour, and at once when their role changes", async () => {
    const { store } = storeOn(engine);
    const other = storeOn(engine).store;
    const actor = `u:${randomUUID().replaceAll("-", "")}`;
    const person = {
      actor,
      identity: "https://id.example|7",
      name: "Lina",
      role: "reviewer",
      seenAt: "2026-03-02T06:00:00.000Z",
    };
    const read = async () => (await store.readPeople([actor]))[0];
    await store.remember(person);
    expect(await read()).toEqual(person);
    await other.remember({ ...person, seenAt: "2026-03-02T06:59:00.000Z" });
    expect((await read())?.seenAt).toBe("2026-03-02T06:00:00.000Z");
    await storeOn(engine).store.remember({ ...person, seenAt: "2026-03-02T07:00:00.000Z" });
    expect((await read())?.seenAt).toBe("2026-03-02T07:00:00.000Z");
    await store.remember({ ...person, role: "editor", seenAt: "2026-03-02T07:01:00.000Z" });
    expect((await read())?.role).toBe("editor");
    expect((await store.readPeople()).map((each) => each.actor)).toContain(actor);
  });
});
