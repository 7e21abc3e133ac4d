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
  const has = (bit: keyof typeof Seen) => (seen & Seen[bit]) !== 0;
  if (can(seen, "ing")) return has("be") ? CueForm.progressive : has("determined") ? CueForm.noun : CueForm.gerund;
  if (has("infinitive")) return CueForm.infinitive;
  if (has("be") && can(seen, "participle") && (!can(seen, "base") || can(seen, "past"))) return CueForm.passive;
  if (can(seen, "past") && !can(seen, "base")) {
    return !has("auxiliary") && has("determined") ? CueForm.noun : CueForm.finite;
  }
  if (has("auxiliary")) return CueForm.finite;
  if (has("determined")) return CueForm.noun;
  if (can(seen, "base") && (has("opening") || has("stop"))) return CueForm.bare;
  if (can(seen, "s") && has("opening")) return CueForm.noun;
  return can(seen, "base") && has("singular") ? CueForm.noun : CueForm.finite;
}

const IN_GROUP = rolesOf(Role.auxiliary, Role.adverb);

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
    } else if (role !== Role.adverb) break;
    first = before;
  }
  if (isDetermined(passage, can(forms, "ing") ? reading.at : first, floor)) seen |= Seen.determined;
  if (first === floor) seen |= Seen.opening;
  else if (roles[first - 1] === Role.mark) seen |= Seen.stop;
  else if (can(forms, "base") && isSingular(passage, first - 1)) seen |= Seen.singular;
  reading.first = first;
  reading.form = formBy[seen]! as CueForm;
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
