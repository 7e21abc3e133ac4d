import { type MatchingForm, type MatchingOptions, matchingForm, originalSpan } from "./matching-form.ts";
import { type FoldedWord, foldedWords, isWeighty } from "./words.ts";

/** Words that differ between an excerpt and the page; either side may be empty. */
export interface Difference {
  was: string;
  now: string;
}

/**
 * Where an excerpt stands in a page. `exact`: letter by letter; `tolerant`: the same words in another spelling;
 * `approximate`: nearly the same words, with all numbers, dates and denials equal; `missing`: none of these, with
 * what differs where something close stands.
 */
export interface Location {
  result: "exact" | "tolerant" | "approximate" | "missing";
  /** Offsets in the page, UTF-16, end exclusive; for `missing` of the closest passage, or null. */
  span: { start: number; end: number } | null;
  /** Share of the excerpt's words that stand there, 0 to 1. */
  score: number;
  differences: Difference[];
}

/** A page prepared for many excerpts: folded and indexed once, when the first excerpt asks for it. */
export interface ComparablePage {
  text: string;
  readonly form: MatchingForm;
  readonly words: FoldedWord[];
  /** Places of each word. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Least share of an excerpt's words that an approximate passage has. */
const LEAST_SCORE = 0.75;
/** Shorter excerpts say too little for "approximately". */
const LEAST_WORDS = 5;
/** A word that stands more often than this in a page tells nothing about where a passage is. */
const COMMON = 400;
/** Most candidate places that are compared word by word. */
const CANDIDATES = 6;

/** Folds and indexes a page's text, linear; most excerpts stand letter by letter where they stood, and ask for neither. */
export function comparablePage(text: string, options: MatchingOptions = {}): ComparablePage {
  let form: MatchingForm | undefined;
  let words: FoldedWord[] | undefined;
  let places: Map<string, number[]> | undefined;
  return {
    text,
    get form() {
      form ??= matchingForm(text, options);
      return form;
    },
    get words() {
      words ??= foldedWords(this.form);
      return words;
    },
    get places() {
      places ??= placesOf(this.words);
      return places;
    },
  };
}

function placesOf(words: readonly FoldedWord[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [i, word] of words.entries()) {
    const known = places.get(word.text);
    if (known) known.push(i);
    else places.set(word.text, [i]);
  }
  return places;
}

/** Finds an excerpt in a page, the strictest way first. */
export function locate(excerpt: string, page: ComparablePage, options: MatchingOptions = {}): Location {
  const wanted = excerpt.trim();
  const exact = page.text.indexOf(wanted);
  if (exact >= 0 && wanted !== "") return found("exact", { start: exact, end: exact + wanted.length });
  const form = matchingForm(wanted, options);
  const tolerant = form.text === "" ? -1 : wholeWords(page.form.text, form.text, options);
  if (tolerant >= 0)
    return found("tolerant", originalSpan(page.form, tolerant, tolerant + form.text.length, page.text));
  return locateNearly(foldedWords(form), page);
}

const found = (result: "exact" | "tolerant", span: { start: number; end: number }): Location => ({
  result,
  span,
  score: 1,
  differences: [],
});

/** First place of a folded string that does not begin or end inside a word or a number. */
function wholeWords(text: string, wanted: string, { spacesByDigits }: MatchingOptions): number {
  const joined = spacesByDigits === "ignored" ? /\p{L}\p{L}|\p{N}\p{N}/u : /[\p{L}\p{N}]{2}/u;
  const inside = (a: string | undefined, b: string | undefined) => joined.test((a ?? " ") + (b ?? " "));
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!inside(text[at - 1], wanted[0]) && !inside(wanted.at(-1), text[end])) return at;
  }
  return -1;
}

function locateNearly(wanted: FoldedWord[], page: ComparablePage): Location {
  const nowhere: Location = { result: "missing", span: null, score: 0, differences: [] };
  let best: Location = nowhere;
  for (const start of candidates(wanted, page)) {
    const here = align(wanted, page, start);
    if (here.score > best.score) best = here;
  }
  if (best.score < 0.5) return nowhere;
  const near = wanted.length >= LEAST_WORDS && best.score >= LEAST_SCORE;
  const sameFacts = best.differences.every(({ was, now }) => !`${was} ${now}`.split(" ").some(isWeighty));
  return { ...best, result: near && sameFacts ? "approximate" : "missing" };
}

