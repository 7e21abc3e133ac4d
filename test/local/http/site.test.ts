import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ApiRequest } from "../../../local/http/event.ts";
import { openSite, type Site } from "../../../local/http/site.ts";
import type { Behaviour, Plan } from "../../../local/plan/types.ts";

let folder: string;
let site: Site;
const files = new Map<string, string>();
const viewerRequest = `
function handler(event) {
  const request = event.request;
  if (!request.uri.includes(".")) request.uri = "/index.html";
  return request;
}`;
const behaviour = (pattern: string, more: Partial<Behaviour> = {}): Behaviour => ({
  pattern,
  target: { kind: "files", bucket: "pages", prefix: "v1" },
  viewerRequest: null,
  headers: [],
  ...more,
});

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "claimdesk-site-"));
  for (const [name, text] of [
    ["index.html", "<p>start"],
    ["app.js", "1"],
    ["plain", "p"],
  ] as const) {
    writeFileSync(join(folder, name), text);
    files.set(`pages/v1/${name}`, join(folder, name));
  }
  files.set("secrets/key", join(folder, "app.js"));
  const behaviours = [
    behaviour("/api/*", {
      target: { kind: "api" },
      headers: [{ name: "x-frame-options", value: "DENY", override: false }],
    }),
    behaviour("/plai?", {}),
    behaviour("/*", { viewerRequest, headers: [{ name: "cache-control", value: "no-cache", override: true }] }),
  ];
  const plan: Pick<Plan, "site" | "files"> = { site: { rootObject: null, behaviours }, files };
  site = openSite(plan as Plan);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const request = (path: string, method = "GET"): ApiRequest => ({
  method,
  path,
  segments: path.split("/").slice(1),
  query: "",
  headers: {},
  body: Buffer.alloc(0),
  sourceIp: "127.0.0.1",
  requestId: "r",
  at: 0,
});

test.each<[string, string, number, string, string]>([
  ["GET", "/", 200, "text/html; charset=utf-8", "<p>start"],
  ["GET", "/articles/7", 200, "text/html; charset=utf-8", "<p>start"],
  ["HEAD", "/app.js", 200, "text/javascript; charset=utf-8", "1"],
  ["GET", "/plain", 200, "application/octet-stream", "p"],
  ["GET", "/missing.js", 404, "text/plain; charset=utf-8", "There is no such page.\n"],
  ["GET", "/../../secrets/key.js", 404, "text/plain; charset=utf-8", "There is no such page.\n"],
  ["POST", "/app.js", 403, "text/plain; charset=utf-8", "Pages are only read.\n"],
])("%s %s is answered from the bucket", async (method, path, status, type, body) => {
  const response = await site.serve(request(path, method));
  expect([response?.status, response?.headers["content-type"], response?.body.toString()]).toEqual([
    status,
    type,
    body,
  ]);
});

test.each(["/api/articles", "/api/"])("%s is the API's", async (path) => {
  expect(await site.serve(request(path))).toBeNull();
});

test("headers of the policy are put on, over an answer's own only where it says so", () => {
  const answer = { status: 200, headers: { "cache-control": "max-age=9", "x-frame-options": "SAMEORIGIN" }, body: "" };
  expect(site.dress(request("/x"), answer).headers).toEqual({
    "cache-control": "no-cache",
    "x-frame-options": "SAMEORIGIN",
  });
  expect(site.dress(request("/api/x"), answer).headers).toEqual(answer.headers);
  expect(site.dress(request("/api/x"), { ...answer, headers: {} }).headers).toEqual({ "x-frame-options": "DENY" });
});

test("without a distribution everything is the API's", async () => {
  const bare = openSite({ site: null, files } as unknown as Plan);
  expect(await bare.serve(request("/"))).toBeNull();
});
