import type { Span } from "../types.ts";
import type { CueReading, Reported } from "./candidate.ts";
import type { Passage } from "./passage.ts";
import type { Subject } from "./subject.ts";

/** Tells each cue whether another verb of its sentence reports it; linear in the cues. */
export function markReported(passage: Passage, readings: readonly CueReading[]): void {
  let sentence = -1;
  let reporter: Reported = "no";
  for (const reading of readings) {
    if (passage.sentence[reading.at] !== sentence) {
      sentence = passage.sentence[reading.at]!;
      reporter = "no";
    }
    reading.reported = reporter;
    if (!reports(reading)) continue;
    if (reading.entry.inverts) reporter = "speech";
    else if (reporter === "no") reporter = "another";
  }
  let aside: Span | null = null;
  let speaker: Subject | null = null;
  for (let n = readings.length - 1; n >= 0; n--) {
    const reading = readings[n]!;
    const { cue, entry, subject } = reading;
    const { frame, content } = reading.candidates[0]!;
    if (aside !== null && cue.start >= aside.start && cue.end <= aside.end) {
      reading.reported = "aside";
      if (reading.form === "gerund" && subject?.side === "main") reading.subject = speaker;
    }
    if (entry.inverts && frame === "aside") {
      aside = content[0]!;
      speaker = subject;
    }
  }
}

function reports({ form, candidates }: CueReading): boolean {
  const { frame } = candidates[0]!;
  return (form === "finite" || form === "progressive" || form === "gerund") && (frame === "clause" || frame === "that");
}
