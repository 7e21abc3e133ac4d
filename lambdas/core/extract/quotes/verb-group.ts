import type { CueReading } from "./candidate.ts";
import { CueForm } from "./grammar.ts";
import { has, type Passage } from "./passage.ts";
import { Role, Trait } from "./traits.ts";
import { VERB_FORM, type VerbForm } from "./verb-entry.ts";

const can = (forms: number, form: VerbForm) => (forms & VERB_FORM[form]) !== 0;

/**
 * Reads the group of a verb: what stands before it tells a finite verb from a passive, a gerund, an infinitive, or from a
 * noun of the same letters ("his claims").
 * @param reading takes the first place of the group, adverbs and auxiliaries included, and the form
 */
export function readVerbGroup(passage: Passage, reading: CueReading): void {
  const { roles } = passage;
  const { floor, forms } = reading;
  let first = reading.at;
  let be = false;
  let infinitive = false;
  let auxiliary = false;
  while (first > floor) {
    const role = roles[first - 1]!;
    if (role === Role.auxiliary || (has(passage, first - 1, Trait.owner) && roles[first - 2] === Role.pronoun)) {
      if (!auxiliary && has(passage, first - 1, Trait.be)) be = true;
      auxiliary = true;
    } else if (has(passage, first - 1, Trait.infinitive) && can(forms, "base")) {
      infinitive = true;
      first--;
      break;
    } else if (role !== Role.adverb) break;
    first--;
  }
  reading.first = first;
  reading.form = formOf(passage, reading, be, infinitive, auxiliary);
}

function formOf(
  passage: Passage,
  { at, first, floor, forms }: CueReading,
  be: boolean,
  infinitive: boolean,
  auxiliary: boolean,
): CueForm {
  const { tokens, roles } = passage;
  if (can(forms, "ing"))
    return be ? CueForm.progressive : nounBefore(passage, at, floor) ? CueForm.noun : CueForm.gerund;
  if (infinitive) return CueForm.infinitive;
  if (be && can(forms, "participle") && (!can(forms, "base") || can(forms, "past"))) return CueForm.passive;
  if (can(forms, "past") && !can(forms, "base")) {
    return !auxiliary && nounBefore(passage, first, floor) ? CueForm.noun : CueForm.finite;
  }
  if (auxiliary) return CueForm.finite;
  if (nounBefore(passage, first, floor)) return CueForm.noun;
  const before = first > floor ? roles[first - 1]! : Role.mark;
  if (can(forms, "base") && before === Role.mark) return CueForm.bare;
  if (can(forms, "s") && first === floor) return CueForm.noun;
  if (can(forms, "base") && before === Role.open) {
    const subject = tokens[first - 1]!;
    if (!has(passage, first - 1, Trait.capital) && !subject.norm.endsWith("s") && subject.norm !== "people")
      return CueForm.noun;
  }
  return CueForm.finite;
}

/** A determiner, preposition, possessive or number right before makes a noun of the word. */
function nounBefore(passage: Passage, at: number, floor: number): boolean {
  if (at <= floor) return false;
  const role = passage.roles[at - 1]!;
  if (role === Role.determiner) return true;
  if (role === Role.preposition) return !passage.tokens[at]!.norm.endsWith("ing");
  return (
    has(passage, at - 1, Trait.owner) ||
    (role === Role.joint && has(passage, at - 1, Trait.apostrophe)) ||
    role === Role.number
  );
}
