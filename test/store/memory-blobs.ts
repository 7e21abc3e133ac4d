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
    async signedUrl(key, seconds) {
      return `memory:${key}?seconds=${seconds}`;
    },
  };
}
