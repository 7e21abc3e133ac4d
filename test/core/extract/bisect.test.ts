import fc from "fast-check";
import { expect, test } from "vitest";
import { firstEndingAfter, firstFrom } from "../../../lambdas/core/extract/bisect.ts";

/** Spans one after the other, some of them empty, and a position among or beyond them. */
const spansAndPosition = fc
  .tuple(fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 12 }), fc.nat(80))
  .map(([steps, position]) => {
    let at = 0;
    const spans = steps.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
    return { spans, position };
  });

const orAll = (index: number, of: readonly unknown[]) => (index < 0 ? of.length : index);

test("the first span from a position on, and the first that ends after it, are those that looking at each would find", () => {
  fc.assert(
    fc.property(spansAndPosition, ({ spans, position }) => {
      const starting = spans.findIndex(({ start }) => start >= position);
      expect(firstFrom(spans, position)).toBe(orAll(starting, spans));
      const ending = spans.findIndex(({ end }) => end > position);
      expect(firstEndingAfter(spans, position)).toBe(orAll(ending, spans));
    }),
  );
});

test("a part of the spans is looked through alone", () => {
  const spans = [{ start: 0 }, { start: 4 }, { start: 9 }, { start: 15 }];
  expect(firstFrom(spans, 0, 1, 3)).toBe(1);
  expect(firstFrom(spans, 5, 1, 3)).toBe(2);
  expect(firstFrom(spans, 12, 1, 3)).toBe(3);
});
