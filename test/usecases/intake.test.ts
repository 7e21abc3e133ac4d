import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstBreak, foldHistory } from "../../lambdas/core/audit.ts";
import type { Caller } from "../../lambdas/core/permissions.ts";
import { isRefusal } from "../../lambdas/core/problem.ts";
import type { ArticleInput, ArticlePatch, RevisionInput } from "../../lambdas/core/requests.ts";
import type { ArticleView, ClaimView } from "../../lambdas/core/views.ts";
import type { Blobs } from "../../lambdas/store/blobs.ts";
import type { Store } from "../../lambdas/store/store.ts";
import { addClaim } from "../../lambdas/usecases/add-claim.ts";
import { addRevision } from "../../lambdas/usecases/add-revision.ts";
import { changeArticle } from "../../lambdas/usecases/change-article.ts";
import { createArticle } from "../../lambdas/usecases/create-article.ts";
import { markClaim } from "../../lambdas/usecases/mark-claim.ts";
import type { Call, Ports } from "../../lambdas/usecases/usecase.ts";
import { historyOf, storeOn } from "../store/desk.ts";
import { type Engine, startEngine } from "../store/engine.ts";

let engine: Engine;
let store: Store;
let blobs: Blobs;
let clock: { now: number };
beforeAll(async () => {
  engine = await startEngine();
  ({ store, blobs, clock } = storeOn(engine));
});
afterAll(() => engine.stop());

const ANA: Caller = {
  actor: `u:${"1".repeat(32)}`,
  identity: "https://issuer.example|ana",
  name: "ana",
  role: "contributor",
  client: false,
};
const RAMI: Caller = { ...ANA, actor: `u:${"2".repeat(32)}`, name: "rami", role: "reviewer" };

class Crash extends Error {}

/** Ports whose store dies at the nth commit; each begins a minute after the one before, when its lease is over. */
function portsThat(crashAt = Number.POSITIVE_INFINITY): Ports {
  let commits = 0;
  clock.now += 60_000;
  const dying: Store = {
    ...store,
    commit: async (write) => {
      if (++commits === crashAt) throw new Crash();
      return store.commit(write);
    },
  };
  return {
    store: dying,
    blobs,
    now: () => clock.now,
    newId: randomUUID,
    leaseMs: 30_000,
    version: "test",
    signIn: null,
  };
}

function callOf<B>(body: B, key: string, params: Record<string, string> = {}, caller = ANA): Call<B> {
  return {
    caller,
    params,
    body,
    query: undefined,
    ifMatch: 1,
    once: { actor: caller.actor, key, bodyHash: JSON.stringify(body) },
    accept: "",
    scope: "",
  };
}

const LINES = 300;
const text = Array.from(
  { length: LINES },
  (_, n) => `Ward ${n + 5000} of the hospital will open on ${1 + (n % 28)} May 2027.`,
);
const story: ArticleInput = {
  title: "Wards open one by one",
  text: text.join("\n"),
  publisher: "The Desk",
  publishedAt: "2027-04-01T09:00:00+02:00",
  timezone: "Europe/Berlin",
};

