import { CueForm, Frame } from "./grammar.ts";

/** Where a subject stands: before the cue, after it ("said Reyes"), or as the subject of the sentence's main verb. */
export const Side = { none: 1, before: 2, after: 3, main: 4 } as const;
export type Side = (typeof Side)[keyof typeof Side];

/** Which kind of verb reports the clause that a cue stands in: before it ("said that he hopes"), or in an aside after it. */
export const Reported = { no: 0, speech: 1, another: 2, aside: 3 } as const;
export type Reported = (typeof Reported)[keyof typeof Reported];

/** Places of the first and the last of the words that name the speaker; none where `side` says so. */
export interface Subject {
  side: Side;
  first: number;
  last: number;
}

/** What follows a cue: its frame, and the place where the content starts (-1 where nothing does). */
export interface Complement {
  frame: Frame;
  start: number;
  /** An addressee stood between ("told reporters that"). */
  addressee: boolean;
}

/** What a cue may introduce, before anything says whether the verb takes that frame; nothing where the frame is `none`. */
export class Candidate {
  frame: Frame = Frame.none;
  /** The content in the text, and its second piece where the sentence goes on after the cue (-1 where it has none). */
  start = 0;
  end = 0;
  restStart = -1;
  restEnd = -1;
  /** Place where the content begins; the edge if that is in the next paragraph. */
  opens = 0;
  /** Content before the cue holds a finite verb; without one it is rather an opening ("In May, …"). */
  clausal = false;
}

/** Does the content stand before its cue? */
export function isAside({ frame }: Candidate): boolean {
  return frame === Frame.aside || frame === Frame.asideMarked;
}

/**
 * A verb that may be a cue, as it stands in its clause, with what it may introduce. Few are chosen, so a reading holds
 * places alone, and is filled in anew for another verb when its passage has been read.
 */
export class CueReading {
  /** What the lexicon knows of the verb (see `VerbEntry`). */
  lemma = 0;
  tense = 0;
  forms = 0;
  inverts = false;
  /** Places of the verb, of the first word of its group, and of its sentence (end exclusive). */
  at = 0;
  first = 0;
  floor = 0;
  ceiling = 0;
  form: CueForm = CueForm.finite;
  readonly complement: Complement = { frame: Frame.none, start: -1, addressee: false };
  readonly subject: Subject = { side: Side.none, first: 0, last: 0 };
  /** Another verb of its sentence reports the clause that it stands in: this is likely part of what was said. */
  reported: Reported = Reported.no;
  /** What it may introduce: one of them at least, and which is likelier. */
  readonly right = new Candidate();
  readonly left = new Candidate();
  likelier: Candidate = this.right;
  /** What it is taken to introduce, and how much that weighs. */
  chosen: Candidate = this.right;
  weight = 0;
}
