import type { Lambda } from "../lambda/pool.ts";
import { LARGEST_PAYLOAD_BYTES } from "../lambda/pool.ts";
import type { ApiRoute, HostedApi } from "../plan/types.ts";
import { type Authorise, openAuthoriser, type Verdict } from "./authoriser.ts";
import { type ApiRequest, type ApiResponse, eventOf, gatewayAnswer, responseOf } from "./event.ts";
import { router } from "./router.ts";
import { bucket } from "./throttle.ts";

/**
 * The HTTP API of the template: route, throttle, authoriser, function, in the gateway's order and with its answers.
 * @param throttled whether the template's throttles hold; on one machine they protect nobody, so a start leaves them out
 */
export function openApi(api: HostedApi, lambdas: ReadonlyMap<string, Lambda>, throttled: boolean) {
  const choose = router(api.routes);
  const passes = new Map<ApiRoute, () => boolean>();
  for (const route of throttled ? api.routes : []) {
    if (route.throttle)
      passes.set(
        route,
        bucket(route.throttle, () => performance.now()),
      );
  }
  const opened = new Map<string, Authorise>();
  const authorisers = new Map<ApiRoute, Authorise>();
  for (const route of api.routes) {
    if (!route.authoriser) continue;
    const key = JSON.stringify(route.authoriser);
    const authorise = opened.get(key) ?? openAuthoriser(route.authoriser);
    opened.set(key, authorise);
    authorisers.set(route, authorise);
  }

  return async function answer(request: ApiRequest): Promise<ApiResponse> {
    const routed = choose(request.method, request.segments);
    if (!routed) return gatewayAnswer(404, "Not Found");
    const { route } = routed;
    if (passes.get(route)?.() === false) return gatewayAnswer(429, "Too Many Requests");
    let jwt: { claims: Record<string, string>; scopes: string[] | null } | null = null;
    const authorise = authorisers.get(route);
    if (authorise) {
      const verdict = await authorise(request.headers.authorization, route.scopes);
      if (verdict.kind !== "admitted") return refusal(verdict, route.scopes);
      jwt = { claims: verdict.claims, scopes: verdict.scopes };
    }
    const payload = JSON.stringify(eventOf(request, routed, api.id, jwt));
    if (payload.length > LARGEST_PAYLOAD_BYTES) return gatewayAnswer(413, "Request Too Long");
    return call(route, payload, lambdas);
  };
}

async function call(route: ApiRoute, payload: string, lambdas: ReadonlyMap<string, Lambda>): Promise<ApiResponse> {
  const lambda = lambdas.get(route.functionId);
  if (!lambda) throw new Error(`no function ${route.functionId}`);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), route.timeoutMs);
  });
  const answer = await Promise.race([lambda.invoke(payload), late]);
  clearTimeout(timer);
  if (answer === "late") return gatewayAnswer(503, "Service Unavailable");
  return answer.ok ? responseOf(answer.payload) : gatewayAnswer(500, "Internal Server Error");
}

/** 401 and 403 with the header that says why (RFC 6750 §3). */
function refusal(verdict: Exclude<Verdict, { kind: "admitted" }>, scopes: string[]): ApiResponse {
  if (verdict.kind === "forbidden") {
    const why = `Bearer scope="${scopes.join(" ")}" error="insufficient_scope"`;
    return gatewayAnswer(403, "Forbidden", { "www-authenticate": why });
  }
  const reason = verdict.reason.replace(/["\\]/g, "'").replace(/[^\x20-\x7e]/g, "?");
  const why = reason === "" ? "Bearer" : `Bearer error="invalid_token" error_description="${reason}"`;
  return gatewayAnswer(401, "Unauthorized", { "www-authenticate": why });
}
