import type { Span } from "../types.ts";

/** Text between a pair of quotation marks, marks included. `closed` is false when the paragraph ended first. */
export interface Marked extends Span {
  closed: boolean;
  /** The opening mark as it is written. */
  open: string;
}

/** Opening marks whose closing mark is another character, and what closes them (a low mark has two customs). */
const PAIRED: Readonly<Record<string, string>> = { "“": '”"', "„": "“”", "«": "»", "‹": "›", "「": "」" };
const WORD = /[\p{L}\p{N}]/u;
const BLANK = /\s/;
const AFTER_SPEECH = /[.,!?…؟،]/;

/**
 * Finds the marked passages of one paragraph, outermost pairs only. An apostrophe is no mark: a single mark opens only
 * where no letter stands before it, and closes only where no letter follows. A passage that is never closed runs to the
 * end of the paragraph (a quote that goes on in the next one), unless it opened with a single mark.
 * Linear: every position is looked at a bounded number of times.
 * @param from start of the paragraph, `to` its end (exclusive), UTF-16
 * @param where the stretches where one may open, in order
 */
export function findMarked(
  text: string,
  from: number,
  to: number,
  where: readonly Span[] = [{ start: from, end: to }],
): Marked[] {
  const found: Marked[] = [];
  let singles: ReturnType<typeof singleClosers> | null = null;
  let next = from;
  for (const { start, end: stretchEnd } of where) {
    for (let at = Math.max(next, start); at < stretchEnd; at++) {
      const open = text[at]!;
      let close = -1;
      if (open === '"') {
        if (at > from && /\d/.test(text[at - 1]!) && !text.startsWith('" ', at - 2)) continue; // 6'2", inches
        close = firstOf(text, '"”', at + 1, to);
      } else if (open === "'" && text[at + 1] === "'" && (at === from || !WORD.test(text[at - 1]!))) {
        close = doubled(text, at + 2, to);
      } else if (open in PAIRED) {
        close = firstOf(text, PAIRED[open]!, at + 1, to);
      } else if ((open === "‘" || open === "'") && opensSingle(text, at, from, to)) {
        singles ??= singleClosers(text, from, to);
        close = singles(at);
        if (close < 0) continue;
      } else continue;
      const closed = close >= 0 && close < to;
      next = closed ? close + 1 : to;
      found.push({ start: at, end: closed ? next : trimRight(text, at, next), closed, open });
      at = next - 1;
    }
  }
  return found;
}

/** Where the first of one or two marks stands. */
function firstOf(text: string, marks: string, from: number, to: number): number {
  const one = marks.charCodeAt(0);
  const other = marks.charCodeAt(marks.length - 1);
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === one || unit === other) return at;
  }
  return -1;
}

/** End of the nearest pair of single marks, which some agencies write for a double one. */
function doubled(text: string, from: number, to: number): number {
  for (let at = from; at + 1 < to; at++) if (text[at] === "'" && text[at + 1] === "'") return at + 1;
  return -1;
}

function opensSingle(text: string, at: number, from: number, to: number): boolean {
  const before = at > from ? text[at - 1]! : " ";
  const after = at + 1 < to ? text[at + 1]! : " ";
  return !WORD.test(before) && !/[’'”"]/.test(before) && !BLANK.test(after) && !/[’']/.test(after);
}

/**
 * Where a single mark that opens at a position closes: at the nearest mark that ends speech (a stop or comma before it);
 * else at the nearest that ends a word, a plural possessive ("workers' rights") last.
 */
function singleClosers(text: string, from: number, to: number): (open: number) => number {
  const speech: number[] = [];
  const words: number[] = [];
  for (let at = from + 1; at < to; at++) {
    if (text[at] !== "’" && text[at] !== "'") continue;
    const before = text[at - 1]!;
    if (BLANK.test(before) || (at + 1 < to && WORD.test(text[at + 1]!))) continue;
    if (AFTER_SPEECH.test(before)) speech.push(at);
    else if (!(before === "s" && at + 2 < to && text[at + 1] === " " && WORD.test(text[at + 2]!))) words.push(at);
  }
  let s = 0;
  let w = 0;
  return (open) => {
    while (s < speech.length && speech[s]! <= open) s++;
    while (w < words.length && words[w]! <= open) w++;
    const bySpeech = speech[s] ?? -1;
    const byWord = words[w] ?? -1;
    if (bySpeech < 0 || byWord < 0) return Math.max(bySpeech, byWord);
    return Math.min(bySpeech, byWord);
  };
}

function trimRight(text: string, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && BLANK.test(text[end - 1]!)) end--;
  return end;
}
