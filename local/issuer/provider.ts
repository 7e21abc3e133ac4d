import type { IncomingMessage, ServerResponse } from "node:http";
import { createLocalJWKSet, jwtVerify } from "jose";
import { type Configuration, type KoaContextWithOIDC, Provider } from "oidc-provider";
import { CONSOLE_CLIENT, MACHINE_CLIENT } from "../plan/names.ts";
import { type Account, accounts, MACHINE_SCOPE, PEOPLE_SCOPE, subjectOf } from "./accounts.ts";
import { keepIn, type Memory } from "./adapter.ts";
import { type IssuerIdentity, issuerUrl } from "./identity.ts";
import { poolClaims } from "./mint.ts";
import { errorPage, signInPage } from "./pages.ts";

/** Secret of the machine client: everything on this machine may be the newsroom's system. */
export const MACHINE_SECRET = "local-secret";

/** Paths as a user pool has them, so that a page may go by either these or discovery. */
const routes = {
  authorization: "/oauth2/authorize",
  token: "/oauth2/token",
  userinfo: "/oauth2/userInfo",
  revocation: "/oauth2/revoke",
  jwks: "/.well-known/jwks.json",
  end_session: "/logout",
} as const;

const SIGN_IN = "/login/";
const HOUR = 3600;

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

function configurationOf(identity: IssuerIdentity, origins: readonly string[]): Configuration {
  const pages = origins.map((origin) => `${origin}/`);
  return {
    routes,
    jwks: { keys: [identity.key] } as NonNullable<Configuration["jwks"]>,
    cookies: { keys: [identity.cookieKey] },
    scopes: ["openid", "offline_access", "email", "profile", PEOPLE_SCOPE, MACHINE_SCOPE],
    claims: { openid: ["sub", "cognito:groups", "username"], email: ["email", "email_verified"], profile: ["name"] },
    conformIdTokenClaims: false,
    clients: [
      {
        client_id: CONSOLE_CLIENT,
        token_endpoint_auth_method: "none",
        application_type: "web",
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
        redirect_uris: pages,
        post_logout_redirect_uris: pages,
        scope: `openid offline_access email profile ${PEOPLE_SCOPE}`,
      },
      {
        client_id: MACHINE_CLIENT,
        client_secret: MACHINE_SECRET,
        grant_types: ["client_credentials"],
        response_types: [],
        redirect_uris: [],
        scope: MACHINE_SCOPE,
      },
    ],
    clientBasedCORS: (_, origin) => origins.includes(origin),
    findAccount: (_, subject) => {
      const account = accounts.find((one) => subjectOf(one.user) === subject);
      return account && { accountId: subject, claims: async () => ({ sub: subject, ...aboutOf(account) }) };
    },
    // Nobody is asked what the console may do: it is the desk's own.
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        ...(ctx.oidc.client ? { clientId: ctx.oidc.client.clientId } : {}),
        ...(ctx.oidc.session?.accountId ? { accountId: ctx.oidc.session.accountId } : {}),
      });
      grant.addOIDCScope(`openid offline_access email profile ${PEOPLE_SCOPE}`);
      grant.addResourceScope(resourceOf(identity), PEOPLE_SCOPE);
      await grant.save();
      return grant;
    },
    issueRefreshToken: async (_, client) => client.grantTypeAllowed("refresh_token"),
    interactions: { url: (_, interaction) => `${SIGN_IN}${interaction.uid}` },
    pkce: { required: () => true },
    ttl: {
      AccessToken: HOUR,
      IdToken: HOUR,
      ClientCredentials: HOUR,
      RefreshToken: 12 * HOUR,
      Session: 12 * HOUR,
      Grant: 12 * HOUR,
      Interaction: HOUR,
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true },
      rpInitiatedLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resourceOf(identity),
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: `${PEOPLE_SCOPE} ${MACHINE_SCOPE}`,
          audience: "claimdesk",
          accessTokenFormat: "jwt",
          jwt: { sign: { alg: "RS256" } },
        }),
      },
    },
    formats: { customizers: { jwt: (_ctx, _token, parts) => asPoolToken(parts as unknown as Parts) } },
    renderError: (ctx: KoaContextWithOIDC, out) => {
      ctx.type = "html";
      ctx.body = errorPage(out.error_description ?? out.error);
    },
  };
}

type Parts = { payload: Record<string, unknown> };

/**
 * Makes of an access token what a user pool gives: the groups, and OpenID's scopes beside the API's. A user pool's has
 * no `aud`, but oidc-provider insists on one; the client's id says the same to the authoriser.
 */
function asPoolToken(parts: Parts): void {
  const claims = { ...parts.payload, aud: parts.payload["client_id"] };
  const account = accounts.find((one) => subjectOf(one.user) === parts.payload["sub"]);
  parts.payload = account
    ? {
        ...claims,
        ...poolClaims(account.user, [account.role]),
        scope: `openid email profile ${parts.payload["scope"] ?? ""}`.trim(),
      }
    : { ...claims, token_use: "access", version: 2 };
}

function resourceOf(identity: IssuerIdentity): string {
  return `${issuerUrl(identity)}/desk`;
}

function aboutOf({ user, role, name, email }: Account): Record<string, unknown> {
  return { username: user, name, email, email_verified: true, "cognito:groups": [role] };
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
