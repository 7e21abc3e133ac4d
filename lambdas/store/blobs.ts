import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client, S3ServiceException } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { BlobKey } from "./blob-prefixes.ts";
import { digest } from "./index-rows.ts";

/**
 * Bytes that are never changed: texts, sheets, long answers, snapshots. The last part of a key is the SHA-256 of its
 * bytes, so putting twice is putting once, and bytes that were cut or changed are noticed when they are read.
 */
export interface Blobs {
  put(key: BlobKey, bytes: Uint8Array, type: string): Promise<void>;
  /** The bytes, or null where there are none under this key. */
  get(key: BlobKey): Promise<Uint8Array<ArrayBuffer> | null>;
  /** An address that gives the bytes to whoever holds it, for so many seconds. */
  signedUrl(key: BlobKey, seconds: number): Promise<string>;
}

/** Sendings of one call: two more than the first, as for the table. */
const ATTEMPTS = 3;

/**
 * Blobs in a bucket; the only code that knows S3. The endpoint comes from the environment (`AWS_ENDPOINT_URL_S3`).
 * Throws where the bytes do not have the hash that their key says.
 */
export function openBlobs({ bucket, client = bucketClient() }: { bucket: string; client?: S3Client }): Blobs {
  return {
    async put(key, bytes, type) {
      verify(key, bytes);
      const input = { Bucket: bucket, Key: key, Body: bytes, ContentType: type, IfNoneMatch: "*" };
      await client.send(new PutObjectCommand(input)).catch(unlessThere);
    },
    async get(key) {
      try {
        const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        const bytes = new Uint8Array((await object.Body?.transformToByteArray()) ?? []);
        verify(key, bytes);
        return bytes;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async signedUrl(key, seconds) {
      return getSignedUrl(client, new GetObjectCommand({ Bucket: bucket, Key: key }), { expiresIn: seconds });
    },
  };
}

function bucketClient(): S3Client {
  // Paths rather than host names where the endpoint is a local one: 127.0.0.1 has no subdomains.
  const local = process.env["AWS_ENDPOINT_URL_S3"] !== undefined;
  return new S3Client({ maxAttempts: ATTEMPTS, forcePathStyle: local });
}

/** The same bytes are there already (412), or are being put by another at this moment (409, S3 "conditional writes"). */
function unlessThere(error: unknown): void {
  const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
  if (status !== 412 && status !== 409) throw error;
}

/** @throws where a key does not end in the hash of its bytes */
export function verify(key: string, bytes: Uint8Array): void {
  const hash = key.slice(key.lastIndexOf("/") + 1);
  if (hash !== digest(bytes)) throw new Error(`the bytes of ${key} are not those that its name says`);
}
