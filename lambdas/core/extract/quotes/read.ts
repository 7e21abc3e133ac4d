import type { Language, Span } from "../types.ts";
import type { Candidate } from "./candidate.ts";
import type { Attribution } from "./grammar.ts";
import { readLabels } from "./labels.ts";
import { markedAt, type Passage, tokenAt } from "./passage.ts";
import type { QuoteGrammar, SubjectFirstGrammar, VerbFirstGrammar } from "./quote-grammar.ts";
import { readOwnedPhrases, readSourcePhrases, SourcePhrases } from "./source-phrases.ts";
import { mainSubject } from "./subject.ts";
import { readVerbs } from "./subject-first.ts";
import { readVerbsFirst } from "./verb-first.ts";
import { parseWeights, weigh } from "./weigh.ts";

/**
 * A candidate that weighs at least this (tenths of a log-odds) is taken. Under nought, because F is highest where a
 * candidate is taken at a chance of about F / 2.
 */
const LEAST = -1;

/** A language's grammar of quotes, ready to read. */
export interface QuoteReader {
  language: Language;
  grammar: QuoteGrammar;
  /** Attributions that the cues of a passage introduce; labels apart. */
  readCues(passage: Passage, index: number, next: Passage | undefined): Attribution[];
}

/** Prepares a grammar; done once a language. */
export function quoteReader(language: Language, grammar: QuoteGrammar): QuoteReader {
  const readCues =
    grammar.order === "verb-first" ? verbFirstReader(language, grammar) : subjectFirstReader(language, grammar);
  return { language, grammar, readCues };
}

/** All attributions that a passage introduces, by the grammar of its language. */
export function readAttributions(
  { language, grammar, readCues }: QuoteReader,
  passage: Passage,
  index: number,
  next: Passage | undefined,
): Attribution[] {
  const found = readCues(passage, index, next);
  const claimed = new Set(found.map(({ content }) => content[0]!.start));
  for (const label of readLabels(passage, grammar.words)) {
    if (!claimed.has(label.content[0]!.start)) found.push({ ...label, language, passage: index });
  }
  return found;
}

/** Whom the sentence of a token is about. */
export function sentenceSubject({ grammar }: QuoteReader, passage: Passage, at: number): Span | null {
  return grammar.order === "verb-first" ? null : mainSubject(passage, at, grammar.words);
}

function subjectFirstReader(language: Language, grammar: SubjectFirstGrammar): QuoteReader["readCues"] {
  const { words } = grammar;
  const sourcePhrases = new SourcePhrases(grammar.sourcePhrases);
  const weights = parseWeights(grammar.weights);
  return (passage, index, next) => {
    const found: Attribution[] = [];
    const weighed: Weighed[] = [];
    for (const readings of readVerbs(passage, next, words)) {
      let best: Candidate | null = null;
      let top = LEAST;
      readings.forEach((candidate, n) => {
        const weight = weigh(passage, candidate, n > 0, weights);
        if (weight > top) {
          top = weight;
          best = candidate;
        }
      });
      if (best !== null) weighed.push({ candidate: best, weight: top });
    }
    const phrases = [
      ...readSourcePhrases(passage, sourcePhrases, words),
      ...readOwnedPhrases(passage, grammar.ownedPhrase, words),
    ];
    const taken = heaviestOfEach(weighed).map(({ candidate }) => candidate);
    endAtNextCue(passage, taken, [
      ...taken.filter(({ form }) => form === "gerund").map(({ cue }) => cue.start),
      ...phrases.map(({ cue }) => cue.start),
      ...taken
        .filter(({ frame }) => frame === "aside")
        .flatMap(({ subject, cue, content }) => [Math.min(subject?.start ?? cue.start, cue.start), content[0]!.start]),
    ]);
    for (const { content, subject, cue, frame, lemma, marked } of taken) {
      const source = subject === null ? null : { start: subject.start, end: subject.end };
      found.push({ content, source, cue, rule: grammar.ruleOf(lemma, frame), language, passage: index, marked });
    }
    for (const { content, source, cue, rule } of phrases) {
      found.push({ content, source, cue, rule, language, passage: index, marked: touchesMark(passage, content) });
    }
    return found;
  };
}

/**
 * What follows a cue ends at a comma before the next cue of the sentence: "said the road was open, adding that …",
 * "said the road was open, according to …".
 */
function endAtNextCue(passage: Passage, candidates: readonly Candidate[], cues: number[]): void {
  const starts = cues
    .filter((start) => {
      const before = tokenAt(passage, start) - 1;
      return /^[,;]$/.test(passage.tokens[before]?.text ?? "") || closesMarked(passage, before);
    })
    .sort((a, b) => a - b);
  let next = 0;
  for (const { cue, content, frame } of [...candidates].sort((a, b) => a.at - b.at)) {
    while (next < starts.length && starts[next]! <= cue.end) next++;
    const start = starts[next];
    const piece = content[0]!;
    if (start === undefined || frame === "aside" || start <= piece.start || start >= piece.end) continue;
    const before = tokenAt(passage, start) - 1;
    const last = closesMarked(passage, before) ? before : before - 1;
    if (last >= 0 && passage.tokens[last]!.end > piece.start) piece.end = passage.tokens[last]!.end;
  }
}

function closesMarked(passage: Passage, at: number): boolean {
  const marked = passage.marked[passage.within[at] ?? -1];
  return marked !== undefined && marked.end === passage.tokens[at]!.end;
}

function verbFirstReader(language: Language, grammar: VerbFirstGrammar): QuoteReader["readCues"] {
  const { words } = grammar;
  const sourcePhrases = new SourcePhrases(grammar.sourcePhrases);
  return (passage, index, next) => {
    const place = { language, passage: index };
    const verbs = readVerbsFirst(passage, next, words).map((reading) => ({ ...reading, ...place }));
    const phrases = readSourcePhrases(passage, sourcePhrases, words)
      .filter(({ source }) => source !== null)
      .map((reading) => ({ ...reading, ...place, marked: touchesMark(passage, reading.content) }));
    return [...verbs, ...phrases];
  };
}

function touchesMark(passage: Passage, content: readonly Span[]): boolean {
  return content.some(({ start, end }) => {
    const first = passage.marked[markedAt(passage, start)];
    return first !== undefined && (first.start === start || passage.marked[markedAt(passage, end - 1)]?.end === end);
  });
}

interface Weighed {
  candidate: Candidate;
  weight: number;
}

/** Of readings with the same content ("laughed and said, …") the heaviest stays. */
function heaviestOfEach(weighed: Weighed[]): Weighed[] {
  const byContent = new Map<string, Weighed>();
  for (const one of weighed) {
    const key = one.candidate.content.map((piece) => `${piece.start}-${piece.end}`).join();
    const known = byContent.get(key);
    if (known === undefined || known.weight < one.weight) byContent.set(key, one);
  }
  return [...byContent.values()];
}
