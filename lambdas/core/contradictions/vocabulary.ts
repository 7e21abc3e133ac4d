import type { EventGrammar } from "./event-grammar.ts";

/**
 * What can happen on a day that a story gives. A `gathering` lasts and can be said to begin, to be held or to end; an
 * `act` is over when it is done. Languages map their words to these names, so that a reopening in English and
 * a reopening in Arabic meet.
 */
export const happenings = {
  open: "act",
  close: "act",
  sign: "act",
  verdict: "act",
  sentence: "act",
  results: "act",
  publish: "act",
  premiere: "act",
  launch: "act",
  depart: "act",
  arrive: "act",
  landfall: "act",
  pay: "act",
  deliver: "act",
  appoint: "act",
  resign: "act",
  die: "act",
  arrest: "act",
  release: "act",
  blast: "act",
  crash: "act",
  quake: "act",
  "take-effect": "act",
  complete: "act",
  acquire: "act",
  "switch-over": "act",
  award: "act",
  sale: "act",
  record: "act",
  transfer: "act",
  disappear: "act",
  find: "act",
  rescue: "act",
  evacuate: "act",
  birth: "act",
  recall: "act",
  vote: "gathering",
  count: "gathering",
  exam: "gathering",
  vaccination: "gathering",
  match: "gathering",
  race: "gathering",
  contest: "gathering",
  exhibition: "gathering",
  festival: "gathering",
  concert: "gathering",
  conference: "gathering",
  meeting: "gathering",
  hearing: "gathering",
  strike: "gathering",
  protest: "gathering",
  campaign: "gathering",
  term: "gathering",
  truce: "gathering",
  drill: "gathering",
  works: "gathering",
  outage: "gathering",
  ceremony: "gathering",
  funeral: "gathering",
  wedding: "gathering",
  visit: "gathering",
  support: "gathering",
  subscription: "gathering",
  enter: "gathering",
  curfew: "gathering",
  inspection: "gathering",
  harvest: "gathering",
  feast: "gathering",
  census: "gathering",
} as const satisfies Record<string, "gathering" | "act">;
export type Happening = keyof typeof happenings;

/** Happenings that last, so that their bounds can be compared. */
export const lasts = (happening: Happening) => happenings[happening] === "gathering";

/** Which bound of a happening a date gives; `whole` when it simply happens then. */
export type Phase = "start" | "end" | "whole";

/**
 * What a date does in its clause. `occurs`: the happening is said for it; `by`: at the latest then; `since`: last so
 * then, or so from then on until now; `deadline`: something must be in by then; `announced`: it was said then;
 * `superseded`: given up for another day; `denied`: said not to be.
 */
export type Role = "occurs" | "by" | "since" | "deadline" | "announced" | "superseded" | "denied";

/** Words that change what a date does, by where they stand. */
export type Cue =
  | "since"
  | "until"
  | "by"
  | "after"
  | "from"
  | "superseded-clause"
  | "superseded-date"
  | "deny"
  | "not"
  | "bound-not"
  | "deadline";

/**
 * One entry of a language's lexicon. `words` are separated by "|"; "…" inside one stands for up to three other words.
 * `verbs` are given in their plain form (English) or past and imperfect (Arabic), `nouns` in the singular.
 */
export interface LexiconEntry<Says> {
  says: Says;
  verbs?: string;
  nouns?: string;
  words?: string;
}

/** The part, edition or side of an event: two values of one dimension are two events. */
export type Aspect = `${string}:${string}`;

/** What a phrase of the lexicon says about the clause it stands in. */
export type Meaning =
  | { is: "happening"; happening: Happening; by: "verb" | "noun" }
  | { is: "phase"; phase: Phase; by: "verb" | "noun" }
  | { is: "report"; by: "verb" | "noun" }
  | { is: "cue"; cue: Cue }
  | { is: "aspect"; aspect: Aspect }
  | { is: "thing"; thing: string }
  | { is: "former" }
  | { is: "boundary" };

