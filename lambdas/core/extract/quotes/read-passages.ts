import type { Noted } from "../forms.ts";
import type { Sentence } from "../sentences.ts";
import { gap, Token } from "../tokens.ts";
import type { Language } from "../types.ts";
import { findMarked, type Marked } from "./marks.ts";
import type { Columns, Passage } from "./passage.ts";
import { Role, Trait } from "./traits.ts";

/** What the readers of each language see of a written form. */
type Readers = Readonly<Record<Language, { traits: Noted<number> }>>;

const EDGE = new Token(-1, -1, gap.paragraph, { kind: "mark", text: "", norm: "" });
const NO_MARKED: readonly Marked[] = [];

/** Prepares the paragraphs of a text, each in the language that most of its words are written in. Linear in the text. */
export function readPassages(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  readers: Readers,
): Passage[] {
  const passages: Passage[] = [];
  const columns = columnsFor(tokens.length + (sentences.at(-1)?.paragraph ?? -1) + 3);
  let language: Language = "en";
  let from = 1;
  for (let first = 0; first < sentences.length; ) {
    const { paragraph, start } = sentences[first]!;
    let last = first + 1;
    while (last < sentences.length && sentences[last]!.paragraph === paragraph) last++;
    const passage: Passage = {
      tokens: columns.tokens,
      roles: columns.roles,
      traits: columns.traits,
      sentence: columns.sentence,
      within: columns.within,
      bounds: columns.bounds,
      language,
      text,
      start,
      end: sentences[last - 1]!.end,
      from,
      to: from,
      firstSentence: first,
      marked: NO_MARKED,
      holds: 0,
    };
    // most paragraphs are in the language of the one before; one that is not is read again
    readPlaces(passage, sentences, last, tokens, readers[language].traits);
    language = languageOf(passage);
    if (language !== passage.language) readPlaces(passage, sentences, last, tokens, readers[language].traits);
    passage.language = language;
    if ((passage.holds & Trait.opensMarked) !== 0) fillMarked(passage);
    passages.push(passage);
    from = passage.to + 1;
    first = last;
  }
  // a look two places beyond the last word finds nothing of the text before
  leaveEmpty(columns, from);
  return passages;
}

/** Places of a text of some fifty pages; the columns of longer ones are not kept. */
const MOST_KEPT = 1 << 15;
let kept = emptyColumns(1 << 11);

/** Columns with room for so many places, kept from one text to the next: whatever reads a place has filled it in before. */
function columnsFor(places: number): Columns {
  const tokens = new Array<Token>(places);
  if (places > kept.roles.length) {
    if (places > MOST_KEPT) return { ...emptyColumns(places), tokens, bounds: [] };
    kept = emptyColumns(Math.min(MOST_KEPT, 2 * places));
  }
  return { ...kept, tokens, bounds: [] };
}

function emptyColumns(places: number): Pick<Columns, "traits" | "sentence" | "within" | "roles"> {
  return {
    traits: new Int32Array(places),
    sentence: new Int32Array(places),
    within: new Int32Array(places),
    roles: new Uint8Array(places),
  };
}

/** Fills in a passage's places, sentence by sentence; its end with them. */
function readPlaces(
  passage: Passage,
  sentences: readonly Sentence[],
  lastSentence: number,
  all: readonly Token[],
  traitsOf: Noted<number>,
): void {
  const { tokens, roles, traits, sentence, within, bounds, firstSentence } = passage;
  // before each paragraph stands one empty place
  const ahead = sentences[firstSentence]!.paragraph + 1;
  let place = passage.from;
  let holds = 0;
  leaveEmpty(passage, place - 1);
  for (let s = firstSentence; s < lastSentence; s++) {
    const { start, end } = sentences[s]!;
    const from = place;
    for (; place - ahead < all.length; place++) {
      const token = all[place - ahead]!;
      if (token.start >= end) break;
      const found = traitsOf.of(token.form);
      tokens[place] = token;
      traits[place] = found;
      sentence[place] = s;
      within[place] = -1;
      holds |= found;
      roles[place] = (found & Trait.unsettled) === 0 ? found & Trait.role : settle(passage, place, start, end);
    }
    bounds[s] = { from, to: place, headline: undefined, main: undefined };
  }
  passage.to = place;
  passage.holds = holds;
  leaveEmpty(passage, place);
}

/** Makes an edge of a place. */
function leaveEmpty({ tokens, roles, traits, sentence, within }: Columns, place: number): void {
  tokens[place] = EDGE;
  roles[place] = Role.edge;
  traits[place] = 0;
  sentence[place] = -1;
  within[place] = -1;
}

function languageOf({ traits, from, to, holds }: Passage): Language {
  if ((holds & Trait.eastern) === 0) return "en";
  let eastern = 0;
  let words = 0;
  for (let at = from; at < to; at++) {
    if ((traits[at]! & Trait.word) !== 0) words++;
    if ((traits[at]! & Trait.eastern) !== 0) eastern++;
  }
  return eastern * 2 > words ? "ar" : "en";
}

/** The role of a place that depends on where it stands in its sentence (from `start` to `end` in the text). */
function settle({ tokens, traits }: Passage, at: number, start: number, end: number): number {
  const token = tokens[at]!;
  const found = traits[at]!;
  if ((found & Trait.apostrophe) !== 0) {
    const hangs = tokens[at - 1]!.end === token.start && (traits[at - 1]! & Trait.sibilant) !== 0;
    return hangs ? Role.joint : Role.mark;
  }
  // the stop of an abbreviation is part of a phrase, the last one of a sentence is not
  if (token.kind === "mark") return token.end >= end - 1 ? Role.mark : Role.joint;
  // "Will", "May": a capital inside a sentence makes a name of an auxiliary
  return token.start > start ? Role.open : Role.auxiliary;
}

/** Finds the marked passages and fills in which places lie in them. */
function fillMarked(passage: Passage): void {
  const { text, start, end, tokens, traits, within, from, to } = passage;
  const holders: Token[] = [];
  for (let at = from; at < to; at++) if ((traits[at]! & Trait.opensMarked) !== 0) holders.push(tokens[at]!);
  const marked = findMarked(text, start, end, holders);
  let at = from;
  for (let m = 0; m < marked.length; m++) {
    while (at < to && tokens[at]!.start < marked[m]!.start) at++;
    for (; at < to && tokens[at]!.start < marked[m]!.end; at++) within[at] = m;
  }
  passage.marked = marked;
}
