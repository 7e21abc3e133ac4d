import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";

/**
 * What the proxy does to a call:
 * - `conflict`, `throttled-reason`: a transaction is cancelled for that reason
 * - `throttled`, `server-error`, `expired`: the engine's error of that kind
 * - `reset`: the connection breaks; `silence`: no answer ever comes
 * - `late`: the connection breaks at once, the call reaches the engine some time later
 * - `half`: a batch read leaves half of its keys unread; `one-row`: a query gives one row a page
 * - `empty-page`: a query that goes on gives an empty page and the same place again
 */
export type FaultKind =
  | "conflict"
  | "throttled-reason"
  | "throttled"
  | "server-error"
  | "in-progress"
  | "expired"
  | "reset"
  | "silence"
  | "late"
  | "half"
  | "one-row"
  | "empty-page";

export interface Fault {
  /** DynamoDB's name of the call, `*` for all. */
  call: string;
  kind: FaultKind;
  /** `after`: the engine has done it, then the answer is lost. */
  when?: "before" | "after";
  times?: number;
  /** Calls that pass before the first that fails. */
  skip?: number;
}

export interface FaultProxy {
  endpoint: string;
  inject(fault: Fault): void;
  /** Faults by chance: each call fails with this probability, in one of these ways. */
  storm(chance: number, faults: Omit<Fault, "call">[], random: () => number): void;
  /** From now on the engine does not know a transaction again by its token, as after ten minutes. */
  forgetTokens(): void;
  calm(): void;
  /** How many calls of a name came. */
  count(call: string): number;
  stop(): Promise<void>;
}

/** Milliseconds after which a `late` call reaches the engine. */
const LATE_MS = 40;

