import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPassage, likeness, makeAnchor, relocate } from "../../lambdas/core/anchor.ts";

const STORY =
  "The harbour will open on Tuesday, the port chief said. Ferries sail again from Thursday, and the customs hall follows in June. “We are ready,” he added, “and so are the ships.”";
const anchorOf = (words: string, text = STORY) => {
  const start = text.indexOf(words);
  return makeAnchor(text, "text", start, start + words.length, 1);
};
const found = (words: string, text: string) => {
  const at = relocate(anchorOf(words), text);
  return at && [text.slice(at.start, at.end), at.how];
};

describe("an anchor", () => {
  it("finds its passage in the text that it was made in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        fc.pre(isPassage(text, start, end));
        const anchor = makeAnchor(text, "text", start, end, 1);
        expect(anchor.exact).toBe(text.slice(start, end));
        expect(anchor.prefix.isWellFormed() && anchor.suffix.isWellFormed()).toBe(text.isWellFormed());
        const again = relocate(anchor, text);
        if (again) expect(text.slice(again.start, again.end)).toBe(anchor.exact);
      }),
    );
  });

  it("moves with what is written before it", () => {
    fc.assert(
      fc.property(fc.lorem({ mode: "sentences", maxCount: 4 }), (before) => {
        const at = relocate(anchorOf("from Thursday"), `${before}\n${STORY}`);
        expect(at).toEqual({
          start: before.length + 1 + STORY.indexOf("from Thursday"),
          end: before.length + 14 + STORY.indexOf("from Thursday"),
          how: "exact",
        });
      }),
    );
  });

  it.each([
    [
      "its own words, where only its neighbours changed",
      "Tuesday",
      STORY.replace("port chief", "harbour master"),
      ["Tuesday", "exact"],
    ],
    ["other words in the same place", "Tuesday", STORY.replace("Tuesday", "Tuesday evening"), ["Tuesday", "exact"]],
    [
      "a rewording between its prefix and suffix",
      "the customs hall follows in June",
      STORY.replace("the customs hall follows in June", "the new customs hall follows in July"),
      ["the new customs hall follows in July", "approximate"],
    ],
    [
      "nothing, where its passage is gone",
      "from Thursday",
      STORY.replace("Ferries sail again from Thursday, and the", "The"),
      null,
    ],
    ["nothing in another story", "Tuesday", "Rain fell on Tuesday over the hills of another country.", null],
  ] as const)("finds %s", (_what, words, text, expected) => {
    expect(found(words, text)).toEqual(expected);
  });

  it("chooses the mention with its own surroundings where a word stands twice", () => {
    const text = "The vote is on Monday in the north. The count begins on Monday in the south.";
    const second = text.lastIndexOf("Monday");
    const anchor = makeAnchor(text, "text", second, second + 6, 1);
    const edited = text.replace("The vote is", "As announced, the vote is");
    expect(relocate(anchor, edited)?.start).toBe(edited.lastIndexOf("Monday"));
  });
});

describe("a passage", () => {
  it("never begins or ends inside a character", () => {
    const text = "a🌉b";
    expect([isPassage(text, 1, 3), isPassage(text, 1, 2), isPassage(text, 2, 4), isPassage(text, 0, 5)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("likeness", () => {
  it("is symmetric, 1 for the same words and between 0 and 1", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const value = likeness(a, b);
        expect(value).toBeCloseTo(likeness(b, a), 10);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(likeness(a, a)).toBe(1);
      }),
    );
  });
});
