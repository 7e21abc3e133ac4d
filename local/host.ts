import { closeSync, openSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Role } from "../lambdas/core/permissions.ts";
import { type DynamoEngine, foreignDynamo, startDynamo } from "./engines/dynamo.ts";
import { type FauxEngine, makeBuckets, makeQueues, startFaux } from "./engines/faux.ts";
import { makeTables } from "./engines/tables.ts";
import { type DataFolder, openFolder } from "./folder.ts";
import { openApi } from "./http/api.ts";
import { type HttpServer, listen } from "./http/server.ts";
import { openSite } from "./http/site.ts";
import { accountOf } from "./issuer/accounts.ts";
import { readIdentity } from "./issuer/identity.ts";
import { type Issuer, startIssuer } from "./issuer/issuer.ts";
import { mintToken } from "./issuer/mint.ts";
import { type Lambda, openLambda } from "./lambda/pool.ts";
import { MACHINE_CLIENT } from "./plan/names.ts";
import { planOf } from "./plan/plan.ts";
import type { Plan } from "./plan/types.ts";
import { runSources } from "./sources/run.ts";
import { openTally, type Tally } from "./summary.ts";
import { synthesisedAssembly } from "./template/assembly.ts";

/** How to start the local host; every field has a default that suits `npm start`. */
export interface HostOptions {
  /** Port on 127.0.0.1; 0 takes a free one. Default 8787. */
  port?: number;
  /** Folder of all data and of the synthesis cache; created if absent. Default `.claimdesk`. */
  dataDir?: string;
  /** Where synthesised assemblies are kept, to share them between data folders. Default `<dataDir>/cache`. */
  cacheDir?: string;
  /** Module that exports `synthesise(outdir, options)`. Default `lib/app.ts`. */
  app?: string;
  /** Another DynamoDB engine than the built-in one, by URL. Default: `DYNAMODB_ENDPOINT`, else the built-in one. */
  dynamodbEndpoint?: string;
  /** Whether the template's throttles hold. Default false: on one machine they protect nobody. */
  throttled?: boolean;
  /** Runs every schedule so often, whatever the template says, ms. Default: at its own times. */
  schedulesEveryMs?: number;
  /** File that takes the functions' log lines. Default: standard error. */
  logFile?: string;
  /** Run once on a new data folder, with the address and a contributor's token. */
  seed?: (baseUrl: string, token: string) => Promise<void>;
}

/** A running local host. */
export interface LocalHost {
  /** Address without a trailing slash; the API is under `${url}/api`. */
  readonly url: string;
  /** The OIDC issuer that the authoriser trusts. */
  readonly issuer: string;
  readonly dataDir: string;
  /** Endpoints of the engines, for tests that look behind the API. */
  readonly engines: { dynamodb: string; queuesAndBuckets: string };
  /** Resolves, with the reason, if the host can't go on: the engine of the table has ended. */
  readonly broken: Promise<string>;
  /** A bearer token of a person; without `user`, of the seeded account with that role. */
  tokenFor(role: Role, user?: string): Promise<string>;
  /** A bearer token of a machine client (client credentials). Default `cms`. */
  clientToken(client?: string): Promise<string>;
  /** What was served so far, in lines for a person. */
  summary(): string[];
  /** Ends everything that was started; the data folder can be opened again at once. */
  stop(): Promise<void>;
}

const DEFAULT_PORT = 8787;

/** How long answers and batches under way may take to end at a stop. */
const GRACE_MS = 3000;

/** What is to be undone at a stop, or when a start fails half way; the latest first. */
type Undo = (() => Promise<void> | void)[];

/**
 * Starts the synthesised template on this machine and resolves when the first request can be answered.
 * @throws StartFailure for what a person can put right; whatever was started by then has been ended
 */
