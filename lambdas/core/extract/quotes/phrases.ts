import { isCapital } from "../forms.ts";
import type { PhraseWords } from "./grammar.ts";
import type { Passage } from "./passage.ts";

const FAR = 30;

/** Is the token capitalised for another reason than opening its sentence? */
export function isName(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  return token !== undefined && token.kind === "word" && passage.roles[at] === "open" && isCapital(token);
}

/** Is the word a name by its capital ("the United States")? In a headline every word has one. */
export function isNamed(passage: Passage, at: number): boolean {
  const { from, headline } = passage.bounds[passage.sentence[at]!]!;
  return !headline && at > from && passage.within[at - 1]! < 0 && isCapital(passage.tokens[at]!);
}

/**
 * The noun phrase that ends with token `last`, prepositional attributes included ("the head of the union in Basra").
 * @param floor first token that it may take
 * @returns index of its first token, or null where no noun phrase ends here
 */
export function phraseBefore(passage: Passage, last: number, floor: number, words: PhraseWords): number | null {
  const { tokens, roles } = passage;
  if (last < floor) return null;
  // "he", but "one of them"
  if (roles[last] === "pronoun" && (last === floor || roles[last - 1] !== "preposition")) {
    return words.subjects.has(tokens[last]!.norm) ? last : null;
  }
  let start = last + 1;
  for (let j = last; j >= floor && j > last - FAR; j--) {
    const role = roles[j]!;
    if (role === "mark") {
      break;
    } else if (
      role === "joint" ||
      role === "number" ||
      role === "determiner" ||
      role === "preposition" ||
      (role === "pronoun" && j === last)
    ) {
      // part of the phrase
    } else if (role === "coordinator") {
      if (!joinsNouns(passage, j, floor, words)) break;
    } else if (role === "open") {
      const verb = words.finite(tokens[j]!) && !isCapital(tokens[j]!);
      if (
        verb &&
        j < last &&
        roles[j + 1] !== "preposition" &&
        !(words.participle(tokens[j]!) && attributive(passage, j, floor))
      )
        break;
      if (verb && j === last) break;
    } else if (role === "adverb" && roles[j - 1] === "determiner") {
      // "the newly elected mayor"
    } else break;
    start = j;
  }
  if (start > last) return null;
  while (start <= last && (roles[start] === "coordinator" || roles[start] === "joint" || roles[start] === "adverb"))
    start++;
  if (start <= last && roles[start] === "preposition") start = afterAdjunct(passage, start, last);
  return start <= last && roles[last] !== "preposition" ? start : null;
}

/** "-ed" words right before a noun are attributes ("the retired general") unless a subject stands before them. */
function attributive(passage: Passage, at: number, floor: number): boolean {
  const before = at > floor ? passage.roles[at - 1]! : "mark";
  return (
    before === "determiner" ||
    before === "mark" ||
    before === "preposition" ||
    before === "number" ||
    before === "adverb"
  );
}

/** Does the coordinator at `at` join two nouns ("Reyes and Omar", "officials and analysts") rather than two clauses? */
function joinsNouns(passage: Passage, at: number, floor: number, words: PhraseWords): boolean {
  if (at <= floor || passage.tokens[at]!.norm === "but") return false;
  const before = passage.roles[at - 1]!;
  if (before !== "open" && before !== "joint" && before !== "number") return false;
  if (isName(passage, at - 1) && isName(passage, at + 1)) return true;
  for (let j = at - 1; j >= floor && j > at - FAR; j--) {
    if (passage.roles[j] === "mark") break;
    if (passage.roles[j] === "auxiliary" || (passage.roles[j] === "open" && words.finite(passage.tokens[j]!)))
      return false;
  }
  return true;
}

/** A fronted adjunct glued to the subject ("In an interview the minister", "At noon Reyes"): where the subject starts. */
function afterAdjunct(passage: Passage, start: number, last: number): number {
  const { roles } = passage;
  for (let j = last; j > start + 1; j--) {
    if (roles[j] === "determiner" && roles[j - 1] !== "preposition") return j;
    if (
      isName(passage, j) &&
      !isName(passage, j - 1) &&
      (roles[j - 1] === "open" || roles[j - 1] === "number" || roles[j - 1] === "time")
    )
      return j;
  }
  return start + 1;
}

/**
 * The noun phrase that starts at token `first`.
 * @returns index after its last token; `first` itself where none starts
 */
export function phraseAfter(passage: Passage, first: number, ceiling: number, words: PhraseWords): number {
  const { tokens, roles } = passage;
  let at = first;
  if (roles[at] === "pronoun") return words.subjects.has(tokens[at]!.norm) ? at + 1 : first;
  for (; at < ceiling && at < first + FAR; at++) {
    const role = roles[at]!;
    if (role === "open") {
      if (at > first && words.finite(tokens[at]!) && !isCapital(tokens[at]!) && roles[at - 1] !== "determiner") break;
    } else if (role === "preposition") {
      if (at === first || roles[at + 1] === "time" || roles[at + 1] === "pronoun") break;
    } else if (role === "coordinator") {
      if (!(roles[at + 1] === "open" || roles[at + 1] === "determiner")) break;
    } else if (role === "adverb") {
      if (roles[at + 1] !== "open" || (at > first && roles[at - 1] !== "determiner")) break;
    } else if (role === "determiner" && at > first && roles[at - 1] === "open") break;
    else if (role !== "joint" && role !== "number" && role !== "determiner") break;
  }
  while (
    at > first &&
    (roles[at - 1] === "preposition" || roles[at - 1] === "coordinator" || roles[at - 1] === "determiner")
  )
    at--;
  while (at > first && roles[at - 1] === "joint" && tokens[at - 1]!.text !== "." && tokens[at - 1]!.text !== "%") at--;
  return at;
}

/** Does a finite clause start at `first`: a subject and, before the next stop, a finite verb? */
export function clauseStarts(passage: Passage, first: number, ceiling: number, words: PhraseWords): boolean {
  const { tokens, roles } = passage;
  if (roles[first] === "pronoun" && words.subjects.has(tokens[first]!.norm) && first + 1 < ceiling) {
    return roles[first + 1] !== "mark" && roles[first + 1] !== "preposition";
  }
  for (let at = first; at < ceiling && at < first + 20; at++) {
    const role = roles[at]!;
    if (role === "auxiliary") return at > first;
    if (role === "open" && at > first && words.finite(tokens[at]!)) {
      if (roles[at - 1] !== "determiner" && roles[at - 1] !== "preposition") return true;
    }
    if (role === "subordinator" || role === "wh" || (role === "pronoun" && words.relatives.has(tokens[at]!.norm)))
      return false;
    if (role === "mark" && at > first) return false;
  }
  return false;
}
