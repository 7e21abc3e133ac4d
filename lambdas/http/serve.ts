import middy from "@middy/core";
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
} from "aws-lambda";
import { sha256 } from "../core/digest.ts";
import { atLeast, type Caller } from "../core/permissions.ts";
import { isRefusal, type Refusal, refuse } from "../core/problem.ts";
import { observe } from "../observe.ts";
import { type Route, type RouteFunction, routes, type UseCaseOf } from "../routes.ts";
import type { Call, Ports, Reply, UseCase } from "../usecases/usecase.ts";
import { callersOf } from "./caller.ts";
import { check, checkParams, header, parseBody, parseIfMatch, parseOnceKey, parseQuery, readBody } from "./request.ts";
import { problem, respond } from "./response.ts";

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;

/** Nobody: what open routes are called as. */
const NOBODY: Caller = { actor: "machine", identity: "", name: "", role: "contributor", client: true };

export interface ServeOptions<F extends RouteFunction> {
  function: F;
  useCases: Record<UseCaseOf<F>, UseCase>;
  ports: Ports;
  groupsClaim: string;
}

/** The Lambda handler of one function's routes: the gateway's event in, the table's use case, its answer out. */
export function serve<F extends RouteFunction>(options: ServeOptions<F>) {
  const table = new Map(
    routes
      .filter((route) => route.function === options.function)
      .map((route) => [`${route.method} ${route.path}`, route]),
  );
  const cases = options.useCases as Record<string, UseCase>;
  const callerOf = callersOf(options.groupsClaim);
  return middy<Event, APIGatewayProxyStructuredResultV2>()
    .use(observe(options.function))
    .handler(async (event) => {
      const route: Route | undefined = table.get(event.routeKey);
      if (!route) return problem(unknownRoute(event));
      const call = await readCall(event, route, callerOf, options.ports);
      if (isRefusal(call)) return problem(call);
      const run = cases[route.useCase] as (call: Call, ports: Ports) => Promise<Reply>;
      return respond(event, await run(call, options.ports));
    });
}

/** The gateway's `$default`: a known address with another method, or nothing at all. */
function unknownRoute(event: APIGatewayProxyEventV2): Refusal {
  const path = event.rawPath;
  const methods = routes.filter((route) => matches(route.path, path)).map((route) => route.method);
  return methods.length > 0
    ? refuse("method-not-allowed", `This address takes ${methods.join(", ")}.`, { allow: methods })
    : refuse("not-found", "There is nothing at this address.");
}

function matches(pattern: string, path: string): boolean {
  const want = pattern.split("/");
  const have = path.split("/");
  return (
    want.length === have.length && want.every((part, i) => (part.startsWith("{") ? have[i] !== "" : part === have[i]))
  );
}

/** Everything a use case may rely on, checked in the order of the status codes: who, may they, what, under which terms. */
async function readCall(
  event: Event,
  route: Route,
  callerOf: ReturnType<typeof callersOf>,
  ports: Ports,
): Promise<Call | Refusal> {
  const caller = route.least === "none" ? NOBODY : await callerOf(event);
  if (isRefusal(caller)) return caller;
  if (route.least !== "none" && route.least !== "any" && !atLeast(caller.role, route.least))
    return refuse("forbidden", `This needs the role ${route.least}; yours is ${caller.role}.`);
  const params = checkParams(event.pathParameters ?? {});
  if (isRefusal(params)) return params;
  const query = parseQuery(event, route);
  if (isRefusal(query)) return query;
  const text = readBody(event);
  if (isRefusal(text)) return text;
  const ifMatch = route.ifMatch ? parseIfMatch(header(event, "if-match")) : -1;
  if (isRefusal(ifMatch)) return ifMatch;
  const key = route.once ? parseOnceKey(header(event, "idempotency-key")) : null;
  if (isRefusal(key)) return key;
  const json = route.body ? parseBody(event, text, route) : undefined;
  if (isRefusal(json)) return json;
  const body = route.body ? check(route.body, json, "body") : undefined;
  if (isRefusal(body)) return body;
  if (route.least !== "none") await ports.store.remember({ ...caller, seenAt: new Date(ports.now()).toISOString() });
  const { cursor: _cursor, limit: _limit, ...filters } = (query ?? {}) as Record<string, unknown>;
  return {
    caller,
    params,
    query,
    body,
    ifMatch,
    once:
      key === null
        ? null
        : { actor: caller.actor, key, bodyHash: await sha256(`${route.method}\n${event.rawPath}\n${text}`) },
    accept: header(event, "accept") ?? "",
    scope: JSON.stringify([event.routeKey, params, filters, caller.actor]),
  };
}
