import { randomUUID } from "node:crypto";
import { importJWK, SignJWT } from "jose";
import type { Role } from "../../lambdas/core/permissions.ts";
import { CONSOLE_CLIENT, MACHINE_CLIENT } from "../plan/names.ts";
import { MACHINE_SCOPE, PEOPLE_SCOPE, subjectOf } from "./accounts.ts";
import { type IssuerIdentity, issuerUrl } from "./identity.ts";

/** A token that is handed out by the command lasts a working day. */
const LIFETIME_SECONDS = 12 * 3600;

/** Whom a token is for: a person in a role, or a system that hands in stories. */
export type Bearer = { kind: "person"; user: string; role: Role } | { kind: "system"; client: string };

/**
 * Claims that a user pool's access token has beside the registered ones.
 * @see Amazon Cognito Developer Guide, "Understanding the access token"
 */
export function poolClaims(user: string, groups: readonly Role[]): Record<string, unknown> {
  return { token_use: "access", version: 2, username: user, "cognito:groups": groups };
}

/**
 * An access token as the issuer itself would give it after signing in.
 * @param now ms since the epoch
 */
export async function mintToken(identity: IssuerIdentity, bearer: Bearer, now: number): Promise<string> {
  const issuedAt = Math.floor(now / 1000);
  const token = new SignJWT({ ...claimsOf(bearer), auth_time: issuedAt })
    .setProtectedHeader({ alg: "RS256", typ: "at+jwt", kid: identity.key.kid ?? "" })
    .setIssuer(issuerUrl(identity))
    .setSubject(bearer.kind === "person" ? subjectOf(bearer.user) : bearer.client)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + LIFETIME_SECONDS);
  return token.sign(await importJWK(identity.key, "RS256"));
}

function claimsOf(bearer: Bearer): Record<string, unknown> {
  if (bearer.kind === "person") {
    const scope = `openid email profile ${PEOPLE_SCOPE}`;
    return { client_id: CONSOLE_CLIENT, scope, ...poolClaims(bearer.user, [bearer.role]) };
  }
  // A further system is no client of the template; as `aud` wins over `client_id`, it is let in as the one that is.
  const audience = bearer.client === MACHINE_CLIENT ? {} : { aud: MACHINE_CLIENT };
  return { client_id: bearer.client, scope: MACHINE_SCOPE, token_use: "access", version: 2, ...audience };
}
