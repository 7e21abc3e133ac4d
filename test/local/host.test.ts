import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wire } from "../../local/engines/wire.ts";
import { type LocalHost, startHost } from "../../local/host.ts";

const fixture = (name: string) => fileURLToPath(new URL(`./fixture/${name}`, import.meta.url));
const app = fixture("app.ts");

let folder: string;
let host: LocalHost;
const dataDir = () => join(folder, "data");
const cacheDir = () => join(folder, "cache");
const logFile = () => join(folder, "log");
const start = () =>
  startHost({ port: 0, dataDir: dataDir(), cacheDir: cacheDir(), app, logFile: logFile(), throttled: true });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "claimdesk-host-"));
  host = await start();
}, 60_000);
afterAll(async () => {
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
});

const as = async (role: "contributor" | "reviewer" = "reviewer") => ({
  authorization: `Bearer ${await host.tokenFor(role)}`,
});
const call = (method: string, path: string, init: RequestInit = {}) => fetch(`${host.url}${path}`, { method, ...init });
const putNote = async (note: string, text: string) =>
  call("PUT", `/notes/${note}`, { headers: await as(), body: text });
const getNote = async (note: string) =>
  (await (await call("GET", `/notes/${note}`, { headers: await as() })).json()) as {
    text: string | null;
    echoed: string | null;
  };

/** Reads an item behind the API's back. */
async function traceOf(pk: string, sk: string): Promise<string | null> {
  const dynamodb = wire(host.engines.dynamodb, "dynamodb");
  const { TableNames } = await dynamodb<{ TableNames: string[] }>("ListTables", {});
  const TableName = TableNames.find((name) => name.startsWith("Notes"));
  type Found = { Item?: { text: { S: string } } };
  const Key = { pk: { S: pk }, sk: { S: sk } };
  return (await dynamodb<Found>("GetItem", { TableName, Key, ConsistentRead: true })).Item?.text.S ?? null;
}

async function queueUrl(name: string): Promise<string> {
  const { QueueUrls } = await wire(host.engines.queuesAndBuckets, "sqs")<{ QueueUrls: string[] }>("ListQueues", {});
  return QueueUrls.find((url) => url.includes(`/${name}`)) ?? "";
}

/** Waits until something is so; what isn't within ten seconds never will be. */
async function until<T>(look: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries++) {
    const value = await look();
    if (good(value) || tries > 200) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe("the HTTP API", () => {
  test("serves its routes to those who may", async () => {
    expect((await putNote("first", "hello")).status).toBe(201);
    expect(await getNote("first")).toMatchObject({ text: "hello" });
  });

  test.each<[string, () => Promise<HeadersInit>, number]>([
    ["nobody in particular", async () => ({}), 401],
    ["a token of nobody", async () => ({ authorization: "Bearer x.y.z" }), 401],
    ["a system without the route's scope", async () => ({ authorization: `Bearer ${await host.clientToken()}` }), 403],
  ])("refuses %s", async (_, headers, status) => {
    const answer = await call("GET", "/notes/first", { headers: await headers() });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/);
  });

  test("lets systems in where their scope is enough, known and further ones", async () => {
    for (const client of ["cms", "wire"]) {
      const headers = { authorization: `Bearer ${await host.clientToken(client)}` };
      expect((await call("PUT", "/notes/handed-in", { headers, body: "x" })).status).toBe(201);
    }
  });

  test("gives what no route has to $default, without a token", async () => {
    const { event } = (await (await call("PATCH", "/no/such?q=1", { body: "b" })).json()) as {
      event: Record<string, unknown>;
    };
    expect(event).toMatchObject({ routeKey: "$default", rawPath: "/no/such", rawQueryString: "q=1", body: "b" });
    expect(event["requestContext"]).not.toHaveProperty("authorizer");
  });

  test("keeps an encoded slash inside its parameter", async () => {
    const answer = await call("POST", "/misbehave/a%2Fb");
    expect([answer.status, await answer.text()]).toEqual([400, "a/b"]);
  });

  test("keeps the route's throttle", async () => {
    const statuses = [];
    for (let request = 0; request < 4; request++) statuses.push((await call("GET", "/limited")).status);
    expect(statuses).toEqual([200, 200, 429, 429]);
  });

  test("refuses a body over 10 MB and headers over 10 KB", async () => {
    expect((await call("POST", "/any", { body: Buffer.alloc(11 * 1024 * 1024) })).status).toBe(413);
    expect((await call("GET", "/any", { headers: { "x-long": "x".repeat(11_000) } })).status).toBe(431);
  });

  test("gives a function its own environment, with the template's names", async () => {
    const { environment } = (await (await call("GET", "/any")).json()) as { environment: Record<string, string> };
    expect(environment).toMatchObject({
      BUCKET: expect.stringMatching(/^letters/),
      TABLE: expect.stringMatching(/^Notes/),
    });
    expect(environment["QUEUE_URL"]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/000000000000\/Errands/);
    expect(environment).not.toHaveProperty("HOME");
  });

  test.each(["crash", "exit", "loop", "sleep", "reject", "hoard", "shout"])(
    "answers 500 where a function does this: %s, and serves the next request",
    async (how) => {
      expect((await call("POST", `/misbehave/${how}`)).status).toBe(500);
      expect((await call("POST", "/misbehave/log")).status).toBe(204);
    },
    20_000,
  );

  test("writes what functions log, and why they were ended", () => {
    const log = readFileSync(logFile(), "utf8");
    for (const line of [
      "a line for the log",
      "TypeError: this was to be expected",
      "Task timed out after 2.00 seconds",
    ]) {
      expect(log).toContain(line);
    }
  });
});

