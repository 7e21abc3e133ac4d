import { type Form, Forms, hashWith } from "./forms.ts";
import type { Span } from "./types.ts";

/** What a token is made of; marks (quotes, dashes, stops) are one token a character. */
export type TokenKind = "word" | "number" | "mark";

/** What stands between a token and the one before: nothing, blanks, one line end, or an empty line (or the text's start). */
export const gap = { none: 0, blank: 1, line: 2, paragraph: 3 } as const;
export type Gap = (typeof gap)[keyof typeof gap];

/**
 * One token of a text. `start`/`end` are UTF-16 offsets into the original text, end exclusive;
 * `text` is the original slice, `norm` the folded form that lexicons are keyed by. What all tokens that are written
 * alike share stays in their form, which need not be looked at to make a token.
 */
export class Token implements Span {
  start: number;
  end: number;
  gap: Gap;
  /** The same object for all tokens that are written alike. */
  form: Form;

  constructor(start: number, end: number, between: Gap, form: Form) {
    this.start = start;
    this.end = end;
    this.gap = between;
    this.form = form;
  }

  /** Makes it a token of another text. */
  become(start: number, end: number, between: Gap, form: Form): void {
    this.start = start;
    this.end = end;
    this.gap = between;
    this.form = form;
  }

  get kind(): TokenKind {
    return this.form.kind;
  }

  get text(): string {
    return this.form.text;
  }

  get norm(): string {
    return this.form.norm;
  }
}

const letter = /\p{L}/u;
const joins = /[\p{M}\u0640\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069]/u;
const blankCharacter = /[\s\u00a0\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

const unit = { other: 0, blank: 1, letter: 2, digit: 3, join: 4, arabic: 5, apostrophe: 6, line: 7 } as const;
type Class = (typeof unit)[keyof typeof unit];
const other = unit.other;
const classes = new Uint8Array(0x10000).fill(255);

/** Class of a UTF-16 unit, worked out once a character; half a surrogate pair counts as a letter (names, emoji). */
function classOf(code: number): Class {
  const known = classes[code]!;
  if (known !== 255) return known as Class;
  const found = classify(code);
  classes[code] = found;
  return found;
}

function classify(code: number): Class {
  const c = String.fromCharCode(code);
  if (code === 10 || code === 0x2028 || code === 0x2029) return unit.line;
  if (digitOf(code) >= 0) return unit.digit;
  if (c === "'" || c === "\u2019" || c === "\u02bc") return unit.apostrophe;
  if (joins.test(c)) return unit.join;
  if (blankCharacter.test(c)) return unit.blank;
  if (letter.test(c)) return code >= 0x600 && code <= 0x8ff ? unit.arabic : unit.letter;
  if (code >= 0xfb50 && code <= 0xfefc) return unit.arabic;
  if (code >= 0xd800 && code <= 0xdfff) return unit.letter;
  return other;
}

/** Value of an ASCII, Arabic-Indic or Persian digit, -1 for anything else. */
function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  return -1;
}

/**
 * Tokens of a text, in order, in one pass: words (letters with their marks, inner apostrophes and, in Latin script,
 * trailing digits: "A320" is a word), runs of digits, and single marks. A possessive "'s" is a token of its own;
 * hyphens are marks. Blanks and invisible controls between tokens are not tokens.
 * @param spare tokens of texts that nobody reads any more: they are used again, and new ones are added to them
 */
export function tokenize(text: string, spare: Token[] = []): Token[] {
  const { length } = text;
  let count = 0;
  let at = 0;
  let lines = 2;
  let last = -1;
  let lastMade: TokenKind = "mark";
  while (at < length) {
    const start = at;
    const first = text.charCodeAt(at);
    const kind = classOf(first);
    at += 1;
    if (kind === unit.blank || kind === unit.join || kind === unit.line) {
      if (kind === unit.line) lines += 1;
      continue;
    }
    let made: TokenKind = "mark";
    let hash = hashWith(0, first);
    let end = at;
    if (kind === unit.letter || kind === unit.arabic || kind === unit.digit) {
      // nearly all words are a run of one class, which is looked at once
      made = kind === unit.digit ? "number" : "word";
      let next: Class = other;
      for (; at < length; at += 1) {
        const code = text.charCodeAt(at);
        next = classOf(code);
        if (next !== kind) break;
        hash = hashWith(hash, code);
      }
      end = at;
      if (next !== unit.blank && next !== other) {
        if (kind === unit.letter) end = endOfLatin(text, at, last !== start || lastMade !== "number");
        else if (kind === unit.arabic) end = endOfArabic(text, at);
      }
    } else if (kind === unit.apostrophe && last === start && isPossessive(text, start)) {
      made = "word";
      end = start + 2;
    }
    const between: Gap = lines >= 2 ? gap.paragraph : lines === 1 ? gap.line : last === start ? gap.none : gap.blank;
    const form = end === at ? forms.find(hash, text, start, end, made) : forms.of(text, start, end, made);
    if (count < spare.length) spare[count]!.become(start, end, between, form);
    else spare.push(new Token(start, end, between, form));
    count += 1;
    at = end;
    last = end;
    lastMade = made;
    lines = 0;
  }
  return spare.slice(0, count);
}

function endOfArabic(text: string, from: number): number {
  let at = from;
  while (at < text.length && isArabicPart(classOf(text.charCodeAt(at)))) at += 1;
  return at;
}

function isArabicPart(kind: Class): boolean {
  return kind === unit.arabic || kind === unit.join;
}

/** "'s" that ends a word: after it no letter follows. */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next !== 115 && next !== 83) return false;
  const after = classOf(text.charCodeAt(at + 2) || 32);
  return after !== unit.letter && after !== unit.digit;
}

/** End of a Latin word; digits belong to it unless it hangs on a number itself ("14T10"). */
function endOfLatin(text: string, from: number, digits: boolean): number {
  let at = from;
  for (;;) {
    const kind = at < text.length ? classOf(text.charCodeAt(at)) : other;
    if (kind === unit.letter || kind === unit.join || (digits && kind === unit.digit)) at += 1;
    else if (
      kind === unit.apostrophe &&
      !isPossessive(text, at) &&
      classOf(text.charCodeAt(at + 1) || 32) === unit.letter
    )
      at += 2;
    else return at;
  }
}

const folded = new Map<number, string>();
for (const c of "\u0622\u0623\u0625\u0671") folded.set(c.charCodeAt(0), "\u0627");
folded.set(0x649, "\u064a");
folded.set(0x6cc, "\u064a");
folded.set(0x6a9, "\u0643");
folded.set(0x629, "\u0647");
folded.set(0x2019, "'");
folded.set(0x2bc, "'");
folded.set(0x640, "");
const dropped = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * Folded form of a word for look-up: lower case, apostrophes unified, Latin diacritics kept; in Arabic no tatweel,
 * vowel marks or direction controls, one alef, yeh for alef maqsura, heh for teh marbuta, ASCII digits.
 */
export function fold(text: string): string {
  let capitals = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return foldSlowly(text);
    if (code >= 65 && code <= 90) capitals = true;
  }
  return capitals ? text.toLowerCase() : text;
}

function foldSlowly(text: string): string {
  let out = "";
  for (const c of text.normalize("NFKC").toLowerCase()) {
    const code = c.charCodeAt(0);
    const digit = digitOf(code);
    if (digit >= 0) out += digit;
    else if (!dropped.test(c)) out += folded.get(code) ?? c;
  }
  return out;
}

const forms = new Forms(fold);
