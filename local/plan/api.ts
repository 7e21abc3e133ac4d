import { StartFailure } from "../failure.ts";
import type { Reading, Resource } from "./plan.ts";
import type { ApiRoute, Authoriser, HostedApi, Throttle } from "./types.ts";

/** The gateway waits this long for an integration at most (API Gateway, "Quotas for HTTP APIs"). */
const LONGEST_INTEGRATION_MS = 30_000;

/** The template's one HTTP API with its routes, authorisers and throttles. */
export function planApi(reading: Reading): HostedApi {
  const [api, second] = reading.of("AWS::ApiGatewayV2::Api");
  if (!api) throw new StartFailure("the template has no HTTP API (AWS::ApiGatewayV2::Api)");
  if (second) throw new StartFailure(`${second.id}: the local host serves one API, and ${api.id} is there already`);
  if (api.properties["ProtocolType"] !== "HTTP") throw new StartFailure(`${api.id}: only HTTP APIs are hosted`);
  if (api.properties["CorsConfiguration"])
    throw new StartFailure(`${api.id}: pages and API share an origin; CORS isn't hosted`);
  const [stage] = reading.of("AWS::ApiGatewayV2::Stage");
  if (stage && stage.properties["StageName"] !== "$default")
    throw new StartFailure(`${stage.id}: only the $default stage is hosted`);
  return {
    id: api.id,
    routes: reading.of("AWS::ApiGatewayV2::Route").map((route) => routeOf(route, stage, reading)),
  };
}

function routeOf({ id, properties }: Resource, stage: Resource | undefined, reading: Reading): ApiRoute {
  const key = String(properties["RouteKey"]);
  const integrationId = String(properties["Target"]).replace(/^integrations\//, "");
  const integration = reading.of("AWS::ApiGatewayV2::Integration").find((one) => one.id === integrationId);
  if (!integration) throw new StartFailure(`${id}: its integration ${integrationId} isn't in the template`);
  return {
    key,
    functionId: functionOf(integration, reading),
    authoriser: authoriserOf(id, properties, reading),
    scopes: (properties["AuthorizationScopes"] ?? []) as string[],
    throttle: throttleOf(key, stage),
    timeoutMs: Number(integration.properties["TimeoutInMillis"] ?? LONGEST_INTEGRATION_MS),
  };
}

function functionOf({ id, properties }: Resource, reading: Reading): string {
  const { IntegrationType: type, PayloadFormatVersion: version } = properties;
  if (type !== "AWS_PROXY" || version !== "2.0") {
    throw new StartFailure(`${id}: only Lambda proxies with payload 2.0 are hosted, not ${type} ${version}`);
  }
  return reading.named(properties["IntegrationUri"], "AWS::Lambda::Function", id).id;
}

function authoriserOf(route: string, properties: Record<string, unknown>, reading: Reading): Authoriser | null {
  const type = properties["AuthorizationType"] ?? "NONE";
  if (type === "NONE") return null;
  if (type !== "JWT") throw new StartFailure(`${route}: authorisation ${type} isn't hosted, only JWT and NONE`);
  const wanted = properties["AuthorizerId"];
  const authoriser = reading.of("AWS::ApiGatewayV2::Authorizer").find(({ id }) => id === wanted);
  if (!authoriser) throw new StartFailure(`${route}: its authoriser ${wanted} isn't in the template`);
  const source = JSON.stringify(authoriser.properties["IdentitySource"]);
  if (source !== '["$request.header.Authorization"]') {
    throw new StartFailure(`${authoriser.id}: tokens are read from the Authorization header only, not ${source}`);
  }
  const { Issuer, Audience } = authoriser.properties["JwtConfiguration"] as { Issuer: string; Audience: string[] };
  return { issuer: Issuer, audience: Audience };
}

function throttleOf(key: string, stage: Resource | undefined): Throttle | null {
  type Limits = { ThrottlingRateLimit?: number; ThrottlingBurstLimit?: number };
  const perRoute = (stage?.properties["RouteSettings"] ?? {}) as Record<string, Limits>;
  const usual = (stage?.properties["DefaultRouteSettings"] ?? {}) as Limits;
  const rate = perRoute[key]?.ThrottlingRateLimit ?? usual.ThrottlingRateLimit;
  const burst = perRoute[key]?.ThrottlingBurstLimit ?? usual.ThrottlingBurstLimit;
  return rate === undefined || burst === undefined ? null : { ratePerSecond: rate, burst };
}
