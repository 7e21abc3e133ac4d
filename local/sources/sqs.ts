import { setTimeout as pause } from "node:timers/promises";
import { REGION, wire } from "../engines/wire.ts";
import { type Lambda, WORKERS } from "../lambda/pool.ts";
import type { QueueSource } from "../plan/types.ts";
import { failedIds } from "./batch.ts";
import { matches } from "./filter.ts";

interface Message {
  MessageId: string;
  ReceiptHandle: string;
  Body: string;
  MD5OfBody: string;
  Attributes?: Record<string, string>;
  MessageAttributes?: Record<string, { DataType: string; StringValue?: string; BinaryValue?: string }>;
}

/** One long poll; short enough that a stop needn't cut many of them. */
const POLL_SECONDS = 10;

/** A receive takes at most 10 messages; a larger batch needs a window (Lambda, "Using Lambda with Amazon SQS"). */
const PER_RECEIVE = 10;

/**
 * Hands a queue's messages to a function until the signal ends it, then finishes the batches under way. What a function
 * took is deleted; what failed comes back when it is visible again, and goes to the dead-letter queue by the queue's own
 * rule. Messages that no filter wants are deleted.
 */
export async function runQueueSource(
  source: QueueSource,
  endpoint: string,
  lambda: Lambda,
  signal: AbortSignal,
): Promise<void> {
  const sqs = wire(endpoint, "sqs");
  const QueueUrl = source.queueUrl;

  async function receive(count: number, seconds: number): Promise<Message[]> {
    try {
      const request = {
        QueueUrl,
        MaxNumberOfMessages: Math.min(count, PER_RECEIVE),
        WaitTimeSeconds: seconds,
        AttributeNames: ["All"],
        MessageSystemAttributeNames: ["All"],
        MessageAttributeNames: ["All"],
      };
      return (await sqs<{ Messages?: Message[] }>("ReceiveMessage", request, signal)).Messages ?? [];
    } catch (error) {
      if (signal.aborted) return [];
      console.error(`${source.id}: ${(error as Error).message}`);
      await pause(1000, undefined, { signal }).catch(() => undefined);
      return [];
    }
  }

  async function gather(): Promise<Message[]> {
    const batch = await receive(source.batchSize, POLL_SECONDS);
    const closes = Date.now() + source.windowSeconds * 1000;
    while (batch.length > 0 && batch.length < source.batchSize && !signal.aborted) {
      const left = Math.floor((closes - Date.now()) / 1000);
      if (left < 1) break;
      batch.push(...(await receive(source.batchSize - batch.length, left)));
    }
    return batch;
  }

  async function handOver(batch: Message[]): Promise<void> {
    const records = batch.map((message) => recordOf(message, source.queueArn));
    const wanted = records.filter((record) => passes(source, record));
    const ids = wanted.map(({ messageId }) => messageId);
    const answer = ids.length === 0 ? null : await lambda.invoke(JSON.stringify({ Records: wanted }));
    const failed = answer ? failedIds(answer, ids, source.partialFailures) : [];
    const done = batch.filter(({ MessageId }) => !failed.includes(MessageId));
    for (let at = 0; at < done.length; at += PER_RECEIVE) {
      const Entries = done
        .slice(at, at + PER_RECEIVE)
        .map(({ MessageId, ReceiptHandle }) => ({ Id: MessageId, ReceiptHandle }));
      await sqs("DeleteMessageBatch", { QueueUrl, Entries });
    }
  }

  async function poll(): Promise<void> {
    while (!signal.aborted) {
      const batch = await gather();
      if (batch.length === 0) continue;
      await handOver(batch).catch((error: Error) => console.error(`${source.id}: ${error.message}`));
    }
  }
  // What more pollers would take would only wait for a worker, with its time on the queue running out.
  await Promise.all(Array.from({ length: Math.min(source.concurrency, WORKERS) }, poll));
}

type QueueRecord = ReturnType<typeof recordOf>;

function recordOf(message: Message, eventSourceARN: string) {
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: message.Attributes ?? {},
    messageAttributes: Object.fromEntries(
      Object.entries(message.MessageAttributes ?? {}).map(([name, value]) => [
        name,
        { dataType: value.DataType, stringValue: value.StringValue, binaryValue: value.BinaryValue },
      ]),
    ),
    md5OfBody: message.MD5OfBody,
    eventSource: "aws:sqs",
    eventSourceARN,
    awsRegion: REGION,
  };
}

/** A filter on `body` looks into JSON when the body is JSON (Lambda, "Using event filtering with Amazon SQS"). */
function passes({ patterns }: QueueSource, record: QueueRecord): boolean {
  if (patterns.length === 0) return true;
  const seen = { ...record, body: parsed(record.body) };
  return patterns.some((pattern) => matches(pattern, seen));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
