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
}

const bitsOf = (...names: readonly WordClass[]): number => names.reduce((mask, name) => mask | classBit(name), 0);
const TRIGGERS = bitsOf("head", "rank", "body", "corp", "cue", "hon");
const QUOTE = bitsOf("quote");
const FIRST = bitsOf("first");

const STOP = ".".charCodeAt(0);
const HYPHEN = "-".charCodeAt(0);
const APOSTROPHE = "'".charCodeAt(0);
const CURLY = "’".charCodeAt(0);
const OPENING = "‘".charCodeAt(0);

/**
 * Reads one sentence after the other into the same room: first only the number that each word has in the automaton of
 * the frames, as most sentences introduce nobody; the words themselves when they are asked for.
 */
export class SentenceWords {
  /** Words of the sentence read last. */
  length = 0;
  /** Their numbers in the automaton. */
  symbols: Int32Array = new Int32Array(64);
  readonly #forms: WordForms;
  /** What each token is by itself, then what each word is. */
  readonly #found: WordForm[] = [];
  /** First and last token of each word in turn. */
  #places: Int32Array = new Int32Array(128);
  #tokens: readonly Token[] = [];
  #from = 0;
  #to = 0;

  constructor(forms: WordForms) {
    this.#forms = forms;
  }

  /** Looks at tokens [from, to); false when none of them is a word that an introduction can hang on: most need not be read. */
  look(tokens: readonly Token[], from: number, to: number): boolean {
    let classes = 0;
    for (let i = from; i < to; i++) {
      const form = this.#forms.of(tokens[i]!.form);
      this.#found[i - from] = form;
      classes |= form.classes;
    }
    this.#tokens = tokens;
    this.#from = from;
    this.#to = to;
    return (classes & TRIGGERS) !== 0;
  }

  /** Reads the words of the tokens that were looked at last. */
  read(): void {
    const tokens = this.#to - this.#from;
    if (tokens > this.symbols.length) {
      this.symbols = new Int32Array(2 * tokens);
      this.#places = new Int32Array(4 * tokens);
    }
    this.#join(this.#tokens, this.#from, this.#to);
    this.#markFirst();
  }

  /** Puts tokens together to words: a word never has more tokens than were passed, so both stand in one list. */
  #join(tokens: readonly Token[], from: number, to: number): void {
    const found = this.#found;
    let quoted = false;
    let length = 0;
    for (let i = from; i < to; i++) {
      let form = found[i - from]!;
      let last = i;
      if (form.mark !== 0) {
        const apostrophe = form.mark === APOSTROPHE || form.mark === CURLY;
        const alone = tokens[i]!.gap !== gap.none;
        if (apostrophe && !quoted && !alone && length > 0 && endsInS(found[length - 1]!)) form = this.#forms.possessive;
        else if (form.mark === OPENING || (form.mark === APOSTROPHE && alone)) quoted = true;
        else if (apostrophe) quoted = false;
      } else {
        const next = i + 1 < to ? found[i + 1 - from]!.mark : markOf(tokens[i + 1]);
        if (next === STOP || next === HYPHEN) last = endOfWord(tokens, i, this.#forms);
        if (last > i) form = joined(tokens, i, last, this.#forms);
      }
      found[length] = form;
      this.symbols[length] = form.symbol;
      this.#places[2 * length] = i;
      this.#places[2 * length + 1] = last;
      length++;
      i = last;
    }
    this.length = length;
  }

  /** The first word that is no mark of quotation is told apart. */
  #markFirst(): void {
    for (let n = 0; n < this.length; n++) {
      const { classes, norm } = this.#found[n]!;
      if ((classes & QUOTE) !== 0) continue;
      this.symbols[n] = this.#forms.symbols.symbolOf(norm, classes | FIRST);
      return;
    }
  }

  /** The words of the sentence read last. */
  words(): Word[] {
    const words: Word[] = [];
    let first = FIRST;
    for (let n = 0; n < this.length; n++) {
      const { text, norm, classes, skip } = this.#found[n]!;
      const start = this.#tokens[this.#places[2 * n]!]!.start + skip;
      const { end } = this.#tokens[this.#places[2 * n + 1]!]!;
      const quote = (classes & QUOTE) !== 0;
      words.push({ start, end, text, norm, classes: quote ? classes : classes | first });
      if (!quote) first = 0;
    }
    return words;
  }
}

function endsInS({ text }: WordForm): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x73 || last === 0x53;
}

const markOf = (token: Token | undefined) => (token?.kind === "mark" ? token.text.charCodeAt(0) : 0);

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
