import type { Form } from "../forms.ts";
import { type Candidate, type CueReading, Side } from "./candidate.ts";
import { FRAME_NAMES, Frame } from "./grammar.ts";
import { has, holdsMarked, type Passage } from "./passage.ts";
import { isName } from "./phrases.ts";
import { Role, Trait } from "./traits.ts";

/** What is observed of a candidate, one value each; the names are those of the table of weights. */
export const ASPECTS = [
  "verb",
  "class",
  "frame",
  "form",
  "tense",
  "speaker",
  "side",
  "quoted",
  "length",
  "clausal",
  "reported",
  "second",
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Which other aspects an aspect is observed in company of, beside by itself. */
export const COMPANY: Readonly<Record<Aspect, readonly Aspect[]>> = {
  verb: ["frame", "form"],
  class: ["frame", "form", "speaker"],
  frame: ["form"],
  form: [],
  tense: ["form"],
  speaker: ["frame"],
  side: [],
  quoted: ["frame"],
  length: [],
  clausal: ["class"],
  reported: ["frame", "class"],
  second: ["frame"],
};

/** Aspects whose values are told apart finer by another one: by themselves they say nothing more. */
export const ONLY_IN_COMPANY: ReadonlySet<Aspect> = new Set(["class", "tense"]);

/**
 * Values of the aspects; the number of a value is its place, 0 is "not observed": those of frame, form, tense, side and
 * reported stand as `Frame`, `CueForm`, `VERB_FORM`, `Side` and `Reported` number them. Languages have values of their own
 * for those `ADDED_TO`.
 */
export const VALUES = {
  verb: [""],
  frame: FRAME_NAMES,
  speaker: ["", "none", "name", "noun", "determiner", "number"],
  class: ["", "speech", "other"],
  form: ["", "finite", "progressive", "gerund", "infinitive", "passive", "noun", "bare", "adjective"],
  tense: ["", "base", "s", "past", "ing", "participle"],
  side: ["", "none", "before", "after", "main"],
  quoted: ["", "yes", "no"],
  /** Steps of the content's length. */
  length: ["", "0", "1", "2", "3", "4", "5", "6"],
  clausal: ["", "yes", "no"],
  reported: ["", "speech", "another", "aside"],
  second: ["", "yes"],
} as const satisfies Record<Aspect, readonly string[]>;

/** Aspects with values that are words of the language: verbs, prepositions, pronouns. */
export const ADDED_TO: ReadonlySet<Aspect> = new Set(["verb", "frame", "speaker"]);
const SPEAKER = { none: 1, name: 2, noun: 3, determiner: 4, number: 5 } as const;
const LENGTH_STEP = 25;
const MOST_STEPS = VALUES.length.length - 1;

/** Numbers the values that the lexicon brings in; 0 for one that nothing is known of. */
export interface Numbering {
  /** @param lemma by its place in the lexicon */
  verb(lemma: number): number;
  /** @param form a preposition that makes a frame of its own */
  preposition(form: Form): number;
  /** @param form a pronoun */
  pronoun(form: Form): number;
}

/** Places of the aspects in what `observe` writes. */
export const Seen = Object.fromEntries(ASPECTS.map((aspect, n) => [aspect, n])) as Readonly<Record<Aspect, number>>;

/**
 * Writes down what a candidate shows for or against being a quote: the verb, its frame and form, how its subject and
 * content look.
 * @param candidate one of the reading's
 * @param seen takes the number of each aspect's value, at the place that `Seen` tells
 */
export function observe(
  passage: Passage,
  reading: CueReading,
  candidate: Candidate,
  numbering: Numbering,
  seen: Uint16Array,
): void {
  const { subject } = reading;
  const { frame, start, end, restStart, restEnd, opens } = candidate;
  const rest = restStart < 0 ? 0 : restEnd - restStart;
  const quoted =
    passage.marked.length > 0 &&
    (holdsMarked(passage, start, end) || (rest > 0 && holdsMarked(passage, restStart, restEnd)));
  seen[Seen.verb] = numbering.verb(reading.lemma);
  seen[Seen.class] = reading.inverts ? 1 : 2;
  seen[Seen.frame] = frame === Frame.preposition ? numbering.preposition(passage.tokens[opens - 1]!.form) : frame;
  seen[Seen.form] = reading.form;
  seen[Seen.tense] = 32 - Math.clz32(reading.tense);
  seen[Seen.speaker] = subject.side === Side.none ? SPEAKER.none : speakerKind(passage, subject.first, numbering);
  seen[Seen.side] = subject.side;
  seen[Seen.quoted] = quoted ? 1 : 2;
  seen[Seen.length] = 1 + Math.min(MOST_STEPS - 1, Math.floor((end - start + rest) / LENGTH_STEP));
  seen[Seen.clausal] = frame !== Frame.aside ? 0 : candidate.clausal ? 1 : 2;
  seen[Seen.reported] = reading.reported;
  seen[Seen.second] = candidate === reading.likelier ? 0 : 1;
}

/** Place of the word that the content begins with, -1 where it is a name or none. */
export function openingWord(passage: Passage, { frame, opens }: Candidate): number {
  return frame !== Frame.colon && isObserved(passage, opens) ? opens : -1;
}

/** Place of the last word of the subject, -1 where it is a name or none. */
export function headWord(passage: Passage, { subject }: CueReading): number {
  return subject.side !== Side.none && isObserved(passage, subject.last) ? subject.last : -1;
}

/** Words of the language are observed, names are not: weights must hold for stories about other people. */
function isObserved(passage: Passage, at: number): boolean {
  const role = passage.roles[at]!;
  return role !== Role.edge && (role !== Role.open || !has(passage, at, Trait.capital));
}

function speakerKind(passage: Passage, at: number, numbering: Numbering): number {
  const role = passage.roles[at]!;
  if (role === Role.pronoun) return numbering.pronoun(passage.tokens[at]!.form);
  if (isName(passage, at)) return SPEAKER.name;
  return role === Role.determiner ? SPEAKER.determiner : role === Role.number ? SPEAKER.number : SPEAKER.noun;
}