describe("the table's stream", () => {
  test("reaches its function, less what the filter keeps back", async () => {
    await putNote("echo", "anyone there?");
    const heard = await until(
      () => getNote("echo"),
      ({ echoed }) => echoed !== null,
    );
    expect(heard.echoed).toBe("anyone there? (INSERT)");
    // The echo itself is a write that the filter holds back; the function throws if it sees one.
    expect(readFileSync(logFile(), "utf8")).not.toContain("the filter let");
  });

  test("comes again for a record that failed at first", async () => {
    await putNote("stumbling", "stumble");
    const heard = await until(
      () => getNote("stumbling"),
      ({ echoed }) => echoed !== null,
    );
    expect(heard.echoed).toBe("stumble (INSERT)");
  });

  test("goes on after a record that fails always", async () => {
    await putNote("refused", "refuse");
    await putNote("after", "still here");
    const heard = await until(
      () => getNote("after"),
      ({ echoed }) => echoed !== null,
    );
    expect(heard.echoed).toBe("still here (INSERT)");
    expect((await getNote("refused")).echoed).toBeNull();

    const sqs = wire(host.engines.queuesAndBuckets, "sqs");
    const { Messages = [] } = await sqs<{ Messages?: { Body: string }[] }>("ReceiveMessage", {
      QueueUrl: await queueUrl("Lost"),
    });
    expect(Messages.map(({ Body }) => JSON.parse(Body))).toMatchObject([
      { DDBStreamBatchInfo: { batchSize: 1, startSequenceNumber: expect.any(String) } },
    ]);
  });
});

describe("the queue", () => {
  test("hands its messages over; one that always fails is tried three times and lies with the dead", async () => {
    const sqs = wire(host.engines.queuesAndBuckets, "sqs");
    const QueueUrl = await queueUrl("Errands");
    const bodies = [{ name: "bread" }, { name: "bad", poison: true }, { name: "milk" }];
    const Entries = bodies.map((body, at) => ({ Id: String(at), MessageBody: JSON.stringify(body) }));
    await sqs("SendMessageBatch", { QueueUrl, Entries });
    for (const name of ["bread", "milk"])
      expect(
        await until(
          () => traceOf(name, "DONE"),
          (done) => done !== null,
        ),
      ).toBe("1");

    const dead = { QueueUrl: await queueUrl("Dead"), AttributeNames: ["All"] };
    const count = async () =>
      (await sqs<{ Attributes: Record<string, string> }>("GetQueueAttributes", dead)).Attributes[
        "ApproximateNumberOfMessages"
      ];
    expect(await until(count, (messages) => messages === "1")).toBe("1");
    expect(await traceOf("bad", "TRIES")).toBe("3");
    for (const name of ["bread", "milk"]) expect(await traceOf(name, "TRIES")).toBe("1");
  }, 20_000);
});

