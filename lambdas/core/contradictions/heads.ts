import type { Clause } from "./clauses.ts";
import { languageOf, wordsOf } from "./languages.ts";
import type { Passage } from "./passage.ts";
import type { Predicate } from "./predicate.ts";
import type { Term } from "./terms.ts";

const ends = wordsOf(({ grammar }) => grammar.heads?.ends ?? "");
const pronouns = wordsOf(({ grammar }) => grammar.heads?.pronouns ?? "");
const of = wordsOf(({ grammar }) => grammar.heads?.of ?? "");

/**
 * What a predicate is said of: the last word of the subject before its first preposition, the object where one
 * follows the verb, or what follows "opening of". Null in a language whose order of words does not tell it, and where a name or nothing stands there: names are
 * compared by themselves.
 */
export function headOf(passage: Passage, clause: Pick<Clause, "from" | "to">, predicate: Predicate): Head {
  if (languageOf(passage.tokens[predicate.from]!.norm).grammar.heads === null) return NONE;
  if (pronouns.has(passage.tokens[predicate.from - 1]?.norm ?? "")) return NONE;
  if (of.has(passage.tokens[predicate.to]?.norm ?? "")) return lastOf(nounPhrase(passage, predicate.to + 1, clause.to));
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
    if ((kind === "mark" && norm !== "-") || passage.dateAt[end] !== undefined || ends.has(norm)) break;
    end++;
  }
  return passage.terms(from, end);
}

const common = (term: Term | undefined) =>
  term === undefined || term.sort === "name" || term.sort === "country" ? null : term;
