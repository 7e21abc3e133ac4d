import type { Candidate } from "./candidate.ts";
import { has, type Passage } from "./passage.ts";
import type { SourceReading } from "./source-phrases.ts";
import { Trait } from "./traits.ts";
import { type Weights, weigh } from "./weigh.ts";

/**
 * A candidate that weighs at least this (tenths of a log-odds) is taken. Under nought, because F is highest where a
 * candidate is taken at a chance of about F / 2.
 */
const LEAST = -1;

interface Weighed {
  candidate: Candidate;
  weight: number;
}

/** Of each verb's readings takes the heaviest, if it weighs enough; then of those that share their content. */
export function chooseCandidates(passage: Passage, verbs: readonly Candidate[][], weights: Weights): Candidate[] {
  const weighed: Weighed[] = [];
  for (const readings of verbs) {
    let best: Candidate | null = null;
    let top = LEAST;
    for (let n = 0; n < readings.length; n++) {
      const weight = weigh(passage, readings[n]!, n > 0, weights);
      if (weight <= top) continue;
      top = weight;
      best = readings[n]!;
    }
    if (best !== null) weighed.push({ candidate: best, weight: top });
  }
  return heaviestOfEach(weighed);
}

/** Of readings with the same content ("laughed and said, …") the heaviest stays. */
function heaviestOfEach(weighed: readonly Weighed[]): Candidate[] {
  if (weighed.length < 2) return weighed.map(({ candidate }) => candidate);
  const byContent = new Map<number | string, Weighed>();
  for (const one of weighed) {
    const key = contentKey(one.candidate);
    const known = byContent.get(key);
    if (known === undefined || known.weight < one.weight) byContent.set(key, one);
  }
  const heaviest: Candidate[] = [];
  for (const { candidate } of byContent.values()) heaviest.push(candidate);
  return heaviest;
}

/** Longer than any text; two places of a text make one number by it. */
const BEYOND = 2 ** 26;

function contentKey({ content }: Candidate): number | string {
  const { start, end } = content[0]!;
  return content.length === 1 ? start * BEYOND + end : content.map((piece) => `${piece.start}-${piece.end}`).join();
}

/**
 * What follows a cue ends at a comma before the next cue of the sentence: "said the road was open, adding that …",
 * "said the road was open, according to …".
 */
export function endAtNextCue(passage: Passage, taken: readonly Candidate[], phrases: readonly SourceReading[]): void {
  const starts: number[] = [];
  const add = (place: number) => {
    if (followsPause(passage, place)) starts.push(place);
  };
  for (const { frame, form, first, subject, opens } of taken) {
    if (form === "gerund") add(first);
    if (frame !== "aside") continue;
    add(subject === null ? first : Math.min(subject.first, first));
    add(opens);
  }
  for (const { at } of phrases) add(at);
  if (starts.length === 0) return;
  starts.sort((a, b) => a - b);
  const { tokens } = passage;
  let next = 0;
  for (const { cue, content, frame } of [...taken].sort((a, b) => a.at - b.at)) {
    while (next < starts.length && tokens[starts[next]!]!.start <= cue.end) next++;
    if (next === starts.length) return;
    const place = starts[next]!;
    const { start } = tokens[place]!;
    const piece = content[0]!;
    if (frame === "aside" || start <= piece.start || start >= piece.end) continue;
    const last = closesMarked(passage, place - 1) ? place - 1 : place - 2;
    if (tokens[last]!.end > piece.start) piece.end = tokens[last]!.end;
  }
}

function followsPause(passage: Passage, place: number): boolean {
  const before = place - 1;
  if (has(passage, before, Trait.comma)) return passage.tokens[before]!.text === ",";
  return passage.tokens[before]!.text === ";" || closesMarked(passage, before);
}

function closesMarked(passage: Passage, at: number): boolean {
  const within = passage.within[at]!;
  return within >= 0 && passage.marked[within]!.end === passage.tokens[at]!.end;
}
