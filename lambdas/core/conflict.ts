import * as z from "zod";
import { Actor, Id } from "./ids.ts";
import { Instant } from "./time.ts";

export const ConflictKind = z.enum([
  "disjoint",
  "weekday-mismatch",
  "order",
  "outside",
  "official-role",
  "quote-wording",
  "source-contradicts",
]);
export type ConflictKind = z.infer<typeof ConflictKind>;

export const ConflictState = z.enum(["open", "confirmed", "dismissed", "resolved"]);
export type ConflictState = z.infer<typeof ConflictState>;

export const ClaimRef = z.strictObject({ articleId: Id, claimId: Id });
export type ClaimRef = z.infer<typeof ClaimRef>;

/** Claims about one event that cannot all be true, or one claim at odds with itself (weekday-mismatch). */
export const Conflict = z.strictObject({
  id: Id,
  articleId: Id,
  kind: ConflictKind,
  claims: z.array(ClaimRef).min(1).max(50),
  explanation: z.string().min(1).max(4000),
  state: ConflictState,
  standing: Id.optional(),
  /** Who opened it, and what was last said about it. */
  by: Actor,
  note: z.string().nullable(),
  settledBy: Actor.nullable(),
  at: Instant,
  rev: z.int().min(1),
});
export type Conflict = z.infer<typeof Conflict>;

/** A conflict stands in the way of `verified` until it is dismissed or resolved. */
export function isStanding(conflict: Pick<Conflict, "state">): boolean {
  return conflict.state === "open" || conflict.state === "confirmed";
}

/**
 * What a reviewer may do with a conflict: an open one can be confirmed, dismissed or resolved, a confirmed one
 * dismissed or resolved; settled ones stay settled.
 */
export function maySettle(from: ConflictState, to: Exclude<ConflictState, "open">): boolean {
  switch (from) {
    case "open":
      return true;
    case "confirmed":
      return to !== "confirmed";
    case "dismissed":
    case "resolved":
      return false;
  }
}
