import * as z from "zod";
import { Actor, Id } from "./ids.ts";
import { Located } from "./mark.ts";
import { plainText, someText } from "./text.ts";
import { Instant, OffsetInstant } from "./time.ts";

export const Health = z.enum([
  "ok",
  "moved",
  "changed",
  "quote-missing",
  "gone",
  "blocked",
  "unreachable",
  "unsupported",
  "not-watched",
]);
export type Health = z.infer<typeof Health>;

export const Watch = z.enum(["machine", "hand", "off"]);
export type Watch = z.infer<typeof Watch>;
export const Trust = z.enum(["ok", "doubtful", "discredited"]);
export const Rank = z.enum(["primary", "secondary"]);

/** Kinds of source: a page is watched by the machine; the others are looked at by people. */
export const SourceType = z.enum(["page", "person", "document", "recording", "observation"]);
export type SourceType = z.infer<typeof SourceType>;

export const Terms = z.enum(["on-record", "background", "not-for-attribution"]);

/** A source that is no page, as a person gives it. A confidential one must not carry who it is. */
export const SpokenSource = z
  .strictObject({
    type: z.enum(["person", "document", "recording", "observation"]),
    label: someText(500),
    organisation: plainText(500, 1).optional(),
    channel: plainText(200, 1).optional(),
    at: OffsetInstant.optional(),
    heardBy: plainText(300, 1).optional(),
    terms: Terms.optional(),
    confidential: z.boolean().optional(),
    knownTo: z.array(z.string().min(1).max(300)).max(50).optional(),
  })
  .superRefine((source, context) => {
    if (!source.confidential) {
      if (source.at === undefined)
        context.addIssue({ code: "custom", path: ["at"], message: "when it was said, seen or dated is needed" });
      if (source.knownTo !== undefined)
        context.addIssue({ code: "custom", path: ["knownTo"], message: "only a confidential source has this" });
      return;
    }
    for (const field of ["organisation", "channel", "at", "heardBy", "terms"] as const)
      if (source[field] !== undefined)
        context.addIssue({
          code: "custom",
          path: [field],
          message: "a confidential source takes label and knownTo alone: its identity never enters the desk",
        });
    if (!source.knownTo?.length)
      context.addIssue({ code: "custom", path: ["knownTo"], message: "a confidential source needs who knows it" });
  });

export const Stance = z.enum(["supports", "contradicts", "context"]);
export type Stance = z.infer<typeof Stance>;

const citationFields = {
  stance: Stance,
  excerpt: someText(10_000).optional(),
  locator: plainText(500, 1).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: "not a BCP 47 tag" })
    .optional(),
  translation: plainText(10_000, 1).optional(),
  watch: Watch.optional(),
  attachments: z.array(Id).max(20).optional(),
  note: plainText(5000, 1).optional(),
};

type SpokenSource = z.infer<typeof SpokenSource>;

/** What could tell who a confidential source is, or quote it. */
const tellsOf = ["excerpt", "locator", "translation", "note", "attachments"] as const;

/**
 * What a citation of a source that is no page may not carry: watching by the machine; and of a confidential one
 * whatever it said and whatever leads to it (contract, Citable: `label` and `knownTo` alone).
 */
export function faultsOfSpoken(
  source: { confidential?: boolean | undefined },
  citation: { [field in (typeof tellsOf)[number] | "watch"]?: unknown },
): { code: "custom"; path: string[]; message: string }[] {
  const watched = { code: "custom" as const, path: ["watch"], message: "only pages are watched by the machine" };
  const told = tellsOf
    .filter((field) => source.confidential && citation[field] !== undefined && citation[field] !== null)
    .map((field) => ({
      code: "custom" as const,
      path: [field],
      message: "a confidential source takes label and knownTo alone: what it said and where never enters the desk",
    }));
  return citation.watch === "machine" ? [watched, ...told] : told;
}

