import { type Abbreviations, abbreviations } from "./abbreviations.ts";
import { remembered } from "./remembered.ts";
import type { Span } from "./types.ts";

/** A sentence without the white space around it. `paragraph` counts the lines that hold any text, from 0. */
export interface Sentence extends Span {
  paragraph: number;
}

/** What a sentence begins, goes on or ends with: bits of a UTF-16 unit. */
const unit = {
  stop: 1,
  closer: 2,
  blank: 4,
  opener: 8,
  letterOrDigit: 16,
  uncased: 32,
  digit: 64,
  upper: 128,
} as const;
const KNOWN = 256;
const tests: readonly (readonly [bit: number, test: RegExp])[] = [
  [unit.stop, /[.!?…؟۔‼⁉]/],
  [unit.closer, /["”’'»›)\]]/],
  [unit.blank, /\s/],
  [unit.opener, /[\p{Lu}\p{Lt}\p{Lo}\p{Nd}"“‘'«„([@#$£€—–-]/u],
  [unit.letterOrDigit, /[\p{L}\p{N}]/u],
  [unit.digit, /\p{Nd}/u],
  [unit.upper, /\p{Lu}/u],
  ...abbreviations.flatMap(({ uncased }) => (uncased === null ? [] : [[unit.uncased, uncased] as const])),
];
const units = new Uint16Array(0x10000);
/** A place where a sentence may end; nothing else need be looked at. */
const END = /[\n.!?…؟۔‼⁉]/g;

/** Does the unit at a place of the text have the bit? Its bits are worked out once a unit. */
function is(text: string, at: number, bit: number): boolean {
  const code = text.charCodeAt(at);
  let bits = units[code]!;
  if (bits === 0) {
    const c = text[at]!;
    bits = tests.reduce((all, [one, test]) => (test.test(c) ? all | one : all), KNOWN);
    units[code] = bits;
  }
  return (bits & bit) !== 0;
}

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
  END.lastIndex = lineStart;
  while (END.test(text)) {
    let end = END.lastIndex;
    if (end > lineEnd) break;
    const stop = end - 1;
    while (end < lineEnd && is(text, end, unit.stop)) end++;
    const single = end === stop + 1 && text.charCodeAt(stop) === 0x2e;
    while (end < lineEnd && is(text, end, unit.closer)) end++;
    if (endsSentence(text, stop, end, lineStart, lineEnd, single)) {
      add(text, start, end, paragraph, out);
      start = end;
    }
    END.lastIndex = end;
  }
  add(text, start, lineEnd, paragraph, out);
}

/** The sentence in text[start, end), if there is anything but blanks. */
function add(text: string, start: number, end: number, paragraph: number, out: Sentence[]): void {
  let from = start;
  let to = end;
  while (from < to && is(text, from, unit.blank)) from++;
  while (to > from && is(text, to - 1, unit.blank)) to--;
  if (from < to) out.push({ start: from, end: to, paragraph });
}

function endsSentence(text: string, stop: number, end: number, from: number, to: number, single: boolean): boolean {
  if (end >= to) return true;
  if (!is(text, end, unit.blank)) return single && gluedUncased(text, stop, end, from, to);
  let next = end;
  while (next < to && is(text, next, unit.blank)) next++;
  if (next >= to) return true;
  if (!is(text, next, unit.opener)) return false;
  if (!single) return true;
  return !abbreviates(text, stop, next, from, to);
}

/** A stop glued to the next word ends a sentence of a script without capitals when both neighbours are words, not letters of an acronym. */
function gluedUncased(text: string, stop: number, next: number, from: number, to: number): boolean {
  const wordAhead = next + 1 < to && is(text, next, unit.uncased) && is(text, next + 1, unit.uncased);
  const wordBehind =
    stop - 2 >= from && is(text, stop - 1, unit.letterOrDigit) && is(text, stop - 2, unit.letterOrDigit);
  return wordAhead && wordBehind && !is(text, next, unit.digit);
}

const LONGEST_ABBREVIATION = 12;

/** Does the stop at `stop` belong to the word before it, so that the sentence goes on at `next`? */
function abbreviates(text: string, stop: number, next: number, from: number, to: number): boolean {
  let begin = stop;
  const limit = Math.max(from, stop - LONGEST_ABBREVIATION);
  while (begin > limit && isInAbbreviation(text, begin - 1)) begin--;
  if (begin === stop) return false;
  switch (stopAfter(text.slice(begin, stop))) {
    case "ends":
      return false;
    case "goes on":
      return true;
    case "goes on at a number":
      return is(text, next, unit.digit);
    case "ends at an opening word":
      return !opensSentence(text, next, to);
  }
}

function isInAbbreviation(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2e || code === 0x2d || is(text, at, unit.letterOrDigit);
}

/** What a stop after a word does to the sentence, by what follows. */
type Stop = "ends" | "goes on" | "goes on at a number" | "ends at an opening word";

const all = (listOf: (language: Abbreviations) => readonly string[]) => new Set(abbreviations.flatMap(listOf));
const opening = all((language) => language.opening);
const closing = all((language) => language.closing);
const closingAnyCase = all((language) => language.closingAnyCase);
const openers = all((language) => language.openers);

const stopAfter = remembered((word): Stop => {
  const key = word.toLowerCase();
  if (opening.has(key)) {
    return /^\p{Lu}|^\p{Lo}/u.test(word) || key.length > 2 ? "goes on" : "goes on at a number";
  }
  if (word.length === 1 && is(word, 0, unit.uncased)) return "goes on";
  const initial = /^(?:\p{Lu}\.-?)*\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (initial && hasUncased(word)) return "goes on";
  const closes = closingAnyCase.has(key) || (closing.has(key) && /^\p{Lu}/u.test(word));
  return initial || closes ? "ends at an opening word" : "ends";
});

function hasUncased(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (is(word, at, unit.uncased)) return true;
  return false;
}

/** Is the word at `next` one that opens sentences ("The", "He")? Digits and marks after an abbreviation are no opening. */
function opensSentence(text: string, next: number, to: number): boolean {
  let at = next;
  while (at < to && !is(text, at, unit.letterOrDigit)) {
    if (/["“‘«]/.test(text[at]!)) return true;
    at++;
  }
  let end = at;
  while (end < to && end < at + 12 && /\p{L}/u.test(text[end]!)) end++;
  return openers.has(text.slice(at, end).toLowerCase());
}
