import { writeSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import type { Answer, Call, Ready, Startup } from "./protocol.ts";

/**
 * The worker's side: what Lambda's Node runtime does. It loads the unmodified bundle once and answers one call at a
 * time; payloads travel as JSON text, as they do on Lambda, so that what JSON can't carry is lost here too.
 * @see AWS Lambda Developer Guide, "Lambda function handler in Node.js", "context object"
 */
const { handler, file, functionName, memoryMb, arn, logFd } = workerData as Startup;
const port = parentPort;
if (!port) throw new Error("the bootstrap runs in a worker only");

// Lines of a worker's own streams pass through the host's event loop and are lost when the thread is ended; these are
// written where they are made.
for (const stream of [process.stdout, process.stderr]) {
  stream.write = ((chunk: string | Uint8Array, encoding?: unknown, done?: unknown) => {
    writeLine(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
    const callback = [encoding, done].find((one) => typeof one === "function") as (() => void) | undefined;
    callback?.();
    return true;
  }) as typeof stream.write;
}

/** Writes all of it; a pipe whose reader is slow says EAGAIN and is asked again. */
function writeLine(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(logFd, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") return;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

type Handler = (event: unknown, context: object) => unknown;

async function load(): Promise<Handler> {
  const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  const found = module[handler];
  if (typeof found !== "function") throw new Error(`${handler} is undefined or not exported`);
  return found as Handler;
}

function contextOf({ requestId, deadline }: Call): object {
  return {
    functionName,
    functionVersion: "$LATEST",
    invokedFunctionArn: arn,
    memoryLimitInMB: String(memoryMb),
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: "local",
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

function failure(error: unknown): Answer {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  writeLine(Buffer.from(`${functionName} ${stack ?? `${name}: ${message}`}\n`));
  return { ok: false, errorType: name, errorMessage: message };
}

const loaded = load();
// A bundle that can't be loaded is ready as well: to say so to each call.
const ready: Ready = { ready: true };
loaded.catch(() => undefined).then(() => port.postMessage(ready));

port.on("message", async (call: Call) => {
  try {
    const run = await loaded;
    const result = await run(JSON.parse(call.payload), contextOf(call));
    port.postMessage({ ok: true, payload: JSON.stringify(result) ?? "null" } satisfies Answer);
  } catch (error) {
    port.postMessage(failure(error));
  }
});
