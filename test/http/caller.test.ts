import type { APIGatewayProxyEventV2WithJWTAuthorizer } from "aws-lambda";
import { expect, it } from "vitest";
import { callersOf } from "../../lambdas/http/caller.ts";

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
const claims = { iss: "https://id.test", sub: "dana", scope: "claimdesk/api", "cognito:groups": ["reviewer"] };
const bearer = (payload: object) => `Bearer ${encoded({ alg: "RS256" })}.${encoded(payload)}.c2ln`;

/** An event whose token the gateway has verified as `sub`'s; null where it let the call through without one. */
function event(authorization: string, sub: string | null) {
  const authorizer = sub === null ? {} : { authorizer: { jwt: { claims: { sub }, scopes: null } } };
  return {
    headers: { authorization },
    requestContext: authorizer,
  } as unknown as APIGatewayProxyEventV2WithJWTAuthorizer;
}

it("names the same person each time that a token is shown", async () => {
  const callerOf = callersOf("cognito:groups");
  const first = await callerOf(event(bearer(claims), "dana"));
  expect(first).toMatchObject({ identity: "https://id.test|dana", role: "reviewer", client: false });
  expect(await callerOf(event(bearer(claims), "dana"))).toEqual(first);
});

it("names another person, or another role, as soon as the token says so", async () => {
  const callerOf = callersOf("cognito:groups");
  await callerOf(event(bearer(claims), "dana"));
  expect(await callerOf(event(bearer({ ...claims, sub: "omid" }), "omid"))).toMatchObject({
    identity: "https://id.test|omid",
  });
  expect(await callerOf(event(bearer({ ...claims, "cognito:groups": ["editor"] }), "dana"))).toMatchObject({
    role: "editor",
  });
  expect(await callerOf(event(bearer({ ...claims, "cognito:groups": [] }), "dana"))).toMatchObject({
    refused: "forbidden",
  });
});

it.each<[string, string | null]>([
  ["verified as somebody else's", "omid"],
  ["that was not verified", null],
])("refuses a token %s, also one that it has seen before", async (_, sub) => {
  const callerOf = callersOf("cognito:groups");
  expect(await callerOf(event(bearer(claims), sub))).toMatchObject({ refused: "unauthenticated" });
  await callerOf(event(bearer(claims), "dana"));
  expect(await callerOf(event(bearer(claims), sub))).toMatchObject({ refused: "unauthenticated" });
});
