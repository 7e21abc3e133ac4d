// The worker that reads drafts in the browser: light enough to be fetched for one draft, each language when it is needed,
// the same claims.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, test } from "vitest";
import { workerParts } from "../../bench/speed/worker-size.ts";
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

/**
 * KB, gzipped, that are fetched for a draft in all, by its languages: what is alike in two of them stands in the worker,
 * what only one needs in its own file. These may shrink; the aim for an English draft is 80.
 */
const limits = { worker: 52, english: 93.4, arabic: 129 };

test("the worker is light, and each language is a file that is fetched when a draft has a letter of it", () => {
  const parts = workerParts(assets);
  console.info(parts.map(({ name, kilobytes }) => `${name} ${kilobytes.toFixed(1)} KB`).join(", "));
  expect(parts.map(({ name }) => name).sort()).toEqual(Object.keys(limits).sort());
  for (const { name, files } of parts) if (name !== "worker") expect(files).toHaveLength(1);
  let fetched = 0;
  for (const name of Object.keys(limits) as (keyof typeof limits)[]) {
    fetched += parts.find((part) => part.name === name)!.kilobytes;
    expect.soft(fetched, name).toBeLessThanOrEqual(limits[name]);
  }
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
