import * as z from "zod";
import { ArticleLanguage, ArticleState, articleFields, ExternalId, Note, Publisher, Title } from "./article.ts";
import { CheckMethod } from "./check.ts";
import { ClaimKind, Part } from "./claim.ts";
import { ConflictKind } from "./conflict.ts";
import { DeskSettings } from "./desk.ts";
import { Id } from "./ids.ts";
import { Correction, MarkReason, MarkStatus, Override } from "./mark.ts";
import { Citable, CitationPatch, Health, isOneSource, Rank, Trust, Watch } from "./source.ts";
import { ArticleText, plainText } from "./text.ts";
import { OffsetInstant, Timezone } from "./time.ts";

const user = z.string().trim().min(1).max(300);
const url = z.string().trim().min(1).max(2000);

/** POST /articles: a story with its text. */
export const ArticleInput = z
  .strictObject({
    title: Title,
    text: ArticleText,
    publisher: Publisher,
    publishedAt: OffsetInstant.optional(),
    plannedAt: OffsetInstant.optional(),
    timezone: Timezone.optional(),
    language: ArticleLanguage.optional(),
    url: url.optional(),
    externalId: ExternalId.optional(),
    authors: z.array(user).max(50).optional(),
    state: z.enum(["draft", "published"]).optional(),
    dueAt: OffsetInstant.optional(),
    embargoUntil: OffsetInstant.optional(),
    sources: z.array(Citable).max(20).optional(),
  })
  .superRefine((input, context) => {
    if (input.publishedAt === undefined && input.plannedAt === undefined)
      context.addIssue({ code: "custom", path: ["publishedAt"], message: "publishedAt or plannedAt is needed" });
  });
export type ArticleInput = z.infer<typeof ArticleInput>;

/** The address of a story, with what its page may not say. */
export const ArticleByUrl = z.strictObject({
  url,
  publishedAt: OffsetInstant.optional(),
  timezone: Timezone.optional(),
  publisher: Publisher.optional(),
  language: ArticleLanguage.optional(),
  externalId: ExternalId.optional(),
  authors: z.array(user).max(50).optional(),
});
export type ArticleByUrl = z.infer<typeof ArticleByUrl>;

export const NewArticle = z.union([ArticleInput, ArticleByUrl]);
export type NewArticle = z.infer<typeof NewArticle>;

/** PATCH /articles/{a}: a JSON merge patch (RFC 7396); null takes an optional field away. */
export const ArticlePatch = z.strictObject({
  title: articleFields.title.optional(),
  publisher: articleFields.publisher.optional(),
  url: url.nullable().optional(),
  publishedAt: articleFields.publishedAt.nullable().optional(),
  plannedAt: articleFields.plannedAt.nullable().optional(),
  timezone: articleFields.timezone.optional(),
  language: articleFields.language.optional(),
  authors: z.array(user).max(50).optional(),
  state: z.enum(["draft", "published", "held"]).optional(),
  dueAt: articleFields.dueAt.nullable().optional(),
  embargoUntil: articleFields.embargoUntil.nullable().optional(),
});
export type ArticlePatch = z.infer<typeof ArticlePatch>;

export const RevisionInput = z
  .strictObject({
    text: ArticleText.optional(),
    title: Title.optional(),
    basedOn: z.int().min(1),
    kind: z.enum(["edit", "update", "correction", "withdrawal"]),
    note: Note.optional(),
    corrects: z.array(Id).max(3000).optional(),
    publicNote: Note.optional(),
  })
  .superRefine((input, context) => {
    if (input.text === undefined && input.title === undefined && input.kind !== "withdrawal")
      context.addIssue({ code: "custom", path: ["text"], message: "text or title is needed" });
  });
export type RevisionInput = z.infer<typeof RevisionInput>;

export const ClaimInput = z
  .strictObject({
    kind: ClaimKind,
    revision: z.int().min(1),
    part: Part,
    start: z.int().min(0),
    end: z.int().min(1),
    value: z.unknown().optional(),
    event: z.string().trim().min(1).max(300).optional(),
    note: Note.optional(),
  })
  .refine((input) => input.end > input.start, { error: "must lie after start", path: ["end"] });
export type ClaimInput = z.infer<typeof ClaimInput>;

export const ClaimPatch = z.strictObject({
  value: z.unknown().optional(),
  start: z.int().min(0).optional(),
  end: z.int().min(1).optional(),
  event: z.string().trim().min(1).max(300).nullable().optional(),
});
export type ClaimPatch = z.infer<typeof ClaimPatch>;

export const StatusInput = z.strictObject({
  status: MarkStatus,
  reason: MarkReason.optional(),
  note: Note.optional(),
  correction: Correction.optional(),
  conflictId: Id.optional(),
  override: Override.optional(),
});
export type StatusInput = z.infer<typeof StatusInput>;

