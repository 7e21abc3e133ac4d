import { Noted } from "../forms.ts";
import type { Candidate, CueReading } from "./candidate.ts";
import {
  ADDED_TO,
  ASPECTS,
  type Aspect,
  COMPANY,
  headWord,
  type Numbering,
  observe,
  openingWord,
  Seen,
  VALUES,
} from "./observe.ts";
import type { Passage } from "./passage.ts";
import { type Row, readTable } from "./weight-table.ts";

/** Weights, in tenths of a log-odds, of what is observed at the candidates of a language. */
export interface Weights extends Numbering {
  bias: number;
  /** What each value of an aspect weighs, by itself or in the company of another aspect's value. */
  terms: readonly Term[];
  words: Noted<WordWeights>;
}

interface Term {
  /** Places of the aspect and of its company in what is seen. */
  aspect: number;
  company: number;
  /** How many values the company has. */
  width: number;
  table: Int16Array;
}

/** What is known of a written form. */
interface WordWeights {
  /** What it weighs before a verb, at the beginning of its content and at the end of its subject. */
  before: number;
  opens: number;
  head: number;
  /** Its number as a pronoun that speaks. */
  pronoun: number;
}

/** An aspect without company is in that of one that always is 0. */
const ALONE = ASPECTS.length;
const seen = new Uint16Array(ASPECTS.length + 1);

/** Log-odds (in tenths) that one of a cue's candidates is a quote. */
export function weigh(passage: Passage, reading: CueReading, candidate: Candidate, weights: Weights): number {
  const { tokens } = passage;
  const { terms, words } = weights;
  observe(passage, reading, candidate, weights, seen);
  let sum = weights.bias;
  for (let n = 0; n < terms.length; n++) {
    const { aspect, company, width, table } = terms[n]!;
    sum += table[seen[aspect]! * width + seen[company]!]!;
  }
  for (let at = reading.first; at < reading.at; at++) sum += words.of(tokens[at]!.form).before;
  const opens = openingWord(passage, candidate);
  if (opens >= 0) sum += words.of(tokens[opens]!.form).opens;
  const head = headWord(passage, reading);
  if (head >= 0) sum += words.of(tokens[head]!.form).head;
  return sum;
}

/**
 * Takes weights from their table, as `readTable` reads it.
 * @param lemmas the lexicon's, which number the verbs
 */
export function parseWeights(written: string, lemmas: readonly string[]): Weights {
  const rows = readTable(written);
  const numbers = numberValues(rows, lemmas);
  const number = (aspect: Aspect, value: string) => numbers[aspect].get(value) ?? 0;
  const terms: Term[] = [];
  const add = (aspect: Aspect, company: Aspect | null, alone: boolean) => {
    const width = company === null ? 1 : numbers[company].size;
    const table = new Int16Array(numbers[aspect].size * width);
    for (const { group, key, entries } of rows) {
      if (group !== aspect) continue;
      const from = number(aspect, key) * width;
      if (alone) table.fill(entries.get("") ?? 0, from, from + width);
      for (const [value, weight] of entries) {
        const beside = company === null || value === "" ? 0 : number(company, value);
        if (beside > 0) table[from + beside]! += weight;
      }
    }
    if (table.some((weight) => weight !== 0))
      terms.push({ aspect: Seen[aspect], company: company === null ? ALONE : Seen[company], width, table });
  };
  // what a value weighs alone is added to what it weighs in its first company
  for (const aspect of ASPECTS) {
    const [first = null, ...others] = COMPANY[aspect];
    add(aspect, first, true);
    for (const company of others) add(aspect, company, false);
  }
  const own = (group: string) =>
    new Map(rows.filter((row) => row.group === group).map(({ key, entries }) => [key, entries.get("") ?? 0]));
  const before = own("before");
  const opens = own("opens");
  const head = own("head");
  const words = new Noted(
    ({ norm }): WordWeights => ({
      before: before.get(norm) ?? 0,
      opens: opens.get(norm) ?? 0,
      head: head.get(norm) ?? 0,
      pronoun: number("speaker", norm),
    }),
  );
  return {
    bias: own("bias").get("") ?? 0,
    terms,
    words,
    frame: (frame) => number("frame", frame),
    pronoun: (form) => words.of(form).pronoun,
  };
}

/** Numbers the values of every aspect: the fixed ones, and for the others those that the rows speak of. */
function numberValues(
  rows: readonly Row[],
  lemmas: readonly string[],
): Readonly<Record<Aspect, ReadonlyMap<string, number>>> {
  const numbers = Object.fromEntries(
    ASPECTS.map((aspect) => {
      const values = aspect === "verb" ? lemmas : VALUES[aspect];
      return [aspect, new Map<string, number>(values.map((value, n) => [value, n]))];
    }),
  ) as Record<Aspect, Map<string, number>>;
  const add = (aspect: Aspect, value: string) => {
    const known = numbers[aspect];
    if (ADDED_TO.has(aspect) && !known.has(value)) known.set(value, known.size);
  };
  for (const { group, key, entries } of rows) {
    if (!(group in COMPANY)) continue;
    add(group as Aspect, key);
    for (const company of COMPANY[group as Aspect]) for (const value of entries.keys()) add(company, value);
  }
  return numbers;
}
