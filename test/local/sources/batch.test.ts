import { expect, test } from "vitest";
import { failedIds } from "../../../local/sources/batch.ts";

const ids = ["a", "b", "c"];
const answer = (value: unknown) => ({ ok: true as const, payload: JSON.stringify(value) });
const report = (...failed: unknown[]) =>
  answer({ batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) });

test.each([
  ["a function that failed failed with all", { ok: false as const, errorType: "E", errorMessage: "" }, true, ids],
  ["without reports a function that answered took all", report("b"), false, []],
  ["an empty report: all taken", report(), true, []],
  ["no report: all taken", answer(null), true, []],
  ["the reported ones failed", report("c", "a"), true, ["a", "c"]],
  ["a report of one that isn't there makes no sense: all failed", report("b", "z"), true, ids],
  ["a report without a name: all failed", report(null), true, ids],
  ["a report that is no list: all failed", answer({ batchItemFailures: "b" }), true, ids],
])("%s", (_, given, partial, failed) => {
  expect(failedIds(given, ids, partial)).toEqual(failed);
});
