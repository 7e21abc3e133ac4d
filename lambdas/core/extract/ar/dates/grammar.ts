import type { DateGrammar } from "../../engine/rule.ts";
import { withoutClitics } from "./clitics.ts";
import { lexicon } from "./lexicon.ts";
import { refuses } from "./refusals.ts";
import { calendarRules } from "./rules-calendar.ts";
import { countedRules } from "./rules-counted.ts";
import { durationRules } from "./rules-duration.ts";
import { hijriRules } from "./rules-hijri.ts";
import { periodRules } from "./rules-period.ts";
import { rangeRules } from "./rules-range.ts";
import { relativeRules } from "./rules-relative.ts";
import { timeRules } from "./rules-time.ts";
import { endsSentence, isSince, tense } from "./tense.ts";

/** Arabic dates, times, durations and recurring times, as news of all Arab countries writes them. */
export const arabicDates: DateGrammar = {
  language: "ar",
  lexicon,
  // of two readings of the same words the rule that stands first is taken
  rules: [
    ...calendarRules,
    ...hijriRules,
    ...durationRules,
    ...relativeRules,
    ...periodRules,
    ...timeRules,
    ...countedRules,
    ...rangeRules,
  ],
  forms: withoutClitics,
  tense,
  endsSentence,
  since: isSince,
  refuses,
};
