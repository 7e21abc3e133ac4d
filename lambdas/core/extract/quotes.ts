import type { Part, QuoteForm, Speaker } from "../claim.ts";
import type { LanguageData, Languages } from "./language.ts";
import type { Attribution } from "./quotes/grammar.ts";
import { inOrder } from "./quotes/in-order.ts";
import { markedAt, type Passage } from "./quotes/passage.ts";
import { placeMarked } from "./quotes/pieces.ts";
import { type QuoteReader, quoteReader, readAttributions } from "./quotes/read.ts";
import { readPassages } from "./quotes/read-passages.ts";
import { resolveSpeakers } from "./quotes/speakers.ts";
import { isTitle } from "./quotes/titles.ts";
import { onceEach } from "./remembered.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import type { Language, OfficialMention, QuoteMention, Span, Story } from "./types.ts";

/**
 * Finds who said what in one text of a story: direct, mixed and indirect speech in every language that is given.
 * @param story the story that the text is a part of
 * @param text the body or the title, which `sentences` and `tokens` point into
 * @param officials persons and bodies found in the same text; speakers resolve to them ([] is fine)
 * @returns one mention a quote, in the order in which they end, so that a quote within a quote goes before it; pieces of one
 * split quote stay together
 */
export function findQuotes(
  story: Story,
  text: string,
  sentences: Sentence[],
  tokens: Token[],
  officials: OfficialMention[],
  languages: Languages,
): QuoteMention[] {
  const readers = readersOf(languages);
  const readerOf = (passage: Passage) => readers[passage.language];
  const passages = readPassages(text, sentences, tokens, readers);
  const found: Attribution[] = [];
  for (let p = 0; p < passages.length; p++)
    readAttributions(readerOf(passages[p]!), passages[p]!, p, passages[p + 1], found);
  placeMarked(passages, found, {
    speakerOf: (passage, at) => readerOf(passage).cues.subjectOf(passage, at),
    isTitle: (passage, marked) => isTitle(passage, marked, readerOf(passage).grammar.words),
  });
  const part = text !== story.text && text === story.title ? "title" : "text";
  const speakers = resolveSpeakers(found, passages, officials, readers);
  const mentions = found.map((quote, n) => mention(quote, passages, speakers[n] ?? null, part));
  return inOrder(mentions, (a, b) => a.end - b.end || b.start - a.start);
}

/** The reader of a language, prepared at the first story that is read in it. */
const readerFor = onceEach(({ name, quotes }: LanguageData) => quoteReader(name, quotes));

/** The reader of each language; the first one's where a language was not given, as the story has no word of it. */
function readersOf(languages: Languages): Readonly<Record<Language, QuoteReader>> {
  const reader = (wanted: Language) => readerFor(languages.find(({ name }) => name === wanted) ?? languages[0]);
  return { en: reader("en"), ar: reader("ar") };
}

function mention(quote: Attribution, passages: readonly Passage[], speaker: Speaker | null, part: Part): QuoteMention {
  const { cue, rule } = quote;
  const content = inOrder(quote.content, (a, b) => a.start - b.start);
  const start = content[0]!.start;
  const end = content.at(-1)!.end;
  return {
    start,
    end,
    part,
    rule,
    value: { form: formOf(content, passages, quote.passage), content, speaker, cue },
  };
}

/** Direct where every piece lies in marks, indirect where none touches any, mixed between. */
function formOf(content: readonly Span[], passages: readonly Passage[], home: number): QuoteForm {
  let inside = false;
  let outside = false;
  let p = home;
  for (const piece of content) {
    while (p + 1 < passages.length && piece.start >= passages[p]!.end) p++;
    while (p > 0 && piece.start < passages[p]!.start) p--;
    const passage = passages[p]!;
    const marked = passage.marked[markedAt(passage, piece.start)];
    if (marked !== undefined && marked.start < piece.end) inside = true;
    if (marked === undefined || marked.start > piece.start || marked.end < piece.end) outside = true;
  }
  if (!inside) return "indirect";
  return outside ? "mixed" : "direct";
}
