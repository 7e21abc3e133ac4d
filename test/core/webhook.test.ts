import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Id } from "../../lambdas/core/ids.ts";
import { afterTry, type Delivery, newDelivery } from "../../lambdas/core/webhook.ts";

const webhookId = "00000000-0000-8000-8000-000000000001";
const articleId = "00000000-0000-8000-8000-000000000002";
const NOON = Date.parse("2026-03-02T12:00:00Z");
const about = { articleId, eventNumber: 3, place: 0 };
const fresh = (at = "2026-03-02T12:00:00.000Z", type: Delivery["type"] = "claim.marked") =>
  newDelivery({ webhookId, type, about, at }, ["hash", "0"], NOON);

describe("a delivery", () => {
  it("that nobody takes is tried after 1, 5 and 30 minutes, 2, 8 and 24 hours, then given up", async () => {
    let delivery = await fresh();
    const waits: (number | null)[] = [];
    for (let tries = 0; tries < 7; tries++) {
      delivery = afterTry(delivery, { status: 503, detail: "" }, NOON);
      waits.push(delivery.nextAt === null ? null : (Date.parse(delivery.nextAt) - NOON) / 60_000);
    }
    expect(waits).toEqual([1, 5, 30, 120, 480, 1440, null]);
    expect(delivery).toMatchObject({ state: "failed", attempts: 7 });
  });

  it.each([
    [200, "delivered"],
    [204, "delivered"],
    [301, "waiting"],
    [400, "waiting"],
    [410, "failed"],
    [500, "waiting"],
    [null, "waiting"],
  ])("that is answered with %s is %s", async (status, state) => {
    expect(afterTry(await fresh(), { status, detail: "" }, NOON).state).toBe(state);
  });

  it("of a test is tried once", async () => {
    expect(afterTry(await fresh(undefined, "webhook.test"), { status: 500, detail: "" }, NOON).state).toBe("failed");
  });

  it("has one id however often it is made, and others have others", async () => {
    expect(await fresh()).toEqual(await fresh());
    const one = { webhookId, type: "claim.marked" as const, about, at: "2026-03-02T12:00:00.000Z" };
    const other = await newDelivery(one, ["hash", "1"], NOON);
    expect(other.id).not.toBe((await fresh()).id);
  });

  it("has an id of the desk that sorts by the time of what it tells", async () => {
    const time = fc.date({ noInvalidDate: true, min: new Date("2000-01-01"), max: new Date("2200-01-01") });
    await fc.assert(
      fc.asyncProperty(time, time, async (a, b) => {
        const [one, other] = [await fresh(a.toISOString()), await fresh(b.toISOString())];
        expect(Id.safeParse(one.id).success).toBe(true);
        if (a.getTime() !== b.getTime()) expect(one.id < other.id).toBe(a < b);
      }),
      { numRuns: 50 },
    );
  });
});
