import type { Passage } from "./passage.ts";
import type { Term } from "./terms.ts";

/** A sentence is looked at this many clauses around a date, so that one without end stays cheap. */
const AROUND = 12;

/** Clauses of a sentence around a place. */
export function clausesAround(passage: Passage, sentence: number, place: number): { first: number; after: number } {
  const { first, after } = passage.sentenceClauses[sentence]!;
  return { first: Math.max(first, place - AROUND), after: Math.min(after, place + AROUND) };
}

/** Tokens of a sentence around a place. */
function rangeOf(passage: Passage, sentence: number, place: number): { from: number; to: number } {
  const { first, after } = clausesAround(passage, sentence, place);
  return { from: passage.clauses[first]!.from, to: passage.clauses[after - 1]!.to };
}

/** Terms of a sentence and of the one before. */
export function nearTerms(passage: Passage, sentence: number, place: number): Term[] {
  const here = rangeOf(passage, sentence, place);
  const before = passage.sentenceClauses[sentence - 1];
  const from =
    before === undefined || before.after === 0 ? here.from : rangeOf(passage, sentence - 1, before.after - 1).from;
  const first = Math.max(from, here.to - NEAR_TOKENS);
  return [...passage.terms(first, here.to), ...toldBeside(passage, first, here.to)];
}

/** What else happens there: two stories of one ferry's sinking share it, whatever words they have for it. */
function toldBeside(passage: Passage, from: number, to: number): Term[] {
  return passage
    .hitsIn(from, to)
    .flatMap(({ meaning }) =>
      meaning.is === "happening" ? [{ keys: [`h:${meaning.happening}`], sort: "word" as const }] : [],
    );
}

/** Tokens that surroundings are read from at most. */
const NEAR_TOKENS = 200;
