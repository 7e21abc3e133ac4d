import * as z from "zod";
import { Actor, hashId, Id } from "./ids.ts";
import { plainText } from "./text.ts";
import { Instant } from "./time.ts";

/** Most bytes of one attachment: an hour of speech, or a few minutes of video. */
export const MAX_ATTACHMENT_BYTES = 100_000_000;

/** What evidence comes in: recordings, scans, screenshots, saved pages and documents. Programs and archives do not. */
const mediaTypes: ReadonlySet<string> = new Set([
  ...["png", "jpeg", "gif", "webp", "avif", "heic", "heif", "tiff", "bmp", "svg+xml"].map((kind) => `image/${kind}`),
  ...["mpeg", "mp4", "x-m4a", "aac", "ogg", "opus", "wav", "x-wav", "webm", "flac", "amr", "3gpp"].map(
    (kind) => `audio/${kind}`,
  ),
  ...["mp4", "webm", "quicktime", "ogg", "mpeg", "x-matroska", "3gpp"].map((kind) => `video/${kind}`),
  ...["plain", "html", "csv", "vtt", "rtf"].map((kind) => `text/${kind}`),
  "application/pdf",
  "application/json",
  "application/rtf",
  "application/warc",
  "application/xhtml+xml",
  "application/msword",
  "application/vnd.ms-excel",
  "application/vnd.oasis.opendocument.text",
  "application/vnd.oasis.opendocument.spreadsheet",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "message/rfc822",
  "multipart/related",
]);

/** A media type with its parameters (RFC 9110 §8.3.1), of a kind that the desk keeps. */
const MediaType = z
  .string()
  .max(200)
  .regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+(?:; ?[a-z0-9-]+=[A-Za-z0-9.,+_-]+){0,3}$/, {
    error: "not a media type",
    abort: true,
  })
  .refine((type) => mediaTypes.has(type.split(";", 1)[0]!), {
    error: "not a media type that the desk keeps: images, audio, video, pages, mail and documents are",
  });

const FileName = plainText(255, 1)
  .refine((name) => name.trim() !== "", { error: "must not be blank" })
  .refine((name) => !/[/\\\p{Cc}]/u.test(name), { error: "a name alone, without folders and control characters" });

const given = {
  name: FileName,
  mediaType: MediaType,
  /** Its size; how much the desk takes is a limit of its own (413). */
  bytes: z.int().min(1),
  /** Lower-case hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: "not a SHA-256 in lower-case hex" }),
};

/** POST /attachments: a file that is about to be uploaded. */
export const AttachmentInput = z.strictObject(given);
export type AttachmentInput = z.infer<typeof AttachmentInput>;

/**
 * A file that a person brings as evidence. It counts (`kept`) once its bytes lie in the desk's bucket and have the hash
 * that was announced; one that is `awaited` for longer than a day is forgotten.
 */
export const Attachment = z.strictObject({
  id: Id,
  ...given,
  name: z.string(),
  mediaType: z.string(),
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
