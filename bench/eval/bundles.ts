// The figures of whole stories, as the scorer of the evaluation set's bundles defines them: dates by value, quotes by
// content and speaker. Those of officials and conflicts stand in their own files.
import { type DateScore, type Timex, touches } from "./dates.ts";
import { likeness, type Official } from "./officials.ts";
import { type FoundQuote, pairQuotes, shared } from "./quotes.ts";

/** A quote of a gold file: its speaker by the words in the text and by name. */
export interface MarkedQuote extends FoundQuote {
  speaker: string | null;
}

/** What is marked in one story, or what a system finds in it. */
export interface StoryMarks {
  dates: Timex[];
  officials: Official[];
  quotes: MarkedQuote[];
}

const LENGTH =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Value as the bundles' scorer compares it: lengths in months and seconds, clock times without zone and zeros. */
export function bundleValue(value: string | null): string {
  const plain = (value ?? "").trim();
  const length = LENGTH.exec(plain);
  if (length !== null) {
    const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = length
      .slice(1)
      .map((part: string | undefined) => Number(part ?? 0));
    return `P${years * 12 + months}m${(((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds}s`;
  }
  return plain
    .replace(/(T\d\d(?::\d\d)?(?::\d\d)?)(?:Z|[+-]\d\d:\d\d)$/, "$1")
    .replace(/(T\d\d:\d\d):00$/, "$1")
    .replace(/(T\d\d):00$/, "$1");
}

/** The expression found that stands for a gold one: the same span, else the longest overlap. */
export function bestTimex(gold: Timex, system: readonly Timex[]): Timex | null {
  const overlap = (one: Timex) => Math.min(one.end, gold.end) - Math.max(one.start, gold.start);
  const hits = system.filter((one) => touches(one, gold));
  const exact = hits.find((one) => one.start === gold.start && one.end === gold.end);
  return exact ?? hits.sort((a, b) => overlap(b) - overlap(a))[0] ?? null;
}

/** Value F: relaxed F of the spans × share of right values among those found. */
export function scoreStoryDates(
  stories: readonly { gold: Timex[]; system: Timex[] }[],
): Pick<DateScore, "gold" | "system" | "valueF" | "valueShare" | "relaxedF"> {
  let [wanted, found, touched, touching, right] = [0, 0, 0, 0, 0];
  for (const { gold, system } of stories) {
    wanted += gold.length;
    found += system.length;
    touching += system.filter((one) => gold.some((other) => touches(one, other))).length;
    for (const one of gold) {
      const best = bestTimex(one, system);
      if (best === null) continue;
      touched++;
      if (bundleValue(best.value) === bundleValue(one.value)) right++;
    }
  }
  const [precision, recall] = [touching / found || 0, touched / wanted || 0];
  const relaxedF = precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall);
  const valueShare = right / touched || 0;
  return { gold: wanted, system: found, relaxedF, valueShare, valueF: relaxedF * valueShare };
}

const LEAST_OVERLAP = 0.3;

/** Quotes one to one at an overlap of 0.3, and the share of right speakers, by place or by name. In per cent. */
export function scoreStoryQuotes(stories: readonly { gold: MarkedQuote[]; system: MarkedQuote[] }[]): {
  gold: number;
  system: number;
  f: number;
  speaker: number;
} {
  let [wanted, found, matched, speakers, right] = [0, 0, 0, 0, 0];
  for (const { gold, system } of stories) {
    wanted += gold.length;
    found += system.length;
    for (const [one, best] of pairQuotes(gold, system, LEAST_OVERLAP)) {
      matched++;
      if (one.speaker === null && one.source === null) continue;
      speakers++;
      if (rightSpeaker(one, best)) right++;
    }
  }
  return {
    gold: wanted,
    system: found,
    f: wanted + found === 0 ? 0 : (200 * matched) / (wanted + found),
    speaker: (100 * right) / speakers || 0,
  };
}

export function rightSpeaker(wanted: MarkedQuote, found: MarkedQuote): boolean {
  const samePlace = wanted.source !== null && found.source !== null && shared([wanted.source], [found.source]) > 0;
  return samePlace || likeness(wanted.speaker, found.speaker) >= 0.5;
}
