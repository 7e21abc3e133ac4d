import type { Span } from "../types.ts";
import type { PhraseWords } from "./grammar.ts";
import type { Passage } from "./passage.ts";
import { isName, phraseAfter, phraseBefore } from "./phrases.ts";
import type { VerbGroup } from "./verb-group.ts";

/** The speaker's words. `side`: before the cue, after it ("said Reyes"), or the subject of the sentence's main verb. */
export interface Subject extends Span {
  side: "before" | "after" | "main";
}

const FARTHEST_APPOSITION = 6;

/**
 * Finds the words that name who a verb's subject is, in a language whose subject goes before the verb.
 * @param at the verb's token
 * @param inverts whether what follows the verb is likelier its subject than its object
 */
export function findSubject(
  passage: Passage,
  at: number,
  group: VerbGroup,
  inverts: boolean,
  words: PhraseWords,
): Subject | null {
  const { tokens, roles, within } = passage;
  const { from: floor } = passage.bounds[passage.sentence[at]!]!;
  const last = group.first - 1;
  const nominal = group.form === "gerund";
  if (last < floor) return nominal ? mainSubject(passage, at, words) : inverted(passage, at, words);
  const role = roles[last]!;
  const text = tokens[last]!.text;
  if (within[last]! >= 0) return nominal ? mainSubject(passage, at, words) : inverted(passage, at, words);
  if (nominal) {
    if (role !== "open" && role !== "pronoun") return mainSubject(passage, at, words);
    return phrase(passage, last, floor, words) ?? mainSubject(passage, at, words);
  }
  if (text === ")") return beforeBracket(passage, last, floor, words);
  if (text === ",")
    return (
      (inverts ? inverted(passage, at, words) : null) ??
      apposition(passage, last, floor, words) ??
      inverted(passage, at, words)
    );
  if (role === "mark") return inverted(passage, at, words) ?? mainSubject(passage, at, words);
  if (words.relatives.has(tokens[last]!.norm)) {
    const head = tokens[last - 1]?.text === "," ? last - 2 : last - 1;
    const first = phraseBefore(passage, head, floor, words);
    return { ...span(passage, first ?? last, last), side: "before" };
  }
  if (role === "coordinator") return mainSubject(passage, at, words);
  if (group.form === "infinitive") return governor(passage, last, floor, words) ?? mainSubject(passage, at, words);
  return phrase(passage, last, floor, words) ?? inverted(passage, at, words);
}

function span(passage: Passage, first: number, last: number): Span {
  return { start: passage.tokens[first]!.start, end: passage.tokens[last]!.end };
}

function phrase(passage: Passage, last: number, floor: number, words: PhraseWords): Subject | null {
  const first = phraseBefore(passage, last, floor, words);
  return first === null ? null : { ...span(passage, first, last), side: "before" };
}

function inverted(passage: Passage, at: number, words: PhraseWords): Subject | null {
  const ceiling = passage.bounds[passage.sentence[at]!]!.to;
  const after = phraseAfter(passage, at + 1, ceiling, words);
  return after > at + 1 ? { ...span(passage, at + 1, after - 1), side: "after" } : null;
}

/** "Reyes (D-Texas) said": the name stands before the bracket. */
function beforeBracket(passage: Passage, close: number, floor: number, words: PhraseWords): Subject | null {
  let open = close;
  while (open > floor && passage.tokens[open]!.text !== "(") open--;
  return open > floor ? phrase(passage, open - 1, floor, words) : null;
}

/**
 * "Reyes, 22, of Basra, who leads the union, said": walks from comma to comma back to the head that the insertions
 * describe. A name is a head; an age, a place or a bare preposition is none.
 */
function apposition(passage: Passage, comma: number, floor: number, words: PhraseWords): Subject | null {
  const { tokens, roles, within } = passage;
  let head: Subject | null = null;
  let right = comma;
  if (within[comma - 1]! >= 0) return null;
  for (let n = 0; n < FARTHEST_APPOSITION; n++) {
    let left = right - 1;
    while (left > floor && !(roles[left] === "mark" && within[left]! < 0)) left--;
    if (left <= floor || tokens[left]!.text !== ",") break;
    right = left;
    let last = left - 1;
    if (tokens[last]!.text === ")") {
      while (last > floor && tokens[last]!.text !== "(") last--;
      last--;
    }
    const first = phraseBefore(passage, last, floor, words);
    if (first === null || (first === last && roles[first] === "number")) continue;
    if (roles[first - 1] === "preposition" && first > floor && roles[first - 2] !== "open") continue;
    head = { ...span(passage, first, last), side: "before" };
    if (isName(passage, first) && (n > 0 || last > first)) break;
  }
  return head;
}

/** Subject of the verb that governs an infinitive ("Reyes declined to say"). */
function governor(passage: Passage, last: number, floor: number, words: PhraseWords): Subject | null {
  const { roles } = passage;
  let verb = last;
  while (verb >= floor && !isFinite(passage, verb, words)) verb--;
  while (verb > floor && (roles[verb - 1] === "auxiliary" || roles[verb - 1] === "adverb")) verb--;
  if (verb <= floor) return null;
  return phrase(passage, verb - 1, floor, words);
}

/** Subject of the first finite verb of the sentence: what gerunds and second verbs share. */
export function mainSubject(passage: Passage, at: number, words: PhraseWords): Subject | null {
  const { from, to } = passage.bounds[passage.sentence[at]!]!;
  for (let verb = from + 1; verb < to && verb < from + 60; verb++) {
    if (verb === at || passage.within[verb]! >= 0 || !isFinite(passage, verb, words)) continue;
    const first = phraseBefore(passage, verb - 1, from, words);
    if (first !== null) return { ...span(passage, first, verb - 1), side: "main" };
  }
  return null;
}

function isFinite(passage: Passage, at: number, words: PhraseWords): boolean {
  if (passage.roles[at] === "auxiliary") return true;
  return passage.roles[at] === "open" && !isName(passage, at) && words.finite(passage.tokens[at]!.norm);
}
