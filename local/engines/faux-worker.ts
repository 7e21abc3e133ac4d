/** The thread of the queue and bucket engine: its SQLite calls are synchronous and must not hold up requests. */
import { Server as HttpServer } from "node:http";
import { Server } from "node:net";
import { parentPort, workerData } from "node:worker_threads";
import { guardSigned } from "./signed-door.ts";
import { REGION } from "./wire.ts";

// The engine binds every interface, without a setting for it; in this thread every server stays on the loopback address.
const listen = Server.prototype.listen as (...args: unknown[]) => Server;
Server.prototype.listen = function (this: Server, ...args: unknown[]) {
  const [options, ...rest] = args;
  if (this instanceof HttpServer) guardSigned(this);
  return listen.call(this, { ...(options as object), host: "127.0.0.1" }, ...rest);
} as Server["listen"];

const { startFauxqs } = await import("fauxqs");
const { dataDir, s3StorageDir } = workerData as { dataDir: string; s3StorageDir: string };
const { port } = await startFauxqs({ port: 0, logger: false, defaultRegion: REGION, dataDir, s3StorageDir });
parentPort?.postMessage(port);
