import { describe, expect, test } from "vitest";
import { classBit } from "../../../lambdas/core/extract/officials/classes.ts";
import { compilePattern } from "../../../lambdas/core/extract/officials/pattern.ts";

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
    expect(pattern.match(words, 0)?.groups.has("name")).toBe(false);
  });
  test("tells which classes a match begins with and cannot do without", () => {
    const pattern = compilePattern("det? (low | cap) head");
    expect(pattern.first).toBe(classBit("det") | classBit("low") | classBit("cap"));
    expect(pattern.needs).toContain(classBit("head"));
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
