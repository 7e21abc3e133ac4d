import type { Sign } from "./lexical.ts";

/** Symbols that a place of a pattern can take: classes of words, number shapes and kinds of items (as bits), a hyphen. */
export interface Symbols {
  ids: ReadonlySet<number>;
  shapes: number;
  kinds: number;
  hyphen: boolean;
}

/** How a sequence of elements can begin: its first and second symbols, and whether it can be that short. */
export interface Opening {
  empty: boolean;
  single: boolean;
  first: Symbols;
  second: Symbols;
}

export const noSymbols: Symbols = { ids: new Set(), shapes: 0, kinds: 0, hyphen: false };
export const emptyOpening: Opening = { empty: true, single: false, first: noSymbols, second: noSymbols };

export function atom(symbols: Partial<Symbols>): Opening {
  return { empty: false, single: true, first: { ...noSymbols, ...symbols }, second: noSymbols };
}

/** Opening of `a` followed by `b`. */
export function chain(a: Opening, b: Opening): Opening {
  return {
    empty: a.empty && b.empty,
    single: (a.single && b.empty) || (a.empty && b.single),
    first: a.empty ? union(a.first, b.first) : a.first,
    second: union(union(a.second, a.empty ? b.second : noSymbols), a.single ? b.first : noSymbols),
  };
}

/** Opening of `a` or `b`. */
export function either(a: Opening, b: Opening): Opening {
  return {
    empty: a.empty || b.empty,
    single: a.single || b.single,
    first: union(a.first, b.first),
    second: union(a.second, b.second),
  };
}

function union(a: Symbols, b: Symbols): Symbols {
  if (a === noSymbols) return b;
  if (b === noSymbols) return a;
  return {
    ids: new Set([...a.ids, ...b.ids]),
    shapes: a.shapes | b.shapes,
    kinds: a.kinds | b.kinds,
    hyphen: a.hyphen || b.hyphen,
  };
}

/** Whether a token can be one of the symbols by itself (items are asked for apart). */
export function takes(symbols: Symbols, sign: Sign): boolean {
  if ((symbols.shapes & sign.shapes) !== 0 || (symbols.hyphen && sign.hyphen)) return true;
  for (const id of sign.ids) if (symbols.ids.has(id)) return true;
  return false;
}
