import type { Frame, PhraseWords } from "./grammar.ts";
import type { Passage } from "./passage.ts";
import { clauseStarts, isNamed, phraseAfter } from "./phrases.ts";

/** Words that open a complement, by the frame they open. */
export interface ComplementWords extends PhraseWords {
  that: ReadonlySet<string>;
  question: ReadonlySet<string>;
  infinitive: string;
  as: string;
}

/** What follows a cue: its frame, and the token where the content starts (-1 where nothing does). */
export interface Complement {
  frame: Frame | "none";
  start: number;
  /** An addressee stood between ("told reporters that"). */
  addressee: boolean;
}

const MOST_ADJUNCTS = 3;

/**
 * Reads what follows the cue that ends before token `from`. Adverbs, times, adjuncts ("in a statement on Monday") and an
 * addressee may stand between.
 * @param addresses whether the verb takes an addressee
 */
export function readComplement(
  passage: Passage,
  from: number,
  ceiling: number,
  addresses: boolean,
  words: ComplementWords,
): Complement {
  const { tokens, roles } = passage;
  let end = ceiling;
  while (end > from && roles[end - 1] === "mark" && tokens[end - 1]!.text !== ":" && passage.within[end - 1]! < 0)
    end--;
  let at = skipAdverbs(passage, from, end);
  const first = at;
  let addressee = false;
  let adjuncts = 0;
  const done = (frame: Frame | "none", start: number): Complement => ({ frame, start, addressee });
  for (;;) {
    if (at >= end) break;
    if (opensMarked(passage, at)) return done("mark", at);
    const { norm, text } = tokens[at]!;
    if (text === ":") return opensMarked(passage, at + 1) ? done("mark", at + 1) : done("colon", at + 1);
    if (text === "," || text === "،") {
      if (opensMarked(passage, at + 1)) return done("mark", at + 1);
      break;
    }
    if (words.that.has(norm) && roles[at + 1] !== "mark") return done("that", at);
    if (norm === words.infinitive && roles[at + 1] === "open" && !isNamed(passage, at + 1))
      return done("infinitive", at);
    if (words.question.has(norm)) return done("question", at);
    if (norm === words.as && at === first) return done("as", at);
    if (roles[at] === "mark") break;
    if (addresses && at === first) {
      const after = phraseAfter(passage, at, end, words);
      if (after > at) {
        addressee = true;
        at = skipAdverbs(passage, after, end);
        continue;
      }
    }
    if (roles[at] !== "preposition" && clauseStarts(passage, at, end, words)) return done("clause", at);
    if (roles[at] === "preposition") {
      const after = adjunctEnd(passage, at, end, words);
      if (after > at && adjuncts++ < MOST_ADJUNCTS) {
        at = skipAdverbs(passage, after, end);
        continue;
      }
      break;
    }
    if (at === first) return done("object", at);
    break;
  }
  if (roles[first] === "preposition" && first + 1 < end && roles[first + 1] !== "time")
    return done(`at:${tokens[first]!.norm}`, first + 1);
  return done("none", addressee ? first : -1);
}

function opensMarked(passage: Passage, at: number): boolean {
  const within = passage.within[at] ?? -1;
  return within >= 0 && passage.tokens[at]!.start === passage.marked[within]!.start;
}

function skipAdverbs(passage: Passage, from: number, end: number): number {
  let at = from;
  while (at < end && (passage.roles[at] === "adverb" || passage.roles[at] === "time")) at++;
  return at;
}

/** End of the adjunct that the preposition at `at` opens, `at` itself where it opens none. */
function adjunctEnd(passage: Passage, at: number, end: number, words: PhraseWords): number {
  let after = at + 1;
  if (passage.roles[after] === "time") {
    while (after < end && (passage.roles[after] === "time" || passage.roles[after] === "number")) after++;
    return passage.tokens[after]?.norm === "'s" ? phraseAfter(passage, after, end, words) : after;
  }
  after = phraseAfter(passage, at + 1, end, words);
  return after > at + 1 ? after : at;
}
