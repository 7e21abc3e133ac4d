import * as z from "zod";

/** UUID (v7 where the desk made it, so that ids sort by time; v5-shaped hashes where a long write may resume). */
export const Id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, {
  error: "not an id of this desk",
});

/**
 * Opaque actor of a write: `u:` + hash of issuer and subject, `client:<id>`, or `machine`.
 * The name that belongs to it lives beside the history and can be erased.
 */
export const Actor = z.string().regex(/^(?:u:[0-9a-f]{32}|client:[\x21-\x7e]{1,128}|machine)$/, {
  error: "not an actor of this desk",
});
export type Actor = z.infer<typeof Actor>;

/** The actor that extraction, rechecks and conflict detection write as. */
export const MACHINE: Actor = "machine";
