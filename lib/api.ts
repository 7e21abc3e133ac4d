import { Fn, Stack, Validations } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import {
  type CfnStage,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpJwtAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { Route, RouteFunction } from "../lambdas/routes.ts";
import type { DeskFunction } from "./desk-function.ts";
import type { Settings, SignIn } from "./settings.ts";

/** Requests a second in the long run, and how many at once: for the whole desk, per route. */
interface Throttle {
  rate: number;
  burst: number;
}

/** Reading is cheap; a write is a transaction; taking a story in and making a sheet cost seconds of a function. */
const throttles = {
  read: { rate: 200, burst: 400 },
  write: { rate: 50, burst: 100 },
  heavy: { rate: 10, burst: 20 },
  elsewhere: { rate: 20, burst: 40 },
} as const satisfies Record<string, Throttle>;

/** @returns what the gateway lets through to a route before it answers 429 */
export function throttleOf(route: Pick<Route, "method" | "function">): Throttle {
  switch (route.function) {
    case "intake":
    case "sheets":
      return throttles.heavy;
    case "api":
      return route.method === "GET" ? throttles.read : throttles.write;
  }
}

/** What the access log keeps of a call. Never the query string: a feed's token stands in it. */
const accessLog = AccessLogFormat.custom(
  JSON.stringify({
    requestId: "$context.requestId",
    time: "$context.requestTime",
    ip: "$context.identity.sourceIp",
    protocol: "$context.protocol",
    method: "$context.httpMethod",
    path: "$context.path",
    route: "$context.routeKey",
    status: "$context.status",
    responseBytes: "$context.responseLength",
    latencyMs: "$context.responseLatency",
    integrationMs: "$context.integrationLatency",
    integrationError: "$context.integrationErrorMessage",
    authorizerError: "$context.authorizer.error",
    gatewayError: "$context.error.messageString",
  }),
);

function acknowledgeOpen(open: readonly HttpRoute[], reason: string): void {
  for (const route of open) Validations.of(route).acknowledge({ id: "AwsSolutions-APIG4", reason });
}

export interface ApiProps {
  settings: Settings;
  routes: readonly Route[];
  functions: Record<RouteFunction, DeskFunction>;
}

/** The HTTP API: every route of the table, and `$default` for what isn't in it (the desk's own 404). */
export class Api extends Construct {
  readonly http: HttpApi;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    // The stage comes later, by `serve`: it names routes in its throttles, so they must stand first.
    this.http = new HttpApi(this, "Http", { createDefaultStage: false, description: "Claimdesk" });
  }

  /** Host name of the API's own address, which CloudFront forwards to. */
  get host(): string {
    return Fn.select(2, Fn.split("/", this.http.apiEndpoint));
  }

  /** Puts the routes before their functions, each with its authoriser and its throttle, and opens the stage. */
  serve(signIn: SignIn, { settings, routes, functions }: ApiProps): HttpStage {
    const authorizer = new HttpJwtAuthorizer("SignIn", signIn.issuer, { jwtAudience: signIn.audience });
    const integrationOf = (name: RouteFunction) =>
      new HttpLambdaIntegration(`To-${name}`, functions[name].function, {
        // One permission for the whole API: one a route would overflow the function's 20 KB policy.
        scopePermissionToRoute: false,
      });
    const integrations = {
      api: integrationOf("api"),
      intake: integrationOf("intake"),
      sheets: integrationOf("sheets"),
    } satisfies Record<RouteFunction, HttpLambdaIntegration>;

    const open = new HttpNoneAuthorizer();
    const made = routes.flatMap((route) => {
      const added = this.http.addRoutes({
        path: route.path,
        methods: [HttpMethod[route.method]],
        integration: integrations[route.function],
        ...(route.least === "none" ? { authorizer: open } : { authorizer, authorizationScopes: [...route.scopes] }),
      });
      if (route.least === "none")
        acknowledgeOpen(added, "The routes table opens it to everyone: it tells nothing of the desk's work.");
      return added;
    });
    const elsewhere = new HttpRoute(this, "Default", {
      httpApi: this.http,
      routeKey: HttpRouteKey.DEFAULT,
      integration: integrations.api,
      authorizer: open,
    });
    // Its calls come from `…/$default`, which the permission for routes (`…/*/*/*`) doesn't cover.
    functions.api.function.addPermission("Elsewhere", {
      principal: new ServicePrincipal("apigateway.amazonaws.com"),
      sourceArn: Stack.of(this).formatArn({
        service: "execute-api",
        resource: this.http.apiId,
        resourceName: "*/$default",
      }),
    });
    acknowledgeOpen([elsewhere], "Answers what is no route with the desk's own 404.");

    const log = new LogGroup(this, "AccessLog", {
      retention: settings.logRetention,
      removalPolicy: settings.removalPolicy,
    });
    const stage = new HttpStage(this, "Stage", {
      httpApi: this.http,
      autoDeploy: true,
      throttle: { rateLimit: throttles.elsewhere.rate, burstLimit: throttles.elsewhere.burst },
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: accessLog },
    });
    (stage.node.defaultChild as CfnStage).routeSettings = Object.fromEntries(
      routes.map((route) => {
        const { rate, burst } = throttleOf(route);
        return [`${route.method} ${route.path}`, { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst }];
      }),
    );
    stage.node.addDependency(...made);
    return stage;
  }
}
