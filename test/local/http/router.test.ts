import { describe, expect, test } from "vitest";
import { router } from "../../../local/http/router.ts";
import type { ApiRoute } from "../../../local/plan/types.ts";

const route = (key: string): ApiRoute => ({
  key,
  functionId: "Fn",
  authoriser: null,
  scopes: [],
  throttle: null,
  timeoutMs: 1000,
});
const keys = [
  "$default",
  "ANY /stories/{story}",
  "GET /files/{path+}",
  "GET /stories/{story}",
  "GET /stories/latest",
  "GET /stories/{story}/claims/{claim}",
  "PUT /stories/{story}",
  "GET /",
];
const choose = router(keys.map(route));

describe("the route of a request", () => {
  test.each<[string, string, string, Record<string, string>]>([
    ["GET", "/stories/latest", "GET /stories/latest", {}],
    ["GET", "/stories/7", "GET /stories/{story}", { story: "7" }],
    ["PUT", "/stories/latest", "PUT /stories/{story}", { story: "latest" }],
    ["DELETE", "/stories/7", "ANY /stories/{story}", { story: "7" }],
    ["GET", "/stories/7/claims/9", "GET /stories/{story}/claims/{claim}", { story: "7", claim: "9" }],
    ["GET", "/files/a/b/c.txt", "GET /files/{path+}", { path: "a/b/c.txt" }],
    ["GET", "/", "GET /", {}],
    ["GET", "/stories", "$default", {}],
    ["GET", "/stories/", "$default", {}],
    ["GET", "/stories/7/", "$default", {}],
    ["POST", "/files/a", "$default", {}],
  ])("%s %s", (method, path, key, parameters) => {
    const routed = choose(method, path.split("/").slice(1));
    expect([routed?.route.key, routed?.parameters]).toEqual([key, parameters]);
  });
});

test("without a $default route what matches nothing has none", () => {
  expect(router([route("GET /a")])("GET", ["b"])).toBeNull();
});
