import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparablePage, locate } from "../../../lambdas/core/compare/locate.ts";
import { matchingForm, originalSpan } from "../../../lambdas/core/compare/matching-form.ts";

const PAGE = [
  "Port news",
  "The harbour of Sète will take ferries again from 14 June, the port authority said on Monday.",
  "“We have tested every gate and every scanner,” its director told reporters – “and we’re not closing again”.",
  "أعلنت هيئة الموانئ أن المرفأ سيُفتح أمام المسافرين يوم السبت ١٤ حزيران ٢٠٢٥.",
].join("\n");
const page = comparablePage(PAGE);
const at = (excerpt: string) => {
  const { result, span, differences } = locate(excerpt, page);
  return { result, words: span && PAGE.slice(span.start, span.end), differences };
};

describe("an excerpt", () => {
  it("that stands there letter by letter is exact", () => {
    expect(at("ferries again from 14 June")).toEqual({
      result: "exact",
      words: "ferries again from 14 June",
      differences: [],
    });
  });

  it.each([
    [
      "quotes and dashes",
      '"We have tested every gate and every scanner," its director told reporters - "and we\'re not closing again".',
    ],
    ["case, blanks and accents", "the  HARBOUR of\nsete will take ferries"],
    ["a soft hyphen and an invisible joiner", "har\u00adbour of S\u200dète will take"],
    ["Arabic marks, alef and digits", "اعلنت هيئة الموانئ ان المرفأ سيفتح أمام المسافرين يوم السبت 14 حزيران 2025"],
    ["tatweel, yeh and direction marks", "هيئـــة الموانئ\u200f"],
    ["presentation forms", "\ufe8d\ufedf\ufee4\ufeee\ufe8d\ufee7\ufe8a"],
  ])("in another spelling is tolerant: %s", (_what, excerpt) => {
    expect(at(excerpt).result).toBe("tolerant");
  });

  it("with a few other words is approximate, and they are shown", () => {
    expect(
      at("The harbor of Sète will carry ferries again from 14 June, the port authority said on Monday"),
    ).toMatchObject({
      result: "approximate",
      differences: [
        { was: "harbor", now: "harbour" },
        { was: "carry", now: "take" },
      ],
    });
  });

  it.each([
    [
      "a number",
      "The harbour of Sète will take ferries again from 24 June, the port authority said on Monday",
      { was: "24", now: "14" },
    ],
    [
      "a month",
      "The harbour of Sète will take ferries again from 14 July, the port authority said on Monday",
      { was: "july", now: "june" },
    ],
    [
      "a weekday",
      "The harbour of Sète will take ferries again from 14 June, the port authority said on Friday",
      { was: "friday", now: "monday" },
    ],
    ["a denial", "every scanner, its director told reporters and we're closing again", { was: "", now: "not" }],
    [
      "a number in Arabic",
      "أعلنت هيئة الموانئ أن المرفأ سيفتح أمام المسافرين يوم السبت ١٥ حزيران ٢٠٢٥",
      { was: "15", now: "14" },
    ],
  ])("with another fact in it is missing, never approximate: %s", (_what, excerpt, difference) => {
    const { result, differences } = at(excerpt);
    expect(result).toBe("missing");
    expect(differences).toContainEqual(difference);
  });

  it("of another matter is missing, with nothing beside it", () => {
    expect(at("Snow fell on the passes of the Alps while skiers waited for their trains")).toEqual({
      result: "missing",
      words: null,
      differences: [],
    });
  });

  it("never matches inside a number or a word", () => {
    expect(locate("4 june", page).result).toBe("missing");
    expect(locate("gate and every SCAN", page).result).toBe("missing");
  });

  it("is found in PDF text whatever its spaces beside digits", () => {
    const options = { spacesByDigits: "ignored" } as const;
    const pdf = comparablePage("يوم السبت14 حزيران2025 في المرفأ", options);
    expect(locate("يوم السبت 14 حزيران 2025", pdf, options).result).toBe("tolerant");
  });

  it("that was cut out of any text is found in it where it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const excerpt = text.slice(start, start + 1 + (b % 60)).trim();
        fc.pre(excerpt !== "" && excerpt.isWellFormed());
        const { result, span } = locate(excerpt, comparablePage(text));
        expect(result).toBe("exact");
        expect(text.slice(span!.start, span!.end)).toBe(excerpt);
      }),
    );
  });
});

describe("the matching form", () => {
  it("is stable: folding what is folded changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = matchingForm(text).text;
        expect(matchingForm(once).text).toBe(once);
      }),
    );
  });
  it("knows its way back", () => {
    const text = "Être  à l\u2019heure, \u0663 fois";
    const form = matchingForm(text);
    const start = form.text.indexOf("heure");
    expect(originalSpan(form, start, start + 5, text)).toEqual({
      start: text.indexOf("heure"),
      end: text.indexOf("heure") + 5,
    });
  });
});
