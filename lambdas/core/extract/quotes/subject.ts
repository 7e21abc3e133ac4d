import type { Span } from "../types.ts";
import { has, type Passage, sentenceAt } from "./passage.ts";
import { isName, phraseAfter, phraseBefore } from "./phrases.ts";
import { Role, Trait } from "./traits.ts";
import type { VerbGroup } from "./verb-group.ts";

/** The speaker's words. `side`: before the cue, after it ("said Reyes"), or the subject of the sentence's main verb. */
export interface Subject extends Span {
  side: Side;
  /** Its first and last place. */
  first: number;
  last: number;
}
export type Side = "before" | "after" | "main";

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
export function findSubject(passage: Passage, at: number, group: VerbGroup, inversion: Inversion): Subject | null {
  const { tokens, roles, within } = passage;
  const { from: floor } = sentenceAt(passage, at);
  const last = beforeTime(passage, group.first - 1, floor);
  const nominal = group.form === "gerund";
  if (group.form === "passive") return agent(passage, at);
  if (group.form === "noun") return possessor(passage, last, floor) ?? agent(passage, at) ?? mainSubject(passage, at);
  if (last < floor) return nominal ? mainSubject(passage, at) : inverted(passage, at, inversion);
  const role = roles[last]!;
  if (within[last]! >= 0) return nominal ? mainSubject(passage, at) : inverted(passage, at, inversion);
  if (nominal) {
    if (role !== Role.open && role !== Role.pronoun) return mainSubject(passage, at);
    return phrase(passage, last, floor) ?? mainSubject(passage, at);
  }
  const text = role === Role.mark ? tokens[last]!.text : "";
  if (text === ")") return beforeBracket(passage, last, floor);
  if (text === ",")
    return (
      (inversion === "likely" ? settled(passage, at) : null) ??
      apposition(passage, last, floor) ??
      inverted(passage, at, inversion)
    );
  if (role === Role.mark) return inverted(passage, at, inversion) ?? mainSubject(passage, at);
  if (has(passage, last, Trait.relative)) {
    const head = tokens[last - 1]?.text === "," ? last - 2 : last - 1;
    const first = phraseBefore(passage, head, floor);
    return subject(passage, first ?? last, last, "before");
  }
  if (role === Role.coordinator) return mainSubject(passage, at);
  if (group.form === "infinitive") return governor(passage, last, floor) ?? mainSubject(passage, at);
  return phrase(passage, last, floor) ?? inverted(passage, at, inversion);
}

function subject(passage: Passage, first: number, last: number, side: Side): Subject {
  return { start: passage.tokens[first]!.start, end: passage.tokens[last]!.end, side, first, last };
}

function phrase(passage: Passage, last: number, floor: number): Subject | null {
  const first = phraseBefore(passage, last, floor);
  return first === null ? null : subject(passage, first, last, "before");
}

function inverted(passage: Passage, at: number, inversion: Inversion): Subject | null {
  return inversion === "never" ? null : phraseFrom(passage, at + 1, sentenceAt(passage, at).to);
}

function phraseFrom(passage: Passage, first: number, ceiling: number): Subject | null {
  const after = phraseAfter(passage, first, ceiling);
  return after > first ? subject(passage, first, after - 1, "after") : null;
}

/** The inverted subject, if the sentence ends or pauses right after it: then it is no object. */
function settled(passage: Passage, at: number): Subject | null {
  const found = inverted(passage, at, "likely");
  if (found === null) return null;
  const next = found.last + 1;
  const role = passage.roles[next]!;
  return role === Role.edge ||
    (role === Role.mark && passage.within[next]! < 0) ||
    role === Role.time ||
    role === Role.preposition ||
    role === Role.pronoun ||
    role === Role.coordinator
    ? found
    : null;
}

/** "Reyes on Thursday said", "the union this week published": the last token before such a time, `last` where there is none. */
function beforeTime(passage: Passage, last: number, floor: number): number {
  const { roles } = passage;
  let at = last;
  while (
    at > floor &&
    (roles[at] === Role.time || (at < last && (roles[at] === Role.number || roles[at] === Role.adverb)))
  )
    at--;
  if (at === last || at <= floor) return last;
  if (roles[at] === Role.determiner) at--;
  if (at > floor && roles[at] === Role.preposition) at--;
  return roles[at] === Role.open || roles[at] === Role.pronoun ? at : last;
}

