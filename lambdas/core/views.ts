import type { Article, Counts } from "./article.ts";
import type { Claim } from "./claim.ts";
import type { Conflict } from "./conflict.ts";
import type { Actor } from "./ids.ts";
import type { Citation } from "./source.ts";
import { type Support, supportOf } from "./tally.ts";

/** An article as the API shows it. */
export interface ArticleView extends Article {
  counts: Counts;
  /** Number of the newest event of its history. */
  chain: number;
  text?: string;
}

export function articleView(
  { article, chain }: { article: Article; chain: { number: number; counts: Counts } },
  text?: string,
): ArticleView {
  return { ...article, counts: chain.counts, chain: chain.number, ...(text === undefined ? {} : { text }) };
}

/** An article's ETag tells its head's rev and its chain, so that a reader sees marks too; If-Match compares rev alone. */
export function articleEtag({ article, chain }: { article: Article; chain: { number: number } }): string {
  return `"${article.rev}.${chain.number}"`;
}

/** ETag of everything else. */
export const etagOf = (thing: { rev: number }): string => `"${thing.rev}"`;

type Hidden = "grounds" | "eventBy" | "setBy" | "wordingBy";

/** A claim as the API shows it: with its citations and what they add up to, without what only rules need. */
export interface ClaimView extends Omit<Claim, Hidden> {
  citations: Citation[];
  support: Support;
  assignee?: Actor;
}

export function claimView(claim: Claim, citations: Citation[], assignee: Actor | null): ClaimView {
  const { grounds, eventBy: _eventBy, setBy: _setBy, wordingBy: _wordingBy, ...shown } = claim;
  return { ...shown, citations, support: supportOf(grounds), ...(assignee ? { assignee } : {}) };
}

export type ConflictView = Conflict;
