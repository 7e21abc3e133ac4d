import type { Span } from "../../../lambdas/core/extract/types.ts";
import type { FoundQuote } from "../quotes.ts";

// The plain pattern baseline for quotes: quotation marks of four words and more, and sentences with a word of saying,
// with the noun phrase beside that word as the speaker. What a good evening with regular expressions gives.
const CUE =
  "(?:said|says|say|saying|told|tells|added|adds|adding|wrote|writes|argued|argues|claimed|claims|explained|explains|noted|notes|asked|asks|replied|continued|insisted|insists|declared|announced|announces|warned|warns|stated|states|suggested|suggests|acknowledged|admitted|tweeted|concluded|recalled|responded|stressed|maintained|contended|believes?|believed|thinks?|reported|reports|called|predicted|promised|pledged|vowed|confirmed|denied|alleged|conceded|charged|complained|observed|remarked)";
const PHRASE =
  "(?:(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Ii]t|[Ww]ho)|(?:(?:[Tt]he|[Aa]|[Aa]n|[Oo]ne|[Ss]ome|[Mm]any|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Ff]ormer)\\s+)?(?:[A-Z][\\w.'’-]*|[a-z]{3,}(?=\\s+[A-Z]))(?:\\s+(?:of|for|the|de|and)?\\s*[A-Z][\\w.'’-]*){0,5}|(?:[Tt]he|[Aa]|[Ss]ome|[Mm]any|[Hh]is|[Hh]er|[Tt]heir)\\s+[a-z]+(?:\\s+[a-z]+)?)";

const PHRASE_CUE_AFTER = new RegExp(`^[,\\s]*(${PHRASE})(?:,[^,"“]{0,80},)?\\s+(${CUE})\\b`);
const CUE_PHRASE_AFTER = new RegExp(`^[,\\s]*(${CUE})\\s+(${PHRASE})`);
const PHRASE_CUE_BEFORE = new RegExp(`(${PHRASE})(?:,[^,"“]{0,80},)?\\s+(${CUE})\\b[^.?!"”]{0,70}$`);
const FINAL_CUE = new RegExp(`,\\s+(${PHRASE})\\s+(${CUE})\\b`);
const ACCORDING = new RegExp(`[Aa]ccording to (${PHRASE})`);
const CUE_CONTENT = new RegExp(
  `(?:^|\\s)(${PHRASE})(?:,[^,]{0,80},)?\\s+(${CUE})\\s+(?:(?:[A-Z]\\w+|reporters|CNN|supporters|voters)\\s+){0,3}(?:(?:on|in) [A-Z]\\w+\\s+)?(that\\s+)?`,
);
const SENTENCE_END =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Jan|Feb|Aug|Sept|Oct|Nov|Dec|U\.S|D\.C|St|Jr|Sr|No|vs|[A-Z]))[.?!]["”’)]*\s+(?=["“A-Z(])/g;

const LEAST_WORDS = 4;
const REACH = 140;

/** Quotes that plain patterns find, direct ones first. */
export function patternQuotes(text: string): FoundQuote[] {
  return [...directQuotes(text), ...indirectQuotes(text)];
}

interface Marked extends Span {
  paragraph: Span;
}

