// The worker that reads drafts in the browser: light enough to be fetched for one draft, each language when it is needed,
// the same claims.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extractAny } from "../../lambdas/core/extract/all-languages.ts";
import { bundleConsole } from "../../lib/bundles.ts";
import { readStories } from "../gold/stories.ts";

let assets = "";
beforeAll(async () => {
  const directory = mkdtempSync(join(tmpdir(), "claimdesk-worker-"));
  await bundleConsole(directory);
  assets = join(directory, "assets");
});
afterAll(() => rmSync(join(assets, ".."), { recursive: true, force: true }));

const code = (file: string) => readFileSync(join(assets, file), "utf8");
/** Files that a module loads before it runs, itself first, and those that it may fetch later. */
function loads(file: string, seen = new Set<string>()): { now: string[]; later: string[] } {
  if (seen.has(file)) return { now: [], later: [] };
  seen.add(file);
  const names = (of: RegExp) => [...code(file).matchAll(of)].map((match) => match[1]!);
  const inner = names(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g).map((name) => loads(name, seen));
  return {
    now: [file, ...inner.flatMap(({ now }) => now)],
    later: [...names(/\bimport\("\.\/([^"]+)"\)/g), ...inner.flatMap(({ later }) => later)],
  };
}
const kilobytes = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(code(file), { level: 9 }).length / 1000, 0);
const language = (name: string) => readdirSync(assets).filter((file) => file.startsWith(`${name}-`));

test("what an English draft needs is at most 80 KB, gzipped", () => {
  const { now, later } = loads("extract.js");
  expect(later.sort()).toEqual([...language("arabic"), ...language("english")]);
  const [english] = language("english");
  const needed = [...new Set([...now, ...loads(english!).now])];
  console.info(`extract worker: ${now.length} files ${kilobytes(now)} KB, with English ${kilobytes(needed)} KB`);
  expect(kilobytes(needed)).toBeLessThanOrEqual(80);
});

test("Arabic is at most 35 KB more", () => {
  const { now } = loads("extract.js");
  const more = language("arabic").flatMap((file) => loads(file).now.filter((one) => !now.includes(one)));
  console.info(`Arabic: ${kilobytes(more)} KB`);
  expect(more).toHaveLength(1);
  expect(kilobytes(more)).toBeLessThanOrEqual(35);
});

/** Runs the worker with nothing but what a browser's worker has, and tells what it answered and which files it loaded. */
const browser = `
  const { parentPort, workerData } = require("node:worker_threads");
  globalThis.addEventListener = (_, listen) => parentPort.on("message", (data) => listen({ data }));
  globalThis.postMessage = (answer) => parentPort.postMessage(answer);
  globalThis.reportError = (error) => parentPort.postMessage({ failed: String(error) });
  for (const name of ["process", "Buffer", "require", "global", "setImmediate"]) delete globalThis[name];
  import(workerData).then(() => parentPort.postMessage("ready"));
`;

test.each(readStories().map((story) => [story.id, story] as const))(
  "the draft %s has the claims that the server reads",
  async (_, { text, title, publishedAt, timezone, language }) => {
    const story = { text, title, publishedAt, timezone, language };
    const worker = new Worker(browser, { eval: true, workerData: pathToFileURL(join(assets, "extract.js")).href });
    try {
      const answers: unknown[] = [];
      await new Promise<void>((resolve, reject) => {
        worker.on("error", reject);
        worker.on("message", (message) => {
          if (message === "ready") return worker.postMessage({ id: 7, story });
          answers.push(message);
          resolve();
        });
      });
      const { dates, officials, quotes } = extractAny(story);
      expect(answers).toEqual([{ id: 7, dates, officials, quotes }]);
    } finally {
      await worker.terminate();
    }
  },
);