/** "Reyes (D-Texas) said": the name stands before the bracket. */
function beforeBracket(passage: Passage, close: number, floor: number): Subject | null {
  let open = close;
  while (open > floor && open > close - FAR && passage.tokens[open]!.text !== "(") open--;
  return open > floor && passage.tokens[open]!.text === "(" ? phrase(passage, open - 1, floor) : null;
}

/**
 * "Reyes, 22, of Basra, who leads the union, said": walks from comma to comma back to the head that the insertions
 * describe. A name is a head; an age, a place or a bare preposition is none.
 */
function apposition(passage: Passage, comma: number, floor: number): Subject | null {
  const { tokens, roles, within } = passage;
  let head: Subject | null = null;
  let right = comma;
  if (within[comma - 1]! >= 0) return null;
  for (let n = 0; n < FARTHEST_APPOSITION; n++) {
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
    head = subject(passage, first, last, "before");
    if (isName(passage, first) && (n > 0 || last > first)) break;
  }
  return head === null ? null : subject(passage, head.first, comma - 1, "before");
}

/** Subject of the verb that governs an infinitive ("Reyes declined to say"). */
function governor(passage: Passage, last: number, floor: number): Subject | null {
  const { roles } = passage;
  let verb = last;
  while (verb >= floor && verb > last - FAR && !finiteAt(passage, verb)) verb--;
  while (verb > floor && (roles[verb - 1] === Role.auxiliary || roles[verb - 1] === Role.adverb)) verb--;
  if (verb <= floor) return null;
  return phrase(passage, verb - 1, floor);
}

/** Who does what a passive or a noun names: "by" and a noun phrase soon after it. */
function agent(passage: Passage, at: number): Subject | null {
  const { to } = sentenceAt(passage, at);
  const ceiling = Math.min(to, at + NEAR_AGENT);
  for (let by = at + 1; by < ceiling; by++) {
    if (passage.roles[by] === Role.mark || passage.roles[by] === Role.subordinator) return null;
    if (has(passage, by, Trait.agent)) return phraseFrom(passage, by + 1, to);
  }
  return null;
}

/** Whose claim, plan or view it is: "Trump's plan", "his long-held view". */
function possessor(passage: Passage, last: number, floor: number): Subject | null {
  const { roles } = passage;
  for (let at = last; at >= floor && at > last - NEAR_POSSESSOR; at--) {
    if (has(passage, at, Trait.possessive)) return subject(passage, at, at, "before");
    if (has(passage, at, Trait.owner) || (roles[at] === Role.joint && has(passage, at, Trait.apostrophe)))
      return phrase(passage, at - 1, floor);
    if (roles[at] !== Role.open && roles[at] !== Role.joint && roles[at] !== Role.adverb) return null;
  }
  return null;
}

/** Subject of the first finite verb of the sentence: what gerunds and second verbs share. */
export function mainSubject(passage: Passage, at: number): Subject | null {
  const { from, to } = sentenceAt(passage, at);
  for (let verb = from + 1; verb < to && verb < from + FAR; verb++) {
    if (verb === at || passage.within[verb]! >= 0 || !finiteAt(passage, verb)) continue;
    let last = verb - 1;
    while (last > from && (passage.roles[last] === Role.adverb || passage.roles[last] === Role.auxiliary)) last--;
    const described =
      passage.roles[last] === Role.mark && passage.tokens[last]!.text === "," ? apposition(passage, last, from) : null;
    const found = described ?? phrase(passage, last, from);
    if (found !== null) return { ...found, side: "main" };
  }
  return null;
}

/** Is the token a finite verb or an auxiliary? */
export function finiteAt(passage: Passage, at: number): boolean {
  if (passage.roles[at] === Role.auxiliary) return true;
  if (passage.roles[at] !== Role.open || isName(passage, at)) return false;
  if (has(passage, at, Trait.finite)) return true;
  return has(passage, at, Trait.present) && (passage.roles[at - 1] === Role.pronoun || isName(passage, at - 1));
}
