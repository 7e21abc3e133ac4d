import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";

export interface Spent {
  reads: number;
  /** Read capacity units, as the engine reckons them. */
  units: number;
}

const READS = new Set(["GetItemCommand", "QueryCommand", "BatchGetItemCommand", "TransactGetItemsCommand"]);

/** Has a client add up what its reads consume from now on. */
export function metered(client: DynamoDBClient): { client: DynamoDBClient; spent: Spent } {
  const spent: Spent = { reads: 0, units: 0 };
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (given) => {
        if (!READS.has(String(commandName))) return next(given);
        const answer = await next({ ...given, input: { ...given.input, ReturnConsumedCapacity: "TOTAL" } as never });
        const { ConsumedCapacity: consumed } = answer.output as { ConsumedCapacity?: Consumed | Consumed[] };
        spent.reads++;
        for (const { CapacityUnits } of [consumed ?? []].flat()) spent.units += CapacityUnits ?? 0;
        return answer;
      },
    { step: "initialize" },
  );
  return { client, spent };
}

interface Consumed {
  CapacityUnits?: number;
}
