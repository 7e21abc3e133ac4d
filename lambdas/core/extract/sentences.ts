import { ARABIC_ABBREVIATIONS } from "./ar/abbreviations.ts";
import { ENGLISH_ABBREVIATIONS } from "./en/abbreviations.ts";
import type { Span } from "./types.ts";

/** A sentence without the white space around it. `paragraph` counts the lines that hold any text, from 0. */
export interface Sentence extends Span {
  paragraph: number;
}

const STOPS = new Set([".", "!", "?", "…", "؟", "۔", "‼", "⁉"]);
const CLOSERS = new Set(['"', "”", "’", "'", "»", "›", ")", "]"]);
const OPENERS = /[\p{Lu}\p{Lt}\p{Lo}\p{Nd}"“‘'«„([@#$£€—–-]/u;
const BLANK = /\s/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const UPPER = /\p{Lu}/u;
const ARABIC_LETTER = /[\u0620-\u064a\u0671-\u06d3]/;
const DIGIT = /\p{Nd}/u;

/**
 * Splits a text into sentences. A newline always ends one; inside a line a stop ends one unless it belongs to an
 * abbreviation, an initial, a decimal, a domain name or an ellipsis that goes on in lower case. Closing marks stay
 * with the sentence they close. Time is linear in the text.
 * @param text plain text, offsets of the result point into it (UTF-16)
 * @returns sentences in order, never empty, never overlapping
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (let lineStart = 0; lineStart <= text.length; ) {
    const newline = text.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const before = sentences.length;
    splitLine(text, lineStart, lineEnd, paragraph, sentences);
    if (sentences.length > before) paragraph++;
    lineStart = lineEnd + 1;
  }
  return sentences;
}

function splitLine(text: string, lineStart: number, lineEnd: number, paragraph: number, out: Sentence[]): void {
  let start = lineStart;
  const push = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && BLANK.test(text[from]!)) from++;
    while (to > from && BLANK.test(text[to - 1]!)) to--;
    if (from < to) out.push({ start: from, end: to, paragraph });
    start = end;
  };
  for (let at = lineStart; at < lineEnd; at++) {
    if (!mayStop(text.charCodeAt(at)) || !STOPS.has(text[at]!)) continue;
    let end = at + 1;
    while (end < lineEnd && STOPS.has(text[end]!)) end++;
    const single = end === at + 1 && text[at] === ".";
    while (end < lineEnd && CLOSERS.has(text[end]!)) end++;
    if (endsSentence(text, at, end, lineStart, lineEnd, single)) push(end);
    at = end - 1;
  }
  push(lineEnd);
}

/** The stops of ASCII, and everything above its letters. */
const mayStop = (unit: number) => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit > 0x7f;

function endsSentence(text: string, stop: number, end: number, from: number, to: number, single: boolean): boolean {
  if (end >= to) return true;
  if (!BLANK.test(text[end]!)) return single && gluedArabic(text, stop, end, from, to);
  let next = end;
  while (next < to && BLANK.test(text[next]!)) next++;
  if (next >= to) return true;
  if (!OPENERS.test(text[next]!)) return false;
  if (!single) return true;
  return !abbreviates(text, stop, next, from, to);
}

/** A stop glued to the next word ends an Arabic sentence when both neighbours are words, not letters of an acronym. */
function gluedArabic(text: string, stop: number, next: number, from: number, to: number): boolean {
  const wordAhead = next + 1 < to && ARABIC_LETTER.test(text[next]!) && ARABIC_LETTER.test(text[next + 1]!);
  const wordBehind = stop - 2 >= from && LETTER_OR_DIGIT.test(text[stop - 1]!) && LETTER_OR_DIGIT.test(text[stop - 2]!);
  return wordAhead && wordBehind && !DIGIT.test(text[next]!);
}

const LONGEST_ABBREVIATION = 12;

/** Does the stop at `stop` belong to the word before it, so that the sentence goes on at `next`? */
function abbreviates(text: string, stop: number, next: number, from: number, to: number): boolean {
  let begin = stop;
  const limit = Math.max(from, stop - LONGEST_ABBREVIATION);
  while (
    begin > limit &&
    (LETTER_OR_DIGIT.test(text[begin - 1]!) || text[begin - 1] === "." || text[begin - 1] === "-")
  )
    begin--;
  const word = text.slice(begin, stop);
  if (word === "") return false;
  const key = word.toLowerCase();
  if (ENGLISH_ABBREVIATIONS.opening.has(key) || ARABIC_ABBREVIATIONS.opening.has(key)) {
    return /^\p{Lu}|^\p{Lo}/u.test(word) || key.length > 2 || DIGIT.test(text[next]!);
  }
  if (word.length === 1 && ARABIC_LETTER.test(word)) return true;
  const initial = /^(?:\p{Lu}\.-?)*\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (initial && ARABIC_LETTER.test(word)) return true;
  if (!initial && !(ENGLISH_ABBREVIATIONS.closing.has(key) && UPPER.test(word[0]!)) && !/^[ap]\.m$/.test(key))
    return false;
  return !opensSentence(text, next, to);
}

/** Is the word at `next` one that opens sentences ("The", "He")? Digits and marks after an abbreviation are no opening. */
function opensSentence(text: string, next: number, to: number): boolean {
  let at = next;
  while (at < to && !LETTER_OR_DIGIT.test(text[at]!)) {
    if (/["“‘«]/.test(text[at]!)) return true;
    at++;
  }
  let end = at;
  while (end < to && end < at + 12 && /\p{L}/u.test(text[end]!)) end++;
  return ENGLISH_ABBREVIATIONS.openers.has(text.slice(at, end).toLowerCase());
}
