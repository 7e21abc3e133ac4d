import type { Token } from "../tokens.ts";
import { fold, gap } from "../tokens.ts";
import type { Span } from "../types.ts";
import type { WordClass } from "./classes.ts";
import { classBit } from "./classes.ts";

/** A word of a sentence as grammars see it: hyphened and dotted forms are one word, a clitic is left out of the span. */
export interface Word extends Span {
  text: string;
  norm: string;
  classes: number;
}

/** Words of a language by class, as written in its lexicons. */
export type ClassedWords = Partial<Record<WordClass, readonly string[]>>;

/** What is needed to see the words of a language. */
export interface WordLexicon {
  /** Classes by folded word. */
  classes: ReadonlyMap<string, number>;
  /** One-letter words written onto the next word ("و", "ب"), longest first; empty in English. */
  clitics: readonly string[];
  /** Folded abbreviations that take a stop ("Dr."). */
  dotted: ReadonlySet<string>;
  /** Words worked out before. */
  seen: Map<string, WordForm>;
}

const bit = (name: WordClass) => classBit(name);
const CLOSED = bit("func") | bit("det") | bit("of") | bit("prep") | bit("and") | bit("who") | bit("time") | bit("cue");
const ARTICLE = "ال";
const PLURAL: number = bit("plural");
const GIVEN: number = bit("given");
const POSSESSIVE: number = bit("poss");
const QUOTE: number = bit("quote");
const FIRST: number = bit("first");
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
  { clitics = [], dotted = [] }: { clitics?: readonly string[]; dotted?: readonly string[] },
): WordLexicon {
  const classes = new Map<string, number>();
  for (const [name, list] of Object.entries(words)) {
    for (const word of list) {
      const norm = fold(word);
      classes.set(norm, (classes.get(norm) ?? 0) | classBit(name));
    }
  }
  return { classes, clitics, dotted: new Set(dotted.map(fold)), seen: new Map() };
}

const TRIGGERS = (["head", "rank", "body", "corp", "cue", "hon"] as const).reduce((mask, name) => mask | bit(name), 0);

/** Whether a sentence has a word that an introduction can hang on; most have none and need not be read. */
export function hasTrigger(tokens: readonly Token[], from: number, to: number, lexicon: WordLexicon): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === "word" && (formAt(token.text, token.norm, lexicon).classes & TRIGGERS) !== 0) return true;
  }
  return false;
}

/** Words of one sentence, with their classes by the lexicon of its language. */
export function readWords(tokens: readonly Token[], from: number, to: number, lexicon: WordLexicon): Word[] {
  const words: Word[] = [];
  let quoted = false;
  for (let i = from; i < to; ) {
    const token = tokens[i]!;
    if (token.kind === "mark") {
      const apostrophe = token.text === "'" || token.text === "’";
      if (apostrophe && !quoted && token.gap === gap.none && /s$/i.test(words.at(-1)?.text ?? "")) {
        words.push({ start: token.start, end: token.end, text: token.text, norm: "'s", classes: POSSESSIVE });
      } else {
        if (token.text === "‘" || (token.text === "'" && token.gap !== gap.none)) quoted = true;
        else if (apostrophe) quoted = false;
        words.push({
          start: token.start,
          end: token.end,
          text: token.text,
          norm: token.text,
          classes: MARKS.get(token.text) ?? OTHER_MARK,
        });
      }
      i++;
      continue;
    }
    const last = endOfWord(tokens, i, lexicon);
    words.push(wordOf(tokens, i, last, lexicon));
    i = last + 1;
  }
  const first = words.find((word) => (word.classes & QUOTE) === 0);
  if (first) first.classes |= FIRST;
  return words;
}

/** Index of the last token of the word that begins at `at`: "al-Dulaimi", "U.N.", "Dr." are one word each. */
function endOfWord(tokens: readonly Token[], at: number, lexicon: WordLexicon): number {
  let last = at;
  const glued = (i: number, text: string) => tokens[i]?.text === text && tokens[i]!.gap === gap.none;
  const letter = (i: number) => tokens[i]?.text.length === 1 && /\p{Lu}/u.test(tokens[i]!.text);
  if (letter(at) && glued(at + 1, ".")) {
    last = at + 1;
    while (letter(last + 1) && tokens[last + 1]!.gap === gap.none && glued(last + 2, ".")) last += 2;
    return last;
  }
  if (lexicon.dotted.has(tokens[at]!.norm) && glued(at + 1, ".")) return at + 1;
  while (glued(last + 1, "-") && tokens[last + 2]?.kind !== "mark" && tokens[last + 2]?.gap === gap.none) last += 2;
  return last;
}

