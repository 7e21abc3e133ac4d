import type { Tree } from "./pattern-tree.ts";
import { canBeEmpty, firstClasses, parsePattern } from "./pattern-tree.ts";

/** What a pattern is matched against: words with their classes and folded form. */
export interface Matchable {
  classes: number;
  norm: string;
}

/** Captured groups by name: first word and the word after the last. */
export class Groups {
  readonly #names: readonly string[];
  /** Bounds of each name in turn, negative where the group took no part. */
  readonly #bounds: readonly number[];

  constructor(names: readonly string[], bounds: readonly number[]) {
    this.#names = names;
    this.#bounds = bounds;
  }

  get(name: string): readonly [number, number] | undefined {
    const i = 2 * this.#names.indexOf(name);
    if (i < 0 || this.#bounds[i]! < 0 || this.#bounds[i + 1]! < 0) return undefined;
    return [this.#bounds[i]!, this.#bounds[i + 1]!];
  }
}

/** A compiled pattern. */
export interface Pattern {
  match(words: readonly Matchable[], at: number): { end: number; groups: Groups } | null;
}

/** Steps that one attempt may take: bounds the time of a match whatever the pattern and the text. */
const FUEL = 3000;
const op = { word: 0, literal: 1, split: 2, save: 3, start: 4, end: 5, ahead: 6, done: 7 } as const;
/** An instruction: operation, two operands, and for a split the classes that its first way needs. */
const SIZE = 4;

/**
 * Compiles a pattern over word classes: `class`, `!class`, `class&!other`, `'word/word'` (folded forms), `( … | … )`,
 * `?`, `{m,n}`, `group:( … )`, `=( … )` (looks ahead), `MACRO`, `^` and `$` (ends of the sentence). Greedy, first match
 * wins, as in a regular expression; a quantifier has an upper bound and an attempt a bound of steps, so time is linear
 * in the text.
 * @param macros named parts, used by their name in capitals
 * @param lexicon classes of folded words, which tell where a literal word can be looked for
 * @throws on a syntax error, an unknown class or macro: grammars are compiled when they are loaded
 */
export function compilePattern(
  source: string,
  macros: Readonly<Record<string, string>> = {},
  lexicon: ReadonlyMap<string, number> = new Map(),
): Pattern {
  return compileTree(parsePattern(source, macros, lexicon));
}

/** Compiles a pattern that is parsed already. */
export function compileTree(tree: Tree): Pattern {
  const program = new Program();
  program.add(tree);
  program.push(op.done);
  return { match: machine(Int32Array.from(program.code), program.literals, program.groups) };
}

/** A pattern as instructions; repeats are written out, so that a program only runs forward. */
class Program {
  readonly code: number[] = [];
  readonly literals: ReadonlySet<string>[] = [];
  readonly groups: string[] = [];

  push(operation: number, a = 0, b = 0, mask = -1): number {
    return this.code.push(operation, a, b, mask) - SIZE;
  }

  add(tree: Tree): void {
    switch (tree.kind) {
      case "word":
        this.push(op.word, tree.need, tree.ban);
        return;
      case "literal":
        this.push(op.literal, this.literals.push(tree.words) - 1);
        return;
      case "start":
        this.push(op.start);
        return;
      case "end":
        this.push(op.end);
        return;
      case "sequence":
        for (const part of tree.parts) this.add(part);
        return;
      case "either":
        this.addEither(tree.options);
        return;
      case "repeat":
        this.addRepeat(tree.part, tree.least, tree.most);
        return;
      case "group": {
        if (!this.groups.includes(tree.name)) this.groups.push(tree.name);
        const slot = 2 * this.groups.indexOf(tree.name);
        this.push(op.save, slot);
        this.add(tree.part);
        this.push(op.save, slot + 1);
        return;
      }
      case "ahead": {
        const ahead = this.push(op.ahead);
        this.add(tree.part);
        this.push(op.done);
        this.code[ahead + 1] = this.code.length;
        return;
      }
    }
  }

  private addEither(options: readonly Tree[]): void {
    const jumps: number[] = [];
    options.forEach((option, i) => {
      if (i === options.length - 1) this.add(option);
      else {
        const split = this.split(option);
        this.add(option);
        jumps.push(this.push(op.split, 0, 0, 0));
        this.code[split + 2] = this.code.length;
      }
    });
    // a split whose first way needs an impossible word is a jump
    for (const jump of jumps) this.code[jump + 2] = this.code.length;
  }

  private addRepeat(part: Tree, least: number, most: number): void {
    const splits: number[] = [];
    for (let count = 0; count < most; count++) {
      if (count >= least) splits.push(this.split(part));
      this.add(part);
    }
    for (const split of splits) this.code[split + 2] = this.code.length;
  }

  private split(part: Tree): number {
    const at = this.push(op.split, 0, 0, canBeEmpty(part) ? -1 : firstClasses(part));
    this.code[at + 1] = at + SIZE;
    return at;
  }
}

/**
 * Runs a program by backtracking on a stack of its own. An entry is a way not tried yet (instruction, word) or a
 * group's bound to put back (minus slot - 1, value).
 */
function machine(
  code: Int32Array,
  literals: readonly ReadonlySet<string>[],
  names: readonly string[],
): Pattern["match"] {
  const slots = new Int32Array(2 * names.length);
  const stack = new Int32Array(4 * FUEL);
  let fuel = 0;

  function run(words: readonly Matchable[], from: number, begin: number, base: number): number {
    let pc = from;
    let at = begin;
    let top = base;
    while (fuel-- > 0) {
      let fits = true;
      const a = code[pc + 1]!;
      switch (code[pc]) {
        case op.word: {
          const classes = at < words.length ? words[at]!.classes : 0;
          fits = at < words.length && (classes & a) === a && (classes & code[pc + 2]!) === 0;
          at++;
          break;
        }
        case op.literal:
          fits = at < words.length && literals[a]!.has(words[at]!.norm);
          at++;
          break;
        case op.split: {
          const mask = code[pc + 3]!;
          if (mask === -1 || (mask !== 0 && at < words.length && (words[at]!.classes & mask) !== 0)) {
            stack[top++] = code[pc + 2]!;
            stack[top++] = at;
            pc = a;
          } else pc = code[pc + 2]!;
          continue;
        }
        case op.save:
          stack[top++] = -a - 1;
          stack[top++] = slots[a]!;
          slots[a] = at;
          break;
        case op.start:
          fits = at === 0;
          break;
        case op.end:
          fits = at === words.length;
          break;
        case op.ahead:
          fits = run(words, pc + SIZE, at, top) >= 0;
          if (fits) {
            pc = a;
            continue;
          }
          break;
        default:
          return at;
      }
      if (fits) {
        pc += SIZE;
        continue;
      }
      for (;;) {
        if (top === base) return -1;
        at = stack[--top]!;
        pc = stack[--top]!;
        if (pc >= 0) break;
        slots[-pc - 1] = at;
      }
    }
    return -1;
  }

  return (words, at) => {
    fuel = FUEL;
    slots.fill(-1);
    const end = run(words, 0, at, 0);
    if (end < 0) return null;
    const bounds: number[] = [];
    for (let i = 0; i < slots.length; i++) bounds.push(slots[i]!);
    return { end, groups: new Groups(names, bounds) };
  };
}
