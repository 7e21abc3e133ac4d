import type { LanguageData } from "../language.ts";
import { subjectFirst } from "../quotes/order-subject-first.ts";
import { englishDates } from "./dates/grammar.ts";
import { english as officials } from "./officials/index.ts";
import { englishRule } from "./quotes/frames.ts";
import { ENGLISH_FORMS, ENGLISH_OWNED_PHRASE, ENGLISH_SOURCE_PHRASES, ENGLISH_VERBS } from "./quotes/grammar.ts";
import { ENGLISH_SPEAKERS } from "./quotes/speakers.ts";
import { ENGLISH_QUOTE_WEIGHTS } from "./quotes/weights.ts";

/** English, whole. */
export const english: LanguageData = {
  name: "en",
  dates: englishDates,
  officials,
  quotes: subjectFirst({
    forms: ENGLISH_FORMS,
    words: ENGLISH_VERBS,
    sourcePhrases: ENGLISH_SOURCE_PHRASES,
    ownedPhrase: ENGLISH_OWNED_PHRASE,
    weights: ENGLISH_QUOTE_WEIGHTS,
    ruleOf: englishRule,
    speakers: ENGLISH_SPEAKERS,
  }),
};