describe("a restart", () => {
  test("keeps the data, the people's identities and the stream's place", async () => {
    await putNote("lasting", "kept");
    await until(
      () => getNote("lasting"),
      ({ echoed }) => echoed !== null,
    );
    const { issuer } = host;
    const token = await host.tokenFor("reviewer");
    await host.stop();
    host = await start();
    expect(host.issuer).toBe(issuer);
    const answer = await call("GET", "/notes/lasting", { headers: { authorization: `Bearer ${token}` } });
    expect(await answer.json()).toEqual({ text: "kept", echoed: "kept (INSERT)" });
    await putNote("later", "new");
    expect(
      (
        await until(
          () => getNote("later"),
          ({ echoed }) => echoed !== null,
        )
      ).echoed,
    ).toBe("new (INSERT)");
  }, 30_000);

  test("is refused while the folder is held, and leaves nothing running", async () => {
    await expect(start()).rejects.toThrow(/in use by another local host/);
    expect((await call("POST", "/misbehave/log")).status).toBe(204);
  });
});

test("a new folder is filled once, and again after a failure", async () => {
  const seeded = join(folder, "seeded");
  const calls: string[] = [];
  const open = (fails: boolean) =>
    startHost({
      port: 0,
      dataDir: seeded,
      cacheDir: cacheDir(),
      app,
      logFile: logFile(),
      seed: async (url, token) => {
        const answer = await fetch(`${url}/notes/sample`, { headers: { authorization: `Bearer ${token}` } });
        calls.push(`${answer.status} ${fails}`);
        if (fails) throw new Error("not today");
      },
    });
  for (const fails of [true, false, false]) await (await open(fails)).stop();
  expect(calls).toEqual(["404 true", "404 false"]);
}, 30_000);

test("after kill -9 no process is left, and every note that was acknowledged is there", async () => {
  const killed = join(folder, "killed");
  const args = [fixture("host.ts"), killed, cacheDir()];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
  const line = await new Promise<string>((resolve) => child.stdout.once("data", (text) => resolve(String(text))));
  const { url, token } = JSON.parse(line) as { url: string; token: string };
  const acknowledged: string[] = [];
  const writing = (async () => {
    for (let note = 0; ; note++) {
      const init = { method: "PUT", headers: { authorization: `Bearer ${token}` }, body: "x" };
      const answer = await fetch(`${url}/notes/n${note}`, init).catch(() => null);
      if (answer?.status !== 201) return;
      acknowledged.push(`n${note}`);
    }
  })();
  await until(
    async () => acknowledged.length,
    (count) => count >= 30,
  );
  child.kill("SIGKILL");
  await writing;
  const left = () => execFileSync("ps", ["-eo", "args"]).toString().includes(killed);
  expect(
    await until(
      async () => left(),
      (still) => !still,
    ),
  ).toBe(false);

  const again = await startHost({ port: 0, dataDir: killed, cacheDir: cacheDir(), app, logFile: logFile() });
  const headers = { authorization: `Bearer ${await again.tokenFor("reviewer")}` };
  const statuses = await Promise.all(
    acknowledged.map(async (note) => (await fetch(`${again.url}/notes/${note}`, { headers })).status),
  );
  await again.stop();
  expect(acknowledged.length).toBeGreaterThanOrEqual(30);
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
}, 60_000);

test("the schedule has called its function at the full minute", async () => {
  const waits = async () => {
    const tick = await traceOf("clock", "TICK");
    if (tick === null) await new Promise((resolve) => setTimeout(resolve, 500));
    return tick;
  };
  expect(await until(waits, (tick) => tick !== null)).toBe("ticked");
}, 90_000);
