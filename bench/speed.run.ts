// node bench/speed.run.ts: how fast stories are read, beside the peers on the same stories; that time is linear in what
// is read, whatever it is; how fast a quote with slips is found in a page; and what the extractor weighs in a browser.
// Exit 1 when a bound is broken.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import search from "approx-string-match";
import { comparablePage, locate } from "../lambdas/core/compare/locate.ts";
import { extractAny } from "../lambdas/core/extract/all-languages.ts";
import { extract } from "../lambdas/core/extract/extract.ts";
import { languagesFor } from "../lambdas/core/extract/languages.ts";
import type { Story } from "../lambdas/core/extract/types.ts";
import { bundleConsole } from "../lib/bundles.ts";
import { readStories } from "../test/gold/stories.ts";
import { readLines } from "./eval/dates.ts";
import { chronoDates } from "./eval/peers/chrono.ts";
import { microsoftDates } from "./eval/peers/microsoft.ts";
import { textTable } from "./eval/print-table.ts";
import { adversaries } from "./speed/adversaries.ts";
import { compare, timed } from "./speed/clock.ts";
import { pageWithQuote } from "./speed/page.ts";
import { workerParts } from "./speed/worker-size.ts";

const MOST_MS_A_MEGABYTE = 2_000;
const LEAST_TIMES_APPROX = 10;
const ROUNDS = 5;
const WORKER_KILOBYTES = 80;
/** The Microsoft recogniser is too slow for all stories: every so many. */
const SAMPLE = 12;

const folder = resolve(process.env["CLAIMDESK_EVAL"] ?? join(import.meta.dirname, "../../shared/eval"));
const broken: string[] = [];

/** News stories of the evaluation sets where they are there, the project's own anyway. */
function stories(): Story[] {
  const files = ["dates-timebank.jsonl", "quotes-polnear-dev.jsonl"].map((file) => join(folder, file));
  const news = files
    .filter((file) => existsSync(file))
    .flatMap((file) => readLines<{ text: string; publishedAt?: string }>(file))
    .map(({ text, publishedAt }) => ({ text, publishedAt: publishedAt ?? "2016-10-01", timezone: "UTC" }));
  return [...news, ...readStories()];
}

const bytesOf = (list: readonly Story[]) => list.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

async function against(
  list: readonly Story[],
  peers: Record<string, (text: string, publishedAt: string) => unknown>,
): Promise<void> {
  // As the desk reads them: in the languages that a story has letters of.
  const languages = await Promise.all(list.map(languagesFor));
  const work: Record<string, () => void> = {
    "ours, everything": () => list.forEach((story, n) => void extract(story, languages[n]!)),
  };
  for (const [name, find] of Object.entries(peers)) {
    work[name] = () => list.forEach(({ text, publishedAt }) => void find(text, publishedAt));
  }
  const times = compare(work, ROUNDS);
  const ours = times["ours, everything"]!;
  const megabytes = bytesOf(list) / 1e6;
  console.log(`\n${list.length} stories, ${megabytes.toFixed(2)} MB, medians of ${ROUNDS} rounds`);
  const rows = Object.entries(times).map(([name, ms]) => [
    name,
    (megabytes / (ms / 1000)).toFixed(3),
    (ms / ours).toFixed(2),
  ]);
  console.log(textTable([["reader", "MB/s", "times ours"], ...rows]));
  for (const [name, ms] of Object.entries(times)) if (ms < ours) broken.push(`${name} is faster than ours`);
}

const all = stories();
await against(all, { "chrono-node, dates alone": chronoDates });
await against(
  all.filter((_, n) => n % SAMPLE === 0),
  { "chrono-node, dates alone": chronoDates, "Microsoft, dates alone": microsoftDates },
);

console.log("\na megabyte of one thing over and over, and half of it");
const rows = adversaries().map(({ kind, text }) => {
  const story = { publishedAt: "2026-03-05", timezone: "UTC" };
  const half = timed(() => extractAny({ ...story, text: text.slice(0, text.length / 2) }));
  const whole = timed(() => extractAny({ ...story, text }));
  if (whole > MOST_MS_A_MEGABYTE) broken.push(`a megabyte of ${kind} took ${Math.round(whole)} ms`);
  return [kind, whole.toFixed(0), (whole / half).toFixed(1)];
});
console.log(textTable([["kind", "ms", "times half"], ...rows]));

const { page, slipped, start } = pageWithQuote(200_000);
const prepared = comparablePage(page);
const found = locate(slipped, prepared);
if (found.span === null || Math.abs(found.span.start - start) > 20) broken.push("the quote was not located");
const located = compare(
  {
    "ours, page read anew": () => void locate(slipped, comparablePage(page)),
    "ours, page read before": () => void locate(slipped, prepared),
    "approx-string-match, told that three": () => void search(page, slipped, 3),
    // How many slips there are is not known beforehand: as much is let pass as ours lets pass, a quarter.
    "approx-string-match, as tolerant": () => void search(page, slipped, Math.floor(slipped.length / 4)),
  },
  21,
);
const approx = located["approx-string-match, as tolerant"];
console.log("\na quote with three slips in a page of 200 KB");
console.log(
  textTable([
    ["finder", "ms", "times as fast as the tolerant one"],
    ...Object.entries(located).map(([name, ms]) => [name, ms.toFixed(2), (approx / ms).toFixed(1)]),
  ]),
);
if (approx / located["ours, page read before"] < LEAST_TIMES_APPROX) broken.push("locating is under ten times");

const built = mkdtempSync(join(tmpdir(), "claimdesk-worker-"));
const parts = workerParts(join((await bundleConsole(built)).directory, "assets"));
rmSync(built, { recursive: true, force: true });
const total = parts.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
const fetched = (...names: string[]) =>
  parts.reduce((sum, { name, kilobytes }) => (names.includes(name) ? sum + kilobytes : sum), 0).toFixed(1);
console.log(`\nthe extractor for the browser: a worker of ${fetched("worker")} KB gzipped (aim ${WORKER_KILOBYTES})`);
console.log(textTable([["part", "KB"], ...parts.map(({ name, kilobytes }) => [name, kilobytes.toFixed(1)])]));
console.log(
  `an English draft fetches ${fetched("worker", "english")} KB, one with Arabic in it ${total.toFixed(1)} KB`,
);

for (const one of broken) console.log(`broken: ${one}`);
process.exitCode = broken.length > 0 ? 1 : 0;
