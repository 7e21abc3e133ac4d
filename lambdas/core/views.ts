import * as z from "zod";
import { Article, Counts, Revision } from "./article.ts";
import { Attachment } from "./attachment.ts";
import { Claim } from "./claim.ts";
import { Conflict } from "./conflict.ts";
import { DeskSettings } from "./desk.ts";
import { Actor, Id } from "./ids.ts";
import { Mark } from "./mark.ts";
import { blockRules } from "./sheet.ts";
import { Citation, Source, Stance } from "./source.ts";
import { supportOf } from "./tally.ts";

/** An article as the API shows it; `chain` is the number of the newest event of its history. */
export const ArticleView = Article.extend({ counts: Counts, chain: z.int().min(0), text: z.string().optional() });
export type ArticleView = z.infer<typeof ArticleView>;

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

const count = z.int().min(0);
const SupportView = z.strictObject({ supporting: count, independent: count, contradicting: count });

/** A claim as the API shows it: with its citations and what they add up to, without what only rules need. */
export const ClaimView = Claim.omit({ grounds: true, eventBy: true, setBy: true, wordingBy: true }).extend({
  citations: z.array(Citation),
  support: SupportView,
  assignee: Actor.optional(),
});
export type ClaimView = z.infer<typeof ClaimView>;

export function claimView(claim: Claim, citations: Citation[], assignee: Actor | null): ClaimView {
  const { grounds, eventBy: _eventBy, setBy: _setBy, wordingBy: _wordingBy, ...shown } = claim;
  return { ...shown, citations, support: supportOf(grounds), ...(assignee ? { assignee } : {}) };
}

export const ConflictView = Conflict;
export type ConflictView = Conflict;

/** A citation with its claim's rev, which is its own. */
export const CitationView = Citation.extend({ rev: z.int().min(1) });

/** One page of a list; `next` is the cursor of the following one. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), next: z.string().optional() });

/** What taking a story in answers. */
export const IntakeView = z.strictObject({
  article: ArticleView,
  claims: z.array(ClaimView),
  conflicts: z.array(Conflict),
});
export const RevisionView = Revision.extend({ text: z.string() });
export const RevisedView = z.strictObject({ revision: Revision, article: ArticleView });
const Diff = z.array(z.strictObject({ op: z.enum(["kept", "added", "removed"]), text: z.string() }));
export const CheckDiffView = z.strictObject({ from: Id, to: Id, text: Diff });
export const DiffView = z.strictObject({ from: z.int(), to: z.int(), title: Diff, text: Diff });
export const ReadinessView = z.strictObject({
  ready: z.boolean(),
  revision: z.int(),
  sha256: z.string(),
  matches: z.boolean().optional(),
  blocking: z.array(z.strictObject({ claimId: Id, rule: z.enum(blockRules) })),
});
/** Outcomes of a request on many things, each by itself. */
const outcomeOf = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject({
    items: z.array(
      z.strictObject({ claimId: Id, status: z.int(), problem: z.record(z.string(), z.unknown()).optional(), ...shape }),
    ),
  });
export const MarksView = outcomeOf({ claim: ClaimView.optional() });
export const CitationsView = outcomeOf({ citation: CitationView.optional() });
export const QueueRow = ClaimView.extend({
  article: z.strictObject({ id: Id, title: z.string(), publisher: z.string(), dueAt: z.string().nullable() }),
  /** The source to be looked at by hand; its `nextCheckAt` is when. */
  source: Source.optional(),
});
/** A claim of another article that says the same and was marked: never evidence, only where somebody looked before. */
export const PrecedentView = z.strictObject({
  articleId: Id,
  title: z.string(),
  publisher: z.string(),
  claimId: Id,
  exact: z.string(),
  mark: Mark,
  grounds: z.array(z.strictObject({ sourceId: Id, stance: Stance })),
});
/** Where a file is put or loaded from, for a while. */
const handOut = { url: z.string(), expiresAt: z.string() };
/** An attachment that is to come: PUT the bytes to `upload.url` with its headers, none left out. */
export const AwaitedAttachmentView = Attachment.extend({
  upload: z.strictObject({ ...handOut, headers: z.record(z.string(), z.string()) }),
});
/** `download` once it is kept. */
export const AttachmentView = Attachment.extend({ download: z.strictObject(handOut).optional() });
export const DeskView = DeskSettings.extend({ rev: z.int().min(0) });
export const MeView = z.strictObject({
  actor: Actor,
  identity: z.string(),
  name: z.string(),
  role: z.string(),
  client: z.boolean(),
});
export const PersonView = z.strictObject({ actor: Actor, name: z.string(), role: z.string(), seenAt: z.string() });
export const SignInView = z.strictObject({ issuer: z.string(), clientId: z.string() }).nullable();
export const HealthView = z.strictObject({ status: z.literal("ok"), version: z.string() });