function wordOf(tokens: readonly Token[], first: number, last: number, lexicon: WordLexicon): Word {
  const { start, kind } = tokens[first]!;
  const end = tokens[last]!.end;
  const joined = first === last ? null : tokens.slice(first, last + 1);
  const text = joined ? joined.map((token) => token.text).join("") : tokens[first]!.text;
  const norm = joined
    ? joined
        .map((token) => token.norm)
        .join("")
        .replace(/\.$/, "")
    : tokens[first]!.norm;
  if (kind === "number") return { start, end, text, norm, classes: bit("num") };
  const form = formAt(text, norm, lexicon);
  return { start: start + form.skip, end, text: form.text, norm: form.norm, classes: form.classes };
}

/** What a written word is whatever stands around it; `skip` units of it are clitics. */
export interface WordForm {
  text: string;
  norm: string;
  classes: number;
  skip: number;
}

/** Forms kept so that a word is worked out once, not once an occurrence. */
const MOST_SEEN = 20_000;
const LONGEST_SEEN = 24;

function formAt(text: string, norm: string, lexicon: WordLexicon): WordForm {
  const seen = lexicon.seen.get(text);
  if (seen) return seen;
  const form = formOf(text, norm, lexicon);
  if (text.length <= LONGEST_SEEN && lexicon.seen.size < MOST_SEEN) lexicon.seen.set(text, form);
  return form;
}

function formOf(text: string, norm: string, lexicon: WordLexicon): WordForm {
  if (/^['’]s$/i.test(text)) return { text, norm: "'s", classes: bit("poss"), skip: 0 };
  return /^\p{Script=Arabic}/u.test(text) ? arabicForm(text, norm, lexicon) : latinForm(text, norm, lexicon);
}

function latinForm(text: string, norm: string, lexicon: WordLexicon): WordForm {
  let classes = lexicon.classes.get(norm) ?? 0;
  const tail = classes === 0 ? norm.slice(norm.lastIndexOf("-") + 1) : norm;
  if (tail !== norm) classes = (lexicon.classes.get(tail) ?? 0) & (bit("head") | bit("body"));
  const closed = (classes & CLOSED) !== 0;
  const capital = /^\p{Lu}/u.test(text) || /^(?:al|el|ad|an|ar|as|ash|at|az|d|l|o)[-'’]\p{Lu}/u.test(text);
  if (/^\p{Lu}\.?$/u.test(text) && !closed) classes |= bit("init");
  else if (/^(?:\p{Lu}\.?){2,8}$/u.test(text) && !(closed && classes & bit("func"))) classes |= bit("acr") | bit("cap");
  else if (capital && !closed) classes |= bit("cap");
  else if (!capital && !closed) classes |= bit("low");
  return { text, norm, classes, skip: 0 };
}

/** A word with its clitics taken off, as far as the rest is known or has the article. */
function arabicForm(text: string, norm: string, lexicon: WordLexicon): WordForm {
  for (const clitic of ["", ...lexicon.clitics]) {
    if (!norm.startsWith(clitic)) continue;
    const bare = clitic.endsWith("لل") ? `ال${norm.slice(clitic.length)}` : norm.slice(clitic.length);
    if (bare.length < 2) continue;
    const whole = lexicon.classes.get(bare);
    const definite = bare.startsWith(ARTICLE) && bare.length > 3;
    // closed classes and given names take no article: "النقل" is no form of the verb "نقل"
    const noun = definite && whole === undefined ? (lexicon.classes.get(bare.slice(2)) ?? 0) & ~(CLOSED | GIVEN) : 0;
    const found = whole ?? (noun === 0 ? undefined : noun);
    if (found === undefined && !(definite && clitic !== "")) continue;
    let classes = found ?? 0;
    if ((classes & CLOSED) === 0) classes |= definite ? definiteShape(bare) : bit("indef");
    if (clitic.startsWith("و")) classes |= bit("and");
    const merged = clitic.endsWith("لل");
    if (merged) classes &= ~PLURAL;
    const own = text.slice(lengthInText(text, clitic.length));
    const skip = lengthInText(text, merged ? clitic.length - 2 : clitic.length);
    return { text: merged ? ARTICLE + own : own, norm: bare, classes, skip };
  }
  const definite = norm.startsWith(ARTICLE) && norm.length > 3;
  return { text, norm, classes: definite ? definiteShape(norm) : bit("indef"), skip: 0 };
}

function definiteShape(word: string): number {
  if (word.endsWith("ي")) return bit("def") | bit("nisba");
  return bit("def") | (/.{5}(?:ين|ون|ات)$/.test(word) ? bit("plural") : 0);
}

/** Length in the original of its first `letters` letters, with the marks that stand on them. */
function lengthInText(text: string, letters: number): number {
  let at = 0;
  for (let seen = 0; at < text.length && seen < letters; seen++) {
    at++;
    while (/[\p{M}\u0640]/u.test(text[at] ?? "")) at++;
  }
  return at;
}
