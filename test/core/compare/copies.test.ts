import { describe, expect, it } from "vitest";
import { creditLine, sharedPart, shinglesOf } from "../../../lambdas/core/compare/copies.ts";

const STORY = [
  "The bakers of the old town have agreed to open an hour later on market days, so that their carts do not meet the trams.",
  "Their guild voted on it in the hall behind the church, with nine hands against and the rest of the room in favour.",
];
const OTHER = [
  "A new timetable for the trams begins in May, the operator said, with one car more at noon and one less in the evening.",
  "Nothing changes for the line that climbs to the fortress, whose cars are as old as the rails that they run on.",
];

describe("copies", () => {
  it.each<[what: string, passages: string[], least: number, most: number]>([
    ["itself", STORY, 1, 1],
    ["its text in other spelling", STORY.map((passage) => passage.toUpperCase()), 1, 1],
    ["its first half", STORY.slice(0, 1), 0.4, 0.7],
    ["another story", OTHER, 0, 0],
    ["both", [...OTHER, ...STORY], 1, 1],
  ])("a story shares with %s", (_, passages, least, most) => {
    const shared = sharedPart(shinglesOf({ passages: STORY }), shinglesOf({ passages }));
    expect(shared).toBeGreaterThanOrEqual(least);
    expect(shared).toBeLessThanOrEqual(most);
  });

  it("a page of a line or two is told from nothing", () => {
    const one = shinglesOf({ passages: ["The bakers of the old town have agreed to open an hour later."] });
    expect(sharedPart(one, one)).toBe(0);
  });
});

describe("a credit line", () => {
  it.each<[passages: string[], host: string, agency: string | null]>([
    [["PRAGUE (Reuters) - The bakers have agreed.", ...STORY], "town.example", "Reuters"],
    [[...STORY, "Source: AFP"], "town.example", "AFP"],
    [[...STORY, "المصدر: الأناضول"], "town.example", "الأناضول"],
    [[...STORY, "dpa."], "town.example", "dpa"],
    [["PRAGUE (Reuters) - The bakers have agreed.", ...STORY], "www.reuters.com", null],
    [["Reuters reported last year that the bakers disagreed.", ...STORY], "town.example", null],
    [[...STORY.concat(STORY), "A rival (AP) sued.", ...STORY.concat(OTHER)], "town.example", null],
    [STORY, "town.example", null],
  ])("of %j on %s is %s", (passages, host, agency) => expect(creditLine({ passages }, host)).toBe(agency));
});
