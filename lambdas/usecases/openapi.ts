import type { Call, Ports, Reply } from "./usecase.ts";

/** GET /openapi.json: the document that is generated from the routes table and committed. */
export async function openapi(_call: Call, _ports: Ports): Promise<Reply> {
  return { status: 200, body: (await load()).default };
}

/**
 * The document when it is asked for: it is a fifth of the function, which starts sooner without it. Beside the sources
 * it is JSON; beside a bundle it is a module of its own.
 */
const load = (): Promise<{ default: object }> =>
  import.meta.url.endsWith(".ts")
    ? import(/* @vite-ignore */ new URL("../../docs/openapi.json", import.meta.url).href, { with: { type: "json" } })
    : import(/* @vite-ignore */ new URL("./openapi.mjs", import.meta.url).href);
