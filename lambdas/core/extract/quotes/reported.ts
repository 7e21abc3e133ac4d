import { type Candidate, type CueReading, isAside, Reported, Side, type Subject } from "./candidate.ts";
import { CueForm, Frame } from "./grammar.ts";
import type { Passage } from "./passage.ts";

/** Tells each cue whether another verb of its sentence reports it; linear in the cues. */
export function markReported(passage: Passage, readings: readonly CueReading[]): void {
  let sentence = -1;
  let reporter: Reported = Reported.no;
  for (const reading of readings) {
    if (reading.floor !== sentence) {
      sentence = reading.floor;
      reporter = Reported.no;
    }
    reading.reported = reporter;
    if (!reports(reading)) continue;
    if (reading.inverts) reporter = Reported.speech;
    else if (reporter === Reported.no) reporter = Reported.another;
  }
  const { tokens } = passage;
  let aside: Candidate | null = null;
  const speaker: Subject = { side: Side.none, first: 0, last: 0 };
  for (let n = readings.length - 1; n >= 0; n--) {
    const { inverts, first, at, form, likelier, subject } = readings[n]!;
    const { side, first: from, last } = subject;
    if (aside !== null && tokens[first]!.start >= aside.start && tokens[at]!.end <= aside.end) {
      readings[n]!.reported = Reported.aside;
      if (form === CueForm.gerund && side === Side.main) Object.assign(subject, speaker);
    }
    if (inverts && isAside(likelier)) {
      aside = likelier;
      speaker.side = side;
      speaker.first = from;
      speaker.last = last;
    }
  }
}

function reports({ form, likelier: { frame } }: CueReading): boolean {
  return (
    (form === CueForm.finite || form === CueForm.progressive || form === CueForm.gerund) &&
    (frame === Frame.clause || frame === Frame.that)
  );
}
