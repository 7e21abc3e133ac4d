import type { Token } from "../tokens.ts";
import { gap } from "../tokens.ts";
import { bitsOf } from "./classes.ts";
import { code, MENTION_SHIFT, type WordForm, type WordForms } from "./word-forms.ts";

const FIRST = bitsOf("first");
const NO_TOKENS: readonly Token[] = [];
/** Symbols whose words are known where they come first; fewer than there can be, as the last one stands for many words. */
const MOST_FIRSTS = 1 << 12;

/**
 * Words of a sentence as grammars see them: hyphened and dotted forms are one word, a clitic is left out. One sentence
 * after the other is read into the same room, and of each word only its symbol: most sentences introduce nobody, so
 * what else a word is can be asked of it by its number in the sentence.
 */
export class SentenceWords {
  /** Words of the sentence read last. */
  length = 0;
  /** Their symbols in the grammar's alphabet. */
  symbols: Int32Array = new Int32Array(64);
  readonly #forms: WordForms;
  /** Code of each token by itself, then of each word. */
  #codes: Int32Array = new Int32Array(64);
  /** First and last token of each word in turn. */
  #places: Int32Array = new Int32Array(128);
  /** Words that are more than the token they begin with. */
  readonly #made: (WordForm | null)[] = [];
  /** By symbol, the one of the same word where it comes first; 0 where none is known. */
  readonly #firsts = new Uint16Array(MOST_FIRSTS);
  #tokens: readonly Token[] = NO_TOKENS;
  #from = 0;
  #to = 0;

  /** @param forms the words of the language that it reads */
  constructor(forms: WordForms) {
    this.#forms = forms;
  }

  /**
   * Looks at tokens [from, to); false when none of them is a word that an introduction can hang on: most need not be read.
   * @param mentions takes, by token, what it can be to the mentions (see `mentions.ts`)
   */
  look(tokens: readonly Token[], from: number, to: number, mentions: Uint8Array): boolean {
    if (to - from > this.symbols.length) {
      this.symbols = new Int32Array(2 * (to - from));
      this.#codes = new Int32Array(2 * (to - from));
      this.#places = new Int32Array(4 * (to - from));
    }
    const codes = this.#codes;
    let any = 0;
    for (let i = from; i < to; i++) {
      const one = this.#forms.codeOf(tokens[i]!.form);
      codes[i - from] = one;
      mentions[i]! |= one >>> MENTION_SHIFT;
      any |= one;
    }
    this.#tokens = tokens;
    this.#from = from;
    this.#to = to;
    return (any & code.trigger) !== 0;
  }

  /**
   * Reads the words of the tokens that were looked at last. There are never more words than tokens: one list holds both.
   * @param text that the tokens point into
   */
  read(text: string): void {
    const tokens = this.#tokens;
    const from = this.#from;
    const to = this.#to;
    const codes = this.#codes;
    let quoted = false;
    let length = 0;
    for (let i = from; i < to; i++) {
      let one = codes[i - from]!;
      let made: WordForm | null = null;
      let last = i;
      if (tokens[i]!.kind !== "mark") {
        const next = i + 1 < to ? codes[i + 1 - from]! : this.#codeAt(i + 1);
        if ((next & (code.stop | code.hyphen)) !== 0) last = endOfWord(tokens, i, this.#forms);
        if (last > i) made = joined(text, tokens, i, last, this.#forms);
      } else if ((one & (code.apostrophe | code.opening)) !== 0) {
        const apostrophe = (one & code.apostrophe) !== 0;
        const alone = tokens[i]!.gap !== gap.none;
        const afterS = length > 0 && (codes[length - 1]! & code.endsInS) !== 0;
        if (apostrophe && !quoted && !alone && afterS) made = this.#forms.possessive;
        else quoted = !apostrophe || (alone && (one & code.straight) !== 0);
      }
      if (made !== null) one = made.code;
      codes[length] = one;
      this.symbols[length] = one & code.symbol;
      this.#made[length] = made;
      this.#places[2 * length] = i;
      this.#places[2 * length + 1] = last;
      length++;
      i = last;
    }
    this.length = length;
    this.#markFirst();
  }

  /** Lets go of the text that was read last, which its tokens would keep until the next one is looked at. */
  forget(): void {
    this.#tokens = NO_TOKENS;
    this.#made.fill(null);
    this.length = 0;
  }

  #codeAt(at: number): number {
    const token = this.#tokens[at];
    return token === undefined ? 0 : this.#forms.codeOf(token.form);
  }

  #formOf(word: number): WordForm {
    return this.#made[word] ?? this.#forms.of(this.#tokens[this.#places[2 * word]!]!.form);
  }

  /** The first word that is no mark of quotation is told apart. */
  #markFirst(): void {
    for (let n = 0; n < this.length; n++) {
      if ((this.#codes[n]! & code.quote) !== 0) continue;
      // what there is no room for is not kept, and what is kept is the same for all words of the symbol
      this.symbols[n] = this.#firsts[this.symbols[n]!] ||= this.#firstOf(n);
      return;
    }
  }

  /** The symbol of a word that comes first. */
  #firstOf(word: number): number {
    const { norm, classes } = this.#formOf(word);
    return this.#forms.alphabet.symbolOf(norm, classes | FIRST);
  }

  /** Bits of the classes of a word. */
  classes(word: number): number {
    return this.#forms.alphabet.classes[this.symbols[word]!]!;
  }

  /** A word folded, without its clitic. */
  norm(word: number): string {
    return this.#formOf(word).norm;
  }

  /** A word as it is written, without its clitic. */
  text(word: number): string {
    return this.#formOf(word).text;
  }

  /** Where a word begins in the text, without its clitic (UTF-16). */
  start(word: number): number {
    return this.#tokens[this.#places[2 * word]!]!.start + this.#formOf(word).skip;
  }

  /** Where a word ends, exclusive. */
  end(word: number): number {
    return this.#tokens[this.#places[2 * word + 1]!]!.end;
  }
}

/** Index of the last token of the word that begins at `at`: "al-Dulaimi", "U.N.", "Dr." are one word each. */
function endOfWord(tokens: readonly Token[], at: number, { lexicon }: WordForms): number {
  const next = tokens[at + 1];
  if (next === undefined || next.gap !== gap.none || (next.text !== "." && next.text !== "-")) return at;
  let last = at;
  if (isLetter(tokens[at]) && next.text === ".") {
    last = at + 1;
    while (isLetter(tokens[last + 1]) && tokens[last + 1]!.gap === gap.none && isGlued(tokens[last + 2], "."))
      last += 2;
    return last;
  }
  if (lexicon.dotted.has(tokens[at]!.norm) && next.text === ".") return at + 1;
  while (isGlued(tokens[last + 1], "-") && tokens[last + 2]?.kind !== "mark" && tokens[last + 2]?.gap === gap.none)
    last += 2;
  return last;
}

const isGlued = (token: Token | undefined, text: string) => token?.text === text && token.gap === gap.none;
const isLetter = (token: Token | undefined) => token?.text.length === 1 && /\p{Lu}/u.test(token.text);

function joined(story: string, tokens: readonly Token[], first: number, last: number, forms: WordForms): WordForm {
  const known = forms.joinedAs(story.slice(tokens[first]!.start, tokens[last]!.end));
  if (known !== undefined) return known;
  // put together anew, as a slice would keep the story
  let text = "";
  let norm = "";
  for (let i = first; i <= last; i++) {
    text += tokens[i]!.text;
    norm += tokens[i]!.norm;
  }
  return forms.joined(tokens[first]!.kind, text, norm.replace(/\.$/, ""));
}
