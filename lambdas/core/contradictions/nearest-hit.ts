import { isLasting, isNoun, isVerb } from "./hits.ts";
import { wordsOf } from "./languages.ts";
import { emptyWords, type Hit } from "./lexicon.ts";
import type { Passage } from "./passage.ts";

/** How much nearer a predicate after the date must be to win over one before it, in tokens. */
const AFTER = 3;

/** The hit that stands nearest to a date; one after it must be nearer. */
export function nearestOf(hits: readonly Hit[], passage: Passage, from: number, to: number): Hit | null {
  let best: Hit | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const hit of hits) {
    if (hit.from < to && hit.to > from) continue;
    const gap = hit.to <= from ? weigh(passage, hit.to, from) : weigh(passage, to, hit.from) + AFTER;
    const bare = hit.meaning.is === "phase" && hit.meaning.phase === "whole" ? gap + 0.5 : gap;
    if (bare < least || (bare === least && hit.meaning.is === "happening" && best?.meaning.is !== "happening")) {
      least = bare;
      best = hit;
    }
  }
  return best !== null && best.from >= to ? (attached(hits, passage, from) ?? best) : best;
}

const beforeDate = wordsOf(({ grammar }) => grammar.bounds.beforeDate);

/** How far a gathering may stand before the date that belongs to it ("tickets for the final between A and B on Sunday sold out"). */
const ATTACHED = 9;

/** A gathering before a date that no verb parts from it, when the verb comes only after the date. */
function attached(hits: readonly Hit[], passage: Passage, from: number): Hit | null {
  const before = hits.filter((hit) => hit.to <= from && from - hit.to <= ATTACHED);
  const last = before.at(-1);
  if (last === undefined || !isNoun(last) || !isLasting(last) || before.some(isVerb)) return null;
  return beforeDate.has(passage.tokens[from - 1]!.norm) ? last : null;
}

/** How much another date between a predicate and a date counts, in tokens. */
const OTHER_DATE = 4;

/** Tokens between, function words counting half. */
function weigh(passage: Passage, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) {
    if (passage.dateAt[i] !== undefined) sum += passage.dateAt[i] === passage.dateAt[i - 1] ? 0 : OTHER_DATE;
    else sum += emptyWords.has(passage.tokens[i]!.norm) ? 0.5 : 1;
  }
  return sum;
}
