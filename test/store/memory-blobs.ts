import { blobKey } from "../../lambdas/store/blob-prefixes.ts";
import { type Blobs, verify } from "../../lambdas/store/blobs.ts";

/** Blobs in memory, as strict about their keys as those in a bucket. */
export function memoryBlobs(): Blobs & { readonly kept: Map<string, Uint8Array<ArrayBuffer>> } {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    kept,
    async put(key, bytes) {
      verify(key, bytes);
      kept.set(key, new Uint8Array(bytes));
    },
    async get(key) {
      return kept.get(key) ?? null;
    },
    async signedUrl(key, seconds, name) {
      return `memory:${key}?seconds=${seconds}${name === undefined ? "" : `&name=${encodeURIComponent(name)}`}`;
    },
    async signedUpload(key, { mediaType }, seconds) {
      return { url: `memory:${key}?seconds=${seconds}`, headers: { "Content-Type": mediaType } };
    },
    async keepUpload(sha256, bytes) {
      const came = kept.get(blobKey("attachments", sha256)) ?? kept.get(blobKey("uploads", sha256));
      if (came?.byteLength !== bytes) return false;
      verify(sha256, came);
      kept.set(blobKey("attachments", sha256), came);
      return true;
    },
  };
}
