import { classBit } from "./classes.ts";

/** What a pattern is matched against: words with their classes and folded form. */
export interface Matchable {
  classes: number;
  norm: string;
}

/** Captured groups by name: first word and the word after the last. */
export type Groups = Map<string, readonly [number, number]>;

/** A compiled pattern. `first` holds the classes that a match can begin with (-1 = any word). */
export interface Pattern {
  match(words: readonly Matchable[], at: number): { end: number; groups: Groups } | null;
  first: number;
  /** Sets of classes of each of which a match holds at least one word: without them there is nothing to try. */
  needs: readonly number[];
  /** The one of these that the fewest words meet (-1 when there is none). */
  rarest: number;
}

interface Run {
  words: readonly Matchable[];
  groups: Groups;
  fuel: number;
  end: number;
}
type Next = (run: Run, at: number) => boolean;
type Node = (run: Run, at: number, next: Next) => boolean;
interface Part {
  node: Node;
  first: number;
  empty: boolean;
  needs: readonly number[];
}

/** Steps that one attempt may take: bounds the time of a match whatever the pattern and the text. */
const FUEL = 3000;
const LEXER = /\s+|([A-Z]{2,})|([a-z]+:\(|=\()|(!?[a-z]+(?:&!?[a-z]+)*)|('[^']+')|(\{\d+,\d+\})|([()|?^$])/y;

/**
 * Compiles a pattern over word classes: `class`, `!class`, `class&!other`, `'word'` (folded form), `( … | … )`, `?`,
 * `{m,n}`, `group:( … )`, `=( … )` (looks ahead), `MACRO`, `^` and `$` (ends of the sentence). Greedy, first match wins, as in a regular
 * expression; a quantifier has an upper bound and an attempt a bound of steps, so time is linear in the text.
 * @param macros named parts, used by their name in capitals
 * @param lexicon classes of folded words, which tell where a literal word can be looked for
 * @throws on a syntax error, an unknown class or macro: grammars are compiled when they are loaded
 */
export function compilePattern(
  source: string,
  macros: Readonly<Record<string, string>> = {},
  lexicon: ReadonlyMap<string, number> = new Map(),
): Pattern {
  const part = parse(lex(source, macros), lexicon);
  // one run for all attempts: a failed one leaves no groups behind
  const run: Run = { words: [], groups: new Map(), fuel: 0, end: -1 };
  return {
    first: part.empty ? -1 : part.first,
    needs: [...new Set(part.needs)],
    rarest: part.needs.length === 0 ? -1 : rarest(part.needs),
    match(words, at) {
      run.words = words;
      run.fuel = FUEL;
      if (!part.node(run, at, arrive)) return null;
      const groups = new Map(run.groups);
      run.groups.clear();
      return { end: run.end, groups };
    },
  };
}

const arrive: Next = (run, at) => {
  run.end = at;
  return true;
};

/** Splits a pattern into symbols, with macros written out. */
function lex(source: string, macros: Readonly<Record<string, string>>, inside: readonly string[] = []): string[] {
  const symbols: string[] = [];
  LEXER.lastIndex = 0;
  for (let at = 0; at < source.length; ) {
    LEXER.lastIndex = at;
    const found = LEXER.exec(source);
    if (!found) throw new Error(`pattern not understood at ${at}: ${source.slice(at, at + 20)}`);
    at = LEXER.lastIndex;
    const name = found[1];
    if (name !== undefined) {
      const body = macros[name];
      if (body === undefined || inside.includes(name)) throw new Error(`no such part, or one inside itself: ${name}`);
      symbols.push("(", ...lex(body, macros, [...inside, name]), ")");
    } else if (found[0].trim() !== "") symbols.push(found[0]);
  }
  return symbols;
}

function parse(symbols: readonly string[], lexicon: ReadonlyMap<string, number>): Part {
  let at = 0;
  const whole = alternatives();
  if (at < symbols.length) throw new Error(`pattern has an unexpected ${symbols[at]}`);
  return whole;

  function alternatives(): Part {
    const options = [sequence()];
    while (symbols[at] === "|") {
      at++;
      options.push(sequence());
    }
    return options.length === 1 ? options[0]! : either(options);
  }
  function sequence(): Part {
    const parts: Part[] = [];
    while (at < symbols.length && symbols[at] !== "|" && symbols[at] !== ")") parts.push(repeated());
    return parts.reduceRight((rest, part) => follow(part, rest), nothing);
  }
  function repeated(): Part {
    const part = single();
    const sign = symbols[at];
    if (sign === "?") {
      at++;
      return repeat(part, 0, 1);
    }
    if (sign?.startsWith("{")) {
      at++;
      const [least, most] = sign.slice(1, -1).split(",").map(Number);
      return repeat(part, least!, most!);
    }
    return part;
  }
  function single(): Part {
    const symbol = symbols[at++]!;
    if (symbol.endsWith("(")) {
      const inner = alternatives();
      if (symbols[at++] !== ")") throw new Error("pattern lacks a closing bracket");
      if (symbol === "=(") return lookahead(inner);
      return symbol === "(" ? inner : group(symbol.slice(0, -2), inner);
    }
    if (symbol === "^") return { node: (run, i, next) => i === 0 && next(run, i), first: 0, empty: true, needs: [] };
    if (symbol === "$")
      return { node: (run, i, next) => i === run.words.length && next(run, i), first: 0, empty: true, needs: [] };
    return symbol.startsWith("'") ? literal(symbol.slice(1, -1), lexicon) : classes(symbol);
  }
}

const nothing: Part = { node: (run, at, next) => next(run, at), first: 0, empty: true, needs: [] };

function follow(part: Part, rest: Part): Part {
  if (rest === nothing) return part;
  return {
    node: (run, at, next) => part.node(run, at, (r, i) => rest.node(r, i, next)),
    first: part.empty ? part.first | rest.first : part.first,
    empty: part.empty && rest.empty,
    needs: [...part.needs, ...rest.needs],
  };
}

function either(options: readonly Part[]): Part {
  return {
    node: (run, at, next) => options.some((option) => option.node(run, at, next)),
    first: options.reduce((mask, option) => mask | option.first, 0),
    empty: options.some((option) => option.empty),
    needs: options.every((option) => option.needs.length > 0)
      ? [options.reduce((mask, o) => mask | rarest(o.needs), 0)]
      : [],
  };
}

function repeat(part: Part, least: number, most: number): Part {
  let node = nothing.node;
  for (let count = most - 1; count >= 0; count--) {
    const rest = node;
    const more: Node = (run, at, next) => part.node(run, at, (r, i) => i > at && rest(r, i, next));
    node = count < least ? more : (run, at, next) => more(run, at, next) || next(run, at);
  }
  return { node, first: part.first, empty: part.empty || least === 0, needs: least === 0 ? [] : part.needs };
}

/** Of several needs the one that the fewest words meet: classes are listed from common to rare. */
const rarest = (needs: readonly number[]) => needs.reduce((best, mask) => (mask >>> 0 > best >>> 0 ? mask : best));

const bits = (mask: number) => Array.from({ length: 32 }, (_, i) => mask & (1 << i)).filter((bit) => bit !== 0);

function lookahead(inner: Part): Part {
  return { ...inner, node: (run, at, next) => inner.node(run, at, arrive) && next(run, at) };
}

function group(name: string, inner: Part): Part {
  return {
    ...inner,
    node: (run, at, next) =>
      inner.node(run, at, (r, end) => {
        const before = r.groups.get(name);
        r.groups.set(name, [at, end]);
        if (next(r, end)) return true;
        if (before) r.groups.set(name, before);
        else r.groups.delete(name);
        return false;
      }),
  };
}

function literal(words: string, lexicon: ReadonlyMap<string, number>): Part {
  const wanted = new Set(words.split("/"));
  const classes = [...wanted].map((word) => lexicon.get(word) ?? 0);
  const known = classes.every((mask) => mask !== 0);
  const any = classes.reduce((all, mask) => all | mask, 0);
  return one((word) => wanted.has(word.norm), known ? any : -1, known ? [any] : []);
}

function classes(symbol: string): Part {
  let need = 0;
  let ban = 0;
  for (const test of symbol.split("&")) {
    if (test.startsWith("!")) ban |= classBit(test.slice(1));
    else need |= classBit(test);
  }
  return one(
    (word) => (word.classes & need) === need && (word.classes & ban) === 0,
    need === 0 ? -1 : need,
    bits(need),
  );
}

function one(fits: (word: Matchable) => boolean, first: number, needs: readonly number[]): Part {
  return {
    first,
    needs,
    empty: false,
    node(run, at, next) {
      const word = run.words[at];
      return word !== undefined && run.fuel-- > 0 && fits(word) && next(run, at + 1);
    },
  };
}
