import type { TokenKind } from "./tokens.ts";

/**
 * A word, number or mark as it is written: one object for all tokens that are written alike, so that what a grammar
 * knows of a word is worked out once and then found by a token without a look-up of strings.
 */
export interface Form {
  readonly kind: TokenKind;
  readonly text: string;
  /** Folded form, by which lexicons are keyed. */
  readonly norm: string;
  /** What grammars know of it, each at its own place (see `Noted`). */
  [place: number]: unknown;
}

/** Slots of the table (a power of two), how full it gets before it is begun anew, and how far a form may lie from its slot. */
const SLOTS = 1 << 16;
const MOST_FORMS = SLOTS / 2;
const FARTHEST = 16;
/** Longer words are hardly ever said twice. */
const LONGEST = 24;
/** Units of all forms that are kept and two more a form; in prose a form has seven. */
const MOST_UNITS = MOST_FORMS * 8;
/** A slice shorter than this is a copy; a longer one would keep the whole story that it was cut from. */
const COPIED = 12;
/** Of a slot: where its form stands, and the bits of the hash that tell it from others of the slot. */
const PLACE = MOST_UNITS - 1;
const TAG = ~PLACE;

/** Hash of a text so far with one more unit; it begins with 0. */
export function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1);
}

/** The forms met so far, kept from one text to the next within bounds. */
export class Forms {
  readonly #fold: (text: string) => string;
  /** In the order in which they were met: what is said often stands near the front of everything. */
  #forms: Form[] = [];
  /** The upper part of a form's hash, and where in `kept` it stands; 0 is no form. */
  readonly #slots = new Int32Array(SLOTS);
  /** Index of each form, how many units it has, and these; place 0 is nobody's. */
  readonly #kept = new Uint16Array(MOST_UNITS);
  #used = 1;

  constructor(fold: (text: string) => string) {
    this.#fold = fold;
  }

  /** The form of text[start, end); the text is only copied when the form is new. */
  of(text: string, start: number, end: number, kind: TokenKind): Form {
    let hash = 0;
    for (let at = start; at < end; at++) hash = hashWith(hash, text.charCodeAt(at));
    return this.find(hash, text, start, end, kind);
  }

  /** The form of text[start, end), whose hash the caller knows. */
  find(hashed: number, text: string, start: number, end: number, kind: TokenKind): Form {
    const length = end - start;
    if (length > LONGEST) return this.#make(text, start, end, kind);
    const hash = hashed ^ (hashed >>> 15);
    for (let step = 0; step < FARTHEST; step++) {
      const slot = (hash + step) & (SLOTS - 1);
      const stored = this.#slots[slot]!;
      if (stored === 0) return this.#keep(slot, hash, this.#make(text, start, end, kind));
      const from = stored & PLACE;
      if (((stored ^ hash) & TAG) === 0 && this.#isWritten(from, text, start, length))
        return this.#forms[this.#kept[from]!]!;
    }
    // whoever contrives words that fall on one slot gets no more than a form of his own each time
    return this.#make(text, start, end, kind);
  }

  #isWritten(from: number, text: string, start: number, length: number): boolean {
    if (this.#kept[from + 1] !== length) return false;
    for (let i = 0; i < length; i++) if (this.#kept[from + 2 + i] !== text.charCodeAt(start + i)) return false;
    return true;
  }

  #make(text: string, start: number, end: number, kind: TokenKind): Form {
    let written = text.slice(start, Math.min(end, start + COPIED));
    for (let at = start + COPIED; at < end; at += COPIED) written += text.slice(at, Math.min(end, at + COPIED));
    return {
      kind,
      text: written,
      norm: this.#fold(written),
      0: undefined,
      1: undefined,
      2: undefined,
      3: undefined,
      4: undefined,
      5: undefined,
      6: undefined,
      7: undefined,
      8: undefined,
      9: undefined,
      10: undefined,
      11: undefined,
    };
  }

  #keep(slot: number, hash: number, form: Form): Form {
    const { text } = form;
    if (this.#forms.length === MOST_FORMS || this.#used + 2 + text.length > MOST_UNITS) {
      this.#forms = [];
      this.#slots.fill(0);
      this.#used = 1;
    }
    this.#slots[slot] = (hash & TAG) | this.#used;
    this.#kept[this.#used] = this.#forms.push(form) - 1;
    this.#kept[this.#used + 1] = text.length;
    for (let i = 0; i < text.length; i++) this.#kept[this.#used + 2 + i] = text.charCodeAt(i);
    this.#used += 2 + text.length;
    return form;
  }
}

let places = 0;

/** Something that is worked out of a form alone, once a form; it is never undefined. */
export class Noted<T> {
  readonly #place = places++;
  readonly #work: (form: Form) => T;

  constructor(work: (form: Form) => T) {
    this.#work = work;
  }

  of(form: Form): T {
    const known = form[this.#place];
    if (known !== undefined) return known as T;
    const found = this.#work(form);
    form[this.#place] = found;
    return found;
  }
}

const capital = new Noted(({ text }) => /^\p{Lu}/u.test(text));

/** Does a word begin with a capital letter? */
export function isCapital({ form }: { form: Form }): boolean {
  return capital.of(form);
}
