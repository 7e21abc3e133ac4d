import type { MomentKind } from "./moment.ts";

export const kindNames: readonly MomentKind[] = [
  "date",
  "weekday",
  "step",
  "shift",
  "part",
  "clock",
  "nth",
  "edge",
  "period",
  "range",
  "duration",
  "set",
  "reference",
  "holiday",
  "same",
  "number",
];

/** Bit of a kind of moment. */
export function kindBit(kind: string): number {
  const place = kindNames.indexOf(kind as MomentKind);
  if (place < 0) throw new Error(`no kind of moment ${kind}`);
  return 1 << place;
}

/** Bits of several kinds. */
export function kindBits(kinds: readonly string[]): number {
  return kinds.reduce((bits, kind) => bits | kindBit(kind), 0);
}
