import { describe, expect, it } from "vitest";
import { allLanguages } from "../../../lambdas/core/extract/all-languages.ts";
import { findDates } from "../../../lambdas/core/extract/dates.ts";
import { type DatedText, parseDatedTexts, readDatedTexts } from "../../gold/dates.ts";

interface Tally {
  marked: number;
  found: number;
  right: number;
  wronglyFound: string[];
}

/** How one text is read: marks touched, marks with the right type and value, and what was found where nothing is marked. */
function tally(text: DatedText): Tally {
  const found = findDates(text, allLanguages);
  const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end;
  const marked = text.dates.filter(({ value }) => value !== null);
  const best = marked.map((mark) => {
    const touching = found.filter((one) => touches(one, mark));
    return touching.find(({ start, end }) => start === mark.start && end === mark.end) ?? touching[0];
  });
  return {
    marked: marked.length,
    found: best.filter((one) => one !== undefined).length,
    right: best.filter((one, i) => one?.value.timex === marked[i]!.value && one.value.type === marked[i]!.type).length,
    wronglyFound: found
      .filter((one) => !text.dates.some((mark) => touches(one, mark)))
      .map((one) => `${text.name}: ${text.text.slice(one.start, one.end)}`),
  };
}

const FLOORS = {
  english: { right: 98.5, mostFalse: 1 },
  "english-more": { right: 98, mostFalse: 5 },
  "english-reports": { right: 96, mostFalse: 1 },
  "arabic-reports": { right: 98, mostFalse: 0 },
  "english-mixed": { right: 98.5, mostFalse: 1 },
  "arabic-mixed": { right: 96, mostFalse: 0 },
  arabic: { right: 98, mostFalse: 0 },
  "arabic-more": { right: 98.5, mostFalse: 0 },
} as const;

describe("texts of many kinds", () => {
  const files = readDatedTexts();

  it.each(Object.entries(FLOORS))("in %s are read as they were marked", (file, floor) => {
    const texts = files.get(file) ?? [];
    expect(texts.length).toBeGreaterThanOrEqual(5);
    const tallies = texts.map(tally);
    const sum = (count: (one: Tally) => number) => tallies.reduce((total, one) => total + count(one), 0);
    expect((100 * sum(({ right }) => right)) / sum(({ marked }) => marked)).toBeGreaterThanOrEqual(floor.right);
    const wronglyFound = tallies.flatMap((one) => one.wronglyFound);
    expect(wronglyFound.length, wronglyFound.join("; ")).toBeLessThanOrEqual(floor.mostFalse);
  });

  it("have no mark left in them, and a weekday stands beside its own date", () => {
    const days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    for (const text of [...files.values()].flat()) {
      expect(text.text, text.name).not.toMatch(/\[\[|\]\]|\|/);
      for (const { start, end, value } of text.dates) {
        const words = text.text.slice(start, end).toLowerCase();
        const said = days.findIndex((day) => words.includes(day));
        const day = /^\d{4}-\d\d-\d\d/.exec(value ?? "")?.[0];
        if (said >= 0 && day !== undefined)
          expect(new Date(`${day}T12:00Z`).getUTCDay(), `${text.name} ${words}`).toBe(said);
      }
    }
  });

  it("give the type by the value of the mark, and none where it is left open", () => {
    const [text] = parseDatedTexts(
      "## a | 2026-01-01 | UTC\n[[daily|SET P1D]] [[now|PRESENT_REF]] [[9am|2026-01-01T09:00]] [[then|~]]",
    );
    expect(text!.text).toBe("daily now 9am then");
    expect(text!.dates.map(({ type, value }) => `${type} ${value}`)).toEqual([
      "SET P1D",
      "DATE PRESENT_REF",
      "TIME 2026-01-01T09:00",
      "DATE null",
    ]);
  });
});
