import { Side, type Subject } from "./candidate.ts";
import { has, type Passage } from "./passage.ts";
import { finiteAt, phraseAfter, phraseBefore } from "./phrases.ts";
import { isOneOf, Role, rolesOf, Trait } from "./traits.ts";

/** A clause between a noun and its verb is no longer than this many tokens. */
const LONGEST_CLAUSE = 7;

/** Makes a subject of the words from one place to another, both included. */
export function take(into: Subject, first: number, last: number, side: Side): true {
  into.side = side;
  into.first = first;
  into.last = last;
  return true;
}

/**
 * Makes a subject of the noun phrase that ends at a place, with what a clause in it describes; tells whether there is one.
 * @param floor first place that it may take
 */
export function takePhrase(passage: Passage, end: number, floor: number, into: Subject): boolean {
  // "she's expected to argue"
  const last = end > floor && has(passage, end, Trait.owner) && passage.roles[end - 1] === Role.pronoun ? end - 1 : end;
  const first = phraseBefore(passage, last, floor);
  if (first === null || has(passage, last, Trait.article)) return false;
  const described = beforeRelative(passage, first, last, floor);
  return take(into, described ?? first, last, Side.before);
}

/** What tells of a clause before a phrase. */
const TELLING = rolesOf(Role.mark, Role.subordinator);

/** "Officials who spoke with the paper said": where the noun begins that a clause describes, if the phrase lies in one. */
function beforeRelative(passage: Passage, first: number, last: number, floor: number): number | null {
  const { roles } = passage;
  for (let at = Math.min(first, last); at > floor && at > first - LONGEST_CLAUSE; at--) {
    if (!isOneOf(TELLING, roles[at]!) && !has(passage, at, Trait.relative)) continue;
    if (roles[at] === Role.mark || (roles[at] === Role.subordinator && !has(passage, at, Trait.relative))) return null;
    if (!has(passage, at, Trait.relative) || roles[at - 1] !== Role.open) continue;
    if (has(passage, at, Trait.that) && !finiteAt(passage, at + 1)) return null;
    return phraseBefore(passage, at - 1, floor);
  }
  return null;
}

/** Makes a subject, behind its verb, of the noun phrase that starts at a place; tells whether there is one. */
export function takePhraseFrom(passage: Passage, first: number, ceiling: number, into: Subject): boolean {
  const after = phraseAfter(passage, first, ceiling);
  return after > first && take(into, first, after - 1, Side.after);
}
