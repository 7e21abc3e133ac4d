import type { Timex } from "../dates.ts";

/** A peer's finder of time expressions in an English story, its values written as TIMEX3 as well as they allow. */
export type DateFinder = (text: string, publishedAt: string) => Timex[];

const two = (n: number) => String(n).padStart(2, "0");

/** Calendar day of a Date's UTC clock. */
export function isoDay(date: Date): string {
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** ISO 8601 week of a Date's UTC clock. */
export function isoWeek(date: Date): string {
  const thursday = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  return `${year}-W${two(Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7))}`;
}

export function isoQuarter(date: Date): string {
  return `${date.getUTCFullYear()}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`;
}

export function clock(hour: number, minute: number): string {
  return `T${two(hour)}:${two(minute)}`;
}

/** Noon of the day of publication, so that no zone moves the day. */
export function publicationNoon(publishedAt: string): Date {
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(publishedAt);
  if (parts === null) throw new RangeError(`publishedAt is not an ISO date: ${publishedAt}`);
  return new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]), 12));
}

const PREPOSITION =
  /^(?:on|in|at|since|from|by|until|till|during|for|of|between|before|after|within|to|through|around about|around)\s+/i;
const EDGE = /[\s.,;:"“”()]/;
const OPENING = /[\s.,;:"“”()'‘’]/;

/** The expression without white space and punctuation at its edges. */
export function trimmed(timex: Timex, text: string): Timex {
  let { start, end } = timex;
  while (start < end && OPENING.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  return { ...timex, start, end };
}

/** TimeML leaves the preposition out of the expression; peers keep it. */
export function withoutPreposition(timex: Timex, text: string): Timex {
  let { start } = timex;
  for (;;) {
    const word = PREPOSITION.exec(text.slice(start, Math.min(timex.end, start + 20)))?.[0];
    if (word === undefined || start + word.length >= timex.end) break;
    start += word.length;
  }
  return trimmed({ ...timex, start }, text);
}

/** The paragraphs of a text: some peers are superlinear on a whole story. */
export function paragraphsOf(text: string): { start: number; text: string }[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, text: match[0] }));
}
