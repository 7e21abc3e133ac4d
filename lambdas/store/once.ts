import type { Answer } from "../core/change.ts";
import { type Refusal, refuse } from "../core/problem.ts";
import { type BlobKey, blobKey } from "./blob-prefixes.ts";
import type { Blobs } from "./blobs.ts";
import { digest } from "./index-rows.ts";
import type { Item } from "./items.ts";
import { keyOf } from "./keys.ts";
import type { Begun, OnceKey } from "./store.ts";
import { refusedByCondition, type TableAccess, type TransactItem } from "./table-access.ts";

/** Hours that an answer is kept under its key (contract, Idempotency-Key). */
const KEPT_MS = 24 * 3_600_000;
/** Longer answers lie in a blob: a record is read far more often than an answer is repeated. */
const MOST_INLINE_BYTES = 64 * 1024;

/** A record is free for us when there is none, when it ran out, or while it is a lease on this very request. */
const FREE = "attribute_not_exists(pk) OR expiresAt <= :seconds OR (bodyHash = :body AND attribute_exists(lease))";

export type OnceRecords = ReturnType<typeof keepOnce>;

/**
 * Records of Idempotency-Keys. A record is either an answer or a lease on the making of one. Expiry is checked here:
 * the engine removes expired items in its own time.
 */
export function keepOnce(access: TableAccess, blobs: Blobs, now: () => number, newId: () => string) {
  const seconds = () => Math.floor(now() / 1000);
  const keyFor = (once: OnceKey) => keyOf({ thing: "once", actor: once.actor, key: once.key });

  async function answerItem(once: OnceKey, answer: Answer): Promise<Item> {
    const text = JSON.stringify(answer);
    const bytes = new TextEncoder().encode(text);
    const record = { ...keyFor(once), v: 1, bodyHash: once.bodyHash, expiresAt: seconds() + KEPT_MS / 1000 };
    if (bytes.byteLength <= MOST_INLINE_BYTES) return { ...record, answer: text };
    const blob = blobKey("answers", digest(bytes));
    await blobs.put(blob, bytes, "application/json");
    return { ...record, answerBlob: blob };
  }

  async function guarded(once: OnceKey, answer: Answer) {
    return {
      Item: await answerItem(once, answer),
      ConditionExpression: FREE,
      ExpressionAttributeValues: { ":seconds": seconds(), ":body": once.bodyHash },
    };
  }

  async function read(once: OnceKey): Promise<Item | null> {
    const record = await access.get(keyFor(once));
    return record === undefined || Number(record["expiresAt"]) <= seconds() ? null : record;
  }

  async function answerOf(record: Item): Promise<Answer> {
    if (typeof record["answer"] === "string") return JSON.parse(record["answer"]);
    const bytes = await blobs.get(String(record["answerBlob"]) as BlobKey);
    if (bytes === null) throw new Error(`the answer ${record["answerBlob"]} is not in the store`);
    return JSON.parse(new TextDecoder().decode(bytes));
  }

  const leaseLeft = (record: Item) => (record["lease"] === undefined ? 0 : Number(record["leaseUntil"]) - now());
  // The lease is the longest that it may take, no estimate: most requests are done in a second or two.
  const soon = (leftMs: number) => Math.min(2, Math.max(1, Math.ceil(leftMs / 1000)));
  const reused = refuse("key-reused", "This Idempotency-Key was used for another request.");

  return {
    /** The part of a transaction that keeps its answer; it fails where the key was used. */
    async inTransaction(once: OnceKey, answer: Answer): Promise<TransactItem> {
      return { Put: { TableName: access.table, ...(await guarded(once, answer)) } };
    },

    async recall(once: OnceKey): Promise<Refusal | Answer | null> {
      const record = await read(once);
      if (record === null) return null;
      if (record["bodyHash"] !== once.bodyHash) return reused;
      if (record["lease"] === undefined) return answerOf(record);
      const left = leaseLeft(record);
      if (left <= 0) return null;
      return refuse("in-progress", "The same request is still running.", { retryAfter: soon(left) });
    },

    async begin(once: OnceKey, leaseMs: number): Promise<Refusal | Begun> {
      const lease = newId();
      // A free key first; only one that turns out to be a lease that ran out is taken over.
      let resumed = false;
      for (;;) {
        const item = { ...keyFor(once), v: 1, bodyHash: once.bodyHash, lease, leaseUntil: now() + leaseMs };
        const taken = await access
          .put({
            Item: { ...item, expiresAt: seconds() + KEPT_MS / 1000 },
            ...(resumed
              ? {
                  ConditionExpression: "bodyHash = :body AND leaseUntil <= :now",
                  ExpressionAttributeValues: { ":body": once.bodyHash, ":now": now() },
                }
              : {
                  ConditionExpression: "attribute_not_exists(pk) OR expiresAt <= :seconds",
                  ExpressionAttributeValues: { ":seconds": seconds() },
                }),
          })
          .then(() => false, refusedByCondition);
        if (!taken) return { state: "ours", lease, resumed };
        const record = await read(once);
        // Given up or run out between the two calls: it is free now.
        if (record === null) {
          resumed = false;
          continue;
        }
        if (record["bodyHash"] !== once.bodyHash) return reused;
        if (record["lease"] === undefined) return { state: "done", answer: await answerOf(record) };
        // Our own first sending, whose answer was lost.
        if (record["lease"] === lease) return { state: "ours", lease, resumed };
        const left = leaseLeft(record);
        if (left > 0) return { state: "running", retryAfter: soon(left) };
        resumed = true;
      }
    },

    /** The first answer stays: whoever took the lease over has made the same one. */
    async finish(once: OnceKey, answer: Answer): Promise<void> {
      await access.put(await guarded(once, answer)).catch(refusedByCondition);
    },

    async release(once: OnceKey, lease: string): Promise<void> {
      await access
        .remove({
          Key: { ...keyFor(once) },
          ConditionExpression: "lease = :lease",
          ExpressionAttributeValues: { ":lease": lease },
        })
        .catch(refusedByCondition);
    },
  };
}
