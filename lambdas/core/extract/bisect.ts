import type { Span } from "./types.ts";

/**
 * Index of the first span that starts at or after a text position; `to` where none does.
 * @param spans in order of their starts
 * @param from of those from this index on, before `to`
 */
export function firstFrom(
  spans: readonly Pick<Span, "start">[],
  position: number,
  from = 0,
  to: number = spans.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Index of the first span that ends after a text position; their number where none does.
 * @param spans in order of their ends
 */
export function firstEndingAfter(spans: readonly Pick<Span, "end">[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
