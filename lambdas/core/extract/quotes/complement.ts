import type { Complement } from "./candidate.ts";
import { Frame } from "./grammar.ts";
import { has, type Passage } from "./passage.ts";
import { clauseStarts, isNamed, phraseAfter } from "./phrases.ts";
import { Role, Trait } from "./traits.ts";

/** Adjuncts between a cue and what it introduces. */
const MOST_ADJUNCTS = 3;
/** Words that say by themselves what kind of complement they open. */
const OPENS = Trait.colon | Trait.comma | Trait.that | Trait.infinitive | Trait.question | Trait.as;

/**
 * Reads what follows the cue that ends before token `from`. Adverbs, times, adjuncts ("in a statement on Monday") and an
 * addressee may stand between.
 * @param ceiling end of the sentence (exclusive)
 * @param addresses whether the verb takes an addressee
 * @param into takes what is found
 * @returns its frame
 */
export function readComplement(
  passage: Passage,
  from: number,
  ceiling: number,
  addresses: boolean,
  into: Complement,
): Frame {
  const { roles, within } = passage;
  into.addressee = false;
  let end = ceiling;
  while (end > from && roles[end - 1] === Role.mark && !has(passage, end - 1, Trait.colon) && within[end - 1]! < 0)
    end--;
  let at = skipAdverbs(passage, from, end);
  const first = at;
  let adjuncts = 0;
  while (at < end) {
    if (opensMarked(passage, at)) return put(into, Frame.mark, at);
    if (has(passage, at, OPENS)) {
      if (has(passage, at, Trait.colon))
        return put(into, opensMarked(passage, at + 1) ? Frame.mark : Frame.colon, at + 1);
      if (has(passage, at, Trait.comma)) {
        if (opensMarked(passage, at + 1)) return put(into, Frame.mark, at + 1);
        break;
      }
      if (has(passage, at, Trait.that) && roles[at + 1] !== Role.mark) return put(into, Frame.that, at);
      if (has(passage, at, Trait.infinitive) && roles[at + 1] === Role.open && !isNamed(passage, at + 1))
        return put(into, Frame.infinitive, at);
      if (has(passage, at, Trait.question)) return put(into, Frame.question, at);
      if (has(passage, at, Trait.as) && at === first) return put(into, Frame.as, at);
    }
    if (roles[at] === Role.mark) break;
    if (addresses && at === first) {
      const after = phraseAfter(passage, at, end);
      if (after > at) {
        into.addressee = true;
        at = skipAdverbs(passage, after, end);
        continue;
      }
    }
    if (roles[at] !== Role.preposition && clauseStarts(passage, at, end)) return put(into, Frame.clause, at);
    if (roles[at] === Role.preposition) {
      const after = adjunctEnd(passage, at, end);
      if (after > at && adjuncts++ < MOST_ADJUNCTS) {
        at = skipAdverbs(passage, after, end);
        continue;
      }
      break;
    }
    if (at === first) return put(into, Frame.object, at);
    break;
  }
  if (roles[first] === Role.preposition && first + 1 < end && roles[first + 1] !== Role.time)
    return put(into, Frame.preposition, first + 1);
  return put(into, Frame.none, into.addressee ? first : -1);
}

function put(into: Complement, frame: Frame, start: number): Frame {
  into.frame = frame;
  into.start = start;
  return frame;
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
