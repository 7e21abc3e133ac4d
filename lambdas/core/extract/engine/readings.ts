import type { Sign } from "./lexical.ts";

/** What is to be written down of a token. */
export interface Reading {
  sign: Sign;
  entries: readonly Entry[];
  /** Whether any pattern begins with it. */
  leads: boolean;
  /** Number of the word among the second words of phrases, 0 when it is none. */
  second: number;
  /** Phrases that begin with it, by the number of their second word; null when none does. */
  phrases: ReadonlyMap<number, Phrases> | null;
}

/** A word's membership in a class: `length` tokens long, `skip` UTF-16 units cut off its front. */
export interface Entry {
  id: number;
  value: number;
  skip: number;
  length: number;
  /** All words of a phrase, the first included. */
  words: readonly string[] | null;
}

/** What a word is before the second word of a phrase: `brief` unless a phrase of three words or more stands there. */
export interface Phrases {
  /** Number of a reading. */
  brief: number;
  longer: readonly Entry[];
  /** All entries of the word, longest first. */
  entries: readonly Entry[];
}

/** What is known of a reading by its number alone. */
export const trait = { leads: 1, second: 2, phrases: 4, hyphen: 8 } as const;
const TRAITS = 4;
/** Numbers of a reading from its place on: the index of its sign, its shapes, what it is in phrases, the end of its entries. */
export const field = { sign: 0, shapes: 1, phrases: 2, second: 3, end: 4, entries: 5 } as const;
/** Numbers of an entry. */
export const entry = { id: 0, value: 1, skip: 2, length: 3, size: 4 } as const;
/** The reading of a token that is nothing to any pattern. */
export const NOTHING = 0;

export function placeOf(reading: number): number {
  return reading >> TRAITS;
}

/** Numbers of the readings that are kept from one text to the next. */
const MOST_KEPT = 1 << 17;

/**
 * What tokens are to the patterns, as numbers that lie together: they are asked for more often than anything else, in
 * no order, and between other work. A reading is told by a number: its place, and its traits in the last bits. Behind
 * those that are kept stand those of one text.
 */
export class Readings {
  numbers: Int32Array;
  readonly #mostKept: number;
  #kept = 0;
  #end: number;
  readonly #phrases: ReadonlyMap<number, Phrases>[] = [];
  readonly #phrasesOfText: ReadonlyMap<number, Phrases>[] = [];

  constructor(mostKept = MOST_KEPT) {
    this.#mostKept = mostKept;
    this.#end = mostKept;
    this.numbers = new Int32Array(mostKept);
  }

  /** Forgets what was written for one text. */
  begin(): void {
    if (this.#end > 2 * this.#mostKept) this.numbers = this.numbers.slice(0, this.#mostKept);
    this.#end = this.#mostKept;
    this.#phrasesOfText.length = 0;
  }

  /** Whether so many readings of so many entries in all can be kept. */
  hasRoom(readings: number, entries: number): boolean {
    return this.#kept + readings * field.entries + entries * entry.size <= this.#mostKept;
  }

  /** Writes a reading down to be kept, or for this text alone; gives its number. */
  write(reading: Reading, keep: boolean): number {
    const place = keep ? this.#kept : this.#end;
    const { sign, entries } = reading;
    const end = place + field.entries + entries.length * entry.size;
    if (!keep && end > this.numbers.length) this.#grow(end);
    const { numbers } = this;
    numbers[place + field.sign] = sign.index;
    numbers[place + field.shapes] = sign.shapes;
    numbers[place + field.phrases] = reading.phrases === null ? 0 : this.#number(reading.phrases, keep);
    numbers[place + field.second] = reading.second;
    numbers[place + field.end] = end;
    let at = place + field.entries;
    for (const one of entries) {
      numbers[at + entry.id] = one.id;
      numbers[at + entry.value] = one.value;
      numbers[at + entry.skip] = one.skip;
      numbers[at + entry.length] = one.length;
      at += entry.size;
    }
    if (keep) this.#kept = end;
    else this.#end = end;
    return (place << TRAITS) | traitsOf(reading);
  }

  /** Phrases that begin with a word that is read so. */
  phrasesOf(reading: number): ReadonlyMap<number, Phrases> {
    const number = this.numbers[placeOf(reading) + field.phrases]!;
    return number >= 0 ? this.#phrases[number]! : this.#phrasesOfText[-number - 1]!;
  }

  #number(phrases: ReadonlyMap<number, Phrases>, keep: boolean): number {
    return keep ? this.#phrases.push(phrases) - 1 : -this.#phrasesOfText.push(phrases);
  }

  #grow(end: number): void {
    const larger = new Int32Array(2 * end);
    larger.set(this.numbers);
    this.numbers = larger;
  }
}

function traitsOf({ leads, second, phrases, sign }: Reading): number {
  return (
    (leads ? trait.leads : 0) |
    (second > 0 ? trait.second : 0) |
    (phrases ? trait.phrases : 0) |
    (sign.hyphen ? trait.hyphen : 0)
  );
}
