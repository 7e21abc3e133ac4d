import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Alphabet } from "../../../lambdas/core/extract/officials/alphabet.ts";
import { classBit } from "../../../lambdas/core/extract/officials/classes.ts";
import { FrameAutomaton } from "../../../lambdas/core/extract/officials/frame-automaton.ts";
import { Pattern } from "../../../lambdas/core/extract/officials/pattern.ts";
import { group, parsePattern } from "../../../lambdas/core/extract/officials/pattern-tree.ts";

const word = (norm: string, ...classes: string[]) => ({
  norm,
  classes: classes.reduce((mask, name) => mask | classBit(name), 0),
});
const words = [word("the", "det"), word("new", "low"), word("governor", "low", "head"), word("left", "low", "cue")];

/** One pattern by itself, with the alphabet of its words. */
function alone(source: string) {
  const tree = parsePattern(source, {}, new Map());
  const alphabet = new Alphabet([tree]);
  return { pattern: new Pattern(tree, alphabet), alphabet };
}

/** The word after a match, and the words of its role. */
function matched(source: string, sentence: ReturnType<typeof word>[], at: number) {
  const { pattern, alphabet } = alone(source);
  const symbols = Int32Array.from(sentence, ({ norm, classes }) => alphabet.symbolOf(norm, classes));
  const end = pattern.match(symbols, symbols.length, at);
  return { end, role: [pattern.from(group.role), pattern.to(group.role)], name: pattern.from(group.name) };
}

describe("a pattern over word classes", () => {
  test("takes as much as it can and gives back what the rest needs", () => {
    expect(matched("det role:(low{0,3} head) cue", words, 0)).toMatchObject({ end: 4, role: [1, 3] });
  });
  test("knows literals, alternatives, exclusions and the ends of a sentence", () => {
    expect(matched("^ ('a/the') low&!head", words, 0).end).toBe(2);
    expect(matched("head (comma | cue) $", words, 2).end).toBe(4);
    expect(matched("low&!head", words, 2).end).toBe(-1);
  });
  test("looks ahead without taking words", () => {
    expect(matched("det =(low head) low", words, 0).end).toBe(2);
    expect(matched("det =(head) low", words, 0).end).toBe(-1);
  });
  test("keeps no group of an attempt that failed", () => {
    expect(matched("(name:(det) cue | det low)", words, 0)).toMatchObject({ end: 2, name: -1 });
  });
});

describe("the automaton of all frames", () => {
  const patterns = [
    "det? low{0,3} head cue",
    "^ det (low | cap){1,2} $",
    "name:(cap{1,6}) comma ('the/a')? =(low head) low",
    "(low{2,9} | 'the') head{0,1}",
    "head $",
  ];
  const sentence = fc.array(fc.constantFrom("det", "low", "cap", "head", "cue", "comma"), { maxLength: 14 });

  test("names every frame that matches at a place", () => {
    const trees = patterns.map((pattern) => parsePattern(pattern, {}, new Map()));
    const alphabet = new Alphabet(trees);
    const compiled = trees.map((tree) => new Pattern(tree, alphabet));
    const automaton = new FrameAutomaton(trees, alphabet);
    fc.assert(
      fc.property(sentence, (classes) => {
        const seen = classes.map((name) => word(name === "det" ? "the" : name, name));
        const symbols = Int32Array.from(seen, (one) => alphabet.symbolOf(one.norm, one.classes));
        const named = new Int32Array(symbols.length);
        automaton.frames(symbols, symbols.length, named);
        for (let at = 0; at < seen.length; at++) {
          compiled.forEach((pattern, n) => {
            if (pattern.match(symbols, symbols.length, at) >= 0)
              expect((named[at]! >>> n) & 1, `${patterns[n]} at ${at}`).toBe(1);
          });
        }
      }),
    );
  });
  test("leaves out what cannot match", () => {
    const tree = parsePattern("det head", {}, new Map());
    const alphabet = new Alphabet([tree]);
    const symbols = Int32Array.from(words, (one) => alphabet.symbolOf(one.norm, one.classes));
    const named = new Int32Array(4);
    expect(new FrameAutomaton([tree], alphabet).frames(symbols, symbols.length, named)).toBe(0);
    expect([...named]).toEqual([0, 0, 0, 0]);
  });
});

test("texts of more kinds of words and turns than are kept leave no frame out", () => {
  const numbers = Array.from({ length: 300 }, (_, n) => n);
  const tree = parsePattern(numbers.map((n) => `'x${n}' 'y${n}'`).join(" | "), {}, new Map());
  const alphabet = new Alphabet([tree]);
  const automaton = new FrameAutomaton([tree], alphabet);
  const firsts = numbers.map((n) => alphabet.symbolOf(`x${n}`, classBit("low")));
  const seconds = numbers.map((n) => alphabet.symbolOf(`y${n}`, classBit("low")));
  const named = new Int32Array(2);
  for (const second of seconds) automaton.frames(Int32Array.of(second), 1, named);
  for (const second of seconds)
    for (const before of [...seconds, ...firsts]) automaton.frames(Int32Array.of(before, second), 2, named);
  for (const n of numbers) {
    automaton.frames(Int32Array.of(firsts[n]!, seconds[n]!), 2, named);
    expect(named[0], `pair ${n}`).toBe(1);
  }
});

test("a slip in a grammar is found when it is loaded", () => {
  for (const slip of ["nosuchclass", "nosuchgroup:(det)", "MACRO", "(det", "det)", "det }"])
    expect(() => parsePattern(slip, {}, new Map()), slip).toThrow();
  expect(() => parsePattern("LOOP", { LOOP: "det LOOP" }, new Map())).toThrow();
});

test("an attempt ends however often it could turn back", () => {
  const { pattern, alphabet } = alone("(low{0,9}){0,9} (low{0,9}){0,9} (low{0,9}){0,9} head");
  const same = new Int32Array(400).fill(alphabet.symbolOf("x", classBit("low")));
  const started = performance.now();
  for (let at = 0; at < same.length; at++) expect(pattern.match(same, same.length, at)).toBe(-1);
  expect(performance.now() - started).toBeLessThan(5000);
});
