import type { Part } from "../claim.ts";
import { type Sentence, splitSentences } from "../extract/sentences.ts";
import { type Token, tokenize } from "../extract/tokens.ts";
import { type Clause, splitClauses } from "./clauses.ts";
import { findPhrases, type Hit } from "./lexicon.ts";
import type { EventDate, StoryClaims } from "./story-claims.ts";
import { distinct, namesIn, type Term, termsOf } from "./terms.ts";

/** One part of a story taken apart: tokens, sentences, clauses, phrases of the lexicon, and where its dates stand. */
export interface Passage {
  part: Part;
  text: string;
  tokens: Token[];
  clauses: Clause[];
  /** First and last clause of each sentence, as indexes [first, after last). */
  sentenceClauses: { first: number; after: number }[];
  /** Clauses of a sentence that begin at or before a token, the last twenty of them. */
  clausesBefore(sentence: number, token: number): Clause[];
  /** For each token the date mention that it belongs to, if any. */
  dateAt: (EventDate | undefined)[];
  /** Tokens of each date mention, [from, to). */
  dateTokens: ReadonlyMap<EventDate, { from: number; to: number }>;
  /** Phrases that lie wholly within the tokens [from, to), in order. */
  hitsIn(from: number, to: number): Hit[];
  /** Terms of a stretch of tokens, without dates, predicates, reports and cues. */
  terms(from: number, to: number): Term[];
}

/** How many clauses of a sentence are looked back over. */
const LOOK_BACK = 20;

/** Takes a story's title or text apart. */
export function readPassage(claims: StoryClaims, part: Part, names: ReadonlySet<string>): Passage {
  const text = part === "title" ? (claims.story.title ?? "") : claims.story.text;
  const tokens = tokenize(text);
  const sentences = splitSentences(text);
  const hits = findPhrases(tokens);
  const dates = claims.mentions.dates.filter((date) => date.part === part);
  const { dateAt, dateTokens } = datesByToken(tokens, dates);
  const clauses = splitClauses(tokens, sentences, hits, (i) => dateAt[i] !== undefined);
  const things = new Map(hits.filter((hit) => hit.meaning.is === "thing").map((hit) => [hit.from, hit]));
  const silent = silentTokens(hits);
  const spoken = (i: number) => dateAt[i] !== undefined || silent.has(i);
  const ranges = bySentence(clauses, sentences);
  const starts = firstAt(tokens.length, hits);
  return {
    part,
    text,
    tokens,
    clauses,
    sentenceClauses: ranges,
    clausesBefore(sentence, token) {
      const { first, after } = ranges[sentence]!;
      let last = first;
      let high = after;
      while (last < high) {
        const middle = (last + high) >> 1;
        if (clauses[middle]!.from <= token) last = middle + 1;
        else high = middle;
      }
      return clauses.slice(Math.max(first, last - LOOK_BACK), last);
    },
    dateAt,
    dateTokens,
    hitsIn(from, to) {
      const inside: Hit[] = [];
      for (let i = starts[from] ?? hits.length; i < hits.length && hits[i]!.from < to; i++) {
        if (hits[i]!.to <= to) inside.push(hits[i]!);
      }
      return inside;
    },
    terms: (from, to) => termsOf(tokens, from, to, names, things, spoken),
  };
}

/** For each token the index of the first hit at or after it. */
function firstAt(length: number, hits: readonly Hit[]): Int32Array {
  const starts = new Int32Array(length + 1);
  let next = 0;
  for (let i = 0; i <= length; i++) {
    while (next < hits.length && hits[next]!.from < i) next++;
    starts[i] = next;
  }
  return starts;
}

/** Tokens that said something else already and are no terms: predicates, reports, cues. */
function silentTokens(hits: readonly Hit[]): ReadonlySet<number> {
  const silent = new Set<number>();
  for (const { from, to, meaning, between } of hits) {
    if (meaning.is === "thing" || meaning.is === "aspect" || meaning.is === "former") continue;
    for (let i = from; i < to; i++) if (between?.includes(i) !== true) silent.add(i);
  }
  return silent;
}

function bySentence(clauses: readonly Clause[], sentences: readonly Sentence[]): Passage["sentenceClauses"] {
  const ranges = sentences.map(() => ({ first: 0, after: 0 }));
  clauses.forEach(({ sentence }, i) => {
    const range = ranges[sentence]!;
    if (range.after === 0) range.first = i;
    range.after = i + 1;
  });
  return ranges;
}

/** Names of a story, by their folded words. */
export function namesOf(claims: StoryClaims): ReadonlySet<string> {
  const text = claims.story.text;
  const starts = new Set(splitSentences(text).map((sentence) => sentence.start));
  const tokens = tokenize(text);
  return namesIn(tokens, (i) => opensSentence(tokens, i, starts));
}

function opensSentence(tokens: readonly Token[], i: number, starts: ReadonlySet<number>): boolean {
  if (starts.has(tokens[i]!.start)) return true;
  const before = tokens[i - 1];
  return before !== undefined && before.kind === "mark" && /["“‘«'’:—-]/.test(before.text);
}

function datesByToken(
  tokens: readonly Token[],
  dates: readonly EventDate[],
): Pick<Passage, "dateAt" | "dateTokens"> & { dateTokens: Map<EventDate, { from: number; to: number }> } {
  const dateAt: (EventDate | undefined)[] = new Array(tokens.length);
  const dateTokens = new Map<EventDate, { from: number; to: number }>();
  const sorted = dates.toSorted((a, b) => a.start - b.start);
  let next = 0;
  tokens.forEach((token, i) => {
    while (next < sorted.length && sorted[next]!.end <= token.start) next++;
    const date = sorted[next];
    if (date === undefined || token.start >= date.end || token.end <= date.start) return;
    dateAt[i] = date;
    dateTokens.set(date, { from: dateTokens.get(date)?.from ?? i, to: i + 1 });
  });
  return { dateAt, dateTokens };
}

/** How many terms the topic of a story keeps. */
const TOPIC = 40;

/** Terms of the headline and the lead, and the names of the whole story: what the story is about. */
export function topicOf(title: Passage, body: Passage): Term[] {
  const after = body.sentenceClauses[Math.min(1, body.sentenceClauses.length - 1)]?.after ?? 0;
  const end = body.clauses[after - 1]?.to ?? 0;
  const lead = distinct([...title.terms(0, title.tokens.length), ...body.terms(0, end)], TOPIC);
  const named = body.terms(0, body.tokens.length).filter((term) => term.sort === "name");
  return [...lead, ...distinct(named, TOPIC)];
}
