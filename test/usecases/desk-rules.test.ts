import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../../lambdas/core/article.ts";
import type { Claim } from "../../lambdas/core/claim.ts";
import type { Caller, Role } from "../../lambdas/core/permissions.ts";
import { changeArticle } from "../../lambdas/usecases/change-article.ts";
import { changeCitation } from "../../lambdas/usecases/change-citation.ts";
import { changeClaim } from "../../lambdas/usecases/change-claim.ts";
import { addConflict } from "../../lambdas/usecases/conflicts.ts";
import type { Call, Ports } from "../../lambdas/usecases/usecase.ts";
import { withdrawClaim } from "../../lambdas/usecases/withdraw-claim.ts";
import { ANA, aCitation, aClaim, anArticle, aSource, historyOf, RAMI, settled, storeOn } from "../store/desk.ts";
import { type Engine, startEngine } from "../store/engine.ts";

let engine: Engine;
let ports: Ports;
beforeAll(async () => {
  engine = await startEngine();
  const { store, blobs, clock } = storeOn(engine);
  ports = { store, blobs, now: () => clock.now, newId: randomUUID, leaseMs: 30_000, version: "test", signIn: null };
});
afterAll(() => engine.stop());

const LENA = `u:${"c".repeat(32)}`;
function by(actor: string, role: Role, params: Record<string, string>, body: unknown, ifMatch = 1) {
  const caller: Caller = { actor, identity: `https://issuer.example|${actor}`, name: actor, role, client: false };
  const once = { actor, key: randomUUID(), bodyHash: "one" };
  return { caller, params, body, query: {}, ifMatch, once, accept: "", scope: "" } as unknown as Call<never, never>;
}

const verified: Partial<Claim> = {
  status: "verified",
  reason: "as-written",
  mark: {
    status: "verified",
    reason: "as-written",
    by: RAMI,
    at: "2026-03-02T06:20:00.000Z",
    note: null,
    fourEyes: "kept",
    basis: [],
  },
};
const finding = {
  checkId: "check",
  at: "2026-03-02T06:15:00.000Z",
  sha256: "0".repeat(64),
  located: "exact" as const,
  state: "located" as const,
  since: "2026-03-02T06:15:00.000Z",
};

/** A story of one claim that one citation of Ana's supports. */
async function cited(more: Partial<Claim> = {}, story: Partial<Article> = {}) {
  const article = anArticle(story);
  const source = aSource();
  const bare = aClaim(article.id, 0, more);
  const citation = aCitation(bare, source.id, { excerpt: "closed on Monday", baseline: finding, latest: finding });
  const { checkId, sha256, located, state } = finding;
  const ground = { citationId: citation.id, sourceId: source.id, stance: citation.stance, copyOf: null };
  const claim: Claim = { ...bare, grounds: [{ ...ground, checkId, sha256, located, state }] };
  await settled(ports.store, article, [claim], {
    sources: [source],
    put: { article, claims: [claim], citations: [citation] },
  });
  return { article, claim, citation, at: { article: article.id, claim: claim.id, citation: citation.id } };
}

describe("a change that says what the claim says already", () => {
  it.each(["nothing", "the same value"])("(%s) takes no mark back and leaves no trace", async (what) => {
    const { article, claim, at } = await cited(verified);
    const events = (await historyOf(ports.store, article.id)).length;
    const body = what === "nothing" ? {} : { value: claim.value };
    const reply = await changeClaim(by(LENA, "reviewer", at, body), ports);
    expect(reply).toMatchObject({ status: 200, etag: '"1"', body: { status: "verified", rev: 1 } });
    expect(await historyOf(ports.store, article.id)).toHaveLength(events);
  });
  it("while one that says something else takes it back", async () => {
    const { at } = await cited(verified);
    const reply = await changeClaim(by(LENA, "reviewer", at, { event: "closing" }), ports);
    expect(reply).toMatchObject({ status: 200, body: { status: "pending", reason: "edited", rev: 2 } });
  });
});

describe("what a mark rests on", () => {
  it("is not changed by a contributor, though the citation is theirs", async () => {
    const { at } = await cited(verified);
    const change = (body: unknown) => changeCitation(by(ANA, "contributor", at, body), ports);
    expect(await change({ excerpt: "open on Monday" })).toMatchObject({ refused: "forbidden" });
    expect(await change({ stance: "context" })).toMatchObject({ refused: "forbidden" });
    expect(await change({ note: "second paragraph" })).toMatchObject({ status: 200 });
  });
  it("has not been looked at any more where the excerpt is another one", async () => {
    const { at } = await cited();
    const reply = await changeCitation(by(ANA, "contributor", at, { excerpt: "closed for repairs" }), ports);
    expect(reply).toMatchObject({ status: 200, body: { baseline: null, latest: null } });
    const { claim } = (await ports.store.readClaim(at.article, at.claim))!;
    expect(claim.grounds).toMatchObject([{ checkId: null, sha256: null, located: null }]);
    expect(claim.grounds[0]).not.toHaveProperty("state");
  });
});

describe("a claim in a conflict", () => {
  it.each(["open", "confirmed"] as const)("that is %s is not withdrawn", async (state) => {
    const id = randomUUID();
    const { at } = await cited({ conflicts: [{ id, state }] });
    const reply = await withdrawClaim(by(LENA, "reviewer", at, null), ports);
    expect(reply).toMatchObject({ refused: "conflict-open", extra: { conflicts: [id] } });
  });
  it("that is settled is", async () => {
    const { at } = await cited({ conflicts: [{ id: randomUUID(), state: "resolved" }] });
    expect(await withdrawClaim(by(LENA, "reviewer", at, null), ports)).toMatchObject({ status: 204 });
  });
});

it.each(["order", "disjoint", "outside", "official-role", "quote-wording"])(
  "a conflict of kind %s joins two claims or more",
  async (kind) => {
    const { at, claim } = await cited();
    const reply = await addConflict(by(LENA, "reviewer", at, { kind, claims: [claim.id], note: "no" }), ports);
    expect(reply).toMatchObject({ refused: "invalid", errors: [{ pointer: "/claims" }] });
  },
);

it("a conflict of kind quote-wording joins quotes alone", async () => {
  const article = anArticle();
  const claims = [aClaim(article.id, 0), aClaim(article.id, 1)];
  await settled(ports.store, article, claims, { put: { article, claims } });
  const of = (kind: string) =>
    addConflict(
      by(LENA, "reviewer", { article: article.id }, { kind, claims: claims.map(({ id }) => id), note: "no" }),
      ports,
    );
  expect(await of("quote-wording")).toMatchObject({ refused: "invalid", errors: [{ pointer: "/claims/0" }] });
  expect(await of("source-contradicts")).toMatchObject({ status: 201 });
});

describe("an author", () => {
  const patch = (actor: string, role: Role, authors: string[], article: Article) =>
    changeArticle(by(actor, role, { article: article.id }, { authors }), ports);
  it.each<[string, string, Role]>([
    ["themselves", RAMI, "admin"],
    ["the submitter", ANA, "editor"],
    ["a reviewer", LENA, "reviewer"],
  ])("is not taken off a story by %s", async (_who, actor, role) => {
    const { article } = await cited({}, { authors: [RAMI] });
    expect(await patch(actor, role, [], article)).toMatchObject({ refused: "forbidden" });
  });
});

it("a story's address cannot become the page that its claims are cited from", async () => {
  const { article } = await cited();
  const set = (url: string) => changeArticle(by(LENA, "reviewer", { article: article.id }, { url }), ports);
  expect(await set("http://harbour.example/notice")).toMatchObject({ refused: "own-story" });
});
