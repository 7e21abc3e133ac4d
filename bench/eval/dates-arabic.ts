import { allLanguages } from "../../lambdas/core/extract/all-languages.ts";
import { findDates } from "../../lambdas/core/extract/dates.ts";
import { normalValue } from "./dates.ts";

/** A short Arabic expression with the values that are right for it on its reference day. */
export interface ArabicCase {
  id: string;
  src: string;
  kind: string;
  ref: string;
  text: string;
  gold: string[];
}

/** Our values of a case, read as in an appointment: a bare weekday or month is the coming one. */
export function valuesOf({ text, ref }: Pick<ArabicCase, "text" | "ref">): string[] {
  const found = findDates({ text, publishedAt: ref, timezone: "UTC", language: "ar", prefer: "future" }, allLanguages);
  return [...new Set(found.map((date) => normalValue(date.value.timex)))];
}

/** Share of cases, in per cent, of which any value is right; of all and by kind. */
export function scoreArabic(
  cases: readonly ArabicCase[],
  valuesOfCase: (one: ArabicCase) => readonly string[],
): Record<string, { right: number; of: number; share: number }> {
  const scores: Record<string, { right: number; of: number; share: number }> = {};
  for (const one of cases) {
    const values = valuesOfCase(one);
    const right = one.gold.some((gold) => values.includes(normalValue(gold)));
    for (const key of ["all", one.kind]) {
      scores[key] ??= { right: 0, of: 0, share: 0 };
      const score = scores[key];
      score.of += 1;
      if (right) score.right += 1;
      score.share = (100 * score.right) / score.of;
    }
  }
  return scores;
}
