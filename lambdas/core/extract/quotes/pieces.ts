import type { Span } from "../types.ts";
import type { Attribution, Source } from "./grammar.ts";
import { inOrder } from "./in-order.ts";
import type { Marked } from "./marks.ts";
import { has, type Passage, placeAt, sentenceAt } from "./passage.ts";
import { isTitleCase } from "./titles.ts";
import { Role, Trait } from "./traits.ts";
import { announcer, type MarkedWords, speakerBefore, speakerBehind, speakersBySentence } from "./uncued.ts";

/** A marked passage of fewer words is a name, a title or a scare quote unless a cue introduces it. */
const FEWEST_WORDS = 5;
/** A quote goes on in the next paragraph only when no more than this stands between (its speaker's clause). */
const LONGEST_CLAUSE = 150;

/** A quote has no more pieces than its schema takes. */
const MOST_PIECES = 100;

/**
 * Gives every marked passage that no cue claimed its place: a piece of the quote that it continues, a quote of its own
 * whose speaker is understood, or nothing (scare quotes, titles, slogans).
 * Pieces of one speech: "A," said Reyes. "B." in one paragraph, and paragraphs that are wholly in marks after it.
 * @param quotes quotes of the text so far, passage by passage; pieces are added in place, and then the quotes that no cue
 * introduces
 */
export function placeMarked(passages: readonly Passage[], quotes: Attribution[], words: MarkedWords): void {
  const cued = quotes.length;
  let next = 0;
  let reaching = NO_PIECES;
  let carried: Attribution | null = null;
  let speaker: Source | null = null;
  for (let p = 0; p < passages.length; p++) {
    const first = next;
    while (next < cued && quotes[next]!.passage === p) next++;
    const latest = lastSource(reaching, quotes, first, next);
    const before = reaching;
    reaching = p + 1 < passages.length ? piecesBeyond(passages[p + 1]!.start, quotes, first, next) : NO_PIECES;
    if (passages[p]!.marked.length === 0) carried = null;
    else {
      const owned = inOrder([...before, ...piecesBeyond(0, quotes, first, next)], (a, b) => a.start - b.start);
      carried = placeIn(passages, p, owned, carried, speaker, words, quotes);
    }
    speaker = latest ?? speaker;
  }
}

/** A piece of a quote, with the quote. */
interface Owned extends Span {
  quote: Attribution;
}

const NO_PIECES: readonly Owned[] = [];

/** The pieces of some quotes (from one index up to another) that end after a text position. */
function piecesBeyond(position: number, quotes: readonly Attribution[], from: number, to: number): readonly Owned[] {
  let pieces: Owned[] | null = null;
  for (let n = from; n < to; n++) {
    const quote = quotes[n]!;
    for (const { start, end } of quote.content) {
      if (end <= position) continue;
      pieces ??= [];
      pieces.push({ start, end, quote });
    }
  }
  return pieces ?? NO_PIECES;
}

/** Who is named last as the speaker, by where the pieces begin: those that reach into a paragraph, and those of its quotes. */
function lastSource(
  reaching: readonly Owned[],
  quotes: readonly Attribution[],
  from: number,
  to: number,
): Source | null {
  let last: Source | null = null;
  let begins = 0;
  for (const { start, quote } of reaching) {
    if (quote.source === null || start < begins) continue;
    last = quote.source;
    begins = start;
  }
  for (let n = from; n < to; n++) {
    const { source, content } = quotes[n]!;
    if (source === null) continue;
    for (const { start } of content) {
      if (start < begins) continue;
      last = source;
      begins = start;
    }
  }
  return last;
}

/** Places the marked passages of one paragraph. Gives the quote that the next paragraph may go on with. */
function placeIn(
  passages: readonly Passage[],
  p: number,
  owned: readonly Owned[],
  carried: Attribution | null,
  speaker: Source | null,
  words: MarkedWords,
  quotes: Attribution[],
): Attribution | null {
  const passage = passages[p]!;
  const ownerOf = ownersInOrder(owned);
  let speakers: ReadonlyMap<number, Source> | null = null;
  const announced = (marked: Marked) => {
    speakers ??= speakersBySentence(passage, owned);
    return announcer(passages, p, marked, speakers, words);
  };
  let last: Attribution | null = null;
  for (const marked of passage.marked) {
    const owner = ownerOf(marked);
    if (owner !== null) {
      last = owner;
      continue;
    }
    const continued: Attribution | null = last ?? (fillsParagraph(passage, marked) ? carried : null);
    if (words.isTitle(passage, marked) || isTitleCase(passage, marked)) continue;
    const opens = startsSentence(passage, marked);
    const long = wordCount(passage, marked) >= FEWEST_WORDS;
    const beside = opens ? speakerBehind : speakerBefore;
    const named = long ? beside(passage, marked, words) : null;
    if (named !== null) {
      last = withoutCue(passage, p, marked, named);
      quotes.push(last);
    } else if (
      continued?.marked === true &&
      continued.content.length < MOST_PIECES &&
      (opens || goesOn(passage, continued, marked))
    ) {
      continued.content.push({ start: marked.start, end: marked.end });
      last = continued;
    } else if (opens && long) {
      const source: Source | null = last?.source ?? announced(marked) ?? speaker;
      last = withoutCue(passage, p, marked, source);
      quotes.push(last);
    }
  }
  return passage.end - passage.marked.at(-1)!.end < LONGEST_CLAUSE ? last : null;
}

/** Answers, for marked passages asked in order, whose content they touch; the pieces are in order too. */
function ownersInOrder(pieces: readonly Owned[]): (marked: Marked) => Attribution | null {
  let next = 0;
  let reach: Owned | null = null;
  return (marked) => {
    for (; next < pieces.length && pieces[next]!.start < marked.end; next++) {
      if (reach === null || pieces[next]!.end > reach.end) reach = pieces[next]!;
    }
    return reach !== null && reach.end > marked.start ? reach.quote : null;
  };
}

function withoutCue(passage: Passage, p: number, marked: Marked, source: Source | null): Attribution {
  return {
    content: [{ start: marked.start, end: marked.end }],
    source,
    cue: null,
    rule: "marked passage without a cue",
    language: passage.language,
    passage: p,
    marked: true,
  };
}

/** "…," said Reyes, who leads the union, "…": a marked passage after a comma in the sentence of the cue. */
function goesOn(passage: Passage, quote: Attribution, marked: Marked): boolean {
  if (quote.cue === null) return false;
  const at = placeAt(passage, marked.start);
  const cue = placeAt(passage, quote.cue.start);
  if (at === passage.from || cue >= at || passage.sentence[cue] !== passage.sentence[at]) return false;
  return has(passage, at - 1, Trait.comma) && quote.content[0]!.start < quote.cue.start;
}

function startsSentence(passage: Passage, marked: Marked): boolean {
  const at = placeAt(passage, marked.start);
  return passage.roles[at] !== Role.edge && sentenceAt(passage, at).from === at;
}

function fillsParagraph(passage: Passage, marked: Marked): boolean {
  return marked.start === passage.start && marked.end >= passage.end;
}

function wordCount(passage: Passage, marked: Marked): number {
  const to = placeAt(passage, marked.end);
  let count = 0;
  for (let at = placeAt(passage, marked.start); at < to; at++) if (has(passage, at, Trait.word)) count++;
  return count;
}
