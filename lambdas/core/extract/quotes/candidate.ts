import type { Span } from "../types.ts";
import type { CueForm, Frame } from "./grammar.ts";
import type { Subject } from "./subject.ts";
import type { VerbEntry } from "./subject-first.ts";

/** Which kind of verb reports the clause that a cue stands in: before it ("said that he hopes"), or in an aside after it. */
export type Reported = "no" | "speech" | "another" | "aside";

/** A verb that may be a cue, as it stands in its clause. */
export interface CueReading {
  entry: VerbEntry;
  form: CueForm;
  subject: Subject | null;
  cue: Span;
  /** Another verb of its sentence reports the clause that it stands in: this is likely part of what was said. */
  reported: Reported;
  /** Places of the verb and of the first word of its group. */
  at: number;
  first: number;
  /** What it may introduce, the likeliest first; never empty. */
  candidates: readonly Candidate[];
}

/** What a cue may introduce, before anything says whether the verb takes that frame. */
export interface Candidate {
  frame: Frame;
  /** The content begins with, or holds, the marked passage next to the cue. */
  marked: boolean;
  content: Span[];
  /** Place where the content begins; the edge if that is in the next paragraph. */
  opens: number;
  /** Content before the cue holds a finite verb; without one it is rather an opening ("In May, …"). */
  clausal: boolean;
}
