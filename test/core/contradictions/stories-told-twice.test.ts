import { expect, test } from "vitest";
import { storiesToldTwice } from "./stories-told-twice.ts";
import { found, told } from "./told.ts";

test.each(storiesToldTwice)("%s", (_, list, finds) => {
  const read = list.map((story, i) => told({ id: `s${i}`, ...story }));
  expect(found(...read).map((words) => words.replace(/^[a-z-]+: /, ""))).toEqual(finds);
});
