import type { Hit } from "./lexicon.ts";
import { lasts } from "./vocabulary.ts";

/** A happening, a phase of one, or a report: what can govern a date. */
export const isPredicate = ({ meaning }: Hit) =>
  meaning.is === "happening" || meaning.is === "phase" || meaning.is === "report";
export const overlaps = (a: Hit, b: Hit) => a.from < b.to && b.from < a.to;
export const distance = (a: Hit, b: Hit) => Math.max(b.from - a.to, a.from - b.to, 0);
export const isVerb = ({ meaning }: Hit) => "by" in meaning && meaning.by === "verb";
export const isNoun = ({ meaning }: Hit) => meaning.is === "happening" && meaning.by === "noun";
export const namesOf = (hits: readonly Hit[]) => [
  ...new Set(hits.flatMap((hit) => (hit.meaning.is === "happening" ? [hit.meaning.happening] : []))),
];
export const isLasting = ({ meaning }: Hit) => meaning.is === "happening" && lasts(meaning.happening);
