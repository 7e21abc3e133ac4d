import { expect, test } from "vitest";
import { type Figure, figure, figureRows, holds } from "../../bench/eval/figures.ts";
import { dateMistakes, mostFrequent, officialMistakes, quoteMistakes } from "../../bench/eval/mistakes.ts";
import { markdownTable, textTable } from "../../bench/eval/print-table.ts";

const at = (ours: number, better: Figure["better"] = "more"): Figure => ({
  ...figure("a set", "a figure", ours, [90, 95], { Microsoft: 61.26 }),
  better,
});

test("a figure holds when what is printed of it does", () => {
  expect([89.94, 89.95, 90, 100].map((ours) => holds(at(ours)))).toEqual([false, true, true, true]);
  expect([89, 90.04, 90.06].map((ours) => holds(at(ours, "less")))).toEqual([true, true, false]);
  expect(holds(at(Number.NaN))).toBe(false);
  expect(holds(figure("a set", "a figure", 1, [null, null]))).toBe(true);
});

test("a table shows the peers on the same documents, floor and aim, and what is under", () => {
  const rows = figureRows([at(12)]);
  expect(rows[1]).toEqual(["a set", "a figure", "12.0", "–", "61.3", "–", "–", "≥ 90", "≥ 95", "UNDER"]);
  expect(textTable(rows).split("\n")).toHaveLength(2);
  expect(markdownTable(rows).split("\n")[1]).toMatch(/^\| --- \|/);
});

const text = "It opens on Monday and closes in June, she said.";
const monday = { start: 12, end: 18, type: "DATE", value: "2026-03-09" };
const june = { start: 33, end: 37, type: "DATE", value: "2026-06" };

test("dates are missed, read amiss, or found where there is none", () => {
  const shifted = { ...monday, value: "2026-03-02" };
  const coarse = { ...monday, value: "2026-W11" };
  const kinds = (gold: (typeof monday)[], system: (typeof monday)[]) =>
    dateMistakes("set", "a", text, gold, system).map(({ kind }) => kind);
  expect(kinds([monday, june], [monday, june])).toEqual([]);
  expect(kinds([monday, june], [shifted])).toEqual(["day read as another", "month not found"]);
  expect(kinds([monday], [coarse, june])).toEqual(["day read as week", "month found where none is marked"]);
});

test("officials and quotes are told by what they are", () => {
  const mayor = { start: 0, end: 5, name: "Ada Lind", role: "mayor", organisation: "Vik" };
  const other = { ...mayor, role: "baker", organisation: "Vik town" };
  const body = { start: 20, end: 25, name: null, role: null, organisation: "Port" };
  const officials = officialMistakes("set", "a", [mayor, body], [other]).map(({ kind }) => kind);
  expect(officials).toEqual(["wrong role", "body not found"]);
  const quote = { content: [{ start: 0, end: 37 }], source: { start: 39, end: 42 }, speaker: null };
  const kinds = (system: (typeof quote)[]) => quoteMistakes("set", "a", text, [quote], system).map(({ kind }) => kind);
  expect(kinds([])).toEqual(["indirect quote not found"]);
  expect(kinds([{ ...quote, source: { start: 0, end: 2 } }])).toEqual(["wrong speaker"]);
  expect(kinds([quote, { ...quote, content: [{ start: 43, end: 47 }] }])).toEqual([
    "indirect quote found where none is marked",
  ]);
});

test("the most frequent kinds come first, with their examples", () => {
  const mistakes = ["b", "a", "b"].map((kind, n) => ({ set: "set", kind, example: `line\n${n}` }));
  expect(mostFrequent(mistakes, 1)).toEqual([{ set: "set", kind: "b", count: 2, examples: ["line 0", "line 2"] }]);
});
