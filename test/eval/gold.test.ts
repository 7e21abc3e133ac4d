// The project's own gold: no figure of `npm run eval` falls under its floor.
import { expect, test } from "vitest";
import { holds } from "../../bench/eval/figures.ts";
import { measureConflicts, measureStories, ownBundles } from "../../bench/eval/sets.ts";
import { extractAny } from "../../lambdas/core/extract/all-languages.ts";
import { readStories } from "../gold/stories.ts";

const stories = measureStories("own stories", readStories(), { dates: [], progress: () => {} });
const conflicts = measureConflicts("own conflicts, dates read", ownBundles(), extractAny);

test.each([...stories.figures, ...conflicts.figures].map((one) => [`${one.set}: ${one.name}`, one] as const))(
  "%s",
  (_, figure) => {
    expect(figure.floor).not.toBeNull();
    expect(holds(figure), `${figure.ours.toFixed(1)} against ${figure.floor}`).toBe(true);
  },
);
