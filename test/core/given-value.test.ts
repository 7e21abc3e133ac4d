import { describe, expect, it } from "vitest";
import type { DateValue } from "../../lambdas/core/claim.ts";
import { allLanguages } from "../../lambdas/core/extract/all-languages.ts";
import { findDates } from "../../lambdas/core/extract/dates.ts";
import { chosenReading, readValue } from "../../lambdas/core/given-value.ts";
import { isTimex } from "../../lambdas/core/timex.ts";
import { readStories } from "../gold/stories.ts";

const date = (more: Partial<DateValue> = {}): DateValue => ({
  type: "DATE",
  timex: "2026-04-13",
  interval: { start: "2026-04-13", end: "2026-04-14" },
  granularity: "day",
  reading: "next Monday",
  alternatives: [],
  weekday: null,
  ...more,
});
const ZONE = "Africa/Casablanca";
const faults = (value: unknown, known: DateValue | null = null) => {
  const read = readValue("date", value, ZONE, known);
  return "errors" in read ? read.errors.map((error) => error.pointer) : [];
};

describe("a TIMEX3 value", () => {
  it.each([
    ...["2026-04-13", "2026-04", "2026", "202", "20", "2026-W53", "2026-W16-WE", "2026-Q2", "2026-H1", "2026-WI"],
    ...["2026-04-13T19:30", "2026-04-13T24:00", "2026-04-13TEV", "2026-04-13T09:00:30", "2026-04-13T09:00Z"],
    ...["P3D", "PT36H", "PXW", "P2Y6M", "P1DE", "P2.5Y", "XXXX-WXX-2", "XXXX-12-25", "2026-XX", "T06:00", "PAST_REF"],
    "2026-04-13/2026-04-15",
  ])("is %s", (timex) => {
    expect(isTimex(timex)).toBe(true);
  });
  it.each([
    ...["banana", "2026-99-99", "2026-02-30", "2026-13", "2026-Q5", "2025-W53", "2026-W00", "2026-04-13T25:00", ""],
    ...[
      "P",
      "PD",
      "2026-04-13T24:30",
      "2026-04-13/banana",
      "a/b/c",
      "20260413",
      "XXXX-99-99",
      "2026-04-13T",
      "NOW_REF",
    ],
  ])("is not %j", (timex) => {
    expect(isTimex(timex)).toBe(false);
  });
});

describe("a date from outside", () => {
  it.each<[string, Partial<DateValue>, string[]]>([
    ["stands on its day", {}, []],
    ["has no such month", { timex: "2026-99-99" }, ["/timex"]],
    ["is no date", { timex: "banana", interval: null }, ["/timex"]],
    ["ends before it starts", { timex: "P1D", interval: { start: "2026-04-14", end: "2026-04-13" } }, ["/interval"]],
    ["ends as it starts", { timex: "P1D", interval: { start: "2026-04-14", end: "2026-04-14" } }, ["/interval"]],
    ["has words for days", { timex: "P1D", interval: { start: "spring", end: "summer" } }, ["/interval"]],
    ["has days that are none", { timex: "P1D", interval: { start: "2026-02-28", end: "2026-02-30" } }, ["/interval"]],
    ["covers another day", { interval: { start: "2026-04-18", end: "2026-04-19" } }, ["/interval"]],
    ["covers nothing", { interval: null }, ["/interval"]],
    ["is a week", { timex: "2026-W16", interval: { start: "2026-04-13", end: "2026-04-20" } }, []],
    ["is a month too long", { timex: "2026-02", interval: { start: "2026-02-01", end: "2026-03-02" } }, ["/interval"]],
    ["is a quarter", { timex: "2026-Q2", interval: { start: "2026-04-01", end: "2026-07-01" } }, []],
    ["is a year", { timex: "2026", interval: { start: "2026-01-01", end: "2027-01-01" } }, []],
    [
      "is a time",
      { timex: "2026-04-13T19:30", interval: { start: "2026-04-13T19:30:00+01:00", end: "2026-04-13T19:31:00+01:00" } },
      [],
    ],
    ["says its weekday", { weekday: { said: 1, matches: true } }, []],
    ["claims a weekday that it has not", { weekday: { said: 2, matches: true } }, ["/weekday/matches"]],
    ["denies its weekday", { weekday: { said: 1, matches: false } }, ["/weekday/matches"]],
    ["offers what is no date", { alternatives: ["2026-04-20", "soon"] }, ["/alternatives/1"]],
  ])("%s", (_what, more, wrong) => {
    expect(faults(date(more))).toEqual(wrong);
  });

  it("may say again what the claim says: the end of a range has the range's interval", () => {
    const end = date({ interval: { start: "2026-04-10", end: "2026-04-14" } });
    expect(faults(end)).toEqual(["/interval"]);
    expect(faults({ ...end, reading: "until Monday" }, end)).toEqual([]);
  });

  it("as the machine reads it is always a value that a person may give", () => {
    for (const story of readStories())
      for (const { value } of findDates(story, allLanguages)) {
        expect([value.timex, isTimex(value.timex)]).toEqual([value.timex, true]);
        for (const other of value.alternatives) expect([other, isTimex(other)]).toEqual([other, true]);
      }
  });
});

describe("choosing among the machine's readings", () => {
  const former = date({ alternatives: ["2026-04-14", "2026-04-20"], weekday: { said: 1, matches: true } });
  it("works the rest out from the reading", () => {
    expect(chosenReading(former, "2026-04-14", ZONE)).toEqual({
      type: "DATE",
      timex: "2026-04-14",
      interval: { start: "2026-04-14", end: "2026-04-15" },
      granularity: "day",
      reading: "chosen among the readings: 2026-04-13, 2026-04-14, 2026-04-20",
      alternatives: ["2026-04-13", "2026-04-20"],
      weekday: { said: 1, matches: false },
    });
  });
  it("can be taken back", () => {
    const chosen = chosenReading(former, "2026-04-20", ZONE)!;
    expect(chosen.weekday).toEqual({ said: 1, matches: true });
    expect(chosenReading(chosen, "2026-04-13", ZONE)?.interval).toEqual(former.interval);
  });
  it("keeps the offset that a time named", () => {
    const nine = (offset: string) =>
      date({
        type: "TIME",
        timex: "2026-04-13T09:00",
        interval: { start: `2026-04-13T09:00:00${offset}`, end: `2026-04-13T09:01:00${offset}` },
        granularity: "minute",
        alternatives: ["2026-04-13T21:00"],
      });
    const start = (value: DateValue) => chosenReading(value, "2026-04-13T21:00", ZONE)?.interval?.start;
    expect(start(nine("+01:00"))).toBe("2026-04-13T21:00:00+01:00");
    expect(start(nine("-05:00"))).toBe("2026-04-13T21:00:00-05:00");
  });
  it("takes no other", () => {
    expect(chosenReading(former, "2026-04-21", ZONE)).toBeNull();
  });
});
