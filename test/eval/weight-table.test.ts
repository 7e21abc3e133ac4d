// The table of weights that the fit writes is what the reader of quotes reads.
import fc from "fast-check";
import { expect, test } from "vitest";
import { writeTable } from "../../bench/eval/write-weight-table.ts";
import { readTable } from "../../lambdas/core/extract/quotes/weight-table.ts";

/** Weights by the name of what is observed, as the fit names it. */
const read = (table: string) =>
  new Map(
    readTable(table).flatMap(({ group, key, entries }) =>
      [...entries].map(([company, weight]): [string, number] => {
        const name = key === "" ? group : `${group}:${key}`;
        return [company === "" ? name : `${name} ${company}`, weight];
      }),
    ),
  );

test("a verb has a weight alone, in company, or both; a word may be a mark or hold a colon", () => {
  const weights = new Map([
    ["bias", -0.4],
    ["verb:say", 0.4],
    ["verb:say aside", 1.3],
    ["verb:add aside", -0.9],
    ["opens:-", 0.6],
    ["frame:at:of noun", 2.6],
  ]);
  expect(read(writeTable(weights))).toEqual(new Map([...weights].map(([name, weight]) => [name, 10 * weight])));
});

test("what rounds to nothing is left out, and no weight is heavier than a letter says", () => {
  expect(
    read(
      writeTable(
        new Map([
          ["side:after", 0.04],
          ["side:none", 9],
          ["side:before", -9],
        ]),
      ),
    ),
  ).toEqual(
    new Map([
      ["side:before", -26],
      ["side:none", 26],
    ]),
  );
});

test("any weights come back, on lines that can be read", () => {
  const word = fc.stringMatching(/^[a-z'%"“-]{1,12}$/);
  const names = fc.uniqueArray(fc.tuple(fc.constantFrom("verb", "head"), word, fc.integer({ min: 0, max: 45 })), {
    selector: String,
    maxLength: 80,
  });
  const tenths = fc.integer({ min: -26, max: 26 }).filter((weight) => weight !== 0);
  fc.assert(
    fc.property(names, fc.array(tenths, { minLength: 80, maxLength: 80 }), (chosen, weights) => {
      const table = new Map(
        chosen.map(([group, key, company], n) => [`${group}:${key}${company ? ` c${company}` : ""}`, weights[n]!]),
      );
      const written = writeTable(new Map([...table].map(([name, weight]) => [name, weight / 10])));
      expect(read(written)).toEqual(table);
      for (const line of written.split("\n")) expect(line.length).toBeLessThanOrEqual(121);
    }),
  );
});
