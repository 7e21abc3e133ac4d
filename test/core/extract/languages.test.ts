import { describe, expect, test } from "vitest";
import { allLanguages, extractAny } from "../../../lambdas/core/extract/all-languages.ts";
import { extract } from "../../../lambdas/core/extract/extract.ts";
import { languagesFor, languagesOf } from "../../../lambdas/core/extract/languages.ts";
import { readStories } from "../../gold/stories.ts";

describe("the languages of a text", () => {
  test.each([
    ["The ferry sails on Monday.", ["en"]],
    ["تبحر العبّارة يوم الاثنين.", ["en", "ar"]],
    ["The ferry sails, wrote @marina: تبحر غداً.", ["en", "ar"]],
    ["Le bac part à 8 h 30.", ["en"]],
    ["2025-06-14, 10:30", ["en"]],
    ["\u0661\u0664", ["en", "ar"]],
    ["Паром идёт 14.06.2025", ["en"]],
    ["", ["en"]],
  ])("%s", (text, names) => expect(languagesOf(text)).toEqual(names));

  test("are those of its headline too", async () => {
    const languages = await languagesFor({ title: "تبحر غداً", text: "The ferry sails tomorrow." });
    expect(languages.map(({ name }) => name)).toEqual(["en", "ar"]);
  });

  test("are all bound where they are at hand", async () => {
    expect(await languagesFor({ text: "The ferry, العبّارة" })).toEqual(allLanguages);
  });
});

test.each(readStories().map((story) => [story.id, story] as const))(
  "%s says the same in its own languages as in all",
  async (_, story) => {
    const { dates, officials, quotes } = extractAny(story);
    expect(extract(story, await languagesFor(story))).toMatchObject({ dates, officials, quotes });
  },
);
