import { has, isHeadline, type Passage, sentenceAt } from "./passage.ts";
import { isOneOf, Role, rolesOf, Trait } from "./traits.ts";

/** No noun phrase is longer than this many tokens. */
const FAR = 30;

/** Is the token capitalised for another reason than opening its sentence? */
export function isName(passage: Passage, at: number): boolean {
  return passage.roles[at] === Role.open && has(passage, at, Trait.capital);
}

/** Is the word a name by its capital ("the United States")? In a headline every word has one. */
export function isNamed(passage: Passage, at: number): boolean {
  if (!has(passage, at, Trait.capital)) return false;
  const sentence = sentenceAt(passage, at);
  return at > sentence.from && passage.within[at - 1]! < 0 && !isHeadline(passage, sentence);
}

/** May the word be the finite verb of a clause, and is it not written as a name? */
function isVerb(passage: Passage, at: number): boolean {
  return (passage.traits[at]! & (Trait.finite | Trait.capital)) === Trait.finite;
}

/** Parts of a noun phrase wherever they stand in it: an open-class word too, unless it is a verb. */
const PARTS = rolesOf(Role.joint, Role.number, Role.determiner, Role.preposition);
const PARTS_BEFORE = PARTS | rolesOf(Role.open);
const PARTS_AFTER = rolesOf(Role.joint, Role.number, Role.open);
/** What a phrase does not begin with. */
const JOINING = rolesOf(Role.coordinator, Role.joint, Role.adverb);
/** What a phrase does not end with. */
const LEADING = rolesOf(Role.preposition, Role.coordinator, Role.determiner);
/** What tells that a clause has begun, or that it is none. */
const TELLING = rolesOf(Role.auxiliary, Role.subordinator, Role.wh, Role.mark);

/**
 * The noun phrase that ends with token `last`, prepositional attributes included ("the head of the union in Basra").
 * @param floor first token that it may take
 * @returns index of its first token, or null where no noun phrase ends here
 */
export function phraseBefore(passage: Passage, last: number, floor: number): number | null {
  const { roles } = passage;
  if (last < floor) return null;
  // "he", but "one of them"
  if (roles[last] === Role.pronoun && (last === floor || roles[last - 1] !== Role.preposition)) {
    return has(passage, last, Trait.subject) ? last : null;
  }
  let start = last + 1;
  for (let j = last; j >= floor && j > last - FAR; j--) {
    const role = roles[j]!;
    if (!isOneOf(PARTS_BEFORE, role) || isVerb(passage, j)) {
      if (role === Role.coordinator) {
        if (!joinsNouns(passage, j, floor)) break;
      } else if (role === Role.open) {
        if (j === last) break;
        const attribute = has(passage, j, Trait.participle) && attributive(passage, j, floor);
        if (!attribute && roles[j + 1] !== Role.preposition) break;
      } else if (role === Role.adverb) {
        // "the newly elected mayor"
        if (roles[j - 1] !== Role.determiner) break;
      } else if (!isOneOf(PARTS, role) && !(role === Role.pronoun && j === last)) break;
    }
    start = j;
  }
  if (start > last) return null;
  while (start <= last && isOneOf(JOINING, roles[start]!)) start++;
  if (start <= last && roles[start] === Role.preposition) start = afterAdjunct(passage, start, last);
  return start <= last && roles[last] !== Role.preposition ? start : null;
}

/** "-ed" words right before a noun are attributes ("the retired general") unless a subject stands before them. */
function attributive(passage: Passage, at: number, floor: number): boolean {
  const before = at > floor ? passage.roles[at - 1]! : Role.mark;
  return (
    before === Role.determiner ||
    before === Role.mark ||
    before === Role.preposition ||
    before === Role.number ||
    before === Role.adverb
  );
}

