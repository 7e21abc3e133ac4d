import { readFileSync } from "node:fs";
import { allLanguages } from "../../lambdas/core/extract/all-languages.ts";
import { findDates } from "../../lambdas/core/extract/dates.ts";
import type { Story } from "../../lambdas/core/extract/types.ts";

/** A time expression of a gold file or of a system, as the scorers take it. */
export interface Timex {
  start: number;
  end: number;
  type: string;
  value: string;
}

export interface DatedDocument {
  id: string;
  publishedAt: string;
  timezone?: string;
  text: string;
  timexes: Timex[];
}

/** One JSON value a line. */
export function readLines<T>(file: string): T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

/** Our time expressions of a story's text. */
export function timexesOf(story: Story): Timex[] {
  return findDates(story, allLanguages)
    .filter((date) => date.part === "text")
    .map(({ start, end, value }) => ({ start, end, type: value.type, value: value.timex }));
}

export const touches = (a: Timex, b: Timex) => a.start < b.end && b.start < a.end;

/** Value as the TempEval-3 scorer compares it. */
export function normalValue(value: string | null | undefined): string {
  return (value ?? "").replace(/Z$/, "").replace(/(T\d\d:\d\d):00(\.0+)?$/, "$1");
}

export interface DateScore {
  gold: number;
  system: number;
  strictF: number;
  relaxedF: number;
  valueF: number;
  valueShare: number;
}

/** Span and value F as in TempEval-3; with `types` gold and system are narrowed as its scorer does. */
export function scoreDates(documents: readonly { gold: Timex[]; system: Timex[] }[], types?: string[]): DateScore {
  let [gold, system, relaxedHits, relaxedRight, strictHits, strictRight, values] = [0, 0, 0, 0, 0, 0, 0];
  for (const document of documents) {
    const wanted = types ? document.gold.filter((g) => types.includes(g.type)) : document.gold;
    const others = types ? document.gold.filter((g) => !types.includes(g.type)) : [];
    const found = document.system.filter(
      (s) => !types || wanted.some((g) => touches(g, s)) || !others.some((g) => touches(g, s)),
    );
    gold += wanted.length;
    system += found.length;
    for (const g of wanted) {
      const hits = found.filter((s) => touches(g, s));
      if (hits.length === 0) continue;
      relaxedHits += 1;
      const exact = hits.find((s) => s.start === g.start && s.end === g.end);
      if (exact) strictHits += 1;
      if (normalValue((exact ?? hits[0]!).value) === normalValue(g.value)) values += 1;
    }
    for (const s of found) {
      const hits = wanted.filter((g) => touches(g, s));
      if (hits.length > 0) relaxedRight += 1;
      if (hits.some((g) => s.start === g.start && s.end === g.end)) strictRight += 1;
    }
  }
  const f = (right: number, hits: number) => {
    const [p, r] = [right / system || 0, hits / gold || 0];
    return p + r === 0 ? 0 : (200 * p * r) / (p + r);
  };
  const relaxedF = f(relaxedRight, relaxedHits);
  const valueShare = values / relaxedHits || 0;
  return { gold, system, strictF: f(strictRight, strictHits), relaxedF, valueShare, valueF: relaxedF * valueShare };
}

/** Full calendar dates: recall over gold days, precision over ours, both by equal value of touching spans, in per cent. */
export function scoreFullDates(documents: readonly { gold: Timex[]; system: Timex[] }[]): {
  recall: number;
  precision: number;
} {
  const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value);
  let [wanted, hit, said, right] = [0, 0, 0, 0];
  for (const { gold, system } of documents) {
    for (const g of gold.filter((one) => isDay(one.value))) {
      wanted += 1;
      if (system.some((s) => touches(g, s) && normalValue(s.value) === normalValue(g.value))) hit += 1;
    }
    for (const s of system.filter((one) => isDay(one.value))) {
      said += 1;
      if (gold.some((g) => touches(g, s) && g.value === s.value)) right += 1;
    }
  }
  return { recall: (100 * hit) / wanted, precision: (100 * right) / said };
}
