import type { Language } from "../types.ts";
import { touchesMark } from "./passage.ts";
import type { CueReader, QuoteGrammar, VerbFirstGrammar } from "./quote-grammar.ts";
import { readSourcePhrases } from "./source-phrases.ts";
import { readVerbsFirst } from "./verb-first.ts";

/** The grammar of a language whose verb goes before its subject: what a verb takes is in its lexicon. */
export function verbFirst(grammar: VerbFirstGrammar): QuoteGrammar {
  return { ...grammar, cues: (language) => ({ read: reader(grammar, language), subjectOf: () => null }) };
}

function reader(grammar: VerbFirstGrammar, language: Language): CueReader["read"] {
  const { words, sourcePhrases } = grammar;
  return (passage, index, next, found) => {
    for (const { content, source, cue, rule, marked } of readVerbsFirst(passage, next, words))
      found.push({ content, source, cue, rule, language, passage: index, marked });
    for (const { content, source, cue, rule } of readSourcePhrases(passage, sourcePhrases)) {
      if (source === null) continue;
      found.push({ content, source, cue, rule, language, passage: index, marked: touchesMark(passage, content) });
    }
  };
}
