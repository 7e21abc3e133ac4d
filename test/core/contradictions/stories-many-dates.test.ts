import { expect, test } from "vitest";
import { storiesManyDates } from "./stories-many-dates.ts";
import { found, told } from "./told.ts";

test.each(storiesManyDates)("%s", (_, list, finds) => {
  const read = list.map((story, i) => told({ id: `s${i}`, ...story }));
  expect(found(...read).map((words) => words.replace(/^[a-z-]+: /, ""))).toEqual(finds);
});
