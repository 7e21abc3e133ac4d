import type { Role } from "../lambdas/core/permissions.ts";

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
  /** File that takes the functions' log lines. Default: standard error. */
  logFile?: string;
  /** Run once on a new data folder, with the address and an editor's token. */
  seed?: (baseUrl: string, token: string) => Promise<void>;
}

/** A running local host. */
export interface LocalHost {
  /** Address without a trailing slash; the API is under `${url}/api`. */
  readonly url: string;
  /** The OIDC issuer that the authoriser trusts. */
  readonly issuer: string;
  /** A bearer token of a person; without `user`, of the seeded account with that role. */
  tokenFor(role: Role, user?: string): Promise<string>;
  /** A bearer token of a machine client (client credentials). Default `cms`. */
  clientToken(client?: string): Promise<string>;
  /** Ends everything that was started; the data folder can be opened again at once. */
  stop(): Promise<void>;
}

/** Starts the synthesised template on this machine and resolves when the first request can be answered. */
export declare function startHost(options?: HostOptions): Promise<LocalHost>;
