import type { EventLexicon } from "../../../contradictions/vocabulary.ts";
import { arabicAspects, arabicBoundaries, arabicCues, arabicFormer, arabicReports } from "./clauses.ts";
import { arabicGrammar } from "./grammar.ts";
import { arabicHappenings, arabicPhases } from "./happenings.ts";
import { arabicNumbering } from "./numbering.ts";
import { arabicReferences } from "./references.ts";
import { arabicEmpty, arabicLight, arabicNaming, arabicThings } from "./things.ts";

/** Arabic words of events. */
export const arabicEvents: EventLexicon = {
  script: /\p{Script=Arabic}/u,
  happenings: arabicHappenings,
  phases: arabicPhases,
  reports: arabicReports,
  cues: arabicCues,
  aspects: arabicAspects,
  things: arabicThings,
  former: arabicFormer,
  boundaries: arabicBoundaries,
  empty: arabicEmpty,
  light: arabicLight,
  naming: arabicNaming,
  numbering: arabicNumbering,
  grammar: arabicGrammar,
  references: arabicReferences,
};
