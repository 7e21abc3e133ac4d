import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DeleteTableCommand,
  DynamoDBClient,
  ListTablesCommand,
} from "@aws-sdk/client-dynamodb";
import { type TableIndex, tableDefinition } from "../../lambdas/store/table.ts";

export interface Engine {
  endpoint: string;
  table: string;
  stop(): Promise<void>;
}

const credentials = { accessKeyId: "local", secretAccessKey: "local" };

/** A client that waits 3 s for an answer and sends a request once unless told otherwise. */
export function clientFor(endpoint: string, sendings = 1, answerMs = 3000): DynamoDBClient {
  return new DynamoDBClient({
    endpoint,
    region: "eu-west-1",
    credentials,
    maxAttempts: sendings,
    requestHandler: { requestTimeout: answerMs, throwOnRequestTimeout: true },
  });
}

/**
 * An engine with an empty table of its own. The one that `DYNAMODB_ENDPOINT` names, else dynoxide on a free port over
 * a folder that goes when the test ends.
 */
export async function startEngine(): Promise<Engine> {
  const given = process.env.DYNAMODB_ENDPOINT;
  const server = given === undefined ? await startDynoxide() : { endpoint: given, stop: async () => {} };
  const table = `test-${randomUUID()}`;
  const client = clientFor(server.endpoint);
  await answering(client);
  await client.send(new CreateTableCommand(createTableInput(tableDefinition, table)));
  return {
    endpoint: server.endpoint,
    table,
    async stop() {
      await client.send(new DeleteTableCommand({ TableName: table }));
      client.destroy();
      await server.stop();
    },
  };
}

/** The request that creates a table as it is defined: on demand, keys all strings, projections named. */
export function createTableInput(definition: typeof tableDefinition, name: string): CreateTableCommandInput {
  const indexes: readonly TableIndex[] = definition.indexes;
  const keys = new Set([definition.partitionKey, definition.sortKey] as string[]);
  for (const index of indexes) {
    keys.add(index.partitionKey);
    if (index.sortKey !== undefined) keys.add(index.sortKey);
  }
  return {
    TableName: name,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: [...keys].map((key) => ({ AttributeName: key, AttributeType: "S" })),
    KeySchema: keySchema(definition.partitionKey, definition.sortKey),
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index.partitionKey, index.sortKey),
      Projection:
        index.include.length === 0
          ? { ProjectionType: "KEYS_ONLY" }
          : { ProjectionType: "INCLUDE", NonKeyAttributes: [...index.include] },
    })),
  };
}

function keySchema(partitionKey: string, sortKey: string | undefined) {
  const partition = { AttributeName: partitionKey, KeyType: "HASH" as const };
  return sortKey === undefined ? [partition] : [partition, { AttributeName: sortKey, KeyType: "RANGE" as const }];
}

/** Runs under a shell that ends the engine when its standard input closes: also when the test's process is killed. */
const GUARD = '"$0" "$@" & engine=$!; cat >/dev/null; kill $engine; wait $engine';

async function startDynoxide() {
  const folder = await mkdtemp(join(tmpdir(), "claimdesk-store-"));
  const port = await freePort();
  const program = fileURLToPath(
    import.meta
      .resolve(`@dynoxide/${process.platform}-${process.arch}/package.json`)
      .replace(/package\.json$/, "dynoxide"),
  );
  const guard = spawn(
    "sh",
    [
      "-c",
      GUARD,
      program,
      "serve",
      "--host",
      "127.0.0.1",
      "--port",
      String(port),
      "--db-path",
      join(folder, "desk.db"),
    ],
    { stdio: ["pipe", "ignore", "ignore"] },
  );
  const ended = new Promise((resolve) => guard.once("exit", resolve));
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async stop() {
      guard.stdin.end();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answering(client: DynamoDBClient) {
  for (let tries = 0; ; tries++) {
    try {
      await client.send(new ListTablesCommand({ Limit: 1 }));
      return;
    } catch (error) {
      // An engine that is starting refuses connections; there is nothing to ask but again.
      if (tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("no port");
      server.close(() => resolve(address.port));
    });
  });
}
