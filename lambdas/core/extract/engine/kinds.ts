import type { MomentKind } from "./moment.ts";

const kindNames: readonly MomentKind[] = [
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

const bits: ReadonlyMap<string, number> = new Map(kindNames.map((kind, place) => [kind, 1 << place]));

/** Bit of a kind of moment. */
export function kindBit(kind: string): number {
  const bit = bits.get(kind);
  if (bit === undefined) throw new Error(`no kind of moment ${kind}`);
  return bit;
}

/** Bits of several kinds. */
export function kindBits(kinds: readonly string[]): number {
  return kinds.reduce((bits, kind) => bits | kindBit(kind), 0);
}
