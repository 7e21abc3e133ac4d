import type { Plugin } from "esbuild";

/** What the fetcher needs of undici's index: connections with a guard of their own, and requests over them. */
const index = `
const Dispatcher = require("./lib/dispatcher/dispatcher");
Dispatcher.prototype.request = require("./lib/api/api-request");
exports.Agent = require("./lib/dispatcher/agent");
exports.buildConnector = require("./lib/core/connect");
exports.request = (url, { dispatcher, ...options }) =>
  dispatcher.request({ ...options, origin: url.origin, path: url.search ? url.pathname + url.search : url.pathname });
`;

const never = (what: string) => `module.exports = () => { throw new Error("${what} is not in this bundle"); };`;

/** Parts of undici that a GET over HTTP/1.1 never comes to, and what stands in their place. */
const parts: readonly [path: RegExp, contents: string][] = [
  [/undici[\\/]index\.js$/, index],
  // Negotiating HTTP/2 is off in the fetcher.
  [/undici[\\/]lib[\\/]dispatcher[\\/]client-h2\.js$/, never("HTTP/2")],
  // An experimental parser that only an environment variable turns on.
  [/undici[\\/]lib[\\/]dispatcher[\\/]parser-h1\.js$/, "exports.getMiloEnabled = () => false;"],
  // Every processor that Node 24 runs on has SIMD; the other build is its fallback.
  [/undici[\\/]lib[\\/]llhttp[\\/]llhttp-wasm\.js$/, 'module.exports = require("./llhttp_simd-wasm.js");'],
  // Bodies of requests that are forms.
  [/undici[\\/]lib[\\/]web[\\/]fetch[\\/](?:body|formdata)\.js$/, "exports.extractBody = undefined;"],
  [/undici[\\/]lib[\\/]web[\\/]webidl[\\/]index\.js$/, "exports.webidl = { is: { FormData: () => false } };"],
];

/**
 * undici is one index over clients, caches, mocks, WebSockets and two HTTP parsers in two builds each: three quarters of
 * a megabyte, of which looking at a page needs a sixth. The fetcher's tests run on the whole of it, and a test of the
 * bundle looks at a page through what is left.
 */
export const slimUndici: Plugin = {
  name: "slim undici",
  setup(bundler) {
    for (const [filter, contents] of parts) bundler.onLoad({ filter }, () => ({ contents, loader: "js" }));
  },
};
