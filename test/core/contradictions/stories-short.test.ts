import { expect, test } from "vitest";
import { shortStories } from "./stories-short.ts";
import { found, told } from "./told.ts";

test.each(shortStories)("%s", (_, list, finds) => {
  const read = list.map((story, i) => told({ id: `s${i}`, ...story }));
  expect(found(...read).map((words) => words.replace(/^[a-z-]+: /, ""))).toEqual(finds);
});
