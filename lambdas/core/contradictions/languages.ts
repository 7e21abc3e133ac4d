import { arabicEvents } from "../extract/ar/events/lexicon.ts";
import { englishEvents } from "../extract/en/events/lexicon.ts";
import { fold } from "../extract/tokens.ts";
import { type EventLexicon, phrases } from "./vocabulary.ts";

/** The languages that events are read in. Whoever adds a folder adds it here; the first has every word of no known script. */
export const languages: readonly [EventLexicon, ...EventLexicon[]] = [englishEvents, arabicEvents];

/** The language of a folded word, by its letters. */
export function languageOf(norm: string): EventLexicon {
  return languages.find(({ script }) => script?.test(norm) === true) ?? languages[0];
}

/** Words of one kind in every language, folded. */
export function wordsOf(listOf: (language: EventLexicon) => string): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => phrases(listOf(language)).map(fold)));
}

/** Whether a text passes the test of any language that has one. */
export function testOf(patternOf: (language: EventLexicon) => RegExp | null): (text: string) => boolean {
  const patterns = languages.flatMap((language) => patternOf(language) ?? []);
  return (text) => patterns.some((pattern) => pattern.test(text));
}
