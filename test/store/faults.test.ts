import { describe, expect, it } from "vitest";
import { backoff, faultOf } from "../../lambdas/store/faults.ts";

const engineError = (name: string, more: object = {}) => Object.assign(new Error(name), { name, ...more });
const cancelled = (...codes: string[]) =>
  engineError("TransactionCanceledException", { CancellationReasons: codes.map((Code) => ({ Code })) });

describe("a fault of the engine", () => {
  it.each([
    ["a condition that failed", cancelled("None", "ConditionalCheckFailed"), "condition"],
    ["a failed condition beside a conflict", cancelled("TransactionConflict", "ConditionalCheckFailed"), "condition"],
    ["a conflict of transactions", cancelled("TransactionConflict", "None"), "conflict"],
    ["a throttled transaction", cancelled("ThrottlingError", "None"), "busy"],
    ["a throttled call", engineError("ProvisionedThroughputExceededException"), "busy"],
    ["a lone write beside a transaction", engineError("TransactionConflictException"), "conflict"],
    ["a transaction that is still running", engineError("TransactionInProgressException"), "unknown"],
    ["an answer that never came", engineError("TimeoutError"), "unknown"],
    ["a broken connection", engineError("Error", { code: "ECONNRESET" }), "unknown"],
    ["a server error of any name", engineError("Strange", { $metadata: { httpStatusCode: 503 } }), "unknown"],
  ])("tells %s", (_, error, fault) => {
    expect(faultOf(error)?.fault).toBe(fault);
  });

  it.each([
    ["bad input", engineError("ValidationException", { $metadata: { httpStatusCode: 400 } })],
    ["a cancelled transaction with bad input", cancelled("ValidationError", "None")],
    ["expired credentials", engineError("ExpiredTokenException", { $metadata: { httpStatusCode: 400 } })],
    ["one token for two transactions", engineError("IdempotentParameterMismatchException")],
    ["a mistake of our own", new TypeError("undefined is not a function")],
  ])("gives no hope for %s", (_, error) => {
    expect(faultOf(error)).toBeNull();
  });

  it("names the items whose condition failed", () => {
    expect(faultOf(cancelled("None", "ConditionalCheckFailed", "None"))).toEqual({
      fault: "condition",
      failed: [false, true, false],
    });
  });

  it("is waited out longer each time, up to a second", () => {
    const longest = [1, 2, 3, 7, 8, 9, 20].map((tries) => backoff(tries, 0.999999, 0));
    expect(longest.map(Math.round)).toEqual([15, 30, 60, 960, 1000, 1000, 1000]);
    expect(backoff(5, 0, 0)).toBe(0);
  });

  it("is given as much room as a try takes, within bounds", () => {
    expect([1, 40, 100, 3000].map((tryMs) => Math.round(backoff(1, 0.999999, tryMs)))).toEqual([15, 40, 100, 100]);
  });
});
