import { Side, type Subject } from "./candidate.ts";
import { apposition } from "./insertions.ts";
import { type Bounds, has, type Passage, sentenceAt } from "./passage.ts";
import { finiteAt, phraseAfter } from "./phrases.ts";
import { take, takePhrase } from "./subject-phrase.ts";
import { isOneOf, Role, rolesOf, Trait } from "./traits.ts";

/** Another verb is looked for over so many tokens. */
const FAR = 40;
/** Words before a fronted gerund: "In addition to". */
const MOST_FRONTED = 4;

/** Besides words that may be finite verbs: what ends a clause or makes one. */
const TURNS = rolesOf(Role.mark, Role.auxiliary);

/** Subject of the verb that a second verb is joined to: the last one before it. */
export function nearestSubject(passage: Passage, last: number, floor: number, into: Subject): boolean {
  const { roles, within } = passage;
  for (let verb = last - 1; verb > floor && verb > last - FAR; verb--) {
    if (!isOneOf(TURNS, roles[verb]!) && !has(passage, verb, Trait.finite | Trait.present)) continue;
    if (roles[verb] === Role.mark && within[verb]! < 0 && passage.tokens[verb]!.text !== ",") return false;
    if (within[verb]! >= 0 || !finiteAt(passage, verb)) continue;
    let before = verb - 1;
    while (before > floor && (roles[before] === Role.adverb || roles[before] === Role.auxiliary)) before--;
    if (roles[before] === Role.coordinator) continue;
    if (has(passage, before, Trait.relative)) continue;
    if (!takePhrase(passage, before, floor, into)) continue;
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
    : take(into, main.first, main.last, Side.main);
}

/** The first verb from a place on that has a subject, -1 where there is none. */
function mainVerb(passage: Passage, start: number, { from, to }: Bounds, into: Subject): number {
  const { roles, within, tokens } = passage;
  for (let verb = start; verb < to && verb < from + FAR; verb++) {
    if (within[verb]! >= 0 || !finiteAt(passage, verb)) continue;
    let last = verb - 1;
    while (last > from && (roles[last] === Role.adverb || roles[last] === Role.auxiliary)) last--;
    const described = roles[last] === Role.mark && tokens[last]!.text === "," && apposition(passage, last, from, into);
    if (!described && !takePhrase(passage, last, from, into)) continue;
    into.side = Side.main;
    return verb;
  }
  return -1;
}

/** "After saying that he was tired, Reyes left": the subject of the clause that a fronted gerund belongs to. */
export function afterFronted(passage: Passage, first: number, at: number, into: Subject): boolean {
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
    if (after > comma + 1 && verb < to && finiteAt(passage, verb)) return take(into, comma + 1, after - 1, Side.main);
  }
  return false;
}
