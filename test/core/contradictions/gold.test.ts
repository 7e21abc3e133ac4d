// The targets of the detector on the project's own gold set, with the dates that its author marked.
import { expect, test } from "vitest";
import { bundlesFromGold, measure } from "../../../bench/eval/contradictions.ts";
import { readContradictions } from "../../gold/contradictions.ts";

const tally = measure(bundlesFromGold(readContradictions()), "marked");

test("nine flags in ten are right", () => {
  expect(tally.found).toBeGreaterThan(0);
  expect(tally.right / tally.found).toBeGreaterThanOrEqual(0.9);
});

test("four contradictions in five are found, of every kind some", () => {
  expect(tally.hit / tally.wanted).toBeGreaterThanOrEqual(0.8);
  for (const [kind, { hit }] of Object.entries(tally.byKind)) expect(hit, kind).toBeGreaterThan(0);
});

test("at most one trap in twenty is sprung", () => {
  expect(tally.sprung / tally.traps).toBeLessThanOrEqual(0.05);
});
