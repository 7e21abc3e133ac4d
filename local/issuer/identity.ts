import { generateKeyPair, randomBytes, randomInt, randomUUID } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { JWK } from "jose";
import { StartFailure } from "../failure.ts";

/**
 * Who the issuer is, kept in the data folder: a person's identity is `iss|sub`, so the issuer's address, which has its
 * port in it, must be the same at each start, whatever port the pages are on.
 */
export interface IssuerIdentity {
  port: number;
  /** Private RSA key that signs tokens. */
  key: JWK;
  cookieKey: string;
}

const FILE = "issuer.json";

/** Below the ports that systems hand out for outgoing connections, so that none of those is in the way. */
const PORTS = { from: 18_000, to: 32_000 } as const;

/** The address that stands in `iss`. */
export function issuerUrl({ port }: IssuerIdentity): string {
  return `http://127.0.0.1:${port}`;
}

/**
 * The data folder's issuer.
 * @returns null where the folder has none yet
 * @throws StartFailure where its file can't be read as one
 */
export async function readIdentity(dataDir: string): Promise<IssuerIdentity | null> {
  const file = join(dataDir, FILE);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new StartFailure(`${file} can't be read: ${(error as Error).message}`);
  }
  try {
    const identity = JSON.parse(text) as IssuerIdentity;
    if (Number.isInteger(identity.port) && identity.key.kty === "RSA" && identity.cookieKey) return identity;
  } catch {
    // said below
  }
  throw new StartFailure(`${file} is damaged: it holds no issuer`);
}

/** A new issuer; its port is checked by whoever listens. */
export async function newIdentity(): Promise<IssuerIdentity> {
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: 2048 });
  const jwk = privateKey.export({ format: "jwk" }) as JWK;
  return {
    port: randomInt(PORTS.from, PORTS.to),
    key: { ...jwk, kid: randomUUID(), use: "sig", alg: "RS256" },
    cookieKey: randomBytes(32).toString("base64url"),
  };
}

/** For this user alone, and never half written. */
export async function writeIdentity(dataDir: string, identity: IssuerIdentity): Promise<void> {
  const file = join(dataDir, FILE);
  await writeFile(`${file}.new`, `${JSON.stringify(identity, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
