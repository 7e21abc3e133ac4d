import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Lambda, openLambda } from "../../../local/lambda/pool.ts";
import type { HostedFunction } from "../../../local/plan/types.ts";
import { openTally } from "../../../local/summary.ts";

let folder: string;
let logFd: number;
let lambda: Lambda;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "claimdesk-pool-"));
  logFd = openSync(join(folder, "log"), "a");
});
afterAll(() => {
  closeSync(logFd);
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => lambda.stop());

function open(source: string, changes: Partial<HostedFunction> = {}): Lambda {
  const code = mkdtempSync(join(folder, "fn-"));
  writeFileSync(join(code, "index.mjs"), source);
  const fn = {
    id: "Fn",
    code,
    handler: "index.handler",
    environment: {},
    timeoutSeconds: 5,
    memoryMb: 128,
    asyncRetries: 2,
  };
  lambda = openLambda({ ...fn, ...changes }, { engines: { ENGINE: "near" }, logFd, tally: openTally() });
  return lambda;
}

const async = (body: string) => `export const handler = async (event, context) => { ${body} };`;

describe("a function is called as on Lambda", () => {
  test.each<[string, string, string, string]>([
    ["its answer comes as JSON", "return { doubled: event.n * 2 }", '{"n":21}', '{"doubled":42}'],
    ["an answer of nothing is null", "", "{}", "null"],
    [
      "what JSON can't carry is lost",
      "return { at: new Date(0), gone: undefined }",
      "{}",
      '{"at":"1970-01-01T00:00:00.000Z"}',
    ],
    ["it knows its time", "return context.getRemainingTimeInMillis() > 4000", "{}", "true"],
    ["it knows its name", "return context.functionName + context.memoryLimitInMB", "{}", '"Fn128"'],
    [
      "its environment is its own",
      "return [process.env.ENGINE, process.env.MINE, process.env.HOME]",
      "{}",
      '["near","yes",null]',
    ],
  ])("%s", async (_, body, payload, answer) => {
    const opened = open(async(body), { environment: { MINE: "yes" } });
    expect(await opened.invoke(payload)).toEqual({ ok: true, payload: answer });
  });

  test("also without a promise", async () => {
    expect(await open("export function handler() { return 1 }").invoke("{}")).toEqual({ ok: true, payload: "1" });
  });

  test("what it keeps between calls stays in its instance, and one takes one call at a time", async () => {
    const source = `let running = 0, most = 0;
      export const handler = async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running -= 1;
        return most;
      };`;
    const opened = open(source);
    const answers = await Promise.all(Array.from({ length: 20 }, () => opened.invoke("{}")));
    expect(answers).toEqual(Array.from({ length: 20 }, () => ({ ok: true, payload: "1" })));
  });

  test("its lines are written where it writes them, also just before its end", async () => {
    await open('export const handler = () => { console.log("last words"); process.exit(0) }').invoke("{}");
    expect(readFileSync(join(folder, "log"), "utf8")).toContain("last words\n");
  });
});

describe("a call fails, and the next one works, when a function", () => {
  const tamed = (bad: string) => `export const handler = async (event) => { if (event.bad) { ${bad} } return "well" };`;
  test.each<[string, string, string]>([
    ["throws", 'throw new TypeError("no")', "TypeError"],
    ["throws what is no error", 'throw "no"', "Error"],
    ["ends its process", "process.exit(0)", "Runtime.ExitError"],
    ["loops", "for (;;);", "Sandbox.Timedout"],
    ["never answers", "return new Promise((resolve) => setTimeout(resolve, 60_000))", "Sandbox.Timedout"],
    ["lets a rejection pass", 'Promise.reject(new RangeError("lost")); await new Promise(() => {})', "RangeError"],
    ["hoards memory", "const all = []; for (;;) all.push(new Array(1e6).fill(1.5))", "Error"],
    ["says too much", 'return "x".repeat(7e6)', "Function.ResponseSizeTooLarge"],
  ])("%s", async (_, bad, errorType) => {
    const opened = open(tamed(bad), { timeoutSeconds: 2, memoryMb: 64 });
    const [failed, well] = [await opened.invoke('{"bad":true}'), await opened.invoke("{}")];
    expect(failed).toMatchObject({ ok: false, errorType });
    expect(well).toEqual({ ok: true, payload: '"well"' });
  });
});

test("calls that wait behind one that ends its process are all answered", async () => {
  const opened = open('export const handler = (event) => (event.bad ? process.exit(1) : "well")');
  const events = Array.from({ length: 30 }, (_, at) => ({ bad: at % 7 === 3 }));
  const answers = await Promise.all(events.map((event) => opened.invoke(JSON.stringify(event))));
  expect(answers.map(({ ok }) => ok)).toEqual(events.map(({ bad }) => !bad));
});

test.each([
  ["doesn't load", "throw new Error('broken at the start')", /broken at the start/],
  ["has no handler", "export const other = 1", /handler is undefined/],
])("each call of a bundle that %s fails with the reason", async (_, source, reason) => {
  const opened = open(source);
  for (const answer of [await opened.invoke("{}"), await opened.invoke("{}")]) {
    expect(answer).toMatchObject({ ok: false, errorMessage: expect.stringMatching(reason) });
  }
});

test("stopping fails what runs and what waits, at once", async () => {
  const opened = open("export const handler = () => new Promise(() => setInterval(() => {}, 1000))");
  const calls = Array.from({ length: 5 }, () => opened.invoke("{}"));
  await new Promise((resolve) => setTimeout(resolve, 100));
  await opened.stop();
  for (const answer of await Promise.all(calls))
    expect(answer).toMatchObject({ ok: false, errorType: "Host.Stopping" });
  expect(await opened.invoke("{}")).toMatchObject({ ok: false });
});
