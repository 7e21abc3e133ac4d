import type { Anchor, Part } from "./claim.ts";

/** How much of the text before and after a passage an anchor keeps, in UTF-16 units. */
export const CONTEXT = 32;

/** Where an anchor stands in another text: the same words, or other words in the same place. */
export interface Relocated {
  start: number;
  end: number;
  how: "exact" | "approximate";
}

/**
 * Anchor of a passage (W3C Web Annotation TextQuoteSelector and TextPositionSelector, UTF-16 units).
 * Prefix and suffix never split a surrogate pair.
 */
export function makeAnchor(text: string, part: Part, start: number, end: number, revision: number): Anchor {
  return {
    revision,
    part,
    start,
    end,
    unit: "utf-16",
    exact: text.slice(start, end),
    prefix: text.slice(wholeFrom(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeTo(text, Math.min(text.length, end + CONTEXT))),
  };
}

/** Whether a passage begins and ends on whole characters inside the text. */
export function isPassage(text: string, start: number, end: number): boolean {
  return start >= 0 && start < end && end <= text.length && !splits(text, start) && !splits(text, end);
}

/**
 * Finds a passage again in an edited text: first its own words, where they occur more than once those with the
 * likeliest surroundings and, among equals, the nearest to where it is expected; else the words that now stand between
 * its prefix and its suffix, if they share enough with the old ones.
 * @param expected where it should be, if earlier edits only moved it
 * @returns null when the passage is gone
 */
export function relocate(anchor: Anchor, text: string, expected = anchor.start): Relocated | null {
  return findExact(anchor, text, expected) ?? findBetween(anchor, text, expected);
}

function findExact(anchor: Anchor, text: string, expected: number): Relocated | null {
  let best: { start: number; context: number; distance: number } | null = null;
  for (let at = text.indexOf(anchor.exact); at >= 0; at = text.indexOf(anchor.exact, at + 1)) {
    if (!isPassage(text, at, at + anchor.exact.length)) continue;
    const context = contextAt(anchor, text, at, at + anchor.exact.length);
    const distance = Math.abs(at - expected);
    if (!best || context > best.context || (context === best.context && distance < best.distance))
      best = { start: at, context, distance };
  }
  // A short passage ("Monday") with nothing of its old surroundings is another mention, not this one moved.
  if (!best || (best.context < Math.min(8, anchor.prefix.length + anchor.suffix.length) && anchor.exact.length < 40))
    return null;
  return { start: best.start, end: best.start + anchor.exact.length, how: "exact" };
}

/** Units of the old prefix and suffix that still stand around [start, end). */
export function contextAt(anchor: Anchor, text: string, start: number, end: number): number {
  let before = 0;
  while (before < anchor.prefix.length && anchor.prefix.at(-1 - before) === text[start - 1 - before]) before++;
  let after = 0;
  while (after < anchor.suffix.length && anchor.suffix[after] === text[end + after]) after++;
  return before + after;
}

/** Fewest units of a prefix or suffix that are still taken for the same surroundings. */
const LEAST_CONTEXT = 10;

function findBetween(anchor: Anchor, text: string, expected: number): Relocated | null {
  const left = anchor.prefix.length >= LEAST_CONTEXT ? anchor.prefix.slice(-16) : null;
  const right = anchor.suffix.length >= LEAST_CONTEXT ? anchor.suffix.slice(0, 16) : null;
  const reach = anchor.exact.length * 2 + 80;
  let best: { start: number; end: number; distance: number } | null = null;
  const starts = left ? ends(text, left) : anchor.start === 0 ? [0] : [];
  for (const start of starts) {
    const end = right ? text.indexOf(right, start) : -1;
    const stop = end >= 0 ? end : anchor.suffix.length < LEAST_CONTEXT ? text.length - anchor.suffix.length : -1;
    if (stop <= start || stop - start > reach || !isPassage(text, start, stop)) continue;
    if (likeness(anchor.exact, text.slice(start, stop)) < 0.34) continue;
    const distance = Math.abs(start - expected);
    if (!best || distance < best.distance) best = { start, end: stop, distance };
  }
  return best && { start: best.start, end: best.end, how: "approximate" };
}

/** Every place where `words` ends in the text; at most a thousand, so that a repeated prefix stays cheap. */
function ends(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < 1000; at = text.indexOf(words, at + 1))
    found.push(at + words.length);
  return found;
}

/** Share of character bigrams that two wordings have in common (Dice), 0 to 1; case folded. */
export function likeness(a: string, b: string): number {
  const left = bigrams(a.toLowerCase());
  const right = bigrams(b.toLowerCase());
  let common = 0;
  let total = 0;
  for (const [pair, n] of left) {
    common += Math.min(n, right.get(pair) ?? 0);
    total += n;
  }
  for (const n of right.values()) total += n;
  return total === 0 ? (a === b ? 1 : 0) : (2 * common) / total;
}

function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

const isLow = (text: string, i: number) => (text.charCodeAt(i) & 0xfc00) === 0xdc00;
const isHigh = (text: string, i: number) => (text.charCodeAt(i) & 0xfc00) === 0xd800;
/** Whether a cut at `i` would go through a surrogate pair. */
const splits = (text: string, i: number) => i > 0 && i < text.length && isLow(text, i) && isHigh(text, i - 1);
const wholeFrom = (text: string, i: number) => (splits(text, i) ? i + 1 : i);
const wholeTo = (text: string, i: number) => (splits(text, i) ? i - 1 : i);
