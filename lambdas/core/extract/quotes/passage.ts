import { isCapital } from "../forms.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import type { Language, Span } from "../types.ts";
import type { WordClass } from "./grammar.ts";
import { findMarked, type Marked } from "./marks.ts";

/** What a token is to the phrase finders: a word class, `open` (any other word), a number, a `joint` inside a word or abbreviation, or a stop. */
export type Role = WordClass | "open" | "number" | "joint" | "mark";

/** One paragraph prepared for reading: its tokens with their roles, sentences and marked passages. Token indexes are local. */
export interface Passage {
  language: Language;
  text: string;
  start: number;
  end: number;
  tokens: Token[];
  roles: Role[];
  /** For each token, its sentence: index into `bounds`. */
  sentence: Int32Array;
  /** Token ranges of the sentences, end exclusive; in a headline most words are capitalised. */
  bounds: { from: number; to: number; headline: boolean }[];
  marked: Marked[];
  /** For each token, the marked passage that it lies in (its marks too), or -1. */
  within: Int32Array;
}

/** Marks that stand inside a phrase: hyphens, ampersands, the stop of an abbreviation, the apostrophe of a plural possessive. */
const FIRST_ARABIC = 0x600;
const JOINTS = new Set(["-", "‐", "‑", "&", "/", "$", "£", "€", "%", "@", "#", "."]);

/** Closed word class of a token, undefined for open-class words. */
export type ClassOf = (token: Token) => WordClass | undefined;

/**
 * Prepares the paragraphs of a text, each in the language that most of its words are written in.
 * @param classOf the word classes of each language
 */
export function readPassages(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  classOf: Readonly<Record<Language, ClassOf>>,
): Passage[] {
  const passages: Passage[] = [];
  let at = 0;
  for (let first = 0; first < sentences.length; ) {
    let last = first;
    while (last + 1 < sentences.length && sentences[last + 1]!.paragraph === sentences[first]!.paragraph) last++;
    const start = sentences[first]!.start;
    const end = sentences[last]!.end;
    while (at < tokens.length && tokens[at]!.start < start) at++;
    const begin = at;
    while (at < tokens.length && tokens[at]!.start < end) at++;
    passages.push(prepare(text, start, end, sentences.slice(first, last + 1), tokens.slice(begin, at), classOf));
    first = last + 1;
  }
  return passages;
}

function prepare(
  text: string,
  start: number,
  end: number,
  sentences: readonly Sentence[],
  tokens: Token[],
  classesOf: Readonly<Record<Language, ClassOf>>,
): Passage {
  const language = languageOf(tokens);
  const classOf = classesOf[language];
  const marked = findMarked(text, start, end);
  const bounds: Passage["bounds"] = [];
  const sentence = new Int32Array(tokens.length);
  const within = new Int32Array(tokens.length);
  const roles: Role[] = new Array(tokens.length);
  let s = 0;
  let m = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    while (s < sentences.length - 1 && token.start >= sentences[s]!.end) s++;
    sentence[i] = s;
    while (bounds.length <= s) bounds.push({ from: i, to: i, headline: false });
    bounds[s]!.to = i + 1;
    while (m < marked.length && token.start >= marked[m]!.end) m++;
    within[i] = m < marked.length && token.start >= marked[m]!.start ? m : -1;
    roles[i] = roleOf(token, tokens[i - 1], sentences[s]!, classOf);
  }
  for (const bound of bounds) bound.headline = capitalised(tokens, roles, bound.from, bound.to);
  return { language, text, start, end, tokens, roles, sentence, bounds, marked, within };
}

function capitalised(tokens: readonly Token[], roles: readonly Role[], from: number, to: number): boolean {
  let open = 0;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    if (roles[at] !== "open") continue;
    open++;
    if (isCapital(tokens[at]!)) capitals++;
  }
  return capitals > 3 && capitals * 4 > open * 3;
}

function languageOf(tokens: readonly Token[]): Language {
  let arabic = 0;
  let words = 0;
  for (const { kind, text } of tokens) {
    if (kind !== "word") continue;
    words++;
    if (text.charCodeAt(0) >= FIRST_ARABIC) arabic++;
  }
  return arabic * 2 > words ? "ar" : "en";
}

function roleOf(token: Token, before: Token | undefined, sentence: Sentence, classOf: ClassOf): Role {
  if (token.kind === "number") return "number";
  if (token.kind === "mark") {
    if (token.text === "." && token.end >= sentence.end - 1) return "mark";
    if ((token.text === "'" || token.text === "’") && before?.end === token.start && /s$/i.test(before.text))
      return "joint";
    return JOINTS.has(token.text) ? "joint" : "mark";
  }
  const closed = classOf(token) ?? "open";
  // "Will", "May": a capital inside a sentence makes a name of an auxiliary
  if (closed === "auxiliary" && isCapital(token) && token.start > sentence.start && /^\p{Lu}\p{Ll}/u.test(token.text))
    return "open";
  return closed;
}

/** First token index whose start is at or after a text position. */
export function tokenAt(passage: Passage, position: number): number {
  let low = 0;
  let high = passage.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passage.tokens[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first marked passage that ends after a text position. */
export function markedAt(passage: Passage, position: number): number {
  let low = 0;
  let high = passage.marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passage.marked[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does a span hold or touch a marked passage? */
export function holdsMarked(passage: Passage, { start, end }: Span): boolean {
  const marked = passage.marked[markedAt(passage, start)];
  return marked !== undefined && marked.start < end;
}
