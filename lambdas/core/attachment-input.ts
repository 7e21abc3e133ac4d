import * as z from "zod";
import { plainText } from "./text.ts";

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

/** POST /attachments: a file that is about to be uploaded. */
export const AttachmentInput = z.strictObject({
  name: FileName,
  mediaType: MediaType,
  /** Its size; how much the desk takes is a limit of its own (413). */
  bytes: z.int().min(1),
  /** Lower-case hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: "not a SHA-256 in lower-case hex" }),
});
export type AttachmentInput = z.infer<typeof AttachmentInput>;
