import { expect, test } from "vitest";
import { detectConflicts } from "../../../lambdas/core/contradictions/detect.ts";
import { extractAny } from "../../../lambdas/core/extract/all-languages.ts";
import { told } from "./told.ts";

const explained = (text: string): string[] => {
  const { id, story } = told({ text, publishedAt: "2026-03-05T09:00:00+00:00" });
  return detectConflicts([{ id, story, mentions: extractAny(story) }]).map((conflict) => conflict.explanation);
};

test.each([
  [
    "both passages, both days and how the first was worked out",
    "The Marek bridge in Tolm opens next Monday, the mayor said. A notice on the site says that the Marek bridge in Tolm opens on 14 March 2026.",
    "“next Monday” is Monday 9 March 2026 (published Thursday 5 March 2026), but “14 March 2026” is Saturday 14 March 2026: both say when the bridge opens.",
  ],
  [
    "a month and a day outside it",
    "The Marek bridge in Tolm opens in April 2026, the mayor said. A notice on the site says that the Marek bridge in Tolm opens on 3 May 2026.",
    "A passage says “April 2026”, but “3 May 2026” is Sunday 3 May 2026: both say when the bridge opens.",
  ],
  [
    "a weekday that is not the date's",
    "The fair begins on Monday, 10 March 2026.",
    "“Monday, 10 March 2026” says Monday, but the day that it gives is Tuesday 10 March 2026.",
  ],
])("an explanation tells %s", (_, text, sentence) => {
  expect(explained(text)).toEqual([sentence]);
});

test("an explanation names no rule and nests no brackets", () => {
  const [sentence] = explained(
    "The Marek bridge in Tolm opens next Monday, the mayor said. It will carry cars at the beginning of next week. A notice on the site says that the Marek bridge in Tolm opens on 14 March.",
  );
  expect(sentence).not.toMatch(/rule:|\([^)]*\(/);
});
