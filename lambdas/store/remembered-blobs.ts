import { LRUCache } from "lru-cache";
import type { Blobs } from "./blobs.ts";

/** Bytes that a function keeps in memory: a few hundred stories. */
const MOST_BYTES = 32_000_000;

/**
 * Blobs of which the last ones used are kept in memory. What lies under a hash never changes, so nothing kept can be
 * out of date.
 */
export function rememberedBlobs(blobs: Blobs, mostBytes = MOST_BYTES): Blobs {
  const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({
    maxSize: mostBytes,
    sizeCalculation: (bytes) => Math.max(1, bytes.byteLength),
  });
  return {
    ...blobs,
    async get(key) {
      const known = kept.get(key);
      if (known) return known;
      const bytes = await blobs.get(key);
      if (bytes) kept.set(key, bytes);
      return bytes;
    },
  };
}
