import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { StartFailure } from "../failure.ts";
import type { Memory } from "./adapter.ts";
import { type IssuerIdentity, issuerUrl, newIdentity, writeIdentity } from "./identity.ts";

/** The issuer as it runs. */
export interface Issuer {
  url: string;
  identity: IssuerIdentity;
  stop(): Promise<void>;
}

type Handler = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/**
 * Starts the data folder's issuer at its own address; a new folder gets a new one. The OpenID Connect library is loaded
 * when somebody asks for the first time, as it would be a quarter of the start.
 * @param kept who the issuer is, as read from the folder; null for a new folder
 * @param origins where the console may stand
 * @param memory keeps who is signed in
 * @throws StartFailure where the issuer's port is taken
 */
export async function startIssuer(
  dataDir: string,
  kept: IssuerIdentity | null,
  origins: readonly string[],
  memory: Memory,
): Promise<Issuer> {
  let handler: Promise<Handler> | null = null;
  const server = createServer(async (incoming, outgoing) => {
    handler ??= import("./provider.ts").then(({ openProvider }) => openProvider(identity, origins, memory));
    (await handler)(incoming, outgoing);
  });
  const identity = kept ?? (await firstIdentity(server));
  if (kept === null) await writeIdentity(dataDir, identity);
  else if (!(await listens(server, kept.port))) {
    throw new StartFailure(`port ${kept.port}, at which ${dataDir} has its sign-in, is in use by another program`);
  }
  return {
    url: issuerUrl(identity),
    identity,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Tries ports until one is free. */
async function firstIdentity(server: Server): Promise<IssuerIdentity> {
  for (let attempt = 1; attempt <= 20; attempt++) {
    const identity = await newIdentity();
    if (await listens(server, identity.port)) return identity;
  }
  throw new StartFailure("no free port for the sign-in between 18000 and 32000 on 127.0.0.1");
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error));
    server.once("error", refuse);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", refuse);
      resolve(true);
    });
  });
}
