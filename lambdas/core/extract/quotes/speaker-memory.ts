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
  #sorted = 0;
  readonly #bySurname = new Map<string, Known>();
  readonly #byWord = new Map<string, Known>();
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
    this.#sort();
    const known = this.#bySurname.get(lastWord(name));
    return known !== undefined && known.who.name !== null && known.who.name.length >= name.length ? known : null;
  }

  /** "the spokeswoman", "the ministry": whoever was last described with the phrase's last word. */
  calledBy({ passage, from, to }: SpeakerPlaces): Known | null {
    let head = to - 1;
    while (head >= from && (passage.traits[head]! & Trait.word) === 0) head--;
    if (head < from) return null;
    this.#sort();
    return this.#byWord.get(passage.tokens[head]!.norm) ?? null;
  }

  #sort(): void {
    for (; this.#sorted < this.#kept.length; this.#sorted++) {
      const { known, places } = this.#kept[this.#sorted]!;
      const { name, role, organisation } = known.who;
      if (name !== null) {
        const surname = lastWord(name);
        if (!this.#bySurname.has(surname)) this.#bySurname.set(surname, known);
      }
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

const lastWord = (name: string) =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .at(-1)!;
