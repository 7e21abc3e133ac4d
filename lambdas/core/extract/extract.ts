import { findDates } from "./dates.ts";
import type { Languages } from "./language.ts";
import { findOfficials } from "./officials.ts";
import { findQuotes } from "./quotes.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { tokenize } from "./tokens.ts";
import type { Mentions, Story } from "./types.ts";

/** What reading a story gives: its mentions, and the sentences that they were read in. */
export interface Extraction extends Mentions {
  sentences: Sentence[];
}

/**
 * Reads one story: text → sentences → mentions → values. Pure, linear in the text, the same on every machine.
 * Officials and quotes are read in the text alone; dates in the title too, because a headline often says when.
 * @param languages those that the story is written in, at least (see languages.ts)
 */
export function extract(story: Story, languages: Languages): Extraction {
  const sentences = splitSentences(story.text);
  const tokens = tokenize(story.text);
  const officials = findOfficials(story, story.text, sentences, tokens, languages);
  return {
    sentences,
    dates: findDates(story, languages, tokens),
    officials,
    quotes: findQuotes(story, story.text, sentences, tokens, officials, languages),
  };
}
