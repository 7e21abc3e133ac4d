import type { EventLexicon } from "../../../contradictions/vocabulary.ts";
import { englishAspects, englishBoundaries, englishCues, englishFormer, englishReports } from "./clauses.ts";
import { englishGrammar } from "./grammar.ts";
import { englishHappenings, englishPhases } from "./happenings.ts";
import { englishNumbering } from "./numbering.ts";
import { englishReferences } from "./references.ts";
import { englishEmpty, englishLight, englishNaming, englishThings } from "./things.ts";

/** English words of events. */
export const englishEvents: EventLexicon = {
  script: null,
  happenings: englishHappenings,
  phases: englishPhases,
  reports: englishReports,
  cues: englishCues,
  aspects: englishAspects,
  things: englishThings,
  former: englishFormer,
  boundaries: englishBoundaries,
  empty: englishEmpty,
  light: englishLight,
  naming: englishNaming,
  numbering: englishNumbering,
  grammar: englishGrammar,
  references: englishReferences,
};
