import { expect, test } from "vitest";
import { storiesOtherDesks } from "./stories-other-desks.ts";
import { found, told } from "./told.ts";

test.each(storiesOtherDesks)("%s", (_, list, finds) => {
  const read = list.map((story, i) => told({ id: `s${i}`, ...story }));
  expect(found(...read).map((words) => words.replace(/^[a-z-]+: /, ""))).toEqual(finds);
});
