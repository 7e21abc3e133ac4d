import type { Form } from "../forms.ts";
import type { Token } from "../tokens.ts";

/** What a lexicon knows of a verb form, in a language whose verb goes first. */
export interface VerbFirstEntry {
  lemma: string;
  /** What was said may be its object ("نفى الخبر"). */
  object: boolean;
  /** Folded prepositions that introduce what was said ("دعا إلى"). */
  prepositions: ReadonlySet<string>;
  /** It goes on in the name of the speaker of its sentence ("مضيفا"). */
  participle: boolean;
}

/** The words of a language whose verb goes before its subject, as its readers ask for them; folded. */
export interface VerbFirstWords {
  /** What the lexicon knows of a form that is a cue. */
  verb(form: Form): VerbFirstEntry | null;
  /** The cue verb in a form that is far oftener another word, where its spelling or its place tells; `opens` a sentence. */
  doubtful(tokens: readonly Token[], at: number, opens: boolean): VerbFirstEntry | null;
  /** Words before and after a verb's form that show that nobody speaks: "عدم ذكر اسمه" is a noun, "كتب عليها" is written on a thing. */
  silentAfter: ReadonlySet<string>;
  silentBefore: ReadonlySet<string>;
  /** Words that introduce what was said. */
  that: ReadonlySet<string>;
  /** Words where a speaker's noun phrase ends. */
  stops: ReadonlySet<string>;
  /** The language's own comma. */
  comma: string;
  /** "And" written on to a verb: it goes on in the name of the speaker before. */
  joined: RegExp;
  /** A word that says how something was said, as written, and a pronoun written on to a noun. */
  manner: RegExp;
  ownerEnding: RegExp;
  /** Titles before a name: definite, though no object begins behind them. */
  titles: ReadonlySet<string>;
  /** A definite noun: after it an indefinite one begins the object. */
  definite: RegExp;
  /** Prepositions that a speaker's description may hold, unless an occasion of speech follows ("in a statement"). */
  inside: ReadonlySet<string>;
  occasions: ReadonlySet<string>;
  /** Nouns of saying with their pronoun ("his saying"), and the preposition before their speaker. */
  sayings: ReadonlySet<string>;
  from: string;
  /** "Was" and "already", between which the speaker stands before the verb ("كان الوزير قد قال"). */
  was: ReadonlySet<string>;
  already: string;
  /** Words before a verb that put its content to the left ("as … said"). */
  asides: ReadonlySet<string>;
  /** Words after a comma where the speech has ended. */
  turns: ReadonlySet<string>;
}
