import { expect, test } from "vitest";
import { nameEvents, type StoryClaims, saySame } from "../../../lambdas/core/contradictions/detect.ts";
import { told } from "./told.ts";

const crossing = told({
  id: "s",
  title: "Gate at Dorra to reopen next week",
  text: "The Dorra border crossing between Kuwait and Saudi Arabia will reopen on [[Monday|2026-03-09]], officials said on [[Sunday|2026-03-01]]. The Kuwaiti side wrote: «يعاد افتتاح منفذ الدرة الحدودي مع السعودية يوم [[الاثنين|2026-03-09]]». The crossing reopens on [[10 March|2026-03-10]], a customs officer said. It has been closed since [[2019|2019]].",
});

const said = (claims: StoryClaims, start: number, end: number) => claims.story.text.slice(start, end);
const events = (claims: StoryClaims) =>
  Object.fromEntries(
    nameEvents([claims])[0]!.mentions.dates.map((date) => [said(claims, date.start, date.end), date.event]),
  );

test("dates of one event get one key, in English and in Arabic; the rest get none", () => {
  const keys = events(crossing);
  expect(keys["Monday"]).toMatch(/^open/);
  expect(keys["الاثنين"]).toBe(keys["Monday"]);
  expect(keys["10 March"]).toBe(keys["Monday"]);
  expect(keys["Sunday"]).toBeNull();
  expect(keys["2019"]).toBeNull();
});

test("a key is the same when the story is read again, and when its dates come in another order", () => {
  const turned = { ...crossing, mentions: { ...crossing.mentions, dates: crossing.mentions.dates.toReversed() } };
  expect(events(turned)).toEqual(events(crossing));
  expect(events(crossing)).toEqual(events(crossing));
});

test("a person's key wins over the machine's, and the dates of that event take it", () => {
  const dates = crossing.mentions.dates.map((date) =>
    said(crossing, date.start, date.end) === "Monday" ? { ...date, event: "dorra", eventBy: "person" as const } : date,
  );
  const keys = events({ ...crossing, mentions: { ...crossing.mentions, dates } });
  expect(keys["Monday"]).toBe("dorra");
  expect(keys["الاثنين"]).toBe("dorra");
});

test("two events that people tell apart don't contradict each other", async () => {
  const { detectConflicts } = await import("../../../lambdas/core/contradictions/detect.ts");
  const keyOf: Record<string, string> = { Monday: "first", الاثنين: "first", "10 March": "second" };
  const dates = crossing.mentions.dates.map((date) => {
    const event = keyOf[said(crossing, date.start, date.end)];
    return event === undefined ? date : { ...date, event, eventBy: "person" as const };
  });
  expect(detectConflicts([crossing])).toHaveLength(1);
  expect(detectConflicts([{ ...crossing, mentions: { ...crossing.mentions, dates } }])).toEqual([]);
});

test("what says the same is offered together", () => {
  const groups = saySame([crossing]).map((group) => group.map(({ start, end }) => said(crossing, start, end)));
  expect(groups).toEqual([["Monday", "الاثنين"]]);
});
