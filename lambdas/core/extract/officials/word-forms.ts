import { type Form, Noted } from "../forms.ts";
import { fold, type TokenKind } from "../tokens.ts";
import type { Alphabet } from "./alphabet.ts";
import type { WordClass } from "./classes.ts";
import { classBit } from "./classes.ts";

/** Words of a language by class, as written in its lexicons. */
export type ClassedWords = Partial<Record<WordClass, readonly string[]>>;

/** What is needed to see the words of a language. */
export interface WordLexicon {
  /** Classes by folded word. */
  classes: ReadonlyMap<string, number>;
  /** One-letter words written onto the next word ("و", "ب"), longest first; empty in English. */
  clitics: readonly string[];
  /** End of a clitic that stands for the article of the word and is as long; "" where none does. */
  mergedArticle: string;
  /** Folded abbreviations that take a stop ("Dr."). */
  dotted: ReadonlySet<string>;
  /** What a word of no list is by its ending or beginning: a role's head ("-ologist"), with a capital a body ("Universidad"). */
  shapes: { head: RegExp; body: RegExp } | null;
  /** Folded words of no class that make a sentence worth reading. */
  hints: ReadonlySet<string>;
  /** What a word of the language's own script is, where other words are written onto it; null in English. */
  own: { script: RegExp; form(text: string, norm: string, lexicon: WordLexicon): Unsigned } | null;
}

const bit = (name: WordClass) => classBit(name);
/** Closed classes, as bits. */
export const CLOSED =
  bit("func") | bit("det") | bit("of") | bit("prep") | bit("and") | bit("who") | bit("time") | bit("cue");
const POSSESSIVE: number = bit("poss");
const QUOTE: number = bit("quote");
const NUMBER: number = bit("num");
const OTHER_MARK: number = bit("func");
const MARKS: ReadonlyMap<string, number> = new Map(
  (
    [
      [",،", "comma"],
      [".:;?!…–—-؛؟", "stop"],
      ["\"“”„«»‘’'‹›", "quote"],
      ["([)]", "bracket"],
      ["&/", "join"],
    ] as const
  ).flatMap(([characters, name]) => [...characters].map((c) => [c, bit(name)] as const)),
);

/** Builds a lexicon from lists of words; a word may stand in several lists. */
export function wordLexicon(
  words: ClassedWords,
  {
    clitics = [],
    mergedArticle = "",
    dotted = [],
    shapes = null,
    hints = [],
    own = null,
  }: {
    clitics?: readonly string[];
    mergedArticle?: string;
    dotted?: readonly string[];
    shapes?: WordLexicon["shapes"];
    hints?: readonly string[];
    own?: WordLexicon["own"];
  },
): WordLexicon {
  const classes = new Map<string, number>();
  for (const [name, list] of Object.entries(words)) {
    for (const word of list) {
      const norm = fold(word);
      classes.set(norm, (classes.get(norm) ?? 0) | classBit(name));
    }
  }
  return {
    classes,
    clitics,
    mergedArticle,
    dotted: new Set(dotted.map(fold)),
    shapes,
    hints: new Set(hints.map(fold)),
    own,
  };
}

/** What a written word is whatever stands around it; `skip` units of it are clitics. */
export interface WordForm {
  /** As it is written, and folded, both without clitics. */
  text: string;
  norm: string;
  /** Bits of its classes. */
  classes: number;
  skip: number;
  /** What reading a sentence needs of it in one number, so that most words are never looked at: see `code`. */
  code: number;
}

/** Parts of a word's code: its symbol in the grammar's alphabet, whether an introduction can hang on it, … */
export const code = {
  symbol: 0xffff,
  trigger: 1 << 16,
  quote: 1 << 17,
  endsInS: 1 << 18,
  // … and the marks that belong to words
  stop: 1 << 19,
  hyphen: 1 << 20,
  apostrophe: 1 << 21,
  /** That an apostrophe is a straight one. */
  straight: 1 << 22,
  opening: 1 << 23,
  // what a later mention of a person can be: the last part of a name, or a pronoun
  name: 1 << 24,
  pronoun: 1 << 25,
  /** That the word was looked at: every code has it. */
  known: 1 << 26,
} as const;

const MARK_CODES: ReadonlyMap<string, number> = new Map([
  [".", code.stop],
  ["-", code.hyphen],
  ["'", code.apostrophe | code.straight],
  ["’", code.apostrophe],
  ["‘", code.opening],
]);
/** How far the last parts of a code are moved to be kept in one byte. */
export const MENTION_SHIFT = 24;
/** Classes of the words that an introduction can hang on. */
const TRIGGERS = bit("head") | bit("rank") | bit("body") | bit("corp") | bit("cue") | bit("hon");

/** A form before it has its code. */
export type Unsigned = Omit<WordForm, "code">;

