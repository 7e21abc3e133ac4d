import type { Token } from "../tokens.ts";
import type { Span } from "../types.ts";
import type { PhraseWords } from "./grammar.ts";
import type { Passage } from "./passage.ts";
import { isName, phraseAfter, phraseBefore } from "./phrases.ts";
import type { VerbGroup } from "./verb-group.ts";

/** The speaker's words. `side`: before the cue, after it ("said Reyes"), or the subject of the sentence's main verb. */
export interface Subject extends Span {
  side: "before" | "after" | "main";
}

/** Words that the search for a subject asks about. */
export interface SubjectWords extends PhraseWords {
  /** Marks the doer of a passive ("by"). */
  agent: ReadonlySet<string>;
  possessives: ReadonlySet<string>;
  /** May this word be a verb in the present ("describes")? After a name it is one. */
  present(token: Token): boolean;
}

/** Whether what follows a verb can be its subject: not where a clause follows, likely where a verb of saying has no other object. */
export type Inversion = "likely" | "possible" | "never";

const FARTHEST_APPOSITION = 6;
/** No insertion, bracket or infinitive is longer than this many tokens. */
const FAR = 40;
const NEAR_AGENT = 9;
const NEAR_POSSESSOR = 6;

/**
 * Finds the words that name who a verb's subject is, in a language whose subject goes before the verb.
 * @param at the verb's token
 * @param inversion whether what follows the verb may be its subject ("said Reyes")
 */
export function findSubject(
  passage: Passage,
  at: number,
  group: VerbGroup,
  inversion: Inversion,
  words: SubjectWords,
): Subject | null {
  const { tokens, roles, within } = passage;
  const { from: floor } = passage.bounds[passage.sentence[at]!]!;
  const last = beforeTime(passage, group.first - 1, floor);
  const nominal = group.form === "gerund";
  if (group.form === "passive") return agent(passage, at, words);
  if (group.form === "noun")
    return possessor(passage, last, floor, words) ?? agent(passage, at, words) ?? mainSubject(passage, at, words);
  const after = () => (inversion === "never" ? null : inverted(passage, at, words));
  if (last < floor) return nominal ? mainSubject(passage, at, words) : after();
  const role = roles[last]!;
  const text = tokens[last]!.text;
  if (within[last]! >= 0) return nominal ? mainSubject(passage, at, words) : after();
  if (nominal) {
    if (role !== "open" && role !== "pronoun") return mainSubject(passage, at, words);
    return phrase(passage, last, floor, words) ?? mainSubject(passage, at, words);
  }
  if (text === ")") return beforeBracket(passage, last, floor, words);
  if (text === ",")
    return (
      (inversion === "likely" ? settled(passage, at, words) : null) ??
      apposition(passage, last, floor, words) ??
      after()
    );
  if (role === "mark") return after() ?? mainSubject(passage, at, words);
  if (words.relatives.has(tokens[last]!.norm)) {
    const head = tokens[last - 1]?.text === "," ? last - 2 : last - 1;
    const first = phraseBefore(passage, head, floor, words);
    return { ...span(passage, first ?? last, last), side: "before" };
  }
  if (role === "coordinator") return mainSubject(passage, at, words);
  if (group.form === "infinitive") return governor(passage, last, floor, words) ?? mainSubject(passage, at, words);
  return phrase(passage, last, floor, words) ?? after();
}

function span(passage: Passage, first: number, last: number): Span {
  return { start: passage.tokens[first]!.start, end: passage.tokens[last]!.end };
}

function phrase(passage: Passage, last: number, floor: number, words: SubjectWords): Subject | null {
  const first = phraseBefore(passage, last, floor, words);
  return first === null ? null : { ...span(passage, first, last), side: "before" };
}

function inverted(passage: Passage, at: number, words: SubjectWords): Subject | null {
  const ceiling = passage.bounds[passage.sentence[at]!]!.to;
  const after = phraseAfter(passage, at + 1, ceiling, words);
  return after > at + 1 ? { ...span(passage, at + 1, after - 1), side: "after" } : null;
}

/** The inverted subject, if the sentence ends or pauses right after it: then it is no object. */
function settled(passage: Passage, at: number, words: SubjectWords): Subject | null {
  const subject = inverted(passage, at, words);
  if (subject === null) return null;
  let next = at + 1;
  while (next < passage.tokens.length && passage.tokens[next]!.start < subject.end) next++;
  const role = passage.roles[next] ?? "mark";
  const opens = passage.within[next] !== undefined && passage.within[next]! >= 0;
  return (role === "mark" && !opens) ||
    role === "time" ||
    role === "preposition" ||
    role === "pronoun" ||
    role === "coordinator"
    ? subject
    : null;
}

/** "Reyes on Thursday said", "the union this week published": the last token before such a time, `last` where there is none. */
function beforeTime(passage: Passage, last: number, floor: number): number {
  const { roles } = passage;
  let at = last;
  while (at > floor && (roles[at] === "time" || (at < last && (roles[at] === "number" || roles[at] === "adverb"))))
    at--;
  if (at === last || at <= floor) return last;
  if (roles[at] === "determiner") at--;
  if (at > floor && roles[at] === "preposition") at--;
  return roles[at] === "open" || roles[at] === "pronoun" ? at : last;
}

