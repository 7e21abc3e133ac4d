import { type CueReading, Side, type Subject } from "./candidate.ts";
import { CueForm } from "./grammar.ts";
import { type Bounds, has, type Passage, sentenceAt } from "./passage.ts";
import { isName, phraseAfter, phraseBefore } from "./phrases.ts";
import { isOneOf, Role, rolesOf, Trait } from "./traits.ts";

/** Whether what follows a verb can be its subject: not where a clause follows, likely where a verb of saying has no other object. */
export type Inversion = "likely" | "possible" | "never";

const FARTHEST_APPOSITION = 6;
/** No insertion, bracket or infinitive is longer than this many tokens. */
const FAR = 40;
const NEAR_AGENT = 9;
const NEAR_POSSESSOR = 6;
/** Words before a fronted gerund: "In addition to". */
const MOST_FRONTED = 4;
const LONGEST_CLAUSE = 7;

/**
 * Finds the words that name who a verb's subject is, in a language whose subject goes before the verb.
 * @param reading the verb with its group; takes the subject
 * @param inversion whether what follows the verb may be its subject ("said Reyes")
 */
export function findSubject(passage: Passage, reading: CueReading, inversion: Inversion): void {
  if (!seek(passage, reading, inversion, reading.subject)) reading.subject.side = Side.none;
}

/** Like every finder under it, tells whether there is a subject; if so, it stands in `into`. */
function seek(passage: Passage, reading: CueReading, inversion: Inversion, into: Subject): boolean {
  const { tokens, roles, within } = passage;
  const { at, floor, form } = reading;
  if (form === CueForm.passive) return agent(passage, at, into) || phrase(passage, reading.first - 1, floor, into);
  const last = beforeTime(passage, reading.first - 1, floor);
  if (form === CueForm.noun)
    return (
      possessor(passage, last, floor, into) ||
      agent(passage, at, into) ||
      nearestSubject(passage, at, floor, into) ||
      mainSubject(passage, at, into)
    );
  const role = roles[last]!;
  const begins = last < floor || within[last]! >= 0;
  if (form === CueForm.gerund) {
    const free = !begins && (role === Role.open || role === Role.pronoun) && !isGoverned(passage, last, floor);
    const named = free && phrase(passage, last, floor, into) && !isObject(passage, into.first, floor);
    return named || afterFronted(passage, reading.first, at, into) || mainSubject(passage, at, into);
  }
  if (begins) return inverted(passage, at, inversion, into);
  const text = role === Role.mark ? tokens[last]!.text : "";
  if (text === ")") return beforeBracket(passage, last, floor, into);
  if (text === ",")
    return (
      (inversion === "likely" && settled(passage, at, into)) ||
      apposition(passage, last, floor, into) ||
      inverted(passage, at, inversion, into)
    );
  if (DASHES.has(text) && beforeDash(passage, last, floor, into)) return true;
  if (role === Role.mark) return inverted(passage, at, inversion, into) || mainSubject(passage, at, into);
  if (has(passage, last, Trait.relative)) {
    const head = tokens[last - 1]?.text === "," ? last - 2 : last - 1;
    const first = phraseBefore(passage, head, floor);
    return put(into, first ?? last, last, Side.before);
  }
  if (role === Role.coordinator) return nearestSubject(passage, last, floor, into) || mainSubject(passage, at, into);
  if (form === CueForm.infinitive) return governor(passage, last, floor, into) || mainSubject(passage, at, into);
  if (isGoverned(passage, last, floor) && mainSubject(passage, at, into)) return true;
  return phrase(passage, last, floor, into) || inverted(passage, at, inversion, into);
}

/** Is a phrase right behind a finite verb, as its object ("sent a letter demanding", "emailed supporters saying")? */
function isObject(passage: Passage, first: number, floor: number): boolean {
  const verb = first - 1;
  return verb > floor && passage.roles[verb] === Role.open && passage.within[verb]! < 0 && finiteAt(passage, verb);
}

function put(into: Subject, first: number, last: number, side: Side): true {
  into.side = side;
  into.first = first;
  into.last = last;
  return true;
}

function phrase(passage: Passage, end: number, floor: number, into: Subject): boolean {
  // "she's expected to argue"
  const last = end > floor && has(passage, end, Trait.owner) && passage.roles[end - 1] === Role.pronoun ? end - 1 : end;
  const first = phraseBefore(passage, last, floor);
  if (first === null || has(passage, last, Trait.article)) return false;
  const described = beforeRelative(passage, first, last, floor);
  return put(into, described ?? first, last, Side.before);
}

/** What tells of a clause before a phrase. */
const TELLING = rolesOf(Role.mark, Role.subordinator);

