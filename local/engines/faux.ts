import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { StartFailure } from "../failure.ts";
import type { HostedBucket, HostedQueue } from "../plan/types.ts";
import { EngineError, objectHeaders, wire } from "./wire.ts";

/** The engine of queues and buckets. */
export interface FauxEngine {
  endpoint: string;
  stop(): Promise<void>;
}

/** Starts fauxqs in a thread, with its queues in a SQLite file and its objects as files. */
export async function startFaux(dataDir: string): Promise<FauxEngine> {
  const folders = { dataDir: join(dataDir, "queues"), s3StorageDir: join(dataDir, "buckets") };
  await Promise.all(Object.values(folders).map((folder) => mkdir(folder, { recursive: true })));
  const worker = new Worker(new URL("./faux-worker.ts", import.meta.url), { workerData: folders, execArgv: [] });
  const port = await new Promise<number>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", (error) => {
      const reason = error instanceof Error ? error.message : String(error);
      reject(new StartFailure(`${folders.dataDir} can't be opened: ${reason.split("\n")[0]}`));
    });
  });
  return {
    endpoint: `http://127.0.0.1:${port}`,
    // Every write was committed before it was answered, so that the thread can simply be ended.
    stop: async () => {
      await worker.terminate();
    },
  };
}

/** Makes the queues that aren't there; one that is gets the template's settings and keeps its messages. */
export async function makeQueues(endpoint: string, queues: readonly HostedQueue[]): Promise<void> {
  const sqs = wire(endpoint, "sqs");
  for (const { name, url, attributes } of queues) {
    // CreateQueue of the engine empties a queue that is there: so look first.
    const there = await sqs("GetQueueUrl", { QueueName: name }).catch((error: unknown) => {
      if (error instanceof EngineError && /NonExistentQueue|QueueDoesNotExist/.test(error.code)) return null;
      throw error;
    });
    if (there === null) await sqs("CreateQueue", { QueueName: name, Attributes: attributes });
    else await sqs("SetQueueAttributes", { QueueUrl: url, Attributes: changeable(attributes) });
  }
}

/** FIFO is decided when a queue is made. */
function changeable({ FifoQueue: _, ...attributes }: Record<string, string>): Record<string, string> {
  return attributes;
}

/** Makes the buckets that aren't there. */
export async function makeBuckets(endpoint: string, buckets: readonly Pick<HostedBucket, "name">[]): Promise<void> {
  for (const { name } of buckets) {
    const there = await fetch(`${endpoint}/${name}`, { method: "HEAD", headers: objectHeaders });
    if (there.status !== 404) continue;
    const made = await fetch(`${endpoint}/${name}`, { method: "PUT", headers: objectHeaders });
    if (!made.ok) throw new Error(`bucket ${name}: ${made.status} ${await made.text()}`);
  }
}
