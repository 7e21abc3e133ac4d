import { findDates } from "./dates.ts";
import type { Languages } from "./language.ts";
import { findOfficials } from "./officials.ts";
import { findQuotes } from "./quotes.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { type Token, tokenize } from "./tokens.ts";
import type { Mentions, Story } from "./types.ts";

/** What reading a story gives: its mentions, and the sentences that they were read in. */
export interface Extraction extends Mentions {
  sentences: Sentence[];
}

/** Longer texts are rare, and their tokens are not kept. */
const LONGEST_KEPT = 100_000;
/** Tokens that one story after the other is read with: they stay near the processor, as new ones would not. */
const spare: Token[] = [];

/**
 * Reads one story: text → sentences → mentions → values. Pure, linear in the text, the same on every machine.
 * Officials and quotes are read in the text alone; dates in the title too, because a headline often says when.
 * @param languages those that the story is written in, at least (see languages.ts)
 */
export function extract(story: Story, languages: Languages): Extraction {
  const sentences = splitSentences(story.text);
  const tokens = tokenize(story.text, story.text.length > LONGEST_KEPT ? [] : spare);
  const officials = findOfficials(story, story.text, sentences, tokens, languages);
  return {
    sentences,
    dates: findDates(story, languages, tokens),
    officials,
    quotes: findQuotes(story, story.text, sentences, tokens, officials, languages),
  };
}
