import type { Token } from "../tokens.ts";
import type { Language } from "../types.ts";
import type { Moment, MomentKind } from "./moment.ts";

/** What a pattern matched: numbers of lexicon classes and number shapes, moments of items, by capture name. */
export interface Captures {
  /** Value of a captured word or number; `undefined` when an optional element was absent. */
  number(name: string): number | undefined;
  /** Value that must be there: throws when the pattern did not capture it (a fault of the rule, not of the text). */
  need(name: string): number;
  /** Moment of a captured item. */
  moment(name: string): Moment;
  has(name: string): boolean;
}

/**
 * One rule of a date grammar. The pattern is a line of elements:
 * - `word` a word by its folded form, `a|b` one of several, `,` `-` `/` marks;
 * - `<class>` a word of a lexicon class of this language; `<name:class>` the same, captured;
 * - `<day>` `<month2>` `<year>` `<hour>` `<minute>` `<int>` a run of digits of that shape (see `numberShapes`);
 * - `<@date>` an item that another rule made, by the kind of its moment, `<@date+weekday>` of one of several kinds;
 * - `x?` optional, `( a b | c )` a choice of sequences, `( … )?` an optional one;
 * - `~` an optional hyphen or dash; `!x` the next token is not x (takes nothing); `^x` the one before the match is not x;
 * - `$` nothing more of the clause follows: a mark that ends it, the end of its line or of the text (takes nothing);
 * - `&` the next word may have others written on to its front (see `forms`), as else only the first of a match may;
 * - `[` and `]` limit the mention to what stands between them; what is outside is only context.
 * `tight` rules match only without blanks inside. `make` says what was read, or null when it was not a date after all.
 */
export interface Rule {
  /** In plain words: a reviewer reads it as the reason of the value. */
  name: string;
  pattern: string | readonly string[];
  make: (found: Captures) => Moment | null;
  /** Texts that the rule reads; the grammar's test runs them. */
  examples: readonly string[];
  tight?: true;
  /** A building block for other rules; not a mention by itself. */
  hidden?: true;
  /** Kind of all that a hidden rule makes: it is then read only where another rule can go on from one of the kind. */
  makes?: MomentKind;
}

/** Direction that the words around a bare weekday or month give it. */
export type Tense = "past" | "present" | "future";

/** A day that the text does not go on to tell of: one on which somebody `said` something, or a `bound` of what lasts. */
export type Aside = "said" | "bound";

/** One language's date grammar, all of it data but `tense` and `forms`. */
export interface DateGrammar {
  language: Language | "any";
  /** Class -> folded word or phrase (words parted by one blank) -> value. */
  lexicon: Readonly<Record<string, Readonly<Record<string, number>>>>;
  rules: readonly Rule[];
  /**
   * Other forms under which a word is looked up, with the UTF-16 units cut off its front (attached prepositions);
   * the mention then starts after them.
   */
  forms?: (word: Pick<Token, "text" | "norm">) => readonly { norm: string; skip: number }[];
  /** Tense of the clause around the tokens [from, to) of a mention, or null when nothing tells. */
  tense: (tokens: readonly Token[], from: number, to: number) => Tense | null;
  /** Words that say that the mention lies behind ("since"): a stronger word than tense. */
  since?: (tokens: readonly Token[], from: number) => boolean;
  /** Whether the token ends a sentence. */
  endsSentence?: (tokens: readonly Token[], at: number) => boolean;
  /** Whether the mention [from, to) stands aside, as the words around it tell; null where it does not. */
  aside?: (tokens: readonly Token[], from: number, to: number) => Aside | null;
  /** Words before or after a span that make it something else than a date ("May" the name); true refuses it. */
  refuses?: (tokens: readonly Token[], from: number, to: number, moment: Moment) => boolean;
}
