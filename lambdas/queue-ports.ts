import { randomBytes } from "node:crypto";
import { v7 } from "uuid";
import * as z from "zod";
import { readEnv } from "./env.ts";
import { sendTo } from "./send-messages.ts";
import { blobsFromEnv } from "./store/blobs.ts";
import { openStore } from "./store/open.ts";
import type { DuePorts } from "./usecases/take-due.ts";

/** Environment of the functions at the queue of looks. */
export const queueEnv = () =>
  readEnv({
    TABLE: z.string().min(3),
    BUCKET: z.string().min(3),
    QUEUE_URL: z.url(),
    CONTACT_URL: z.url().optional(),
  });
export type QueueEnv = ReturnType<typeof queueEnv>;

/** Least seconds between two looks at one site. */
const GAP_SECONDS = 2;
/** The function has 50 s; what is under way when this is over is finished within the rest. */
const BUDGET_MS = 35_000;

/** What both functions stand on: the store, the blobs, the queue, the clock. */
export function openQueuePorts({ TABLE, BUCKET, QUEUE_URL }: QueueEnv) {
  const blobs = blobsFromEnv(BUCKET, process.env);
  const now = Date.now;
  const newId = () => v7();
  const store = openStore({ table: TABLE, blobs, now, newId, salt: () => randomBytes(16).toString("hex") });
  return { store, blobs, now, newId, send: sendTo(QUEUE_URL, process.env) };
}

export const openDuePorts = (env: QueueEnv): DuePorts => ({
  ...openQueuePorts(env),
  gapSeconds: GAP_SECONDS,
  budgetMs: BUDGET_MS,
});
