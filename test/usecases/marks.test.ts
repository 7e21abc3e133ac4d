import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Caller } from "../../lambdas/core/permissions.ts";
import { isRefusal } from "../../lambdas/core/problem.ts";
import { MarksInput } from "../../lambdas/core/requests.ts";
import type { ArticleView, ClaimView } from "../../lambdas/core/views.ts";
import type { Blobs } from "../../lambdas/store/blobs.ts";
import type { Store } from "../../lambdas/store/store.ts";
import { createArticle } from "../../lambdas/usecases/create-article.ts";
import { markClaims } from "../../lambdas/usecases/mark-claims.ts";
import type { Call, Ports } from "../../lambdas/usecases/usecase.ts";
import { storeOn } from "../store/desk.ts";
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

/** Ports whose store dies before the nth commit; each begins a minute after the one before, when its lease is over. */
function portsThat(crashAt?: number): Ports {
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

function callOf<B>(body: B, params: Record<string, string> = {}, caller = ANA): Call<B> {
  const once = { actor: caller.actor, key: randomUUID(), bodyHash: JSON.stringify(body) };
  return { caller, params, body, query: undefined, ifMatch: -1, once, accept: "", scope: "" };
}

/** An article with three dates, and its claims in the order of the story. */
async function threeDates(): Promise<{ articleId: string; claims: ClaimView[] }> {
  const reply = await createArticle(
    callOf({
      title: randomUUID(),
      text: "The bridge opens on 3 May 2027. The market moves on 9 June 2027. The school closes on 1 July 2027.",
      publisher: "The Desk",
      publishedAt: "2027-04-01T09:00:00+02:00",
      timezone: "Europe/Berlin",
    }),
    portsThat(),
  );
  if (isRefusal(reply) || !("body" in reply)) throw new Error(JSON.stringify(reply));
  const { article, claims } = reply.body as { article: ArticleView; claims: ClaimView[] };
  return { articleId: article.id, claims };
}

async function statusesOf(call: Call<MarksInput>, ports = portsThat()): Promise<number[]> {
  const reply = await markClaims(call, ports);
  if (isRefusal(reply) || !("body" in reply)) throw new Error(JSON.stringify(reply));
  return (reply.body as { items: { status: number }[] }).items.map((item) => item.status);
}

const waiting = ({ id, rev }: ClaimView, note: string): MarksInput["items"][number] => ({
  claimId: id,
  rev,
  status: "pending",
  reason: "awaiting-reply",
  note,
});

describe("marks in bulk", () => {
  it("that were interrupted are carried on by a repeat, withdrawals too", async () => {
    const { articleId, claims } = await threeDates();
    const [a, b, c] = claims as [ClaimView, ClaimView, ClaimView];
    const items = [
      waiting(a, "asked"),
      { claimId: b.id, rev: b.rev, withdraw: true as const, note: "twice" },
      waiting(c, "asked"),
    ];
    const call = callOf<MarksInput>({ items }, { article: articleId }, RAMI);
    await expect(markClaims(call, portsThat(3))).rejects.toThrow(Crash);
    expect(await statusesOf(call)).toEqual([200, 200, 200]);
    expect((await store.readClaim(articleId, a.id))?.claim.rev).toBe(a.rev + 1);
    expect(await store.readClaim(articleId, b.id)).toBeNull();
    expect((await store.readClaim(articleId, c.id))?.claim.reason).toBe("awaiting-reply");
  });

  it("under a new key do not pass with a rev that is stale, even for the same words", async () => {
    const { articleId, claims } = await threeDates();
    const items = [waiting(claims[0]!, "asked")];
    const params = { article: articleId };
    expect(await statusesOf(callOf({ items }, params, RAMI))).toEqual([200]);
    expect(await statusesOf(callOf({ items }, params, RAMI))).toEqual([412]);
  });

  it("carried on do not take another reason for the one that was set", async () => {
    const { articleId, claims } = await threeDates();
    const [a, b] = claims as [ClaimView, ClaimView];
    const call = callOf<MarksInput>(
      { items: [waiting(a, "asked"), waiting(b, "asked")] },
      { article: articleId },
      RAMI,
    );
    await expect(markClaims(call, portsThat(1))).rejects.toThrow(Crash);
    const other = { ...waiting(a, "asked"), reason: "unconfirmed" as const } as MarksInput["items"][number];
    expect(await statusesOf(callOf({ items: [other] }, { article: articleId }, RAMI))).toEqual([200]);
    expect(await statusesOf(call)).toEqual([412, 200]);
  });

  it("answer 409 for a claim that is not there", async () => {
    const { articleId, claims } = await threeDates();
    const items = [{ ...waiting(claims[0]!, "asked"), claimId: randomUUID() }];
    expect(await statusesOf(callOf({ items }, { article: articleId }, RAMI))).toEqual([409]);
  });

  it.each([
    ["", false],
    [" \n", false],
    ["said twice", true],
  ])("take a withdrawal with note %j: %s", (note, taken) => {
    const items = [{ claimId: "0f0f0f0f-0000-8000-8000-000000000001", rev: 1, withdraw: true, note }];
    expect(MarksInput.safeParse({ items }).success).toBe(taken);
  });
});
