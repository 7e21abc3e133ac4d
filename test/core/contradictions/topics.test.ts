import { expect, test } from "vitest";
import { compareAcross, readFacts, topicKeys, topicQueries } from "../../../lambdas/core/contradictions/detect.ts";
import { told } from "./told.ts";

const english = told({
  id: "en",
  title: "Weather satellite to launch",
  text: "The weather satellite Meridian-3 will be launched from Kourou on [[18 March|2026-03-18]], the space agency said.",
});
const arabic = told({
  id: "ar",
  title: "القمر الصناعي ميريديان جاهز للإطلاق",
  text: "أعلنت وكالة الفضاء أن إطلاق القمر الصناعي ميريديان 3 من قاعدة كورو سيتم في [[2 أبريل|2026-04-02]].",
});

test("stories of one event in two languages and two months meet by their keys", () => {
  const kept = topicKeys(english);
  const asked = topicQueries(topicKeys(arabic));
  expect(kept.length).toBeLessThanOrEqual(8);
  expect(asked.length).toBeLessThanOrEqual(20);
  const met = kept.filter(({ key, month }) => asked.some((query) => query.key === key && query.month === month));
  expect(met).not.toEqual([]);
  const found = compareAcross(readFacts(arabic), met[0]!.facts);
  expect(found.map(({ kind, a, b }) => [kind, ...[a.article, b?.article].sort()])).toEqual([["disjoint", "ar", "en"]]);
});

test("what was kept of another story survives being stored as JSON", () => {
  const stored = JSON.parse(JSON.stringify(topicKeys(english)[0]!.facts));
  expect(compareAcross(readFacts(arabic), stored)).toHaveLength(1);
});

test("other stories' contradictions among themselves are not told again", () => {
  const other = told({ id: "b", title: "School opens", text: "A school in Aldby opens on [[Monday|2026-03-09]]." });
  expect(compareAcross(readFacts(other), [...readFacts(english), ...readFacts(arabic)])).toEqual([]);
});

test("a story without events has no keys", () => {
  expect(topicKeys(told({ text: "The soup was cold." }))).toEqual([]);
});
