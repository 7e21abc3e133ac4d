/**
 * Measures the local host: `npm run bench:host -- [--stories 300] [--seconds 6] [--marks 2000] [--write]`. Prints how large
 * and how quick to load the functions are, how long starts take, how many reads and marks a second the desk answers,
 * what the engine alone does with the same transaction, and what memory all that takes. `--stories 1000 --marks 50000`
 * is the whole of it; `--write` puts the table into docs/bench.md.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { keepTable, loadBefore } from "./bench-page.ts";
import { bundleFigures } from "./host/bundles.ts";
import { atLeast, atMost, table } from "./host/figures.ts";
import { load, paced, type Rate } from "./host/load.ts";
import { bareTransaction, type Markable, markableClaims, markRequest } from "./host/marks.ts";
import { type Desk, startDesk } from "./host/process.ts";

const { values } = parseArgs({
  options: {
    stories: { type: "string", default: "300" },
    seconds: { type: "string", default: "6" },
    marks: { type: "string", default: "2000" },
    write: { type: "boolean", default: false },
  },
});
const [stories, seconds, marks] = [Number(values.stories), Number(values.seconds), Number(values.marks)];
// A load's last answers aren't waited for, so its claims are spent: loads of 10 and 50 clients, and some to spare.
if (!(stories >= 150 && seconds >= 1 && marks >= 100))
  throw new Error("at least 150 stories, a second a load and 100 marks");
const folder = await mkdtemp(join(tmpdir(), "claimdesk-bench-"));
const [dataDir, cacheDir] = [join(folder, "data"), join(folder, "cache")];
const { add, markdown } = table((line) => process.stdout.write(`${line.trimEnd()}\n`));

const SHARED = `The desk, its engines and the clients share these cores. CPU is the time that the desk and its engines take for one answer,
over all cores.`;

const told = ({ perSecond, p50, p99, bad, cpuMs }: Rate) =>
  `${perSecond.toFixed(0)}/s, p50 ${p50}, p99 ${p99}, CPU ${cpuMs.toFixed(2)} ms${bad > 0 ? `, ${bad} BAD` : ""}`;

async function starts(): Promise<Desk> {
  const first = await startDesk(dataDir, cacheDir);
  add(atMost("first start to first 200", first.firstAnswerMs, 8000, "ms"));
  await first.stop();
  await rm(cacheDir, { recursive: true });
  const changed = await startDesk(dataDir, cacheDir);
  add(atMost("later start, source changed", changed.firstAnswerMs, 2000, "ms"));
  await changed.stop();
  const times: number[] = [];
  let stopMs = 0;
  for (let start = 0; start < 3; start++) {
    const same = await startDesk(dataDir, cacheDir);
    times.push(same.firstAnswerMs);
    stopMs = await same.stop();
  }
  add(atMost("later start, nothing changed (median of 3)", times.sort((a, b) => a - b)[1] ?? Number.NaN, 700, "ms"));
  add(atMost("stop", stopMs, 200, "ms"));
  return startDesk(dataDir, cacheDir);
}

/** The engine alone with the transaction of a mark: the measure that a busy machine slows down as it does the desk. */
async function bare(desk: Desk, claim: Markable, clients: number): Promise<Rate> {
  const rate = await load(desk, desk.dynamodb, clients, { seconds }, [await bareTransaction(desk, claim)]);
  add({ name: `the mark's transaction straight to the engine, ${clients}`, measured: told(rate) });
  return rate;
}

async function reads(desk: Desk, { articleId }: Markable, engine: Rate): Promise<void> {
  const request = { path: `/api/articles/${articleId}`, headers: { authorization: `Bearer ${desk.writer}` } };
  // Not measured yet: the function's code is being optimised.
  await load(desk, desk.url, 10, { seconds: Math.min(seconds, 3) }, [request]);
  for (const clients of [10, 50]) {
    const rate = await load(desk, desk.url, clients, { seconds }, [request]);
    add({ name: `GET an article, ${clients} clients`, measured: told(rate) });
    if (clients !== 10) continue;
    add(atLeast("  reads a second", rate.perSecond, 2000, "/s"));
    add(atLeast("  as a multiple of the engine's transactions", rate.perSecond / engine.perSecond, 1.2, "×"));
  }
}

async function marked(desk: Desk, claims: Markable[], engine: Rate): Promise<void> {
  const [request, tenths] = paced(desk, markRequest(desk, claims), marks);
  const rate = await load(desk, desk.url, 10, { requests: marks }, [request]);
  add({ name: `PUT ${marks} marks over ${stories} articles, 10 clients`, measured: told(rate) });
  add(atMost("  marks that were refused", rate.bad, 0, ""));
  const after = await bare(desk, claims[0] as Markable, 10);
  const share = (100 * rate.perSecond) / ((engine.perSecond + after.perSecond) / 2);
  add(atLeast("  marks as a share of the engine's (before and after)", share, 30, "%"));
  const [first, last] = [tenths[0], tenths.at(-1)];
  if (!first || !last) throw new Error("no tenth of the marks was answered");
  add({
    name: "  first and last tenth",
    measured: [first, last]
      .map((tenth) => `${tenth.perSecond.toFixed(0)}/s, CPU ${tenth.cpuMs.toFixed(2)} ms`)
      .join("; "),
  });
  add(atMost("  CPU of the last tenth to the first's", last.cpuMs / first.cpuMs, 1.1, "×"));
  const crowd = await load(desk, desk.url, 50, { seconds }, [markRequest(desk, claims)]);
  add({ name: "PUT marks, 50 clients", measured: told(crowd) });
}

try {
  const began = loadBefore();
  add(...(await bundleFigures(join(folder, "bundles"))));
  const desk = await starts();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  add(atMost("memory idle", desk.memory(), 300, "MB"));
  const claims = await markableClaims(desk, stories);
  const engine = await bare(desk, claims[0] as Markable, 10);
  await reads(desk, claims[0] as Markable, engine);
  await marked(desk, claims, engine);
  add(atMost("memory loaded", desk.memory(), 650, "MB"));
  await desk.stop();
  const command = `npm run bench:host -- --stories ${stories} --seconds ${seconds} --marks ${marks}`;
  if (values.write) keepTable("The local host", command, began, markdown(), SHARED);
} finally {
  await rm(folder, { recursive: true, force: true });
}
