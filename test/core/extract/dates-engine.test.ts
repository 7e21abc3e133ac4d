import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DateValue } from "../../../lambdas/core/claim.ts";
import { allLanguages } from "../../../lambdas/core/extract/all-languages.ts";
import { dayOf } from "../../../lambdas/core/extract/calendar/days.ts";
import { findDates } from "../../../lambdas/core/extract/dates.ts";
import { lexicon } from "../../../lambdas/core/extract/en/dates/lexicon.ts";
import { Grammar } from "../../../lambdas/core/extract/engine/compile.ts";
import { parsePattern } from "../../../lambdas/core/extract/engine/pattern.ts";
import { readDates } from "../../../lambdas/core/extract/engine/read.ts";
import type { DateGrammar, Rule } from "../../../lambdas/core/extract/engine/rule.ts";
import { tokenize } from "../../../lambdas/core/extract/tokens.ts";

const setting = {
  published: dayOf(2025, 6, 12),
  publishedInWords: "published Thursday 12 June 2025",
  zone: "UTC",
  weekStart: 1 as const,
  prefer: null,
};

/** A made-up language: enough to see what the engine does without any real grammar. */
function grammarOf(rules: readonly Rule[], more: Partial<DateGrammar> = {}): Grammar {
  return new Grammar([
    { language: "en", lexicon: { moon: { lun: 1, mar: 3, "lun mar": 4 } }, rules, tense: () => null, ...more },
  ]);
}

const rule = (pattern: string, more: Partial<Rule> = {}): Rule => ({
  name: pattern,
  pattern,
  make: (found) => ({ is: "date", year: 2025, month: found.number("moon") ?? 12, day: found.number("d") ?? 1 }),
  examples: [],
  ...more,
});

const read = (grammar: Grammar, text: string) =>
  readDates(grammar, tokenize(text), "text", setting).map((d) => `${text.slice(d.start, d.end)}=${d.value.timex}`);

describe("patterns", () => {
  it("take words, classes, numbers, options and choices, the longest match first", () => {
    const grammar = grammarOf([rule("dia|jor <d:day> ( de|del )? <moon> ( feliz | triste )?")]);
    expect(read(grammar, "dia 4 lun, jor 5 de mar triste")).toEqual([
      "dia 4 lun=2025-01-04",
      "jor 5 de mar triste=2025-03-05",
    ]);
  });

  it("prefer a phrase of the lexicon to its first word", () => {
    expect(read(grammarOf([rule("<moon>")]), "lun mar, lun")).toEqual(["lun mar=2025-04-01", "lun=2025-01-01"]);
  });

  it("keep context out of the mention", () => {
    expect(read(grammarOf([rule("hasta [ <moon> ] !feliz")]), "hasta lun; mar; hasta mar feliz")).toEqual([
      "lun=2025-01-01",
    ]);
    expect(read(grammarOf([rule("^no <moon>")]), "no lun, si mar")).toEqual(["mar=2025-03-01"]);
  });

  it("cross a line end but no empty line, and no blank when they are tight", () => {
    expect(read(grammarOf([rule("<d:day> <moon>")]), "4\nlun 5\n\nmar")).toEqual(["4\nlun=2025-01-04"]);
    expect(read(grammarOf([rule("<d:day> - <moon>", { tight: true })]), "4-lun 5 - mar")).toEqual(["4-lun=2025-01-04"]);
  });

  it("build on what other rules read", () => {
    const grammar = grammarOf([
      rule("<moon>"),
      rule("fin de <of:@date>", {
        make: (found) => ({ is: "edge", edge: "end", of: found.moment("of"), as: "point" }),
      }),
    ]);
    expect(read(grammar, "fin de mar")).toEqual(["fin de mar=2025-03-01"]);
  });

  it("never give building blocks or what a grammar refuses as mentions", () => {
    expect(read(grammarOf([rule("<moon>", { hidden: true })]), "lun")).toEqual([]);
    expect(
      read(grammarOf([rule("<moon>")], { refuses: (tokens, from) => tokens[from]!.norm === "lun" }), "lun; lun, mar"),
    ).toEqual(["mar=2025-03-01"]);
  });

  it("read what is only a part of others where another goes on from it, at the end of a mention wherever it stands", () => {
    let tries = 0;
    const part = rule("<moon>", {
      hidden: true,
      makes: "number",
      make: (found) => {
        tries += 1;
        return { is: "number", value: found.need("moon") };
      },
    });
    const whole = (pattern: string) =>
      rule(pattern, { make: (found) => ({ is: "date", year: 2025, month: found.need("number") }) });
    const going = grammarOf([part, whole("<@number> ~ ( grande )? luz")]);
    expect(read(going, "lun sol, mar-luz, mar y lun grande luz")).toEqual([
      "mar-luz=2025-03",
      "lun grande luz=2025-01",
    ]);
    expect(tries).toBe(2);
    expect(read(grammarOf([part, whole("luz <@number>")]), "lun sol, luz mar sol")).toEqual(["luz mar=2025-03"]);
    expect(tries).toBe(4);
    const fault = grammarOf([rule("lun", { hidden: true, makes: "number" }), whole("luz <@number>")]);
    expect(() => read(fault, "luz lun")).toThrow("made a date");
  });

  it("read the next text as if nothing had been when a rule fails half-way", () => {
    let fails = true;
    const failing = rule("lun mar sol", {
      make: () => {
        if (fails) throw new Error("no such month");
        return null;
      },
    });
    const grammar = grammarOf([
      rule("<moon>"),
      failing,
      rule("sol <of:@date>", { make: (found) => found.moment("of") }),
    ]);
    expect(() => read(grammar, "mar lun mar sol mar")).toThrow("no such month");
    fails = false;
    expect(read(grammar, "sol sol sol sol")).toEqual([]);
    expect(read(grammar, "mar lun mar sol mar")).toEqual([
      "mar=2025-03-01",
      "lun mar=2025-04-01",
      "sol mar=2025-03-01",
    ]);
  });

  it("look words up without what is attached in front, and start the mention after it", () => {
    const grammar = grammarOf([rule("<moon>")], {
      forms: (token) => (token.norm.startsWith("و") ? [{ norm: token.norm.slice(1), skip: 1 }] : []),
      lexicon: { moon: { قمر: 7 } },
    });
    expect(read(grammar, "وقمر قمر")).toEqual(["قمر=2025-07-01", "قمر=2025-07-01"]);
  });

  it("that name what is not there, or can be empty, are faults that stop the start", () => {
    expect(() => grammarOf([rule("<sun>")])).toThrow("no class sun");
    expect(() => grammarOf([rule("lun?")])).toThrow("can be empty");
    expect(() => parsePattern("( a | b")).toThrow("inside a group");
    expect(() => grammarOf([], { lexicon: { day: {} } })).toThrow("name of a number shape");
  });
});

