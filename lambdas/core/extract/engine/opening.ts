import type { Sign } from "./lexical.ts";

/** Symbols that a place of a pattern can take: classes of words, number shapes and kinds of items (as bits), a hyphen. */
export interface Symbols {
  ids: ReadonlySet<number>;
  shapes: number;
  kinds: number;
  hyphen: boolean;
}

/** One way to begin: a first symbol, what can be second and third after it, and whether one or two are a whole match. */
export interface Branch {
  first: Symbols;
  second: Symbols;
  third: Symbols;
  single: boolean;
  pair: boolean;
}

/** How a sequence of elements can begin. */
export interface Opening {
  empty: boolean;
  branches: readonly Branch[];
}

export const noSymbols: Symbols = { ids: new Set(), shapes: 0, kinds: 0, hyphen: false };
const wholly: Branch = { first: noSymbols, second: noSymbols, third: noSymbols, single: true, pair: false };
export const emptyOpening: Opening = { empty: true, branches: [] };

export function atom(symbols: Partial<Symbols>): Opening {
  return { empty: false, branches: [{ ...wholly, first: { ...noSymbols, ...symbols } }] };
}

/** Opening of `a` followed by `b`. */
export function chain(a: Opening, b: Opening): Opening {
  const then = b.branches.map((branch) => branch.first).reduce(union, noSymbols);
  const goingOn = a.branches.flatMap((branch) => {
    const { first, second, third, single, pair } = branch;
    const alone = single && b.empty;
    const own: Branch = {
      first,
      second,
      third: pair ? union(third, then) : third,
      single: alone,
      pair: pair && b.empty,
    };
    if (!single) return [own];
    const after = b.branches.map((next) => ({
      first,
      second: next.first,
      third: next.second,
      single: false,
      pair: next.single,
    }));
    return alone || second !== noSymbols ? [own, ...after] : after;
  });
  return { empty: a.empty && b.empty, branches: a.empty ? [...merged(goingOn), ...b.branches] : merged(goingOn) };
}

/** Branches that begin with the same two symbols as one, so that options in a row do not multiply. */
function merged(branches: readonly Branch[]): Branch[] {
  const kept: Branch[] = [];
  for (const branch of branches) {
    const same = kept.findIndex(({ first, second }) => first === branch.first && second === branch.second);
    const other = kept[same];
    if (other === undefined) kept.push(branch);
    else
      kept[same] = {
        first: branch.first,
        second: branch.second,
        third: union(other.third, branch.third),
        single: other.single || branch.single,
        pair: other.pair || branch.pair,
      };
  }
  return kept;
}

/** Opening of `a` or `b`. */
export function either(a: Opening, b: Opening): Opening {
  return { empty: a.empty || b.empty, branches: [...a.branches, ...b.branches] };
}

export function union(a: Symbols, b: Symbols): Symbols {
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
  if (sign.index === 0) return false;
  if ((symbols.shapes & sign.shapes) !== 0 || (symbols.hyphen && sign.hyphen)) return true;
  for (const id of sign.ids) if (symbols.ids.has(id)) return true;
  return false;
}
