import { generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Authorise, openAuthoriser } from "../../../local/http/authoriser.ts";

const own = generateKeyPairSync("rsa", { modulusLength: 2048 });
const strange = generateKeyPairSync("rsa", { modulusLength: 2048 });
const curve = generateKeyPairSync("ec", { namedCurve: "P-256" });

let server: Server;
let issuer: string;
let authorise: Authorise;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((incoming, outgoing) => {
    asked.push(incoming.url ?? "");
    const keys = [
      { ...own.publicKey.export({ format: "jwk" }), kid: "own", alg: "RS256", use: "sig" },
      { ...curve.publicKey.export({ format: "jwk" }), kid: "curve", alg: "ES256", use: "sig" },
    ];
    const answer = incoming.url === "/jwks" ? { keys } : { jwks_uri: `${issuer}/jwks` };
    outgoing.setHeader("content-type", "application/json").end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  authorise = openAuthoriser({ issuer, audience: ["console", "cms"] });
});
afterAll(() => server.close());

const now = () => Math.floor(Date.now() / 1000);

function claims(): Record<string, unknown> {
  return {
    iss: issuer,
    sub: "someone",
    client_id: "console",
    scope: "openid claimdesk/api",
    iat: now() - 10,
    exp: now() + 600,
    jti: randomUUID(),
    "cognito:groups": ["reviewer", "editor"],
  };
}

