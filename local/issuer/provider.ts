import type { IncomingMessage, ServerResponse } from "node:http";
import { createLocalJWKSet, jwtVerify } from "jose";
import { Provider } from "oidc-provider";
import { accounts, subjectOf } from "./accounts.ts";
import { keepIn, type Memory } from "./adapter.ts";
import { configurationOf, routes, SIGN_IN } from "./configuration.ts";
import { type IssuerIdentity, issuerUrl } from "./identity.ts";
import { errorPage, signInPage } from "./pages.ts";

/**
 * The local issuer: OpenID Connect with the authorisation code flow (PKCE) for the console and client credentials for a
 * system; its access tokens are JWTs with a user pool's claims.
 * @param origins where the console may stand
 * @param memory keeps who is signed in
 * @returns the handler of its requests
 */
export function openProvider(identity: IssuerIdentity, origins: readonly string[], memory: Memory) {
  const configuration = { ...configurationOf(identity, origins), adapter: keepIn(memory) };
  const provider = new Provider(issuerUrl(identity), configuration);
  provider.on("server_error", (_, error) => console.error(error));
  const callback = provider.callback();
  const publicKeys = createLocalJWKSet({ keys: [publicPart(identity)] });

  async function signIn(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    try {
      const { uid } = await provider.interactionDetails(incoming, outgoing);
      if (incoming.method !== "POST") return html(outgoing, 200, signInPage(`${SIGN_IN}${uid}`, accounts));
      const user = new URLSearchParams(await textOf(incoming)).get("user");
      const account = accounts.find((one) => one.user === user);
      if (!account) return html(outgoing, 400, errorPage("There is no such account."));
      await provider.interactionFinished(incoming, outgoing, { login: { accountId: subjectOf(account.user) } });
    } catch {
      html(outgoing, 400, errorPage("This sign-in is over. Go back to the desk and begin again."));
    }
  }

  /** A user pool answers here for an access token with `openid`; oidc-provider's own refuses those made for an API. */
  async function userInfo(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const token = (incoming.headers.authorization ?? "").replace(/^bearer /i, "");
    const cors = { "access-control-allow-origin": "*", "access-control-allow-headers": "authorization" };
    try {
      const { payload } = await jwtVerify(token, publicKeys, { issuer: issuerUrl(identity), algorithms: ["RS256"] });
      const account = accounts.find((one) => subjectOf(one.user) === payload.sub);
      const username = payload["username"];
      const known = account ? { name: account.name, email: account.email, email_verified: "true" } : {};
      json(outgoing, 200, { sub: payload.sub, username, ...known, "cognito:groups": payload["cognito:groups"] }, cors);
    } catch {
      json(outgoing, 401, { error: "invalid_token" }, { ...cors, "www-authenticate": 'Bearer error="invalid_token"' });
    }
  }

  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const { pathname } = new URL(incoming.url ?? "/", issuerUrl(identity));
    if (pathname.startsWith(routes.authorization)) forgetSession(incoming);
    if (pathname.startsWith(SIGN_IN)) void signIn(incoming, outgoing);
    else if (pathname === routes.userinfo && incoming.method !== "OPTIONS") void userInfo(incoming, outgoing);
    else void callback(incoming, outgoing);
  };
}

/**
 * Lets each sign-in begin afresh and ask who it is: whoever tries a desk out changes from one account to another, and
 * the console's "sign out" ends its own session, not the issuer's.
 */
function forgetSession(incoming: IncomingMessage): void {
  const cookies = (incoming.headers.cookie ?? "").split("; ");
  incoming.headers.cookie = cookies.filter((cookie) => !cookie.startsWith("_session")).join("; ");
}

function publicPart({ key }: IssuerIdentity) {
  const { kty = "RSA", n = "", e = "", kid = "", alg = "RS256" } = key;
  return { kty, n, e, kid, alg };
}

function html(outgoing: ServerResponse, status: number, body: string): void {
  const csp = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";
  outgoing
    .writeHead(status, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": csp,
      "cache-control": "no-store",
    })
    .end(body);
}

function json(outgoing: ServerResponse, status: number, body: object, headers: Record<string, string>): void {
  outgoing.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of incoming) {
    text += String(chunk);
    if (text.length > 10_000) throw new RangeError("too long");
  }
  return text;
}
