import { AwsClient } from "aws4fetch";
import type { BlobKey } from "./blob-prefixes.ts";
import { digest } from "./index-rows.ts";

/**
 * Bytes that are never changed: texts, sheets, long answers, snapshots. The last part of a key is the SHA-256 of its
 * bytes, so putting twice is putting once, and bytes that were cut or changed are noticed when they are read.
 */
export interface Blobs {
  put(key: BlobKey, bytes: Uint8Array<ArrayBuffer>, type: string): Promise<void>;
  /** The bytes, or null where there are none under this key. */
  get(key: BlobKey): Promise<Uint8Array<ArrayBuffer> | null>;
  /** An address that gives the bytes to whoever holds it, for so many seconds. */
  signedUrl(key: BlobKey, seconds: number): Promise<string>;
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
  const call = (key: BlobKey, init: Omit<RequestInit, "signal">) =>
    client.fetch(`${base}/${key}`, { ...init, signal: AbortSignal.timeout(timeoutMs) });
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
    async signedUrl(key, seconds) {
      const url = new URL(`${base}/${key}`);
      url.searchParams.set("X-Amz-Expires", String(seconds));
      return (await client.sign(url, { method: "GET", aws: { signQuery: true } })).url;
    },
  };
}

const failure = (what: string, key: string, { status }: Response) => new Error(`S3 ${what} of ${key}: ${status}`);

/**
 * @returns the hash that the key ends in
 * @throws where it is not that of the bytes
 */
export function verify(key: string, bytes: Uint8Array): string {
  const hash = key.slice(key.lastIndexOf("/") + 1);
  if (hash !== digest(bytes)) throw new Error(`the bytes of ${key} are not those that its name says`);
  return hash;
}
