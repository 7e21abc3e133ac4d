import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Lambda } from "../../../local/lambda/pool.ts";
import type { Plan } from "../../../local/plan/types.ts";
import { runSources } from "../../../local/sources/run.ts";

beforeEach(() => vi.useFakeTimers({ now: Date.parse("2026-01-01T00:00:30Z") }));
afterEach(() => vi.useRealTimers());

/** A plan of one schedule, with a function that writes down its calls. */
async function hourly() {
  const calls: string[] = [];
  const lambda: Lambda = {
    id: "Fn",
    invoke: async (payload) => {
      calls.push(`${new Date().toISOString().slice(11, 19)} ${payload}`);
      return { ok: true, payload: "null" };
    },
    warm: () => undefined,
    stop: async () => undefined,
  };
  const schedule = { id: "Clock", functionId: "Fn", expression: "cron(0 * * * ? *)", timezone: "UTC", input: "{}" };
  const plan = { tables: [], sources: [], schedules: [schedule], functions: [{ id: "Fn", asyncRetries: 2 }] };
  const positions = { recall: () => null, remember: () => undefined };
  const surroundings = { lambdas: new Map([["Fn", lambda]]), dynamodb: "", queues: "", positions };
  const sources = await runSources(plan as unknown as Plan, surroundings);
  return { calls, sources };
}

test("a schedule calls its function, and no more once it is stopped", async () => {
  const { calls, sources } = await hourly();
  await vi.advanceTimersByTimeAsync(2 * 3_600_000);
  const stopping = sources.stop(1000);
  await vi.advanceTimersByTimeAsync(3 * 3_600_000);
  await stopping;
  expect(calls).toEqual(["01:00:00 {}", "02:00:00 {}"]);
});