/** How a language numbers and counts what happens; its tests take folded words. */
export interface Numbering {
  /** What may follow a number that names a thing ("Depot 1 in"); after any other word it counts ("Corin 300 people"). */
  follows: RegExp;
  /** Words that only say that a number follows. */
  signs: RegExp;
  /** Rows of ordinals from the third on. */
  ordinals: readonly string[];
  /** Where what an ordinal counts stands. */
  counted: "before" | "after";
  /** The first two ordinals, which say much else as well, the word before them and the nouns before which they count. */
  first: string;
  beforeFirst: string | null;
  firstOf: RegExp | null;
  /** What may follow an ordinal that stands for what it counts ("the second is on Monday"). */
  elliptic: RegExp | null;
  /** What comes in parts, so that one that is counted is not the whole. */
  parts: RegExp;
  /** Words beside which an ordinal counts nothing that happens ("second largest", "for the fifth time", "third quarter"). */
  uncounted: RegExp | null;
  /** Nouns that bring a name beside which a thing may have another one. */
  twoNames: RegExp | null;
  /** "Former", and the offices of which it is said: no other event. */
  former: RegExp | null;
  offices: RegExp | null;
}

/**
 * Words with which a story gives the day of its own matter without saying it again ("When: 12 May", "the poster says
 * 12 May"); tests of folded words.
 */
export interface References {
  /** What a label of a day is made of, and which of these words says that it is one. */
  labels: RegExp;
  dates: RegExp;
  /** The matter by no name of its own ("the event", "the date"). */
  matters: RegExp;
  /** What says a day in print. */
  documents: RegExp;
  says: RegExp;
  /** What may stand beside these and adds nothing. */
  neutral: RegExp;
}

/** What a language brings: its words for happenings, phases, reports, cues, aspects and things, as data. */
export interface EventLexicon {
  /** Letters of the language, where none other that is known is written in them. */
  script: RegExp | null;
  happenings: readonly LexiconEntry<Happening>[];
  phases: readonly LexiconEntry<Phase>[];
  reports: Omit<LexiconEntry<never>, "says">;
  cues: readonly LexiconEntry<Cue>[];
  aspects: readonly LexiconEntry<Aspect>[];
  things: readonly LexiconEntry<string>[];
  /** Words that say that a role or a state was so earlier. */
  former: string;
  /** Words that open a new clause. */
  boundaries: string;
  /** Words that say nothing about which event is meant. */
  empty: string;
  /** Words that say only that something happens, or of whom: they never name an event. */
  light: string;
  /** Nouns whose next word is a name ("port of X", "منفذ …"); needed where a script has no capitals. */
  naming: string;
  numbering: Numbering;
  grammar: EventGrammar;
  references: References;
}

/** Phrases written down for the compiler; see `LexiconEntry`. */
export const phrases = (written: string | undefined): string[] =>
  (written ?? "")
    .split(/[|\n]/)
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter((phrase) => phrase !== "");

/**
 * What must come before what. A day said for `before` that lies after the day said for `after` cannot hold when both
 * speak of one matter.
 */
export interface OrderRelation {
  name: string;
  before: { happening: Happening; role?: Role; phase?: Phase };
  after: { happening: Happening; phase?: Phase };
  example: string;
}

/** What entries, applications and nominations are made for: they must be in before it takes place. */
export const entered: ReadonlySet<Happening> = new Set([
  "exam",
  "vote",
  "contest",
  "race",
  "match",
  "conference",
  "festival",
  "exhibition",
  "term",
  "award",
  "ceremony",
  "concert",
  "vaccination",
  "pay",
  "sale",
]);

export const orderRelations: readonly OrderRelation[] = [
  {
    name: "results follow the examination",
    before: { happening: "exam" },
    after: { happening: "results" },
    example: "The exam is on 9 May; its results come out on 2 May.",
  },
  {
    name: "counting follows the vote",
    before: { happening: "vote" },
    after: { happening: "count" },
    example: "Polling is on Sunday; the count of these ballots begins on Saturday.",
  },
  {
    name: "the sentence follows the verdict",
    before: { happening: "verdict" },
    after: { happening: "sentence" },
    example: "The verdict is due on 12 March; she will be sentenced on 5 March.",
  },
  {
    name: "who travels leaves before arriving",
    before: { happening: "depart" },
    after: { happening: "arrive" },
    example: "The ship leaves on Thursday and arrives on Wednesday.",
  },
];