/** Places where the excerpt might begin: each word of it that the page has votes for where the first one would be. */
function candidates(wanted: FoldedWord[], page: ComparablePage): number[] {
  const votes = new Map<number, number>();
  for (const [i, word] of wanted.entries()) {
    const places = page.places.get(word.text);
    if (!places || places.length > COMMON) continue;
    // Inserted and dropped words shift what follows: neighbours share their votes.
    for (const place of places) {
      const bucket = (place - i) >> 2;
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  const score = (bucket: number) =>
    (votes.get(bucket) ?? 0) + ((votes.get(bucket - 1) ?? 0) + (votes.get(bucket + 1) ?? 0)) / 2;
  const ranked = [...votes.keys()]
    .map((bucket) => ({ bucket, score: score(bucket) }))
    .sort((a, b) => b.score - a.score || a.bucket - b.bucket);
  // An alignment looks around its place: neighbours of a place that is taken would be aligned twice.
  const taken: number[] = [];
  for (const { bucket, score } of ranked) {
    if (taken.length === CANDIDATES || score * 2 < ranked[0]!.score) break;
    if (!taken.some((other) => Math.abs(other - bucket) <= 1)) taken.push(bucket);
  }
  return taken.map((bucket) => bucket << 2);
}

/** A word as the alignment compares it: with its letter pairs in order, null where a slip in it would say something else. */
interface Compared {
  text: string;
  pairs: number[] | null;
}

function compared({ text }: FoldedWord): Compared {
  if (text.length <= 3 || isWeighty(text)) return { text, pairs: null };
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) pairs.push(text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1));
  return { text, pairs: pairs.sort((a, b) => a - b) };
}

/** Costs of the alignment: nothing for the same word, one for a slip, two for another, an added or a dropped word. */
const costOf = (a: Compared, b: Compared) => (a.text === b.text ? 0 : sameish(a.pairs, b.pairs) ? 1 : 2);

/** Words that are one slip apart count as the same: what differs is shown all the same. Dice coefficient of the pairs. */
function sameish(a: number[] | null, b: number[] | null): boolean {
  if (a === null || b === null) return false;
  const wanted = 0.3 * (a.length + b.length);
  if (Math.min(a.length, b.length) < wanted) return false;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const apart = a[i]! - b[j]!;
    if (apart === 0) common++;
    if (apart <= 0) i++;
    if (apart >= 0) j++;
  }
  return common >= wanted;
}

/**
 * Aligns the excerpt with the page's words around a place (semi-global edit distance over words: the page's ends are
 * free), and says which words differ.
 */
function align(wanted: FoldedWord[], page: ComparablePage, near: number): Location {
  const slack = 8 + (wanted.length >> 2);
  const first = Math.max(0, near - slack);
  const words = page.words.slice(first, near + wanted.length + slack);
  const [left, right] = [wanted.map(compared), words.map(compared)];
  const rows = wanted.length + 1;
  const columns = words.length + 1;
  const cost = new Uint16Array(rows * columns);
  for (let i = 1; i < rows; i++) {
    cost[i * columns] = i * 2;
    for (let j = 1; j < columns; j++) {
      const change = costOf(left[i - 1]!, right[j - 1]!);
      cost[i * columns + j] = Math.min(
        cost[(i - 1) * columns + j - 1]! + change,
        cost[(i - 1) * columns + j]! + 2,
        cost[i * columns + j - 1]! + 2,
      );
    }
  }
  let end = 0;
  for (let j = 1; j < columns; j++) if (cost[(rows - 1) * columns + j]! <= cost[(rows - 1) * columns + end]!) end = j;
  return trace(wanted, words, cost, columns, end, page);
}

function trace(
  wanted: FoldedWord[],
  words: FoldedWord[],
  cost: Uint16Array,
  columns: number,
  end: number,
  page: ComparablePage,
): Location {
  const steps: Difference[] = [];
  let i = wanted.length;
  let j = end;
  let kept = 0;
  while (i > 0) {
    const here = cost[i * columns + j]!;
    const a = wanted[i - 1]!.text;
    const b = j > 0 ? words[j - 1]!.text : "";
    const change = j > 0 ? costOf(compared(wanted[i - 1]!), compared(words[j - 1]!)) : 2;
    if (j > 0 && here === cost[(i - 1) * columns + j - 1]! + change) {
      steps.push({ was: a, now: b });
      if (change < 2) kept++;
      i--;
      j--;
    } else if (here === cost[(i - 1) * columns + j]! + 2) {
      steps.push({ was: a, now: "" });
      i--;
    } else {
      steps.push({ was: "", now: b });
      j--;
    }
  }
  const inserted = steps.filter((step) => step.was === "").length;
  const span = end > j ? originalSpan(page.form, words[j]!.start, words[end - 1]!.end, page.text) : null;
  return {
    result: "missing",
    span,
    score: Math.max(0, (kept - inserted / 2) / wanted.length),
    differences: gather(steps.reverse()),
  };
}

/** Neighbouring differences become one: "was" and "now" read as phrases. */
function gather(steps: readonly Difference[]): Difference[] {
  const out: Difference[] = [];
  let open = false;
  for (const { was, now } of steps) {
    if (was === now) {
      open = false;
      continue;
    }
    if (!open) out.push({ was: "", now: "" });
    open = true;
    const last = out.at(-1)!;
    last.was = [last.was, was].filter(Boolean).join(" ");
    last.now = [last.now, now].filter(Boolean).join(" ");
  }
  return out;
}
