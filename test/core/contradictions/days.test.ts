import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysApart, daysOfTimex, daysTouched, isOneDay, meet } from "../../../lambdas/core/contradictions/days.ts";

const DAY = 86_400_000;
const at = (iso: string) => Date.parse(iso);

describe("the days that a date touches", () => {
  test("a day is a day of the story's zone", () => {
    expect(daysTouched({ start: "2026-03-05", end: "2026-03-06" }, 180)).toEqual({
      from: at("2026-03-04T21:00:00Z"),
      to: at("2026-03-05T21:00:00Z"),
    });
  });

  test("a time of day is widened to the day that its own clock shows", () => {
    const evening = { start: "2026-03-05T21:30:00-03:00", end: "2026-03-05T21:31:00-03:00" };
    expect(daysTouched(evening, 0)).toEqual({ from: at("2026-03-05T03:00:00Z"), to: at("2026-03-06T03:00:00Z") });
  });

  test("a night takes both of its days in", () => {
    const night = daysTouched({ start: "2026-03-05T18:00:00Z", end: "2026-03-06T06:00:00Z" }, 0)!;
    expect(night.to - night.from).toBe(2 * DAY);
  });

  test("an evening that ends at midnight is one day", () => {
    const evening = daysTouched({ start: "2026-03-05T17:00:00Z", end: "2026-03-06T00:00:00Z" }, 0)!;
    expect(isOneDay(evening)).toBe(true);
  });
});

describe("the days of a value", () => {
  test.each([
    ["2026-03-05", 1],
    ["2026-W10", 7],
    ["2026-02", 28],
    ["2026", 365],
    ["2026-03-05/2026-03-07", 3],
  ])("%s has %i", (timex, days) => {
    const found = daysOfTimex(timex, 0)!;
    expect((found.to - found.from) / DAY).toBe(days);
  });

  test.each(["P3D", "XXXX-WXX-5", "PAST_REF", "T09:00"])("%s has no place on the calendar", (timex) => {
    expect(daysOfTimex(timex, 0)).toBeNull();
  });

  test("week 1 of 2026 begins on Monday 29 December 2025", () => {
    expect(daysOfTimex("2026-W01", 0)!.from).toBe(at("2025-12-29T00:00:00Z"));
  });
});

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]) => ({ from: from * DAY, to: (from + length) * DAY }));

describe("meeting", () => {
  test("goes both ways, and holds for a stretch and itself", () => {
    fc.assert(
      fc.property(
        stretch,
        stretch,
        (a, b) => meet(a, b) === meet(b, a) && meet(a, a) && (!meet(a, b) || daysApart(a, b) === 0),
      ),
    );
  });

  test("an hour that a change of clocks adds is no meeting", () => {
    const saturday = daysTouched({ start: "2026-03-28", end: "2026-03-29" }, 60)!;
    const sunday = daysTouched({ start: "2026-03-29T15:00:00+02:00", end: "2026-03-29T15:01:00+02:00" }, 60)!;
    expect(meet(saturday, sunday)).toBe(false);
  });
});