/** Adds what is wrong with a citable as a whole: it names one source, and carries nothing that this one must not. */
export function isOneSource(
  citable: Parameters<typeof faultsOfSpoken>[1] & {
    url?: unknown;
    sourceId?: unknown;
    source?: SpokenSource | undefined;
  },
  context: z.core.$RefinementCtx,
): void {
  const given = [citable.url, citable.sourceId, citable.source].filter((x) => x !== undefined).length;
  if (given !== 1)
    context.addIssue({ code: "custom", path: [], message: "exactly one of url, sourceId and source must be given" });
  if (citable.source) for (const fault of faultsOfSpoken(citable.source, citable)) context.addIssue(fault);
}

/** What can be cited: exactly one of a URL, a source of the desk, or a new source that is no page. */
export const Citable = z
  .strictObject({
    url: z.string().min(1).max(2000).optional(),
    sourceId: Id.optional(),
    source: SpokenSource.optional(),
    ...citationFields,
  })
  .superRefine(isOneSource);
export type Citable = z.infer<typeof Citable>;

/** What PATCH may change of a citation; null takes an optional field away. */
export const CitationPatch = z.strictObject({
  stance: Stance.optional(),
  excerpt: citationFields.excerpt.unwrap().nullable().optional(),
  locator: citationFields.locator.unwrap().nullable().optional(),
  language: citationFields.language.unwrap().nullable().optional(),
  translation: citationFields.translation.unwrap().nullable().optional(),
  watch: Watch.nullable().optional(),
  attachments: citationFields.attachments.unwrap().nullable().optional(),
  note: citationFields.note.unwrap().nullable().optional(),
});
export type CitationPatch = z.infer<typeof CitationPatch>;

/**
 * What a look says of a citation: its excerpt stands there or doesn't; the whole page is as it was or isn't; the page
 * is gone. Looks that read nothing (unreachable, blocked) say nothing.
 */
export const FindingState = z.enum(["located", "missing", "unchanged", "changed", "gone"]);
export type FindingState = z.infer<typeof FindingState>;

/** Days until people should have looked at what the machine does not watch. */
export const HAND_DAYS = 7;

/** Where an excerpt stood when its source was last looked at for this citation. */
export const Finding = z.strictObject({
  checkId: z.string(),
  at: Instant,
  sha256: z.string().nullable(),
  located: Located.nullable(),
  state: FindingState,
  /** The look that said so first, while every look since has said the same. */
  since: Instant,
});
export type Finding = z.infer<typeof Finding>;

/** The tie of a claim to a source. It belongs to its claim's rev. */
export const Citation = z.strictObject({
  id: Id,
  articleId: Id,
  claimId: Id,
  sourceId: Id,
  sourceType: SourceType,
  label: z.string(),
  url: z.string().nullable(),
  stance: Stance,
  excerpt: z.string().nullable(),
  locator: z.string().nullable(),
  language: z.string().nullable(),
  translation: z.string().nullable(),
  watch: Watch,
  attachments: z.array(Id),
  note: z.string().nullable(),
  by: Actor,
  at: Instant,
  /** What the source said when it was cited; later looks are compared with it. */
  baseline: Finding.nullable(),
  latest: Finding.nullable(),
});
export type Citation = z.infer<typeof Citation>;

/** A page (one canonical URL), or a person, document, recording or observation. */
export const Source = z.strictObject({
  id: Id,
  type: SourceType,
  url: z.string().nullable(),
  title: z.string().nullable(),
  label: z.string(),
  organisation: z.string().nullable(),
  channel: z.string().nullable(),
  saidAt: z.string().nullable(),
  heardBy: z.string().nullable(),
  terms: Terms.nullable(),
  confidential: z.boolean(),
  knownTo: z.array(Actor),
  health: Health,
  watch: Watch,
  rank: Rank,
  copyOf: Id.nullable(),
  trust: Trust,
  /** Minutes between looks, set by a person; null = by the age of its newest citation. */
  interval: z.int().min(5).nullable(),
  nextCheckAt: Instant.nullable(),
  newestCitationAt: Instant,
  createdAt: Instant,
  rev: z.int().min(1),
});
export type Source = z.infer<typeof Source>;
