import type { Alphabet } from "./alphabet.ts";
import { canBeEmpty, firstClasses, type Tree } from "./pattern-tree.ts";

/**
 * Operations of a pattern's program. `word` takes a word with all classes of one operand and none of the other, `literal`
 * one that a literal names; `split` goes one way, then the other; `save` keeps the bound of a group; `start` and `end` are
 * those of the sentence; `ahead` tries what follows it, up to `done`, and then goes on elsewhere.
 */
export const op = { word: 0, literal: 1, split: 2, save: 3, start: 4, end: 5, ahead: 6, done: 7 } as const;
/** Numbers of an instruction: its operation, two operands, and for a split the classes that its first way needs. */
export const INSTRUCTION = 4;

/** A pattern as instructions, one behind the other. */
export function programOf(tree: Tree, alphabet: Alphabet): Int32Array {
  const program = new Program(alphabet);
  program.add(tree);
  program.push(op.done);
  return Int32Array.from(program.code);
}

/** Writes instructions; repeats are written out, so that a program only runs forward. */
class Program {
  readonly code: number[] = [];
  readonly #alphabet: Alphabet;

  constructor(alphabet: Alphabet) {
    this.#alphabet = alphabet;
  }

  push(operation: number, a = 0, b = 0, mask = -1): number {
    return this.code.push(operation, a, b, mask) - INSTRUCTION;
  }

  add(tree: Tree): void {
    switch (tree.kind) {
      case "word":
        this.push(op.word, tree.need, tree.ban);
        return;
      case "literal":
        this.push(op.literal, this.#alphabet.literal(tree.words));
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
        this.#addEither(tree.options);
        return;
      case "repeat":
        this.#addRepeat(tree.part, tree.least, tree.most);
        return;
      case "group": {
        this.push(op.save, 2 * tree.group);
        this.add(tree.part);
        this.push(op.save, 2 * tree.group + 1);
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

  #addEither(options: readonly Tree[]): void {
    const jumps: number[] = [];
    options.forEach((option, i) => {
      if (i === options.length - 1) this.add(option);
      else {
        const split = this.#split(option);
        this.add(option);
        jumps.push(this.push(op.split, 0, 0, 0));
        this.code[split + 2] = this.code.length;
      }
    });
    // a split whose first way needs an impossible word is a jump
    for (const jump of jumps) this.code[jump + 2] = this.code.length;
  }

  #addRepeat(part: Tree, least: number, most: number): void {
    const splits: number[] = [];
    for (let count = 0; count < most; count++) {
      if (count >= least) splits.push(this.#split(part));
      this.add(part);
    }
    for (const split of splits) this.code[split + 2] = this.code.length;
  }

  #split(part: Tree): number {
    const at = this.push(op.split, 0, 0, canBeEmpty(part) ? -1 : firstClasses(part));
    this.code[at + 1] = at + INSTRUCTION;
    return at;
  }
}
