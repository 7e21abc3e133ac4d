import { expect, test } from "vitest";
import { agreementOf } from "../../../lambdas/core/contradictions/agreement.ts";
import { readFacts } from "../../../lambdas/core/contradictions/detect.ts";
import { arabicRoot } from "../../../lambdas/core/extract/ar/events/forms.ts";
import { rootOf } from "../../../lambdas/core/extract/en/events/forms.ts";
import { found, told } from "./told.ts";

test.each([
  ["evacuated", "evacuation"],
  ["launching", "launches"],
  ["appointed", "appointment"],
  ["departure", "departed"],
])("%s and %s have one root", (verb, noun) => {
  expect(rootOf(verb)).toBe(rootOf(noun));
});

test.each([
  ["افتتح", "افتتاح"],
  ["يفتتح", "الافتتاح"],
  ["ينطلق", "انطلاق"],
  ["استانف", "استيناف"],
])("%s and %s have one root", (verb, noun) => {
  expect(arabicRoot(verb)).toBe(arabicRoot(noun));
});

test("a word of two consonants has no root", () => {
  expect(arabicRoot("قام")).toBeNull();
});

const day = "[[10 March|2026-03-10]]";
const factsOf = (...texts: string[]) => texts.map((text, i) => readFacts(told({ id: `s${i}`, text }))[0]!);

test.each([
  [`The bridge opens on ${day}.`, `The bridge will be inaugurated on ${day}.`, "same"],
  [`The choir is to be photographed by Lena Osk on ${day}.`, `Lena Osk will photograph the choir on ${day}.`, "worded"],
  [`The fishing ground reopens on ${day}.`, `Seats for the fishing trip go on sale on ${day}.`, "near"],
  [`The choir is to be photographed on ${day}.`, `The bridge opens on ${day}.`, "unknown"],
  [`The judge gives her verdict on ${day}.`, `The bridge collapsed on ${day}.`, "unlike"],
  [`The judge gives her verdict on ${day}.`, `He will be sentenced on ${day}.`, "other"],
])("“%s” and “%s” agree: %s", (one, other, agreement) => {
  const [f, g] = factsOf(one, other);
  expect(agreementOf(f!, g!)).toBe(agreement);
});

test.each([
  [`The bridge will open on ${day}.`, "coming"],
  [`Schools shut by flood to reopen on ${day}.`, "coming"],
  ["The bridge was opened on [[1 March|2026-03-01]].", "past"],
  [`The bridge opens on ${day}.`, null],
  [`ستفتتح البلدية الجسر في ${day}.`, "coming"],
])("“%s” tells of what is %s", (text, tense) => {
  expect(factsOf(text)[0]!.tense).toBe(tense);
});

test("what a story is chiefly about is the first day to come, and its headline's", () => {
  const facts = readFacts(
    told({
      title: `Bridge opens ${day}`,
      text: `The old bridge closed in [[May|2025-05]]. The new bridge opens on ${day}. Its museum opens on [[12 March|2026-03-12]].`,
    }),
  );
  expect(facts.filter(({ chief }) => chief).map(({ said, at }) => `${at.part} ${said}`)).toEqual([
    "title 10 March",
    "text May",
    "text 10 March",
  ]);
  expect(facts.at(-1)!.only).toEqual([]);
});

test("what has no name in the lexicon cannot end before it starts either", () => {
  const text = `Islanders get a fourth crossing under the winter timetable, which starts on [[2 November|2026-11-02]]. Posters say that the winter timetable will end on [[26 October|2026-10-26]].`;
  expect(found(told({ text }))).toEqual(["order: 2 November × 26 October"]);
});

test("a far day without a year whose weekday is another year's is no mismatch", () => {
  const said = (text: string, timex: string, publishedAt: string) => {
    const story = told({ text: `The opera reopens on [[${text}|${timex}]].`, publishedAt });
    const [date] = story.mentions.dates;
    const mentions = {
      ...story.mentions,
      dates: [{ ...date!, value: { ...date!.value, weekday: { said: 6, matches: false } } }],
    };
    return found({ ...story, mentions });
  };
  expect(said("Saturday 5 September", "2025-09-05", "2026-03-02T09:00:00+00:00")).toEqual([]);
  expect(said("Saturday 5 September 2025", "2025-09-05", "2026-03-02T09:00:00+00:00")).toHaveLength(1);
  expect(said("Saturday 6 March", "2026-03-06", "2026-03-02T09:00:00+00:00")).toHaveLength(1);
});
