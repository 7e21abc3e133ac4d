import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../lambdas/core/extract/sentences.ts";

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("a text is split into sentences", () => {
  it.each<[why: string, text: string, sentences: string[]]>([
    ["at stops", "The dam held. Nobody was hurt! Why?", ["The dam held.", "Nobody was hurt!", "Why?"]],
    [
      "not at titles",
      "Dr. Amal Haddad met Gen. Omar Reyes. They spoke.",
      ["Dr. Amal Haddad met Gen. Omar Reyes.", "They spoke."],
    ],
    ["not at initials", "J. R. Okafor and Mary T. Lund signed it.", ["J. R. Okafor and Mary T. Lund signed it."]],
    ["not in decimals", "Prices rose 3.5 percent. Wages did not.", ["Prices rose 3.5 percent.", "Wages did not."]],
    ["not in the U.S. Senate", "The U.S. Senate voted. It passed.", ["The U.S. Senate voted.", "It passed."]],
    [
      "at an abbreviation that ends one",
      "He works for Acme Inc. The firm is old.",
      ["He works for Acme Inc.", "The firm is old."],
    ],
    ["not at a.m. inside one", "It opens at 9 a.m. Friday. Come early.", ["It opens at 9 a.m. Friday.", "Come early."]],
    ["at p.m. that ends one", "He left at 6 p.m. The rest stayed.", ["He left at 6 p.m.", "The rest stayed."]],
    ["not before a number", "See No. 5 and Art. 12 of the law.", ["See No. 5 and Art. 12 of the law."]],
    [
      "not at a dateline",
      "BASRA (Wire) - The port opened. Ships came.",
      ["BASRA (Wire) - The port opened.", "Ships came."],
    ],
    ["closing marks stay", "“We won.” She smiled.", ["“We won.”", "She smiled."]],
    ["a question in marks goes on", "“Who knows?” he asked.", ["“Who knows?” he asked."]],
    ["not in web addresses", "Read more at port.example.org today.", ["Read more at port.example.org today."]],
    ["not at an ellipsis that goes on", "It was … well, odd. True.", ["It was … well, odd.", "True."]],
    ["Arabic stops", "وصل الوفد. هل نجح؟ نعم.", ["وصل الوفد.", "هل نجح؟", "نعم."]],
    ["not at Arabic initials", "قال د. سليم إن وكالة أ.ف.ب. نقلت الخبر.", ["قال د. سليم إن وكالة أ.ف.ب. نقلت الخبر."]],
    ["at an Arabic stop that is glued", "انتهى العمل.وبدأ التشغيل", ["انتهى العمل.", "وبدأ التشغيل"]],
  ])("%s", (_why, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it("a newline always ends a sentence, and counts paragraphs that hold text", () => {
    const text = "A headline without a stop\n\nThe story. It goes on.\nThe end";
    expect(splitSentences(text).map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
  });

  it("sentences are in order, apart, without blanks at their ends, and together hold everything but blanks", () => {
    const piece = fc.constantFrom(
      "Dr",
      ".",
      " ",
      "\n",
      "“",
      "”",
      "a.m",
      "الخبر",
      "د",
      "U.S",
      "!",
      "The",
      "x",
      "…",
      "\t",
      "5",
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (text) => {
          let from = 0;
          for (const { start, end } of splitSentences(text)) {
            expect(text.slice(from, start).trim()).toBe("");
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(text.slice(start, end)).not.toMatch(/^$|\n/);
            from = end;
          }
          expect(text.slice(from).trim()).toBe("");
        },
      ),
    );
  });
});
