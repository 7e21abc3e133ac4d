import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeCell } from "../../lambdas/render/csv.ts";

describe("a cell", () => {
  it.each([
    "=1+1",
    "@SUM(A1)",
    "+cmd",
    "-2+3+cmd",
    "\t=1",
    "\r=1",
    " =1",
    "\u00a0=1",
    "\u200b=1",
    "＝1+1",
    "＋1",
    "|calc",
    "%=1",
    ";=1",
    '"=1"',
    "'=1",
  ])("that a spreadsheet could run gets an apostrophe: %j", (cell) => {
    expect(safeCell(cell)).toBe(`'${cell}`);
  });
  it.each(["-5", "+44 20 7946 0958", "--1", "-0.5%", "12 June 2025", "السبت 2025/06/14", "", "a=b", "don't"])(
    "that is plain stays as it is: %j",
    (cell) => {
      expect(safeCell(cell)).toBe(cell);
    },
  );
  it("never begins with what begins a formula, whatever goes in", () => {
    fc.assert(
      fc.property(fc.constantFrom("=", "+", "-", "@", "＝", "|"), fc.string(), (sign, rest) => {
        fc.pre(!/^[+-]?[\d ().,/%-]*$/.test(rest));
        expect(safeCell(sign + rest).startsWith("'")).toBe(true);
      }),
    );
  });
});
