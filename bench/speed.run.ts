// npm run bench:speed -- [--write]: how fast stories are read, beside the peers on the same stories; that time is linear
// in what is read, whatever it is; how fast a quote with slips is found in a page; and what the extractor weighs in a
// browser. Exit 1 when a bound is broken.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import search from "approx-string-match";
import { comparablePage, locate } from "../lambdas/core/compare/locate.ts";
import { extractAny } from "../lambdas/core/extract/all-languages.ts";
import { extract } from "../lambdas/core/extract/extract.ts";
import { languagesFor } from "../lambdas/core/extract/languages.ts";
import type { Story } from "../lambdas/core/extract/types.ts";
import { bundleConsole } from "../lib/bundles.ts";
import { readStories } from "../test/gold/stories.ts";
import { keepTable, loadBefore } from "./bench-page.ts";
import { readLines } from "./eval/dates.ts";
import { chronoDates } from "./eval/peers/chrono.ts";
import { microsoftDates } from "./eval/peers/microsoft.ts";
import { atLeast, atMost, table } from "./host/figures.ts";
import { adversaries } from "./speed/adversaries.ts";
import { compare, timed } from "./speed/clock.ts";
import { pageWithQuote } from "./speed/page.ts";
import { workerParts } from "./speed/worker-size.ts";

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const MOST_MS_A_MEGABYTE = 2_000;
const LEAST_TIMES_APPROX = 10;
const ROUNDS = 7;
const WARM = 5;
const DRAFT_KILOBYTES = 80;
/** The Microsoft recogniser is too slow for all stories: every so many. */
const SAMPLE = 12;
const REMARK = `Stories are read whole (dates, officials, quotes), by the peers for their dates alone. Rates are medians of ${ROUNDS} rounds in
turn after ${WARM} that warm up; the very first round of a process, in which everything is compiled, stands beside them.`;

const began = loadBefore();
const { add, broken, markdown } = table((line) => process.stdout.write(`${line.trimEnd()}\n`));
const folder = resolve(process.env["CLAIMDESK_EVAL"] ?? join(import.meta.dirname, "../../shared/eval"));

/** News stories of the evaluation sets where they are there, the project's own anyway. */
function stories(): Story[] {
  const files = ["dates-timebank.jsonl", "quotes-polnear-dev.jsonl"].map((file) => join(folder, file));
  const news = files
    .filter((file) => existsSync(file))
    .flatMap((file) => readLines<{ text: string; publishedAt?: string }>(file))
    .map(({ text, publishedAt }) => ({ text, publishedAt: publishedAt ?? "2016-10-01", timezone: "UTC" }));
  return [...news, ...readStories()];
}

async function against(
  list: readonly Story[],
  kind: string,
  peer: string,
  find: (text: string, publishedAt: string) => unknown,
): Promise<void> {
  // As the desk reads them: in the languages that a story has letters of.
  const languages = await Promise.all(list.map(languagesFor));
  const { ours, theirs } = compare(
    {
      ours: () => list.forEach((story, n) => void extract(story, languages[n]!)),
      theirs: () => list.forEach(({ text, publishedAt }) => void find(text, publishedAt)),
    },
    ROUNDS,
    WARM,
  );
  const megabytes = list.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const rate = (ms: number) => (megabytes / (ms / 1000)).toFixed(megabytes < ms / 1000 ? 3 : 1);
  const told = ({ first, steady }: typeof ours) => `${rate(steady)} MB/s, at first ${rate(first)}`;
  add({ name: `${list.length} ${kind}, ${megabytes.toFixed(2)} MB: ours, everything`, measured: told(ours) });
  add({ name: `  ${peer}, dates alone`, measured: told(theirs) });
  add(atLeast(`  ours to ${peer}`, theirs.steady / ours.steady, 1, "×"));
}

const all = stories();
await against(all, "stories", "chrono-node", chronoDates);
const alone = await Promise.all(all.map(async (story) => (await languagesFor(story)).length === 1));
await against(
  all.filter((_, n) => alone[n]),
  "in English alone",
  "chrono-node",
  chronoDates,
);
await against(
  all.filter((_, n) => n % SAMPLE === 0),
  "stories",
  "Microsoft's recognizer",
  microsoftDates,
);

add({ name: "a megabyte of one thing over and over", measured: "" });
for (const { kind, text } of adversaries()) {
  const story = { publishedAt: "2026-03-05", timezone: "UTC" };
  const half = timed(() => extractAny({ ...story, text: text.slice(0, text.length / 2) }));
  const whole = timed(() => extractAny({ ...story, text }));
  const figure = atMost(`  ${kind}`, whole, MOST_MS_A_MEGABYTE, "ms");
  add({ ...figure, measured: `${figure.measured}, ${(whole / half).toFixed(1)} × its half` });
}

const { page, slipped, start } = pageWithQuote(200_000);
const prepared = comparablePage(page);
const found = locate(slipped, prepared);
const located = compare(
  {
    anew: () => void locate(slipped, comparablePage(page)),
    before: () => void locate(slipped, prepared),
    told: () => void search(page, slipped, 3),
    // How many slips there are is not known beforehand: as much is let pass as ours lets pass, a quarter.
    tolerant: () => void search(page, slipped, Math.floor(slipped.length / 4)),
  },
  21,
);
const ms = ({ steady }: { steady: number }) => `${steady.toFixed(2)} ms`;
add({
  name: "a quote with three slips in a page of 200 KB",
  measured: found.span === null ? "not found" : `found ${Math.abs(found.span.start - start)} characters off`,
  aim: "≤ 20",
  holds: found.span !== null && Math.abs(found.span.start - start) <= 20,
});
add({ name: "  ours, page read anew", measured: ms(located.anew) });
add({ name: "  ours, page read before", measured: ms(located.before) });
add({ name: "  approx-string-match, told that three", measured: ms(located.told) });
add({ name: "  approx-string-match, as tolerant", measured: ms(located.tolerant) });
const times = located.tolerant.steady / located.before.steady;
add(atLeast("  ours, page read before, to the tolerant one", times, LEAST_TIMES_APPROX, "×"));

const built = mkdtempSync(join(tmpdir(), "claimdesk-worker-"));
const parts = workerParts(join((await bundleConsole(built)).directory, "assets"));
rmSync(built, { recursive: true, force: true });
const fetched = (...names: string[]) =>
  parts.reduce((sum, { name, kilobytes }) => (names.includes(name) ? sum + kilobytes : sum), 0);
add({ name: "the extractor for the browser, gzipped", measured: "" });
for (const { name, kilobytes } of parts) add({ name: `  ${name}`, measured: `${kilobytes.toFixed(1)} KB` });
const english = fetched("worker", "english");
const draft = atMost("  fetched for a draft in English", english, DRAFT_KILOBYTES, "KB");
add({ ...draft, measured: `${english.toFixed(1)} KB` });
const both = fetched(...parts.map(({ name }) => name));
add({ name: "  for one with Arabic in it", measured: `${both.toFixed(1)} KB` });

if (values.write) keepTable("Reading stories", "npm run bench:speed", began, markdown(), REMARK);
process.exitCode = broken() ? 1 : 0;
