import { ARABIC_SOURCE_PHRASES, ARABIC_WORDS } from "../ar/quotes/words.ts";
import { ENGLISH_SOURCE_PHRASES, ENGLISH_VERBS } from "../en/quotes/grammar.ts";
import { ENGLISH_QUOTE_WEIGHTS } from "../en/quotes/weights.ts";
import { ENGLISH_PHRASE_WORDS as ENGLISH_LABEL_WORDS } from "../en/quotes/words.ts";
import type { Language, Span } from "../types.ts";
import type { Attribution } from "./grammar.ts";
import { readLabels } from "./labels.ts";
import { type ClassOf, markedAt, type Passage } from "./passage.ts";
import { readSourcePhrases } from "./source-phrases.ts";
import { mainSubject } from "./subject.ts";
import { type Candidate, readVerbs } from "./subject-first.ts";
import { readVerbsFirst } from "./verb-first.ts";
import { observe, parseWeights, weigh } from "./weigh.ts";

/**
 * A candidate that weighs at least this (hundredths of a log-odds) is taken. Under nought, because F is highest where a
 * candidate is taken at a chance of about F / 2.
 */
const LEAST = -25;

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
      const weight = weigh(observe(passage, candidate, n > 0), weights);
      if (weight > top) {
        top = weight;
        best = candidate;
      }
    });
    if (best !== null) weighed.push({ candidate: best, weight: top });
  }
  for (const { candidate } of heaviestOfEach(weighed)) {
    const { content, subject, cue, frame, lemma, marked } = candidate;
    const source = subject === null ? null : { start: subject.start, end: subject.end };
    found.push({ content, source, cue, rule: `${lemma}: ${frame}`, language: "en", passage: index, marked });
  }
  for (const { content, source, cue, rule } of readSourcePhrases(passage, ENGLISH_SOURCE_PHRASES, ENGLISH_VERBS)) {
    found.push({ content, source, cue, rule, language: "en", passage: index, marked: touchesMark(passage, content) });
  }
  return found;
}

function readArabic(passage: Passage, index: number, next: Passage | undefined): Attribution[] {
  const place = { language: "ar", passage: index } as const;
  const verbs = readVerbsFirst(passage, next, ARABIC_WORDS).map((reading) => ({ ...reading, ...place }));
  const phrases = readSourcePhrases(passage, ARABIC_SOURCE_PHRASES, ARABIC_WORDS)
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
