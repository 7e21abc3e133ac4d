// node bench/eval/contradictions.run.ts [BUNDLES.jsonl]: prints the figures for the project's gold set and for a set of
// bundles, with marked and with extracted dates, and each miss with its reason.
import { extractAny } from "../../lambdas/core/extract/all-languages.ts";
import { readContradictions } from "../../test/gold/contradictions.ts";
import { type Bundle, bundlesFromGold, bundlesFromLines, measure, tableOf } from "./contradictions.ts";

const sets: [string, Bundle[]][] = [["gold set", bundlesFromGold(readContradictions())]];
const path = process.argv[2];
if (path !== undefined) sets.push([path.replace(/^.*\//, ""), bundlesFromLines(path)]);
for (const [name, bundles] of sets) {
  for (const [mode, reader] of [
    ["marked", "marked"],
    ["extracted", extractAny],
  ] as const) {
    const tally = measure(bundles, reader);
    console.log(tableOf(`${name}, ${mode} dates`, tally));
    for (const miss of tally.misses) console.log(`  ${miss}`);
  }
}
