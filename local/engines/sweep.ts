import { setTimeout as pause } from "node:timers/promises";
import type { HostedTable } from "../plan/types.ts";
import { EngineError, wire } from "./wire.ts";

/** DynamoDB removes items within days of their time, S3 objects once a day; here it is minutes, so that it can be seen. */
const EVERY_MS = 10 * 60_000;
const PAGE = 500;

/**
 * Sweeps tables or buckets again and again. A pass that fails is told of, and made up for by the next: what is over its
 * time can wait, and the host must not end over it.
 * @param pass one over one of them, at an instant in ms since the epoch
 * @returns when the signal has ended it
 */
export async function keepSwept<Swept>(
  swept: readonly Swept[],
  pass: (one: Swept, now: number) => Promise<unknown>,
  signal: AbortSignal,
  everyMs = EVERY_MS,
): Promise<void> {
  while (!signal.aborted) {
    await pause(everyMs, undefined, { signal }).catch(() => undefined);
    for (const one of swept)
      if (!signal.aborted)
        await pass(one, Date.now()).catch((error: Error) => console.error(`sweep: ${error.message}`));
  }
}

/**
 * Removes a table's items whose time to live is over, which the engines on one machine don't do in time.
 * @param endpoint the DynamoDB engine
 * @param now ms since the epoch
 * @returns how many items it removed
 */
export async function sweepOnce(
  endpoint: string,
  { input, ttl }: HostedTable,
  now: number,
  signal: AbortSignal,
): Promise<number> {
  if (ttl === null) return 0;
  const dynamodb = wire(endpoint, "dynamodb");
  const keys = (input["KeySchema"] as { AttributeName: string }[]).map(({ AttributeName }) => AttributeName);
  const names = Object.fromEntries([["#ttl", ttl], ...keys.map((key, at) => [`#k${at}`, key])]);
  const over = { ":now": { N: String(Math.floor(now / 1000)) } };
  let removed = 0;
  let from: object | undefined;
  do {
    const page: { Items: Record<string, object>[]; LastEvaluatedKey?: object } = await dynamodb("Scan", {
      TableName: input.TableName,
      Limit: PAGE,
      FilterExpression: "#ttl < :now",
      ProjectionExpression: keys.map((_, at) => `#k${at}`).join(),
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: over,
      ...(from ? { ExclusiveStartKey: from } : {}),
    });
    for (const Key of page.Items) removed += await remove(Key);
    from = page.LastEvaluatedKey;
    if (from) await pause(20); // requests go first
  } while (from && !signal.aborted);
  return removed;

  /** Only where its time is still over: it may have been written anew meanwhile. */
  async function remove(Key: object): Promise<number> {
    try {
      await dynamodb("DeleteItem", {
        TableName: input.TableName,
        Key,
        ConditionExpression: "#ttl < :now",
        ExpressionAttributeNames: { "#ttl": ttl },
        ExpressionAttributeValues: over,
      });
      return 1;
    } catch (error) {
      if (error instanceof EngineError && error.code === "ConditionalCheckFailedException") return 0;
      throw error;
    }
  }
}
