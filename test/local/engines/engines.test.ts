import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DynamoEngine, startDynamo } from "../../../local/engines/dynamo.ts";
import { type FauxEngine, makeBuckets, makeQueues, startFaux } from "../../../local/engines/faux.ts";
import { endGuarded, startGuarded } from "../../../local/engines/guard.ts";
import { sweepOnce } from "../../../local/engines/sweep.ts";
import { makeTables } from "../../../local/engines/tables.ts";
import { EngineError, objectHeaders, wire } from "../../../local/engines/wire.ts";
import type { HostedQueue, HostedTable, TableIndex } from "../../../local/plan/types.ts";

let folder: string;
let dynamo: DynamoEngine;
let faux: FauxEngine;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "claimdesk-engines-"));
  [dynamo, faux] = await Promise.all([startDynamo(folder), startFaux(folder)]);
});
afterAll(async () => {
  await Promise.all([dynamo.stop(), faux.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

const index = (IndexName: string, key: string, ...NonKeyAttributes: string[]): TableIndex => ({
  IndexName,
  KeySchema: [{ AttributeName: key, KeyType: "HASH" }],
  Projection:
    NonKeyAttributes.length > 0 ? { ProjectionType: "INCLUDE", NonKeyAttributes } : { ProjectionType: "KEYS_ONLY" },
});

function table(name: string, indexes: TableIndex[], sortKey = "sk"): HostedTable {
  const keys = ["pk", sortKey, ...indexes.map(({ KeySchema }) => KeySchema[0]?.AttributeName ?? "")];
  return {
    id: name,
    ttl: "expiresAt",
    input: {
      TableName: name,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [...new Set(keys)].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: sortKey, KeyType: "RANGE" },
      ],
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_IMAGE" },
      ...(indexes.length > 0 ? { GlobalSecondaryIndexes: indexes } : {}),
    },
  };
}

describe("a table", () => {
  const put = (TableName: string, sk: string, more: Record<string, object> = {}) =>
    wire(dynamo.endpoint, "dynamodb")("PutItem", { TableName, Item: { pk: { S: "p" }, sk: { S: sk }, ...more } });
  async function query(TableName: string, IndexName: string, key: string): Promise<Record<string, object>[]> {
    const found = await wire(dynamo.endpoint, "dynamodb")<{ Items: Record<string, object>[] }>("Query", {
      TableName,
      IndexName,
      KeyConditionExpression: "#k = :v",
      ExpressionAttributeNames: { "#k": key },
      ExpressionAttributeValues: { ":v": { S: "v" } },
    });
    return found.Items;
  }

  test("keeps its items when it is made again", async () => {
    await makeTables(dynamo, [table("Kept", [])]);
    await put("Kept", "1");
    await makeTables(dynamo, [table("Kept", [])]);
    const { Count } = await wire(dynamo.endpoint, "dynamodb")<{ Count: number }>("Scan", { TableName: "Kept" });
    expect(Count).toBe(1);
  });

  test("gets the template's new indexes, filled, and loses those that are gone", async () => {
    await makeTables(dynamo, [table("Grown", [index("byOld", "old")])]);
    await put("Grown", "1", { old: { S: "v" }, one: { S: "v" }, two: { S: "v" }, shown: { S: "yes" } });
    await makeTables(dynamo, [table("Grown", [index("byOne", "one"), index("byTwo", "two", "shown")])]);
    expect(await query("Grown", "byOne", "one")).toHaveLength(1);
    expect(await query("Grown", "byTwo", "two")).toMatchObject([{ shown: { S: "yes" } }]);
    await expect(query("Grown", "byOld", "old")).rejects.toThrow(EngineError);
  });

  test("gets an index anew whose projection has changed", async () => {
    await makeTables(dynamo, [table("Shown", [index("byOne", "one", "a")])]);
    await put("Shown", "1", { one: { S: "v" }, a: { S: "1" }, b: { S: "2" } });
    await makeTables(dynamo, [table("Shown", [index("byOne", "one", "b", "a")])]);
    expect(await query("Shown", "byOne", "one")).toMatchObject([{ a: { S: "1" }, b: { S: "2" } }]);
  });

  test("with other keys than the template's stops the start", async () => {
    await makeTables(dynamo, [table("Rekeyed", [])]);
    await expect(makeTables(dynamo, [table("Rekeyed", [], "other")])).rejects.toThrow(/Rekeyed has other keys/);
  });

  test("has its stream's records indexed", () => {
    const database = new DatabaseSync(dynamo.file ?? "", { readOnly: true });
    const plan = database
      .prepare(
        "EXPLAIN QUERY PLAN SELECT max(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = 'Kept'",
      )
      .all();
    database.close();
    expect(JSON.stringify(plan)).toContain("_stream_records_by_number");
  });

  test("loses what is over its time, and nothing else", async () => {
    const swept = table("Swept", []);
    await makeTables(dynamo, [swept]);
    const now = 1_800_000_000_000;
    await put("Swept", "over", { expiresAt: { N: "1799999999" } });
    await put("Swept", "good", { expiresAt: { N: "1800000001" } });
    await put("Swept", "none");
    expect(await sweepOnce(dynamo.endpoint, swept, now, new AbortController().signal)).toBe(1);
    const { Items } = await wire(dynamo.endpoint, "dynamodb")<{ Items: { sk: { S: string } }[] }>("Scan", {
      TableName: "Swept",
    });
    expect(Items.map(({ sk }) => sk.S).sort()).toEqual(["good", "none"]);
  });
});

describe("queues and buckets", () => {
  const queue = (name: string, attributes: Record<string, string>): HostedQueue => ({
    id: name,
    name,
    url: `${faux.endpoint}/000000000000/${name}`,
    arn: `arn:aws:sqs:us-east-1:000000000000:${name}`,
    attributes,
  });

  test("a queue keeps its messages when it is made again, and gets new settings", async () => {
    const sqs = wire(faux.endpoint, "sqs");
    const before = queue("Q.fifo", { FifoQueue: "true", VisibilityTimeout: "7" });
    await makeQueues(faux.endpoint, [before]);
    const message = { QueueUrl: before.url, MessageBody: "m", MessageGroupId: "g", MessageDeduplicationId: "d" };
    await sqs("SendMessage", message);
    await makeQueues(faux.endpoint, [queue("Q.fifo", { FifoQueue: "true", VisibilityTimeout: "9" })]);
    const asked = { QueueUrl: before.url, AttributeNames: ["All"] };
    const { Attributes } = await sqs<{ Attributes: Record<string, string> }>("GetQueueAttributes", asked);
    expect(Attributes).toMatchObject({ ApproximateNumberOfMessages: "1", VisibilityTimeout: "9" });
  });

  test("a bucket keeps its objects when it is made again", async () => {
    const buckets = [{ id: "Texts", name: "texts", forgets: [] }];
    await makeBuckets(faux.endpoint, buckets);
    await fetch(`${faux.endpoint}/texts/a`, { method: "PUT", headers: objectHeaders, body: "kept" });
    await makeBuckets(faux.endpoint, buckets);
    expect(await (await fetch(`${faux.endpoint}/texts/a`, { headers: objectHeaders })).text()).toBe("kept");
  });

  test("the engine listens on the loopback address alone", async () => {
    const { hostname } = new URL(faux.endpoint);
    expect(hostname).toBe("127.0.0.1");
    const elsewhere = faux.endpoint.replace("127.0.0.1", "127.0.0.2");
    await expect(fetch(elsewhere)).rejects.toThrow();
  });
});

describe("the guard", () => {
  const gone = async (pid: number) => {
    for (let tries = 0; tries < 100; tries++) {
      try {
        process.kill(pid, 0);
      } catch {
        return true;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return false;
  };
  const sayPid = "process.stdout.write(String(process.pid)); setInterval(() => undefined, 1000);";

  test("ends its engine when it is told to", async () => {
    const shell = startGuarded(process.execPath, ["-e", sayPid]);
    const pid = await new Promise<number>((resolve) => shell.stdout?.once("data", (text) => resolve(Number(text))));
    await endGuarded(shell);
    expect(await gone(pid)).toBe(true);
  });

  test("ends its engine when the host is killed", async () => {
    const guard = new URL("../../../local/engines/guard.ts", import.meta.url).href;
    const hostSource = `import { startGuarded } from ${JSON.stringify(guard)};
      startGuarded(process.execPath, ["-e", ${JSON.stringify(sayPid)}]).stdout.pipe(process.stdout);`;
    const host = spawn(process.execPath, ["--input-type=module", "-e", hostSource], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const pid = await new Promise<number>((resolve) => host.stdout.once("data", (text) => resolve(Number(text))));
    host.kill("SIGKILL");
    expect(await gone(pid)).toBe(true);
  });

  test("keeps its engine from a Ctrl-C that reaches the host's whole group", async () => {
    const guard = new URL("../../../local/engines/guard.ts", import.meta.url).href;
    const hostSource = `import { startGuarded } from ${JSON.stringify(guard)};
      process.on("SIGINT", () => undefined);
      const shell = startGuarded(process.execPath, ["-e", ${JSON.stringify(sayPid)}]);
      shell.stdout.once("data", (pid) => process.stdout.write(pid));
      shell.once("exit", () => process.exit(9));
      process.stdin.once("data", () => process.exit(0));`;
    const host = spawn(process.execPath, ["--input-type=module", "-e", hostSource], {
      stdio: ["pipe", "pipe", "inherit"],
      detached: true,
    });
    const pid = await new Promise<number>((resolve) => host.stdout.once("data", (text) => resolve(Number(text))));
    process.kill(-(host.pid ?? 0), "SIGINT");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(() => process.kill(pid, 0)).not.toThrow();
    host.stdin.end("now");
    expect(await new Promise((resolve) => host.once("exit", resolve))).toBe(0);
    expect(await gone(pid)).toBe(true);
  });

  test("gives the engine's own end with its code", async () => {
    const shell = startGuarded(process.execPath, ["-e", "process.exit(7)"]);
    expect(await new Promise((resolve) => shell.once("exit", resolve))).toBe(7);
  });
});
