import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstBreak, foldHistory, type HistoryEvent } from "../../lambdas/core/audit.ts";
import { HARBOUR, type Intake } from "./desk.ts";

/** How often the host is killed; the full measure is twenty times. */
const KILLS = Number(process.env["CLAIMDESK_KILLS"] ?? 3);

const command = (name: string) => fileURLToPath(new URL(`../../local/${name}.ts`, import.meta.url));
let folder: string;
let env: NodeJS.ProcessEnv;
let base: string;
let host: ChildProcess;
let token: string;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

/** Starts the host as `npm start` does, and waits until it answers. */
async function start(): Promise<void> {
  host = spawn(process.execPath, [command("start")], { env, stdio: "ignore" });
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`${base}/health`).catch(() => null);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the host did not start");
}

async function kill(): Promise<void> {
  host.kill("SIGKILL");
  await once(host, "exit");
}

async function call<T>(
  method: string,
  path: string,
  body?: unknown,
  key: string = randomUUID(),
): Promise<{ status: number; body: T }> {
  const headers: Record<string, string> = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  if (method === "POST") headers["idempotency-key"] = key;
  const answer = await fetch(base + path, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
  return { status: answer.status, body: (await answer.json()) as T };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "claimdesk-kill-"));
  const port = await freePort();
  base = `http://127.0.0.1:${port}/api`;
  env = { ...process.env, PORT: String(port), CLAIMDESK_DATA: join(folder, "data") };
  await start();
  token = execFileSync(process.execPath, [command("token"), "--role", "reviewer"], { env, encoding: "utf8" }).trim();
}, 60_000);
afterAll(async () => {
  if (host.exitCode === null && host.signalCode === null) await kill();
  rmSync(folder, { recursive: true, force: true });
});

describe("a desk that is killed in the middle of its work", () => {
  it(
    "has every write that it acknowledged, each once, and its histories verify",
    async () => {
      const taken = await call<Intake>("POST", "/articles", HARBOUR);
      const path = `/articles/${taken.body.article.id}`;
      const claims = taken.body.claims.map((claim) => claim.id);
      const acknowledged = new Set<string>();
      const uncertain: { path: string; body: unknown; key: string }[] = [];
      for (let round = 0; round < KILLS; round++) {
        let running = true;
        const writers = Array.from({ length: 8 }, async (_, n) => {
          for (let i = 0; running; i++) {
            const to = `${path}/claims/${claims[(n + i) % claims.length]}/citations`;
            const body = { url: `https://r${round}.example/${n}/${i}`, stance: "context" };
            const key = randomUUID();
            const answer = await call<{ url: string }>("POST", to, body, key).catch(() => null);
            if (answer?.status === 201) acknowledged.add(answer.body.url);
            else uncertain.push({ path: to, body, key });
            if (answer === null) return;
          }
        });
        await new Promise((resolve) => setTimeout(resolve, 150 + 97 * (round % 7)));
        await kill();
        running = false;
        await Promise.all(writers);
        await start();
        // What got no answer is sent again with its key: it has one effect, whether it was written before or not.
        for (const one of uncertain.splice(0)) {
          const again = await call<{ url?: string }>("POST", one.path, one.body, one.key);
          if (again.status === 201) acknowledged.add(again.body.url!);
          else expect([422, 409]).toContain(again.status);
        }
      }
      const text = await (
        await fetch(`${base}${path}/events`, {
          headers: { authorization: `Bearer ${token}`, accept: "application/x-ndjson" },
        })
      ).text();
      const events = text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as HistoryEvent);
      expect(await firstBreak(events)).toBeNull();
      const cited = [...foldHistory(events).citations.values()].map((citation) => citation.url!);
      expect(acknowledged.size).toBeGreaterThan(KILLS);
      expect(cited.toSorted()).toEqual([...acknowledged].toSorted());
    },
    30_000 + KILLS * 20_000,
  );
});
