import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Candidate } from "../../../lambdas/core/extract/engine/followers.ts";
import type { Sign } from "../../../lambdas/core/extract/engine/lexical.ts";
import {
  atom,
  type Branch,
  chain,
  either,
  emptyOpening,
  noSymbols,
  type Opening,
  takes,
} from "../../../lambdas/core/extract/engine/opening.ts";
import { type Begins, beginning, Pairs } from "../../../lambdas/core/extract/engine/pairs.ts";
import { Trios } from "../../../lambdas/core/extract/engine/trios.ts";

/** A piece of a pattern: a word, an option or a choice, and how often it is taken when a text is made of it. */
type Piece = { word: number } | { optional: Piece[]; taken: boolean } | { choice: Piece[][]; chosen: number };

const { pieces } = fc.letrec<{ pieces: Piece[] }>((tie) => ({
  pieces: fc.array(
    fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.record({ word: fc.integer({ min: 1, max: 6 }) }),
      fc.record({ optional: tie("pieces"), taken: fc.boolean() }),
      fc.record({ choice: fc.array(tie("pieces"), { minLength: 2, maxLength: 3 }), chosen: fc.nat(2) }),
    ),
    { minLength: 1, maxLength: 4 },
  ),
}));

const openingOf = (all: readonly Piece[]): Opening =>
  all.reduceRight<Opening>((rest, piece) => chain(openingOfOne(piece), rest), emptyOpening);

function openingOfOne(piece: Piece): Opening {
  if ("word" in piece) return atom({ ids: new Set([piece.word]) });
  if ("optional" in piece) return { ...openingOf(piece.optional), empty: true };
  return piece.choice.map(openingOf).reduce(either);
}

function textOf(all: readonly Piece[]): number[] {
  return all.flatMap((piece) => {
    if ("word" in piece) return [piece.word];
    if ("optional" in piece) return piece.taken ? textOf(piece.optional) : [];
    return textOf(piece.choice[piece.chosen % piece.choice.length]!);
  });
}

const signOf = (word: number): Sign => ({
  index: word,
  ids: new Set([word]),
  shapes: 0,
  hyphen: false,
  phrases: new Set(),
});

function allows({ first, second, third, single, pair }: Branch, text: readonly number[]): boolean {
  const [a, b, c] = text.map(signOf);
  if (a === undefined || !takes(first, a)) return false;
  if (b === undefined) return single;
  if (!takes(second, b)) return false;
  return c === undefined ? pair : takes(third, c);
}

describe("what two signs can begin", () => {
  it("is never taken for that of two others, also when there are more signs than room", () => {
    const pairs = new Pairs();
    const told = new Map<string, Begins>();
    const sign = fc.nat(1200);
    fc.assert(
      fc.property(
        sign,
        sign,
        fc.constantFrom(beginning.never, beginning.withItem, beginning.surely),
        (a, b, begins) => {
          expect([beginning.unknown, told.get(`${a} ${b}`)]).toContain(pairs.at(a, b));
          pairs.keep(a, b, begins);
          told.set(`${a} ${b}`, begins);
          expect(pairs.at(a, b)).toBe(begins);
        },
      ),
    );
  });
});

describe("what three symbols can begin", () => {
  /** Rules of which each needs nothing more, a word third, an item third or an item second. */
  const candidates = [0, 1, 2, 3].map((order): Candidate => {
    const third = { ...noSymbols, ids: new Set(order === 1 ? [7] : []), kinds: order === 2 ? 4 : 0 };
    const rule = { order } as Candidate["rule"];
    return { rule, surely: order === 0, third, second: order === 3 ? 2 : 0 };
  });
  const listAt = ({ lists }: Trios, place: number) => [...lists.subarray(place + 1, place + 1 + 3 * lists[place]!)];

  it("are the rules that the third one allows, with the items that they wait for", () => {
    const trios = new Trios();
    expect(listAt(trios, trios.keep(1, 2, signOf(7), candidates))).toEqual([0, 0, 0, 1, 0, 0, 2, 0, 4, 3, 2, 0]);
    expect(listAt(trios, trios.keep(1, 2, signOf(8), candidates))).toEqual([0, 0, 0, 2, 0, 4, 3, 2, 0]);
  });

  it("are never taken for those of three others, also when there are more than room", () => {
    const trios = new Trios();
    const told = new Map<string, number[]>();
    const symbol = fc.oneof(fc.nat(40), fc.nat(70_000));
    fc.assert(
      fc.property(fc.array(fc.tuple(symbol, symbol, symbol, fc.subarray(candidates)), { minLength: 200 }), (all) => {
        for (const [a, b, c, some] of all) {
          const key = `${a} ${b} ${c}`;
          const before = trios.find(a, b, c);
          if (before !== 0) expect(listAt(trios, before)).toEqual(told.get(key));
          const place = before === 0 ? trios.keep(a, b, signOf(c), some) : before;
          told.set(key, listAt(trios, place));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("how a pattern of dates can begin", () => {
  it("leaves out no text that the pattern matches", () => {
    fc.assert(
      fc.property(pieces, (all) => {
        const text = textOf(all);
        const { empty, branches } = openingOf(all);
        expect(text.length === 0 ? empty : branches.some((branch) => allows(branch, text))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("tells a third word that the first two do not go on to", () => {
    // "in the? the? season"
    const [start, the, season] = [1, 2, 3].map((word) => atom({ ids: new Set([word]) })) as [Opening, Opening, Opening];
    const maybe = { ...the, empty: true };
    const { branches } = [start, maybe, maybe, season].reduceRight((rest, one) => chain(one, rest), emptyOpening);
    const read = (...text: number[]) => branches.some((branch) => allows(branch, text));
    expect([read(1, 3), read(1, 2, 3), read(1, 2, 2), read(1, 2, 4), read(1, 2)]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