export const MarksInput = z.strictObject({
  items: z
    .array(
      z.union([
        z.strictObject({
          claimId: Id,
          rev: z.int().min(1),
          withdraw: z.literal(true),
          note: Note.refine((note) => note.trim() !== "", { error: "say why" }),
        }),
        z.strictObject({
          claimId: Id,
          rev: z.int().min(1),
          status: MarkStatus,
          reason: MarkReason.optional(),
          note: Note.optional(),
        }),
      ]),
    )
    .min(1)
    .max(50),
});
export type MarksInput = z.infer<typeof MarksInput>;

export const AssigneeInput = z.strictObject({ user: user.nullable() });
export const CitationInput = Citable;
export { CitationPatch };

const citable = Citable.shape;
export const CitationsInput = z
  .strictObject({ claimIds: z.array(Id).min(1).max(50), ...citable })
  .superRefine(isOneSource);
export type CitationsInput = z.infer<typeof CitationsInput>;

export const ConflictInput = z.strictObject({
  kind: ConflictKind,
  claims: z.array(Id).min(1).max(50),
  note: Note.refine((note) => note.trim() !== "", { error: "say what contradicts what" }),
});
export const ConflictSettle = z.strictObject({
  state: z.enum(["confirmed", "dismissed", "resolved"]),
  note: Note.refine((note) => note.trim() !== "", { error: "say why" }),
  standing: Id.optional(),
});
export type ConflictSettle = z.infer<typeof ConflictSettle>;

export const SheetInput = z.strictObject({
  final: z.boolean().optional(),
  include: z
    .array(MarkStatus)
    .min(1)
    .max(3)
    .refine((statuses) => new Set(statuses).size === statuses.length, { error: "names a status twice" })
    .optional(),
  audience: z.enum(["internal", "external"]).optional(),
  language: z.enum(["en", "ar"]).optional(),
  timezone: Timezone.optional(),
  override: Override.optional(),
});
export type SheetInput = z.infer<typeof SheetInput>;

/** PATCH /sources/{s}: what people say of a source, and why. */
export const SourcePatch = z.strictObject({
  title: plainText(500, 1).nullable().optional(),
  interval: z.int().min(5).max(525_600).nullable().optional(),
  watch: Watch.optional(),
  rank: Rank.optional(),
  copyOf: Id.nullable().optional(),
  trust: Trust.optional(),
  note: Note.refine((note) => note.trim() !== "", { error: "say why" }),
});
export type SourcePatch = z.infer<typeof SourcePatch>;

/** POST /sources/{s}/snapshots: a look by hand. */
export const SnapshotInput = z
  .strictObject({
    method: CheckMethod.exclude(["machine"]),
    capturedAt: OffsetInstant,
    text: ArticleText.optional(),
    attachmentId: Id.optional(),
    archiveUrl: url.optional(),
  })
  .refine(({ method, text }) => method !== "copied-text" || text !== undefined, {
    error: "copied-text needs the text",
    path: ["text"],
  });
export type SnapshotInput = z.infer<typeof SnapshotInput>;

export const EraseInput = z.strictObject({ ground: z.string().trim().min(1).max(2000) });
export const DeskPatch = DeskSettings.partial();

/** What a list is asked for; `limit` and `cursor` go with every list. */
const list = { limit: z.coerce.number().int().min(1).max(100).optional(), cursor: z.string().max(4000).optional() };
const flag = z.enum(["true", "false"]).transform((word) => word === "true");

export const ListQuery = z.strictObject(list);
export const ArticlesQuery = z.strictObject({
  ...list,
  state: ArticleState.optional(),
  publisher: z.string().max(300).optional(),
  q: z.string().max(300).optional(),
  externalId: z.string().max(300).optional(),
  updatedSince: OffsetInstant.optional(),
});
export const AsOfQuery = z.strictObject({ asOf: OffsetInstant.optional() });
export const ClaimsQuery = z.strictObject({
  ...list,
  status: MarkStatus.optional(),
  reason: MarkReason.optional(),
  kind: ClaimKind.optional(),
  flagged: flag.optional(),
  asOf: OffsetInstant.optional(),
});
export const DiffQuery = z.strictObject({ from: z.coerce.number().int().min(1).optional() });
export const ReadinessQuery = z.strictObject({ sha256: z.string().max(64).optional() });
export const QueueQuery = z.strictObject({
  ...list,
  status: MarkStatus.optional(),
  kind: ClaimKind.optional(),
  flagged: flag.optional(),
  assignee: user.optional(),
  /** What people must look at: sources that the machine can't read, each with a claim that rests on it. */
  due: z.literal("hand").optional(),
});
export const SourcesQuery = z.strictObject({
  ...list,
  url: url.optional(),
  health: Health.optional(),
  trust: Trust.optional(),
  watch: Watch.optional(),
});
export const CheckDiffQuery = z.strictObject({ from: Id });
export const DeleteQuery = z.strictObject({ note: Note.optional() });
export const NoQuery = z.strictObject({});
