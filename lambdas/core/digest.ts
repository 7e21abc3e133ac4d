import { sha256 as digestHere } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

const encoder = new TextEncoder();

/** Web Crypto hands its work to another thread: for what is shorter, that takes longer than the hash (bench/). */
const SHORT_BYTES = 16_384;

/** Lower-case hex SHA-256 of a string's UTF-8 bytes, or of bytes; the same in Node and in a browser. */
export async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof data === "string" ? encoder.encode(data) : data;
  if (bytes.byteLength <= SHORT_BYTES) return bytesToHex(digestHere(bytes));
  return bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** SHA-256 of a JSON value's canonical form (RFC 8785). Members that are undefined are left out, as in JSON. */
export async function jsonDigest(value: unknown): Promise<string> {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("only JSON values have a canonical form");
  return sha256(text);
}
