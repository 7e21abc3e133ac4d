import type { Speaker } from "../../claim.ts";
import type { Span } from "../types.ts";
import type { Passage } from "./passage.ts";
import type { Gender } from "./speaker-words.ts";
import { Trait } from "./traits.ts";

export type Who = Pick<Speaker, "name" | "role" | "organisation">;

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

interface Spoke {
  known: Known;
  span: Span;
  places: SpeakerPlaces;
}

const SHORTEST_WORD = 4;

/** What was said by whom so far. Few quotes ask by a name or a noun, so what was kept is only sorted by words when one does. */
export class Memory {
  last: Spoke | null = null;
  readonly #kept: Spoke[] = [];
  readonly #bySurname = new Map<string, Known>();
  readonly #byWord = new Map<string, Known>();
  /** How many of those that were kept stand in these two. */
  #named = 0;
  #described = 0;
  readonly #byGender = new Map<Gender, Known>();

  keep(known: Known, span: Span, places: SpeakerPlaces): void {
    this.last = { known, span, places };
    this.#kept.push(this.last);
    if (known.who.name !== null) this.#byGender.set(known.gender, known);
  }

  /** The last person whom a pronoun fits: of its gender, or of none that is known. */
  fitting(gender: Gender): Known | null {
    const last = this.last?.known;
    if (last !== undefined && (gender === "unknown" || last.gender === gender || last.gender === "unknown")) {
      if (gender !== "unknown" && last.who.name !== null) last.gender = gender;
      return last;
    }
    return this.#byGender.get(gender) ?? this.#byGender.get("unknown") ?? last ?? null;
  }

  inFull(name: string): Known | null {
    this.#sortNames();
    const known = this.#bySurname.get(lastWord(name));
    return known !== undefined && known.who.name !== null && known.who.name.length >= name.length ? known : null;
  }

  /** "the spokeswoman", "the ministry": whoever was last described with the phrase's last word. */
  calledBy({ passage, from, to }: SpeakerPlaces): Known | null {
    let head = to - 1;
    while (head >= from && (passage.traits[head]! & Trait.word) === 0) head--;
    if (head < from) return null;
    this.#sortDescriptions();
    return this.#byWord.get(passage.tokens[head]!.norm) ?? null;
  }

  #sortNames(): void {
    for (; this.#named < this.#kept.length; this.#named++) {
      const { known } = this.#kept[this.#named]!;
      if (known.who.name === null) continue;
      const surname = lastWord(known.who.name);
      if (!this.#bySurname.has(surname)) this.#bySurname.set(surname, known);
    }
  }

  #sortDescriptions(): void {
    for (; this.#described < this.#kept.length; this.#described++) {
      const { known, places } = this.#kept[this.#described]!;
      const { role, organisation } = known.who;
      if (role !== null || organisation !== null) {
        const described = `${role ?? ""} ${organisation ?? ""}`.toLowerCase();
        for (const word of described.split(/[^\p{L}]+/u)) this.#describe(word, known);
      }
      for (let at = places.from; at < places.to; at++) this.#describe(places.passage.tokens[at]!.norm, known);
    }
  }

  #describe(word: string, known: Known): void {
    if (word.length >= SHORTEST_WORD) this.#byWord.set(word, known);
  }
}

/** A name's last word in lower case; a hyphen parts words too. */
function lastWord(name: string): string {
  let from = name.length;
  while (from > 0 && !/[\s-]/.test(name[from - 1]!)) from--;
  return name.slice(from).toLowerCase();
}