/** "Reyes (D-Texas) said": the name stands before the bracket. */
function beforeBracket(passage: Passage, close: number, floor: number, words: SubjectWords): Subject | null {
  let open = close;
  while (open > floor && open > close - FAR && passage.tokens[open]!.text !== "(") open--;
  return open > floor && passage.tokens[open]!.text === "(" ? phrase(passage, open - 1, floor, words) : null;
}

/**
 * "Reyes, 22, of Basra, who leads the union, said": walks from comma to comma back to the head that the insertions
 * describe. A name is a head; an age, a place or a bare preposition is none.
 */
function apposition(passage: Passage, comma: number, floor: number, words: SubjectWords): Subject | null {
  const { tokens, roles, within } = passage;
  let head: Subject | null = null;
  let right = comma;
  if (within[comma - 1]! >= 0) return null;
  for (let n = 0; n < FARTHEST_APPOSITION; n++) {
    let left = right - 1;
    while (left > floor && left > right - FAR && !(roles[left] === "mark" && within[left]! < 0)) left--;
    if (left <= floor || tokens[left]!.text !== ",") break;
    right = left;
    let last = left - 1;
    if (tokens[last]!.text === ")") {
      while (last > floor && last > left - FAR && tokens[last]!.text !== "(") last--;
      last--;
    }
    const first = phraseBefore(passage, last, floor, words);
    if (first === null || (first === last && roles[first] === "number")) continue;
    if (roles[first - 1] === "preposition" && first > floor && roles[first - 2] !== "open") continue;
    head = { ...span(passage, first, last), side: "before" };
    if (isName(passage, first) && (n > 0 || last > first)) break;
  }
  return head === null ? null : { ...head, end: tokens[comma - 1]!.end };
}

/** Subject of the verb that governs an infinitive ("Reyes declined to say"). */
function governor(passage: Passage, last: number, floor: number, words: SubjectWords): Subject | null {
  const { roles } = passage;
  let verb = last;
  while (verb >= floor && verb > last - FAR && !finiteAt(passage, verb, words)) verb--;
  while (verb > floor && (roles[verb - 1] === "auxiliary" || roles[verb - 1] === "adverb")) verb--;
  if (verb <= floor) return null;
  return phrase(passage, verb - 1, floor, words);
}

/** Who does what a passive or a noun names: "by" and a noun phrase soon after it. */
function agent(passage: Passage, at: number, words: SubjectWords): Subject | null {
  const ceiling = Math.min(passage.bounds[passage.sentence[at]!]!.to, at + NEAR_AGENT);
  for (let by = at + 1; by < ceiling; by++) {
    if (passage.roles[by] === "mark" || passage.roles[by] === "subordinator") return null;
    if (!words.agent.has(passage.tokens[by]!.norm)) continue;
    const after = phraseAfter(passage, by + 1, passage.bounds[passage.sentence[at]!]!.to, words);
    return after > by + 1 ? { ...span(passage, by + 1, after - 1), side: "after" } : null;
  }
  return null;
}

/** Whose claim, plan or view it is: "Trump's plan", "his long-held view". */
function possessor(passage: Passage, last: number, floor: number, words: SubjectWords): Subject | null {
  const { tokens, roles } = passage;
  for (let at = last; at >= floor && at > last - NEAR_POSSESSOR; at--) {
    if (words.possessives.has(tokens[at]!.norm)) return { ...span(passage, at, at), side: "before" };
    if (tokens[at]!.norm === "'s" || (roles[at] === "joint" && /['’]/.test(tokens[at]!.text)))
      return phrase(passage, at - 1, floor, words);
    if (roles[at] !== "open" && roles[at] !== "joint" && roles[at] !== "adverb") return null;
  }
  return null;
}

/** Subject of the first finite verb of the sentence: what gerunds and second verbs share. */
export function mainSubject(passage: Passage, at: number, words: SubjectWords): Subject | null {
  const { from, to } = passage.bounds[passage.sentence[at]!]!;
  for (let verb = from + 1; verb < to && verb < from + FAR; verb++) {
    if (verb === at || passage.within[verb]! >= 0 || !finiteAt(passage, verb, words)) continue;
    let last = verb - 1;
    while (last > from && (passage.roles[last] === "adverb" || passage.roles[last] === "auxiliary")) last--;
    const described = passage.tokens[last]!.text === "," ? apposition(passage, last, from, words) : null;
    const found = described ?? phrase(passage, last, from, words);
    if (found !== null) return { ...found, side: "main" };
  }
  return null;
}

/** Is the token a finite verb or an auxiliary? */
export function finiteAt(passage: Passage, at: number, words: SubjectWords): boolean {
  if (passage.roles[at] === "auxiliary") return true;
  if (passage.roles[at] !== "open" || isName(passage, at)) return false;
  const token = passage.tokens[at]!;
  if (words.finite(token)) return true;
  const before = passage.roles[at - 1];
  return words.present(token) && (before === "pronoun" || isName(passage, at - 1));
}
