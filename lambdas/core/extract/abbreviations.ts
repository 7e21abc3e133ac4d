import { arabicAbbreviations } from "./ar/abbreviations.ts";
import { englishAbbreviations } from "./en/abbreviations.ts";

/**
 * Words of a language that are written with a stop, by what their stop means for the sentence. Keys are in lower case,
 * without the last stop ("u.s", "a.m", "gen").
 */
export interface Abbreviations {
  /** A name or a number follows: the stop never ends a sentence. */
  opening: readonly string[];
  /** With a capital: the stop ends the sentence when a word that opens sentences follows. */
  closing: readonly string[];
  /** The same, with a capital or without. */
  closingAnyCase: readonly string[];
  /** Words that open a sentence far more often than they continue one after an abbreviation. */
  openers: readonly string[];
  /**
   * Letters without capitals: one of them before a stop is an initial, and a stop glued between two words of them ends
   * a sentence.
   */
  uncased: RegExp | null;
}

/** Every language's; whoever adds a folder adds its own. */
export const abbreviations: readonly Abbreviations[] = [englishAbbreviations, arabicAbbreviations];
