import * as z from "zod";
import { Actor, Id } from "./ids.ts";
import { plainText, someText } from "./text.ts";
import { Instant, OffsetInstant, Timezone } from "./time.ts";

/** Where a story stands. `held`: kept back; `corrected` and `withdrawn` come from revisions of a published story. */
export const ArticleState = z.enum(["draft", "published", "held", "corrected", "withdrawn"]);
export type ArticleState = z.infer<typeof ArticleState>;

/** Languages that the desk reads claims in (BCP 47 primary subtags). */
export const ArticleLanguage = z.enum(["en", "ar"]);
export type ArticleLanguage = z.infer<typeof ArticleLanguage>;

export const Title = someText(1000);
export const Publisher = someText(300);
export const ExternalId = someText(300);

/** How many claims of an article are in each state; derived, written with every change of a claim. */
export const Counts = z.strictObject({
  pending: z.int().min(0),
  verified: z.int().min(0),
  conflicting: z.int().min(0),
  flagged: z.int().min(0),
  cut: z.int().min(0),
});
export type Counts = z.infer<typeof Counts>;
export const noCounts: Counts = { pending: 0, verified: 0, conflicting: 0, flagged: 0, cut: 0 };

/** What can be changed by PATCH; null takes an optional field away (RFC 7396). */
export const articleFields = {
  title: Title,
  publisher: Publisher,
  url: z.string().max(2000),
  externalId: ExternalId,
  publishedAt: OffsetInstant,
  plannedAt: OffsetInstant,
  timezone: Timezone,
  language: ArticleLanguage,
  authors: z.array(z.string().min(1).max(300)).max(50),
  state: ArticleState,
  dueAt: OffsetInstant,
  embargoUntil: OffsetInstant,
};

/**
 * An article's head. Its text lives in immutable revisions (`revision` is the newest's number), its counts at the
 * chain head, so that marking a claim does not write this.
 */
export const Article = z.strictObject({
  id: Id,
  title: z.string(),
  publisher: z.string(),
  publishedAt: z.string().nullable(),
  plannedAt: z.string().nullable(),
  timezone: Timezone,
  language: ArticleLanguage,
  url: z.string().nullable(),
  externalId: z.string().nullable(),
  authors: z.array(Actor),
  submitter: Actor,
  state: ArticleState,
  dueAt: z.string().nullable(),
  embargoUntil: z.string().nullable(),
  revision: z.int().min(1),
  sha256: z.string(),
  intake: z.strictObject({ done: z.int().min(0), of: z.int().min(0) }).optional(),
  createdAt: Instant,
  updatedAt: Instant,
  rev: z.int().min(1),
});
export type Article = z.infer<typeof Article>;

export const RevisionKind = z.enum(["original", "edit", "update", "correction", "withdrawal"]);
export type RevisionKind = z.infer<typeof RevisionKind>;

/** One immutable wording of a story. `sha256` is the hash of its text's UTF-8 bytes; the text itself lies in a blob. */
export const Revision = z.strictObject({
  articleId: Id,
  number: z.int().min(1),
  title: z.string(),
  sha256: z.string(),
  bytes: z.int().min(1),
  kind: RevisionKind,
  by: Actor,
  at: Instant,
  note: z.string().nullable(),
  publicNote: z.string().nullable(),
  corrects: z.array(Id),
});
export type Revision = z.infer<typeof Revision>;

export const Note = plainText(5000);

/** "Today" of the story: when it was or will be published. Every article has one of the two. */
export function anchorInstant(article: Pick<Article, "publishedAt" | "plannedAt" | "createdAt">): string {
  return article.publishedAt ?? article.plannedAt ?? article.createdAt;
}
