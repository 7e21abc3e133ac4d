import { languages, testOf, wordsOf } from "./languages.ts";
import type { Passage } from "./passage.ts";

const coming = wordsOf(({ grammar }) => grammar.tense.coming);
const past = wordsOf(({ grammar }) => grammar.tense.past);
const hasComingForm = testOf(({ grammar }) => grammar.tense.comingForm);
const isNotComing = testOf(({ grammar }) => grammar.tense.notComing);
const infinitive = wordsOf(({ grammar }) => grammar.tense.infinitive);
const beforeInfinitive = wordsOf(({ grammar }) => grammar.tense.beforeInfinitive);
const beforeParticiple = wordsOf(({ grammar }) => grammar.tense.beforeParticiple);

/** Whether a folded word can be a verb's past or its participle. */
export const isPastForm = (norm: string) => languages.some(({ grammar }) => grammar.tense.isPastForm?.(norm) === true);

/**
 * Whether a clause tells of what is over or of what is to come, by its auxiliaries and endings; null where it shows
 * neither ("the fair opens on Monday", a headline).
 */
export function tenseOf(passage: Passage, { from, to }: { from: number; to: number }): "past" | "coming" | null {
  let isPast = false;
  for (let i = from; i < to; i++) {
    const { norm, kind } = passage.tokens[i]!;
    if (kind !== "word" || passage.dateAt[i] !== undefined) continue;
    const before = passage.tokens[i - 1]?.norm ?? "";
    if (coming.has(norm) || (hasComingForm(norm) && !isNotComing(norm))) return "coming";
    // "to reopen on 11 January", in a headline
    if (infinitive.has(norm) && (beforeInfinitive.has(before) || isVerb(passage, i + 1))) return "coming";
    if (past.has(norm) || (isPastForm(norm) && !beforeParticiple.has(before) && isVerb(passage, i))) isPast = true;
  }
  return isPast ? "past" : null;
}

const isVerb = (passage: Passage, token: number) =>
  passage
    .hitsIn(token, token + 1)
    .some(({ meaning }) => "by" in meaning && meaning.by === "verb" && meaning.is === "happening");
