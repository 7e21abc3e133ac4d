import { numberings } from "./lexicon.ts";
import { namedIn, numbersIn, ordinalsIn } from "./numbered.ts";
import type { Passage } from "./passage.ts";
import { clausesAround } from "./surroundings.ts";
import type { Aspect } from "./vocabulary.ts";

/** Aspects of the other clauses of a sentence, but for those that have a date of their own. */
export function aspectsAround(passage: Passage, sentence: number, place: number): Aspect[] {
  const { first, after } = clausesAround(passage, sentence, place);
  const plain = passage.clauses
    .slice(first, after)
    .filter((clause, i) => first + i === place || !hasDate(passage, clause));
  return [...new Set(plain.flatMap((clause) => aspectsIn(passage, clause)))];
}

function hasDate(passage: Passage, { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to; i++) if (passage.dateAt[i] !== undefined) return true;
  return false;
}

/** Parts, sides, rounds, editions and numbers that the tokens [from, to) name. */
export function aspectsIn(passage: Passage, { from, to }: { from: number; to: number }): Aspect[] {
  const found = new Set<Aspect>();
  for (const { from: at, meaning } of passage.hitsIn(from, to)) {
    if (meaning.is !== "aspect") continue;
    // "Museum of the Northern Coast" is a name, not the northern one of several
    // and "the Women's Wing" a house
    if (/^(?:side|who):/.test(meaning.aspect) && /^\p{Lu}/u.test(passage.tokens[at]!.text)) continue;
    if (meaning.aspect === "which:other" && isFormerOffice(passage, at)) continue;
    found.add(meaning.aspect);
  }
  return [...found, ...numbersIn(passage, from, to), ...ordinalsIn(passage, from, to), ...namedIn(passage, from, to)];
}

/** Aspects of all stretches; what a date's own stretch says of a dimension wins ("the fifth … and the sixth on Sunday"). */
export function ownFirst(found: readonly Aspect[][], own: number): Aspect[] {
  const dimension = (aspect: Aspect) => aspect.slice(0, aspect.indexOf(":"));
  const mine = new Set(found[own]!.map(dimension));
  const others = own === 0 ? found.flat() : found.flat().filter((aspect) => !mine.has(dimension(aspect)));
  return [...new Set([...found[own]!, ...others])];
}

/** How far before "former" its office may stand, in tokens. */
const OFFICE_REACH = 3;

/** "وزير النفط السابق": a former minister, not another event. */
const isFormerOffice = (passage: Passage, at: number) =>
  numberings.some(
    ({ former, offices }) =>
      former?.test(passage.tokens[at]!.norm) === true &&
      passage.tokens.slice(Math.max(0, at - OFFICE_REACH), at).some(({ norm }) => offices?.test(norm) === true),
  );