/** An HTTP proxy before an engine that raises what the local engines never raise by themselves. */
export async function startFaultProxy(engine: string): Promise<FaultProxy> {
  const agent = new Agent({ keepAlive: true });
  const target = new URL(engine);
  let faults: (Fault & { left: number; passing: number })[] = [];
  let chance: (() => Omit<Fault, "call"> | undefined) | undefined;
  let forgetful = false;
  const counts = new Map<string, number>();
  const late = new Set<Promise<unknown>>();

  const server = createServer((incoming, outgoing) => {
    void answer(incoming, outgoing).catch(() => outgoing.destroy());
  });

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse) {
    const call = String(incoming.headers["x-amz-target"]).split(".")[1] ?? "";
    counts.set(call, (counts.get(call) ?? 0) + 1);
    const given = await bytesOf(incoming);
    const body = forgetful && call === "TransactWriteItems" ? edited(given, withoutToken) : given;
    const fault = faultFor(call);
    if (fault === undefined) return reply(outgoing, await forward(incoming, body));
    if (fault.when === "after") await forward(incoming, body);
    await fail(fault.kind, incoming, outgoing, body);
  }

  function faultFor(call: string): Omit<Fault, "call"> | undefined {
    const scripted = faults.find((fault) => (fault.call === "*" || fault.call === call) && fault.left > 0);
    if (scripted === undefined) return call === "TransactWriteItems" ? chance?.() : undefined;
    if (scripted.passing > 0) {
      scripted.passing--;
      return undefined;
    }
    scripted.left--;
    return scripted;
  }

  async function fail(kind: FaultKind, incoming: IncomingMessage, outgoing: ServerResponse, body: Buffer) {
    switch (kind) {
      case "conflict":
        return reply(outgoing, cancelled("TransactionConflict", body));
      case "throttled-reason":
        return reply(outgoing, cancelled("ThrottlingError", body));
      case "throttled":
        return reply(outgoing, error(400, "ProvisionedThroughputExceededException"));
      case "server-error":
        return reply(outgoing, error(500, "InternalServerError"));
      case "in-progress":
        return reply(outgoing, error(400, "TransactionInProgressException"));
      case "expired":
        return reply(outgoing, error(400, "ExpiredTokenException"));
      case "reset":
        outgoing.socket?.destroy();
        return;
      case "silence":
        return;
      case "late": {
        outgoing.socket?.destroy();
        const arrival = new Promise((resolve) => setTimeout(resolve, LATE_MS)).then(() => forward(incoming, body));
        late.add(arrival);
        return;
      }
      case "half":
        return reply(outgoing, await halfOfBatch(incoming, body));
      case "one-row":
        return reply(
          outgoing,
          await forward(
            incoming,
            edited(body, (query) => ({ ...query, Limit: 1 })),
          ),
        );
      case "empty-page":
        return reply(outgoing, await emptyPage(incoming, body));
    }
  }

  async function halfOfBatch(incoming: IncomingMessage, body: Buffer): Promise<Response> {
    const left: Record<string, { Keys: unknown[] }> = {};
    const asked = edited(body, ({ RequestItems: items }) => ({
      RequestItems: Object.fromEntries(
        Object.entries(items as Record<string, { Keys: unknown[] }>).map(([table, batch]) => {
          const half = Math.ceil(batch.Keys.length / 2);
          if (half < batch.Keys.length) left[table] = { ...batch, Keys: batch.Keys.slice(half) };
          return [table, { ...batch, Keys: batch.Keys.slice(0, half) }];
        }),
      ),
    }));
    const found = await forward(incoming, asked);
    return { ...found, body: edited(found.body, (answer) => ({ ...answer, UnprocessedKeys: left })) };
  }

  async function emptyPage(incoming: IncomingMessage, body: Buffer): Promise<Response> {
    const { ExclusiveStartKey: place } = JSON.parse(body.toString());
    if (place === undefined) return forward(incoming, body);
    return json(200, { Items: [], Count: 0, ScannedCount: 0, LastEvaluatedKey: place });
  }

  function forward(incoming: IncomingMessage, body: Buffer): Promise<Response> {
    return new Promise((resolve, reject) => {
      const headers = { ...incoming.headers, host: target.host, "content-length": String(body.length) };
      const passed = request(
        { agent, host: target.hostname, port: target.port, method: incoming.method, path: incoming.url, headers },
        (response) => {
          bytesOf(response).then((bytes) => resolve({ status: response.statusCode ?? 500, body: bytes }), reject);
        },
      );
      passed.once("error", reject);
      passed.end(body);
    });
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    inject: (fault) => faults.push({ ...fault, left: fault.times ?? 1, passing: fault.skip ?? 0 }),
    storm(probability, kinds, random) {
      chance = () => (random() < probability ? kinds[Math.floor(random() * kinds.length)] : undefined);
    },
    forgetTokens() {
      forgetful = true;
    },
    calm() {
      forgetful = false;
      faults = [];
      chance = undefined;
    },
    count: (call) => counts.get(call) ?? 0,
    async stop() {
      await Promise.allSettled(late);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      agent.destroy();
    },
  };
}

interface Response {
  status: number;
  body: Buffer;
}

const withoutToken = ({ ClientRequestToken: _, ...rest }: Record<string, unknown>) => rest;

const NAMESPACE = "com.amazonaws.dynamodb.v20120810#";
const error = (status: number, name: string) => json(status, { __type: `${NAMESPACE}${name}`, message: "injected" });
const json = (status: number, value: unknown): Response => ({ status, body: Buffer.from(JSON.stringify(value)) });

function cancelled(reason: string, body: Buffer): Response {
  const items: unknown[] = JSON.parse(body.toString()).TransactItems ?? [];
  const reasons = items.map((_, place) => ({ Code: place === 0 ? reason : "None" }));
  const name = `${NAMESPACE}TransactionCanceledException`;
  return json(400, { __type: name, Message: "injected", CancellationReasons: reasons });
}

function edited(body: Buffer, edit: (value: Record<string, unknown>) => Record<string, unknown>): Buffer {
  return Buffer.from(JSON.stringify(edit(JSON.parse(body.toString()))));
}

function reply(outgoing: ServerResponse, { status, body }: Response): void {
  outgoing.writeHead(status, { "content-type": "application/x-amz-json-1.0", "content-length": body.length });
  outgoing.end(body);
}

async function bytesOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
