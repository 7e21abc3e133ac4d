import { allLanguages } from "../../lambdas/core/extract/all-languages.ts";
import { findOfficials } from "../../lambdas/core/extract/officials.ts";
import { findQuotes } from "../../lambdas/core/extract/quotes.ts";
import { splitSentences } from "../../lambdas/core/extract/sentences.ts";
import { tokenize } from "../../lambdas/core/extract/tokens.ts";
import type { Span } from "../../lambdas/core/extract/types.ts";

/** A story with every attribution that annotators found. */
export interface QuotedDocument {
  id: string;
  text: string;
  attributions: { content: Span[]; cue: Span[]; source: Span[] }[];
}

/** A quote as a system gives it. */
export interface FoundQuote {
  content: Span[];
  source: Span | null;
}

export const quoteRows = ["all", "direct", "marks", "indirect"] as const;
export type QuoteRow = (typeof quoteRows)[number];

/** Figures of one row at one overlap: precision, recall and F in per cent, speakers right on the matched quotes. */
export interface QuoteScore {
  gold: number;
  system: number;
  precision: number;
  recall: number;
  f: number;
  speaker: { right: number; of: number; share: number };
}

const FORM: Readonly<Record<QuoteRow, (words: string) => boolean>> = {
  all: () => true,
  direct: (words) => /^\s*["“]/.test(words),
  marks: (words) => /["“”]/.test(words),
  indirect: (words) => !/["“”]/.test(words),
};

/** Our quotes of a story, as the scorers take them. */
export function quotesOf(text: string): FoundQuote[] {
  const story = { text, publishedAt: "2016-01-01", timezone: "UTC" };
  const sentences = splitSentences(text);
  const tokens = tokenize(text);
  const officials = findOfficials(story, text, sentences, tokens, allLanguages);
  return findQuotes(story, text, sentences, tokens, officials, allLanguages).map(({ value: { content, speaker } }) => ({
    content,
    source: speaker === null ? null : { start: speaker.start, end: speaker.end },
  }));
}

/**
 * Scores quotes as the evaluation set's own scorer does: one to one, a gold quote takes the free system quote that holds
 * most of its characters, if more than `overlap` of them; a speaker is right when the spans share a character. A row takes
 * gold of its form only; a system quote that touches only gold of another form is left out, one that touches none counts
 * against the row of its own form.
 * @param systems quotes of each document, in the order of the documents
 */
export function scoreQuotes(
  documents: readonly QuotedDocument[],
  systems: readonly (readonly FoundQuote[])[],
  row: QuoteRow,
  overlap: number,
): QuoteScore {
  let gold = 0;
  let system = 0;
  let matched = 0;
  const speaker = { right: 0, of: 0 };
  documents.forEach((document, n) => {
    const all = document.attributions.filter(({ content }) => content.length > 0);
    const wanted = all.filter(({ content }) => FORM[row](wordsOf(document.text, content)));
    const found = (systems[n] ?? []).filter(
      ({ content }) =>
        wanted.some((one) => shared(one.content, content) > 0) ||
        (FORM[row](wordsOf(document.text, content)) && !all.some((one) => shared(one.content, content) > 0)),
    );
    gold += wanted.length;
    system += found.length;
    for (const [one, best] of pairQuotes(wanted, found, overlap)) {
      matched++;
      if (one.source.length === 0) continue;
      speaker.of++;
      if (best.source !== null && shared(one.source, [best.source]) > 0) speaker.right++;
    }
  });
  const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
  return {
    gold,
    system,
    precision: share(matched, system),
    recall: share(matched, gold),
    f: share(2 * matched, gold + system),
    speaker: { ...speaker, share: share(speaker.right, speaker.of) },
  };
}

/** Quotes that are the same: one to one, each gold one with the free system quote that holds most of its characters. */
export function pairQuotes<G extends { content: Span[] }, S extends { content: Span[] }>(
  gold: readonly G[],
  system: readonly S[],
  overlap: number,
): Map<G, S> {
  const pairs = new Map<G, S>();
  const used = new Set<S>();
  for (const wanted of gold) {
    const best = bestOf(wanted.content, system, used, overlap);
    if (best === null) continue;
    used.add(best);
    pairs.set(wanted, best);
  }
  return pairs;
}

function bestOf<S extends { content: Span[] }>(
  content: readonly Span[],
  found: readonly S[],
  used: ReadonlySet<S>,
  overlap: number,
): S | null {
  let best: S | null = null;
  let top = overlap;
  for (const quote of found) {
    if (used.has(quote)) continue;
    const part = shared(content, quote.content) / shared(content, content);
    if (part > top) {
      top = part;
      best = quote;
    }
  }
  return best;
}

function wordsOf(text: string, content: readonly Span[]): string {
  return content.map(({ start, end }) => text.slice(start, end)).join(" ");
}

/** How many characters of the first spans lie in the second. */
export function shared(a: readonly Span[], b: readonly Span[]): number {
  const characters = new Set<number>();
  for (const { start, end } of a) {
    for (const other of b) {
      for (let at = Math.max(start, other.start); at < Math.min(end, other.end); at++) characters.add(at);
    }
  }
  return characters.size;
}
