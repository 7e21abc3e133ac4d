import type { Clause } from "./clauses.ts";
import type { Passage } from "./passage.ts";
import type { Predicate } from "./predicate.ts";
import type { Term } from "./terms.ts";

const PREPOSITION = /^(?:of|in|at|on|for|with|between|from|near|by|to|that|which|who|in|after|before|under)$/;
const PRONOUN = /^(?:it|they|them)$/;
const ARABIC = /\p{Script=Arabic}/u;

/**
 * What an English predicate is said of: the last word of the subject before its first preposition, the object where one
 * follows the verb, or what follows "opening of". Null for Arabic, and where a name or nothing stands there: names are
 * compared by themselves.
 */
export function headOf(passage: Passage, clause: Pick<Clause, "from" | "to">, predicate: Predicate): Head {
  if (ARABIC.test(passage.tokens[predicate.from]!.norm)) return NONE;
  if (PRONOUN.test(passage.tokens[predicate.from - 1]?.norm ?? "")) return NONE;
  if (passage.tokens[predicate.to]?.norm === "of") return lastOf(nounPhrase(passage, predicate.to + 1, clause.to));
  const after = nounPhrase(passage, predicate.to, clause.to);
  return lastOf(after.length > 0 ? after : nounPhrase(passage, clause.from, predicate.from, 1));
}

/** A head and the word right before it; either may be missing. */
export interface Head {
  head: Term | null;
  modifier: Term | null;
}
const NONE: Head = { head: null, modifier: null };

const lastOf = (terms: readonly Term[]): Head => ({ head: common(terms.at(-1)), modifier: common(terms.at(-2)) });

/** Terms up to the first preposition, mark or date; a clause may begin with the word or mark that opened it. */
function nounPhrase(passage: Passage, from: number, to: number, opening = 0): Term[] {
  let end = Math.min(from + opening, to);
  while (end < to) {
    const { kind, norm } = passage.tokens[end]!;
    if ((kind === "mark" && norm !== "-") || passage.dateAt[end] !== undefined || PREPOSITION.test(norm)) break;
    end++;
  }
  return passage.terms(from, end);
}

const common = (term: Term | undefined) =>
  term === undefined || term.sort === "name" || term.sort === "country" ? null : term;
