import * as z from "zod";
import { ConflictState } from "./conflict.ts";
import { Actor, Id } from "./ids.ts";
import { Basis, Mark, MarkReason, MarkStatus } from "./mark.ts";
import { FindingState, Stance } from "./source.ts";

/** Kinds of claim. A closed union: a new kind is a new grammar, a new sheet section and a new rule of marking. */
export const claimKinds = ["date", "official", "quote", "statement"] as const;
export const ClaimKind = z.enum(claimKinds);
export type ClaimKind = z.infer<typeof ClaimKind>;

/** The parts of an article that an anchor can stand in. */
export const Part = z.enum(["text", "title"]);
export type Part = z.infer<typeof Part>;

const offset = z.int().min(0);
const spanShape = { start: offset, end: offset };
export const SpanSchema = z.strictObject(spanShape);

/** A passage may not be longer than this, in UTF-16 units (contract, Limits). */
export const MAX_PASSAGE = 10_000;

/**
 * Where a claim stands: W3C Web Annotation TextQuoteSelector (exact, prefix, suffix) and
 * TextPositionSelector (start, end), in UTF-16 units of one revision's text or title.
 */
export const Anchor = z.strictObject({
  revision: z.int().min(1),
  part: Part,
  ...spanShape,
  unit: z.literal("utf-16"),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
export type Anchor = z.infer<typeof Anchor>;

/** TimeML (ISO 24617-1) types of a time expression. */
export const TimexType = z.enum(["DATE", "TIME", "DURATION", "SET"]);
export type TimexType = z.infer<typeof TimexType>;

/** How fine a date value is. `reference` is PAST_REF, PRESENT_REF and FUTURE_REF. */
export const Granularity = z.enum([
  "second",
  "minute",
  "hour",
  "part-of-day",
  "day",
  "weekend",
  "week",
  "month",
  "season",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
  "duration",
  "set",
  "reference",
]);
export type Granularity = z.infer<typeof Granularity>;

/**
 * What a date claim says. `timex` is the TIMEX3 value; `interval` is [start, end) in the article's zone: ISO days
 * for day values and coarser, ISO date-times with offset for finer ones, null where the value has no place on the
 * calendar. `weekday.said` is an ISO weekday (1 = Monday); `matches` tells whether it is the weekday of the date.
 */
export const DateValue = z.strictObject({
  type: TimexType,
  timex: z.string().min(1).max(100),
  interval: z.strictObject({ start: z.string(), end: z.string() }).nullable(),
  granularity: Granularity,
  reading: z.string().max(1000),
  alternatives: z.array(z.string().max(100)).max(10),
  weekday: z.strictObject({ said: z.int().min(1).max(7), matches: z.boolean() }).nullable(),
});
export type DateValue = z.infer<typeof DateValue>;

const name = z.string().min(1).max(500).nullable();

/** Who or what is named: a person, a role, a body; any may be absent, never all. */
export const OfficialValue = z
  .strictObject({ name, role: name, organisation: name, mentions: z.array(SpanSchema).max(500) })
  .refine((v) => v.name !== null || v.role !== null || v.organisation !== null, {
    error: "one of name, role and organisation must be given",
  });
export type OfficialValue = z.infer<typeof OfficialValue>;

export const QuoteForm = z.enum(["direct", "mixed", "indirect"]);
export type QuoteForm = z.infer<typeof QuoteForm>;

/** Speaker: the span of the words that name the speaker, and who they resolve to. */
export const Speaker = z.strictObject({ name, role: name, organisation: name, ...spanShape });
export type Speaker = z.infer<typeof Speaker>;

/** What was said, by whom: content in one or more pieces with their marks, the speaker, the cue ("said"). */
export const QuoteValue = z.strictObject({
  form: QuoteForm,
  content: z.array(SpanSchema).min(1).max(100),
  speaker: Speaker.nullable(),
  cue: SpanSchema.nullable(),
});
export type QuoteValue = z.infer<typeof QuoteValue>;

/** A value of one kind of claim; a statement has none. */
export type ClaimValue = DateValue | OfficialValue | QuoteValue | null;

/** Schema of a claim's value by its kind. */
export const valueSchema = {
  date: DateValue,
  official: OfficialValue,
  quote: QuoteValue,
  statement: z.null(),
} as const satisfies Record<ClaimKind, z.ZodType<ClaimValue>>;

export const FlagKind = z.enum([
  "conflict",
  "source-changed",
  "quote-missing",
  "source-gone",
  "source-discredited",
  "excerpt-not-found",
  "copy-suspected",
  "contradicted",
  "anchor-lost",
]);
export type FlagKind = z.infer<typeof FlagKind>;

/** A machine's remark on a claim; `ref` is what it speaks of (a conflict, a citation, a check). */
export const Flag = z.strictObject({
  kind: FlagKind,
  at: z.string(),
  detail: z.string(),
  ref: z.string().optional(),
});
export type Flag = z.infer<typeof Flag>;

/** Claims that a machine found carry the rule that read them; a person's carry the person. */
export const Author = z.strictObject({ by: z.enum(["machine", "person"]), actor: Actor.optional() });

/** One citation's weight for its claim: stance, source, and what the source said when it was last looked at. */
export const Ground = z.strictObject({
  ...Basis.shape,
  sourceId: Id,
  stance: Stance,
  copyOf: Id.nullable(),
  /** For a page over http: the id that the same page over https has as a source. */
  samePage: Id.optional(),
  state: FindingState.optional(),
  discredited: z.boolean().optional(),
});
export type Ground = z.infer<typeof Ground>;

/**
 * A claim's head as it is stored and as it stands in the history. What depends on other things
 * (citations, support, sameAs, assignee) is added when it is shown: see `ClaimView`.
 */
export const Claim = z.strictObject({
  id: Id,
  articleId: Id,
  kind: ClaimKind,
  anchor: Anchor,
  cut: z.boolean(),
  value: z.union([DateValue, OfficialValue, QuoteValue, z.null()]),
  event: z.string().max(300).optional(),
  /** Whose word the event key is: extraction may replace its own, never a person's. */
  eventBy: z.enum(["machine", "person"]).optional(),
  status: MarkStatus,
  /** Why it is pending; for marked claims the mark's reason. */
  reason: MarkReason,
  flags: z.array(Flag).max(300),
  author: Author,
  /** Whoever last set value, anchor or event (four eyes); absent while these are the machine's. */
  setBy: Actor.optional(),
  /** Who submitted the revision that its wording comes from (four eyes). */
  wordingBy: Actor,
  mark: Mark.optional(),
  previousMark: Mark.optional(),
  note: z.string().optional(),
  /** What it rests on, one a citation: kept here so that a mark is decided on one consistent read. */
  grounds: z.array(Ground).max(500),
  /** Conflicts that it takes part in, with their states. */
  conflicts: z.array(z.strictObject({ id: Id, state: ConflictState })).max(250),
  sameAs: z.array(Id),
  /** Since when it waits for a reviewer. */
  since: z.string(),
  rev: z.int().min(1),
});
export type Claim = z.infer<typeof Claim>;

/**
 * A claim waits for the desk while it is pending or flagged, or marked by an override that no second person has
 * replaced; unless its passage is gone from the story.
 */
export function isOpen(claim: Pick<Claim, "cut" | "status" | "flags" | "mark">): boolean {
  return !claim.cut && (claim.status === "pending" || claim.flags.length > 0 || claim.mark?.override !== undefined);
}
