import type { CueReading } from "./candidate.ts";
import { CueForm } from "./grammar.ts";
import { has, type Passage } from "./passage.ts";
import { isOneOf, Role, rolesOf, Trait } from "./traits.ts";
import { VERB_FORM, type VerbForm } from "./verb-entry.ts";

const can = (forms: number, form: VerbForm) => (forms & VERB_FORM[form]) !== 0;

/** What stands in the group of a verb or before it, as bits above those of the verb's forms. */
const Seen = {
  be: 1 << 5,
  infinitive: 1 << 6,
  auxiliary: 1 << 7,
  /** Something that makes a noun of the word: a determiner, a number … */
  determined: 1 << 8,
  /** Nothing of its sentence, or a stop. */
  opening: 1 << 9,
  stop: 1 << 10,
  /** A noun that a plain verb does not agree with. */
  singular: 1 << 11,
} as const;

/** The form of a verb by all that is seen of it: the rules take many turns, so they are followed once for each case. */
const formBy = Uint8Array.from({ length: 1 << 12 }, (_, seen) => formOf(seen));

function formOf(seen: number): CueForm {
  const saw = (bit: number) => (seen & bit) !== 0;
  if (can(seen, "ing"))
    return saw(Seen.be) ? CueForm.progressive : saw(Seen.determined) ? CueForm.noun : CueForm.gerund;
  if (saw(Seen.infinitive)) return CueForm.infinitive;
  if (saw(Seen.be) && can(seen, "participle") && (!can(seen, "base") || can(seen, "past"))) return CueForm.passive;
  if (can(seen, "past") && !can(seen, "base")) {
    return !saw(Seen.auxiliary) && saw(Seen.determined) ? CueForm.noun : CueForm.finite;
  }
  if (saw(Seen.auxiliary)) return CueForm.finite;
  if (saw(Seen.determined)) return CueForm.noun;
  if (can(seen, "base") && (saw(Seen.opening) || saw(Seen.stop))) return CueForm.bare;
  if (can(seen, "s") && saw(Seen.opening)) return CueForm.noun;
  return can(seen, "base") && saw(Seen.singular) ? CueForm.noun : CueForm.finite;
}

const IN_GROUP = rolesOf(Role.auxiliary, Role.adverb, Role.time, Role.determiner, Role.subordinator);

/**
 * Reads the group of a verb: what stands before it tells a finite verb from a passive, a gerund, an infinitive, or from a
 * noun of the same letters ("his claims").
 * @param reading takes the first place of the group, adverbs and auxiliaries included, and the form
 */
export function readVerbGroup(passage: Passage, reading: CueReading): void {
  const { roles } = passage;
  const { floor, forms } = reading;
  let first = reading.at;
  let seen = forms;
  while (first > floor) {
    const before = first - 1;
    const role = roles[before]!;
    if (!isOneOf(IN_GROUP, role) && !has(passage, before, Trait.owner | Trait.infinitive)) break;
    if (role === Role.auxiliary || (has(passage, before, Trait.owner) && roles[before - 1] === Role.pronoun)) {
      if ((seen & Seen.auxiliary) === 0 && has(passage, before, Trait.be)) seen |= Seen.be;
      seen |= Seen.auxiliary;
    } else if (has(passage, before, Trait.infinitive) && can(forms, "base")) {
      seen |= Seen.infinitive;
      first = before;
      break;
    } else if (role === Role.time || (role === Role.determiner && isFloating(passage, before, floor))) {
      const edge = beforeParting(passage, before, floor);
      if (edge < 0) break;
      first = edge + 1;
      continue;
    } else if (role === Role.subordinator) {
      // "have since denounced"
      if (before <= floor || roles[before - 1] !== Role.auxiliary) break;
    } else if (role !== Role.adverb) break;
    first = before;
  }
  const gerund = can(forms, "ing");
  if (isDetermined(passage, gerund ? reading.at : first, floor) && (gerund || !isPronominal(passage, reading, first)))
    seen |= Seen.determined;
  if (first === floor) seen |= Seen.opening;
  else if (roles[first - 1] === Role.mark) seen |= Seen.stop;
  else if (can(forms, "base") && isSingular(passage, first - 1)) seen |= Seen.singular;
  reading.first = first;
  reading.form = formBy[seen]! as CueForm;
}

/** "They both said", "the mayors all agreed": a determiner behind its noun. */
function isFloating(passage: Passage, at: number, floor: number): boolean {
  if (at <= floor || !has(passage, at, Trait.floating)) return false;
  const before = passage.roles[at - 1]!;
  return before === Role.open || before === Role.pronoun;
}

const IN_TIME = rolesOf(Role.time, Role.open, Role.preposition, Role.determiner, Role.number);
const LONGEST_TIME = 4;

/** Place before what parts a verb from its auxiliary or its noun ("had last month charged", "they all said"); -1 where nothing is parted. */
function beforeParting(passage: Passage, at: number, floor: number): number {
  const { roles } = passage;
  if (roles[at] === Role.determiner) return at - 1;
  for (let before = at - 1; before >= floor && before > at - LONGEST_TIME; before--) {
    const role = roles[before]!;
    if (role === Role.auxiliary) return before;
    if (!isOneOf(IN_TIME, role) || (role === Role.open && has(passage, before, Trait.finite))) return -1;
  }
  return -1;
}

/**
 * Does the number or determiner before a verb stand for its subject rather than make a noun of it? "Six in ten say": what
 * it counted would have the ending of the plural; "some believe that": a clause follows.
 */
function isPronominal(passage: Passage, { at, forms }: CueReading, first: number): boolean {
  if (!can(forms, "base") && !can(forms, "past")) return false;
  if (passage.roles[first - 1] === Role.number) return true;
  return has(passage, first - 1, Trait.floating) && has(passage, at + 1, Trait.that);
}

const DETERMINING = rolesOf(Role.determiner, Role.number);

/** A determiner, preposition, possessive or number right before makes a noun of the word. */
function isDetermined(passage: Passage, at: number, floor: number): boolean {
  if (at <= floor) return false;
  const role = passage.roles[at - 1]!;
  if (isOneOf(DETERMINING, role)) return true;
  if (role === Role.preposition) return !passage.tokens[at]!.norm.endsWith("ing");
  return has(passage, at - 1, Trait.owner) || (role === Role.joint && has(passage, at - 1, Trait.apostrophe));
}

function isSingular(passage: Passage, at: number): boolean {
  if (passage.roles[at] !== Role.open || has(passage, at, Trait.capital)) return false;
  const { norm } = passage.tokens[at]!;
  return !norm.endsWith("s") && norm !== "people";
}
