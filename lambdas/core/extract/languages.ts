import type { LanguageData, Languages } from "./language.ts";
import type { Language, Story } from "./types.ts";

/**
 * The languages that there are, each with the letters (and digits of its own) that call for it; whoever adds a folder
 * adds a line here, in `load`, in `all-languages.ts`, in `abbreviations.ts` and in `contradictions/languages.ts`. Other
 * digits, marks and addresses belong to no script: the first language is always there to read them.
 */
const letters: readonly (readonly [Language, RegExp | null])[] = [
  ["en", null],
  ["ar", /\p{Script=Arabic}/u],
];

/** Languages that some texts are written in, by their letters. */
export function languagesOf(...texts: readonly string[]): Language[] {
  return letters
    .filter(([, script]) => script === null || texts.some((text) => script.test(text)))
    .map(([name]) => name);
}

/** Each language is a module of its own, so that nobody loads lexicons that the story at hand has no word of. */
async function load(name: Language): Promise<LanguageData> {
  switch (name) {
    case "en":
      return (await import("./en/english.ts")).english;
    case "ar":
      return (await import("./ar/arabic.ts")).arabic;
  }
}

/** What `extract` needs to read a story; what was loaded before is there at once. */
export async function languagesFor({ title = "", text }: Pick<Story, "title" | "text">): Promise<Languages> {
  const [first, ...others] = await Promise.all(languagesOf(title, text).map(load));
  return [first!, ...others];
}