/** "Officials who spoke with the paper said": where the noun begins that a clause describes, if the phrase lies in one. */
function beforeRelative(passage: Passage, first: number, last: number, floor: number): number | null {
  const { roles } = passage;
  for (let at = Math.min(first, last); at > floor && at > first - LONGEST_CLAUSE; at--) {
    if (!isOneOf(TELLING, roles[at]!) && !has(passage, at, Trait.relative)) continue;
    if (roles[at] === Role.mark || (roles[at] === Role.subordinator && !has(passage, at, Trait.relative))) return null;
    if (!has(passage, at, Trait.relative) || roles[at - 1] !== Role.open) continue;
    if (has(passage, at, Trait.that) && !finiteAt(passage, at + 1)) return null;
    return phraseBefore(passage, at - 1, floor);
  }
  return null;
}

/** Is the word the verb of an auxiliary or an infinitive ("is raising questions", "to recommend charges")? */
function isGoverned(passage: Passage, at: number, floor: number): boolean {
  const { roles } = passage;
  if (roles[at] !== Role.open || has(passage, at, Trait.capital)) return false;
  let before = at - 1;
  while (before > floor && roles[before] === Role.adverb) before--;
  return before >= floor && (roles[before] === Role.auxiliary || has(passage, before, Trait.infinitive));
}

function inverted(passage: Passage, at: number, inversion: Inversion, into: Subject): boolean {
  return inversion !== "never" && phraseFrom(passage, at + 1, sentenceAt(passage, at).to, into);
}

function phraseFrom(passage: Passage, first: number, ceiling: number, into: Subject): boolean {
  const after = phraseAfter(passage, first, ceiling);
  return after > first && put(into, first, after - 1, Side.after);
}

/** The inverted subject, if the sentence ends or pauses right after it: then it is no object. */
function settled(passage: Passage, at: number, into: Subject): boolean {
  if (!inverted(passage, at, "likely", into)) return false;
  const next = into.last + 1;
  const role = passage.roles[next]!;
  return (
    role === Role.edge ||
    (role === Role.mark && passage.within[next]! < 0) ||
    role === Role.time ||
    role === Role.preposition ||
    role === Role.pronoun ||
    role === Role.coordinator
  );
}

/** "Reyes on Thursday said", "the union this week published": the last token before such a time, `last` where there is none. */
function beforeTime(passage: Passage, last: number, floor: number): number {
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
function beforeBracket(passage: Passage, close: number, floor: number, into: Subject): boolean {
  let open = close;
  while (open > floor && open > close - FAR && passage.tokens[open]!.text !== "(") open--;
  return open > floor && passage.tokens[open]!.text === "(" && phrase(passage, open - 1, floor, into);
}

const DASHES = new Set(["–", "—", "―"]);

/** "Reyes — a clerk from Basra — said": the name stands before the dash that opened the insertion. */
function beforeDash(passage: Passage, close: number, floor: number, into: Subject): boolean {
  let open = close - 1;
  while (open > floor && open > close - FAR && passage.tokens[open]!.text !== passage.tokens[close]!.text) open--;
  if (open <= floor || passage.tokens[open]!.text !== passage.tokens[close]!.text) return false;
  return phrase(passage, open - 1, floor, into);
}

/**
 * "Reyes, 22, of Basra, who leads the union, said": walks from comma to comma back to the head that the insertions
 * describe. A name is a head; an age, a place or a bare preposition is none.
 */
function apposition(passage: Passage, comma: number, floor: number, into: Subject): boolean {
  const { tokens, roles, within } = passage;
  let head = -1;
  let right = comma;
  if (within[comma - 1]! >= 0) return false;
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
    head = first;
    if (isName(passage, first) && (n > 0 || last > first)) break;
  }
  return head >= 0 && put(into, head, comma - 1, Side.before);
}

/** Subject of the verb that governs an infinitive ("Reyes declined to say"). */
function governor(passage: Passage, last: number, floor: number, into: Subject): boolean {
  const { roles } = passage;
  let verb = last;
  while (verb >= floor && verb > last - FAR && !finiteAt(passage, verb)) verb--;
  while (verb > floor && (roles[verb - 1] === Role.auxiliary || roles[verb - 1] === Role.adverb)) verb--;
  return verb > floor && phrase(passage, verb - 1, floor, into);
}

/** Who does what a passive or a noun names: "by" and a noun phrase soon after it. */
function agent(passage: Passage, at: number, into: Subject): boolean {
  const { to } = sentenceAt(passage, at);
  const ceiling = Math.min(to, at + NEAR_AGENT);
  for (let by = at + 1; by < ceiling; by++) {
    if (passage.roles[by] === Role.mark || passage.roles[by] === Role.subordinator) return false;
    if (has(passage, by, Trait.agent)) return phraseFrom(passage, by + 1, to, into);
  }
  return false;
}

