/**
 * Measures the local host: `node bench/host.run.ts [STORIES] [SECONDS]` (default 300 stories, 6 s a load). Prints how long
 * starts take, how many reads and marks a second it answers, what the engine alone does with the same transaction, and
 * what memory all that takes.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load, type Rate } from "./host/load.ts";
import { bareTransaction, type Markable, markableClaims, markRequest } from "./host/marks.ts";
import { type Desk, startDesk } from "./host/process.ts";

const [stories = 300, seconds = 6] = process.argv.slice(2).map(Number);
// A load's last answers aren't waited for, so its claims are spent: four loads of 10 to 50 clients, and some to spare.
if (!(stories >= 150 && seconds >= 1)) throw new Error("at least 150 stories and a second a load");
const folder = await mkdtemp(join(tmpdir(), "claimdesk-bench-"));
const [dataDir, cacheDir] = [join(folder, "data"), join(folder, "cache")];
const say = (name: string, value: string) => process.stdout.write(`${name.padEnd(46)}${value}\n`);
const sayRate = (name: string, { perSecond, p50, p99, bad, cpuMs }: Rate) =>
  say(
    name,
    `${perSecond.toFixed(0)}/s, p50 ${p50} ms, p99 ${p99} ms, CPU ${cpuMs.toFixed(2)} ms each${bad > 0 ? `, ${bad} BAD` : ""}`,
  );

async function starts(): Promise<Desk> {
  const first = await startDesk(dataDir, cacheDir);
  say("first start to first 200", `${first.firstAnswerMs.toFixed(0)} ms`);
  await first.stop();
  await rm(cacheDir, { recursive: true });
  const changed = await startDesk(dataDir, cacheDir);
  say("later start, source changed", `${changed.firstAnswerMs.toFixed(0)} ms`);
  await changed.stop();
  const times: number[] = [];
  for (let start = 0; start < 3; start++) {
    const same = await startDesk(dataDir, cacheDir);
    times.push(same.firstAnswerMs);
    const stop = await same.stop();
    if (start === 2) say("stop", `${stop.toFixed(0)} ms`);
  }
  say("later start, nothing changed (median of 3)", `${times.sort((a, b) => a - b)[1]?.toFixed(0)} ms`);
  return startDesk(dataDir, cacheDir);
}

async function reads(desk: Desk, { articleId }: Markable): Promise<void> {
  const request = { path: `/api/articles/${articleId}`, headers: { authorization: `Bearer ${desk.writer}` } };
  for (const clients of [10, 50]) {
    sayRate(`GET an article, ${clients} clients`, await load(desk, desk.url, clients, seconds, [request]));
  }
}

async function marks(desk: Desk, claims: Markable[]): Promise<void> {
  for (const clients of [10, 50]) {
    const early = await load(desk, desk.url, clients, seconds, [markRequest(desk, claims)]);
    const bare = await load(desk, desk.dynamodb, clients, seconds, [
      await bareTransaction(desk, claims[0] as Markable),
    ]);
    const late = await load(desk, desk.url, clients, seconds, [markRequest(desk, claims)]);
    sayRate(`PUT marks, ${clients} clients`, early);
    sayRate("  the same transaction straight to the engine", bare);
    sayRate("  marks once more, later", late);
    say("  share of the engine's own", `${((100 * early.perSecond) / bare.perSecond).toFixed(0)} %`);
  }
}

try {
  const desk = await starts();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  say("memory idle", `${desk.memory().toFixed(0)} MB`);
  const claims = await markableClaims(desk, stories);
  await reads(desk, claims[0] as Markable);
  await marks(desk, claims);
  say("memory loaded", `${desk.memory().toFixed(0)} MB`);
  await desk.stop();
} finally {
  await rm(folder, { recursive: true, force: true });
}
