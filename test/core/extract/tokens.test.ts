import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, gap, type Token, tokenize } from "../../../lambdas/core/extract/tokens.ts";

const texts = (text: string) => tokenize(text).map((token) => token.text);

describe("tokens", () => {
  it.each([
    ["a possessive is a token of its own", "the mayor's plan", ["the", "mayor", "'s", "plan"]],
    ["an inner apostrophe belongs to its word", "O’Brien didn't", ["O’Brien", "didn't"]],
    ["hyphens and dashes are marks", "Al-Qaim–Rabia", ["Al", "-", "Qaim", "–", "Rabia"]],
    ["digits in a Latin word belong to it", "the A320 and Q3", ["the", "A320", "and", "Q3"]],
    ["a letter that hangs on digits does not take more digits", "14T10", ["14", "T", "10"]],
    ["digits next to an Arabic letter stand alone", "2025م", ["2025", "م"]],
    ["tatweel and marks stay inside a word", "مُحَـرَّم", ["مُحَـرَّم"]],
  ])("%s", (_, text, expected) => {
    const tokens = texts(text);
    expect(tokens.join("|")).toBe(expected.join("|"));
  });

  it("tells what stands before a token", () => {
    expect(tokenize("a b,c\nd\n\ne").map((token) => token.gap)).toEqual([
      gap.paragraph,
      gap.blank,
      gap.none,
      gap.none,
      gap.line,
      gap.paragraph,
    ]);
  });

  it.each([
    ["الإثنين", "الاثنين"],
    ["مُؤَسَّسَة", "مؤسسه"],
    ["مستشفى", "مستشفي"],
    ["٢٠٢٥", "2025"],
    ["۱۴", "14"],
    ["Café", "café"],
    ["O’CLOCK", "o'clock"],
    ["يـــوم", "يوم"],
    ["\u200fيوم\u200e", "يوم"],
  ])("folds %s to %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("are used again for the next text, and say of it what new ones would", () => {
    const spare: Token[] = [];
    const words = fc.array(fc.constantFrom("tide", "Ebb's", "12", " ", "\n", "“", "الميناء", "."), { maxLength: 40 });
    const told = (tokens: Token[]) =>
      tokens.map(({ start, end, gap: before, kind, text, norm }) => [start, end, before, kind, text, norm]);
    fc.assert(
      fc.property(words, (pieces) => {
        const text = pieces.join("");
        expect(told(tokenize(text, spare))).toEqual(told(tokenize(text)));
      }),
    );
    const [first] = tokenize("High tide", spare);
    expect(tokenize("Low water", spare)[0]).toBe(first);
    expect(first?.text).toBe("Low");
  });

  it("cuts any text into slices that stand where they say, in order, with only blanks and controls between", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(at, token.start)).toMatch(/^[\s\p{M}\p{Cf}\u0640]*$/u);
          at = token.end;
        }
      }),
    );
  });
});
