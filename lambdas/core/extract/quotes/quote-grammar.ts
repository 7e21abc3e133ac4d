import type { FrameName } from "./grammar.ts";
import type { LabelWords } from "./labels.ts";
import type { OwnedPhrase, SourcePhrase } from "./source-phrases.ts";
import type { SpeakerWords } from "./speaker-words.ts";
import type { SubjectFirstWords } from "./subject-first.ts";
import type { FormWords } from "./traits.ts";
import type { VerbFirstWords } from "./verb-first-words.ts";

interface AnyOrder {
  /** What the readers see of a word. */
  forms: FormWords;
  /** Phrases that name a source without a verb. */
  sourcePhrases: readonly SourcePhrase[];
  speakers: SpeakerWords;
}

/** A language whose subject goes before its verb: every verb may be a cue, and weights decide. */
export interface SubjectFirstGrammar extends AnyOrder {
  order: "subject-first";
  words: SubjectFirstWords & LabelWords;
  ownedPhrase: OwnedPhrase;
  /** What is observed at a candidate, and how much it says (see weigh.ts). */
  weights: string;
  /** The rule of a quote in plain words. */
  ruleOf(lemma: string, frame: FrameName): string;
}

/** A language whose verb goes first: what it takes is in its lexicon. */
export interface VerbFirstGrammar extends AnyOrder {
  order: "verb-first";
  words: VerbFirstWords & LabelWords;
}

/** Who said what in one language, as data. */
export type QuoteGrammar = SubjectFirstGrammar | VerbFirstGrammar;
