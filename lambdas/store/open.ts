import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Article } from "../core/article.ts";
import { openAttachments } from "./attachments.ts";
import type { Blobs } from "./blobs.ts";
import { openCommit } from "./commit.ts";
import { openCursors } from "./cursor.ts";
import { keyOf } from "./keys.ts";
import { openLists } from "./list.ts";
import { keepListing } from "./listing.ts";
import { openNotices } from "./notices.ts";
import { keepOnce } from "./once.ts";
import { keepPeople } from "./people.ts";
import { openPrecedents } from "./precedents.ts";
import { openQueue } from "./queue.ts";
import { openReads } from "./read.ts";
import type { Store } from "./store.ts";
import { accessTable, refusedByCondition } from "./table-access.ts";
import { openWatch } from "./watch.ts";

export interface StoreOptions {
  /** The table's name. */
  table: string;
  /** The engine; by default AWS's, or the one that `AWS_ENDPOINT_URL_DYNAMODB` names. */
  client?: DynamoDBClient;
  blobs: Blobs;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Fresh UUIDs. */
  newId: () => string;
  /** Fresh random hex of at least 32 digits, one an event. */
  salt: () => string;
  /** In [0, 1); for the jitter between tries. */
  random?: () => number;
  pause?: (ms: number) => Promise<void>;
  /** Tries of one write or read, beside the client's own two retries. */
  tries?: number;
  /** Milliseconds after which no further try of one write begins: below the gateway's 30 s. */
  patienceMs?: number;
}

/** The client sends a request again twice, and waits this long for a connection and for an answer. */
const SENDINGS = 3;
const CONNECTION_MS = 1000;
const ANSWER_MS = 3000;

/** Opens the desk's memory on its table. */
export function openStore(options: StoreOptions): Store {
  const { table, blobs, now, newId, salt } = options;
  const patience = {
    now,
    random: options.random ?? Math.random,
    pause: options.pause ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))),
    tries: options.tries ?? 8,
  };
  const db = DynamoDBDocumentClient.from(options.client ?? tableClient(), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const access = accessTable(db, table, patience);
  // Which article was read with which chain: a decision names its chain, and rows of its claims show the article.
  const articles = new WeakMap<object, Article>();
  const reads = openReads(access, ({ article, chain }) => articles.set(chain, article));
  const once = keepOnce(access, blobs, now, newId);
  const listing = keepListing(access, newId);
  const commit = openCommit({
    access,
    once,
    listing,
    patience,
    patienceMs: options.patienceMs ?? 20_000,
    newId,
    salt,
    readWith: (chain) => articles.get(chain),
  });
  return {
    ...reads,
    ...openLists(access),
    ...openPrecedents(access),
    ...keepPeople(access),
    ...openWatch(access, newId),
    ...openNotices(access, now),
    ...openAttachments(access, now),
    cursors: openCursors(access),
    readQueue: openQueue(access, listing, now, reads.readDesk),
    commit,
    recall: once.recall,
    begin: once.begin,
    finish: once.finish,
    release: once.release,
    async erase(articleId, number) {
      await access
        .update({
          Key: { ...keyOf({ thing: "event", articleId, number }) },
          UpdateExpression: "SET detail = :nothing REMOVE salt",
          ConditionExpression: "attribute_exists(pk)",
          ExpressionAttributeValues: { ":nothing": null },
        })
        // There is no such event: nothing to take out.
        .catch(refusedByCondition);
    },
  };
}

/** A client of the engine with bounded waits. */
export function tableClient(config: ConstructorParameters<typeof DynamoDBClient>[0] = {}): DynamoDBClient {
  return new DynamoDBClient({
    maxAttempts: SENDINGS,
    requestHandler: {
      connectionTimeout: CONNECTION_MS,
      requestTimeout: ANSWER_MS,
      throwOnRequestTimeout: true,
    },
    ...config,
  });
}
