import { describe, expect, it } from "vitest";
import { allLanguages } from "../../../lambdas/core/extract/all-languages.ts";
import { findDates } from "../../../lambdas/core/extract/dates.ts";
import { englishDates } from "../../../lambdas/core/extract/en/dates/grammar.ts";
import { numericDates } from "../../../lambdas/core/extract/engine/numeric.ts";

const rules = [...numericDates.rules, ...englishDates.rules];

/** The example after a sentence that names a day, so that "the same day" has one to stand on. */
function read(example: string) {
  const text = `The bridge was closed on 3 March 2021. It was announced for ${example}, he said.`;
  return findDates({ text, publishedAt: "2025-06-12T10:00:00+03:00", timezone: "Asia/Baghdad" }, allLanguages).filter(
    (date) => date.start > 40,
  );
}

describe("rules of date grammars", () => {
  it("have names of their own and examples, unless they are building blocks", () => {
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
    expect(rules.filter((rule) => !rule.hidden && rule.examples.length === 0).map((rule) => rule.name)).toEqual([]);
  });

  it.each(rules.flatMap((rule) => rule.examples.map((example) => ({ rule: rule.name, example }))))(
    "$rule: $example",
    ({ rule, example }) => {
      expect(read(example).map((date) => date.rule)).toContain(rule);
    },
  );

  it("are named in the reading of what they read", () => {
    for (const date of read("next Monday")) expect(date.value.reading).toContain(`(rule: ${date.rule})`);
  });
});
