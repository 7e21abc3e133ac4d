import type { OfficialsGrammar } from "../../officials/grammar.ts";
import { wordLexicon } from "../../officials/word-forms.ts";
import { bodyHeads, civicBodies, clubPrefixes, companyWords, foreignBodies, homes, kinds } from "./bodies.ts";
import { frames, macros } from "./frames.ts";
import { deeds, expansions, headEndings, honorifics, ranks, roleHeads, roleModifiers, sameHeads } from "./roles.ts";
import * as closed from "./words.ts";

/** English officials: lexicon and frames. */
export const english: OfficialsGrammar = {
  lexicon: wordLexicon(
    {
      det: closed.determiners,
      of: ["of"],
      prep: closed.prepositions,
      and: ["and"],
      who: closed.relatives,
      time: closed.months,
      part: closed.particles,
      func: [...closed.functionWords, ...closed.pronouns],
      cue: closed.speechVerbs,
      hon: honorifics,
      rank: ranks,
      head: roleHeads,
      mod: roleModifiers,
      body: bodyHeads,
      corp: companyWords,
    },
    {
      dotted: closed.dotted,
      shapes: { head: headEndings, body: foreignBodies },
      hints: [...closed.fixtures, ...clubPrefixes],
    },
  ),
  script: /\p{Script=Latin}/u,
  macros,
  frames,
  deeds: new Map(Object.entries(deeds)),
  articles: new Set(["the", "a", "an"]),
  pointers: new Set([...bodyHeads, "maker", "provider", "side", "line", "lender", "owner"]),
  owned: /^(?:its|their)$/,
  civic: new Set(civicBodies),
  mirrors: new Set(["counterpart"]),
  definite: new Set(["the", "this", "that"]),
  indefinite: new Set(["a", "an", "another", "one"]),
  prefix: "",
  kinds: new Map(Object.entries(kinds)),
  homes,
  expansions,
  sameHeads,
  looseRoles: new Set(["official", "officer", "chief", "leader", "boss", "spokesman"]),
  noSubjectAfter: new Set([...closed.prepositions, ..."of is are was were be been being as like a an the".split(" ")]),
  pronouns: new Set(closed.pronouns),
};
