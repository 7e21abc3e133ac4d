import { firstFrom } from "../bisect.ts";
import type { Noted } from "../forms.ts";
import type { Language } from "../types.ts";
import type { Attribution } from "./grammar.ts";
import { readLabels } from "./labels.ts";
import { type Passage, placeAt } from "./passage.ts";
import type { CueReader, QuoteGrammar } from "./quote-grammar.ts";
import { keyWord } from "./source-phrases.ts";
import { SpeakerLexicon } from "./speaker-words.ts";
import { isTitle, type TitleWords } from "./titles.ts";
import { traitsBy } from "./traits.ts";

/** A language's grammar of quotes, ready to read. */
export interface QuoteReader {
  language: Language;
  grammar: QuoteGrammar;
  /** What the readers see of a written form. */
  traits: Noted<number>;
  /** Its words for speakers. */
  speakers: SpeakerLexicon;
  cues: CueReader;
}

/** Prepares a grammar; done once a language. */
export function quoteReader(language: Language, grammar: QuoteGrammar): QuoteReader {
  const { forms, sourcePhrases, ownedPhrase, speakers, cues } = grammar;
  const traits = traitsBy(forms, {
    sourcePhrase: new Set(sourcePhrases.map(keyWord)),
    ...(ownedPhrase && { beforeOwner: new Set([ownedPhrase.preposition]), owned: ownedPhrase.nouns }),
  });
  return { language, grammar, traits, speakers: new SpeakerLexicon(speakers), cues: cues(language) };
}

/** Adds all attributions that a passage introduces to those `found`, by the grammar of its language. */
export function readAttributions(
  { language, grammar, cues }: QuoteReader,
  passage: Passage,
  index: number,
  next: Passage | undefined,
  found: Attribution[],
): void {
  const before = found.length;
  cues.read(passage, index, next, found);
  if (passage.marked.length > 0) dropTitles(passage, found, before, grammar.words);
  const labels = readLabels(passage, grammar.words);
  if (labels.length === 0) return;
  const claimed = new Set(found.slice(before).map(({ content }) => content[0]!.start));
  for (const { content, source, cue, rule, marked } of labels) {
    if (!claimed.has(content[0]!.start)) found.push({ content, source, cue, rule, language, passage: index, marked });
  }
}

/** Words that name a work before its title: "her second novel". */
const LONGEST_WORK = 3;

/** Takes out what was read into titles of works: "she published “Letters From a Cold House”". */
function dropTitles(passage: Passage, found: Attribution[], from: number, words: TitleWords): void {
  let kept = from;
  for (let n = from; n < found.length; n++) {
    const { start } = found[n]!.content[0]!;
    const marked = passage.marked[firstFrom(passage.marked, start)];
    const opens = marked !== undefined && placeAt(passage, marked.start) <= placeAt(passage, start) + LONGEST_WORK;
    if (!opens || !isTitle(passage, marked, words)) found[kept++] = found[n]!;
  }
  found.length = kept;
}
