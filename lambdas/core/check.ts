import * as z from "zod";
import { sha256 } from "./digest.ts";
import { Sighted } from "./health.ts";
import { Actor, Id, uuidOf } from "./ids.ts";
import { Health } from "./source.ts";
import { Instant, instant } from "./time.ts";

/** How a look was taken: by the machine, or by hand for what a machine can't read. */
export const CheckMethod = z.enum(["machine", "screenshot", "copied-text", "export", "archive"]);

/** What was read in an answer: kept under its hash, and what kind of document it is. */
export const ReadingRef = z.strictObject({
  sha256: z.string(),
  kind: z.enum(["html", "text", "pdf"]),
});
export type ReadingRef = z.infer<typeof ReadingRef>;

/** One look at a source: immutable, and named by the moment for which it was due. */
export const Check = z.strictObject({
  id: Id,
  sourceId: Id,
  due: Instant,
  at: Instant,
  method: CheckMethod,
  by: Actor,
  /** The source's health after it, and what this look alone showed. */
  health: Health,
  /** The health that it had until then, where this look turned it and no citation tells so. */
  was: Health.nullable().default(null),
  saw: Sighted,
  detail: z.string(),
  status: z.int().nullable(),
  finalUrl: z.string().nullable(),
  hops: z.array(z.strictObject({ url: z.string(), status: z.int(), to: z.string() })),
  bytes: z.int().nullable(),
  /** SHA-256 of the body without its Content-Encoding. */
  sha256: z.string().nullable(),
  /** SHA-256 of the WARC file that keeps the answer; the same as an earlier look's where the body was the same. */
  evidence: z.string().nullable(),
  reading: ReadingRef.nullable(),
  /** The answer said, or its hash shows, that the page is byte for byte as the look before found it. */
  unchanged: z.boolean(),
  attachmentId: Id.nullable(),
  archiveUrl: z.string().nullable(),
});
export type Check = z.infer<typeof Check>;

/**
 * Id of the look that is due at a moment. Its first 48 bits are that moment, so that ids sort by time and the check's
 * key can be told from its id alone; the rest is a hash, so that a repeated look has the same id.
 */
export async function checkId(sourceId: string, due: string): Promise<string> {
  const rest = await sha256(`check\u0000${sourceId}\u0000${due}`);
  return uuidOf(Date.parse(due).toString(16).padStart(12, "0") + rest.slice(12));
}

/** The moment for which the look with this id was due. */
export function dueOf(id: string): string | null {
  const ms = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  return ms <= 8_640_000_000_000_000 ? instant(ms) : null;
}
