/**
 * Arabic abbreviations written with a stop. Single letters ("د. أمل", "أ. ف. ب.", "م.") are initials by rule and need no
 * entry; these are the longer ones. A name or a number follows them, so their stop never ends a sentence.
 */
export const ARABIC_ABBREVIATIONS = {
  opening: new Set(["أ.د", "ا.د", "د.م", "تر", "تح", "مج", "ص.ب", "ت.م", "رض", "ج.م", "ش.م"]),
} as const;
