import type { Abbreviations } from "../abbreviations.ts";

/**
 * Arabic abbreviations written with a stop. Single letters ("د. أمل", "أ. ف. ب.", "م.") are initials by rule and need no
 * entry; these are the longer ones. A name or a number follows them, so their stop never ends a sentence.
 */
export const arabicAbbreviations: Abbreviations = {
  opening: ["أ.د", "ا.د", "د.م", "تر", "تح", "مج", "ص.ب", "ت.م", "رض", "ج.م", "ش.م"],
  closing: [],
  closingAnyCase: [],
  openers: [],
  uncased: /[\u0620-\u064a\u0671-\u06d3]/,
};
