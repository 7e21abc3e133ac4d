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
  verbs: VerbGrammar;
  names: NameGrammar;
  forms: FormGrammar;
  offices: OfficeGrammar;
  countries: CountryGrammar;
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

/** What tells a verb's plain form from a noun that is written alike; null where forms are told apart otherwise. */
export type VerbGrammar = {
  /** Participles that say something of the noun after them ("opening statements"), and the plural of that noun as written. */
  attributes: string;
  attributed: RegExp;
  /** Words that belong to the verb before them, and happen by themselves only after a mark. */
  particles: string;
  beforeVerb: string;
  beforeVerbForm: RegExp;
  beforeNoun: string;
  /** Verbs whose plain form is their past too. */
  ownPast: string;
  /** Plurals, which can be the subject of a plain form. */
  plural: RegExp;
} | null;

/** How names are written. */
export interface NameGrammar {
  /** Whether capitals tell names. */
  capitals: boolean;
  /** Titles before names, which are none. */
  titles: string;
  /** First parts of names that say nothing alone. */
  patronyms: string;
  /** What makes an owner of the word before it. */
  ownerMarks: string;
  /** What follows a bare name at a sentence's start, and bare words that are no name there. */
  after: RegExp | null;
  notBare: RegExp | null;
  /** Words that can be names right after their noun, where no capitals tell them. */
  afterNoun: RegExp | null;
  /** Shortest other word that says which event is meant, in letters. */
  shortestWord: number;
  /** A name that looks like a noun with an ending. */
  asEnding: RegExp | null;
  /** A word without what may be written on to a name, besides the word itself. */
  without: ((norm: string) => readonly string[]) | null;
}

/** What a word can be as a verb and as a noun. */
export interface WordForms {
  verb: readonly string[];
  noun: readonly string[];
}

/** Forms of words. */
export interface FormGrammar {
  /** Forms of a lexicon's verb and noun, that itself first. */
  verb: (plain: string) => readonly string[];
  noun: (singular: string) => readonly string[];
  /** What a word of a text can be without what is written on to it; null where nothing is. */
  written: ((norm: string) => WordForms) | null;
  /** A letter written on to a word, which a known word can begin with as well. */
  particle: RegExp | null;
  /** What a word shares with its plural. */
  stem: (norm: string) => string;
  /** What a verb shares with its nouns; null where that is too little. */
  root: (norm: string) => string | null;
}

/** Bodies and the offices that people hold in them; tests of unfolded text, but for places. */
export interface OfficeGrammar {
  /** A seat that is held beside an office. */
  seat: RegExp;
  /** A role that names its body too, and roles that only seem to. */
  whole: RegExp;
  bodiless: RegExp;
  /** Words before a place, and a place with such a word written on to it. */
  places: string;
  attachedPlace: RegExp | null;
  /** What a word of a body's name shares with the other forms in which it is said. */
  stem: (norm: string) => string;
}

/** Names of countries beside those that the runtime has. */
export interface CountryGrammar {
  /** BCP 47 tag for the runtime's names. */
  locale: string;
  /** Folded names that are other names too. */
  ambiguous: string;
  /** Adjectives of a country by its folded name and its ISO 3166-1 code. */
  adjectives: (name: string, code: string) => readonly string[];
  /** A folded word without what is written on to it. */
  without: ((norm: string) => readonly string[]) | null;
}
