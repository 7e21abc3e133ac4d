import { expect, test } from "vitest";
import { excerptContradicts, readFacts } from "../../../lambdas/core/contradictions/detect.ts";
import { findDates } from "../../../lambdas/core/extract/dates.ts";
import { languagesFor } from "../../../lambdas/core/extract/languages.ts";
import { told } from "./told.ts";

const [claim] = readFacts(told({ text: "The lighthouse on Skarvo reopens on [[9 May|2026-05-09]]." }));
const excerpt = (text: string) => readFacts(told({ id: "source", text }));

test("an excerpt with another day for the same happening contradicts its claim", () => {
  const found = excerptContradicts(claim!, excerpt("The lighthouse will open again on [[16 May|2026-05-16]]."));
  expect(found?.kind).toBe("source-contradicts");
  expect(found?.b?.article).toBe("source");
  expect(found?.explanation).toBe(
    "The story says “9 May”, that is Saturday 9 May 2026, but the excerpt that it cites says “16 May”, that is Saturday 16 May 2026.",
  );
});

test.each([
  ["the same day", "The lighthouse will open again on [[Saturday|2026-05-09]]."],
  ["a month that holds it", "The lighthouse will open again in [[May|2026-05]]."],
  [
    "one date of several that agrees",
    "The hall opens on [[2 May|2026-05-02]]. The lighthouse opens on [[9 May|2026-05-09]].",
  ],
  ["another happening", "The lighthouse was sold on [[2 February|2026-02-02]]."],
  ["a day that was given up", "The lighthouse was originally due to open on [[2 May|2026-05-02]]."],
])("%s does not", (_, text) => {
  expect(excerptContradicts(claim!, excerpt(text))).toBeNull();
});

/** What a text of one sentence says of its first date, in whatever language it is. */
async function factsOf(id: string, text: string) {
  const story = { title: "", text, publishedAt: "2026-04-09T10:15:00+01:00", timezone: "Africa/Casablanca" };
  return readFacts({
    id,
    story,
    mentions: { dates: findDates(story, await languagesFor(story)), officials: [], quotes: [] },
  });
}

test.each<[claim: string, excerpt: string, said: RegExp | null]>([
  [
    "The harbour will reopen on April 18.",
    "يعاد فتح الميناء يوم 19 أبريل.",
    /Saturday 18 April 2026.*Sunday 19 April 2026/,
  ],
  ["The harbour will reopen on April 18.", "يعاد فتح الميناء يوم 18 نيسان.", null],
  [
    "سيعاد فتح الميناء يوم 19 أبريل.",
    "The harbour will reopen on April 18.",
    /Sunday 19 April 2026.*Saturday 18 April/,
  ],
])("across languages dates are compared as they are read: %s | %s", async (claim, excerpt, said) => {
  const [fact] = await factsOf("story", claim);
  const found = excerptContradicts(fact!, await factsOf("source", excerpt));
  if (said === null) expect(found).toBeNull();
  else expect(found?.explanation).toMatch(said);
});
