import type { Configuration, KoaContextWithOIDC } from "oidc-provider";
import { CONSOLE_CLIENT, MACHINE_CLIENT } from "../plan/names.ts";
import { type Account, accounts, MACHINE_SCOPE, PEOPLE_SCOPE, subjectOf } from "./accounts.ts";
import { type IssuerIdentity, issuerUrl } from "./identity.ts";
import { poolClaims } from "./mint.ts";
import { errorPage } from "./pages.ts";

/** Secret of the machine client: everything on this machine may be the newsroom's system. */
const MACHINE_SECRET = "local-secret";

/** Paths as a user pool has them, so that a page may go by either these or discovery. */
export const routes = {
  authorization: "/oauth2/authorize",
  token: "/oauth2/token",
  userinfo: "/oauth2/userInfo",
  revocation: "/oauth2/revoke",
  jwks: "/.well-known/jwks.json",
  end_session: "/logout",
} as const;

/** Where a person chooses an account; the interaction's id follows. */
export const SIGN_IN = "/login/";

const HOUR = 3600;

/**
 * What oidc-provider is told to be.
 * @param origins where the console may stand
 */
export function configurationOf(identity: IssuerIdentity, origins: readonly string[]): Configuration {
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
