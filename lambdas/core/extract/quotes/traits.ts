import { type Form, Noted } from "../forms.ts";
import type { WordClass } from "./grammar.ts";

/**
 * What a place of a text is to the phrase finders: a word class, `open` (any other word), a number, a `joint` inside a
 * word or abbreviation, a mark, or the `edge` that lies between two paragraphs. Numbers, since every reader compares them.
 */
export const Role = {
  edge: 0,
  open: 1,
  number: 2,
  joint: 3,
  mark: 4,
  pronoun: 5,
  determiner: 6,
  preposition: 7,
  auxiliary: 8,
  subordinator: 9,
  wh: 10,
  coordinator: 11,
  adverb: 12,
  time: 13,
} as const satisfies Record<WordClass | "edge" | "open" | "number" | "joint" | "mark", number>;
export type Role = (typeof Role)[keyof typeof Role];

/** A set of roles, a bit each: to look a role up takes one step, where to compare it with each would take a branch for each. */
export function rolesOf(...roles: Role[]): number {
  return roles.reduce((set: number, role) => set | (1 << role), 0);
}

/** Is a role one of a set? */
export function isOneOf(set: number, role: number): boolean {
  return ((set >> role) & 1) !== 0;
}

/** What else the grammars ask about a word or mark, a bit each; the lowest bits hold its role. */
export const Trait = {
  role: 15,
  capital: 1 << 4,
  /** May be the finite verb of a clause. */
  finite: 1 << 5,
  /** A finite verb that may be a participle too, an attribute before a noun ("the retired general"). */
  participle: 1 << 6,
  /** A verb in the present ("describes"): after a name it is one. */
  present: 1 << 7,
  /** A form of a cue. */
  cue: 1 << 8,
  /** A pronoun that can be a subject or a speaker. */
  subject: 1 << 9,
  /** A relative pronoun: the speaker is what stands before it. */
  relative: 1 << 10,
  that: 1 << 11,
  question: 1 << 12,
  /** Whose it is ("his", "their"). */
  possessive: 1 << 13,
  /** Marks the doer of a passive ("by"). */
  agent: 1 << 14,
  /** A form of the verb that makes passives and progressives. */
  be: 1 << 15,
  /** The particle of the infinitive. */
  infinitive: 1 << 16,
  as: 1 << 17,
  /** The word that tells a phrase that names a source ("according to"). */
  sourcePhrase: 1 << 18,
  /** What stands before the owner of a noun that makes a source of him ("in her words"), and that noun. */
  beforeOwner: 1 << 19,
  owned: 1 << 20,
  /** "'s": whose the next word is. */
  owner: 1 << 21,
  comma: 1 << 22,
  colon: 1 << 23,
  /** Holds a character that may open a marked passage. */
  opensMarked: 1 << 24,
  /** A word, and one of a script beyond Latin, Greek, Cyrillic and Hebrew. */
  word: 1 << 25,
  eastern: 1 << 26,
  /** Ends in "s": an apostrophe after it makes a possessive. */
  sibilant: 1 << 27,
  apostrophe: 1 << 28,
  /** Its role depends on where it stands: a full stop, an apostrophe, an auxiliary that is written like a name. */
  unsettled: 1 << 29,
  /** Never a subject by itself, as "this" can be. */
  article: 1 << 30,
  /** A determiner that may stand behind its noun ("they all said"). */
  floating: 1 << 31,
} as const;

/**
 * Traits that a lexicon gives to words, by name; the others are seen by how a form is written. A table of its own, so
 * that `Trait` is nothing but numbers that are read.
 */
const LISTED = {
  finite: Trait.finite,
  participle: Trait.participle,
  present: Trait.present,
  cue: Trait.cue,
  subject: Trait.subject,
  relative: Trait.relative,
  that: Trait.that,
  question: Trait.question,
  possessive: Trait.possessive,
  agent: Trait.agent,
  be: Trait.be,
  infinitive: Trait.infinitive,
  as: Trait.as,
  sourcePhrase: Trait.sourcePhrase,
  beforeOwner: Trait.beforeOwner,
  owned: Trait.owned,
  article: Trait.article,
  floating: Trait.floating,
};
export type Listed = keyof typeof LISTED;

/** What a language's lexicon says of words. */
export interface FormWords {
  /** Closed class of a word, undefined for an open-class word. */
  classOf(form: Form): WordClass | undefined;
  /** By folded form. */
  lists: Readonly<Partial<Record<Listed, { has(norm: string): boolean }>>>;
}

/** What words of a class, and those of none, are. */
const ROLES = {
  open: Role.open,
  pronoun: Role.pronoun,
  determiner: Role.determiner,
  preposition: Role.preposition,
  auxiliary: Role.auxiliary,
  subordinator: Role.subordinator,
  wh: Role.wh,
  coordinator: Role.coordinator,
  adverb: Role.adverb,
  time: Role.time,
} as const satisfies Record<WordClass | "open", Role>;

/** Marks that stand inside a phrase: hyphens, ampersands, the stop of an abbreviation. */
const JOINTS = new Set(["-", "‐", "‑", "&", "/", "$", "£", "€", "%", "@", "#", "."]);
const FIRST_EASTERN = 0x600;
const MAY_OPEN = /["'‘“„«‹「]/;
/** The only mark that words hold; after a letter or digit it opens nothing. */
const MAY_OPEN_IN_WORD = /(?:^|[^\p{L}\p{N}])'/u;

/**
 * The traits of written forms by the lexicon of a language, worked out once a form.
 * @param more lists beside those of the lexicon
 */
export function traitsBy(words: FormWords, more: FormWords["lists"] = {}): Noted<number> {
  const lists = Object.entries({ ...words.lists, ...more }).map(([name, list]) => ({
    bit: LISTED[name as Listed],
    list,
  }));
  return new Noted((form) => {
    let traits: number =
      form.kind === "word" ? ofWord(form, words) : form.kind === "number" ? Role.number : ofMark(form);
    for (const { bit, list } of lists) if (list.has(form.norm)) traits |= bit;
    return traits;
  });
}

function ofWord(form: Form, words: FormWords): number {
  const { text, norm } = form;
  const closed = words.classOf(form) ?? "open";
  let traits: number = ROLES[closed] | Trait.word;
  if (/^\p{Lu}/u.test(text)) traits |= Trait.capital;
  if (closed === "auxiliary" && /^\p{Lu}\p{Ll}/u.test(text)) traits |= Trait.unsettled;
  if (text.charCodeAt(0) >= FIRST_EASTERN) traits |= Trait.eastern;
  if (/s$/i.test(text)) traits |= Trait.sibilant;
  if (norm === "'s") traits |= Trait.owner;
  if (MAY_OPEN_IN_WORD.test(text)) traits |= Trait.opensMarked;
  return traits;
}

function ofMark({ text }: Form): number {
  let traits: number = JOINTS.has(text) ? Role.joint : Role.mark;
  if (text === ".") traits |= Trait.unsettled;
  if (text === "'" || text === "’") traits |= Trait.unsettled | Trait.apostrophe;
  if (text === "," || text === "،") traits |= Trait.comma;
  if (text === ":") traits |= Trait.colon;
  if (MAY_OPEN.test(text)) traits |= Trait.opensMarked;
  return traits;
}
