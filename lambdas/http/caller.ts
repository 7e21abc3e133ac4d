import type { APIGatewayProxyEventV2WithJWTAuthorizer } from "aws-lambda";
import { LRUCache } from "lru-cache";
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

/** Tokens of which a function remembers whom they name: more than a newsroom has in use. */
const MOST_TOKENS = 500;

/** What one token says, whoever shows it: its subject, and who that is on this desk. */
interface Named {
  sub: string;
  caller: Caller | Refusal;
}

/**
 * Who calls, from the token that the gateway has verified. Its payload is read again because the gateway hands arrays
 * on as strings; nothing here decides whether the token is genuine, so what a text says is worked out once and kept:
 * the same text names the same person for as long as the gateway lets it through.
 * @param groupsClaim claim that holds the roles
 */
export function callersOf(groupsClaim: string) {
  const read = new LRUCache<string, Named>({ max: MOST_TOKENS });

  return async function callerOf(event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<Caller | Refusal> {
    const verified = event.requestContext.authorizer?.jwt?.claims;
    const authorization = header(event, "authorization") ?? "";
    const named = read.get(authorization) ?? (await namedBy(authorization, groupsClaim));
    if (!verified || named === null || named.sub !== String(verified["sub"]))
      return refuse("unauthenticated", "A bearer token of this desk's issuer is needed.");
    read.set(authorization, named);
    return named.caller;
  };
}

async function namedBy(authorization: string, groupsClaim: string): Promise<Named | null> {
  const payload = Payload.safeParse(tokenPayload(authorization));
  if (!payload.success) return null;
  return { sub: payload.data.sub, caller: await callerNamed(payload.data, groupsClaim) };
}

async function callerNamed(token: z.infer<typeof Payload>, groupsClaim: string): Promise<Caller | Refusal> {
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
