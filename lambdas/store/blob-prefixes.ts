/**
 * Where blobs lie in the bucket, by what they are, as data: the store makes keys from it, the CDK app the rights of
 * each function. A key is its prefix and the SHA-256 of what it holds.
 */
export const blobPrefixes = {
  /** Texts of revisions. */
  texts: "texts/",
  /** Answers to idempotent writes that are too large for an item. */
  answers: "answers/",
  /** Sheets, in each of their forms. */
  sheets: "sheets/",
  /** Responses of sources as WARC records. */
  evidence: "evidence/",
  /** What was read in a source's response, as text. */
  readings: "readings/",
  /** What people upload, until it is looked at; the bucket forgets it after two days. */
  uploads: "uploads/",
  /** What was uploaded and has the hash that was said: recordings, scans, screenshots. */
  attachments: "attachments/",
} as const;

export type BlobKind = keyof typeof blobPrefixes;
/** A key under a prefix that the functions have rights to: any other is refused by S3, and only on AWS. */
export type BlobKey = `${(typeof blobPrefixes)[BlobKind]}${string}`;

/** Key of the blob of a kind whose bytes have this SHA-256. */
export const blobKey = (kind: BlobKind, sha256: string): BlobKey => `${blobPrefixes[kind]}${sha256}`;
