import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readExpression, runSchedule } from "../../../local/sources/schedule.ts";

const newYear = Date.parse("2026-01-01T00:00:00Z"); // a Thursday

describe("the next time of a schedule after the first midnight of 2026 (UTC)", () => {
  test.each([
    ["rate(1 minute)", "UTC", "2026-01-01T00:01:00Z"],
    ["rate(5 minutes)", "UTC", "2026-01-01T00:05:00Z"],
    ["rate(2 hours)", "UTC", "2026-01-01T02:00:00Z"],
    ["rate(7 days)", "UTC", "2026-01-08T00:00:00Z"],
    ["cron(0 12 ? * MON-FRI *)", "UTC", "2026-01-01T12:00:00Z"],
    ["cron(0 12 ? * MON-FRI *)", "Asia/Baghdad", "2026-01-01T09:00:00Z"],
    ["cron(0/15 8-17 ? * 2-6 *)", "UTC", "2026-01-01T08:00:00Z"],
    ["cron(15 10 ? * 1 *)", "UTC", "2026-01-04T10:15:00Z"], // 1 is Sunday
    ["cron(15 10 ? * 6L 2026-2027)", "UTC", "2026-01-30T10:15:00Z"], // the last Friday
    ["cron(0 9 ? * 2#1 *)", "UTC", "2026-01-05T09:00:00Z"], // the first Monday
    ["cron(0 10 ? * L *)", "UTC", "2026-01-03T10:00:00Z"], // the week ends on Saturday
    ["cron(15 10 L * ? *)", "UTC", "2026-01-31T10:15:00Z"],
    ["cron(30 8 3W * ? *)", "UTC", "2026-01-02T08:30:00Z"], // the 3rd is a Saturday
    ["cron(0 0 29 2 ? *)", "UTC", "2028-02-29T00:00:00Z"],
    ["cron(30 2 * * ? *)", "Europe/Berlin", "2026-01-01T01:30:00Z"],
    ["at(2026-03-01T10:00:00)", "Asia/Baghdad", "2026-03-01T07:00:00Z"],
  ])("%s in %s", (expression, timezone, due) => {
    const next = readExpression(expression, timezone, "Clock")(newYear);
    expect(next === null ? null : new Date(next).toISOString()).toBe(new Date(due).toISOString());
  });

  test.each(["cron(0 0 1 1 ? 2020)", "at(2020-01-01T00:00:00)"])("%s never comes", (expression) => {
    expect(readExpression(expression, "UTC", "Clock")(newYear)).toBeNull();
  });
});

test.each([
  "every day",
  "rate(0 minutes)",
  "rate(5 weeks)",
  "cron(* * * * *)",
  "cron(61 0 ? * * *)",
  "cron()",
  "at(noon)",
])("%s is refused by name", (expression) => {
  expect(() => readExpression(expression, "UTC", "Clock")).toThrow(`Clock: ${expression} is no schedule`);
});

describe("a running schedule", () => {
  beforeEach(() => vi.useFakeTimers({ now: newYear }));
  afterEach(() => vi.useRealTimers());
  const schedule = { id: "Clock", functionId: "Fn", expression: "rate(1 minute)", timezone: "UTC", input: null };

  test("fires at each interval until it is ended", () => {
    const fired: string[] = [];
    const ending = new AbortController();
    runSchedule(schedule, (payload) => fired.push((JSON.parse(payload) as { time: string }).time), ending.signal);
    vi.advanceTimersByTime(180_000);
    ending.abort();
    vi.advanceTimersByTime(180_000);
    expect(fired).toEqual(["2026-01-01T00:01:00Z", "2026-01-01T00:02:00Z", "2026-01-01T00:03:00Z"]);
  });

  test("hands over the template's input with the scheduled time in it", () => {
    const fired: string[] = [];
    const input = '{"at":"<aws.scheduler.scheduled-time>"}';
    runSchedule({ ...schedule, input }, (payload) => fired.push(payload), new AbortController().signal);
    vi.advanceTimersByTime(60_000);
    expect(fired).toEqual(['{"at":"2026-01-01T00:01:00Z"}']);
  });

  test("waits longer than a timer can", () => {
    const fired: string[] = [];
    const far = { ...schedule, expression: "at(2026-04-01T00:00:00)" };
    runSchedule(far, (payload) => fired.push(payload), new AbortController().signal);
    vi.advanceTimersByTime(89 * 86_400_000);
    expect(fired).toHaveLength(0);
    vi.advanceTimersByTime(2 * 86_400_000);
    expect(fired).toHaveLength(1);
  });
});
