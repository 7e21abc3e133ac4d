import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { Behaviour, Plan } from "../plan/types.ts";
import type { ApiRequest, ApiResponse } from "./event.ts";

/** Media types of the console's files, by ending; S3 would be told them by `cdk deploy` in the same way. */
const mediaTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/** What the distribution does with a request: either the API answers it, or a file does. */
export interface Site {
  /** Answers from the bucket, or null where the request is the API's. */
  serve(request: ApiRequest): Promise<ApiResponse | null>;
  /** Puts the response headers policy of the path onto an answer. */
  dress(request: ApiRequest, response: ApiResponse): ApiResponse;
}

/** Serves what CloudFront serves on AWS, by the template's behaviours; without a distribution all is the API's. */
export function openSite({ site, files }: Plan): Site {
  const behaviours = (site?.behaviours ?? []).map((behaviour) => ({
    behaviour,
    pattern: pathPattern(behaviour.pattern),
    viewerRequest: behaviour.viewerRequest === null ? null : edgeFunction(behaviour.viewerRequest),
  }));
  const of = (path: string) => behaviours.find(({ pattern }) => pattern.test(path));

  async function file(target: { bucket: string; prefix: string }, uri: string): Promise<ApiResponse> {
    const name = uri === "/" && site?.rootObject ? site.rootObject : uri.slice(1);
    const path = files.get([target.bucket, target.prefix, name].filter((part) => part !== "").join("/"));
    const found = path === undefined ? null : await stat(path).catch(() => null);
    if (path === undefined || !found?.isFile()) {
      return {
        status: 404,
        headers: { "content-type": "text/plain; charset=utf-8" },
        body: "There is no such page.\n",
      };
    }
    const type = mediaTypes[extname(path)] ?? "application/octet-stream";
    return { status: 200, headers: { "content-type": type }, body: await readFile(path) };
  }

  return {
    async serve(request) {
      const found = of(request.path);
      if (!found || found.behaviour.target.kind === "api") return null;
      if (request.method !== "GET" && request.method !== "HEAD") {
        return {
          status: 403,
          headers: { "content-type": "text/plain; charset=utf-8" },
          body: "Pages are only read.\n",
        };
      }
      return file(found.behaviour.target, found.viewerRequest?.(request) ?? request.path);
    },
    dress(request, response) {
      const headers = { ...response.headers };
      for (const { name, value, override } of of(request.path)?.behaviour.headers ?? []) {
        if (override || !Object.hasOwn(headers, name)) headers[name] = value;
      }
      return { ...response, headers };
    },
  };
}

/** CloudFront's path patterns: `*` is any run of characters, `?` one (CloudFront Developer Guide, "Path pattern"). */
function pathPattern(pattern: Behaviour["pattern"]): RegExp {
  const literal = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll("*", "[^]*").replaceAll("?", "[^]")}$`);
}

/**
 * A CloudFront function at the viewer's request, as the template has it. It is the app's own code, run here in a
 * context of its own because its `handler` is no module's export.
 * @returns a function that gives the URI which the code asks for
 * @see CloudFront Developer Guide, "CloudFront Functions event structure"
 */
function edgeFunction(source: string): (request: ApiRequest) => string {
  const context = createContext({});
  runInContext(source, context);
  const handler = context["handler"] as (event: object) => { uri?: string };
  return ({ method, path }) => {
    const request = { method, uri: path, querystring: {}, headers: {}, cookies: {} };
    return handler({ version: "1.0", context: { eventType: "viewer-request" }, request }).uri ?? path;
  };
}
