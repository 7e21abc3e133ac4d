import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { lookAt } from "../../lambdas/fetch/look.ts";
import { readArticle } from "../../lambdas/fetch/read/article.ts";
import { safeFetcher } from "../../lambdas/fetch/safe-fetcher.ts";
import { type PartResult, peakOf, readJson, residentMb } from "./sample.ts";
import { WARM_UP } from "./server.ts";

interface Bomb {
  file: string;
  expands_to?: number;
  "content-encoding"?: string | null;
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  xml: "application/xml",
  svg: "image/svg+xml",
  json: "application/json",
};
const MAX_FETCH_MB = 64;
const MAX_READ_MB = 512;
const MAX_READ_MS = 2_000;
const FETCH_CAP = 10_000_000;

/** Bodies that are small and cost much: fetched with their encodings, read both ways, memory and time bounded. */
export async function bombs(directory: string): Promise<PartResult> {
  const { items } = readJson<{ items: Bomb[] }>(directory, "bombs/MANIFEST.json");
  const bodies = new Map(items.map((bomb) => [`/${bomb.file}`, bomb]));
  const server = createServer((request, response) => {
    const bomb = bodies.get(request.url ?? "");
    if (bomb === undefined) return response.writeHead(404).end();
    const encoding = bomb["content-encoding"]
      ?.split(" (")[0]
      ?.replace(/^gzip x6$/, "gzip, gzip, gzip, gzip, gzip, gzip");
    const type = TYPES[bomb.file.split(".").at(-1)!] ?? "text/html";
    response.writeHead(200, { "content-type": type, ...(encoding ? { "content-encoding": encoding } : {}) });
    return response.end(readFileSync(join(directory, "bombs", bomb.file)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const fetchPage = safeFetcher({ allowedHosts: [`127.0.0.1:${port}`], limits: { deadlineMs: 5_000 } });
  const misses: string[] = [];
  const most = { fetch: 0, read: 0, ms: 0 };
  for (let i = 0; i < WARM_UP / 10; i++) {
    const { outcome } = await lookAt(fetchPage, `http://127.0.0.1:${port}/html-spaces-2MB.html`);
    if (outcome.kind === "page" && i < 3) readArticle(outcome.body, outcome.contentType, outcome.url);
  }
  const before = residentMb();
  for (const bomb of items) {
    const url = `http://127.0.0.1:${port}/${bomb.file}`;
    const base = residentMb();
    const fetchPeak = await peakOf(async () => {
      const outcome = await fetchPage(url);
      const tooMuch = (bomb.expands_to ?? 0) > FETCH_CAP;
      if (tooMuch && outcome.kind !== "too-large") misses.push(`${bomb.file}: ${outcome.kind}`);
    });
    // The compressed file itself passes through this process twice: served and received.
    const growth = fetchPeak - base;
    if (growth > MAX_FETCH_MB) misses.push(`${bomb.file}: fetching added ${Math.round(growth)} MB`);
    let took = 0;
    const readPeak = await peakOf(async () => {
      const look = await lookAt(fetchPage, url);
      const started = process.cpuUsage();
      if (look.outcome.kind === "page") readArticle(look.outcome.body, look.outcome.contentType, url);
      took = process.cpuUsage(started).user / 1_000;
    });
    if (took > MAX_READ_MS) misses.push(`${bomb.file}: reading took ${Math.round(took)} ms of CPU`);
    if (readPeak > MAX_READ_MB) misses.push(`${bomb.file}: ${Math.round(readPeak)} MB while reading`);
    most.fetch = Math.max(most.fetch, growth);
    most.read = Math.max(most.read, readPeak);
    most.ms = Math.max(most.ms, took);
  }
  await fetchPage.close();
  server.close();
  await new Promise((resolve) => setTimeout(resolve, 200));
  const left = residentMb() - before;
  if (left > MAX_FETCH_MB) misses.push(`${Math.round(left)} MB stay behind`);
  const note = `fetching adds ≤ ${Math.round(most.fetch)} MB, reading ≤ ${Math.round(most.read)} MB in all and ${Math.round(most.ms)} ms, ${Math.round(left)} MB stay`;
  return { part: "bombs", cases: items.length, misses, note };
}
