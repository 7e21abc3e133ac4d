import type { Part } from "../core/claim.ts";
import { sha256 } from "../core/digest.ts";
import { blobKey } from "../store/blob-prefixes.ts";
import type { Ports } from "./usecase.ts";

/** Where the bytes of a text lie: under their own hash, so that identical texts are kept once. */
const textKey = (hash: string) => blobKey("texts", hash);

/** Keeps a story's text; gives the hash that its revision names. */
export async function keepText(ports: Pick<Ports, "blobs">, text: string): Promise<{ sha256: string; bytes: number }> {
  const bytes = new TextEncoder().encode(text);
  const hash = await sha256(bytes);
  await ports.blobs.put(textKey(hash), bytes, "text/plain; charset=utf-8");
  return { sha256: hash, bytes: bytes.byteLength };
}

/** A text by its hash. Missing bytes are damage, not a case: the error goes to the log and to the caller as 500. */
export async function textOf(ports: Pick<Ports, "blobs">, hash: string): Promise<string> {
  const bytes = await ports.blobs.get(textKey(hash));
  if (!bytes) throw new Error(`the text ${hash} is not in the store`);
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Text or title of one revision; null where there is no such revision. */
export async function readText(
  ports: Pick<Ports, "blobs" | "store">,
  articleId: string,
  revision: number,
  part: Part,
): Promise<string | null> {
  const found = await ports.store.readRevision(articleId, revision);
  if (!found) return null;
  return part === "title" ? found.title : textOf(ports, found.sha256);
}
