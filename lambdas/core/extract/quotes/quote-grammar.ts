import type { Language } from "../types.ts";
import type { Attribution, FrameName, Source } from "./grammar.ts";
import type { LabelWords } from "./labels.ts";
import type { Passage } from "./passage.ts";
import type { OwnedPhrase, SourcePhrase } from "./source-phrases.ts";
import type { SpeakerWords } from "./speaker-words.ts";
import type { SubjectFirstWords } from "./subject-first.ts";
import type { TitleWords } from "./titles.ts";
import type { FormWords } from "./traits.ts";
import type { VerbFirstWords } from "./verb-first-words.ts";

/** What languages of any order of words say. */
interface AnyOrder {
  /** What the readers see of a word. */
  forms: FormWords;
  /** Phrases that name a source without a verb. */
  sourcePhrases: readonly SourcePhrase[];
  ownedPhrase?: OwnedPhrase;
  speakers: SpeakerWords;
  words: LabelWords & TitleWords;
}

/** A language whose subject goes before its verb: weights tell cues from other verbs. */
export interface SubjectFirstGrammar extends AnyOrder {
  words: SubjectFirstWords & LabelWords & TitleWords;
  ownedPhrase: OwnedPhrase;
  /** What is observed at a candidate, and how much it says (see weigh.ts). */
  weights: string;
  /** The rule of a quote in plain words. */
  ruleOf(lemma: string, frame: FrameName): string;
}

/** A language whose verb goes before its subject: its lexicon tells what a verb takes. */
export interface VerbFirstGrammar extends AnyOrder {
  words: VerbFirstWords & LabelWords & TitleWords;
}

/** Who said what in one language, as data. */
export interface QuoteGrammar extends AnyOrder {
  /**
   * Prepares what reads the cues. It comes with the language (`subjectFirst`, `verbFirst`), so that nobody loads the reader of
   * an order that no language of the story at hand has.
   */
  cues(language: Language): CueReader;
}

/** Reads cues by the order of a language's words. */
export interface CueReader {
  /** Adds the attributions that the cues of a passage introduce; labels apart. */
  read(passage: Passage, index: number, next: Passage | undefined, found: Attribution[]): void;
  /** Whom the sentence of a place is about, where the order tells. */
  subjectOf(passage: Passage, at: number): Source | null;
}
