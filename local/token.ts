/** `npm run token -- --role ROLE [--user NAME] | --client NAME`: prints a bearer token for the local host. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { roles } from "../lambdas/core/permissions.ts";
import { StartFailure } from "./failure.ts";
import { accountOf, accounts, isRole } from "./issuer/accounts.ts";
import { readIdentity } from "./issuer/identity.ts";
import { type Bearer, mintToken } from "./issuer/mint.ts";

const USAGE = `usage: npm run token -- --role ${roles.join("|")} [--user NAME], or --client NAME`;

function bearerOf(argv: string[]): Bearer {
  const { role, user, client } = readArguments(argv);
  if (client !== undefined) {
    if (user !== undefined || (role !== undefined && role !== "contributor")) {
      throw new StartFailure("a system is always a contributor and no person: --client goes without --user");
    }
    return { kind: "system", client };
  }
  const known = accounts.find((account) => account.user === user);
  const stated = role ?? known?.role;
  if (stated === undefined || !isRole(stated)) throw new StartFailure(USAGE);
  return { kind: "person", user: user ?? accountOf(stated).user, role: stated };
}

function readArguments(args: string[]): { role?: string; user?: string; client?: string } {
  try {
    const text = { type: "string" } as const;
    return parseArgs({ args, options: { role: text, user: text, client: text } }).values;
  } catch {
    throw new StartFailure(USAGE);
  }
}

try {
  const bearer = bearerOf(process.argv.slice(2));
  const dataDir = resolve(process.env["CLAIMDESK_DATA"] || ".claimdesk");
  const identity = await readIdentity(dataDir);
  if (identity === null) throw new StartFailure(`${dataDir} holds no desk yet; run npm start first`);
  process.stdout.write(`${await mintToken(identity, bearer, Date.now())}\n`);
} catch (error) {
  if (!(error instanceof StartFailure)) throw error;
  process.stderr.write(`claimdesk: ${error.message}\n`);
  process.exit(2);
}
