import type { Speaker } from "../../claim.ts";
import { remembered } from "../remembered.ts";
import type { Span } from "../types.ts";
import type { Passage } from "./passage.ts";
import type { Gender } from "./speaker-words.ts";
import { Trait } from "./traits.ts";

/** Who speaks, as a claim tells it. */
export type Who = Pick<Speaker, "name" | "role" | "organisation">;

/** A speaker, and the gender that his words have shown so far. */
export interface Known {
  who: Who;
  gender: Gender;
}

/** The words that a quote names its speaker with: places of a passage, end exclusive. */
export interface SpeakerPlaces {
  passage: Passage;
  from: number;
  to: number;
}

/** A speaker with the words that named him: their stretch of the text, and their places. */
interface Spoke {
  known: Known;
  span: Span;
  places: SpeakerPlaces;
}

/** Letters of a word that describes anybody; shorter ones are mostly "of" and the like. */
const SHORTEST_WORD = 4;

/** The words of a role or a body that describe whoever has it; the same are spoken of again and again. */
const wordsOf = remembered((text) =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST_WORD),
);

/** Who has spoken so far in one text; made anew for each. Few quotes ask by a name or a noun, so what was kept is only sorted by words when one does. */
export class Memory {
  last: Spoke | null = null;
  readonly #kept: Spoke[] = [];
  #bySurname: Map<string, Known> | null = null;
  #byWord: Map<string, Known> | null = null;
  /** How many of those that were kept stand in these. */
  #named = 0;
  #described = 0;
  readonly #byGender: Record<Gender, Known | null> = { feminine: null, masculine: null, unknown: null };

  /** Takes in who speaks next in the text. */
  keep(known: Known, span: Span, places: SpeakerPlaces): void {
    this.last = { known, span, places };
    this.#kept.push(this.last);
    if (known.who.name !== null) this.#byGender[known.gender] = known;
  }

  /** The last person whom a pronoun fits: of its gender, or of none that is known. */
  fitting(gender: Gender): Known | null {
    const last = this.last?.known;
    if (last !== undefined && (gender === "unknown" || last.gender === gender || last.gender === "unknown")) {
      if (gender !== "unknown" && last.who.name !== null) last.gender = gender;
      return last;
    }
    return this.#byGender[gender] ?? this.#byGender.unknown ?? last ?? null;
  }

  /** Whoever was first known by a name that ends in the same word, if that name is no shorter. */
  inFull(name: string): Known | null {
    const known = this.#sortNames().get(lastWord(name));
    return known !== undefined && known.who.name !== null && known.who.name.length >= name.length ? known : null;
  }

  /** "the spokeswoman", "the ministry": whoever was last described with the phrase's last word. */
  calledBy({ passage, from, to }: SpeakerPlaces): Known | null {
    let head = to - 1;
    while (head >= from && (passage.traits[head]! & Trait.word) === 0) head--;
    if (head < from) return null;
    return this.#sortDescriptions().get(passage.tokens[head]!.norm) ?? null;
  }

  #sortNames(): ReadonlyMap<string, Known> {
    this.#bySurname ??= new Map();
    for (; this.#named < this.#kept.length; this.#named++) {
      const { known } = this.#kept[this.#named]!;
      if (known.who.name === null) continue;
      const surname = lastWord(known.who.name);
      if (!this.#bySurname.has(surname)) this.#bySurname.set(surname, known);
    }
    return this.#bySurname;
  }

  #sortDescriptions(): ReadonlyMap<string, Known> {
    const byWord = this.#byWord ?? new Map<string, Known>();
    this.#byWord = byWord;
    for (; this.#described < this.#kept.length; this.#described++) {
      const { known, places } = this.#kept[this.#described]!;
      const { role, organisation } = known.who;
      if (role !== null) for (const word of wordsOf(role)) byWord.set(word, known);
      if (organisation !== null) for (const word of wordsOf(organisation)) byWord.set(word, known);
      for (let at = places.from; at < places.to; at++) {
        const { norm } = places.passage.tokens[at]!;
        if (norm.length >= SHORTEST_WORD) byWord.set(norm, known);
      }
    }
    return byWord;
  }
}

/** Is a character a blank or a hyphen? Nearly all of a name are letters, which need no look at all blanks that there are. */
function parts(unit: number): boolean {
  return unit <= 0x2d || unit >= 0x80 ? /[\s-]/.test(String.fromCharCode(unit)) : false;
}

/** A name's last word in lower case; a hyphen parts words too. */
function lastWord(name: string): string {
  let from = name.length;
  while (from > 0 && !parts(name.charCodeAt(from - 1))) from--;
  return name.slice(from).toLowerCase();
}
