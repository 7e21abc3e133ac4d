import type { LanguageData } from "../language.ts";
import { verbFirst } from "../quotes/order-verb-first.ts";
import { arabicDates } from "./dates/grammar.ts";
import { arabic as officials } from "./officials/index.ts";
import { ARABIC_SPEAKERS } from "./quotes/speakers.ts";
import { ARABIC_FORMS, ARABIC_SOURCE_PHRASES, ARABIC_WORDS } from "./quotes/words.ts";

/** Arabic, whole. */
export const arabic: LanguageData = {
  name: "ar",
  dates: arabicDates,
  officials,
  quotes: verbFirst({
    forms: ARABIC_FORMS,
    words: ARABIC_WORDS,
    sourcePhrases: ARABIC_SOURCE_PHRASES,
    speakers: ARABIC_SPEAKERS,
  }),
};
