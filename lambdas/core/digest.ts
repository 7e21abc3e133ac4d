import canonicalize from "canonicalize";

const encoder = new TextEncoder();

/** Lower-case hex SHA-256 of a string's UTF-8 bytes, or of bytes. Web Crypto: the same in Node and in a browser. */
export async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof data === "string" ? encoder.encode(data) : data;
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** SHA-256 of a JSON value's canonical form (RFC 8785). Members that are undefined are left out, as in JSON. */
export async function jsonDigest(value: unknown): Promise<string> {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("only JSON values have a canonical form");
  return sha256(text);
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
