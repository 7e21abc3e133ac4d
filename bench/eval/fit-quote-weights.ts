import { english } from "../../lambdas/core/extract/en/english.ts";
import { ENGLISH_VERBS } from "../../lambdas/core/extract/en/quotes/grammar.ts";
import { type Form, Noted } from "../../lambdas/core/extract/forms.ts";
import type { Candidate, CueReading } from "../../lambdas/core/extract/quotes/candidate.ts";
import { Frame } from "../../lambdas/core/extract/quotes/grammar.ts";
import {
  ASPECTS,
  type Aspect,
  COMPANY,
  headWord,
  type Numbering,
  ONLY_IN_COMPANY,
  observe,
  openingWord,
  Seen,
  VALUES,
} from "../../lambdas/core/extract/quotes/observe.ts";
import type { Passage } from "../../lambdas/core/extract/quotes/passage.ts";
import { quoteReader } from "../../lambdas/core/extract/quotes/read.ts";
import { readPassages } from "../../lambdas/core/extract/quotes/read-passages.ts";
import { readVerbs } from "../../lambdas/core/extract/quotes/subject-first.ts";
import { verbOf } from "../../lambdas/core/extract/quotes/verb-entry.ts";
import { splitSentences } from "../../lambdas/core/extract/sentences.ts";
import { tokenize } from "../../lambdas/core/extract/tokens.ts";
import type { QuotedDocument } from "./quotes.ts";

/** One candidate as the fit sees it: what is observed, and whether the annotators took it for a quote. */
export interface Case {
  seen: string[];
  quote: boolean;
}

/** A weight lighter than this (log-odds) is left out of the table, and an observation rarer than RAREST is never counted. */
const LIGHTEST = 0.2;
const RAREST = 6;
const ROUNDS = 25;
const STEP = 0.25;
const HEAVY_PENALTY = 12;
const LIGHT_PENALTY = 2;
/** Cases are visited in steps of this prime, so that one story's cases do not come in a row. */
const STRIDE = 7919;

const reader = quoteReader("en", english.quotes);
const verbs = new Noted(({ norm }) => verbOf(ENGLISH_VERBS.verb(norm)));

/** Cases of annotated stories: every reading of every verb, right where it holds over 0.3 of an attribution with that cue. */
export function casesOf(documents: readonly QuotedDocument[]): Case[] {
  return documents.flatMap(({ text, attributions }) => {
    const passages = readPassages(text, splitSentences(text), tokenize(text), { en: reader, ar: reader });
    return passages.flatMap((passage, p) =>
      readVerbs(passage, passages[p + 1], verbs).flatMap((reading) =>
        candidatesOf(reading).map((candidate) => ({
          seen: namesOf(passage, reading, candidate),
          quote: attributions.some((a) => agrees(passage, reading, candidate, a)),
        })),
      ),
    );
  });
}

function candidatesOf({ likelier, left, right }: CueReading): Candidate[] {
  return [likelier, likelier === left ? right : left].filter(({ frame }) => frame !== Frame.none);
}

/** Numbers every value that is met, and knows its name again. */
class Names implements Numbering {
  readonly #names = new Map<Aspect, string[]>(
    ASPECTS.map((aspect) => [aspect, [...(aspect === "verb" ? ENGLISH_VERBS.lemmas : VALUES[aspect])]]),
  );

  verb(lemma: number): number {
    return lemma;
  }

  preposition({ norm }: Form): number {
    return this.#numberOf("frame", `at:${norm}`);
  }

  pronoun({ norm }: Form): number {
    return this.#numberOf("speaker", norm);
  }

  #numberOf(aspect: Aspect, value: string): number {
    const names = this.#names.get(aspect)!;
    const known = names.indexOf(value);
    return known < 0 ? names.push(value) - 1 : known;
  }

  nameOf(aspect: Aspect, number: number): string {
    return this.#names.get(aspect)![number]!;
  }
}

const names = new Names();
const seen = new Uint16Array(ASPECTS.length);

/** What is observed, as the table names it: group, key and company ("verb:say aside"). */
function namesOf(passage: Passage, reading: CueReading, candidate: Candidate): string[] {
  const observed: string[] = [];
  // the table parts its entries with commas, equals signs and line ends
  const add = (key: string, company = "") => {
    if (!/[,=\s]/.test(key)) observed.push(company === "" ? key : `${key} ${company}`);
  };
  observe(passage, reading, candidate, names, seen);
  for (const aspect of ASPECTS) {
    const value = names.nameOf(aspect, seen[Seen[aspect]]!);
    if (value === "") continue;
    if (!ONLY_IN_COMPANY.has(aspect)) add(`${aspect}:${value}`);
    for (const company of COMPANY[aspect]) add(`${aspect}:${value}`, names.nameOf(company, seen[Seen[company]]!));
  }
  const word = (group: string, at: number) => add(`${group}:${passage.tokens[at]!.norm}`);
  for (let at = reading.first; at < reading.at; at++) word("before", at);
  const opens = openingWord(passage, candidate);
  if (opens >= 0) word("opens", opens);
  const head = headWord(passage, reading);
  if (head >= 0) word("head", head);
  return observed;
}

function agrees(
  { tokens }: Passage,
  { first, at }: CueReading,
  { start, end, restStart, restEnd }: Candidate,
  gold: QuotedDocument["attributions"][number],
): boolean {
  const own = { start: tokens[first]!.start, end: tokens[at]!.end };
  if (!gold.cue.some((cue) => cue.start < own.end && own.start < cue.end)) return false;
  let size = 0;
  let shared = 0;
  for (const g of gold.content) {
    const sharedWith = (from: number, to: number) => Math.max(0, Math.min(to, g.end) - Math.max(from, g.start));
    size += g.end - g.start;
    shared += sharedWith(start, end) + sharedWith(restStart, restEnd);
  }
  return shared > 0.3 * size;
}

/**
 * Fits one weight an observation: logistic regression with an L2 penalty, by adaptive gradient steps. The order of the
 * cases is fixed, so the same stories give the same table.
 */
function fitOnce(cases: readonly Case[], penalty: number, keep: (name: string) => boolean): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { seen } of cases) for (const name of seen) counts.set(name, (counts.get(name) ?? 0) + 1);
  const index = new Map<string, number>([["bias", 0]]);
  for (const [name, count] of counts) if (count >= RAREST && keep(name)) index.set(name, index.size);
  const decay = Float64Array.from(index.keys(), (name) => (name === "bias" ? 0 : penalty / counts.get(name)!));
  const rows = cases.map(({ seen }) => [0, ...seen.flatMap((name) => index.get(name) ?? [])]);
  const weight = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    for (let k = 0; k < rows.length; k++) {
      const n = (k * STRIDE) % rows.length;
      const row = rows[n]!;
      let sum = 0;
      for (const i of row) sum += weight[i]!;
      const error = 1 / (1 + Math.exp(-sum)) - (cases[n]!.quote ? 1 : 0);
      for (const i of row) {
        const gradient = error + decay[i]! * weight[i]!;
        squares[i]! += gradient * gradient;
        weight[i]! -= (STEP * gradient) / Math.sqrt(squares[i]!);
      }
    }
  }
  return new Map([...index].map(([name, i]) => [name, weight[i]!]));
}

/** Chooses the observations that matter under a heavy penalty, then fits those again under a light one. */
export function fitWeights(cases: readonly Case[]): Map<string, number> {
  const chosen = fitOnce(cases, HEAVY_PENALTY, () => true);
  return fitOnce(cases, LIGHT_PENALTY, (name) => Math.abs(chosen.get(name) ?? 0) >= LIGHTEST);
}
