import type { Moment, MomentKind } from "./moment.ts";
import type { DateGrammar, Rule } from "./rule.ts";

/** One pattern of a rule, ready to run: a rule of several patterns is compiled once for each. */
export interface CompiledRule extends Rule {
  grammar: DateGrammar;
  /** Place among all rules: of two equally long mentions the rule that stands first is taken. */
  order: number;
  /** Where its pattern begins in the program. */
  step: number;
  /** Refusals of the grammars that judge what it read: of words only those of its language, of digits and marks all. */
  judges: readonly Refuses[];
  /** Kind of the moment that it made last, and its bit. */
  kind: MomentKind | null;
  bit: number;
}

/** Whether a grammar knows a mention to be none. */
export type Refuses = NonNullable<DateGrammar["refuses"]>;

/** Tokens [first, last) of a mention; `skip` UTF-16 units of the first one stand outside it. */
export interface Piece {
  first: number;
  last: number;
  skip: number;
}

/** A match of a rule: tokens [from, to), of which the piece [first, last) is the mention, or its first part. */
export interface Item extends Piece {
  /** Bit of the kind of its moment. */
  kind: number;
  moment: Moment;
  from: number;
  to: number;
  /** The second part of a mention in two. */
  other: Piece | null;
  /** End of the whole mention. */
  end: number;
  rule: CompiledRule;
  depth: number;
  /** The next shorter one that begins at the same token. */
  shorter: Item | null;
}