describe("a long story whose intake is interrupted", () => {
  it("keeps marks waiting, is carried on by a repeat with the same key, and has each claim once", async () => {
    const key = randomUUID();
    await expect(createArticle(callOf(story, key), portsThat(4))).rejects.toThrow(Crash);
    const [half] = (await store.listArticles({}, { limit: 1 })).items;
    expect(half?.article.intake).toMatchObject({ done: 3 });
    const claim = (await store.listClaims(half!.article.id, { limit: 1 })).items[0]!.claim;
    const params = { article: half!.article.id, claim: claim.id };
    const early = await markClaim(callOf({ status: "pending" as const }, "mark", params, RAMI), portsThat());
    expect(early).toMatchObject({ refused: "intake-running" });

    const done = await createArticle(callOf(story, key), portsThat());
    if (isRefusal(done) || !("body" in done)) throw new Error(JSON.stringify(done));
    const { article, claims } = done.body as { article: ArticleView; claims: ClaimView[] };
    expect(article.intake).toBeUndefined();
    expect(article.counts.pending).toBe(claims.length);
    expect(claims.length).toBeGreaterThanOrEqual(LINES);
    const whole = await store.readWhole(article.id);
    expect(whole?.claims.map((one) => one.id).toSorted()).toEqual(claims.map((one) => one.id).toSorted());
    const events = await historyOf(store, article.id);
    expect(await firstBreak(events)).toBeNull();
    expect(foldHistory(events).claims.size).toBe(claims.length);
    expect(await createArticle(callOf(story, key), portsThat())).toEqual(done);
  }, 60_000);

  it("is no trouble for its next wording either", async () => {
    const key = randomUUID();
    const done = await createArticle(callOf({ ...story, title: "Again" }, key), portsThat());
    if (isRefusal(done) || !("body" in done)) throw new Error(JSON.stringify(done));
    const { article, claims } = done.body as { article: ArticleView; claims: ClaimView[] };
    const body: RevisionInput = { text: `An update.\n${story.text}`, basedOn: 1, kind: "update" };
    const revise = callOf(body, randomUUID(), { article: article.id });
    await expect(addRevision(revise, portsThat(3))).rejects.toThrow(Crash);
    expect((await store.readArticle(article.id))?.article.intake).toMatchObject({ done: 2 });
    const revised = await addRevision(revise, portsThat());
    expect(revised).toMatchObject({ status: 201 });
    const whole = await store.readWhole(article.id);
    expect(whole?.article).toMatchObject({ revision: 2 });
    expect(whole?.article.intake).toBeUndefined();
    expect(whole?.claims.map((one) => one.id)).toEqual(expect.arrayContaining(claims.map((one) => one.id)));
    for (const { anchor } of whole!.claims)
      if (anchor.part === "text") expect(body.text!.slice(anchor.start, anchor.end)).toBe(anchor.exact);
    expect(await firstBreak(await historyOf(store, article.id))).toBeNull();
  }, 60_000);
});

const DAY = 24 * 60 * 60 * 1000;
const short = (text: string, title = "A short one"): ArticleInput => ({ ...story, title, text });
async function taken(
  body: ArticleInput,
  key: string = randomUUID(),
): Promise<{ article: ArticleView; claims: ClaimView[] }> {
  const done = await createArticle(callOf(body, key), portsThat());
  if (isRefusal(done) || !("body" in done)) throw new Error(JSON.stringify(done));
  return done.body as { article: ArticleView; claims: ClaimView[] };
}

describe("an Idempotency-Key that is used again after its 24 hours", () => {
  it("brings another story in beside the first", async () => {
    const key = randomUUID();
    const first = await taken(short("The pool opens on 3 May 2027."), key);
    clock.now += DAY + 60_000;
    const second = await taken(short("The library closes on 9 June 2027."), key);
    expect(second.article.id).not.toBe(first.article.id);
    expect(second.claims.some((claim) => claim.anchor.exact.includes("9 June 2027"))).toBe(true);
    expect((await store.readArticle(first.article.id))?.article.sha256).toBe(first.article.sha256);
  });

  it("takes the same body for a new story where the first one has another wording by now", async () => {
    const key = randomUUID();
    const body = short("The ferry sails on 4 May 2027.");
    const first = await taken(body, key);
    const edit: RevisionInput = { text: "The ferry sails on 5 May 2027.", basedOn: 1, kind: "edit" };
    await addRevision(callOf(edit, randomUUID(), { article: first.article.id }), portsThat());
    clock.now += DAY + 60_000;
    const second = await taken(body, key);
    expect(second.article.id).not.toBe(first.article.id);
    expect(second.article.sha256).toBe(first.article.sha256);
  });
});

