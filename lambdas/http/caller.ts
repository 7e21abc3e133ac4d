import type { APIGatewayProxyEventV2WithJWTAuthorizer } from "aws-lambda";
import * as z from "zod";
import { type Caller, highestRole } from "../core/permissions.ts";
import { type Refusal, refuse } from "../core/problem.ts";
import { actorOf } from "../usecases/actors.ts";
import { header } from "./request.ts";

const Payload = z.looseObject({
  iss: z.string().min(1),
  sub: z.string().min(1),
  scope: z.union([z.string(), z.array(z.string())]).optional(),
  client_id: z.string().optional(),
  azp: z.string().optional(),
  name: z.string().optional(),
  username: z.string().optional(),
  preferred_username: z.string().optional(),
});

/**
 * Who calls, from the token that the gateway has verified. Its payload is read again because the gateway hands arrays
 * on as strings; nothing here decides whether the token is genuine.
 * @param groupsClaim claim that holds the roles
 */
export async function callerOf(
  event: APIGatewayProxyEventV2WithJWTAuthorizer,
  groupsClaim: string,
): Promise<Caller | Refusal> {
  const verified = event.requestContext.authorizer?.jwt?.claims;
  const payload = Payload.safeParse(tokenPayload(header(event, "authorization") ?? ""));
  if (!verified || !payload.success || payload.data.sub !== String(verified["sub"]))
    return refuse("unauthenticated", "A bearer token of this desk's issuer is needed.");
  const token = payload.data;
  const scopes = Array.isArray(token.scope) ? token.scope : (token.scope ?? "").split(" ");
  const identity = `${token.iss}|${token.sub}`;
  const id = token.client_id ?? token.azp ?? token.sub;
  if (!scopes.includes("claimdesk/api") && scopes.includes("claimdesk/contributor"))
    return { actor: `client:${id.slice(0, 128)}`, identity, name: id, role: "contributor", client: true };
  const groups = z.array(z.string()).safeParse(token[groupsClaim]);
  const role = highestRole(groups.success ? groups.data : []);
  if (role === null) return refuse("forbidden", "Your token names no role of this desk.");
  const name = token.name ?? token.preferred_username ?? token.username ?? token.sub;
  return { actor: await actorOf(identity), identity, name, role, client: false };
}

function tokenPayload(authorization: string): unknown {
  const token = /^bearer\s+([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization.trim())?.[1];
  if (token === undefined) return null;
  try {
    return JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString("utf8")) as unknown;
  } catch {
    // What cannot be read names nobody: it is refused as unauthenticated.
    return null;
  }
}
