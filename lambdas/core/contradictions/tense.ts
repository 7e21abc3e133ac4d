import { isPastForm } from "../extract/en/events/forms.ts";
import type { Passage } from "./passage.ts";

const COMING =
  /^(?:will|'ll|shall|due|expected|scheduled|slated|planned|plans|plan|سوف|المقرر|مقرر|المرتقب|المنتظر|المزمع|يتوقع)$/;
const PAST = /^(?:was|were|had|did|كان|كانت|وكان|وكانت|قد)$/;
/** A participle after these is no past: "is scheduled", "to be opened", "are expected". */
const BEFORE_PARTICIPLE = /^(?:is|are|be|been|being|get|gets|to|will|have|has|not|also)$/;
const IMPERFECT = /^و?س[يتن]\p{Script=Arabic}{3,}/u;
/** Arabic words that begin like a coming verb and are none. */
const NOT_COMING = /^و?(?:سنوات|سنوي|سنويه|ستين|ستون|سيناء|سيارات|سياره|سياسي|سياسيه|سياسه|سيول|سيتي|سنه)$/;

/**
 * Whether a clause tells of what is over or of what is to come, by its auxiliaries and endings; null where it shows
 * neither ("the fair opens on Monday", a headline).
 */
export function tenseOf(passage: Passage, { from, to }: { from: number; to: number }): "past" | "coming" | null {
  let past = false;
  for (let i = from; i < to; i++) {
    const { norm, kind } = passage.tokens[i]!;
    if (kind !== "word" || passage.dateAt[i] !== undefined) continue;
    const before = passage.tokens[i - 1]?.norm ?? "";
    if (COMING.test(norm) || (IMPERFECT.test(norm) && !NOT_COMING.test(norm))) return "coming";
    // "to reopen on 11 January", in a headline
    if (norm === "to" && (/^(?:is|are|set|due|expected)$/.test(before) || isVerb(passage, i + 1))) return "coming";
    if (PAST.test(norm) || (isPastForm(norm) && !BEFORE_PARTICIPLE.test(before) && isVerb(passage, i))) past = true;
  }
  return past ? "past" : null;
}

const isVerb = (passage: Passage, token: number) =>
  passage
    .hitsIn(token, token + 1)
    .some(({ meaning }) => "by" in meaning && meaning.by === "verb" && meaning.is === "happening");
