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
export function headOf(passage: Passage, clause: Pick<Clause, "from" | "to">, predicate: Predicate): Term | null {
  if (PRONOUN.test(passage.tokens[predicate.from - 1]?.norm ?? "")) return null;
  const after = nounPhrase(passage, predicate.to, clause.to);
  if (ARABIC.test(passage.tokens[predicate.from]!.norm)) return null;
  if (passage.tokens[predicate.to]?.norm === "of")
    return common(nounPhrase(passage, predicate.to + 1, clause.to).at(-1));
  return common(after.at(-1) ?? nounPhrase(passage, clause.from, predicate.from).at(-1));
}

/** Terms up to the first preposition, mark or date. */
function nounPhrase(passage: Passage, from: number, to: number): Term[] {
  let end = from;
  while (end < to) {
    const { kind, norm } = passage.tokens[end]!;
    const leading = end === clauseStart(passage, from) && PREPOSITION.test(norm);
    if (kind === "mark" && norm !== "-" && end > from) break;
    if (passage.dateAt[end] !== undefined || (PREPOSITION.test(norm) && !leading)) break;
    end++;
  }
  return passage.terms(from, end);
}

/** A clause may begin with the conjunction or preposition that opened it. */
const clauseStart = (passage: Passage, from: number) => (passage.tokens[from]?.kind === "mark" ? from + 1 : from);

const common = (term: Term | undefined) =>
  term === undefined || term.sort === "name" || term.sort === "country" ? null : term;