describe("a long write that nobody carries on", () => {
  const patchOf = (id: string, ifMatch: number, body: ArticlePatch): Call<ArticlePatch> => ({
    ...callOf(body, randomUUID(), { article: id }),
    ifMatch,
  });
  const headOf = async (id: string) => (await store.readArticle(id))!.article;

  it("of a first intake is finished by the next change, each claim once", async () => {
    const title = randomUUID();
    await expect(createArticle(callOf({ ...story, title }, title), portsThat(3))).rejects.toThrow(Crash);
    const half = (await store.listArticles({}, { limit: 100 })).items.find(
      (one) => one.article.title === title,
    )!.article;
    expect(half.intake).toMatchObject({ done: 2 });
    expect(await changeArticle(patchOf(half.id, half.rev, { dueAt: null }), portsThat())).toMatchObject({
      status: 200,
    });
    const whole = (await store.readWhole(half.id))!;
    expect(whole.article.intake).toBeUndefined();
    const control = await taken({ ...story, title: randomUUID() });
    const placesOf = (claims: readonly { kind: string; anchor: { part: string; start: number; end: number } }[]) =>
      claims
        .filter(({ anchor }) => anchor.part === "text")
        .map(({ kind, anchor }) => `${kind}:${anchor.start}:${anchor.end}`)
        .toSorted();
    expect(placesOf(whole.claims)).toEqual(placesOf(control.claims));
    expect(whole.claims.every((claim) => claim.wordingBy === ANA.actor)).toBe(true);
    const events = await historyOf(store, half.id);
    expect(await firstBreak(events)).toBeNull();
    expect(foldHistory(events).claims.size).toBe(whole.claims.length);
    expect(whole.chain.counts.pending).toBe(whole.claims.length);
  }, 60_000);

  it("of a first intake goes on for its sender after somebody else began to finish it and was interrupted", async () => {
    const key = randomUUID();
    const body = { ...story, title: key };
    await expect(createArticle(callOf(body, key), portsThat(3))).rejects.toThrow(Crash);
    const half = (await store.listArticles({}, { limit: 100 })).items.find((one) => one.article.title === key)!.article;
    await expect(changeArticle(patchOf(half.id, half.rev, { dueAt: null }), portsThat(2))).rejects.toThrow(Crash);
    expect((await headOf(half.id)).intake).toMatchObject({ done: 1 });
    const done = await taken(body, key);
    expect(done.article.id).toBe(half.id);
    const whole = (await store.readWhole(half.id))!;
    expect(whole.article.intake).toBeUndefined();
    expect(done.claims.map((claim) => claim.id).toSorted()).toEqual(whole.claims.map((claim) => claim.id).toSorted());
    const places = whole.claims.map(({ kind, anchor }) => `${kind}:${anchor.part}:${anchor.start}:${anchor.end}`);
    expect(new Set(places).size).toBe(places.length);
  }, 60_000);

  it("of a patch locks nothing: while it may still run others wait, and after it they finish it", async () => {
    const { article } = await taken({
      ...story,
      title: "Wards by and by",
      text: Array.from({ length: LINES }, (_, n) => `Ward ${n + 5000} opened its doors yesterday.`).join("\n"),
    });
    const patch: ArticlePatch = { publishedAt: "2027-06-01T09:00:00+02:00" };
    await expect(changeArticle(patchOf(article.id, article.rev, patch), portsThat(2))).rejects.toThrow(Crash);
    const half = await headOf(article.id);
    expect(half.intake).toMatchObject({ done: 1 });
    const soon = portsThat();
    const early = patchOf(article.id, half.rev, { dueAt: null });
    clock.now = Date.parse(half.updatedAt) + 5_000;
    expect(await changeArticle(early, soon)).toMatchObject({ refused: "intake-running", retryAfter: 2 });
    expect(await changeArticle(early, portsThat())).toMatchObject({ status: 200 });
    const whole = (await store.readWhole(article.id))!;
    expect(whole.article.intake).toBeUndefined();
    for (const { value } of whole.claims)
      if (value && "interval" in value && value.interval) expect(value.interval.start.slice(0, 7)).toBe("2027-05");
    expect(await firstBreak(await historyOf(store, article.id))).toBeNull();
  }, 60_000);

  it("of a revision is not taken up with other words, nor by somebody else", async () => {
    const { article } = await taken({ ...story, title: "Wards once more" });
    const params = { article: article.id };
    const body: RevisionInput = { text: `First words.\n${story.text}`, basedOn: 1, kind: "update" };
    await expect(addRevision(callOf(body, randomUUID(), params), portsThat(2))).rejects.toThrow(Crash);
    const half = await headOf(article.id);
    const soon = portsThat();
    clock.now = Date.parse(half.updatedAt) + 5_000;
    const other: RevisionInput = { ...body, text: `Other words.\n${story.text}` };
    expect(await addRevision(callOf(other, randomUUID(), params), soon)).toMatchObject({ refused: "intake-running" });
    expect(await addRevision(callOf(body, randomUUID(), params, RAMI), soon)).toMatchObject({
      refused: "intake-running",
    });
    expect(await addRevision(callOf(other, randomUUID(), params), portsThat())).toMatchObject({
      refused: "stale-revision",
    });
    const head = await headOf(article.id);
    expect(head.intake).toBeUndefined();
    expect(head).toMatchObject({ revision: 2, sha256: half.sha256 });
    expect(await addRevision(callOf({ ...other, basedOn: 2 }, randomUUID(), params), portsThat())).toMatchObject({
      status: 201,
    });
    const whole = (await store.readWhole(article.id))!;
    for (const { anchor, cut } of whole.claims)
      if (!cut && anchor.part === "text") expect(other.text!.slice(anchor.start, anchor.end)).toBe(anchor.exact);
  }, 60_000);

  it("of a first intake is finished by a claim that its sender adds, and by nobody who may add none", async () => {
    const title = randomUUID();
    await expect(createArticle(callOf({ ...story, title }, title), portsThat(3))).rejects.toThrow(Crash);
    const half = (await store.listArticles({}, { limit: 100 })).items.find(
      (one) => one.article.title === title,
    )!.article;
    const claim = { kind: "statement" as const, revision: 1, part: "text" as const, start: 0, end: 9 };
    const params = { article: half.id };
    const stranger: Caller = { ...ANA, actor: `u:${"3".repeat(32)}`, name: "sami" };
    expect(await addClaim(callOf(claim, randomUUID(), params, stranger), portsThat())).toMatchObject({
      refused: "forbidden",
    });
    expect((await headOf(half.id)).intake).toEqual(half.intake);
    expect(await addClaim(callOf(claim, randomUUID(), params), portsThat())).toMatchObject({ status: 201 });
    expect((await headOf(half.id)).intake).toBeUndefined();
  }, 60_000);
});

describe("an embargo", () => {
  const terminal = (title: string, day: string): ArticleInput => ({
    ...story,
    title,
    text: `The new terminal of Basra airport will open to passengers on ${day}, the airport authority said.`,
  });

  it("that is lifted by a patch lets the story be compared with the desk", async () => {
    const open = await taken(terminal("Basra airport to open its new terminal on 9 June", "9 June"));
    const secret = await taken({
      ...terminal("Passengers wait for Basra terminal", "16 June"),
      embargoUntil: "2099-01-01T00:00:00Z",
    });
    expect(await store.readConflicts(open.article.id)).toEqual([]);
    const patch = { ...callOf({ embargoUntil: null }, randomUUID(), { article: secret.article.id }), ifMatch: 1 };
    expect(await changeArticle(patch, portsThat())).toMatchObject({ status: 200 });
    const [conflict] = await store.readConflicts(open.article.id);
    expect(new Set(conflict?.claims.map((ref) => ref.articleId))).toEqual(
      new Set([open.article.id, secret.article.id]),
    );
  });
});
