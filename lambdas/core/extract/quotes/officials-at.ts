import { firstEndingAfter, firstFrom } from "../bisect.ts";
import type { OfficialMention, Span } from "../types.ts";

/** A place that speaks of an official. */
interface Place extends Span {
  official: OfficialMention;
}

/** Answers which official a span speaks of: a person named in it first, then any whose mention it shares a word with. */
export class OfficialsAt {
  readonly #places: Place[] = [];

  /** @param officials of the same text as the spans that are asked about */
  constructor(officials: readonly OfficialMention[]) {
    for (const official of officials) {
      this.#places.push({ start: official.start, end: official.end, official });
      for (const { start, end } of official.value.mentions) this.#places.push({ start, end, official });
    }
    this.#places.sort((a, b) => a.start - b.start);
  }

  /** Does any mention begin in a stretch of the text? */
  beginsBetween(start: number, end: number): boolean {
    const next = this.#places[firstFrom(this.#places, start)];
    return next !== undefined && next.start < end;
  }

  /** The official that a span speaks of, null where it speaks of none. */
  find({ start, end }: Span): OfficialMention | null {
    const places = this.#places;
    let found: OfficialMention | null = null;
    for (let n = firstEndingAfter(places, start); n < places.length && places[n]!.start < end; n++) {
      if (places[n]!.end <= start) continue;
      if (places[n]!.official.value.name !== null) return places[n]!.official;
      found ??= places[n]!.official;
    }
    return found;
  }
}
