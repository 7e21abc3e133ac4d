import type { Token } from "../tokens.ts";
import { gap } from "../tokens.ts";
import type { Span } from "../types.ts";
import type { WordClass } from "./classes.ts";
import { classBit } from "./classes.ts";
import type { WordForm, WordForms } from "./word-forms.ts";

/** A word of a sentence as grammars see it: hyphened and dotted forms are one word, a clitic is left out of the span. */
export interface Word extends Span {
  text: string;
  norm: string;
  classes: number;
  /** Its number in the automaton of the frames. */
  symbol: number;
}

const bitsOf = (...names: readonly WordClass[]): number => names.reduce((mask, name) => mask | classBit(name), 0);
const TRIGGERS = bitsOf("head", "rank", "body", "corp", "cue", "hon");
const QUOTE = bitsOf("quote");
const FIRST = bitsOf("first");

/** Whether a sentence has a word that an introduction can hang on; most have none and need not be read. */
export function hasTrigger(tokens: readonly Token[], from: number, to: number, forms: WordForms): boolean {
  for (let i = from; i < to; i++) if ((forms.of(tokens[i]!.form).classes & TRIGGERS) !== 0) return true;
  return false;
}

/** Words of one sentence, with their classes by the lexicon of its language. */
export function readWords(tokens: readonly Token[], from: number, to: number, forms: WordForms): Word[] {
  const words: Word[] = [];
  let quoted = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    let form = forms.of(token.form);
    let last = i;
    if (token.kind === "mark") {
      const apostrophe = token.text === "'" || token.text === "’";
      if (apostrophe && !quoted && token.gap === gap.none && endsInS(words.at(-1))) form = forms.possessive;
      else if (token.text === "‘" || (token.text === "'" && token.gap !== gap.none)) quoted = true;
      else if (apostrophe) quoted = false;
    } else {
      last = endOfWord(tokens, i, forms);
      if (last > i) form = joined(tokens, i, last, forms);
    }
    words.push(wordOf(form, token, tokens[last]!));
    i = last;
  }
  for (const word of words) {
    if ((word.classes & QUOTE) !== 0) continue;
    word.classes |= FIRST;
    word.symbol = forms.symbols.symbolOf(word.norm, word.classes);
    break;
  }
  return words;
}

const endsInS = (word: Word | undefined) => word !== undefined && /s$/i.test(word.text);

function wordOf({ text, norm, classes, skip, symbol }: WordForm, first: Token, last: Token): Word {
  return { start: first.start + skip, end: last.end, text, norm, classes, symbol };
}

/** Index of the last token of the word that begins at `at`: "al-Dulaimi", "U.N.", "Dr." are one word each. */
function endOfWord(tokens: readonly Token[], at: number, { lexicon }: WordForms): number {
  const next = tokens[at + 1];
  if (next === undefined || next.gap !== gap.none || (next.text !== "." && next.text !== "-")) return at;
  let last = at;
  const glued = (i: number, text: string) => tokens[i]?.text === text && tokens[i]!.gap === gap.none;
  const letter = (i: number) => tokens[i]?.text.length === 1 && /\p{Lu}/u.test(tokens[i]!.text);
  if (letter(at) && next.text === ".") {
    last = at + 1;
    while (letter(last + 1) && tokens[last + 1]!.gap === gap.none && glued(last + 2, ".")) last += 2;
    return last;
  }
  if (lexicon.dotted.has(tokens[at]!.norm) && next.text === ".") return at + 1;
  while (glued(last + 1, "-") && tokens[last + 2]?.kind !== "mark" && tokens[last + 2]?.gap === gap.none) last += 2;
  return last;
}

function joined(tokens: readonly Token[], first: number, last: number, forms: WordForms): WordForm {
  let text = "";
  let norm = "";
  for (let i = first; i <= last; i++) {
    text += tokens[i]!.text;
    norm += tokens[i]!.norm;
  }
  return forms.joined(tokens[first]!.kind, text, norm.replace(/\.$/, ""));
}
