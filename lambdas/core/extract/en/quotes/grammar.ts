import type { LabelWords } from "../../quotes/labels.ts";
import type { OwnedPhrase, SourcePhrase } from "../../quotes/source-phrases.ts";
import type { SubjectFirstWords } from "../../quotes/subject-first.ts";
import type { TitleWords } from "../../quotes/titles.ts";
import type { FormWords } from "../../quotes/traits.ts";
import { VERB_FORM, type VerbEntry } from "../../quotes/verb-entry.ts";
import { inflect } from "./inflection.ts";
import { ADDRESSING, CUE_ADJECTIVES, CUE_NOUNS, CUE_VERBS, INVERTING } from "./verbs.ts";
import { ENGLISH_ANNOUNCEMENTS, ENGLISH_FORM_WORDS, ENGLISH_WORKS } from "./words.ts";

const lemmas = [...new Set(["", ...CUE_VERBS, ...CUE_NOUNS, ...CUE_ADJECTIVES])];
const numbers = new Map(lemmas.map((lemma, number) => [lemma, number]));
const entries = new Map<string, VerbEntry>();
for (const verb of CUE_VERBS) {
  const lemma = numbers.get(verb)!;
  for (const [word, form] of inflect(verb)) {
    const known = entries.get(word);
    if (known === undefined) {
      entries.set(word, {
        lemma,
        part: "verb",
        form: VERB_FORM[form],
        forms: VERB_FORM[form],
        addresses: ADDRESSING.has(verb),
        inverts: INVERTING.has(verb),
      });
    } else if (known.lemma === lemma) known.forms |= VERB_FORM[form];
  }
}
const add = (word: string, plain: string, part: "noun" | "adjective") => {
  const form = VERB_FORM.participle;
  if (entries.has(word)) return;
  entries.set(word, { lemma: numbers.get(plain)!, part, form, forms: form, addresses: false, inverts: false });
};
for (const noun of CUE_NOUNS) {
  add(noun, noun, "noun");
  add(noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`, noun, "noun");
}
for (const adjective of CUE_ADJECTIVES) add(adjective, adjective, "adjective");

/** English as the subject-first reader takes it. */
export const ENGLISH_VERBS: SubjectFirstWords & LabelWords & TitleWords = {
  verb: (norm) => entries.get(norm),
  lemmas,
  announcements: ENGLISH_ANNOUNCEMENTS,
  works: ENGLISH_WORKS,
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

/** "In her words, …": whose words, view or account it is. */
export const ENGLISH_OWNED_PHRASE: OwnedPhrase = {
  name: "in someone's words",
  preposition: "in",
  nouns: new Set([
    "words",
    "view",
    "opinion",
    "eyes",
    "mind",
    "telling",
    "account",
    "estimation",
    "judgment",
    "judgement",
  ]),
  example: "In the mayor's words, it was a farce.",
};

/** What the readers see of an English word. */
export const ENGLISH_FORMS: FormWords = {
  ...ENGLISH_FORM_WORDS,
  lists: {
    ...ENGLISH_FORM_WORDS.lists,
    cue: entries,
    present: { has: (norm) => ((entries.get(norm)?.forms ?? 0) & VERB_FORM.s) !== 0 },
  },
};
