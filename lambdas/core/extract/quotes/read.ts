import { ARABIC_SOURCE_PHRASES, ARABIC_WORDS } from "../ar/quotes/words.ts";
import { englishRule } from "../en/quotes/frames.ts";
import { ENGLISH_OWNED_PHRASE, ENGLISH_SOURCE_PHRASES, ENGLISH_VERBS } from "../en/quotes/grammar.ts";
import { ENGLISH_QUOTE_WEIGHTS } from "../en/quotes/weights.ts";
import { ENGLISH_PHRASE_WORDS as ENGLISH_LABEL_WORDS } from "../en/quotes/words.ts";
import type { Language, Span } from "../types.ts";
import type { Candidate } from "./candidate.ts";
import type { Attribution } from "./grammar.ts";
import { readLabels } from "./labels.ts";
import { type ClassOf, markedAt, type Passage, tokenAt } from "./passage.ts";
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

const englishPhrases = new SourcePhrases(ENGLISH_SOURCE_PHRASES);
const arabicPhrases = new SourcePhrases(ARABIC_SOURCE_PHRASES);
const weights = parseWeights(ENGLISH_QUOTE_WEIGHTS);

export const CLASS_OF: Readonly<Record<Language, ClassOf>> = { en: ENGLISH_VERBS.classOf, ar: ARABIC_WORDS.classOf };

/** All attributions that the cues of a passage introduce, by the grammar of its language. */
export function readCues(passage: Passage, index: number, next: Passage | undefined): Attribution[] {
  const found = passage.language === "ar" ? readArabic(passage, index, next) : readEnglish(passage, index, next);
  const labels = readLabels(passage, passage.language === "ar" ? ARABIC_WORDS : ENGLISH_LABEL_WORDS);
  const claimed = new Set(found.map(({ content }) => content[0]!.start));
  for (const label of labels) {
    if (!claimed.has(label.content[0]!.start)) found.push({ ...label, language: passage.language, passage: index });
  }
  return found;
}

/** Whom the sentence of a token is about. */
export function sentenceSubject(passage: Passage, at: number): Span | null {
  return passage.language === "ar" ? null : mainSubject(passage, at, ENGLISH_VERBS);
}

function readEnglish(passage: Passage, index: number, next: Passage | undefined): Attribution[] {
  const found: Attribution[] = [];
  const weighed: Weighed[] = [];
  for (const readings of readVerbs(passage, next, ENGLISH_VERBS)) {
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
    ...readSourcePhrases(passage, englishPhrases, ENGLISH_VERBS),
    ...readOwnedPhrases(passage, ENGLISH_OWNED_PHRASE, ENGLISH_VERBS),
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
    found.push({ content, source, cue, rule: englishRule(lemma, frame), language: "en", passage: index, marked });
  }
  for (const { content, source, cue, rule } of phrases) {
    found.push({ content, source, cue, rule, language: "en", passage: index, marked: touchesMark(passage, content) });
  }
  return found;
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

function readArabic(passage: Passage, index: number, next: Passage | undefined): Attribution[] {
  const place = { language: "ar", passage: index } as const;
  const verbs = readVerbsFirst(passage, next, ARABIC_WORDS).map((reading) => ({ ...reading, ...place }));
  const phrases = readSourcePhrases(passage, arabicPhrases, ARABIC_WORDS)
    .filter(({ source }) => source !== null)
    .map((reading) => ({ ...reading, ...place, marked: touchesMark(passage, reading.content) }));
  return [...verbs, ...phrases];
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
