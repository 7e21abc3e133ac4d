import { randomBytes } from "node:crypto";
import { Logger } from "@aws-lambda-powertools/logger";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { v7 } from "uuid";
import * as z from "zod";
import { readEnv } from "./env.ts";
import { webhookPoster } from "./fetch/post-webhook.ts";
import { blobsFromEnv } from "./store/blobs.ts";
import { openStore } from "./store/open.ts";
import { broughtBy } from "./stream-records.ts";
import { deliverDue } from "./usecases/deliver.ts";
import type { NoticePorts } from "./usecases/notice-ports.ts";
import { takeNotices } from "./usecases/take-notices.ts";

const TIMEOUT_MS = 60_000;
const env = readEnv({ TABLE: z.string().min(3), BUCKET: z.string().min(3) });
const logger = new Logger({ serviceName: "notify" });
const now = Date.now;
const ports: NoticePorts = {
  store: openStore({
    table: env.TABLE,
    blobs: blobsFromEnv(env.BUCKET, process.env),
    now,
    newId: () => v7(),
    salt: () => randomBytes(16).toString("hex"),
  }),
  poster: (allowedHosts) =>
    webhookPoster({ allowedHosts, onLifted: (host) => logger.warn("allow-list lifts the guard", { host }) }),
  now,
  silent: new Map(),
  leaseMs: TIMEOUT_MS + 5_000,
  // The last post may take ten seconds, and its outcome must be kept after it.
  budgetMs: TIMEOUT_MS - 20_000,
};

/** Called by the stream with what was written, and every minute for deliveries whose time has come. */
export const handler = async (event: Partial<DynamoDBStreamEvent>): Promise<DynamoDBBatchResponse> => {
  if (event.Records === undefined) {
    logger.info("woken", { tried: await deliverDue(ports) });
    return { batchItemFailures: [] };
  }
  const { tried, failed } = await takeNotices(broughtBy(event.Records), ports);
  logger.info("taken", { records: event.Records.length, tried });
  if (failed === null) return { batchItemFailures: [] };
  logger.error("failed", { sequence: failed.sequence, error: failed.error as Error });
  return { batchItemFailures: [{ itemIdentifier: failed.sequence }] };
};