/** Hyphened and dotted words that are kept, and the longest of them (UTF-16 units). */
const MOST_JOINED = 10_000;
const LONGEST_JOINED = 24;

/** The words of a language as its frames see them, each worked out once. */
export class WordForms {
  readonly lexicon: WordLexicon;
  readonly alphabet: Alphabet;
  readonly #noted: Noted<WordForm>;
  readonly #codes: Noted<number>;
  readonly #joined = new Map<string, WordForm>();
  readonly #pronouns: ReadonlySet<string>;
  /** An apostrophe that stands for "'s" ("workers' union"). */
  readonly possessive: WordForm;

  /** @param pronouns folded, those that can stand for a speaker */
  constructor(lexicon: WordLexicon, pronouns: ReadonlySet<string>, alphabet: Alphabet) {
    this.lexicon = lexicon;
    this.#pronouns = pronouns;
    this.alphabet = alphabet;
    this.#noted = new Noted((form) => this.#make(form));
    this.#codes = new Noted((form) => this.#make(form).code);
    this.possessive = this.#signed({ text: "'s", norm: "'s", classes: POSSESSIVE, skip: 0 });
  }

  /** A single token. */
  of(form: Form): WordForm {
    return this.#noted.of(form);
  }

  /** Code of a single token. */
  codeOf(form: Form): number {
    return this.#codes.of(form);
  }

  /** Several tokens that are one word ("al-Dulaimi", "U.N."), where that word is known as it is written. */
  joinedAs(text: string): WordForm | undefined {
    return this.#joined.get(text);
  }

  /** The same where it is not known yet. */
  joined(kind: TokenKind, text: string, norm: string): WordForm {
    const made = this.#make({ kind, text, norm });
    if (text.length <= LONGEST_JOINED && this.#joined.size < MOST_JOINED) this.#joined.set(text, made);
    return made;
  }

  #make({ kind, text, norm }: Pick<Form, "kind" | "text" | "norm">): WordForm {
    if (kind === "word") return this.#word(text, norm);
    if (kind === "number") return this.#signed({ text, norm, classes: NUMBER, skip: 0 });
    const classes = MARKS.get(text) ?? OTHER_MARK;
    return this.#signed({ text, norm: text, classes, skip: 0 }, MARK_CODES.get(text));
  }

  #word(text: string, norm: string): WordForm {
    // words in small letters are nobody's surname
    const mention = (/^\p{Ll}/u.test(text) ? 0 : code.name) | (this.#pronouns.has(norm) ? code.pronoun : 0);
    if (/^['’]s$/i.test(text)) return { ...this.possessive, text, code: this.possessive.code | mention };
    const { own } = this.lexicon;
    const form = own?.script.test(text) ? own.form(text, norm, this.lexicon) : latinForm(text, norm, this.lexicon);
    return this.#signed(form, mention);
  }

  #signed({ text, norm, classes, skip }: Unsigned, rest = 0): WordForm {
    const symbol = this.alphabet.symbolOf(norm, classes);
    const trigger = (classes & TRIGGERS) !== 0 || this.lexicon.hints.has(norm) ? code.trigger : 0;
    const quote = (classes & QUOTE) !== 0 ? code.quote : 0;
    const endsInS = /s$/i.test(text) ? code.endsInS : 0;
    return { text, norm, classes, skip, code: symbol | trigger | quote | endsInS | rest | code.known };
  }
}

function latinForm(text: string, norm: string, lexicon: WordLexicon): Unsigned {
  let classes = lexicon.classes.get(norm) ?? 0;
  const tail = classes === 0 ? norm.slice(norm.lastIndexOf("-") + 1) : norm;
  if (tail !== norm) classes = (lexicon.classes.get(tail) ?? 0) & (bit("head") | bit("body"));
  const closed = (classes & CLOSED) !== 0;
  const capital = /^\p{Lu}/u.test(text) || /^(?:al|el|ad|an|ar|as|ash|at|az|d|l|o)[-'’]\p{Lu}/u.test(text);
  if (classes === 0 && lexicon.shapes !== null) {
    if (lexicon.shapes.head.test(norm)) classes = bit("head");
    else if (capital && lexicon.shapes.body.test(norm)) classes = bit("body");
  }
  if (/^\p{Lu}\.?$/u.test(text) && !closed) classes |= bit("init");
  else if (/^(?:\p{Lu}\.?){2,8}$/u.test(text) && !(closed && classes & bit("func"))) classes |= bit("acr") | bit("cap");
  else if (capital && !closed) classes |= bit("cap");
  // a word that knows no capitals is no word in small letters
  else if (!closed) classes |= /^\p{Script=Arabic}/u.test(text) ? bit("indef") : bit("low");
  return { text, norm, classes, skip: 0 };
}
