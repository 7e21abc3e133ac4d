import { randomBytes } from "node:crypto";
import { v7 } from "uuid";
import * as z from "zod";
import { readEnv } from "./env.ts";
import { blobsFromEnv } from "./store/blobs.ts";
import { openStore } from "./store/open.ts";
import { rememberedBlobs } from "./store/remembered-blobs.ts";
import type { Ports } from "./usecases/usecase.ts";
import { VERSION } from "./version.ts";

/** Environment of every function that answers HTTP. */
export const httpEnv = () =>
  readEnv({
    TABLE: z.string().min(3),
    BUCKET: z.string().min(3),
    GROUPS_CLAIM: z.string().min(1).default("cognito:groups"),
    ISSUER: z.url().optional(),
    CONSOLE_CLIENT: z.string().min(1).optional(),
  });
type HttpEnv = ReturnType<typeof httpEnv>;

/** What the use cases stand on, from a function's environment; opened once, at cold start. */
export function openPorts({ TABLE, BUCKET, ISSUER, CONSOLE_CLIENT }: HttpEnv, timeoutMs: number): Ports {
  const blobs = rememberedBlobs(blobsFromEnv(BUCKET, process.env));
  const now = Date.now;
  const newId = () => v7();
  const store = openStore({ table: TABLE, blobs, now, newId, salt: () => randomBytes(16).toString("hex") });
  // A lease outlives the function's own timeout, so that nobody takes over from somebody who still runs.
  const leaseMs = timeoutMs + 5000;
  const signIn = ISSUER && CONSOLE_CLIENT ? { issuer: ISSUER, clientId: CONSOLE_CLIENT } : null;
  return { store, blobs, now, newId, leaseMs, version: VERSION, signIn };
}