export async function startHost(options: HostOptions = {}): Promise<LocalHost> {
  const undo: Undo = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return await start(options, undo, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(options: HostOptions, undo: Undo, stop: () => Promise<void>): Promise<LocalHost> {
  const dataDir = resolve(options.dataDir ?? ".claimdesk");
  const tally = openTally();
  const folder = await openFolder(dataDir);
  undo.push(() => folder.close());
  const kept = await readIdentity(dataDir);
  const http = await listen(options.port ?? DEFAULT_PORT, tally);
  undo.push(() => http.close(0));
  const url = `http://127.0.0.1:${http.port}`;

  const app = options.app ?? fileURLToPath(new URL("../lib/app.ts", import.meta.url));
  const [assembly, dynamo, faux, issuer] = await allOrNone([
    synthesisedAssembly(app, options.cacheDir ?? resolve(dataDir, "cache")),
    started(undo, dynamoOf(options, dataDir)),
    started(undo, startFaux(dataDir)),
    started(undo, startIssuer(dataDir, kept, [url, url.replace("127.0.0.1", "localhost")], folder)),
  ]);
  const plan = planOf(assembly, { site: url, issuer: issuer.url, engine: faux.endpoint });
  const lambdas = openLambdas(plan, options, { dynamo, faux, tally }, undo);
  await Promise.all([
    makeTables(dynamo, plan.tables),
    makeQueues(faux.endpoint, plan.queues).then(() => makeBuckets(faux.endpoint, plan.buckets)),
  ]);
  serve(http, plan, lambdas, options.throttled ?? false);
  const sources = await runSources(plan, {
    lambdas,
    dynamodb: dynamo.endpoint,
    queues: faux.endpoint,
    positions: folder,
    schedulesEveryMs: options.schedulesEveryMs,
  });
  undo.push(() => sources.stop(GRACE_MS));
  undo.push(() => http.close(GRACE_MS));
  await seedOnce(folder, options, url, issuer);
  return {
    url,
    issuer: issuer.url,
    dataDir,
    engines: { dynamodb: dynamo.endpoint, queuesAndBuckets: faux.endpoint },
    broken: dynamo.ended,
    tokenFor: (role, user = accountOf(role).user) =>
      mintToken(issuer.identity, { kind: "person", user, role }, Date.now()),
    clientToken: (client = MACHINE_CLIENT) => mintToken(issuer.identity, { kind: "system", client }, Date.now()),
    summary: () => tally.lines(),
    stop,
  };
}

function dynamoOf(options: HostOptions, dataDir: string): Promise<DynamoEngine> {
  const endpoint = options.dynamodbEndpoint ?? process.env["DYNAMODB_ENDPOINT"];
  return endpoint ? foreignDynamo(endpoint) : startDynamo(dataDir);
}

/** Notes how a part is ended as soon as it stands, whatever becomes of the others. */
async function started<T extends { stop(): Promise<void> }>(undo: Undo, part: Promise<T>): Promise<T> {
  const running = await part;
  undo.push(() => running.stop());
  return running;
}

/** Waits for all parts before it fails with the first that did, so that none comes up after the undoing. */
async function allOrNone<T extends unknown[]>(parts: { [K in keyof T]: Promise<T[K]> }): Promise<T> {
  const outcomes = await Promise.allSettled(parts);
  const failure = outcomes.find((outcome) => outcome.status === "rejected");
  if (failure) throw failure.reason;
  return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<unknown>).value) as T;
}

interface Engines {
  dynamo: DynamoEngine;
  faux: FauxEngine;
}

function openLambdas(
  plan: Plan,
  { logFile }: HostOptions,
  { dynamo, faux, tally }: Engines & { tally: Tally },
  undo: Undo,
): Map<string, Lambda> {
  const logFd = logFile === undefined ? 2 : openSync(logFile, "a");
  if (logFile !== undefined) undo.push(() => closeSync(logFd));
  const engines = {
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
    AWS_ENDPOINT_URL_SQS: faux.endpoint,
    AWS_ENDPOINT_URL_S3: faux.endpoint,
  };
  const lambdas = plan.functions.map((fn) => openLambda(fn, { engines, logFd, tally }));
  undo.push(async () => {
    await Promise.all(lambdas.map((lambda) => lambda.stop()));
  });
  // Whoever answers what isn't in the table of routes answers most of what is; the first request needn't wait for it.
  const first = plan.api.routes.find(({ key }) => key === "$default") ?? plan.api.routes[0];
  lambdas.find(({ id }) => id === first?.functionId)?.warm();
  return new Map(lambdas.map((lambda) => [lambda.id, lambda]));
}

function serve(http: HttpServer, plan: Plan, lambdas: ReadonlyMap<string, Lambda>, throttled: boolean): void {
  const site = openSite(plan);
  const api = openApi(plan.api, lambdas, throttled);
  http.open(async (request) => site.dress(request, (await site.serve(request)) ?? (await api(request))));
}

/** Fills a new data folder; a seed that failed is tried again at the next start, an older folder is left as it is. */
async function seedOnce(folder: DataFolder, { seed }: HostOptions, url: string, { identity }: Issuer): Promise<void> {
  if (folder.recall("born") === null) {
    folder.remember("seed", seed ? "due" : "none");
    folder.remember("born", new Date().toISOString());
  }
  if (!seed || folder.recall("seed") !== "due") return;
  const { user, role } = accountOf("contributor");
  try {
    await seed(url, await mintToken(identity, { kind: "person", user, role }, Date.now()));
    folder.remember("seed", "done");
  } catch (error) {
    console.error(`the sample story couldn't be loaded: ${(error as Error).message}`);
  }
}
