import type { Span } from "../types.ts";
import type { Attribution } from "./grammar.ts";
import type { Marked } from "./marks.ts";
import type { Passage } from "./passage.ts";
import { tokenAt } from "./passage.ts";

/** The subject of the sentence that a token stands in, by the grammar of the passage's language. */
export type SpeakerOf = (passage: Passage, at: number) => Span | null;

/** A marked passage of fewer words is a name, a title or a scare quote unless a cue introduces it. */
const FEWEST_WORDS = 5;

/**
 * Gives every marked passage that no cue claimed its place: a piece of the quote that it continues, a quote of its own
 * whose speaker is understood, or nothing (scare quotes, titles, slogans).
 * Pieces of one speech: "A," said Reyes. "B." in one paragraph, and paragraphs that are wholly in marks after it.
 * @param quotes quotes of the text so far, in any order; pieces are added in place, new quotes at the end
 */
export function placeMarked(passages: readonly Passage[], quotes: Attribution[], speakerOf: SpeakerOf): void {
  const byPassage: Attribution[][] = passages.map(() => []);
  for (const quote of quotes) for (const p of passagesOf(passages, quote)) byPassage[p]!.push(quote);
  let carried: Attribution | null = null;
  for (let p = 0; p < passages.length; p++) {
    const passage = passages[p]!;
    const own = byPassage[p]!;
    let last: Attribution | null = null;
    for (const marked of passage.marked) {
      const owner = ownerOf(own, marked);
      if (owner !== null) {
        last = owner;
        continue;
      }
      const startsSentence = startsAt(passage, marked);
      if (last?.marked === true && goesOn(passage, last, marked)) {
        last.content.push({ start: marked.start, end: marked.end });
        continue;
      }
      const carriesOn: Attribution | null = last ?? (fillsParagraph(passage, marked) ? carried : null);
      if (startsSentence && carriesOn !== null && carriesOn.marked) {
        carriesOn.content.push({ start: marked.start, end: marked.end });
        last = carriesOn;
        continue;
      }
      if (!startsSentence || words(passage, marked) < FEWEST_WORDS) continue;
      const quote: Attribution = {
        content: [{ start: marked.start, end: marked.end }],
        source: understoodSpeaker(passages, p, marked, quotes, speakerOf),
        cue: null,
        rule: "marked passage without a cue",
        language: passage.language,
        passage: p,
        marked: true,
      };
      quotes.push(quote);
      own.push(quote);
      last = quote;
    }
    const tail = passage.marked.at(-1);
    carried = tail !== undefined && last !== null && passage.end - tail.end < 150 ? last : null;
  }
}

/** The passages that a quote's content touches: its cue's own, and the one that a colon introduces. */
function passagesOf(passages: readonly Passage[], quote: Attribution): number[] {
  const after = quote.passage + 1;
  const next = passages[after];
  const reaches = next !== undefined && quote.content.some((piece) => piece.end > next.start);
  return reaches ? [quote.passage, after] : [quote.passage];
}

function ownerOf(quotes: readonly Attribution[], marked: Marked): Attribution | null {
  return (
    quotes.find((quote) => quote.content.some((piece) => piece.start < marked.end && marked.start < piece.end)) ?? null
  );
}

/** "…," said Reyes, who leads the union, "…": a marked passage after a comma in the sentence of the cue. */
function goesOn(passage: Passage, quote: Attribution, marked: Marked): boolean {
  if (quote.cue === null) return false;
  const at = tokenAt(passage, marked.start);
  const cue = tokenAt(passage, quote.cue.start);
  if (at === 0 || cue >= at || passage.sentence[cue] !== passage.sentence[at]) return false;
  const comma = passage.tokens[at - 1]!.text;
  return (comma === "," || comma === "،") && quote.content[0]!.start < quote.cue.start;
}

function startsAt(passage: Passage, marked: Marked): boolean {
  const at = tokenAt(passage, marked.start);
  return passage.bounds[passage.sentence[at]!]?.from === at;
}

function fillsParagraph(passage: Passage, marked: Marked): boolean {
  return marked.start === passage.start && marked.end >= passage.end;
}

/**
 * Whose speech a marked passage without a cue is: whoever the sentence before it is about when that sentence announces it
 * ("… issued a statement:") or stands in the same paragraph; else whoever spoke last.
 */
function understoodSpeaker(
  passages: readonly Passage[],
  p: number,
  marked: Marked,
  quotes: readonly Attribution[],
  speakerOf: SpeakerOf,
): Span | null {
  const passage = passages[p]!;
  const at = tokenAt(passage, marked.start);
  const sentence = passage.sentence[at]!;
  if (sentence > 0) {
    const before = speakerOf(passage, passage.bounds[sentence - 1]!.from);
    if (before !== null) return before;
  }
  const previous = passages[p - 1];
  if (previous !== undefined && previous.text[previous.end - 1] === ":") {
    const announced = speakerOf(previous, previous.bounds.at(-1)!.from);
    if (announced !== null) return announced;
  }
  let last: Attribution | null = null;
  for (const quote of quotes) {
    if (quote.source === null || quote.passage > p || quote.content[0]!.start >= marked.start) continue;
    if (last === null || last.content[0]!.start < quote.content[0]!.start) last = quote;
  }
  return last?.source ?? null;
}

function words(passage: Passage, marked: Marked): number {
  const to = tokenAt(passage, marked.end);
  let count = 0;
  for (let at = tokenAt(passage, marked.start); at < to; at++) if (passage.tokens[at]!.kind === "word") count++;
  return count;
}
