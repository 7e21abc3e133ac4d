import { describe, expect, it } from "vitest";
import { embargoEnds, underEmbargo } from "../../lambdas/core/embargo.ts";

const NOON = Date.parse("2026-03-02T12:00:00Z");
const ONE = "2026-03-02T13:00:00Z";
const TWO = "2026-03-02T16:00:00+02:00";
const ELEVEN = "2026-03-02T11:00:00Z";
const at = (iso: string) => new Date(iso).toISOString();

describe("at noon, what waits for the end of an embargo", () => {
  it.each([
    ["a new story without one", undefined, null, undefined],
    ["a new story until one o'clock", undefined, ONE, at(ONE)],
    ["a new story until an hour with an offset", undefined, TWO, "2026-03-02T14:00:00.000Z"],
    ["a new story until an hour that has passed", undefined, ELEVEN, undefined],
    ["a story that gets one", null, ONE, at(ONE)],
    ["a story whose embargo stays", ONE, ONE, undefined],
    ["a story whose embargo ends later than it did", ONE, TWO, at(TWO)],
    ["a story whose embargo ends sooner than it did", TWO, ONE, at(ONE)],
    ["a story whose embargo is lifted", ONE, null, at("2026-03-02T12:00:00Z")],
    ["a story whose embargo is moved to an hour that has passed", ONE, ELEVEN, at("2026-03-02T12:00:00Z")],
    ["a story whose embargo is taken away after its hour", ELEVEN, null, undefined],
    ["a story that gets a new one after its hour", ELEVEN, ONE, at(ONE)],
    ["a story until the last hour that can be written", null, "9999-12-31T23:59:59-12:00", "9999-12-31T23:59:59.999Z"],
  ] as const)("of %s", (_, before, embargoUntil, ends) => {
    const stood = before === undefined ? null : { embargoUntil: before };
    expect(embargoEnds(stood, { embargoUntil, state: "published" }, NOON)).toBe(ends);
  });

  it.each([
    [null, undefined],
    [ONE, null],
    [ELEVEN, null],
  ])("of a story that is withdrawn (embargo %s) is nothing any more", (embargoUntil, ends) => {
    expect(embargoEnds({ embargoUntil }, { embargoUntil, state: "withdrawn" }, NOON)).toBe(ends);
  });
});

it("an embargo is over at its hour", () => {
  const hour = Date.parse(TWO);
  expect([hour - 1, hour, hour + 1].map((now) => underEmbargo(TWO, now))).toEqual([true, false, false]);
  expect(underEmbargo(null, hour)).toBe(false);
});
