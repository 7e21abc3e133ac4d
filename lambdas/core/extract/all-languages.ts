import { arabic } from "./ar/arabic.ts";
import { english } from "./en/english.ts";
import { type Extraction, extract } from "./extract.ts";
import type { Languages } from "./language.ts";
import type { Story } from "./types.ts";

/** Every language, for programs that have them at hand and read story upon story: the command line, measures, tests. */
export const allLanguages: Languages = [english, arabic];

/** Reads a story in whatever language it is. */
export const extractAny = (story: Story): Extraction => extract(story, allLanguages);
