import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { firstBreak } from "../../lambdas/core/audit.ts";
import type { ConflictView } from "../../lambdas/core/views.ts";
import { type Intake, openDesk, type TestDesk } from "./desk.ts";

let desk: TestDesk;
beforeAll(async () => {
  // Every minute is so short that the hour of an embargo can be waited for.
  desk = await openDesk({ schedulesEveryMs: 2000 });
});
afterAll(() => desk.close());

const early = {
  title: "Tabriz airport to open its new terminal on 4 May",
  publisher: "Northern Wire",
  publishedAt: "2026-04-20T09:00:00+03:30",
  timezone: "Asia/Tehran",
  text: "The new terminal of Tabriz airport will open to passengers on 4 May, the airport authority said on Monday.",
};
const late = {
  title: "Passengers wait for Tabriz terminal",
  publisher: "Northern Wire",
  publishedAt: "2026-04-21T09:00:00+03:30",
  timezone: "Asia/Tehran",
  text: "The new terminal of Tabriz airport will open to passengers on 11 May, a spokesman for the airport said.",
};
const conflictsOf = async ({ article }: Intake) =>
  (await desk.call<{ items: ConflictView[] }>("GET", `/articles/${article.id}/conflicts`)).body.items;

describe("two stories about one event", () => {
  it("contradict each other: the conflict lives with the later one, and both histories tell of it", async () => {
    const first = await desk.takeIn(early);
    const second = await desk.takeIn(late);
    const [conflict] = second.conflicts;
    expect(conflict).toMatchObject({ kind: "disjoint", state: "open", articleId: second.article.id });
    expect(new Set(conflict!.claims.map((ref) => ref.articleId))).toEqual(
      new Set([first.article.id, second.article.id]),
    );
    expect(await conflictsOf(first)).toEqual([conflict]);
    expect(
      (await desk.claims(first.article.id)).some((claim) => claim.flags.some((flag) => flag.ref === conflict!.id)),
    ).toBe(true);
    for (const { article } of [first, second]) {
      const events = await desk.history(article.id);
      expect(events.filter((event) => event.action === "conflict.opened")).toHaveLength(1);
      expect(await firstBreak(events)).toBeNull();
    }

    // Settled from the other story, it is settled in both.
    const path = `/articles/${first.article.id}/conflicts/${conflict!.id}`;
    const body = { state: "resolved", note: "The airport confirmed the 11th." };
    expect((await desk.call("PUT", path, { body, ifMatch: conflict!.rev })).status).toBe(200);
    for (const taken of [first, second]) {
      expect(await conflictsOf(taken)).toEqual([expect.objectContaining({ state: "resolved", rev: 2 })]);
      expect((await desk.claims(taken.article.id)).every((claim) => claim.flags.length === 0)).toBe(true);
    }
  });

  it("leave an embargoed one alone until its hour", async () => {
    const secret = await desk.takeIn({
      ...early,
      title: "Shiraz airport to open its new terminal on 9 June",
      text: "The new terminal of Shiraz airport will open to passengers on 9 June, the airport authority said.",
      embargoUntil: "2099-01-01T00:00:00Z",
    });
    const other = await desk.takeIn({
      ...late,
      title: "Passengers wait for Shiraz terminal",
      text: "The new terminal of Shiraz airport will open to passengers on 16 June, a spokesman for the airport said.",
    });
    expect(other.conflicts).toEqual([]);
    expect(await conflictsOf(secret)).toEqual([]);
  });

  it("find each other at the hour of the embargo, though nobody changes either of them", async () => {
    const other = await desk.takeIn({
      ...late,
      title: "Passengers wait for Yazd terminal",
      text: "The new terminal of Yazd airport will open to passengers on 16 June, a spokesman for the airport said.",
    });
    const hour = Date.now() + 8000;
    const secret = await desk.takeIn({
      ...early,
      title: "Yazd airport to open its new terminal on 9 June",
      text: "The new terminal of Yazd airport will open to passengers on 9 June, the airport authority said.",
      embargoUntil: new Date(hour).toISOString(),
    });
    expect(secret.conflicts).toEqual([]);
    const found = await vi.waitFor(
      async () => {
        const conflicts = await conflictsOf(secret);
        expect(conflicts).toHaveLength(1);
        return conflicts;
      },
      { timeout: 40_000, interval: 500 },
    );
    expect(await conflictsOf(other)).toEqual(found);
    for (const { article } of [secret, other]) {
      const events = await desk.history(article.id);
      const opened = events.filter((event) => event.action === "conflict.opened");
      expect(opened).toHaveLength(1);
      expect(Date.parse(opened[0]!.at)).toBeGreaterThanOrEqual(hour);
      expect(await firstBreak(events)).toBeNull();
    }
  }, 60_000);

  it("agree again when one of them is put right", async () => {
    const first = await desk.takeIn({
      ...early,
      title: "Kerman airport to open its new terminal on 4 May",
      text: early.text.replace("Tabriz", "Kerman"),
    });
    const second = await desk.takeIn({
      ...late,
      title: "Passengers wait for Kerman terminal",
      text: late.text.replace("Tabriz", "Kerman"),
    });
    expect(second.conflicts).toHaveLength(1);
    const text = late.text.replace("Tabriz", "Kerman").replace("11 May", "4 May");
    const revised = await desk.call("POST", `/articles/${second.article.id}/revisions`, {
      role: "contributor",
      body: { text, basedOn: 1, kind: "update" },
    });
    expect(revised.status).toBe(201);
    for (const taken of [first, second])
      expect(await conflictsOf(taken)).toEqual([expect.objectContaining({ state: "dismissed", settledBy: "machine" })]);
  });
});
