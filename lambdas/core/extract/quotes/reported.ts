import type { Span } from "../types.ts";
import type { Candidate, Reported } from "./candidate.ts";
import type { Passage } from "./passage.ts";
import type { Subject } from "./subject.ts";

/** Tells each candidate whether another verb of its sentence reports it; linear in the candidates. */
export function markReported(passage: Passage, readings: readonly Candidate[][]): void {
  let sentence = -1;
  let reporter: Reported = "no";
  for (const candidates of readings) {
    const first = candidates[0]!;
    if (passage.sentence[first.at] !== sentence) {
      sentence = passage.sentence[first.at]!;
      reporter = "no";
    }
    for (const candidate of candidates) candidate.reported = reporter;
    if (!reports(first)) continue;
    if (first.speech) reporter = "speech";
    else if (reporter === "no") reporter = "another";
  }
  let aside: Span | null = null;
  let speaker: Subject | null = null;
  for (let n = readings.length - 1; n >= 0; n--) {
    const candidates = readings[n]!;
    const { cue, speech, frame, content, subject } = candidates[0]!;
    if (aside !== null && cue.start >= aside.start && cue.end <= aside.end) {
      for (const candidate of candidates) {
        candidate.reported = "aside";
        if (candidate.form === "gerund" && candidate.subject?.side === "main") candidate.subject = speaker;
      }
    }
    if (speech && frame === "aside") {
      aside = content[0]!;
      speaker = subject;
    }
  }
}

function reports({ form, frame }: Candidate): boolean {
  return (form === "finite" || form === "progressive" || form === "gerund") && (frame === "clause" || frame === "that");
}
