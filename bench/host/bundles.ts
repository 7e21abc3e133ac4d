import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { entries, layout } from "../../lib/app.ts";
import { bundleFunctions } from "../../lib/bundles.ts";
import { atMost, type Figure } from "./figures.ts";

/** Bytes that a function's bundle may have, and ms that loading it may take. */
const limitOf = (name: string) => (name === "api" ? 900_000 : 750_000);
const MOST_INIT_MS = 120;
const LOADS = 5;

/** What the functions need of their environment to be loaded; they call nothing before their first event. */
const environment = {
  TABLE: "bench",
  BUCKET: "bench",
  QUEUE_URL: "http://127.0.0.1:9/queue",
  ISSUER: "http://127.0.0.1:9",
  CONSOLE_CLIENT: "console",
  AWS_REGION: "us-east-1",
  AWS_ACCESS_KEY_ID: "bench",
  AWS_SECRET_ACCESS_KEY: "bench",
  POWERTOOLS_TRACE_ENABLED: "false",
};

/** Size of each function's bundle, and the median of its loads in processes of their own. */
export async function bundleFigures(folder: string): Promise<Figure[]> {
  const bundles = await bundleFunctions(entries, folder, layout);
  const figures: Figure[] = [];
  for (const [name, { directory, bytes }] of Object.entries(bundles)) {
    const times: number[] = [];
    for (let load = 0; load < LOADS; load++) times.push(await loadMs(join(directory, "index.mjs")));
    const median = times.sort((a, b) => a - b)[LOADS >> 1] ?? Number.NaN;
    figures.push(
      atMost(`bundle of ${name}`, bytes / 1000, limitOf(name) / 1000, "KB"),
      atMost(`  init (median of ${LOADS})`, median, MOST_INIT_MS, "ms"),
    );
  }
  return figures;
}

async function loadMs(file: string): Promise<number> {
  const url = JSON.stringify(pathToFileURL(file).href);
  const script = `const t = performance.now(); await import(${url}); console.log(performance.now() - t); process.exit(0)`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
    env: environment,
  });
  return Number(stdout.trim().split("\n").at(-1));
}
