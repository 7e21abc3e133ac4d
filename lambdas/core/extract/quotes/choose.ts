import { type CueReading, isAside, Side } from "./candidate.ts";
import { CueForm, Frame } from "./grammar.ts";
import { inOrder } from "./in-order.ts";
import { has, type Passage } from "./passage.ts";
import type { SourceReading } from "./source-phrases.ts";
import { Trait } from "./traits.ts";
import { type Weights, weigh } from "./weigh.ts";

/**
 * A candidate that weighs at least this (tenths of a log-odds) is taken. Under nought, because F is highest where a
 * candidate is taken at a chance of about F / 2.
 */
const LEAST = -1;

/** Of what each verb may introduce chooses the heaviest, if it weighs enough; then of what several introduce. */
export function chooseCandidates(passage: Passage, readings: readonly CueReading[], weights: Weights): CueReading[] {
  const taken: CueReading[] = [];
  for (const reading of readings) {
    const { likelier, left, right } = reading;
    const other = likelier === left ? right : left;
    reading.chosen = likelier;
    reading.weight = weigh(passage, reading, likelier, weights);
    if (other.frame !== Frame.none) {
      const weight = weigh(passage, reading, other, weights);
      if (weight > Math.max(reading.weight, LEAST)) {
        reading.chosen = other;
        reading.weight = weight;
      }
    }
    if (reading.weight > LEAST) taken.push(reading);
  }
  return heaviestOfEach(taken);
}

/** Of those with the same content ("laughed and said, …") the heaviest stays. */
function heaviestOfEach(taken: CueReading[]): CueReading[] {
  // the same content is no rare thing, but most of them begin one after the other
  let ordered = true;
  for (let n = 1; n < taken.length && ordered; n++) ordered = taken[n - 1]!.chosen.start < taken[n]!.chosen.start;
  if (ordered) return taken;
  const byContent = new Map<number | string, CueReading>();
  for (const reading of taken) {
    const key = contentKey(reading);
    const known = byContent.get(key);
    if (known === undefined || known.weight < reading.weight) byContent.set(key, reading);
  }
  return byContent.size === taken.length ? taken : [...byContent.values()];
}

/** Longer than any text; two places of a text make one number by it. */
const BEYOND = 2 ** 26;

function contentKey({ chosen: { start, end, restStart, restEnd } }: CueReading): number | string {
  return restStart < 0 ? start * BEYOND + end : `${start}-${end},${restStart}-${restEnd}`;
}

const byPlace = (a: number, b: number) => a - b;
const byVerb = (a: CueReading, b: CueReading) => a.at - b.at;

/**
 * What follows a cue ends at a comma before the next cue of the sentence: "said the road was open, adding that …",
 * "said the road was open, according to …".
 */
export function endAtNextCue(passage: Passage, taken: CueReading[], phrases: readonly SourceReading[]): void {
  const starts: number[] = [];
  for (const { form, first, subject, chosen } of taken) {
    if (form === CueForm.gerund && followsPause(passage, first)) starts.push(first);
    if (!isAside(chosen)) continue;
    const clause = subject.side === Side.none ? first : Math.min(subject.first, first);
    if (followsPause(passage, clause)) starts.push(clause);
    if (followsPause(passage, chosen.opens)) starts.push(chosen.opens);
  }
  for (const { at } of phrases) if (followsPause(passage, at)) starts.push(at);
  if (starts.length === 0) return;
  const { tokens } = passage;
  const ends = inOrder(starts, byPlace);
  let next = 0;
  for (const { at, chosen } of inOrder(taken, byVerb)) {
    while (next < ends.length && tokens[ends[next]!]!.start <= tokens[at]!.end) next++;
    if (next === ends.length) return;
    const place = ends[next]!;
    const { start } = tokens[place]!;
    if (isAside(chosen) || start <= chosen.start || start >= chosen.end) continue;
    const last = closesMarked(passage, place - 1) ? place - 1 : place - 2;
    if (tokens[last]!.end > chosen.start) chosen.end = tokens[last]!.end;
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