describe("reading a story", () => {
  const story = { publishedAt: "2025-06-12T23:30:00Z", timezone: "Asia/Baghdad" };

  it("takes the day of publication in the newsroom's zone", () => {
    expect(findDates({ ...story, text: "today" }, allLanguages)[0]!.value.timex).toBe("2025-06-13");
    expect(findDates({ ...story, publishedAt: "2025-06-12", text: "today" }, allLanguages)[0]!.value.timex).toBe(
      "2025-06-12",
    );
  });

  it("refuses a publication that is no date", () => {
    expect(() => findDates({ ...story, publishedAt: "Thursday", text: "today" }, allLanguages)).toThrow(RangeError);
  });

  it("gives mentions in order, apart from each other, that hold their text", () => {
    const text = "On 3 May 2024, two days later and next week, from Monday to Friday at 5 p.m. on 4 May, in 2020-2021.";
    const found = findDates({ ...story, text }, allLanguages);
    expect(found.length).toBeGreaterThan(6);
    for (const [i, date] of found.entries()) {
      expect(date.end).toBeGreaterThan(date.start);
      if (i > 0) expect(date.start).toBeGreaterThanOrEqual(found[i - 1]!.end);
      expect(text.slice(date.start, date.end)).toMatch(/^[\w'].*[\w.]$/);
    }
  });

  it("reads any heap of its own words and numbers without a fault, and gives values that hold", () => {
    const words = [
      ...new Set(Object.values(lexicon).flatMap((entries) => Object.keys(entries))),
      ..."0 1 2 7 12 14 23 29 30 31 60 99 100 1446 1999 2024 2025 : . , / - – st th 's ( ) the of in on at from to and will said".split(
        " ",
      ),
    ].map((word) => (/^[a-z]/.test(word) && word.length > 4 ? word[0]!.toUpperCase() + word.slice(1) : word));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), fc.constantFrom(" ", ""), (heap, glue) => {
        const text = heap.join(glue);
        for (const { start, end, value } of findDates({ ...story, text }, allLanguages)) {
          expect(start).toBeLessThan(end);
          expect(DateValue.safeParse(value).error).toBeUndefined();
          if (value.interval === null) continue;
          expect(Date.parse(value.interval.start)).toBeLessThan(Date.parse(value.interval.end));
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    "two days before ",
    "June 14 ",
    "Monday to ",
    "the end of the beginning of the ",
    "1.2.3.4.",
    "2025-06-14T",
    "— (@x) June 12, 2025 ",
    "twenty-",
    "half past a quarter of an hour and a half ",
    "last next this week\n",
  ])("works in time that grows with the text, whatever it is: %j", (seed) => {
    const time = (length: number) => {
      const text = seed.repeat(Math.ceil(length / seed.length));
      const started = process.cpuUsage().user;
      findDates({ ...story, text }, allLanguages);
      return process.cpuUsage().user - started;
    };
    time(5_000);
    const [once, tenfold] = [time(5_000), time(50_000)];
    // ten times the text may not take forty times as long, with a floor for the clock's grain
    expect(tenfold).toBeLessThan(40 * Math.max(once, 10_000));
  });
});
