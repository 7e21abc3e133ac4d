import { Side, type Subject } from "./candidate.ts";
import type { Passage } from "./passage.ts";
import { isName, phraseBefore } from "./phrases.ts";
import { take, takePhrase } from "./subject-phrase.ts";
import { Role } from "./traits.ts";

/** Insertions that may stand between a subject and its verb, and how many tokens each is long. */
const MOST_INSERTIONS = 6;
const FAR = 40;

/** "Reyes on Thursday said", "the union this week published": the last token before such a time, `last` where there is none. */
export function beforeTime(passage: Passage, last: number, floor: number): number {
  const { roles } = passage;
  let at = last;
  // "who in 2010 said"
  if (at > floor + 1 && roles[at] === Role.number && roles[at - 1] === Role.preposition) at--;
  while (
    at > floor &&
    (roles[at] === Role.time || (at < last && (roles[at] === Role.number || roles[at] === Role.adverb)))
  )
    at--;
  if (at === last || at <= floor) return last;
  if (roles[at] === Role.determiner) at--;
  if (at > floor && roles[at] === Role.preposition) at--;
  const parted = passage.tokens[at]!.text === ")" || passage.tokens[at]!.text === ",";
  return roles[at] === Role.open || roles[at] === Role.pronoun || parted ? at : last;
}

/** "Reyes (D-Texas) said": the name stands before the bracket. */
export function beforeBracket(passage: Passage, close: number, floor: number, into: Subject): boolean {
  let open = close;
  while (open > floor && open > close - FAR && passage.tokens[open]!.text !== "(") open--;
  return open > floor && passage.tokens[open]!.text === "(" && takePhrase(passage, open - 1, floor, into);
}

export const DASHES: ReadonlySet<string> = new Set(["–", "—", "―"]);

/** "Reyes — a clerk from Basra — said": the name stands before the dash that opened the insertion. */
export function beforeDash(passage: Passage, close: number, floor: number, into: Subject): boolean {
  let open = close - 1;
  while (open > floor && open > close - FAR && passage.tokens[open]!.text !== passage.tokens[close]!.text) open--;
  if (open <= floor || passage.tokens[open]!.text !== passage.tokens[close]!.text) return false;
  return takePhrase(passage, open - 1, floor, into);
}

/**
 * "Reyes, 22, of Basra, who leads the union, said": walks from comma to comma back to the head that the insertions
 * describe. A name is a head; an age, a place or a bare preposition is none.
 */
export function apposition(passage: Passage, comma: number, floor: number, into: Subject): boolean {
  const { tokens, roles, within } = passage;
  let head = -1;
  let right = comma;
  if (within[comma - 1]! >= 0) return false;
  for (let n = 0; n < MOST_INSERTIONS; n++) {
    let left = right - 1;
    while (left > floor && left > right - FAR && !(roles[left] === Role.mark && within[left]! < 0)) left--;
    if (left <= floor || tokens[left]!.text !== ",") break;
    right = left;
    let last = left - 1;
    if (tokens[last]!.text === ")") {
      while (last > floor && last > left - FAR && tokens[last]!.text !== "(") last--;
      last--;
    }
    const first = phraseBefore(passage, last, floor);
    if (first === null || (first === last && roles[first] === Role.number)) continue;
    if (roles[first - 1] === Role.preposition && first > floor && roles[first - 2] !== Role.open) continue;
    head = first;
    if (isName(passage, first) && (n > 0 || last > first)) break;
  }
  return head >= 0 && take(into, head, comma - 1, Side.before);
}
