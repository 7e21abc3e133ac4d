import { classBit } from "./classes.ts";

/** Groups that a pattern can have, by name: what they are is told at `Frame`. */
export const group = { name: 0, rank: 1, role: 2, of: 3, org: 4, deed: 5 } as const;

/** What a pattern is made of. */
export type Tree =
  | { kind: "word"; need: number; ban: number }
  | { kind: "literal"; words: ReadonlySet<string>; classes: number }
  | { kind: "start" }
  | { kind: "end" }
  | { kind: "sequence"; parts: readonly Tree[] }
  | { kind: "either"; options: readonly Tree[] }
  | { kind: "repeat"; part: Tree; least: number; most: number }
  | { kind: "group"; group: number; part: Tree }
  | { kind: "ahead"; part: Tree };

const LEXER = /\s+|([A-Z]{2,})|([a-z]+:\(|=\()|(!?[a-z]+(?:&!?[a-z]+)*)|('[^']+')|(\{\d+,\d+\})|([()|?^$])/y;

/**
 * Parses a pattern over word classes: `class`, `!class`, `class&!other`, `'word/word'` (folded forms), `( … | … )`, `?`,
 * `{m,n}`, `group:( … )`, `=( … )` (looks ahead), `MACRO`, `^` and `$` (ends of the sentence).
 * @param macros named parts, used by their name in capitals
 * @param lexicon classes of folded words: a literal whose words are all known can be looked for by their classes
 * @param parts takes the trees of the macros; patterns that are given the same ones share them
 * @throws on a syntax error, an unknown class, group or macro, or a macro inside itself: grammars are compiled when they
 * are loaded
 */
export function parsePattern(
  source: string,
  macros: Readonly<Record<string, string>>,
  lexicon: ReadonlyMap<string, number>,
  parts: Map<string, Tree | null> = new Map(),
): Tree {
  const symbols = lex(source);
  let at = 0;
  const whole = alternatives();
  if (at < symbols.length) throw new Error(`pattern has an unexpected ${symbols[at]}`);
  return whole;

  function alternatives(): Tree {
    const options = [sequence()];
    while (symbols[at] === "|") {
      at++;
      options.push(sequence());
    }
    return options.length === 1 ? options[0]! : { kind: "either", options };
  }
  function sequence(): Tree {
    const parts: Tree[] = [];
    while (at < symbols.length && symbols[at] !== "|" && symbols[at] !== ")") parts.push(repeated());
    return parts.length === 1 ? parts[0]! : { kind: "sequence", parts };
  }
  function repeated(): Tree {
    const part = single();
    const sign = symbols[at];
    if (sign !== "?" && !sign?.startsWith("{")) return part;
    at++;
    const [least, most] = sign === "?" ? [0, 1] : sign.slice(1, -1).split(",").map(Number);
    return { kind: "repeat", part, least: least!, most: most! };
  }
  function single(): Tree {
    const symbol = symbols[at++];
    if (symbol === undefined || symbol === "?" || symbol.startsWith("{")) throw new Error(`pattern ends in ${symbol}`);
    if (symbol === "^") return { kind: "start" };
    if (symbol === "$") return { kind: "end" };
    if (/^[A-Z]/.test(symbol)) return macro(symbol);
    if (symbol.startsWith("'")) return literal(symbol.slice(1, -1), lexicon);
    if (!symbol.endsWith("(")) return word(symbol);
    const part = alternatives();
    if (symbols[at++] !== ")") throw new Error("pattern lacks a closing bracket");
    if (symbol === "=(") return { kind: "ahead", part };
    return symbol === "(" ? part : { kind: "group", group: groupOf(symbol.slice(0, -2)), part };
  }
  function macro(name: string): Tree {
    const known = parts.get(name);
    const body = macros[name];
    if (known === null || body === undefined) throw new Error(`no such part, or one inside itself: ${name}`);
    if (known !== undefined) return known;
    parts.set(name, null);
    const tree = parsePattern(body, macros, lexicon, parts);
    parts.set(name, tree);
    return tree;
  }
}

function groupOf(name: string): number {
  const number = Object.entries(group).find(([known]) => known === name)?.[1];
  if (number === undefined) throw new Error(`no group is called ${name}`);
  return number;
}

/** Splits a pattern into symbols. */
function lex(source: string): string[] {
  const symbols: string[] = [];
  for (let at = 0; at < source.length; ) {
    LEXER.lastIndex = at;
    const found = LEXER.exec(source);
    if (!found) throw new Error(`pattern not understood at ${at}: ${source.slice(at, at + 20)}`);
    at = LEXER.lastIndex;
    if (found[0].trim() !== "") symbols.push(found[0]);
  }
  return symbols;
}

function literal(source: string, lexicon: ReadonlyMap<string, number>): Tree {
  const words = new Set(source.split("/"));
  const known = [...words].map((one) => lexicon.get(one) ?? 0);
  const classes = known.includes(0) ? -1 : known.reduce((all, mask) => all | mask, 0);
  return { kind: "literal", words, classes };
}

function word(symbol: string): Tree {
  let need = 0;
  let ban = 0;
  for (const test of symbol.split("&")) {
    if (test.startsWith("!")) ban |= classBit(test.slice(1));
    else need |= classBit(test);
  }
  return { kind: "word", need, ban };
}

/** Whether a part can match no word at all. */
export function canBeEmpty(tree: Tree): boolean {
  switch (tree.kind) {
    case "word":
    case "literal":
      return false;
    case "start":
    case "end":
    case "ahead":
      return true;
    case "sequence":
      return tree.parts.every(canBeEmpty);
    case "either":
      return tree.options.some(canBeEmpty);
    case "repeat":
      return tree.least === 0 || canBeEmpty(tree.part);
    case "group":
      return canBeEmpty(tree.part);
  }
}

/** Classes of which the first word of a match has at least one; -1 when it can be any word. */
export function firstClasses(tree: Tree): number {
  switch (tree.kind) {
    case "word":
      return tree.need === 0 ? -1 : tree.need;
    case "literal":
      return tree.classes;
    case "start":
    case "end":
    case "ahead":
      return 0;
    case "sequence": {
      let mask = 0;
      for (const part of tree.parts) {
        mask |= firstClasses(part);
        if (!canBeEmpty(part)) break;
      }
      return mask;
    }
    case "either":
      return tree.options.reduce((mask, option) => mask | firstClasses(option), 0);
    case "repeat":
    case "group":
      return firstClasses(tree.part);
  }
}
