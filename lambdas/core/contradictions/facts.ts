import type { Days } from "./days.ts";
import type { MentionRef } from "./story-claims.ts";
import type { Term } from "./terms.ts";
import type { Aspect, Happening, Phase, Role } from "./vocabulary.ts";

/**
 * What one date mention says of an event: small enough to be stored, complete enough to be compared without the text
 * that it comes from.
 */
export interface EventFact {
  at: MentionRef;
  /** Instant of publication, milliseconds. */
  published: number;
  /** The passage, and how its value was worked out. */
  said: string;
  reading: string;
  timex: string;
  /** Every honest reading as whole days; the first is the value. */
  days: Days[];
  /** Instant of a time of day, milliseconds; null for days and coarser. */
  clock: number | null;
  role: Role;
  phase: Phase;
  happenings: Happening[];
  aspects: Aspect[];
  /** Aspects that its whole sentence names. */
  around: Aspect[];
  /** Words of the clause itself. */
  own: Term[];
  /** What the predicate is said of, where it can be told ("the pool's café opens": the café). */
  head: Term | null;
  /** The word right before the head, where it is no name ("the glass museum": glass). */
  modifier: Term | null;
  /** Words of its sentence, the sentence before, the headline and the lead; names of the whole story. */
  near: Term[];
  /** It stands in the headline or the lead, which say what a story is about. */
  lead: boolean;
  /** It gives the day of what its story is chiefly about. */
  chief: boolean;
  /** Those of its happenings for which its story knows one day alone. */
  only: Happening[];
  /** Which sentence of which part it stands in. */
  sentence: number;
  /** Its clause has no predicate of its own: it leans on the one before. */
  leaning: boolean;
  /** Token of its predicate: two dates of one predicate are a range or a list, never two tellings. */
  predicateAt: number;
  /** Things that the predicate itself names ("the cup begins"). */
  nominal: Term[];
  /** Roots of the words with which the clause tells of it, names and words of time apart. */
  wording: string[];
  /** Those of them that say what happens. */
  telling: string[];
  /** Told as over, or as to come; null where the clause shows neither. */
  tense: "past" | "coming" | null;
  /** Named without saying which ("the inauguration"): it speaks of what the story tells of. */
  definite: boolean;
  event: string | null;
  eventBy: "machine" | "person";
}
