import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from "node:zlib";
import { ResponseUnusable, unreachable } from "./failure.ts";

export interface BodyLimits {
  /** Most bytes of a body, as received and decompressed. */
  maxBytes: number;
  /** Most decompressed bytes for each received one; small bodies (decompressed under 1 MB) are not judged. */
  maxRatio: number;
}

/** A body that expands to less than this is never a bomb, whatever its ratio. */
const RATIO_FREE_BYTES = 1_000_000;

/** Content-Encodings may be applied one over the other; nobody who serves pages needs more than two. */
const MAX_ENCODINGS = 2;

/**
 * Reads a body to its end, at most `maxBytes` of it.
 * @param length value of Content-Length, to refuse early what could never fit
 */
export async function collect(body: AsyncIterable<Uint8Array>, length: string | undefined, limits: BodyLimits) {
  if (length !== undefined && /^\d+$/.test(length) && Number(length) > limits.maxBytes) throw tooManyBytes(limits);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > limits.maxBytes) throw tooManyBytes(limits);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, bytes);
}

/**
 * Takes the Content-Encoding off a whole body. Truncated or damaged streams are errors, never half a page.
 * Not on the thread pool: what may come out is capped at some twenty milliseconds of work, and a pool's threads each
 * keep the memory that they once took.
 * @param encodings header value; the last one named was applied last (RFC 9110 §8.4)
 * @returns the bytes, or null where an encoding is not known: such a body is kept by its hash but not read
 */
export function decode(raw: Uint8Array, encodings: string | undefined, limits: BodyLimits) {
  const names = (encodings ?? "")
    .slice(0, 1_000)
    .split(",")
    .map((name) => name.trim().toLowerCase());
  const layers = names.filter((name) => name !== "" && name !== "identity").reverse();
  if ((encodings?.length ?? 0) > 1_000 || layers.length > MAX_ENCODINGS) {
    const detail = `more than ${MAX_ENCODINGS} content encodings`;
    throw new ResponseUnusable({ kind: "too-large", limit: "encodings", detail });
  }
  let bytes = raw;
  for (const layer of layers) {
    const inflater = inflaterOf(layer, bytes);
    if (inflater === null) return null;
    if (bytes.byteLength > 0) bytes = expand(bytes, inflater, limits);
  }
  return bytes;
}

type Inflater = (bytes: Uint8Array, options: ZlibOptions) => Uint8Array;

function inflaterOf(encoding: string, bytes: Uint8Array): Inflater | null {
  switch (encoding) {
    case "gzip":
    case "x-gzip":
      return gunzipSync;
    case "deflate":
      // Some servers send the raw stream without its zlib header (RFC 1950: low four bits 8, checksum by 31).
      return ((bytes[0] ?? 0) & 15) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0
        ? inflateSync
        : inflateRawSync;
    case "br":
      return brotliDecompressSync;
    default:
      return null;
  }
}

function expand(bytes: Uint8Array, inflater: Inflater, limits: BodyLimits): Uint8Array {
  const byRatio = Math.max(RATIO_FREE_BYTES, bytes.byteLength * limits.maxRatio);
  const most = Math.min(limits.maxBytes, byRatio);
  try {
    return inflater(bytes, { maxOutputLength: most });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ERR_BUFFER_TOO_LARGE") {
      if (most === limits.maxBytes) throw tooManyBytes(limits);
      const detail = `expands more than ${limits.maxRatio} times`;
      throw new ResponseUnusable({ kind: "too-large", limit: "ratio", detail });
    }
    if (code === "Z_BUF_ERROR") throw new ResponseUnusable(unreachable("truncated", "the compressed body ends early"));
    throw new ResponseUnusable(unreachable("decoding", `the compressed body is damaged (${code})`));
  }
}

function tooManyBytes(limits: BodyLimits): ResponseUnusable {
  return new ResponseUnusable({ kind: "too-large", limit: "bytes", detail: `more than ${limits.maxBytes} bytes` });
}
