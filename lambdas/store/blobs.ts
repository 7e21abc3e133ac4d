import { createHash } from "node:crypto";
import { AwsClient } from "aws4fetch";
import { type BlobKey, blobKey } from "./blob-prefixes.ts";
import { digest } from "./index-rows.ts";

/**
 * Bytes that are never changed: texts, sheets, long answers, snapshots. The last part of a key is the SHA-256 of its
 * bytes, so putting twice is putting once, and bytes that were cut or changed are noticed when they are read.
 */
export interface Blobs {
  put(key: BlobKey, bytes: Uint8Array<ArrayBuffer>, type: string): Promise<void>;
  /** The bytes, or null where there are none under this key. */
  get(key: BlobKey): Promise<Uint8Array<ArrayBuffer> | null>;
  /**
   * An address that gives the bytes to whoever holds it, for so many seconds.
   * @param name of the file that they are saved as, whatever they hold: no browser shows them in the page
   */
  signedUrl(key: BlobKey, seconds: number, name?: string): Promise<string>;
  /**
   * An address that whoever holds it can PUT one file to, for so many seconds. The key's hash, the size and the type
   * are signed with it and checked by S3: other bytes are refused there.
   * @returns the address, and the headers that the PUT must have beside its length
   */
  signedUpload(
    key: BlobKey,
    file: { bytes: number; mediaType: string },
    seconds: number,
  ): Promise<{ url: string; headers: Record<string, string> }>;
  /**
   * Makes an attachment of an upload, if its bytes are those that were announced; once for the same bytes.
   * @returns false where they have not come
   */
  keepUpload(sha256: string, bytes: number): Promise<boolean>;
}

export interface BlobsOptions {
  bucket: string;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
  /** Another S3 than AWS's, by URL; buckets are then part of the path, because 127.0.0.1 has no subdomains. */
  endpoint?: string;
  /** How often a call is tried again; with the pauses between them that is at most a few seconds. */
  retries?: number;
  /** How long one try may take. */
  timeoutMs?: number;
}

/** How often a put that meets another put of the same bytes is tried again. */
const MOST_CONFLICTS = 5;

/** How many times as long as other calls one may take that reads or copies an upload. */
const UPLOAD_PATIENCE = 2;

