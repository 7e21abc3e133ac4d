// Checks the gold stories themselves, not the extractor.
import { expect, test } from "vitest";
import { parseStory, readStories } from "./stories.ts";

const stories = readStories();

const WEEKDAYS: [RegExp, number][] = [
  [/\bsunday|الأحد/i, 0],
  [/\bmonday|الاثنين/i, 1],
  [/\btuesday|الثلاثاء/i, 2],
  [/\bwednesday|الأربعاء/i, 3],
  [/\bthursday|الخميس/i, 4],
  [/\bfriday|الجمعة/i, 5],
  [/\bsaturday|السبت/i, 6],
];

test("holds at least 16 stories, a third of them Arabic, of many domains", () => {
  expect(stories.length).toBeGreaterThanOrEqual(16);
  expect(stories.filter((story) => story.language === "ar").length * 3).toBeGreaterThanOrEqual(stories.length);
  expect(new Set(stories.map((story) => story.domain)).size).toBeGreaterThanOrEqual(10);
  expect(new Set(stories.map((story) => story.id)).size).toBe(stories.length);
});

test("every story has dates, officials and quotes, and no mark is left in its text", () => {
  for (const { id, text, dates, officials, quotes } of stories) {
    expect(Math.min(dates.length, officials.length, quotes.length), id).toBeGreaterThanOrEqual(2);
    expect(text, id).not.toMatch(/\[\[|\]\]|[doqsc]\d\|/);
  }
});

test("a weekday is its date's", () => {
  for (const { id, text, dates } of stories) {
    for (const date of dates) {
      const day = /^\d{4}-\d\d-\d\d/.exec(date.value)?.[0];
      const words = text.slice(date.start, date.end);
      const named = WEEKDAYS.find(([word]) => word.test(words));
      if (day !== undefined && named !== undefined) expect(new Date(`${day}T12:00Z`).getUTCDay(), id).toBe(named[1]);
    }
  }
});

test("the reader nests marks, joins pieces, and refuses a label without its mark", () => {
  const head = { id: "x", dates: { d1: "DATE 2026-05-04" }, officials: {}, quotes: { q1: "She" } };
  const file = (text: string) => `---\n${JSON.stringify(head)}\n---\n${text}`;
  const story = parseStory(file('[[q1|"On [[d1|Monday]],"]] [[s1|she]] [[c1|said]], [[q1|"we go."]]'), "x");
  expect(story.text).toBe('"On Monday," she said, "we go."');
  expect(story.quotes[0]?.content.map(({ start, end }) => story.text.slice(start, end))).toEqual([
    '"On Monday,"',
    '"we go."',
  ]);
  expect(story.text.slice(story.dates[0]?.start, story.dates[0]?.end)).toBe("Monday");
  expect(() => parseStory(file("[[q1|No day.]]"), "x")).toThrow(/d1 is labelled but not marked/);
  expect(() => parseStory(file("[[d1|Monday]] [[q1|a]] [[d2|b]]"), "x")).toThrow(/marked but not labelled: d2/);
});
