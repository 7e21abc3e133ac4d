/** Verb forms as lexicons list them: plain (also infinitive), third person, past, participle in -ing, past participle. */
export type VerbForm = "base" | "s" | "past" | "ing" | "participle";

/** The forms as bits, as one word may be several of them ("read"). */
export const VERB_FORM: Readonly<Record<VerbForm, number>> = { base: 1, s: 2, past: 4, ing: 8, participle: 16 };

/** What a lexicon knows of a verb form. */
export interface VerbEntry {
  /** Its lemma's place in the lexicon's `lemmas`. */
  lemma: number;
  part: "verb" | "noun" | "adjective";
  /** The likeliest form that the word is, and all that it may be: bits of `VERB_FORM`. */
  form: number;
  forms: number;
  /** It takes an addressee before what was said ("told reporters that"). */
  addresses: boolean;
  /** The speaker may follow it ("said Reyes"). */
  inverts: boolean;
}

/** What is known of a verb form in one number, which a written form holds itself: bits, and the lemma above them. */
export const Verb = {
  /** Bits of `VERB_FORM`: all that the word may be, and higher up the likeliest. */
  forms: 31,
  noun: 1 << 5,
  adjective: 1 << 6,
  addresses: 1 << 7,
  inverts: 1 << 8,
  form: 9,
  lemma: 14,
} as const;

/** The number of an entry; 0 where a lexicon knows nothing. */
export function verbOf(entry: VerbEntry | undefined): number {
  if (entry === undefined) return 0;
  const { lemma, part, form, forms, addresses, inverts } = entry;
  return (
    forms |
    (part === "noun" ? Verb.noun : part === "adjective" ? Verb.adjective : 0) |
    (addresses ? Verb.addresses : 0) |
    (inverts ? Verb.inverts : 0) |
    (form << Verb.form) |
    (lemma << Verb.lemma)
  );
}
