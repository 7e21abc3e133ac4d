import { describe, expect, it } from "vitest";
import { retryAfterSeconds } from "../../lambdas/fetch/retry-after.ts";

const now = Date.UTC(2025, 5, 12, 10, 0, 0);

describe("how long a server wants to be left alone", () => {
  it.each([
    ["120", 120],
    ["0", 60],
    ["7200000", 86_400],
    ["99999999999999", 86_400],
    ["Thu, 12 Jun 2025 10:30:00 GMT", 1_800],
    ["Thu, 12 Jun 2025 09:00:00 GMT", 60],
    ["Wed, 21 Oct 2099 07:28:00 GMT", 86_400],
    ["-1", null],
    ["1.5", null],
    ["1e9", null],
    ["soon", null],
    ["\u0661\u0662\u0660", null],
    ["Thu, 99 Jun 2025 10:30:00 GMT", null],
    [undefined, null],
  ])("%s → %s seconds", (value, expected) => {
    expect(retryAfterSeconds(value, now)).toBe(expected);
  });
});
