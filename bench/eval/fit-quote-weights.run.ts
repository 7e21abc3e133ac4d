// node bench/eval/fit-quote-weights.run.ts TRAIN.jsonl [FROM TO]: fits the weights of English quotes anew and writes them
// into the grammar. Hold some stories back (FROM TO) when a rule or an observation is changed, and look at those.
import { readFileSync, writeFileSync } from "node:fs";
import { readLines } from "./dates.ts";
import { casesOf, fitWeights } from "./fit-quote-weights.ts";
import type { QuotedDocument } from "./quotes.ts";
import { writeTable } from "./write-weight-table.ts";

const [source, from = "0", to = "1000000"] = process.argv.slice(2);
if (source === undefined) {
  console.error("usage: node bench/eval/fit-quote-weights.run.ts TRAIN.jsonl [FROM TO]");
  process.exit(2);
}
const documents = readLines<QuotedDocument>(source).slice(Number(from), Number(to));
const weights = fitWeights(casesOf(documents));
const file = new URL("../../lambdas/core/extract/en/quotes/weights.ts", import.meta.url);
const head = readFileSync(file, "utf8").split("export const")[0]!;
writeFileSync(file, `${head}export const ENGLISH_QUOTE_WEIGHTS = \`\n${writeTable(weights)}\n\`;\n`);
console.log(`${documents.length} stories, ${weights.size} weights`);
