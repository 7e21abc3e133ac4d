import type { Span } from "../types.ts";
import type { CueForm, Frame } from "./grammar.ts";
import type { Subject } from "./subject.ts";
import type { VerbForm } from "./verb-group.ts";

/** Which kind of verb reports the clause that a cue stands in: before it ("said that he hopes"), or in an aside after it. */
export type Reported = "no" | "speech" | "another" | "aside";

/** A cue in its frame, before the lexicon says whether the verb takes that frame. */
export interface Candidate {
  lemma: string;
  form: CueForm;
  frame: Frame;
  /** The content begins with, or holds, the marked passage next to the cue. */
  marked: boolean;
  content: Span[];
  subject: Subject | null;
  cue: Span;
  /** The verb is one of saying, whose speaker may follow it. */
  speech: boolean;
  /** Content before the cue holds a finite verb; without one it is rather an opening ("In May, …"). */
  clausal: boolean;
  /** Form of the verb alone. */
  verbForm: VerbForm;
  /** Another verb of its sentence reports the clause that it stands in: this is likely part of what was said. */
  reported: Reported;
  /** Places of the verb, of the first word of its group, and of the first word of the content (the edge if it is in the next paragraph). */
  at: number;
  first: number;
  opens: number;
}
