import * as z from "zod";
import type { AttachmentInput } from "./attachment-input.ts";
import { Actor, hashId, Id } from "./ids.ts";
import { Instant } from "./time.ts";

/**
 * A file that a person brings as evidence. It counts (`kept`) once its bytes lie in the desk's bucket and have the hash
 * that was announced; one that is `awaited` for longer than a day is forgotten.
 */
export const Attachment = z.strictObject({
  id: Id,
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  state: z.enum(["awaited", "kept"]),
  by: Actor,
  at: Instant,
});
export type Attachment = z.infer<typeof Attachment>;

/**
 * Id of an attachment: a hash of all that was said of it, its bytes' hash first. So the same file is one attachment
 * however often it is brought, and whatever names the id (a citation, a look, their events) also fixes the bytes.
 */
export const attachmentId = ({ sha256, bytes, mediaType, name }: AttachmentInput): Promise<string> =>
  hashId("attachment", sha256, String(bytes), mediaType, name);
