import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLocalJWKSet, jwtVerify } from "jose";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { subjectOf } from "../../local/issuer/accounts.ts";
import {
  type IssuerIdentity,
  issuerUrl,
  newIdentity,
  readIdentity,
  writeIdentity,
} from "../../local/issuer/identity.ts";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "claimdesk-commands-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** Runs a command of the local host to its end. */
function run(script: string, args: string[], env: Record<string, string> = {}) {
  const path = fileURLToPath(new URL(`../../local/${script}`, import.meta.url));
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const options = { env: { ...process.env, CLAIMDESK_DATA: dataDir, ...env }, timeout: 20_000 };
    const child = execFile(process.execPath, [path, ...args], options, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

describe("npm start says in one line why it can't, and exits 2", () => {
  const refused = async (env: Record<string, string>, line: RegExp) => {
    const { code, stdout, stderr } = await run("start.ts", [], env);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(line);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  };

  test("a port in use", async () => {
    const server: Server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    await refused({ PORT: String(port) }, new RegExp(`^claimdesk: port ${port} is in use`));
    server.close();
  });

  test("a port that is none", () => refused({ PORT: "eighty" }, /^claimdesk: PORT is a number/));

  test("a damaged data folder", async () => {
    writeFileSync(join(dataDir, "dynamo.db"), "this was a database once");
    await refused({ PORT: "0" }, /^claimdesk: .*dynamo\.db is damaged/);
  });

  test.each(["http://127.0.0.1:1", "not a URL"])("another engine that doesn't answer: %s", (endpoint) =>
    refused({ PORT: "0", DYNAMODB_ENDPOINT: endpoint }, /^claimdesk: no DynamoDB engine answers at/),
  );

  test("a damaged issuer", async () => {
    writeFileSync(join(dataDir, "issuer.json"), '{"port": 20000}');
    await refused({ PORT: "0" }, /^claimdesk: .*issuer\.json is damaged/);
  });
});

describe("npm run token", () => {
  let identity: IssuerIdentity;
  beforeEach(async () => {
    identity = await newIdentity();
    await writeIdentity(dataDir, identity);
  });

  async function claimsOf(args: string[]): Promise<Record<string, unknown>> {
    const { code, stdout } = await run("token.ts", args);
    expect(code).toBe(0);
    const { kty, n, e, kid, alg } = identity.key;
    const keys = createLocalJWKSet({
      keys: [{ kty: kty ?? "", n: n ?? "", e: e ?? "", kid: kid ?? "", alg: alg ?? "" }],
    });
    return (await jwtVerify(stdout.trim(), keys, { issuer: issuerUrl(identity) })).payload;
  }

  test.each([
    [["--role", "reviewer"], "rami", "reviewer"],
    [["--user", "leila"], "leila", "editor"],
    [["--role", "reviewer", "--user", "sara"], "sara", "reviewer"],
    [["--role", "admin", "--user", "ana"], "ana", "admin"],
  ])("%j is a token of a person", async (args, user, role) => {
    expect(await claimsOf(args)).toMatchObject({
      sub: subjectOf(user),
      username: user,
      "cognito:groups": [role],
      client_id: "console",
      token_use: "access",
      scope: expect.stringContaining("claimdesk/api"),
    });
  });

  test.each([
    [["--client", "cms"], "cms", undefined],
    [["--role", "contributor", "--client", "wire"], "wire", "cms"],
  ])("%j is a token of a system", async (args, client, aud) => {
    const claims = await claimsOf(args);
    expect(claims).toMatchObject({ sub: client, client_id: client, scope: "claimdesk/contributor" });
    expect(claims["aud"]).toBe(aud);
    expect(claims).not.toHaveProperty("cognito:groups");
  });

  test.each([
    [],
    ["--role"],
    ["--role", "boss"],
    ["--user", "nobody"],
    ["--client", "cms", "--user", "ana"],
    ["--what"],
  ])("refuses %j %j %j %j", async (...args) => {
    const { code, stdout, stderr } = await run(
      "token.ts",
      args.filter((arg) => arg !== undefined),
    );
    expect([code, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
  });

  test("says that a folder has no desk yet", async () => {
    rmSync(join(dataDir, "issuer.json"));
    expect(await readIdentity(dataDir)).toBeNull();
    expect(await run("token.ts", ["--role", "editor"])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/run npm start first/),
    });
  });
});