/** A token whose claims and header are the usual ones with some changed; undefined takes one away. */
async function token(
  changes: Record<string, unknown> = {},
  header: Record<string, unknown> = {},
  key: KeyObject = own.privateKey,
): Promise<string> {
  // JSON drops what is undefined.
  const protectedHeader = JSON.parse(JSON.stringify({ alg: "RS256", kid: "own", ...header }));
  const payload = JSON.parse(JSON.stringify({ ...claims(), ...changes }));
  return new SignJWT(payload).setProtectedHeader(protectedHeader).sign(key);
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
const unsigned = (header: object) => `${encoded(header)}.${encoded(claims())}.`;

/** With a header that the library refuses to sign. */
function signedByHand(header: object): string {
  const text = unsigned(header).slice(0, -1);
  return `${text}.${sign("sha256", Buffer.from(text), own.privateKey).toString("base64url")}`;
}

describe("a token is admitted", () => {
  test.each<[string, Record<string, unknown>]>([
    ["by its client", {}],
    ["by its audience", { aud: "cms", client_id: "someone-else" }],
    ["by one of its audiences", { aud: ["other", "console"] }],
    ["when it may be used since a moment ago", { nbf: now() - 1 }],
    ["by a scope in scp", { scope: undefined, scp: ["claimdesk/api"] }],
  ])("%s", async (_, changes) => {
    expect(await authorise(`Bearer ${await token(changes)}`, ["claimdesk/api"])).toMatchObject({ kind: "admitted" });
  });

  test("with a scheme in any case, and its claims handed on as texts", async () => {
    const changes = { "cognito:groups": ["a", "b"], exp: now() + 60, address: { city: "Erbil" }, email_verified: true };
    const verdict = await authorise(`bearer ${await token(changes)}`, ["claimdesk/contributor", "claimdesk/api"]);
    expect(verdict).toMatchObject({
      kind: "admitted",
      scopes: ["claimdesk/contributor", "claimdesk/api"],
      claims: {
        iss: issuer,
        "cognito:groups": "[a b]",
        exp: String(changes.exp),
        address: '{"city":"Erbil"}',
        email_verified: "true",
      },
    });
  });
});

describe("a token is refused with 401", () => {
  test.each<[string, () => Promise<string> | string]>([
    ["of another issuer", () => token({ iss: `${issuer}/` })],
    ["whose issuer is a list", () => token({ iss: [issuer] })],
    ["without an issuer", () => token({ iss: undefined })],
    ["for another audience, though the client is ours", () => token({ aud: "elsewhere" })],
    ["of another client", () => token({ client_id: "console2" })],
    ["without client and audience", () => token({ client_id: undefined })],
    ["that has expired", () => token({ exp: now() - 1 })],
    ["that never expires", () => token({ exp: undefined })],
    ["that expires at no time", () => token({ exp: 1e308 })],
    ["whose expiry is a text", () => token({ exp: "9999999999" })],
    ["not to be used yet", () => token({ nbf: now() + 60 })],
    ["issued in the future", () => token({ iat: now() + 60 })],
    ["without a subject", () => token({ sub: undefined })],
    ["whose subject is an object", () => token({ sub: { a: 1 } })],
    ["signed by a strange key under our key's name", () => token({}, {}, strange.privateKey)],
    ["under a key that the issuer doesn't have", () => token({}, { kid: "nope" })],
    ["that names no key", () => token({}, { kid: undefined })],
    ["with another RSA algorithm than the key is for", () => token({}, { alg: "RS384" })],
    [
      "signed with a curve, though the issuer has that key",
      () => token({}, { alg: "ES256", kid: "curve" }, curve.privateKey),
    ],
    ["without a signature", () => unsigned({ alg: "none", kid: "own" })],
    [
      "with a critical header that nobody knows",
      () => signedByHand({ alg: "RS256", kid: "own", crit: ["later"], later: 1 }),
    ],
    [
      "whose header brings its own key",
      () => token({}, { jwk: strange.publicKey.export({ format: "jwk" }) }, strange.privateKey),
    ],
    ["whose header says where its key is", () => token({}, { jku: `${issuer}/elsewhere` }, strange.privateKey)],
    ["cut short", async () => (await token()).slice(0, -8)],
    ["in two parts", async () => (await token()).split(".").slice(0, 2).join(".")],
    ["that is none", () => "x"],
  ])("%s", async (_, made) => {
    expect(await authorise(`Bearer ${await made()}`, ["claimdesk/api"])).toMatchObject({ kind: "unauthorised" });
    expect(asked).not.toContain("/elsewhere");
  });

  test.each<[string, (token: string) => string | undefined]>([
    ["no header", () => undefined],
    ["a bare token", (good) => good],
    ["another scheme", (good) => `Basic ${good}`],
    ["two tokens", (good) => `Bearer ${good}, Bearer ${good}`],
    ["an empty header", () => ""],
  ])("for %s", async (_, header) => {
    expect(await authorise(header(await token()), [])).toEqual({ kind: "unauthorised", reason: "" });
  });
});

test("a good token without the route's scope is refused with 403", async () => {
  const bearer = `Bearer ${await token({ scope: "openid claimdesk/contributor" })}`;
  expect(await authorise(bearer, ["claimdesk/api"])).toEqual({ kind: "forbidden" });
  expect(await authorise(bearer, ["claimdesk/api", "claimdesk/contributor"])).toMatchObject({ kind: "admitted" });
});

test("a token that was admitted is refused once it has expired", async () => {
  const bearer = `Bearer ${await token({ exp: now() + 2 })}`;
  expect(await authorise(bearer, [])).toMatchObject({ kind: "admitted" });
  vi.setSystemTime(Date.now() + 3000);
  expect(await authorise(bearer, [])).toMatchObject({ kind: "unauthorised", reason: expect.stringContaining("exp") });
  vi.useRealTimers();
});

test("a token that differs in its signature alone from one that was admitted is refused", async () => {
  const good = await token();
  expect(await authorise(`Bearer ${good}`, [])).toMatchObject({ kind: "admitted" });
  const swapped = good.slice(0, -6) + (good.endsWith("AAAAAA") ? "BBBBBB" : "AAAAAA");
  expect(await authorise(`Bearer ${swapped}`, [])).toMatchObject({ kind: "unauthorised" });
});

test("an issuer that was away is asked again", async () => {
  const late = openAuthoriser({ issuer: "http://127.0.0.1:1", audience: ["console"] });
  await expect(late(`Bearer ${await token()}`, [])).rejects.toThrow();
  await expect(late(`Bearer ${await token()}`, [])).rejects.toThrow();
});
