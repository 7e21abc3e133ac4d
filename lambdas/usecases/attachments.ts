import { type Attachment, attachmentId } from "../core/attachment.ts";
import { type AttachmentInput, MAX_ATTACHMENT_BYTES } from "../core/attachment-input.ts";
import { isRefusal, type Refusal, refuse } from "../core/problem.ts";
import { instant } from "../core/time.ts";
import { blobKey } from "../store/blob-prefixes.ts";
import { underLease } from "./long-write.ts";
import { at, type Call, invalid, missing, type Ports, type Reply } from "./usecase.ts";

/** How long an upload may begin, seconds: S3 looks at the clock when the request comes, not when it ends. */
const UPLOAD_SECONDS = 3600;
/** How long a download's address holds, seconds. */
const DOWNLOAD_SECONDS = 300;

/**
 * POST /attachments: says what is to come, and gets the address to put it to. Size, type and SHA-256 are signed into
 * that address, so that S3 itself takes nothing else. The bytes never pass through the desk's functions.
 */
export async function addAttachment(call: Call<AttachmentInput>, ports: Ports): Promise<Reply> {
  const { sha256, bytes, mediaType } = call.body;
  if (bytes > MAX_ATTACHMENT_BYTES) {
    const detail = `An attachment may have ${MAX_ATTACHMENT_BYTES} bytes.`;
    return refuse("too-large", detail, { errors: [{ pointer: "/bytes", detail }] });
  }
  return underLease(call.once!, ports, async () => {
    const id = await attachmentId(call.body);
    const attachment = await ports.store.awaitAttachment({
      id,
      ...call.body,
      state: "awaited",
      by: call.caller.actor,
      at: at(ports),
    });
    const upload = await ports.blobs.signedUpload(blobKey("uploads", sha256), { bytes, mediaType }, UPLOAD_SECONDS);
    const expiresAt = instant(ports.now() + UPLOAD_SECONDS * 1000);
    return {
      status: 201 as const,
      body: { ...attachment, upload: { ...upload, expiresAt } },
      location: `/api/attachments/${id}`,
    };
  });
}

/**
 * GET /attachments/{t}: what it is, and once it is kept the address to load it from. That is on the bucket's own
 * origin and says that the bytes are a file to be saved: whatever is in them runs nowhere on the desk.
 */
export async function readAttachment(call: Call, ports: Ports): Promise<Reply> {
  const known = await ports.store.readAttachment(call.params["attachment"]!);
  if (!known) return missing("attachment");
  const attachment = await taken(known, ports);
  if (attachment.state === "awaited") return { status: 200, body: attachment };
  const url = await ports.blobs.signedUrl(blobKey("attachments", attachment.sha256), DOWNLOAD_SECONDS, attachment.name);
  const expiresAt = instant(ports.now() + DOWNLOAD_SECONDS * 1000);
  return { status: 200, body: { ...attachment, download: { url, expiresAt } } };
}

/** An attachment whose bytes came and are right is kept from the first time that somebody asks for it. */
async function taken(attachment: Attachment, { store, blobs }: Ports): Promise<Attachment> {
  if (attachment.state === "kept") return attachment;
  const came = await blobs.keepUpload(attachment.sha256, attachment.bytes);
  return came ? store.keepAttachment(attachment) : attachment;
}

/** The attachment that a request names in a field; or why it can't be named. */
export async function attachmentNamed(id: string, pointer: string, ports: Ports): Promise<Attachment | Refusal> {
  const known = await ports.store.readAttachment(id);
  if (!known) return invalid(pointer, "not an attachment of this desk, or one whose upload was given up");
  const attachment = await taken(known, ports);
  if (attachment.state === "kept") return attachment;
  const detail = "The upload of this attachment has not come, or not to its end.";
  return refuse("not-allowed-now", detail, { errors: [{ pointer, detail }] });
}

/** Why a citation can't carry these attachments; null where all of them are kept. */
export async function lackingOf(ids: readonly string[] | null | undefined, ports: Ports): Promise<Refusal | null> {
  for (const [i, id] of (ids ?? []).entries()) {
    const named = await attachmentNamed(id, `/attachments/${i}`, ports);
    if (isRefusal(named)) return named;
  }
  return null;
}
