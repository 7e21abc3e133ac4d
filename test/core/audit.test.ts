import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chainEvent,
  emptyChain,
  eraseDetail,
  firstBreak,
  foldHistory,
  type HistoryEvent,
} from "../../lambdas/core/audit.ts";

const ACTOR = `u:${"a".repeat(32)}`;

/** A chain of events whose details are the given words. */
async function chainOf(words: string[]): Promise<HistoryEvent[]> {
  const events: HistoryEvent[] = [];
  let head = emptyChain;
  for (const [i, word] of words.entries()) {
    const event = await chainEvent(
      head,
      {
        articleId: "a1",
        at: "2026-01-01T00:00:00.000Z",
        actor: ACTOR,
        action: "note.added",
        subject: `note/${i}`,
        detail: { put: {}, removed: {}, why: { word } },
      },
      String(i).padStart(32, "0"),
    );
    events.push(event);
    head = { number: event.number, hash: event.hash };
  }
  return events;
}

const words = fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 8 });

describe("a history", () => {
  it("verifies as it was written, with numbers from 1 without gaps", async () => {
    await fc.assert(
      fc.asyncProperty(words, async (said) => {
        const events = await chainOf(said);
        expect(events.map((event) => event.number)).toEqual(said.map((_, i) => i + 1));
        expect(events[0]?.previousHash).toBe("0".repeat(64));
        expect(await firstBreak(events)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it("still verifies after any of its details is erased", async () => {
    await fc.assert(
      fc.asyncProperty(words, fc.nat(), async (said, at) => {
        const events = await chainOf(said);
        const n = at % events.length;
        events[n] = eraseDetail(events[n]!);
        expect(events[n]).not.toHaveProperty("salt");
        expect(await firstBreak(events)).toBeNull();
        expect(foldHistory(events).erased).toEqual([n + 1]);
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, (events: HistoryEvent[]) => HistoryEvent[]]>([
    ["an event is left out", (events) => events.filter((event) => event.number !== 2)],
    ["two events change places", ([a, b, c]) => [a!, c!, b!]],
    ["an actor is changed", ([a, ...rest]) => [{ ...a!, actor: "machine" }, ...rest]],
    [
      "a detail is changed",
      ([a, ...rest]) => [{ ...a!, detail: { put: {}, removed: {}, why: { word: "other" } } }, ...rest],
    ],
    ["a salt is left behind by an erasure", ([a, ...rest]) => [{ ...a!, detail: null }, ...rest]],
    ["an hour is changed", ([a, b, ...rest]) => [a!, { ...b!, at: "2026-01-02T00:00:00.000Z" }, ...rest]],
    ["an event is another article's", ([a, b, ...rest]) => [a!, { ...b!, articleId: "a2" }, ...rest]],
    ["the first event follows something", ([a, ...rest]) => [{ ...a!, previousHash: "1".repeat(64) }, ...rest]],
  ])("does not verify when %s", async (_what, tamper) => {
    const events = await chainOf(["one", "two", "three"]);
    expect(await firstBreak(tamper(events))).toMatch(/event \d+/);
  });

  it("hides its details behind salts: the same detail twice has two hashes", async () => {
    const [a, b] = await chainOf(["the same", "the same"]);
    expect(a!.detailHash).not.toBe(b!.detailHash);
  });
});
