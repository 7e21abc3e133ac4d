import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand, DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** Most items of one BatchWriteItem. */
const A_BATCH = 25;
const ABREAST = 8;

/** Puts items straight into a table, as fast as the engine takes them. */
export async function seed(client: DynamoDBClient, table: string, items: Iterable<Record<string, unknown>>) {
  const db = DynamoDBDocumentClient.from(client);
  const coming = items[Symbol.iterator]();
  const batch = () => {
    const requests: { PutRequest: { Item: Record<string, unknown> } }[] = [];
    while (requests.length < A_BATCH) {
      const next = coming.next();
      if (next.done) break;
      requests.push({ PutRequest: { Item: next.value } });
    }
    return requests;
  };
  const write = async () => {
    for (let requests = batch(); requests.length > 0; requests = batch())
      await db.send(new BatchWriteCommand({ RequestItems: { [table]: requests } }));
  };
  await Promise.all(Array.from({ length: ABREAST }, write));
}
