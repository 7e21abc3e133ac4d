import type { DateGrammar } from "../../engine/rule.ts";
import { aside } from "./asides.ts";
import { lexicon } from "./lexicon.ts";
import { refuses } from "./refusals.ts";
import { calendarRules } from "./rules-calendar.ts";
import { durationRules } from "./rules-duration.ts";
import { periodRules } from "./rules-period.ts";
import { rangeRules } from "./rules-range.ts";
import { relativeRules } from "./rules-relative.ts";
import { timeRules } from "./rules-time.ts";
import { endsSentence } from "./sentence-ends.ts";
import { tense } from "./tense.ts";

/** English dates, times, durations and recurring times, as news writes them. */
export const englishDates: DateGrammar = {
  language: "en",
  lexicon,
  rules: [...calendarRules, ...timeRules, ...relativeRules, ...periodRules, ...durationRules, ...rangeRules],
  tense,
  endsSentence,
  since: (tokens, from) => tokens[from - 1]?.norm === "since",
  aside,
  refuses,
};
