import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openAuthoriser } from "../../../local/http/authoriser.ts";
import { subjectOf } from "../../../local/issuer/accounts.ts";
import { readIdentity } from "../../../local/issuer/identity.ts";
import { type Issuer, startIssuer } from "../../../local/issuer/issuer.ts";

const desk = "http://127.0.0.1:8787";
const kept = new Map<string, string>();
const memory = {
  recall: (key: string) => kept.get(key) ?? null,
  remember: (key: string, value: string) => void kept.set(key, value),
  forget: (key: string) => void kept.delete(key),
};

let folder: string;
let issuer: Issuer;
let discovery: Record<string, string>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "claimdesk-issuer-"));
  issuer = await startIssuer(folder, null, [desk], memory);
  discovery = (await (await fetch(`${issuer.url}/.well-known/openid-configuration`)).json()) as Record<string, string>;
});
afterAll(async () => {
  await issuer.stop();
  rmSync(folder, { recursive: true, force: true });
});

const form = (fields: Record<string, string>, headers: HeadersInit = {}) => ({
  method: "POST",
  headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
  body: new URLSearchParams(fields),
});
const at = (name: string) => String(discovery[name]);
const partsOf = (token: string) =>
  JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as Record<string, unknown>;

/** A browser that keeps cookies, follows the issuer's redirects, and stops where a person must choose. */
function browser() {
  const jar = new Map<string, string>();
  async function go(url: string, init: RequestInit = {}): Promise<{ url: URL; page: string; status: number }> {
    const at = new URL(url, issuer.url);
    if (at.origin !== issuer.url) return { url: at, page: "", status: 0 };
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(at, { redirect: "manual", ...init, headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
      jar.set(name, value);
    }
    const next = response.headers.get("location");
    if (next !== null) return go(next);
    const page = await response.text();
    return { url: at, page, status: response.status };
  }
  return go;
}

/** Signs somebody in by the console's code flow. @returns where the browser is sent in the end */
async function signIn(
  user: string,
  challenge: string,
  changes: Record<string, string> = {},
  go = browser(),
): Promise<URL> {
  const asked = new URLSearchParams({
    client_id: "console",
    redirect_uri: `${desk}/`,
    response_type: "code",
    scope: "openid email profile claimdesk/api",
    state: "s-1",
    code_challenge: challenge,
    code_challenge_method: "S256",
    ...changes,
  });
  const { url, page } = await go(`${at("authorization_endpoint")}?${asked}`);
  if (url.origin !== issuer.url) return url;
  const action = /action="([^"]+)"/.exec(page)?.[1] ?? "";
  return (await go(action, form({ user }))).url;
}

function pkce() {
  const verifier = randomBytes(32).toString("base64url");
  return { verifier, challenge: createHash("sha256").update(verifier).digest("base64url") };
}

