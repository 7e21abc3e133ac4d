import type { SourcePhrase } from "../../quotes/source-phrases.ts";
import type { SubjectFirstWords, VerbEntry } from "../../quotes/subject-first.ts";
import { inflect } from "./inflection.ts";
import { ADDRESSING, CUE_VERBS, INVERTING } from "./verbs.ts";
import { ENGLISH_PHRASE_WORDS } from "./words.ts";

const entries = new Map<string, VerbEntry>();
for (const lemma of CUE_VERBS) {
  for (const [word, form] of inflect(lemma)) {
    const known = entries.get(word);
    if (known === undefined) {
      entries.set(word, { lemma, forms: [form], addresses: ADDRESSING.has(lemma), inverts: INVERTING.has(lemma) });
    } else if (known.lemma === lemma) known.forms.push(form);
  }
}

/** English as the subject-first reader takes it. */
export const ENGLISH_VERBS: SubjectFirstWords = {
  ...ENGLISH_PHRASE_WORDS,
  verb: (norm) => entries.get(norm),
  present: (norm) => entries.get(norm)?.forms.includes("s") ?? false,
};

/** Phrases that name a source without a verb. */
export const ENGLISH_SOURCE_PHRASES: readonly SourcePhrase[] = [
  { name: "according to", words: ["according", "to"], example: "The bridge is safe, according to the engineers." },
  {
    name: "in the words of",
    words: ["in", "the", "words", "of"],
    example: "In the words of the mayor, it was a farce.",
  },
  {
    name: "in the view of",
    words: ["in", "the", "view", "of"],
    example: "In the view of the court, the ban was void.",
  },
  {
    name: "in the opinion of",
    words: ["in", "the", "opinion", "of"],
    example: "In the opinion of the court, the ban was void.",
  },
  {
    name: "in the eyes of",
    words: ["in", "the", "eyes", "of"],
    example: "In the eyes of the union, the offer was late.",
  },
];
