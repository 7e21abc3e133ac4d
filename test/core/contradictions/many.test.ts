import { expect, test } from "vitest";
import { detectConflicts, nameEvents } from "../../../lambdas/core/contradictions/detect.ts";
import { MOST_PAIRS, pairsOf } from "../../../lambdas/core/contradictions/pairs.ts";
import { readFacts } from "../../../lambdas/core/contradictions/read-facts.ts";
import { found, told } from "./told.ts";

const day = (i: number) => `[[${1 + (i % 28)} May|2027-05-${String(1 + (i % 28)).padStart(2, "0")}]]`;
const lines = (line: (i: number) => string, count = 1500) =>
  Array.from({ length: count }, (_, i) => line(i)).join("\n");

test.each([
  ["numbers", "Depot 1 opens on [[2 May|2026-05-02]]. Depot 2 opens on [[5 May|2026-05-05]]."],
  [
    "letters",
    "Gate B of the harbour closes on [[2 May|2026-05-02]]. Gate C of the harbour closes on [[5 May|2026-05-05]].",
  ],
  [
    "numbers in Arabic",
    "يفتتح الخط 2 من المترو في [[2 مايو|2026-05-02]]. ويفتتح الخط 3 من المترو في [[5 مايو|2026-05-05]].",
  ],
  [
    "ordinals",
    "The fifth session of the inquiry is on [[2 May|2026-05-02]], the sixth session of the inquiry on [[5 May|2026-05-05]].",
  ],
])("%s tell things of one kind apart", (_, text) => {
  expect(found(told({ text }))).toEqual([]);
});

test("one number with two days is one thing", () => {
  const text =
    "Depot 7 in Tolm opens on [[2 May|2026-05-02]], the city said. A notice says that depot 7 in Tolm opens on [[5 May|2026-05-05]].";
  expect(found(told({ text }))).toEqual(["disjoint: 2 May × 5 May"]);
});

test("thousands of numbered things hold no contradiction", () => {
  expect(found(told({ text: lines((i) => `Depot ${3000 + i} will open on ${day(i)}.`) }))).toEqual([]);
});

test("a story that says one thing thousands of times is compared in a bounded number of pairs", () => {
  const story = told({ text: lines((i) => `The depot will open on ${day(i)}.`) });
  expect([...pairsOf(readFacts(story))].length).toBe(MOST_PAIRS);
  expect(detectConflicts([story]).length).toBeLessThanOrEqual(200);
  expect(nameEvents([story])[0]!.mentions.dates).toHaveLength(1500);
});
