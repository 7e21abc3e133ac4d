import { remembered } from "../remembered.ts";
import type { Frame } from "./grammar.ts";
import { has, type Passage } from "./passage.ts";
import { clauseStarts, isNamed, phraseAfter } from "./phrases.ts";
import { Role, Trait } from "./traits.ts";

/** What follows a cue: its frame, and the token where the content starts (-1 where nothing does). */
export interface Complement {
  frame: Frame | "none";
  start: number;
  /** An addressee stood between ("told reporters that"). */
  addressee: boolean;
}

const MOST_ADJUNCTS = 3;
/** Words that say by themselves what kind of complement they open. */
const OPENS = Trait.colon | Trait.comma | Trait.that | Trait.infinitive | Trait.question | Trait.as;
/** The frame of a preposition. */
const prepositional = remembered((norm): Frame => `at:${norm}`);

/**
 * Reads what follows the cue that ends before token `from`. Adverbs, times, adjuncts ("in a statement on Monday") and an
 * addressee may stand between.
 * @param addresses whether the verb takes an addressee
 */
export function readComplement(passage: Passage, from: number, ceiling: number, addresses: boolean): Complement {
  const { roles, within } = passage;
  let end = ceiling;
  while (end > from && roles[end - 1] === Role.mark && !has(passage, end - 1, Trait.colon) && within[end - 1]! < 0)
    end--;
  let at = skipAdverbs(passage, from, end);
  const first = at;
  let addressee = false;
  let adjuncts = 0;
  for (;;) {
    if (at >= end) break;
    if (opensMarked(passage, at)) return { frame: "mark", start: at, addressee };
    if (has(passage, at, OPENS)) {
      if (has(passage, at, Trait.colon))
        return opensMarked(passage, at + 1)
          ? { frame: "mark", start: at + 1, addressee }
          : { frame: "colon", start: at + 1, addressee };
      if (has(passage, at, Trait.comma)) {
        if (opensMarked(passage, at + 1)) return { frame: "mark", start: at + 1, addressee };
        break;
      }
      if (has(passage, at, Trait.that) && roles[at + 1] !== Role.mark) return { frame: "that", start: at, addressee };
      if (has(passage, at, Trait.infinitive) && roles[at + 1] === Role.open && !isNamed(passage, at + 1))
        return { frame: "infinitive", start: at, addressee };
      if (has(passage, at, Trait.question)) return { frame: "question", start: at, addressee };
      if (has(passage, at, Trait.as) && at === first) return { frame: "as", start: at, addressee };
    }
    if (roles[at] === Role.mark) break;
    if (addresses && at === first) {
      const after = phraseAfter(passage, at, end);
      if (after > at) {
        addressee = true;
        at = skipAdverbs(passage, after, end);
        continue;
      }
    }
    if (roles[at] !== Role.preposition && clauseStarts(passage, at, end))
      return { frame: "clause", start: at, addressee };
    if (roles[at] === Role.preposition) {
      const after = adjunctEnd(passage, at, end);
      if (after > at && adjuncts++ < MOST_ADJUNCTS) {
        at = skipAdverbs(passage, after, end);
        continue;
      }
      break;
    }
    if (at === first) return { frame: "object", start: at, addressee };
    break;
  }
  if (roles[first] === Role.preposition && first + 1 < end && roles[first + 1] !== Role.time)
    return { frame: prepositional(passage.tokens[first]!.norm), start: first + 1, addressee };
  return { frame: "none", start: addressee ? first : -1, addressee };
}

function opensMarked(passage: Passage, at: number): boolean {
  const within = passage.within[at]!;
  return within >= 0 && passage.tokens[at]!.start === passage.marked[within]!.start;
}

function skipAdverbs(passage: Passage, from: number, end: number): number {
  let at = from;
  while (at < end && (passage.roles[at] === Role.adverb || passage.roles[at] === Role.time)) at++;
  return at;
}

/** End of the adjunct that the preposition at `at` opens, `at` itself where it opens none. */
function adjunctEnd(passage: Passage, at: number, end: number): number {
  let after = at + 1;
  if (passage.roles[after] === Role.time) {
    while (after < end && (passage.roles[after] === Role.time || passage.roles[after] === Role.number)) after++;
    return has(passage, after, Trait.owner) ? phraseAfter(passage, after, end) : after;
  }
  after = phraseAfter(passage, at + 1, end);
  return after > at + 1 ? after : at;
}
