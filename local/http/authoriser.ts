import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from "jose";
import { LRUCache } from "lru-cache";
import type { Authoriser } from "../plan/types.ts";

/** What the authoriser says of a request. `unauthorised` is answered 401, `forbidden` 403. */
export type Verdict =
  | { kind: "admitted"; claims: Record<string, string>; scopes: string[] | null }
  | { kind: "unauthorised"; reason: string }
  | { kind: "forbidden" };

/** The gateway takes RSA signatures only. */
const RSA = ["RS256", "RS384", "RS512"];

/**
 * Signatures that are remembered as good, and for how long: the gateway keeps an issuer's keys for two hours, so a key
 * that was withdrawn is noticed sooner here.
 */
const REMEMBERED = { max: 500, ttl: 300_000 };

/** Seconds since the epoch in the year 9999; a token that says later says nothing. */
const LATEST_SECOND = 253_402_300_799;

/**
 * The JWT authoriser of an HTTP API: signature by the issuer's key with the token's `kid`, `iss`, `aud` (or
 * `client_id` where there is no `aud`), `exp`, `nbf`, `iat`, and one of the route's scopes. Two things are stricter than
 * at the gateway, which takes a token without `Bearer` and one without a subject: the desk's own contract doesn't.
 * @see API Gateway Developer Guide, "Control access to HTTP APIs with JWT authorizers in API Gateway"
 */
export function openAuthoriser({ issuer, audience }: Authoriser) {
  let keys: Promise<ReturnType<typeof createRemoteJWKSet>> | null = null;
  const admitted = new LRUCache<string, JWTPayload>(REMEMBERED);

  async function keysOfIssuer() {
    const response = await fetch(`${issuer}/.well-known/openid-configuration`);
    const { jwks_uri: uri } = (await response.json()) as { jwks_uri: string };
    return createRemoteJWKSet(new URL(uri));
  }

  async function claimsOf(token: string): Promise<JWTPayload> {
    // What a signature covers doesn't change, but time goes on: an expired token goes the long way, to its refusal.
    const known = admitted.get(token);
    if (known && Number(known.exp) > Date.now() / 1000) return known;
    keys ??= keysOfIssuer().catch((error: unknown) => {
      keys = null; // an issuer that was away is asked again
      throw error;
    });
    const { payload, protectedHeader } = await jwtVerify(token, await keys, {
      issuer,
      algorithms: RSA,
      requiredClaims: ["exp"],
    });
    if (protectedHeader.kid === undefined) throw new errors.JWTInvalid("the token names no key");
    admitted.set(token, payload);
    return payload;
  }

  return async function authorise(header: string | undefined, scopes: readonly string[]): Promise<Verdict> {
    const [, token] = /^bearer ([^\s,]+)$/i.exec(header ?? "") ?? [];
    if (token === undefined) return { kind: "unauthorised", reason: "" };
    let claims: JWTPayload;
    try {
      claims = await claimsOf(token);
    } catch (error) {
      if (error instanceof errors.JOSEError) return { kind: "unauthorised", reason: error.message };
      throw error;
    }
    const reason = objection(claims, audience, Date.now() / 1000);
    if (reason !== null) return { kind: "unauthorised", reason };
    if (scopes.length > 0 && !scopes.some((scope) => scopesOf(claims).includes(scope))) return { kind: "forbidden" };
    return { kind: "admitted", claims: asTexts(claims), scopes: scopes.length > 0 ? [...scopes] : null };
  };
}

/** An opened authoriser: the Authorization header and the route's scopes to a verdict. */
export type Authorise = ReturnType<typeof openAuthoriser>;

/** What jose leaves to its caller; null where nothing is wrong. `nowSeconds` since the epoch. */
function objection(claims: JWTPayload, audience: readonly string[], nowSeconds: number): string | null {
  const named = claims.aud ?? claims["client_id"];
  const audiences = Array.isArray(named) ? named : [named];
  if (!audiences.some((one) => audience.includes(one as string))) return "the token is meant for someone else";
  if (!(Number(claims.exp) <= LATEST_SECOND)) return "exp is no time";
  if (claims.iat !== undefined && claims.iat > nowSeconds) return "the token was issued in the future";
  if (typeof claims.sub !== "string" || claims.sub === "") return "the token has no subject";
  return null;
}

function scopesOf(claims: JWTPayload): string[] {
  const stated = claims["scope"] ?? claims["scp"];
  return Array.isArray(stated) ? stated : String(stated ?? "").split(" ");
}

/** Claims as the gateway hands them to the function: all of them texts, a list as `[a b]`. */
function asTexts(claims: JWTPayload): Record<string, string> {
  return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, asText(value)]));
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asText).join(" ")}]`;
  return value !== null && typeof value === "object" ? JSON.stringify(value) : String(value);
}