/** Does the coordinator at `at` join two nouns ("Reyes and Omar", "officials and analysts") rather than two clauses? */
function joinsNouns(passage: Passage, at: number, floor: number): boolean {
  if (at <= floor || passage.tokens[at]!.norm === "but") return false;
  const before = passage.roles[at - 1]!;
  if (before !== Role.open && before !== Role.joint && before !== Role.number) return false;
  if (isName(passage, at - 1) && isName(passage, at + 1)) return true;
  for (let j = at - 1; j >= floor && j > at - FAR; j--) {
    if (passage.roles[j] === Role.mark) break;
    if (passage.roles[j] === Role.auxiliary || (passage.roles[j] === Role.open && has(passage, j, Trait.finite)))
      return false;
  }
  return true;
}

/** A fronted adjunct glued to the subject ("In an interview the minister", "At noon Reyes"): where the subject starts. */
function afterAdjunct(passage: Passage, start: number, last: number): number {
  const { roles } = passage;
  for (let j = last; j > start + 1; j--) {
    if (roles[j] === Role.determiner && roles[j - 1] !== Role.preposition) return j;
    if (
      isName(passage, j) &&
      !isName(passage, j - 1) &&
      (roles[j - 1] === Role.open || roles[j - 1] === Role.number || roles[j - 1] === Role.time)
    )
      return j;
  }
  return start + 1;
}

/**
 * The noun phrase that starts at token `first`.
 * @returns index after its last token; `first` itself where none starts
 */
export function phraseAfter(passage: Passage, first: number, ceiling: number): number {
  const { tokens, roles } = passage;
  let at = first;
  if (roles[at] === Role.pronoun) return has(passage, at, Trait.subject) ? at + 1 : first;
  for (; at < ceiling && at < first + FAR; at++) {
    const role = roles[at]!;
    if (isOneOf(PARTS_AFTER, role) && !isVerb(passage, at)) continue;
    if (role === Role.open) {
      if (at > first && roles[at - 1] !== Role.determiner) break;
    } else if (role === Role.preposition) {
      if (at === first || roles[at + 1] === Role.time || roles[at + 1] === Role.pronoun) break;
    } else if (role === Role.coordinator) {
      if (!(roles[at + 1] === Role.open || roles[at + 1] === Role.determiner)) break;
    } else if (role === Role.adverb) {
      if (roles[at + 1] !== Role.open || (at > first && roles[at - 1] !== Role.determiner)) break;
    } else if (role === Role.determiner) {
      if (at > first && roles[at - 1] === Role.open) break;
    } else if (!isOneOf(PARTS_AFTER, role)) break;
  }
  while (at > first && isOneOf(LEADING, roles[at - 1]!)) at--;
  while (at > first && roles[at - 1] === Role.joint && tokens[at - 1]!.text !== "." && tokens[at - 1]!.text !== "%")
    at--;
  return at;
}

/** Does a finite clause start at `first`: a subject and, before the next stop, a finite verb? */
export function clauseStarts(passage: Passage, first: number, ceiling: number): boolean {
  const { roles } = passage;
  if (roles[first] === Role.pronoun && has(passage, first, Trait.subject) && first + 1 < ceiling) {
    return roles[first + 1] !== Role.mark && roles[first + 1] !== Role.preposition;
  }
  for (let at = first; at < ceiling && at < first + 20; at++) {
    const role = roles[at]!;
    if (!isOneOf(TELLING, role) && !has(passage, at, Trait.finite | Trait.relative)) continue;
    if (role === Role.auxiliary) return at > first;
    if (role === Role.open && at > first && has(passage, at, Trait.finite)) {
      if (roles[at - 1] !== Role.determiner && roles[at - 1] !== Role.preposition) return true;
    }
    if (role === Role.subordinator || role === Role.wh || (role === Role.pronoun && has(passage, at, Trait.relative)))
      return false;
    if (role === Role.mark && at > first) return false;
  }
  return false;
}

/** Is the token a finite verb or an auxiliary? */
export function finiteAt(passage: Passage, at: number): boolean {
  const role = passage.roles[at]!;
  if (role === Role.auxiliary) return true;
  if (!has(passage, at, Trait.finite | Trait.present) || role !== Role.open || has(passage, at, Trait.capital))
    return false;
  return has(passage, at, Trait.finite) || passage.roles[at - 1] === Role.pronoun || isName(passage, at - 1);
}
