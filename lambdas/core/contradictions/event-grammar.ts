/**
 * How a language builds the clauses that tell of events, as data. Lists of words are separated by "|"; words and tests
 * are of folded words. A language without a thing of the kind gives "" or null.
 */
export interface EventGrammar {
  clauses: ClauseGrammar;
  subjects: SubjectGrammar;
  tense: TenseGrammar;
  bounds: BoundGrammar;
  shares: ShareGrammar;
  heads: HeadGrammar;
}

/** Where one clause ends and the next begins. */
export interface ClauseGrammar {
  /** Words that join clauses and nouns alike ("and"). */
  coordinators: string;
  /** "And" written on to the verb that it joins. */
  attachedAnd: RegExp | null;
  /** Conjunctions that are no such before a date ("that Monday"). */
  pointing: string;
  /** What may stand between "and" and the verb of its clause. */
  adverbs: string;
  /** Words with which a verb begins, whatever it says. */
  auxiliaries: string;
  /** Prepositions of time that are conjunctions too. */
  conjunctive: string;
  /** Whether what was said may follow its verb with no word between ("the minister said schools would close"). */
  saidFollows: boolean;
  /** Words after a verb of saying with which its own clause goes on ("said on Thursday"). */
  goesOn: string;
  /** Verbs of saying that whoever was told follows. */
  telling: RegExp | null;
  /** The preposition at which what was announced begins, a few words after its verb. */
  about: string;
}

/** What a clause has its subject and its happening from, where they stand elsewhere. */
export interface SubjectGrammar {
  /** Words that open a clause with its verb, its subject being understood. */
  verbOpeners: string;
  pronouns: string;
  /** Pronouns that speak of people. */
  persons: string;
  /** "Their plane takes off": whose it is stands in the sentence before. */
  possessives: string;
  relatives: string;
  /** "When" after a clause that gives the day of what it tells. */
  when: string;
  /** "When" that takes the subject of the clause before it, which tells another thing. */
  beginsWhen: string;
  /** "In which": the first word of a clause and the word before it, written as one. */
  within: RegExp | null;
  /** Prepositions that make a name after them a place. */
  placed: string;
  /** Words, besides auxiliaries, that a clause with a verb has. */
  verbSigns: string;
  /** Words before a noun that say that it is known which is meant; an article written on to it. */
  definite: string;
  attachedArticle: RegExp | null;
  /** Prepositions after a noun that say which is meant. */
  ofWhich: string;
  /** The preposition before what people meet or travel for. */
  purpose: string;
}

/** Whether a clause tells of what is over or is to come. */
export interface TenseGrammar {
  coming: string;
  past: string;
  /** Verbs that show by their form that they are to come, and words that look so. */
  comingForm: RegExp | null;
  notComing: RegExp | null;
  /** The word before an infinitive, and those before it that make it one of what is to come. */
  infinitive: string;
  beforeInfinitive: string;
  /** A participle after these is no past: "is scheduled", "to be opened". */
  beforeParticiple: string;
  /** Whether a folded word can be a verb's past or its participle; null where no form shows it. */
  isPastForm: ((norm: string) => boolean) | null;
}

/** What words beside a date make it: a bound, a deadline, a day that something is counted from. */
export interface BoundGrammar {
  /** "Had to wait": what is waited for begins at the bound. */
  waiting: string;
  /** Words that open a clause against the one before. */
  contrast: string;
  /** A distance in time right after a date ("a day before the"); of folded words with blanks between. */
  measured: RegExp;
  /** Words that make a deadline of a day: the last, the final. */
  last: string;
  /** Verbs that take a denial back: "not … may". */
  permits: string;
  /** Words between a gathering and its date, when the verb comes only after the date. */
  beforeDate: string;
}

/** How places and parts are dealt out among the dates of one clause. */
export interface ShareGrammar {
  coordinators: string;
  /** A word with "and" written on to it. */
  attachedAnd: RegExp | null;
  /** Prepositions with which the phrase of one date begins. */
  opening: RegExp;
}

/** Where the noun that a predicate is said of stands; null where that can't be told from the order of words. */
export type HeadGrammar = {
  /** Words at which a noun phrase ends. */
  ends: string;
  /** Words instead of a noun. */
  pronouns: string;
  /** The preposition after which the object of a noun stands. */
  of: string;
} | null;
