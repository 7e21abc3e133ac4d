import { createRequire } from "node:module";
import { type AddressInfo, createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { StartFailure } from "../failure.ts";
import { endGuarded, startGuarded } from "./guard.ts";
import { wire } from "./wire.ts";

/** A DynamoDB engine that answers. */
export interface DynamoEngine {
  endpoint: string;
  /** The SQLite file behind it; null for an engine that the host didn't start. */
  file: string | null;
  /** Resolves, with a line for a person, if the engine ends by itself. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

const FILE = "dynamo.db";

/** Starts the built-in engine (dynoxide, over one SQLite file) on a free port of the loopback address. */
export async function startDynamo(dataDir: string): Promise<DynamoEngine> {
  const file = join(dataDir, FILE);
  // Between finding a free port and taking it another process may have it: then once more.
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const shell = startGuarded(engineBinary(), [
      "serve",
      "--host",
      "127.0.0.1",
      "--port",
      String(port),
      "--db-path",
      file,
    ]);
    const said = await firstWords(shell);
    if (said === null) return running(shell, port, file);
    await endGuarded(shell);
    if (!said.includes("already in use") || attempt === 5) {
      const line = said.trim().split("\n")[0] ?? "";
      throw new StartFailure(`${file} can't be opened: ${line.replace(/^error: /, "").slice(0, 120)}`);
    }
  }
}

function running(shell: ReturnType<typeof startGuarded>, port: number, file: string): DynamoEngine {
  let wanted = false;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    file,
    ended: new Promise((resolve) => {
      shell.once("exit", (code) => {
        if (!wanted) resolve(`the engine of ${file} ended by itself (${code})`);
      });
    }),
    stop: () => {
      wanted = true;
      return endGuarded(shell);
    },
  };
}

/**
 * An engine that runs elsewhere; it has the same API and its data are its own affair.
 * @throws StartFailure where it doesn't answer
 */
export async function foreignDynamo(url: string): Promise<DynamoEngine> {
  const endpoint = url.replace(/\/$/, "");
  await wire(endpoint, "dynamodb")("ListTables", {}).catch((error: Error) => {
    throw new StartFailure(`no DynamoDB engine answers at ${endpoint}: ${error.message}`);
  });
  return { endpoint, file: null, ended: new Promise(() => undefined), stop: async () => undefined };
}

function engineBinary(): string {
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), "dynoxide");
  } catch {
    throw new StartFailure(`${name} isn't installed; install it, or name another engine in DYNAMODB_ENDPOINT`);
  }
}

/** null once the engine says that it listens, else what it said before it ended. What it says later isn't kept. */
function firstWords(shell: ReturnType<typeof startGuarded>): Promise<string | null> {
  return new Promise((resolve) => {
    let said = "";
    let listens = false;
    const hear = (chunk: Buffer) => {
      if (listens) return;
      said += chunk.toString();
      listens = said.includes("listening on");
      if (listens) resolve(null);
    };
    shell.stdout?.on("data", hear);
    shell.stderr?.on("data", hear);
    shell.once("exit", (code) => pause(20).then(() => resolve(said || `the engine ended with ${code}`)));
    shell.once("error", (error) => resolve(error.message));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
