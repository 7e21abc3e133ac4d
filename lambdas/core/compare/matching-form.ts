/**
 * A text folded for matching, with the way back: `from[i]` is the UTF-16 offset in the original of the character that
 * folded unit i comes from; `from[text.length]` is the original's length.
 */
export interface MatchingForm {
  text: string;
  from: Uint32Array;
}

const ALEF = "\u0627";
const YEH = "\u064a";
/** What one character becomes where it is no mere case or compatibility matter: quotes, dashes, Arabic letters. */
const folds = new Map<string, string>([
  ...[..."\u2018\u2019\u201a\u201b\u2032\u02bc\u0060\u00b4\u2039\u203a'"].map((c) => [c, '"'] as const),
  ...[..."\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u300c\u300d"].map((c) => [c, '"'] as const),
  ...[..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212"].map((c) => [c, "-"] as const),
  ...[..."\u0622\u0623\u0625\u0671\u0672\u0673"].map((c) => [c, ALEF] as const),
  ["\u0649", YEH],
  ["\u06cc", YEH],
  ["\u0626", YEH],
  ["\u0624", "\u0648"],
  ["\u06a9", "\u0643"],
  ["\u0629", "\u0647"],
  ["\u06c1", "\u0647"],
  ["\u060c", ","],
  ["\u061b", ";"],
  ["\u061f", "?"],
  ["\u066b", "."],
  ["\u066c", ","],
  ["ß", "ss"],
]);
/** Tatweel, hamza alone, marks on letters, direction controls, joiners, soft hyphens: nothing that is said. */
const DROPPED = /[\p{M}\p{Cf}\u0640\u0621]/u;
const BLANK = /\s/u;
const DIGIT = /[0-9]/;

/** Digits of the Arabic-Indic and extended (Persian) blocks as ASCII. */
function digitOf(code: number): string | null {
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return null;
}

function foldCharacter(character: string): string {
  const known = folds.get(character) ?? digitOf(character.codePointAt(0)!);
  if (known !== null && known !== undefined) return known;
  if (DROPPED.test(character)) return "";
  let out = "";
  for (const part of character.normalize("NFKD").toLowerCase()) {
    if (DROPPED.test(part)) continue;
    out += BLANK.test(part) ? " " : (folds.get(part) ?? digitOf(part.codePointAt(0)!) ?? part);
  }
  return out;
}

export interface MatchingOptions {
  /** PDF readers lose and invent spaces beside digits: they don't count (in both texts alike). */
  spacesByDigits?: "ignored";
}

/**
 * Folds a text so that two spellings of the same words are the same string: case, quotes, dashes, runs of blanks,
 * compatibility and presentation forms, Latin and Arabic marks, tatweel, alef, yeh, hamza, teh marbuta, Arabic-Indic
 * and Persian digits, direction controls. For matching only, never for showing. One pass, linear.
 * @see Unicode Standard Annex #15 (NFKD); Unicode Arabic normalisation as in information retrieval practice
 */
export function matchingForm(text: string, options: MatchingOptions = {}): MatchingForm {
  let units = new Uint16Array(text.length + MOST_UNITS);
  let from = new Uint32Array(text.length + MOST_UNITS);
  let size = 0;
  for (let at = 0; at < text.length; ) {
    if (size + MOST_UNITS > units.length) {
      units = grown(units, new Uint16Array(2 * units.length));
      from = grown(from, new Uint32Array(2 * from.length));
    }
    const code = text.charCodeAt(at);
    const single = singles[code] || singleOf(code);
    if (single !== SEVERAL) {
      if (single !== SPACE || (size > 0 && units[size - 1] !== SPACE)) {
        units[size] = single;
        from[size++] = at;
      }
      at++;
      continue;
    }
    const paired = code >= 0xd800 && code <= 0xdfff;
    const character = paired ? String.fromCodePoint(text.codePointAt(at)!) : String.fromCharCode(code);
    const folded = foldCharacter(character);
    for (let i = 0; i < folded.length; i++) {
      const unit = folded.charCodeAt(i);
      if (unit === SPACE && (size === 0 || units[size - 1] === SPACE)) continue;
      units[size] = unit;
      from[size++] = at;
    }
    at += character.length;
  }
  if (size > 0 && units[size - 1] === SPACE) size--;
  from[size] = text.length;
  const form = { text: stringOf(units.subarray(0, size)), from: from.slice(0, size + 1) };
  return options.spacesByDigits === "ignored" ? closeDigits(form) : form;
}

const SPACE = 32;
/** More than what one character becomes (the longest compatibility decomposition has 18 units). */
const MOST_UNITS = 32;
/**
 * What each unit of the basic plane becomes, where that is one unit; worked out when it is first met. Nothing is folded to
 * U+0000 (a control is a blank), so that 0 says "not met".
 */
const singles = new Uint16Array(0x10000);
/** Becomes nothing or several units, or is half of a character. No character is folded to this non-character. */
const SEVERAL = 0xffff;

function singleOf(code: number): number {
  const half = code >= 0xd800 && code <= 0xdfff;
  const folded = half ? "" : code <= SPACE ? " " : foldCharacter(String.fromCharCode(code));
  const single = folded.length === 1 ? folded.charCodeAt(0) : SEVERAL;
  singles[code] = single;
  return single;
}

function grown<T extends Uint16Array | Uint32Array>(old: T, into: T): T {
  into.set(old);
  return into;
}

/** Units as a string, in pieces that fit a call. */
function stringOf(units: Uint16Array): string {
  let text = "";
  for (let i = 0; i < units.length; i += 8192) {
    text += Reflect.apply(String.fromCharCode, null, units.subarray(i, i + 8192));
  }
  return text;
}

function closeDigits({ text, from }: MatchingForm): MatchingForm {
  const units: string[] = [];
  const kept: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === " " && (DIGIT.test(text[i - 1] ?? "") || DIGIT.test(text[i + 1] ?? ""))) continue;
    units.push(text[i]!);
    kept.push(from[i]!);
  }
  kept.push(from.at(-1)!);
  return { text: units.join(""), from: Uint32Array.from(kept) };
}

/** Original span of a folded one; its end is where the next folded character begins, less blanks in between. */
export function originalSpan({ from }: MatchingForm, start: number, end: number, original: string) {
  const begin = from[start]!;
  let stop = end === 0 ? begin : from[end]!;
  while (stop > begin && BLANK.test(original[stop - 1]!)) stop--;
  return { start: begin, end: stop };
}
