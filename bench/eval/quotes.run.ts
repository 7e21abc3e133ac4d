// node bench/eval/quotes.run.ts QUOTES.jsonl [FROM TO]: prints our figures on a file of stories with their attributions.
import { readLines } from "./dates.ts";
import { type QuotedDocument, quoteRows, quotesOf, scoreQuotes } from "./quotes.ts";

const [file, from = "0", to = "1000000"] = process.argv.slice(2);
if (file === undefined) {
  console.error("usage: node bench/eval/quotes.run.ts QUOTES.jsonl [FROM TO]");
  process.exit(2);
}
const documents = readLines<QuotedDocument>(file).slice(Number(from), Number(to));
const systems = documents.map(({ text }) => quotesOf(text));
for (const row of quoteRows) {
  const { gold, system, precision, recall, f, speaker } = scoreQuotes(documents, systems, row, 0.3);
  const far = scoreQuotes(documents, systems, row, 0.8);
  console.log(
    `${row.padEnd(9)} gold ${gold} system ${system} | F@0.3 ${f.toFixed(1)} (P ${precision.toFixed(1)} R ${recall.toFixed(1)}) | F@0.8 ${far.f.toFixed(1)} | speaker ${speaker.share.toFixed(1)} (${speaker.right}/${speaker.of})`,
  );
}
