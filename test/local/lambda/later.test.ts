import { expect, test } from "vitest";
import { callLater } from "../../../local/lambda/later.ts";
import type { Answer } from "../../../local/lambda/protocol.ts";

const good: Answer = { ok: true, payload: "null" };
const bad: Answer = { ok: false, errorType: "E", errorMessage: "no" };

/** A function that answers what it is told to, then well; and when it was called, in ms since the start. */
function told(...answers: Answer[]) {
  const started = performance.now();
  const calls: number[] = [];
  const invoke = async () => {
    calls.push(performance.now() - started);
    return answers.shift() ?? good;
  };
  return { calls, lambda: { id: "Fn", invoke } };
}

test.each<[string, number, Answer[], number]>([
  ["that succeeds isn't tried again", 2, [], 1],
  ["that fails once is tried again", 2, [bad], 2],
  ["that fails always is tried twice again", 2, [bad, bad, bad, bad], 3],
  ["that may not be tried again isn't", 0, [bad, bad], 1],
])("an event %s", async (_, retries, answers, times) => {
  const { calls, lambda } = told(...answers);
  await callLater(lambda, "{}", retries, new AbortController().signal, [1, 2]);
  expect(calls).toHaveLength(times);
});

test("the tries wait for their time, and a stop ends the waiting", async () => {
  const { calls, lambda } = told(bad, bad, bad);
  const ending = new AbortController();
  const done = callLater(lambda, "{}", 2, ending.signal, [40, 60_000]);
  setTimeout(() => ending.abort(), 200);
  await done;
  expect(calls).toHaveLength(2);
  expect(calls[1]).toBeGreaterThanOrEqual(39);
});
