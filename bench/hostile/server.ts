import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { lookAt } from "../../lambdas/fetch/look.ts";
import { robotsAllow, robotsRules } from "../../lambdas/fetch/robots.ts";
import { safeFetcher } from "../../lambdas/fetch/safe-fetcher.ts";
import { expectedHealth, type ServerCase } from "./expectations.ts";
import { connectAttempts, deniedAttempts, type PartResult, peakOf, readJson, residentMb } from "./sample.ts";

const DEADLINE_MS = 1_500;
/** What a loaded machine may add to a timer besides the ten percent that the desk grants. */
const SLACK_MS = 100;
const MAX_GROWTH_MB = 64;
export const WARM_UP = 300;

/**
 * The hostile server's cases: each the documented health, no crash, no look past its deadline, memory bounded, and no
 * connection but to the server.
 */
export async function server(directory: string): Promise<PartResult> {
  const known = readJson<ServerCase[]>(directory, "http/badserver_cases.json");
  const { child, port } = await startServer(directory);
  const attempts = connectAttempts();
  const fetchPage = safeFetcher({ allowedHosts: [`127.0.0.1:${port}`], limits: { deadlineMs: DEADLINE_MS } });
  const misses: string[] = [];
  let slowest = 0;
  let growth = 0;
  // What is kept is judged against a process at work, not against one that has not read a page yet.
  for (let i = 0; i < WARM_UP; i++) await lookAt(fetchPage, `http://127.0.0.1:${port}/ok`);
  const before = residentMb();
  for (const one of known) {
    const url = `http://127.0.0.1:${port}/${encodeURIComponent(one.id)}`;
    const started = performance.now();
    const base = residentMb();
    const peak = await peakOf(async () => {
      await fetchPage(url);
    });
    const took = performance.now() - started;
    slowest = Math.max(slowest, took);
    growth = Math.max(growth, peak - base);
    if (took > DEADLINE_MS * 1.1 + SLACK_MS) misses.push(`${one.id}: took ${Math.round(took)} ms`);
    if (peak - base > MAX_GROWTH_MB) misses.push(`${one.id}: fetching added ${Math.round(peak - base)} MB`);
    misses.push(...(await judged(one, url)));
  }
  if (deniedAttempts(attempts, [port]).length > 0) misses.push("connected to something besides the server");
  await fetchPage.close();
  child.kill();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const left = residentMb() - before;
  if (left > MAX_GROWTH_MB) misses.push(`${Math.round(left)} MB stay behind`);
  const note = `slowest ${Math.round(slowest)} ms of ${DEADLINE_MS}, fetching adds ≤ ${Math.round(growth)} MB, ${Math.round(left)} MB stay`;
  return { part: "hostile server", cases: known.length, misses, note };

  async function judged(one: ServerCase, url: string): Promise<string[]> {
    const { health, reading, outcome, detail } = await lookAt(fetchPage, url);
    const found: string[] = [];
    const expected = expectedHealth(one);
    if (!expected.includes(health))
      found.push(`${one.id}: ${health} (${detail}), not ${expected.join(" or ") || "known"}`);
    const text = reading !== null && reading.kind !== "unsupported" ? reading.text : "";
    if (one.id.startsWith("cs-")) found.push(...charsetMisses(one, text));
    if (one.id.startsWith("robots-") && outcome.kind === "page") {
      const started = performance.now();
      robotsAllow(robotsRules(text, "Claimdesk"), new URL("http://news.example/story"));
      if (performance.now() - started > 200) found.push(`${one.id}: robots.txt took too long`);
    }
    if (one.id.startsWith("retry-") && outcome.kind === "http-error" && outcome.retryAfter !== null) {
      if (outcome.retryAfter < 60 || outcome.retryAfter > 86_400)
        found.push(`${one.id}: waits ${outcome.retryAfter} s`);
    }
    return found;
  }
}

function charsetMisses({ id, expect }: ServerCase, text: string): string[] {
  const wanted = expect.replace(/^text == /, "");
  if (wanted.startsWith("replacement") || wanted.startsWith("U+FFFD"))
    return text.includes("\uFFFD") ? [] : [`${id}: no U+FFFD`];
  if (wanted.startsWith("fallback") || wanted.startsWith("never"))
    return text.includes("<script") ? [`${id}: ${text}`] : [];
  const many = /^(\d+) x (.)/.exec(wanted);
  const exact = many ? many[2]!.repeat(Number(many[1])) : wanted;
  return text === exact ? [] : [`${id}: read as ${JSON.stringify(text.slice(0, 40))}`];
}

export function startServer(directory: string, tls = false): Promise<{ child: ChildProcess; port: number }> {
  const port = tls ? 18_443 : 18_099;
  const child = spawn(process.execPath, [join(directory, "http/badserver.mjs"), String(port)], {
    env: { ...process.env, ...(tls ? { TLS: "1" } : {}) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.stdout!.once("data", () => resolve({ child, port }));
    child.once("exit", (code) => reject(new Error(`the hostile server ended (${code})`)));
  });
}
