import { describe, expect, it } from "vitest";
import { routes } from "../../lambdas/routes.ts";
import { throttleOf } from "../../lib/api.ts";
import { deskResources, ofType } from "./fixture/desk.ts";

const desk = deskResources();
const inTemplate = new Map(
  ofType(desk, "AWS::ApiGatewayV2::Route").map(([, route]) => [route.Properties["RouteKey"] as string, route]),
);
const [, stage] = ofType(desk, "AWS::ApiGatewayV2::Stage")[0]!;
const keyOf = (route: { method: string; path: string }) => `${route.method} ${route.path}`;

/** The function that a route's calls reach, by the start of its logical id. */
function functionOf(key: string): string {
  const target = JSON.stringify(inTemplate.get(key)!.Properties["Target"]);
  const [, integration] = ofType(desk, "AWS::ApiGatewayV2::Integration").find(([id]) => target.includes(`"${id}"`))!;
  expect(integration.Properties["PayloadFormatVersion"]).toBe("2.0");
  return JSON.stringify(integration.Properties["IntegrationUri"]);
}

describe("routes", () => {
  it("are those of the table, and the fallback", () => {
    expect([...inTemplate.keys()].sort()).toEqual([...routes.map(keyOf), "$default"].sort());
  });

  it.each(routes.filter((route) => route.least !== "none"))(
    "$method $path asks for a token with its scopes",
    (route) => {
      const { AuthorizationType, AuthorizationScopes, AuthorizerId } = inTemplate.get(keyOf(route))!.Properties;
      expect(AuthorizationType).toBe("JWT");
      expect(AuthorizationScopes).toEqual(route.scopes);
      expect(AuthorizerId).toEqual({ Ref: ofType(desk, "AWS::ApiGatewayV2::Authorizer")[0]![0] });
    },
  );

  it("are open where the table says so, and nowhere else", () => {
    const open = [...inTemplate].filter(([, route]) => route.Properties["AuthorizationType"] === "NONE");
    expect(open.map(([key]) => key).sort()).toEqual(
      [...routes.filter((route) => route.least === "none").map(keyOf), "$default"].sort(),
    );
  });

  it.each(routes)("$method $path is served by the function $function", (route) => {
    const id = { api: "ApiFunction", intake: "IntakeFunction", sheets: "SheetsFunction" }[route.function];
    expect(functionOf(keyOf(route))).toContain(id);
  });

  it("that don't exist are answered by the api function, which the gateway may call for them", () => {
    expect(functionOf("$default")).toContain("ApiFunction");
    const sources = ofType(desk, "AWS::Lambda::Permission").map(([, { Properties }]) =>
      JSON.stringify([Properties["FunctionName"], Properties["SourceArn"]]),
    );
    expect(sources.some((source) => source.includes("ApiFunction") && source.includes("/*/$default"))).toBe(true);
  });
});

describe("the stage", () => {
  it("has a throttle for each route, by what a call costs", () => {
    const settings = stage.Properties["RouteSettings"] as Record<string, unknown>;
    expect(Object.keys(settings).sort()).toEqual(routes.map(keyOf).sort());
    for (const route of routes) {
      const { rate, burst } = throttleOf(route);
      expect(settings[keyOf(route)]).toEqual({ ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst });
    }
    expect(stage.Properties["DefaultRouteSettings"]).toMatchObject({ ThrottlingRateLimit: expect.any(Number) });
  });

  it.each([
    ["reading", { method: "GET", function: "api" }, "writing", { method: "PUT", function: "api" }],
    ["writing", { method: "PUT", function: "api" }, "taking a story in", { method: "POST", function: "intake" }],
  ] as const)("lets more of %s through than of %s", (_, cheap, __, dear) => {
    expect(throttleOf(cheap).rate).toBeGreaterThan(throttleOf(dear).rate);
  });

  it("is made after its routes, which its throttles name", () => {
    const routeIds = ofType(desk, "AWS::ApiGatewayV2::Route")
      .filter(([, route]) => route.Properties["RouteKey"] !== "$default")
      .map(([id]) => id);
    expect(stage.DependsOn).toEqual(expect.arrayContaining(routeIds));
  });

  it("logs calls as JSON, never their query strings or tokens", () => {
    const { Format } = stage.Properties["AccessLogSettings"] as { Format: string };
    const fields = Object.values(JSON.parse(Format) as Record<string, string>);
    expect(fields).toContain("$context.path");
    for (const field of fields) {
      expect(field).toMatch(/^\$context\.[\w.]+$/);
      expect(field).not.toMatch(/query|rawPath|claims|header|requestOverride/i);
    }
  });
});

describe("the authoriser", () => {
  it("takes tokens of the desk's own user pool, for its two clients", () => {
    const [, authorizer] = ofType(desk, "AWS::ApiGatewayV2::Authorizer")[0]!;
    const { Issuer, Audience } = authorizer.Properties["JwtConfiguration"] as { Issuer: unknown; Audience: unknown[] };
    const clients = ofType(desk, "AWS::Cognito::UserPoolClient").map(([id]) => ({ Ref: id }));
    expect(Audience).toEqual(clients);
    expect(JSON.stringify(Issuer)).toContain(ofType(desk, "AWS::Cognito::UserPool")[0]![0]);
  });

  it("takes tokens of another issuer where the context names one, and then there is no user pool", () => {
    const own = deskResources({
      issuer: "https://id.example.org/desk",
      audience: "claimdesk, cms",
      consoleClientId: "console",
      groupsClaim: "groups",
    });
    const [, authorizer] = ofType(own, "AWS::ApiGatewayV2::Authorizer")[0]!;
    expect(authorizer.Properties["JwtConfiguration"]).toEqual({
      Issuer: "https://id.example.org/desk",
      Audience: ["claimdesk", "cms"],
    });
    expect(ofType(own, "AWS::Cognito::UserPool")).toEqual([]);
    const http = ofType(own, "AWS::Lambda::Function").filter(([id]) => /^(?:Api|Intake|Sheets)Function/.test(id));
    expect(http).toHaveLength(3);
    for (const [, fn] of http)
      expect(fn.Properties["Environment"]).toMatchObject({ Variables: { GROUPS_CLAIM: "groups" } });
  });
});
