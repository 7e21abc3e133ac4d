import { describe, expect, test } from "vitest";
import { type ApiRequest, eventOf, responseOf } from "../../../local/http/event.ts";

const routed = {
  route: { key: "PUT /notes/{note}", functionId: "Fn", authoriser: null, scopes: [], throttle: null, timeoutMs: 1000 },
  parameters: { note: "7" },
};
const request: ApiRequest = {
  method: "PUT",
  path: "/notes/7",
  segments: ["notes", "7"],
  query: "a=1&b=x%20y&a=2",
  headers: { host: "127.0.0.1:8787", "user-agent": "test", cookie: "one=1; two=2", "content-type": "application/json" },
  body: Buffer.from('{"text":"مرحبا"}'),
  sourceIp: "127.0.0.1",
  requestId: "r-1",
  at: Date.UTC(2026, 2, 9, 4, 5, 6),
};

test("a request becomes an event of payload format 2.0", () => {
  expect(eventOf(request, routed, "Api", { claims: { sub: "s" }, scopes: ["x"] })).toEqual({
    version: "2.0",
    routeKey: "PUT /notes/{note}",
    rawPath: "/notes/7",
    rawQueryString: "a=1&b=x%20y&a=2",
    cookies: ["one=1", "two=2"],
    headers: { host: "127.0.0.1:8787", "user-agent": "test", "content-type": "application/json" },
    queryStringParameters: { a: "1,2", b: "x y" },
    pathParameters: { note: "7" },
    requestContext: {
      accountId: "000000000000",
      apiId: "Api",
      authorizer: { jwt: { claims: { sub: "s" }, scopes: ["x"] } },
      domainName: "127.0.0.1:8787",
      domainPrefix: "127",
      http: { method: "PUT", path: "/notes/7", protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "test" },
      requestId: "r-1",
      routeKey: "PUT /notes/{note}",
      stage: "$default",
      time: "09/Mar/2026:04:05:06 +0000",
      timeEpoch: request.at,
    },
    body: '{"text":"مرحبا"}',
    isBase64Encoded: false,
  });
});

test("an empty body, an empty query and no cookies are absent", () => {
  const { cookie: _, ...headers } = request.headers;
  const event = eventOf(
    { ...request, headers, query: "", body: Buffer.alloc(0) },
    { ...routed, parameters: {} },
    "Api",
    null,
  );
  for (const name of ["body", "queryStringParameters", "cookies", "pathParameters"])
    expect(event).not.toHaveProperty(name);
  expect(event).toMatchObject({ isBase64Encoded: false });
});

test.each([
  ["application/json; charset=utf-8", false],
  ["text/csv", false],
  ["application/octet-stream", true],
  ["application/merge-patch+json", true],
  ["image/png", true],
])("a body of %s comes in Base64: %s", (type, base64) => {
  const body = Buffer.from("{}");
  const event = eventOf({ ...request, headers: { "content-type": type }, body }, routed, "Api", null);
  expect(event).toMatchObject({ isBase64Encoded: base64, body: base64 ? body.toString("base64") : "{}" });
});

describe("a function's answer", () => {
  test.each<[string, unknown, number, string]>([
    ["with a status code", { statusCode: 201, body: "made" }, 201, "made"],
    [
      "with a body in Base64",
      { statusCode: 200, body: Buffer.from("é").toString("base64"), isBase64Encoded: true },
      200,
      "é",
    ],
    ["without a body", { statusCode: 204 }, 204, ""],
    ["without a status code is a JSON body", { any: "thing" }, 200, '{"any":"thing"}'],
    ["that is a text is a JSON body", "hello", 200, '"hello"'],
    ["that is nothing is a JSON body", null, 200, "null"],
    [
      "with an odd status code is the gateway's failure",
      { statusCode: "soon" },
      500,
      '{"message":"Internal Server Error"}',
    ],
  ])("%s", (_, answer, status, body) => {
    const response = responseOf(JSON.stringify(answer));
    expect([response.status, response.body.toString()]).toEqual([status, body]);
  });

  test("keeps its headers, in lower case, and its cookies", () => {
    const { headers } = responseOf(
      JSON.stringify({ statusCode: 200, headers: { ETag: '"1"', "X-N": 3 }, cookies: ["a=1"], body: "x" }),
    );
    expect(headers).toEqual({
      etag: '"1"',
      "x-n": "3",
      "set-cookie": ["a=1"],
      "content-type": "text/plain;charset=UTF-8",
    });
  });
});
