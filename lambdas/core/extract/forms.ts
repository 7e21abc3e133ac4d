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
  readonly notes: unknown[];
}

/** Slots of the table (a power of two), how full it gets before it is begun anew, and how far a form may lie from its slot. */
const SLOTS = 1 << 15;
const MOST_FORMS = SLOTS / 2;
const FARTHEST = 16;
/** Longer words are hardly ever said twice. */
const LONGEST = 24;
/** A slice shorter than this is a copy; a longer one would keep the whole story that it was cut from. */
const COPIED = 12;

/** The forms met so far, kept from one text to the next within bounds. */
export class Forms {
  readonly #fold: (text: string) => string;
  #table: (Form | undefined)[] = new Array(SLOTS).fill(undefined);
  /** Hash of the form in each slot: most others are told from it without looking at them. */
  readonly #hashes = new Int32Array(SLOTS);
  #size = 0;

  constructor(fold: (text: string) => string) {
    this.#fold = fold;
  }

  /** The form of text[start, end); the text is only copied when the form is new. */
  of(text: string, start: number, end: number, kind: TokenKind): Form {
    if (end - start > LONGEST) return this.#make(text, start, end, kind);
    let hash = end - start;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
    hash ^= hash >>> 15;
    for (let step = 0; step < FARTHEST; step++) {
      const slot = (hash + step) & (SLOTS - 1);
      const known = this.#table[slot];
      if (known === undefined) return this.#keep(slot, hash, this.#make(text, start, end, kind));
      if (this.#hashes[slot] === hash && isWritten(known.text, text, start, end)) return known;
    }
    // whoever contrives words that fall on one slot gets no more than a form of his own each time
    return this.#make(text, start, end, kind);
  }

  #make(text: string, start: number, end: number, kind: TokenKind): Form {
    let written = text.slice(start, Math.min(end, start + COPIED));
    for (let at = start + COPIED; at < end; at += COPIED) written += text.slice(at, Math.min(end, at + COPIED));
    return {
      kind,
      text: written,
      norm: this.#fold(written),
      notes: [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined],
    };
  }

  #keep(slot: number, hash: number, form: Form): Form {
    if (this.#size === MOST_FORMS) {
      this.#table = new Array(SLOTS).fill(undefined);
      this.#size = 0;
    }
    this.#size++;
    this.#table[slot] = form;
    this.#hashes[slot] = hash;
    return form;
  }
}

function isWritten(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i++) if (known.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
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
    const known = form.notes[this.#place];
    if (known !== undefined) return known as T;
    const found = this.#work(form);
    form.notes[this.#place] = found;
    return found;
  }
}

const capital = new Noted(({ text }) => /^\p{Lu}/u.test(text));

/** Does a word begin with a capital letter? */
export function isCapital({ form }: { form: Form }): boolean {
  return capital.of(form);
}
