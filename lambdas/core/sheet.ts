import * as z from "zod";
import type { Article, Revision } from "./article.ts";
import type { Claim } from "./claim.ts";
import type { Conflict } from "./conflict.ts";
import { Actor, Id } from "./ids.ts";
import { MarkStatus, Override } from "./mark.ts";
import type { Citation } from "./source.ts";
import { Instant, Timezone } from "./time.ts";

/** Forms of a sheet. A closed union: each has one renderer in lambdas/render. */
export const sheetForms = ["csv", "json"] as const;
export type SheetForm = (typeof sheetForms)[number];

const FormBytes = z.strictObject({ bytes: z.int().min(0), sha256: z.string() });

/** An immutable export of an article's claims. `sha256` is the hash of its JSON form. */
export const Sheet = z.strictObject({
  articleId: Id,
  number: z.int().min(1),
  final: z.boolean(),
  include: z.array(MarkStatus),
  audience: z.enum(["internal", "external"]),
  language: z.enum(["en", "ar"]),
  timezone: Timezone,
  override: Override.optional(),
  revision: z.int().min(1),
  /** The chain head that it was read at. */
  chain: z.strictObject({ number: z.int().min(0), hash: z.string() }),
  counts: z.strictObject({ pending: z.int().min(0), verified: z.int().min(0), conflicting: z.int().min(0) }),
  sha256: z.string(),
  forms: z.partialRecord(z.enum(sheetForms), FormBytes),
  supersedes: z.int().min(1).optional(),
  by: Actor,
  at: Instant,
});
export type Sheet = z.infer<typeof Sheet>;

/** All that a sheet is made of: one article as it stood at one chain head. */
export interface SheetMatter {
  article: Article;
  revision: Revision;
  claims: Claim[];
  citations: Citation[];
  conflicts: Conflict[];
}

export const blockRules = [
  "pending",
  "unresolved",
  "unapplied-correction",
  "flagged",
  "conflict-open",
  "min-independent",
] as const;
export type BlockRule = (typeof blockRules)[number];
