import type { DateGrammar } from "./engine/rule.ts";
import type { OfficialsGrammar } from "./officials/grammar.ts";
import type { QuoteGrammar } from "./quotes/quote-grammar.ts";
import type { Language } from "./types.ts";

/** All that reading a story needs of one language; its folder exports it whole, as data. */
export interface LanguageData {
  name: Language;
  dates: DateGrammar;
  officials: OfficialsGrammar;
  quotes: QuoteGrammar;
}

/** Languages that a story is read in, those of `languagesOf` at least; the first reads what has no letters. */
export type Languages = readonly [LanguageData, ...LanguageData[]];