/** Whose claim, plan or view it is: "Trump's plan", "his long-held view". */
function possessor(passage: Passage, last: number, floor: number, into: Subject): boolean {
  const { roles } = passage;
  for (let at = last; at >= floor && at > last - NEAR_POSSESSOR; at--) {
    if (has(passage, at, Trait.possessive)) return put(into, at, at, Side.before);
    if (has(passage, at, Trait.owner) || (roles[at] === Role.joint && has(passage, at, Trait.apostrophe)))
      return phrase(passage, at - 1, floor, into);
    if (roles[at] !== Role.open && roles[at] !== Role.joint && roles[at] !== Role.adverb) return false;
  }
  return false;
}

/** Besides words that may be finite verbs: what ends a clause or makes one. */
const TURNS = rolesOf(Role.mark, Role.auxiliary);

/** Subject of the verb that a second verb is joined to: the last one before it. */
function nearestSubject(passage: Passage, last: number, floor: number, into: Subject): boolean {
  const { roles, within } = passage;
  for (let verb = last - 1; verb > floor && verb > last - FAR; verb--) {
    if (!isOneOf(TURNS, roles[verb]!) && !has(passage, verb, Trait.finite | Trait.present)) continue;
    if (roles[verb] === Role.mark && within[verb]! < 0 && passage.tokens[verb]!.text !== ",") return false;
    if (within[verb]! >= 0 || !finiteAt(passage, verb)) continue;
    let before = verb - 1;
    while (before > floor && (roles[before] === Role.adverb || roles[before] === Role.auxiliary)) before--;
    if (roles[before] === Role.coordinator) continue;
    if (has(passage, before, Trait.relative)) continue;
    if (!phrase(passage, before, floor, into)) continue;
    const opener = into.first - 1;
    if (
      opener < floor ||
      (roles[opener] !== Role.coordinator && (roles[opener] !== Role.subordinator || has(passage, opener, Trait.that)))
    )
      return false;
    into.side = Side.main;
    return true;
  }
  return false;
}

/**
 * Finds the subject of the first finite verb of the sentence that has one: what gerunds and second verbs share.
 * @param at the verb that asks, which is not its own main verb
 */
export function mainSubject(passage: Passage, at: number, into: Subject): boolean {
  const sentence = sentenceAt(passage, at);
  if (sentence.main === undefined) {
    const verb = mainVerb(passage, sentence.from + 1, sentence, into);
    sentence.main = verb < 0 ? null : { verb, first: into.first, last: into.last };
  }
  const { main } = sentence;
  if (main === null) return false;
  return main.verb === at
    ? mainVerb(passage, at + 1, sentence, into) >= 0
    : put(into, main.first, main.last, Side.main);
}

/** The first verb from a place on that has a subject, -1 where there is none. */
function mainVerb(passage: Passage, start: number, { from, to }: Bounds, into: Subject): number {
  const { roles, within, tokens } = passage;
  for (let verb = start; verb < to && verb < from + FAR; verb++) {
    if (within[verb]! >= 0 || !finiteAt(passage, verb)) continue;
    let last = verb - 1;
    while (last > from && (roles[last] === Role.adverb || roles[last] === Role.auxiliary)) last--;
    const described = roles[last] === Role.mark && tokens[last]!.text === "," && apposition(passage, last, from, into);
    if (!described && !phrase(passage, last, from, into)) continue;
    into.side = Side.main;
    return verb;
  }
  return -1;
}

/** "After saying that he was tired, Reyes left": the subject of the clause that a fronted gerund belongs to. */
function afterFronted(passage: Passage, first: number, at: number, into: Subject): boolean {
  const { roles, within, tokens } = passage;
  const { from, to } = sentenceAt(passage, at);
  for (let before = from; before < first; before++) {
    const role = roles[before]!;
    if (before > from + MOST_FRONTED || role === Role.pronoun || role === Role.mark || finiteAt(passage, before))
      return false;
  }
  for (let comma = at + 1; comma + 1 < to && comma < at + FAR; comma++) {
    if (tokens[comma]!.text !== "," || within[comma]! >= 0) continue;
    const after = phraseAfter(passage, comma + 1, to);
    let verb = after;
    while (verb < to && roles[verb] === Role.adverb) verb++;
    if (after > comma + 1 && verb < to && finiteAt(passage, verb)) return put(into, comma + 1, after - 1, Side.main);
  }
  return false;
}

/** Is the token a finite verb or an auxiliary? */
export function finiteAt(passage: Passage, at: number): boolean {
  const role = passage.roles[at]!;
  if (role === Role.auxiliary) return true;
  if (!has(passage, at, Trait.finite | Trait.present) || role !== Role.open || has(passage, at, Trait.capital))
    return false;
  return has(passage, at, Trait.finite) || passage.roles[at - 1] === Role.pronoun || isName(passage, at - 1);
}
