import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { safeFetcher } from "../../lambdas/fetch/safe-fetcher.ts";
import { bundleFunctions } from "../../lib/bundles.ts";
import { answer, page, redirect, type Site, siteOf } from "../fetch/site.ts";

type Fetcher = { safeFetcher: typeof safeFetcher };
const folder = mkdtempSync(join(tmpdir(), "claimdesk-slim-"));
let site: Site;
let bundled: Fetcher;
beforeAll(async () => {
  site = await siteOf({
    "/page": page("<p>whole</p>", { ETag: '"one"' }),
    "/packed": answer("200 OK", { "Content-Type": "text/plain", "Content-Encoding": "gzip" }, gzipSync("packed")),
    "/moved": redirect("/page", "301 Moved Permanently"),
    "/chunked": (socket) =>
      socket.end(
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ),
    "/cut": (socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 10\r\n\r\nabc"),
    "/slow": () => {},
  });
  const { fetcher } = await bundleFunctions({ fetcher: "lambdas/fetch/safe-fetcher.ts" }, folder);
  bundled = await import(/* @vite-ignore */ pathToFileURL(join(fetcher.directory, "index.mjs")).href);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ["/page", { kind: "page", contentType: "text/html; charset=utf-8" }],
  ["/packed", { kind: "page", body: new TextEncoder().encode("packed") }],
  ["/moved", { kind: "page", hops: [{ status: 301 }] }],
  ["/chunked", { kind: "page", body: new TextEncoder().encode("abc") }],
  ["/cut", { kind: "unreachable", cause: "truncated" }],
  ["/slow", { kind: "unreachable", cause: "timeout" }],
  ["/nothing", { kind: "http-error", status: 404 }],
])("the slim bundle looks at %s as the whole undici does", async (path, expected) => {
  const fetchPage = bundled.safeFetcher({ allowedHosts: [`127.0.0.1:${site.port}`], limits: { deadlineMs: 1000 } });
  const outcome = await fetchPage(site.origin + path);
  await fetchPage.close();
  expect("body" in outcome ? { ...outcome, body: new Uint8Array(outcome.body) } : outcome).toMatchObject(expected);
});
