import { ENGLISH_SOURCE_PHRASES, ENGLISH_VERBS } from "../en/quotes/grammar.ts";
import { ENGLISH_QUOTE_WEIGHTS } from "../en/quotes/weights.ts";
import type { Attribution } from "./grammar.ts";
import type { Passage } from "./passage.ts";
import { readSourcePhrases } from "./source-phrases.ts";
import { type Candidate, readVerbs } from "./subject-first.ts";
import { observe, parseWeights, weigh } from "./weigh.ts";

/** A candidate weighed at least this (hundredths of a log-odds) is taken: a quote found rightly is worth about one false one. */
const LEAST = -40;

const weights = parseWeights(ENGLISH_QUOTE_WEIGHTS);

/** All attributions that cues of an English passage introduce. */
export function readEnglish(passage: Passage, index: number, next: Passage | undefined): Attribution[] {
  const found: Attribution[] = [];
  const weighed: { candidate: Candidate; weight: number }[] = [];
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
    const marked = passage.marked.some((m) => content.some((piece) => m.start === piece.start || m.end === piece.end));
    found.push({ content, source, cue, rule, language: "en", passage: index, marked });
  }
  return found;
}

/** Of readings with the same content ("laughed and said, …") the heaviest stays. */
function heaviestOfEach(
  weighed: { candidate: Candidate; weight: number }[],
): { candidate: Candidate; weight: number }[] {
  const byContent = new Map<string, { candidate: Candidate; weight: number }>();
  for (const one of weighed) {
    const key = one.candidate.content.map((piece) => `${piece.start}-${piece.end}`).join();
    const known = byContent.get(key);
    if (known === undefined || known.weight < one.weight) byContent.set(key, one);
  }
  return [...byContent.values()];
}
