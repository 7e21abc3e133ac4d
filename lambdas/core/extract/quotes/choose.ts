import type { Candidate, CueReading } from "./candidate.ts";
import { has, type Passage } from "./passage.ts";
import type { SourceReading } from "./source-phrases.ts";
import { Trait } from "./traits.ts";
import { type Weights, weigh } from "./weigh.ts";

/**
 * A candidate that weighs at least this (tenths of a log-odds) is taken. Under nought, because F is highest where a
 * candidate is taken at a chance of about F / 2.
 */
const LEAST = -1;

/** A cue with what it introduces. */
export interface Taken {
  reading: CueReading;
  candidate: Candidate;
  weight: number;
}

/** Of what each verb may introduce takes the heaviest, if it weighs enough; then of what several introduce. */
export function chooseCandidates(passage: Passage, readings: readonly CueReading[], weights: Weights): Taken[] {
  const taken: Taken[] = [];
  for (const reading of readings) {
    let best: Candidate | null = null;
    let top = LEAST;
    for (const candidate of reading.candidates) {
      const weight = weigh(passage, reading, candidate, weights);
      if (weight <= top) continue;
      top = weight;
      best = candidate;
    }
    if (best !== null) taken.push({ reading, candidate: best, weight: top });
  }
  return taken.length < 2 ? taken : heaviestOfEach(taken);
}

/** Of those with the same content ("laughed and said, …") the heaviest stays. */
function heaviestOfEach(taken: readonly Taken[]): Taken[] {
  const byContent = new Map<number | string, Taken>();
  for (const one of taken) {
    const key = contentKey(one.candidate);
    const known = byContent.get(key);
    if (known === undefined || known.weight < one.weight) byContent.set(key, one);
  }
  return byContent.size === taken.length ? [...taken] : [...byContent.values()];
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
export function endAtNextCue(passage: Passage, taken: readonly Taken[], phrases: readonly SourceReading[]): void {
  const starts: number[] = [];
  const add = (place: number) => {
    if (followsPause(passage, place)) starts.push(place);
  };
  for (const { reading, candidate } of taken) {
    const { form, first, subject } = reading;
    if (form === "gerund") add(first);
    if (candidate.frame !== "aside") continue;
    add(subject === null ? first : Math.min(subject.first, first));
    add(candidate.opens);
  }
  for (const { at } of phrases) add(at);
  if (starts.length === 0) return;
  starts.sort((a, b) => a - b);
  const { tokens } = passage;
  let next = 0;
  for (const { reading, candidate } of [...taken].sort((a, b) => a.reading.at - b.reading.at)) {
    while (next < starts.length && tokens[starts[next]!]!.start <= reading.cue.end) next++;
    if (next === starts.length) return;
    const place = starts[next]!;
    const { start } = tokens[place]!;
    const piece = candidate.content[0]!;
    if (candidate.frame === "aside" || start <= piece.start || start >= piece.end) continue;
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
