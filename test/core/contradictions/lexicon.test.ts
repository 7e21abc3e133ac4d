import { describe, expect, test } from "vitest";
import { findPhrases } from "../../../lambdas/core/contradictions/lexicon.ts";
import { happenings } from "../../../lambdas/core/contradictions/vocabulary.ts";
import { arabicForms } from "../../../lambdas/core/extract/ar/events/forms.ts";
import { arabicEvents } from "../../../lambdas/core/extract/ar/events/lexicon.ts";
import { nounForms, verbForms } from "../../../lambdas/core/extract/en/events/forms.ts";
import { englishEvents } from "../../../lambdas/core/extract/en/events/lexicon.ts";
import { fold, tokenize } from "../../../lambdas/core/extract/tokens.ts";

/** Happenings that a text names. */
const named = (text: string) => [
  ...new Set(
    findPhrases(tokenize(text)).flatMap(({ meaning }) => (meaning.is === "happening" ? [meaning.happening] : [])),
  ),
];

describe("the words of both languages", () => {
  test("every happening has English words, and nearly every one Arabic words", () => {
    const of = (lexicon: typeof englishEvents) => new Set(lexicon.happenings.map((entry) => entry.says));
    expect([...Object.keys(happenings)].filter((one) => !of(englishEvents).has(one as never))).toEqual([]);
    const missing = [...Object.keys(happenings)].filter((one) => !of(arabicEvents).has(one as never));
    expect(missing.length).toBeLessThanOrEqual(3);
  });

  test("every thing has a name in both", () => {
    const of = (lexicon: typeof englishEvents) => lexicon.things.map((entry) => entry.says).sort();
    expect(of(arabicEvents)).toEqual(of(englishEvents));
  });
});

describe("forms", () => {
  test.each([
    ["open", "opened"],
    ["meet", "met"],
    ["take", "taken"],
    ["begin", "beginning"],
    ["cancel", "cancelled"],
    ["be", "were"],
  ])("%s has the form %s", (verb, form) => expect(verbForms(verb)).toContain(form));

  test.each([
    ["ferry", "ferries"],
    ["church", "churches"],
    ["child", "children"],
  ])("%s has the plural %s", (noun, plural) => expect(nounForms(noun)).toContain(plural));

  test.each([
    ["ستفتتح", "verb", "يفتتح"],
    ["نفت", "verb", "نفي"],
    ["وبالمعبر", "noun", "معبر"],
    ["عودتها", "noun", "عوده"],
    ["للمنفذ", "noun", "منفذ"],
  ] as const)("%s can be the %s %s", (word, sort, form) => expect(arabicForms(fold(word))[sort]).toContain(form));
});

describe("phrases", () => {
  test.each([
    ["The line will take passengers again.", ["open"]],
    ["The crossing resumes operations.", ["open"]],
    ["The judge will sentence him.", ["sentence"]],
    ["He spoke of the open sea.", []],
    ["He listens to state radio.", []],
    ["سيعاد افتتاح المنفذ", ["open"]],
    ["كتب عن الرحلات", []],
  ])("%s", (text, happens) => {
    expect(named(text)).toEqual(happens);
  });
});