/** What the platform gives every function: its region, its role's credentials, and on one machine an endpoint. */
export function blobsFromEnv(bucket: string, env: Readonly<Record<string, string | undefined>>): Blobs {
  const { AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_ENDPOINT_URL_S3 } = env;
  if (!AWS_REGION || !AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
    throw new Error("AWS_REGION, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are needed");
  return openBlobs({
    bucket,
    region: AWS_REGION,
    credentials: {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
    },
    ...(AWS_ENDPOINT_URL_S3 ? { endpoint: AWS_ENDPOINT_URL_S3 } : {}),
  });
}

/**
 * Blobs in a bucket; the only code that knows S3. Three calls of one API don't need the SDK's client, which would be
 * a fifth of every bundle (docs/adr): requests are signed (Signature Version 4) by aws4fetch.
 * Throws where the bytes do not have the hash that their key says.
 */
export function openBlobs(options: BlobsOptions): Blobs {
  const { bucket, region, endpoint, credentials, retries = 2, timeoutMs = 8000 } = options;
  const client = new AwsClient({ ...credentials, region, service: "s3", retries, initRetryMs: 50 });
  const base = endpoint === undefined ? `https://${bucket}.s3.${region}.amazonaws.com` : `${endpoint}/${bucket}`;
  const call = (key: BlobKey, init: Omit<RequestInit, "signal">, patienceMs = timeoutMs) =>
    client.fetch(`${base}/${key}`, { ...init, signal: AbortSignal.timeout(patienceMs) });
  /** Whether the bytes under a key are so many and have this hash; they are read through, not held. */
  const holds = async (key: BlobKey, sha256: string, bytes: number): Promise<boolean> => {
    const answer = await call(key, { method: "GET" }, UPLOAD_PATIENCE * timeoutMs);
    // Whoever may not list a bucket is told 403, not 404, of what isn't there (S3, GetObject: Permissions).
    if (answer.status === 404 || answer.status === 403) {
      await answer.body?.cancel();
      return false;
    }
    if (!answer.ok || answer.body === null) throw failure("get", key, answer);
    return (await measured(answer.body)) === `${bytes} ${sha256}`;
  };
  return {
    async put(key, bytes, type) {
      const hash = verify(key, bytes);
      const headers = { "Content-Type": type, "If-None-Match": "*", "X-Amz-Content-Sha256": hash };
      for (let tries = 0; ; tries++) {
        const answer = await call(key, { method: "PUT", body: bytes, headers });
        await answer.body?.cancel();
        // 412: the same bytes are there already (S3, conditional writes).
        if (answer.ok || answer.status === 412) return;
        // 409: another puts them at this moment, and may yet fail: only a try of our own tells.
        if (answer.status !== 409 || tries === MOST_CONFLICTS) throw failure("put", key, answer);
        await new Promise((resolve) => setTimeout(resolve, 50 * (tries + 1)));
      }
    },
    async get(key) {
      const answer = await call(key, { method: "GET" });
      if (answer.ok) {
        const bytes = new Uint8Array(await answer.arrayBuffer());
        verify(key, bytes);
        return bytes;
      }
      const text = await answer.text();
      if (answer.status === 404 && text.includes("<Code>NoSuchKey</Code>")) return null;
      throw failure("get", key, answer);
    },
    async signedUrl(key, seconds, name) {
      const url = new URL(`${base}/${key}`);
      url.searchParams.set("X-Amz-Expires", String(seconds));
      if (name !== undefined) {
        url.searchParams.set("response-content-type", "application/octet-stream");
        url.searchParams.set("response-content-disposition", savedAs(name));
      }
      const signed = await client.sign(url, { method: "GET", aws: { signQuery: true } });
      // A blank in a query is signed as %20, and not everybody reads a plus so.
      return signed.url.replaceAll("+", "%20");
    },
    async signedUpload(key, { bytes, mediaType }, seconds) {
      const url = new URL(`${base}/${key}`);
      url.searchParams.set("X-Amz-Expires", String(seconds));
      const checksum = Buffer.from(hashIn(key), "hex").toString("base64");
      const headers = { "Content-Type": mediaType, "X-Amz-Checksum-Sha256": checksum };
      const signed = await client.sign(url, {
        method: "PUT",
        headers: { ...headers, "Content-Length": String(bytes) },
        aws: { signQuery: true, allHeaders: true },
      });
      return { url: signed.url, headers };
    },
    async keepUpload(sha256, bytes) {
      const [upload, attachment] = [blobKey("uploads", sha256), blobKey("attachments", sha256)];
      if (await holds(attachment, sha256, bytes)) return true;
      if (!(await holds(upload, sha256, bytes))) return false;
      const headers = { "X-Amz-Copy-Source": `/${bucket}/${upload}` };
      const answer = await call(attachment, { method: "PUT", headers }, UPLOAD_PATIENCE * timeoutMs);
      // A copy that fails half way is told in a body of status 200 (S3, CopyObject).
      const text = await answer.text();
      if (!answer.ok || !text.includes("<CopyObjectResult")) throw failure("copy", attachment, answer);
      return true;
    },
  };
}

/** The RFC 6266 header that makes a browser save a file under its name, in letters that every browser reads too. */
const savedAs = (name: string): string =>
  `attachment; filename="${name.replaceAll(/[^A-Za-z0-9._-]+/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;

/** Size and SHA-256 of what a stream carries. */
async function measured(stream: ReadableStream<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const part of stream) {
    hash.update(part);
    bytes += part.byteLength;
  }
  return `${bytes} ${hash.digest("hex")}`;
}

const hashIn = (key: string): string => key.slice(key.lastIndexOf("/") + 1);

const failure = (what: string, key: string, { status }: Response) => new Error(`S3 ${what} of ${key}: ${status}`);

/**
 * @returns the hash that the key ends in
 * @throws where it is not that of the bytes
 */
export function verify(key: string, bytes: Uint8Array): string {
  const hash = hashIn(key);
  if (hash !== digest(bytes)) throw new Error(`the bytes of ${key} are not those that its name says`);
  return hash;
}