const wordCount = (words: string) => words.match(/[\w’']+/g)?.length ?? 0;

function paragraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function markedStretches(text: string): Marked[] {
  return paragraphs(text).flatMap((paragraph) => {
    const found: Marked[] = [];
    let open = -1;
    for (let i = paragraph.start; i < paragraph.end; i++) {
      const mark = text[i];
      if (open < 0 && (mark === "“" || mark === '"')) open = i;
      else if (open >= 0 && (mark === "”" || mark === '"')) {
        found.push({ start: open, end: i + 1, paragraph });
        open = -1;
      }
    }
    if (open >= 0) found.push({ start: open, end: paragraph.end, paragraph });
    return found;
  });
}

function sentences(text: string): Span[] {
  return paragraphs(text).flatMap(({ start, end }) => {
    const found: Span[] = [];
    let from = start;
    for (const match of text.slice(start, end).matchAll(SENTENCE_END)) {
      found.push({ start: from, end: start + match.index + match[0].trimEnd().length });
      from = start + match.index + match[0].length;
    }
    if (from < end) found.push({ start: from, end });
    return found;
  });
}

function directQuotes(text: string): FoundQuote[] {
  const found = markedStretches(text)
    .filter(({ start, end }) => wordCount(text.slice(start, end)) >= LEAST_WORDS)
    .map(
      (mark): FoundQuote => ({ content: [{ start: mark.start, end: mark.end }], source: speakerBeside(text, mark) }),
    );
  // A quote without a speaker of its own goes on from the one before it in the same paragraph.
  found.forEach((quote, i) => {
    const before = found[i - 1];
    if (quote.source !== null || !before?.source) return;
    if (!text.slice(before.content[0]!.end, quote.content[0]!.start).includes("\n")) quote.source = before.source;
  });
  return found;
}

function speakerBeside(text: string, { start, end, paragraph }: Marked): Span | null {
  const after = text.slice(end, Math.min(paragraph.end, end + REACH));
  const before = text.slice(Math.max(paragraph.start, start - REACH), start);
  let match = PHRASE_CUE_AFTER.exec(after);
  if (match !== null) return spanAt(end + match[0].indexOf(match[1]!, match[0].search(/[^,\s]/)), match[1]!);
  match = CUE_PHRASE_AFTER.exec(after);
  if (match !== null) return spanAt(end + match[0].length - match[2]!.length, match[2]!);
  match = PHRASE_CUE_BEFORE.exec(before);
  return match === null ? null : spanAt(start - before.length + match.index, match[1]!);
}

const spanAt = (start: number, words: string): Span => ({ start, end: start + words.length });

function indirectQuotes(text: string): FoundQuote[] {
  const marks = markedStretches(text).filter(({ start, end }) => wordCount(text.slice(start, end)) >= LEAST_WORDS);
  return sentences(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    if (/["“”]/.test(words) && marks.some((mark) => mark.start >= sentence.start && mark.end <= sentence.end))
      return [];
    return finalCue(words, sentence) ?? accordingTo(text, words, sentence) ?? cueFirst(text, words, sentence) ?? [];
  });
}

function finalCue(words: string, { start }: Span): FoundQuote | null {
  const match = FINAL_CUE.exec(words);
  if (match === null || match.index <= 15) return null;
  const source = spanAt(start + match.index + match[0].indexOf(match[1]!), match[1]!);
  return { content: [{ start, end: start + match.index }], source };
}

function accordingTo(text: string, words: string, { start, end }: Span): FoundQuote | [] | null {
  const match = ACCORDING.exec(words);
  if (match === null) return null;
  const source = spanAt(start + match.index + match[0].length - match[1]!.length, match[1]!);
  if (match.index >= 3) {
    const until = start + match.index - (/,\s*$/.test(words.slice(0, match.index)) ? 2 : 1);
    return { content: [{ start, end: until }], source };
  }
  const comma = text.indexOf(",", source.start);
  if (comma <= 0 || comma >= end) return [];
  return { content: [{ start: comma + 2, end: withoutStop(text, end) }], source };
}

function cueFirst(text: string, words: string, sentence: Span): FoundQuote | null {
  const match = CUE_CONTENT.exec(words);
  if (match === null) return null;
  const start = sentence.start + match.index + match[0].length - (match[3]?.length ?? 0);
  const end = withoutStop(text, sentence.end);
  if (end - start <= 12) return null;
  const source = spanAt(sentence.start + match.index + match[0].indexOf(match[1]!), match[1]!);
  return { content: [{ start, end }], source };
}

function withoutStop(text: string, end: number): number {
  let until = end;
  while (until > 0 && /[\s.]/.test(text[until - 1]!)) until--;
  return until;
}
