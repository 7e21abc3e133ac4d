import type { Noted } from "../forms.ts";
import type { Language, Span } from "../types.ts";
import { Side, type Subject } from "./candidate.ts";
import { chooseCandidates, endAtNextCue } from "./choose.ts";
import { type Attribution, Frame, nameOfFrame, type Source } from "./grammar.ts";
import { readLabels } from "./labels.ts";
import { markedAt, type Passage, sourceAt } from "./passage.ts";
import type { QuoteGrammar, SubjectFirstGrammar, VerbFirstGrammar } from "./quote-grammar.ts";
import { readOwnedPhrases, readSourcePhrases } from "./source-phrases.ts";
import { SpeakerLexicon } from "./speaker-words.ts";
import { mainSubject } from "./subject.ts";
import { readVerbs } from "./subject-first.ts";
import { traitsBy } from "./traits.ts";
import { readVerbsFirst } from "./verb-first.ts";
import { parseWeights } from "./weigh.ts";

/** A language's grammar of quotes, ready to read. */
export interface QuoteReader {
  language: Language;
  grammar: QuoteGrammar;
  /** What the readers see of a written form. */
  traits: Noted<number>;
  /** Its words for speakers. */
  speakers: SpeakerLexicon;
  /** Adds the attributions that the cues of a passage introduce; labels apart. */
  readCues(passage: Passage, index: number, next: Passage | undefined, found: Attribution[]): void;
}

/** Prepares a grammar; done once a language. */
export function quoteReader(language: Language, grammar: QuoteGrammar): QuoteReader {
  const readCues =
    grammar.order === "verb-first" ? verbFirstReader(language, grammar) : subjectFirstReader(language, grammar);
  const traits = traitsBy(grammar.forms, {
    sourcePhrase: new Set(grammar.sourcePhrases.map(({ words }) => words[0]!)),
    ...(grammar.order === "subject-first" && {
      beforeOwner: new Set([grammar.ownedPhrase.preposition]),
      owned: grammar.ownedPhrase.nouns,
    }),
  });
  return { language, grammar, traits, speakers: new SpeakerLexicon(grammar.speakers), readCues };
}

/** Adds all attributions that a passage introduces to those `found`, by the grammar of its language. */
export function readAttributions(
  { language, grammar, readCues }: QuoteReader,
  passage: Passage,
  index: number,
  next: Passage | undefined,
  found: Attribution[],
): void {
  const before = found.length;
  readCues(passage, index, next, found);
  const labels = readLabels(passage, grammar.words);
  if (labels.length === 0) return;
  const claimed = new Set(found.slice(before).map(({ content }) => content[0]!.start));
  for (const { content, source, cue, rule, marked } of labels) {
    if (!claimed.has(content[0]!.start)) found.push({ content, source, cue, rule, language, passage: index, marked });
  }
}

/** Whom the sentence of a place is about. */
export function sentenceSubject({ grammar }: QuoteReader, passage: Passage, at: number): Source | null {
  const subject: Subject = { side: Side.none, first: 0, last: 0 };
  if (grammar.order === "verb-first" || !mainSubject(passage, at, subject)) return null;
  return sourceAt(passage, subject.first, subject.last + 1);
}

function subjectFirstReader(language: Language, grammar: SubjectFirstGrammar): QuoteReader["readCues"] {
  const { words, sourcePhrases, ownedPhrase } = grammar;
  const weights = parseWeights(grammar.weights, words.lemmas);
  return (passage, index, next, found) => {
    const taken = chooseCandidates(passage, readVerbs(passage, next, words), weights);
    const phrases = readSourcePhrases(passage, sourcePhrases);
    readOwnedPhrases(passage, ownedPhrase, phrases);
    endAtNextCue(passage, taken, phrases);
    const { tokens } = passage;
    for (const { entry, at, first, subject, chosen } of taken) {
      const { frame, start, end, restStart, restEnd, opens } = chosen;
      found.push({
        content:
          restStart < 0
            ? [{ start, end }]
            : [
                { start, end },
                { start: restStart, end: restEnd },
              ],
        source: subject.side === Side.none ? null : sourceAt(passage, subject.first, subject.last + 1),
        cue: { start: tokens[first]!.start, end: tokens[at]!.end },
        rule: grammar.ruleOf(entry.lemma, nameOfFrame(frame, tokens[opens - 1]!.norm)),
        language,
        passage: index,
        marked: frame === Frame.mark || frame === Frame.asideMarked,
      });
    }
    for (const { content, source, cue, rule } of phrases) {
      found.push({ content, source, cue, rule, language, passage: index, marked: touchesMark(passage, content) });
    }
  };
}

function verbFirstReader(language: Language, grammar: VerbFirstGrammar): QuoteReader["readCues"] {
  const { words, sourcePhrases } = grammar;
  return (passage, index, next, found) => {
    for (const { content, source, cue, rule, marked } of readVerbsFirst(passage, next, words))
      found.push({ content, source, cue, rule, language, passage: index, marked });
    for (const { content, source, cue, rule } of readSourcePhrases(passage, sourcePhrases)) {
      if (source === null) continue;
      found.push({ content, source, cue, rule, language, passage: index, marked: touchesMark(passage, content) });
    }
  };
}

function touchesMark(passage: Passage, content: readonly Span[]): boolean {
  if (passage.marked.length === 0) return false;
  return content.some(({ start, end }) => {
    const first = passage.marked[markedAt(passage, start)];
    return first !== undefined && (first.start === start || passage.marked[markedAt(passage, end - 1)]?.end === end);
  });
}
