// One folder a language holds its words and grammar as data; the engines that read them know no language.
import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const core = resolve(import.meta.dirname, "../../lambdas/core");
const files = globSync("{contradictions,extract}/**/*.ts", { cwd: core });
const isOfLanguage = (file: string) => /^extract\/(?:en|ar)\//.test(file);
/** Letters of both scripts by their sounds: what it holds is how names of two languages meet. */
const MEETING = "extract/names-table.ts";
/** Where the folders are listed, and where explanations, which are in English, get their nouns. */
const LISTS = [
  "contradictions/languages.ts",
  "contradictions/matter.ts",
  "extract/abbreviations.ts",
  "extract/all-languages.ts",
  "extract/languages.ts",
];

/** A file's code without its comments. */
const codeOf = (file: string) =>
  readFileSync(join(core, file), "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/ .*$/gm, "$1");

const lettersIn = (code: string) => code.match(/[\p{L}&&\p{Script=Arabic}]+/gv) ?? [];

test("the search finds Arabic letters in code and passes over Arabic marks", () => {
  expect(lettersIn('const stops = new Set(["،", "؟"]); const and = "و";')).toEqual(["و"]);
});

test("no Arabic word stands outside the folder of Arabic", () => {
  expect(files.length).toBeGreaterThan(100);
  const found = files
    .filter((file) => !isOfLanguage(file) && file !== MEETING)
    .flatMap((file) => lettersIn(codeOf(file)).map((word) => `${file}: ${word}`));
  expect(found).toEqual([]);
});

test("only the lists of languages reach into a language's folder", () => {
  const reaching = files.filter(
    (file) => !isOfLanguage(file) && /(?:from|import\() ?"[^"]*\/(?:en|ar)\//.test(codeOf(file)),
  );
  expect(reaching.toSorted()).toEqual(LISTS);
});
