import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { StartFailure } from "../failure.ts";
import type { HostedTable, TableIndex } from "../plan/types.ts";
import type { DynamoEngine } from "./dynamo.ts";
import { type Call, EngineError, wire } from "./wire.ts";

interface Description {
  TableStatus: string;
  KeySchema: object[];
  GlobalSecondaryIndexes?: (TableIndex & { IndexStatus?: string })[];
  LatestStreamArn?: string;
}

/** A table never loses its data here: it is made once, and only its indexes follow the template. */
export async function makeTables(engine: DynamoEngine, tables: readonly HostedTable[]): Promise<void> {
  const dynamodb = wire(engine.endpoint, "dynamodb");
  for (const table of tables) {
    const there = await describe(dynamodb, table.input.TableName);
    if (there === null) await dynamodb("CreateTable", table.input).catch(unlessThere);
    else await follow(dynamodb, table, there);
    await settled(dynamodb, table.input.TableName);
  }
  if (engine.file !== null && tables.length > 0) indexStreamRecords(engine.file);
}

/** Two hosts that start at once on an engine of their own choice: one of them is first. */
function unlessThere(error: unknown): void {
  if (!(error instanceof EngineError) || error.code !== "ResourceInUseException") throw error;
}

/** ARN of a table's stream; the engines name it themselves. */
export async function streamArn(endpoint: string, tableName: string): Promise<string> {
  const { LatestStreamArn } = (await describe(wire(endpoint, "dynamodb"), tableName)) ?? {};
  if (LatestStreamArn === undefined) throw new StartFailure(`table ${tableName} has no stream in its engine`);
  return LatestStreamArn;
}

async function describe(dynamodb: Call, TableName: string): Promise<Description | null> {
  try {
    return (await dynamodb<{ Table: Description }>("DescribeTable", { TableName })).Table;
  } catch (error) {
    if (error instanceof EngineError && error.code === "ResourceNotFoundException") return null;
    throw error;
  }
}

/**
 * Brings a table that is there to the template: indexes that are new are added and filled, one at a time as the API
 * wants it. One whose keys or projection differ is made anew; nothing is lost, as an index only repeats its table.
 */
async function follow(dynamodb: Call, { input }: HostedTable, there: Description): Promise<void> {
  if (canonical(there.KeySchema) !== canonical(input["KeySchema"] as object[])) {
    throw new StartFailure(`table ${input.TableName} has other keys in the data folder than in the template`);
  }
  const wanted = input.GlobalSecondaryIndexes ?? [];
  const standing = new Map((there.GlobalSecondaryIndexes ?? []).map((index) => [index.IndexName, index]));
  const update = async (change: object) => {
    await dynamodb("UpdateTable", {
      TableName: input.TableName,
      AttributeDefinitions: input["AttributeDefinitions"],
      GlobalSecondaryIndexUpdates: [change],
    });
    await settled(dynamodb, input.TableName);
  };
  for (const index of wanted) {
    const old = standing.get(index.IndexName);
    if (old && shape(old) === shape(index)) continue;
    if (old) await update({ Delete: { IndexName: index.IndexName } });
    await update({ Create: index });
  }
  for (const name of standing.keys()) {
    if (!wanted.some((index) => index.IndexName === name)) await update({ Delete: { IndexName: name } });
  }
}

async function settled(dynamodb: Call, tableName: string): Promise<void> {
  for (let wait = 2; ; wait = Math.min(2 * wait, 250)) {
    const table = await describe(dynamodb, tableName);
    const states = [table?.TableStatus, ...(table?.GlobalSecondaryIndexes ?? []).map(({ IndexStatus }) => IndexStatus)];
    if (states.every((state) => state === "ACTIVE" || state === undefined)) return;
    await pause(wait);
  }
}

/** What makes an index another one; the order of projected attributes doesn't. */
function shape({ KeySchema, Projection }: TableIndex): string {
  const attributes = [...(Projection.NonKeyAttributes ?? [])].sort();
  return JSON.stringify([canonical(KeySchema), Projection.ProjectionType, attributes]);
}

function canonical(keys: object[]): string {
  const pairs = keys as { KeyType: string; AttributeName: string }[];
  return pairs.map(({ KeyType, AttributeName }) => `${KeyType} ${AttributeName}`).join();
}

/**
 * Cures the built-in engine of reading all of a stream's records at each write (dynoxide 1.2.1): an index that its own
 * query can use. Where a later version has no such table the cure isn't needed, and its failing is no reason to stop.
 */
function indexStreamRecords(file: string): void {
  try {
    const database = new DatabaseSync(file, { timeout: 5000 });
    try {
      database.exec(`CREATE INDEX IF NOT EXISTS _stream_records_by_number
        ON _stream_records(table_name, CAST(sequence_number AS INTEGER))`);
      // A stream keeps 24 hours. The newest record stays: the engine counts on from it.
      database.exec(`DELETE FROM _stream_records WHERE created_at < unixepoch() - 86400
        AND id NOT IN (SELECT max(id) FROM _stream_records GROUP BY table_name)`);
    } finally {
      database.close();
    }
  } catch (error) {
    console.error(`the stream's records couldn't be indexed, writes will be slow: ${(error as Error).message}`);
  }
}
