import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstBreak, foldHistory } from "../../lambdas/core/audit.ts";
import type { ClaimView } from "../../lambdas/core/views.ts";
import { HARBOUR, openDesk, type TestDesk } from "./desk.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** How long the crowd on one article writes; the full measure is thirty seconds. */
const CROWD_MS = Number(process.env["CLAIMDESK_CROWD_MS"] ?? 4000);

describe("a crowd", () => {
  it("that marks one claim at once with the same If-Match: one wins, the others see what stands", async () => {
    const { article, claims } = await desk.takeIn({});
    const path = `/articles/${article.id}/claims/${claims[0]!.id}`;
    const before = (await desk.history(article.id)).length;
    const options = { body: { status: "pending", reason: "awaiting-reply" }, ifMatch: claims[0]!.rev };
    const answers = await Promise.all(Array.from({ length: 50 }, () => desk.call("PUT", `${path}/status`, options)));
    const statuses = answers.map((answer) => answer.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(49);
    expect((await desk.history(article.id)).length).toBe(before + 1);
  });

  it("that sends the same key at once has one effect and one answer", async () => {
    const { article, claims } = await desk.takeIn({});
    const path = `/articles/${article.id}/claims/${claims[0]!.id}/citations`;
    const options = {
      role: "contributor",
      key: "one-citation",
      body: { url: "https://a.example/", stance: "supports" },
    } as const;
    const answers = await Promise.all(Array.from({ length: 50 }, () => desk.call("POST", path, options)));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.body["id"])).size).toBe(1);
    const other = await desk.call("POST", path, {
      ...options,
      body: { url: "https://b.example/", stance: "supports" },
    });
    expect(other).toMatchObject({ status: 422, body: { type: "/problems/key-reused" } });
    expect((await desk.claims(article.id))[0]?.citations).toHaveLength(1);
  });

  it("that takes the same story in at once gets one article", async () => {
    const options = { role: "contributor", key: "one-story", body: HARBOUR } as const;
    const answers = await Promise.all(Array.from({ length: 20 }, () => desk.call("POST", "/articles", options)));
    const made = answers.filter((answer) => answer.status === 201);
    expect(
      answers.every(({ status, headers }) => status === 201 || (status === 409 && headers.has("retry-after"))),
    ).toBe(true);
    expect(new Set(made.map(({ body }) => (body["article"] as { id: string }).id)).size).toBe(1);
    const later = await desk.call("POST", "/articles", options);
    expect(later.status).toBe(201);
    expect(later.body["article"]).toMatchObject({ id: (made[0]!.body["article"] as { id: string }).id });
  });

  it(
    "of twenty on one article leaves a history without gaps that tells the state",
    async () => {
      const { article } = await desk.takeIn({});
      const path = `/articles/${article.id}`;
      const end = Date.now() + CROWD_MS;
      const tally = new Map<number, number>();
      const count = (status: number) => tally.set(status, (tally.get(status) ?? 0) + 1);
      const work = async (n: number) => {
        for (let i = 0; Date.now() < end; i++) {
          const claims = (await desk.call<{ items: ClaimView[] }>("GET", `${path}/claims?limit=100`)).body.items;
          const claim = claims[(n * 7 + i) % claims.length]!;
          const one = `${path}/claims/${claim.id}`;
          const move = (n + i) % 4;
          if (move === 0)
            count(
              (
                await desk.call("POST", `${one}/citations`, {
                  body: { url: `https://n${n}.example/${i}`, stance: "supports" },
                })
              ).status,
            );
          else if (move === 1)
            count((await desk.call("PUT", `${one}/assignee`, { body: { user: n % 2 ? "rami" : null } })).status);
          else {
            const status = claim.status === "pending" && claim.support.supporting > 0 ? "verified" : "pending";
            count((await desk.call("PUT", `${one}/status`, { body: { status }, ifMatch: claim.rev })).status);
          }
        }
      };
      await Promise.all(Array.from({ length: 20 }, (_, n) => work(n)));
      for (const status of tally.keys()) expect([200, 201, 409, 412, 503]).toContain(status);
      const events = await desk.history(article.id);
      expect(await firstBreak(events)).toBeNull();
      const written = (tally.get(200) ?? 0) + (tally.get(201) ?? 0);
      const told = events.filter(
        (event) => event.action !== "article.created" && event.action !== "claims.read",
      ).length;
      // A write that the desk gave up on (503) may have been written all the same; what it acknowledged was.
      expect(told).toBeGreaterThanOrEqual(written);
      expect(told).toBeLessThanOrEqual(written + (tally.get(503) ?? 0));
      const state = foldHistory(events);
      for (const { citations, support: _support, assignee, ...head } of await desk.claims(article.id)) {
        expect(state.claims.get(head.id)).toMatchObject(head);
        expect(state.assignments.get(head.id)).toBe(assignee);
        const told = [...state.citations.values()].filter((one) => one.claimId === head.id);
        expect(new Set(told.map((one) => one.id))).toEqual(new Set(citations.map((one) => one.id)));
      }
    },
    CROWD_MS + 60_000,
  );

  it("finds three thousand claims taken in whole, each once", async () => {
    const line = (n: number) => `Depot ${n + 5000} will open on ${1 + (n % 28)} May 2027.`;
    const text = Array.from({ length: 2990 }, (_, n) => line(n)).join("\n");
    const { article } = await desk.takeIn({ text, title: "Depots" });
    const claims = await desk.claims(article.id);
    expect(claims.length).toBeGreaterThanOrEqual(2990);
    expect(new Set(claims.map((claim) => `${claim.kind}:${claim.anchor.start}:${claim.anchor.end}`)).size).toBe(
      claims.length,
    );
    expect(claims.map((claim) => claim.anchor.start)).toEqual(
      claims.map((claim) => claim.anchor.start).toSorted((a, b) => a - b),
    );
    expect(article.counts.pending).toBe(claims.length);
  }, 90_000);
});
