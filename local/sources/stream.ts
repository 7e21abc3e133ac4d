import { setTimeout as pause } from "node:timers/promises";
import { ACCOUNT, REGION, wire } from "../engines/wire.ts";
import type { Lambda } from "../lambda/pool.ts";
import type { StreamSource } from "../plan/types.ts";
import { failedIds } from "./batch.ts";
import { matches } from "./filter.ts";

interface StreamRecord {
  eventID: string;
  dynamodb: { SequenceNumber: string; ApproximateCreationDateTime: number };
}

/** Where a source stands, remembered over restarts. */
export interface Positions {
  recall(key: string): string | null;
  remember(key: string, value: string): void;
}

/** Waits between looks at an empty stream, in ms; Lambda looks four times a second. */
const SHORTEST_WAIT = 25;
const LONGEST_WAIT = 250;

export interface StreamReader {
  endpoint: string;
  /** Engine of the queue that hears of records that are given up. */
  queues: string;
  streamArn: string;
  positions: Positions;
}

/**
 * Hands a table's changes to a function, shard by shard and in order, until the signal ends it. A batch that fails is
 * tried again, halved if the mapping says so, and given up by its limits; then its place goes to the failure queue.
 * @see AWS Lambda Developer Guide, "Using AWS Lambda with Amazon DynamoDB" (error handling)
 */
export async function runStreamSource(
  source: StreamSource,
  reader: StreamReader,
  lambda: Lambda,
  signal: AbortSignal,
): Promise<void> {
  const streams = wire(reader.endpoint, "streams");
  const stream = { StreamArn: reader.streamArn };

  async function shards(): Promise<string[]> {
    type Described = { StreamDescription: { Shards: { ShardId: string }[] } };
    return (await streams<Described>("DescribeStream", stream)).StreamDescription.Shards.map(({ ShardId }) => ShardId);
  }

  async function iterator(ShardId: string, place: string): Promise<string> {
    const SequenceNumber = reader.positions.recall(place);
    const start = SequenceNumber
      ? { ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber }
      : { ShardIteratorType: source.from };
    return (await streams<{ ShardIterator: string }>("GetShardIterator", { ...stream, ShardId, ...start }))
      .ShardIterator;
  }

  async function follow(shardId: string): Promise<void> {
    const place = `${source.id} ${reader.streamArn} ${shardId}`;
    let at: string | undefined = await iterator(shardId, place);
    let wait = SHORTEST_WAIT;
    while (at !== undefined && !signal.aborted) {
      const page: { Records: StreamRecord[]; NextShardIterator?: string } = await streams("GetRecords", {
        ShardIterator: at,
        Limit: Math.min(source.batchSize, 1000),
      });
      at = page.NextShardIterator;
      const last = page.Records.at(-1);
      if (last) {
        wait = SHORTEST_WAIT;
        const done = await deliver(page.Records.filter((record) => passes(source, record)));
        if (!done) return;
        reader.positions.remember(place, last.dynamodb.SequenceNumber);
        if (source.windowSeconds > 0 && page.Records.length < source.batchSize) {
          await pause(source.windowSeconds * 1000, undefined, { signal }).catch(() => undefined);
        }
      } else {
        await pause(wait, undefined, { signal }).catch(() => undefined);
        wait = Math.min(2 * wait, LONGEST_WAIT);
      }
    }
  }

  /**
   * Until all of it is taken or given up.
   * @returns false where the signal came first: what is left comes again after the next start
   */
  async function deliver(records: readonly StreamRecord[], attempts = 0): Promise<boolean> {
    let left = records;
    for (let tries = attempts; ; ) {
      const old = left.filter((record) => tooOld(source, record));
      await giveUp(old);
      left = left.filter((record) => !old.includes(record));
      if (left.length === 0) return true;
      if (signal.aborted) return false;
      const numbers = left.map(({ dynamodb }) => dynamodb.SequenceNumber);
      const answer = await lambda.invoke(JSON.stringify({ Records: left.map(named) }));
      const failed = failedIds(answer, numbers, source.partialFailures);
      if (failed.length === 0) return true;
      // A stream goes on from the first record that failed, whatever succeeded after it.
      const from = numbers.indexOf(failed[0] ?? "");
      left = left.slice(from);
      tries = from > 0 ? 1 : tries + 1;
      if (source.retries !== null && tries > source.retries) {
        await giveUp(left);
        return true;
      }
      if (source.bisect && left.length > 1) {
        const half = Math.ceil(left.length / 2);
        return (await deliver(left.slice(0, half), tries)) && deliver(left.slice(half), tries);
      }
      await pause(Math.min(100 * 2 ** tries, 10_000), undefined, { signal }).catch(() => undefined);
    }
  }

  async function giveUp(records: readonly StreamRecord[]): Promise<void> {
    const [first] = records;
    const last = records.at(-1);
    if (!first || !last) return;
    const numbers = [first.dynamodb.SequenceNumber, last.dynamodb.SequenceNumber];
    console.error(`${source.id}: gave up ${records.length} records, ${numbers.join(" to ")}`);
    if (source.failureQueueUrl === null) return;
    const notice = {
      requestContext: {
        functionArn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${lambda.id}`,
        condition: "RetryAttemptsExhausted",
      },
      version: "1.0",
      timestamp: new Date().toISOString(),
      DDBStreamBatchInfo: {
        streamArn: reader.streamArn,
        startSequenceNumber: numbers[0],
        endSequenceNumber: numbers[1],
        batchSize: records.length,
      },
    };
    await wire(reader.queues, "sqs")("SendMessage", {
      QueueUrl: source.failureQueueUrl,
      MessageBody: JSON.stringify(notice),
    });
  }

  /** The engines name their own region and stream; functions see the template's. */
  function named(record: StreamRecord): object {
    const eventSourceARN = `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${source.tableName}/stream/local`;
    return { ...record, awsRegion: REGION, eventSourceARN };
  }

  const running = new Map<string, Promise<void>>();
  while (!signal.aborted) {
    try {
      for (const shard of await shards()) {
        if (!running.has(shard))
          running.set(
            shard,
            follow(shard).finally(() => running.delete(shard)),
          );
      }
      await Promise.race([Promise.all(running.values()), pause(5000, undefined, { signal })]);
    } catch (error) {
      if (signal.aborted) break;
      console.error(`${source.id}: ${(error as Error).message}`);
      await pause(1000, undefined, { signal }).catch(() => undefined);
    }
  }
  await Promise.allSettled(running.values());
}

function passes({ patterns }: StreamSource, record: StreamRecord): boolean {
  return patterns.length === 0 || patterns.some((pattern) => matches(pattern, record));
}

function tooOld({ maximumAgeSeconds }: StreamSource, { dynamodb }: StreamRecord): boolean {
  return maximumAgeSeconds !== null && Date.now() / 1000 - dynamodb.ApproximateCreationDateTime > maximumAgeSeconds;
}
