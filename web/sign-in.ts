import * as oauth from "oauth4webapi";

const TOKEN = "claimdesk.token";
const PENDING = "claimdesk.sign-in";

interface Config {
  issuer: string;
  clientId: string;
}

/** The desk's own address, where the issuer sends people back to. */
const redirectUri = () => `${location.origin}/`;

/** A desk on one machine signs people in without TLS; everywhere else the library insists on it. */
const options = {
  [oauth.allowInsecureRequests]: location.hostname === "127.0.0.1" || location.hostname === "localhost",
};

async function discover() {
  const config = (await (await fetch("/api/sign-in")).json()) as Config;
  const issuer = new URL(config.issuer);
  const answer = await oauth.discoveryRequest(issuer, options);
  return { config, server: await oauth.processDiscoveryResponse(issuer, answer) };
}

/** The access token of this tab, or null while nobody is signed in. */
export const currentToken = (): string | null => sessionStorage.getItem(TOKEN);

/** Forgets the token: it has expired, or somebody leaves. */
export function signOut(): void {
  sessionStorage.removeItem(TOKEN);
}

/** Sends the reader to the issuer: authorization code flow with PKCE (RFC 7636; OAuth 2.0 Security BCP, RFC 9700). */
export async function signIn(): Promise<void> {
  const { config, server } = await discover();
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  sessionStorage.setItem(PENDING, JSON.stringify({ verifier, state, page: location.hash }));
  const url = new URL(server.authorization_endpoint!);
  url.search = new URLSearchParams({
    client_id: config.clientId,
    response_type: "code",
    redirect_uri: redirectUri(),
    scope: "openid profile claimdesk/api",
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  }).toString();
  location.assign(url);
}

/** Where the issuer has just sent the reader back: changes the code for a token. Gives whether it did. */
export async function finishSignIn(): Promise<boolean> {
  const pending = sessionStorage.getItem(PENDING);
  if (pending === null || !new URLSearchParams(location.search).has("state")) return false;
  sessionStorage.removeItem(PENDING);
  const { verifier, state, page } = JSON.parse(pending) as { verifier: string; state: string; page: string };
  const { config, server } = await discover();
  const client = { client_id: config.clientId };
  const parameters = oauth.validateAuthResponse(server, client, new URL(location.href), state);
  const answer = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    redirectUri(),
    verifier,
    options,
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer);
  sessionStorage.setItem(TOKEN, tokens.access_token);
  history.replaceState(null, "", `/${page}`);
  return true;
}
