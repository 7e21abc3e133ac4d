import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import type { OfficialMention, QuoteMention, Story } from "./types.ts";

/**
 * Finds who said what in one text of a story: direct, mixed and indirect speech in every language that has a grammar.
 * @param story the story the text belongs to; its language decides only where a sentence mixes scripts
 * @param text the body that `sentences` and `tokens` point into
 * @param officials persons and bodies found in the same text; speakers resolve to them ([] is fine)
 * @returns one mention a quote, in the order of the text; pieces of one split quote stay together
 */
export function findQuotes(
  _story: Story,
  _text: string,
  _sentences: Sentence[],
  _tokens: Token[],
  _officials: OfficialMention[],
): QuoteMention[] {
  return [];
}
