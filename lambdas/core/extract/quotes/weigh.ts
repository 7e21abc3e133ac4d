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
  tables: readonly Table[];
  words: Noted<WordWeights>;
}

/**
 * Aspects whose values are weighed together by one look into a table; each aspect and its company (see `COMPANY`) stand
 * in one of them.
 */
const TOGETHER: readonly (readonly Aspect[])[] = [
  ["verb", "frame"],
  ["verb", "form"],
  ["class", "frame", "form"],
  ["class", "frame", "speaker"],
  ["frame", "quoted", "reported", "second"],
  ["class", "form", "tense", "reported"],
  ["class", "clausal", "length", "side"],
];

/**
 * What the values of up to four aspects weigh together. The aspects are told by their places in what is seen, and how far
 * apart in the table two values lie that follow each other.
 */
interface Table {
  a: number;
  b: number;
  c: number;
  d: number;
  stepA: number;
  stepB: number;
  stepC: number;
  stepD: number;
  weights: Int16Array;
}

/** What is known of a written form. */
interface WordWeights {
  /** What it weighs before a verb, at the beginning of its content and at the end of its subject. */
  before: number;
  opens: number;
  head: number;
  /** Its numbers as a pronoun that speaks and as a preposition that makes a frame. */
  pronoun: number;
  preposition: number;
}

/** Most words weigh nothing: one object for all of them is always at hand. */
const SILENT: WordWeights = { before: 0, opens: 0, head: 0, pronoun: 0, preposition: 0 };

/** What is observed at the candidate that is weighed now: `observe` writes all of it each time. */
const seen = new Uint16Array(ASPECTS.length + 1);
/** Where a table has fewer aspects than others, the rest of its places are of one that always is 0. */
const NONE = ASPECTS.length;

/** Log-odds (in tenths) that one of a cue's candidates is a quote. */
export function weigh(passage: Passage, reading: CueReading, candidate: Candidate, weights: Weights): number {
  const { tokens } = passage;
  const { tables, words } = weights;
  observe(passage, reading, candidate, weights, seen);
  let sum = weights.bias;
  for (let n = 0; n < tables.length; n++) {
    const table = tables[n]!;
    const { a, b, c, d, stepA, stepB, stepC, stepD } = table;
    sum += table.weights[seen[a]! * stepA + seen[b]! * stepB + seen[c]! * stepC + seen[d]! * stepD]!;
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
 * @param lemmas the lexicon's, in its order
 */
export function parseWeights(written: string, lemmas: readonly string[]): Weights {
  const rows = readTable(written);
  const numbers = numberValues(rows);
  const own = (group: string) =>
    new Map(rows.filter((row) => row.group === group).map(({ key, entries }) => [key, entries.get("") ?? 0]));
  const verbs = Uint16Array.from(lemmas, (lemma) => numbers.verb.get(lemma) ?? 0);
  const before = own("before");
  const opens = own("opens");
  const head = own("head");
  const words = new Noted(({ norm }): WordWeights => {
    const known: WordWeights = {
      before: before.get(norm) ?? 0,
      opens: opens.get(norm) ?? 0,
      head: head.get(norm) ?? 0,
      pronoun: numbers.speaker.get(norm) ?? 0,
      preposition: numbers.frame.get(`at:${norm}`) ?? 0,
    };
    return Object.values(known).some((one) => one !== 0) ? known : SILENT;
  });
  return {
    bias: own("bias").get("") ?? 0,
    tables: TOGETHER.map((aspects) => tableOf(aspects, rows, numbers)),
    words,
    verb: (lemma) => verbs[lemma]!,
    preposition: (form) => words.of(form).preposition,
    pronoun: (form) => words.of(form).pronoun,
  };
}

type Numbers = Readonly<Record<Aspect, ReadonlyMap<string, number>>>;

function tableOf(aspects: readonly Aspect[], rows: readonly Row[], numbers: Numbers): Table {
  const widths = aspects.map((aspect) => numbers[aspect].size);
  const steps = widths.map((_, n) => widths.slice(n + 1).reduce((product, width) => product * width, 1));
  const weights = new Int16Array(steps[0]! * widths[0]!);
  // adds a weight wherever the nth aspect has a value and, where a company is given, that has one too
  const add = (weight: number, n: number, value: number, company = -1, beside = 0) => {
    const step = steps[n]!;
    for (let from = value * step; from < weights.length; from += step * widths[n]!)
      for (let at = from; at < from + step; at++)
        if (company < 0 || Math.floor(at / steps[company]!) % widths[company]! === beside) weights[at]! += weight;
  };
  const isHome = (...pair: Aspect[]) =>
    TOGETHER.find((others) => pair.every((one) => others.includes(one))) === aspects;
  for (const { group, key, entries } of rows) {
    const n = aspects.indexOf(group as Aspect);
    if (n < 0) continue;
    const value = numbers[group as Aspect].get(key) ?? 0;
    if (isHome(group as Aspect)) add(entries.get("") ?? 0, n, value);
    for (const company of COMPANY[group as Aspect]) {
      if (!isHome(group as Aspect, company)) continue;
      for (const [name, weight] of entries) {
        const beside = numbers[company].get(name) ?? 0;
        if (beside > 0) add(weight, n, value, aspects.indexOf(company), beside);
      }
    }
  }
  const [a = NONE, b = NONE, c = NONE, d = NONE] = aspects.map((aspect) => Seen[aspect]);
  const [stepA = 0, stepB = 0, stepC = 0, stepD = 0] = steps;
  return { a, b, c, d, stepA, stepB, stepC, stepD, weights };
}

/** Numbers the values of every aspect: the fixed ones, and for the others those that the rows speak of. */
function numberValues(rows: readonly Row[]): Numbers {
  const numbers = Object.fromEntries(
    ASPECTS.map((aspect) => [aspect, new Map<string, number>(VALUES[aspect].map((value, n) => [value, n]))]),
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
