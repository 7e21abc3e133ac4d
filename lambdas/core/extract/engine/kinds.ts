import type { MomentKind } from "./moment.ts";

const kinds: readonly string[] = [
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
] satisfies MomentKind[];

/** Bit of a kind of moment, so that one number tells which kinds stand at a token; throws on a name that is none. */
export function kindBit(kind: string): number {
  const place = kinds.indexOf(kind);
  if (place < 0) throw new Error(`no kind of moment ${kind}`);
  return 1 << place;
}

/** Bits of several kinds. */
export function kindBits(names: readonly string[]): number {
  return names.reduce((bits, kind) => bits | kindBit(kind), 0);
}
