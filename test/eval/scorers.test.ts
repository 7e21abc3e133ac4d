// Our figures are those of the evaluation sets' own scorers, where these lie beside the repository.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DatedDocument, readLines, timexesOf } from "../../bench/eval/dates.ts";
import { type ArabicCase, valuesOf } from "../../bench/eval/dates-arabic.ts";
import type { Figure } from "../../bench/eval/figures.ts";
import { patternQuotes } from "../../bench/eval/peers/quote-patterns.ts";
import { type QuotedDocument, quotesOf } from "../../bench/eval/quotes.ts";
import {
  bundlesOf,
  measureArabic,
  measureConflicts,
  measurePolnear,
  measureStories,
  measureTimebank,
  storiesOfBundles,
} from "../../bench/eval/sets.ts";
import { extractAny } from "../../lambdas/core/extract/all-languages.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = resolve(process.env["CLAIMDESK_EVAL"] ?? join(root, "../shared/eval"));
const here = (name: string) => join(folder, name);
const present = existsSync(here("score-bundles.mjs"));
const noPeers = { dates: [], progress: () => {} };

let scratch = "";
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "claimdesk-eval-"));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What the set's scorer prints for a system's lines. */
function scorerSays(scorer: string, gold: string, lines: string): string {
  const system = join(scratch, `${scorer}.jsonl`);
  writeFileSync(system, lines);
  return execFileSync(process.execPath, [here(scorer), here(gold), system], { encoding: "utf8" });
}

const linesOf = (values: unknown[]) => values.map((value) => JSON.stringify(value)).join("\n");

/** Our figures as printed, by name. */
const ours = (figures: Figure[]) => Object.fromEntries(figures.map((one) => [one.name, one.ours.toFixed(1)]));

/** The number that follows some words in what a scorer printed. */
function after(words: RegExp, said: string): string {
  const found = new RegExp(`${words.source}\\s*(\\d+\\.\\d)`).exec(said);
  if (found === null) throw new Error(`${words.source} not in: ${said}`);
  return found[1]!;
}

test.runIf(present)("dates of news stories", () => {
  const documents = readLines<DatedDocument>(here("dates-timebank.jsonl"));
  const lines = documents.map(({ id, text, publishedAt }) => ({
    id,
    timexes: timexesOf({ text, publishedAt, timezone: "UTC" }),
  }));
  const said = scorerSays("score-dates.mjs", "dates-timebank.jsonl", linesOf(lines));
  expect(ours(measureTimebank(here("dates-timebank.jsonl"), noPeers).figures)).toEqual({
    "value F": after(/\| value F/, said),
    "value F, DATE and TIME": after(/value F DATE\+TIME/, said),
    "full dates, recall": after(/recall/, said),
    "full dates, precision": after(/precision/, said),
  });
});

test.runIf(present)("short Arabic expressions", () => {
  const cases = readLines<ArabicCase>(here("dates-arabic-dev.jsonl"));
  const lines = cases.map((one) => ({
    id: one.id,
    timexes: valuesOf(one).map((value) => ({ start: 0, end: one.text.length, type: "DATE", value })),
  }));
  const said = scorerSays("score-dates.mjs", "dates-arabic-dev.jsonl", linesOf(lines));
  expect(ours(measureArabic(here("dates-arabic-dev.jsonl")).figures)).toEqual({
    "day items right": after(/\| Day/, said),
    "all items right": after(/^all/, said),
  });
});

test.runIf(present)("quotes of news stories, ours and the pattern baseline's", async () => {
  const documents = readLines<QuotedDocument>(here("quotes-polnear-dev.jsonl"));
  const said = scorerSays(
    "score-quotes.mjs",
    "quotes-polnear-dev.jsonl",
    linesOf(documents.map(({ id, text }) => ({ id, quotes: quotesOf(text) }))),
  );
  const [all, direct] = [/^all.*$/m.exec(said)![0], /^direct.*$/m.exec(said)![0]];
  expect(ours(measurePolnear(here("quotes-polnear-dev.jsonl")).figures)).toEqual({
    "F at 0.3": after(/F@0\.3/, all),
    "F at 0.3, opening with a mark": after(/F@0\.3/, direct),
    "speaker right": after(/speaker on matched/, all),
    "speaker right, opening with a mark": after(/speaker on matched/, direct),
  });
  interface Baseline {
    direct(text: string): BaselineQuote[];
    indirect(text: string): BaselineQuote[];
  }
  type BaselineQuote = { Content: unknown; Source: unknown[] };
  const baseline = (await import(pathToFileURL(here("peers/quotes-baseline.mjs")).href)) as Baseline;
  for (const { id, text } of documents) {
    const theirs = [...baseline.direct(text), ...baseline.indirect(text)].map(({ Content, Source }) => ({
      content: Content,
      source: Source[0] ?? null,
    }));
    expect(patternQuotes(text), id).toEqual(theirs);
  }
});

test.runIf(present)("whole stories and their contradictions, through the command line", () => {
  const file = here("bundles-dev.jsonl");
  const lines = execFileSync(process.execPath, [join(root, "bin/claimdesk.ts"), "extract", "--batch", file], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const said = scorerSays("score-bundles.mjs", "bundles-dev.jsonl", lines);
  const conflicts = /^conflicts.*$/m.exec(said)![0];
  expect({
    ...ours(measureStories("bundles-dev", storiesOfBundles(file), noPeers).figures),
    ...ours(measureConflicts("bundles-dev", bundlesOf(file), extractAny).figures),
  }).toEqual({
    "date value F": after(/date value F/, said),
    "official name F": after(/officials name F/, said),
    "official role right": after(/role right/, said),
    "official organisation right": after(/organisation right/, said),
    "quotes F at 0.3": after(/quotes F at 0\.3/, said),
    "quote speaker right": after(/quote speaker/, said),
    "conflicts, precision": after(/\(P/, conflicts),
    "conflicts, recall": after(/ R/, conflicts),
    "traps sprung": after(/traps sprung/, said),
  });
});
