import * as z from "zod";
import { Actor } from "./ids.ts";
import { Instant } from "./time.ts";

export const markStatuses = ["pending", "verified", "conflicting"] as const;
export const MarkStatus = z.enum(markStatuses);
export type MarkStatus = z.infer<typeof MarkStatus>;

/** Reasons by status; the first is the default (contract, Mark). */
export const reasonsOf = {
  pending: ["unchecked", "awaiting-reply", "unconfirmed", "edited", "source-moved", "reopened"],
  verified: ["as-written", "with-correction", "attribution-only"],
  conflicting: ["unresolved", "reported-as-disputed", "refuted"],
} as const satisfies Record<MarkStatus, readonly [string, ...string[]]>;

export const MarkReason = z.enum([...reasonsOf.pending, ...reasonsOf.verified, ...reasonsOf.conflicting]);
export type MarkReason = z.infer<typeof MarkReason>;

/** Reasons that only the machine gives: a person cannot say that a source moved. */
const machineReasons: readonly MarkReason[] = ["edited", "source-moved"];

/** How well an excerpt was found in its source. */
export const Located = z.enum(["exact", "tolerant", "approximate", "by-hand"]);
export type Located = z.infer<typeof Located>;

/** What one citation's source said when the mark was set. */
export const Basis = z.strictObject({
  citationId: z.string(),
  checkId: z.string().nullable(),
  sha256: z.string().nullable(),
  located: Located.nullable(),
});
export type Basis = z.infer<typeof Basis>;

export const OverrideRule = z.enum(["four-eyes", "not-final"]);
/** An editor's word that a rule is waived; printed on every sheet. */
export const Override = z.strictObject({
  rule: OverrideRule,
  reason: z.string().trim().min(1, { error: "an override needs a reason" }).max(2000),
  claims: z.array(z.string().max(40)).max(3000).optional(),
});
export type Override = z.infer<typeof Override>;

/** What the claim should read, where it is verified with a correction. */
export const Correction = z.strictObject({
  text: z.string().trim().min(1).max(10_000),
  value: z.unknown().optional(),
});
export type Correction = z.infer<typeof Correction>;

export const Mark = z.strictObject({
  status: MarkStatus,
  reason: MarkReason,
  by: Actor,
  at: Instant,
  note: z.string().nullable(),
  correction: Correction.optional(),
  fourEyes: z.enum(["kept", "waived"]),
  override: Override.optional(),
  conflictId: z.string().optional(),
  basis: z.array(Basis),
});
export type Mark = z.infer<typeof Mark>;

/**
 * The reason that a mark carries: the one asked for, else the status's first; for quotes "verified" means by default
 * that it was said, not that it is so.
 * @returns null when the reason is not one that a person may give for this status
 */
export function chosenReason(
  status: MarkStatus,
  asked: MarkReason | undefined,
  kind: "date" | "official" | "quote" | "statement",
): MarkReason | null {
  if (asked === undefined) return status === "verified" && kind === "quote" ? "attribution-only" : reasonsOf[status][0];
  const allowed: readonly MarkReason[] = reasonsOf[status];
  return allowed.includes(asked) && !machineReasons.includes(asked) ? asked : null;
}

/**
 * The transition table of marks (contract, Rules of marking): pending → verified | conflicting, and back to pending.
 * Changing only the reason of a pending claim is no transition of status and is allowed.
 */
export function mayMove(from: MarkStatus, to: MarkStatus): boolean {
  switch (from) {
    case "pending":
      return true;
    case "verified":
    case "conflicting":
      return to === "pending";
  }
}
