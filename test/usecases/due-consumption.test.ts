import { randomUUID } from "node:crypto";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand, DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { expect, it } from "vitest";
import { toItem } from "../../lambdas/store/items.ts";
import { takeDue } from "../../lambdas/usecases/take-due.ts";
import { aSource, MORNING, storeOn } from "../store/desk.ts";
import { clientFor, startEngine } from "../store/engine.ts";

const HOUR = 3_600_000;

/** A client that adds up what its reads consume. */
function metered(client: DynamoDBClient) {
  const spent = { reads: 0, units: 0 };
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (given) => {
        if (commandName !== "QueryCommand") return next(given);
        const answer = await next({ ...given, input: { ...given.input, ReturnConsumedCapacity: "TOTAL" } as never });
        spent.reads++;
        spent.units +=
          (answer.output as { ConsumedCapacity?: { CapacityUnits?: number } }).ConsumedCapacity?.CapacityUnits ?? 0;
        return answer;
      },
    { step: "initialize" },
  );
  return { client, spent };
}

async function spentOn(all: number, due: number) {
  const engine = await startEngine();
  const { client, spent } = metered(clientFor(engine.endpoint));
  const { store, clock } = storeOn(engine, { client });
  const db = DynamoDBDocumentClient.from(clientFor(engine.endpoint));
  const items = Array.from({ length: all }, (_, i) => {
    const nextCheckAt = new Date(MORNING + (i < due ? -1 : 1) * HOUR).toISOString();
    return toItem.source(aSource({ id: randomUUID(), url: `https://site${i % 50}.example/${i}`, nextCheckAt }));
  });
  for (let start = 0; start < all; start += 25) {
    const requests = items.slice(start, start + 25).map((Item) => ({ PutRequest: { Item } }));
    await db.send(new BatchWriteCommand({ RequestItems: { [engine.table]: requests } }));
  }
  const told = await takeDue({ store, send: async () => {}, now: () => clock.now, gapSeconds: 2, budgetMs: 60_000 });
  await engine.stop();
  return { ...spent, sent: told.sent };
}

it("taking what is due costs the same, however many sources sleep", async () => {
  const few = await spentOn(150, 100);
  const many = await spentOn(3000, 100);
  expect(few.sent).toBe(100);
  expect(few.units).toBeGreaterThan(0);
  expect(many).toMatchObject({ reads: few.reads, sent: 100 });
  // Rows are spread over the shards by chance, and each read is rounded up.
  expect(many.units).toBeLessThanOrEqual(few.units * 1.2);
}, 120_000);
