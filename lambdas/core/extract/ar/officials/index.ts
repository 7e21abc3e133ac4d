import type { OfficialsGrammar } from "../../officials/grammar.ts";
import { wordLexicon } from "../../officials/word-forms.ts";
import { fold } from "../../tokens.ts";
import { bodyHeads, civicBodies, homes, kinds, pointers } from "./bodies.ts";
import { frames, macros } from "./frames.ts";
import { givenNames } from "./given-names.ts";
import { honorifics, ranks, roleHeads, roleModifiers } from "./roles.ts";
import { arabicForm } from "./word-forms.ts";
import * as closed from "./words.ts";

/** Folded words listed by each of the words that a line of a table is headed by. */
function wordsBy(table: Readonly<Record<string, string>>): Map<string, string[]> {
  return new Map(
    Object.entries(table).flatMap(([heads, words]) =>
      heads.split(" ").map((head) => [fold(head), fold(words).split(" ")]),
    ),
  );
}

/** Arabic officials: lexicon and frames. */
export const arabic: OfficialsGrammar = {
  script: /\p{Script=Arabic}/u,
  lexicon: wordLexicon(
    {
      prep: closed.prepositions,
      part: closed.particles,
      time: closed.times,
      func: closed.functionWords,
      cue: closed.speechVerbs,
      hon: honorifics,
      rank: ranks,
      head: roleHeads,
      mod: roleModifiers,
      body: bodyHeads,
      given: givenNames,
    },
    {
      clitics: ["و", "ف", "ب", "ل", "ك", "لل", "ول", "وب", "ولل", "فل"],
      mergedArticle: "لل",
      own: { script: /^\p{Script=Arabic}/u, form: arabicForm },
    },
  ),
  macros,
  frames,
  deeds: new Map(),
  articles: new Set(),
  pointers: new Set(pointers.map(fold)),
  owned: /^(?:مدير|رئيس|متحدث|ممثل|مندوب|امين|نائب)(?:ه|ها|هم)$/,
  civic: new Set(civicBodies.map(fold)),
  mirrors: new Set(),
  definite: new Set(),
  indefinite: new Set(),
  prefix: "ال",
  kinds: wordsBy(kinds),
  homes: wordsBy(homes),
  expansions: new Map(),
  sameHeads: new Map(),
  looseRoles: new Set(["مسؤول", "مسؤولة", "مصدر", "متحدث"].map(fold)),
  noSubjectAfter: new Set(),
  pronouns: new Set(["هو", "هي"].map(fold)),
};
