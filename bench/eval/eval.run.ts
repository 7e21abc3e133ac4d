// node bench/eval/eval.run.ts [--write]: how well stories are read, ours and the peers' on the same documents, in one
// table, and the ten most frequent kinds of error; exit 1 when a figure is under its floor. The evaluation sets lie
// beside the repository (or at CLAIMDESK_EVAL); without them the project's own gold is measured. --write keeps the
// table in docs/eval.md, without examples: those sentences are not ours.
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { extractAny } from "../../lambdas/core/extract/all-languages.ts";
import { readStories } from "../../test/gold/stories.ts";
import { figureRows, holds } from "./figures.ts";
import { mostFrequent } from "./mistakes.ts";
import { markdownTable, textTable } from "./print-table.ts";
import {
  bundlesOf,
  DATE_PEERS,
  type Measured,
  measureArabic,
  measureConflicts,
  measurePolnear,
  measureStories,
  measureTimebank,
  ownBundles,
  storiesOfBundles,
} from "./sets.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = resolve(process.env["CLAIMDESK_EVAL"] ?? join(root, "../shared/eval"));
const progress = (what: string) => process.stderr.write(`${what}\n`);
const peers = { dates: DATE_PEERS, progress };

const sets: [file: string | null, measure: (path: string) => Measured][] = [
  ["dates-timebank.jsonl", (path) => measureTimebank(path, peers)],
  ["dates-arabic-dev.jsonl", measureArabic],
  ["quotes-polnear-dev.jsonl", measurePolnear],
  ["bundles-dev.jsonl", (path) => measureStories("bundles-dev", storiesOfBundles(path), peers)],
  ["bundles-dev.jsonl", (path) => measureConflicts("bundles-dev", bundlesOf(path), extractAny)],
  [null, () => measureStories("own stories", readStories(), peers)],
  [null, () => measureConflicts("own conflicts, dates marked", ownBundles(), "marked")],
  [null, () => measureConflicts("own conflicts, dates read", ownBundles(), extractAny)],
];

const measured: Measured[] = [];
const absent: string[] = [];
for (const [file, measure] of sets) {
  const path = file === null ? "" : join(folder, file);
  if (file !== null && !existsSync(path)) absent.push(file);
  else {
    if (file !== null) progress(file);
    measured.push(measure(path));
  }
}

const figures = measured.flatMap((one) => one.figures);
const frequent = mostFrequent(
  measured.flatMap((one) => one.mistakes),
  10,
);
const conflictMisses = measured
  .flatMap((one) => one.mistakes)
  .filter(({ kind }) => /^(?:missed|wrong) (?:disjoint|weekday|order|outside|official-role|quote-wording)/.test(kind));

console.log(textTable(figureRows(figures)));
if (absent.length > 0) console.log(`\nnot there, so not measured: ${[...new Set(absent)].join(", ")}`);
console.log("\nThe ten most frequent kinds of error");
console.log(textTable([["set", "kind", "count"], ...frequent.map((one) => [one.set, one.kind, String(one.count)])]));
for (const one of frequent) console.log(`  ${one.kind}: ${one.examples.join("; ")}`);
console.log("\nConflicts missed or wrong, each with its reason");
for (const { set, example } of conflictMisses) console.log(`  ${set}: ${example}`);

const failed = figures.filter((one) => !holds(one));
for (const one of failed) console.log(`under its floor: ${one.set}, ${one.name} ${one.ours.toFixed(1)} (${one.floor})`);
process.exitCode = failed.length > 0 ? 1 : 0;

if (process.argv.includes("--write")) {
  writeFileSync(
    join(root, "docs/eval.md"),
    `# How well stories are read

Written by \`npm run eval -- --write\`: ours and the peers' on the same documents in the same run, in per cent. Value F is the
relaxed F of the spans × the share of right values. Peers are given their best form; no peer reads Arabic, officials or
contradictions. Sets named after files lie beside the repository; "own" ones are in test/gold.

${markdownTable(figureRows(figures))}

## The ten most frequent kinds of error

${markdownTable([["set", "kind", "count"], ...frequent.map((one) => [one.set, one.kind, String(one.count)])])}
`,
  );
}
