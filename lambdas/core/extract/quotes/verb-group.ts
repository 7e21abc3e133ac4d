import type { CueForm } from "./grammar.ts";
import { has, type Passage, sentenceAt } from "./passage.ts";
import { Role, Trait } from "./traits.ts";

/** Verb forms as lexicons list them: plain (also infinitive), third person, past, participle in -ing, past participle. */
export type VerbForm = "base" | "s" | "past" | "ing" | "participle";

export interface VerbGroup {
  /** First token of the group, adverbs and auxiliaries included. */
  first: number;
  form: CueForm;
}

/**
 * Reads the group of a verb at token `at`: what stands before it tells a finite verb from a passive, a gerund, an
 * infinitive, or from a noun of the same letters ("his claims").
 */
export function readVerbGroup(passage: Passage, at: number, forms: readonly VerbForm[]): VerbGroup {
  const { roles } = passage;
  const floor = sentenceAt(passage, at).from;
  let first = at;
  let be = false;
  let infinitive = false;
  let auxiliary = false;
  while (first > floor) {
    const role = roles[first - 1]!;
    if (role === Role.auxiliary || (has(passage, first - 1, Trait.owner) && roles[first - 2] === Role.pronoun)) {
      if (!auxiliary && has(passage, first - 1, Trait.be)) be = true;
      auxiliary = true;
    } else if (has(passage, first - 1, Trait.infinitive) && forms.includes("base")) {
      infinitive = true;
      first--;
      break;
    } else if (role !== Role.adverb) break;
    first--;
  }
  return { first, form: formOf(passage, at, first, floor, forms, { be, infinitive, auxiliary }) };
}

function formOf(
  passage: Passage,
  at: number,
  first: number,
  floor: number,
  forms: readonly VerbForm[],
  group: { be: boolean; infinitive: boolean; auxiliary: boolean },
): CueForm {
  const { tokens, roles } = passage;
  if (forms.includes("ing")) return group.be ? "progressive" : nounBefore(passage, at, floor) ? "noun" : "gerund";
  if (group.infinitive) return "infinitive";
  if (group.be && forms.includes("participle") && (!forms.includes("base") || forms.includes("past"))) return "passive";
  if (forms.includes("past") && !forms.includes("base")) {
    return !group.auxiliary && nounBefore(passage, first, floor) ? "noun" : "finite";
  }
  if (group.auxiliary) return "finite";
  if (nounBefore(passage, first, floor)) return "noun";
  const before = first > floor ? roles[first - 1]! : Role.mark;
  if (forms.includes("base") && before === Role.mark) return "bare";
  if (forms.includes("s") && first === floor) return "noun";
  if (forms.includes("base") && before === Role.open) {
    const subject = tokens[first - 1]!;
    if (!has(passage, first - 1, Trait.capital) && !subject.norm.endsWith("s") && subject.norm !== "people")
      return "noun";
  }
  return "finite";
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