describe("the console", () => {
  test("signs a person in by code and PKCE, with a user pool's claims, and again by refresh token", async () => {
    const { verifier, challenge } = pkce();
    const back = await signIn("rami", challenge);
    expect(back.href).toMatch(`${desk}/?code=`);
    expect(back.searchParams.get("state")).toBe("s-1");
    const exchange = {
      grant_type: "authorization_code",
      code: back.searchParams.get("code") ?? "",
      redirect_uri: `${desk}/`,
      client_id: "console",
      code_verifier: verifier,
    };
    const answer = await fetch(at("token_endpoint"), form(exchange, { origin: desk }));
    expect(answer.headers.get("access-control-allow-origin")).toBe(desk);
    const tokens = (await answer.json()) as Record<string, string>;
    expect(partsOf(tokens["access_token"] ?? "")).toMatchObject({
      iss: issuer.url,
      sub: subjectOf("rami"),
      client_id: "console",
      username: "rami",
      token_use: "access",
      "cognito:groups": ["reviewer"],
      scope: "openid email profile claimdesk/api",
    });
    expect(partsOf(tokens["id_token"] ?? "")).toMatchObject({
      aud: "console",
      name: "Rami Haddad",
      sub: subjectOf("rami"),
    });

    const bearer = `Bearer ${tokens["access_token"]}`;
    const authorise = openAuthoriser({ issuer: issuer.url, audience: ["console", "cms"] });
    expect(await authorise(bearer, ["claimdesk/api"])).toMatchObject({ kind: "admitted" });
    const about = await fetch(at("userinfo_endpoint"), { headers: { authorization: bearer } });
    expect(await about.json()).toMatchObject({
      sub: subjectOf("rami"),
      name: "Rami Haddad",
      email: "rami@desk.example",
    });

    const again = { grant_type: "refresh_token", refresh_token: tokens["refresh_token"] ?? "", client_id: "console" };
    expect((await fetch(at("token_endpoint"), form(again))).status).toBe(200);
    const twice = await fetch(at("token_endpoint"), form(exchange));
    expect(twice.status).toBe(400);
  });

  test("asks at each sign-in who it is, also in a browser that has signed somebody in", async () => {
    const go = browser();
    const subjects: unknown[] = [];
    for (const user of ["rami", "leila"]) {
      const { verifier, challenge } = pkce();
      const code = (await signIn(user, challenge, {}, go)).searchParams.get("code") ?? "";
      const exchange = { grant_type: "authorization_code", code, redirect_uri: `${desk}/`, client_id: "console" };
      const answer = await fetch(at("token_endpoint"), form({ ...exchange, code_verifier: verifier }));
      subjects.push(partsOf(((await answer.json()) as { access_token: string }).access_token)["sub"]);
    }
    expect(subjects).toEqual([subjectOf("rami"), subjectOf("leila")]);
  });

  test("is sent back with an error where it brings no PKCE", async () => {
    const back = await signIn("rami", "", { code_challenge: "", code_challenge_method: "" });
    expect(back.searchParams.get("error")).toBe("invalid_request");
  });

  test.each([
    ["another address to come back to", { redirect_uri: "http://127.0.0.1:9999/" }],
    ["a client that isn't known", { client_id: "other" }],
  ])("isn't sent anywhere with %s", async (_, changes) => {
    const asked = new URLSearchParams({
      client_id: "console",
      redirect_uri: `${desk}/`,
      response_type: "code",
      scope: "openid",
      ...changes,
    });
    const answer = await fetch(`${at("authorization_endpoint")}?${asked}`, { redirect: "manual" });
    expect([answer.status, answer.headers.get("location")]).toEqual([400, null]);
    expect(await answer.text()).toContain("<h1>Signing in didn&#39;t work</h1>");
  });

  test("can't be an account that isn't there, nor go on with a sign-in that is over", async () => {
    expect((await fetch(`${issuer.url}/login/none`)).status).toBe(400);
    const go = browser();
    const asked = { client_id: "console", redirect_uri: `${desk}/`, response_type: "code", scope: "openid" };
    const query = new URLSearchParams({ ...asked, code_challenge: pkce().challenge, code_challenge_method: "S256" });
    const { url } = await go(`${at("authorization_endpoint")}?${query}`);
    expect((await go(url.pathname, form({ user: "mallory" }))).status).toBe(400);
  });
});

describe("a system", () => {
  test("gets a token by its credentials that may hand in stories and no more", async () => {
    const basic = `Basic ${Buffer.from("cms:local-secret").toString("base64")}`;
    const asked = form({ grant_type: "client_credentials", scope: "claimdesk/contributor" }, { authorization: basic });
    const { access_token } = (await (await fetch(at("token_endpoint"), asked)).json()) as { access_token: string };
    expect(partsOf(access_token)).toMatchObject({ sub: "cms", client_id: "cms", scope: "claimdesk/contributor" });
    expect(partsOf(access_token)).not.toHaveProperty("cognito:groups");
    const authorise = openAuthoriser({ issuer: issuer.url, audience: ["console", "cms"] });
    expect(await authorise(`Bearer ${access_token}`, ["claimdesk/api"])).toEqual({ kind: "forbidden" });
  });

  test("gets none with a wrong secret", async () => {
    const basic = `Basic ${Buffer.from("cms:guess").toString("base64")}`;
    const asked = form({ grant_type: "client_credentials" }, { authorization: basic });
    expect((await fetch(at("token_endpoint"), asked)).status).toBe(401);
  });
});

test("the user information is refused without a good token", async () => {
  expect((await fetch(at("userinfo_endpoint"), { headers: { authorization: "Bearer x.y.z" } })).status).toBe(401);
});

test("who is signed in stays so over a restart", async () => {
  const { verifier, challenge } = pkce();
  const code = (await signIn("omar", challenge)).searchParams.get("code") ?? "";
  const exchange = {
    grant_type: "authorization_code",
    code,
    redirect_uri: `${desk}/`,
    client_id: "console",
    code_verifier: verifier,
  };
  const { refresh_token } = (await (await fetch(at("token_endpoint"), form(exchange))).json()) as {
    refresh_token: string;
  };
  await issuer.stop();
  issuer = await startIssuer(folder, await readIdentity(folder), [desk], memory);
  const answer = await fetch(
    at("token_endpoint"),
    form({ grant_type: "refresh_token", refresh_token, client_id: "console" }),
  );
  expect(partsOf(((await answer.json()) as { access_token: string }).access_token)).toMatchObject({ username: "omar" });
});

test("the issuer stays who it is, and its key is for its user alone", async () => {
  expect(await readIdentity(folder)).toEqual(issuer.identity);
  expect(statSync(join(folder, "issuer.json")).mode & 0o077).toBe(0);
  await expect(startIssuer(folder, issuer.identity, [desk], memory)).rejects.toThrow(/sign-in, is in use/);
});
