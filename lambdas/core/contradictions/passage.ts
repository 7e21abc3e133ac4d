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
  sentences: Sentence[];
  clauses: Clause[];
  hits: Hit[];
  /** For each token the date mention that it belongs to, if any. */
  dateAt: (EventDate | undefined)[];
  /** Terms of a stretch of tokens, without dates, predicates, reports and cues. */
  terms(from: number, to: number): Term[];
}

/** Takes a story's title or text apart. */
export function readPassage(claims: StoryClaims, part: Part, names: ReadonlySet<string>): Passage {
  const text = textOf(claims, part);
  const tokens = tokenize(text);
  const sentences = splitSentences(text);
  const hits = findPhrases(tokens);
  const dateAt = datesByToken(
    tokens,
    claims.mentions.dates.filter((date) => date.part === part),
  );
  const clauses = splitClauses(tokens, sentences, hits, (i) => dateAt[i] !== undefined);
  const things = new Map(hits.filter((hit) => hit.meaning.is === "thing").map((hit) => [hit.from, hit]));
  const silent = new Set<number>();
  for (const { from, to, meaning } of hits) {
    if (meaning.is === "phase" || meaning.is === "report" || meaning.is === "cue" || meaning.is === "boundary")
      for (let i = from; i < to; i++) silent.add(i);
    if (meaning.is === "happening" && meaning.by === "verb") silent.add(from);
    if (meaning.is === "happening" && meaning.by === "noun") for (let i = from; i < to; i++) silent.add(i);
  }
  const spoken = (i: number) => dateAt[i] !== undefined || silent.has(i);
  return {
    part,
    text,
    tokens,
    sentences,
    clauses,
    hits,
    dateAt,
    terms: (from, to) => termsOf(tokens, from, to, names, things, spoken),
  };
}

const textOf = (claims: StoryClaims, part: Part) => (part === "title" ? (claims.story.title ?? "") : claims.story.text);

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

function datesByToken(tokens: readonly Token[], dates: readonly EventDate[]): (EventDate | undefined)[] {
  const byToken: (EventDate | undefined)[] = new Array(tokens.length);
  const sorted = dates.toSorted((a, b) => a.start - b.start);
  let next = 0;
  tokens.forEach((token, i) => {
    while (next < sorted.length && sorted[next]!.end <= token.start) next++;
    const date = sorted[next];
    if (date !== undefined && token.start < date.end && token.end > date.start) byToken[i] = date;
  });
  return byToken;
}

/** How many terms of the surroundings a fact keeps. */
const NEAR = 40;

/** Terms of the headline and the lead: what the story is about. */
export function topicOf(title: Passage, body: Passage): Term[] {
  const lead = body.clauses.filter((clause) => clause.sentence <= 1);
  const end = lead.at(-1)?.to ?? 0;
  return distinct([...title.terms(0, title.tokens.length), ...body.terms(0, end)], NEAR);
}
