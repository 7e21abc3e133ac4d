import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classBit } from "../../../lambdas/core/extract/officials/classes.ts";
import { FrameAutomaton } from "../../../lambdas/core/extract/officials/frame-automaton.ts";
import { compilePattern } from "../../../lambdas/core/extract/officials/pattern.ts";
import { parsePattern } from "../../../lambdas/core/extract/officials/pattern-tree.ts";

const word = (norm: string, ...classes: string[]) => ({
  norm,
  classes: classes.reduce((mask, name) => mask | classBit(name), 0),
});
const words = [word("the", "det"), word("new", "low"), word("governor", "low", "head"), word("left", "low", "cue")];

describe("a pattern over word classes", () => {
  test("takes as much as it can and gives back what the rest needs", () => {
    const match = compilePattern("det role:(low{0,3} head) cue").match(words, 0);
    expect(match?.end).toBe(4);
    expect(match?.groups.get("role")).toEqual([1, 3]);
  });
  test("knows literals, alternatives, exclusions and the ends of a sentence", () => {
    expect(compilePattern("^ ('a/the') low&!head").match(words, 0)?.end).toBe(2);
    expect(compilePattern("head (comma | cue) $").match(words, 2)?.end).toBe(4);
    expect(compilePattern("low&!head").match(words, 2)).toBeNull();
  });
  test("looks ahead without taking words", () => {
    expect(compilePattern("det =(low head) low").match(words, 0)?.end).toBe(2);
    expect(compilePattern("det =(head) low").match(words, 0)).toBeNull();
  });
  test("keeps no group of an attempt that failed", () => {
    const pattern = compilePattern("(name:(det) cue | det low)");
    expect(pattern.match(words, 0)?.groups.get("name")).toBeUndefined();
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
    const compiled = patterns.map((pattern) => compilePattern(pattern));
    const automaton = new FrameAutomaton(patterns.map((pattern) => parsePattern(pattern, {}, new Map())));
    fc.assert(
      fc.property(sentence, (classes) => {
        const seen = classes.map((name) => word(name === "det" ? "the" : name, name));
        const symbols = Int32Array.from(seen, (one) => automaton.symbolOf(one.norm, one.classes));
        for (let at = 0; at < seen.length; at++) {
          const named = automaton.framesAt(symbols, symbols.length, at);
          compiled.forEach(({ match }, n) => {
            if (match(seen, at)) expect((named >>> n) & 1, `${patterns[n]} at ${at}`).toBe(1);
          });
        }
      }),
    );
  });
  test("leaves out what cannot match", () => {
    const automaton = new FrameAutomaton([parsePattern("det head", {}, new Map())]);
    const symbols = Int32Array.from(words, (one) => automaton.symbolOf(one.norm, one.classes));
    expect(words.map((_, at) => automaton.framesAt(symbols, symbols.length, at))).toEqual([0, 0, 0, 0]);
  });
});

test("a slip in a grammar is found when it is loaded", () => {
  for (const slip of ["nosuchclass", "MACRO", "(det", "det)", "det }"])
    expect(() => compilePattern(slip), slip).toThrow();
  expect(() => compilePattern("LOOP", { LOOP: "det LOOP" })).toThrow();
});

test("an attempt ends however often it could turn back", () => {
  const same = Array.from({ length: 400 }, () => word("x", "low"));
  const pattern = compilePattern("(low{0,9}){0,9} (low{0,9}){0,9} (low{0,9}){0,9} head");
  const started = performance.now();
  for (let at = 0; at < same.length; at++) expect(pattern.match(same, at)).toBeNull();
  expect(performance.now() - started).toBeLessThan(5000);
});
