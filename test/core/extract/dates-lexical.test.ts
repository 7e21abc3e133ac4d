import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lexicon } from "../../../lambdas/core/extract/engine/lexical.ts";
import { entry, field, NOTHING, placeOf, Readings, trait } from "../../../lambdas/core/extract/engine/readings.ts";
import type { DateGrammar } from "../../../lambdas/core/extract/engine/rule.ts";
import { tokenize } from "../../../lambdas/core/extract/tokens.ts";

const words = ["lun", "mar", "sol", "dia", "قمر", "وقمر", "12", "2025", "-", "!"];

/** A language of few words: some alone, some in phrases, some with another word written on to their front. */
function lexiconOf(readings: Readings): Lexicon {
  const forms: DateGrammar["forms"] = ({ norm }) => (norm.startsWith("و") ? [{ norm: norm.slice(1), skip: 1 }] : []);
  const lexicon = new Lexicon([{ language: "any", lexicon: {}, rules: [], tense: () => null, forms }], readings);
  lexicon.enter("lun", 1, 1);
  lexicon.enter("lun", 2, 10);
  lexicon.enter("lun mar", 1, 2);
  lexicon.enter("lun mar sol", 3, 3);
  lexicon.enter("mar sol", 2, 4);
  lexicon.enter("قمر", 1, 7);
  lexicon.firsts = { ids: new Set([1]), shapes: 1, kinds: 0, hyphen: false };
  return lexicon;
}

/** All that is known of each token of a text. */
function readAll(lexicon: Lexicon, text: string) {
  const tokens = tokenize(text);
  const { readings, signs } = lexicon;
  readings.begin();
  let next: number = NOTHING;
  const told = tokens.map((_, i) => {
    const at = tokens.length - 1 - i;
    const alone = lexicon.alone(tokens[at]!);
    const reading = next & trait.second && alone & trait.phrases ? lexicon.before(alone, next, tokens, at) : alone;
    const place = placeOf(reading);
    next = alone;
    const { ids, shapes, hyphen } = signs[readings.numbers[place + field.sign]!]!;
    const entries: number[][] = [];
    for (let one = place + field.entries; one < readings.numbers[place + field.end]!; one += entry.size)
      entries.push([...readings.numbers.slice(one, one + entry.size)]);
    return { ids: [...ids], shapes, hyphen, leads: (reading & trait.leads) !== 0, entries };
  });
  return told.reverse();
}

describe("what words are to the patterns", () => {
  it("is told by the longest phrase that stands there, with what is cut off the front", () => {
    const told = readAll(lexiconOf(new Readings()), "lun mar sol, lun mar; lun وقمر").map(({ entries }) => entries);
    expect(told).toEqual([
      [
        [3, 3, 0, 3],
        [1, 2, 0, 2],
        [1, 1, 0, 1],
        [2, 10, 0, 1],
      ],
      [[2, 4, 0, 2]],
      [],
      [],
      [
        [1, 2, 0, 2],
        [1, 1, 0, 1],
        [2, 10, 0, 1],
      ],
      [],
      [],
      [
        [1, 1, 0, 1],
        [2, 10, 0, 1],
      ],
      [[1, 7, 1, 1]],
    ]);
  });

  it("is the same where there is no room to keep it from one text to the next", () => {
    const lexicon = lexiconOf(new Readings());
    const forgetful = lexiconOf(new Readings(20));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (heap) => {
        const text = heap.join(" ");
        expect(readAll(forgetful, text)).toEqual(readAll(lexicon, text));
      }),
    );
  });

  it("is told by whole numbers", () => {
    expect(() => lexiconOf(new Readings()).enter("medio", 4, 0.5)).toThrow("no whole number");
  });
});
