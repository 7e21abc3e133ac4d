import { type CueReading, Side, type Subject } from "./candidate.ts";
import { CueForm } from "./grammar.ts";
import { apposition, beforeBracket, beforeDash, beforeTime, DASHES } from "./insertions.ts";
import { afterFronted, mainSubject, nearestSubject } from "./main-subject.ts";
import { has, type Passage, sentenceAt } from "./passage.ts";
import { finiteAt, phraseBefore } from "./phrases.ts";
import { take, takePhrase, takePhraseFrom } from "./subject-phrase.ts";
import { Role, Trait } from "./traits.ts";

/** Whether what follows a verb can be its subject: not where a clause follows, likely where a verb of saying has no other object. */
export type Inversion = "likely" | "possible" | "never";

/** How far, in tokens, a verb stands from what governs it, its doer behind it, and whose it is as a noun. */
const FAR = 40;
const NEAR_AGENT = 9;
const NEAR_POSSESSOR = 6;

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
  if (form === CueForm.passive) return agent(passage, at, into) || takePhrase(passage, reading.first - 1, floor, into);
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
    const named = free && takePhrase(passage, last, floor, into) && !isObject(passage, into.first, floor);
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
    return take(into, first ?? last, last, Side.before);
  }
  if (role === Role.coordinator) return nearestSubject(passage, last, floor, into) || mainSubject(passage, at, into);
  if (form === CueForm.infinitive) return governor(passage, last, floor, into) || mainSubject(passage, at, into);
  if (isGoverned(passage, last, floor) && mainSubject(passage, at, into)) return true;
  return takePhrase(passage, last, floor, into) || inverted(passage, at, inversion, into);
}

/** Is a phrase right behind a finite verb, as its object ("sent a letter demanding", "emailed supporters saying")? */
function isObject(passage: Passage, first: number, floor: number): boolean {
  const verb = first - 1;
  return verb > floor && passage.roles[verb] === Role.open && passage.within[verb]! < 0 && finiteAt(passage, verb);
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
  return inversion !== "never" && takePhraseFrom(passage, at + 1, sentenceAt(passage, at).to, into);
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

/** Subject of the verb that governs an infinitive ("Reyes declined to say"). */
function governor(passage: Passage, last: number, floor: number, into: Subject): boolean {
  const { roles } = passage;
  let verb = last;
  while (verb >= floor && verb > last - FAR && !finiteAt(passage, verb)) verb--;
  while (verb > floor && (roles[verb - 1] === Role.auxiliary || roles[verb - 1] === Role.adverb)) verb--;
  return verb > floor && takePhrase(passage, verb - 1, floor, into);
}

/** Who does what a passive or a noun names: "by" and a noun phrase soon after it. */
function agent(passage: Passage, at: number, into: Subject): boolean {
  const { to } = sentenceAt(passage, at);
  const ceiling = Math.min(to, at + NEAR_AGENT);
  for (let by = at + 1; by < ceiling; by++) {
    if (passage.roles[by] === Role.mark || passage.roles[by] === Role.subordinator) return false;
    if (has(passage, by, Trait.agent)) return takePhraseFrom(passage, by + 1, to, into);
  }
  return false;
}

/** Whose claim, plan or view it is: "Trump's plan", "his long-held view". */
function possessor(passage: Passage, last: number, floor: number, into: Subject): boolean {
  const { roles } = passage;
  for (let at = last; at >= floor && at > last - NEAR_POSSESSOR; at--) {
    if (has(passage, at, Trait.possessive)) return take(into, at, at, Side.before);
    if (has(passage, at, Trait.owner) || (roles[at] === Role.joint && has(passage, at, Trait.apostrophe)))
      return takePhrase(passage, at - 1, floor, into);
    if (roles[at] !== Role.open && roles[at] !== Role.joint && roles[at] !== Role.adverb) return false;
  }
  return false;
}
