import type { ApiRoute } from "../plan/types.ts";

/** The route that a request goes to, with its path parameters. */
export interface Routed {
  route: ApiRoute;
  parameters: Record<string, string>;
}

interface Candidate {
  route: ApiRoute;
  method: string;
  segments: string[];
  /** Per segment: fixed before named before greedy; compared from the left. */
  rank: string;
}

/**
 * Chooses routes as an HTTP API does: a full match before a greedy one before `$default`, fixed segments before named
 * ones, a method of its own before ANY.
 * @returns a function of method and the path's decoded segments; null where nothing matches and there is no `$default`
 * @see API Gateway Developer Guide, "Routes for HTTP APIs", "Selecting a route"
 */
export function router(routes: readonly ApiRoute[]): (method: string, segments: readonly string[]) => Routed | null {
  const fallback = routes.find(({ key }) => key === "$default");
  const candidates = routes
    .filter((route) => route !== fallback)
    .map((route): Candidate => {
      const [method = "", path = ""] = route.key.split(" ");
      const segments = path.split("/").slice(1);
      return { route, method, segments, rank: segments.map(rankOf).join("") + (method === "ANY" ? "1" : "0") };
    })
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return (method, given) => {
    for (const { route, method: wanted, segments } of candidates) {
      if (wanted !== method && wanted !== "ANY") continue;
      const parameters = match(segments, given);
      if (parameters) return { route, parameters };
    }
    return fallback ? { route: fallback, parameters: {} } : null;
  };
}

function rankOf(segment: string): "0" | "1" | "2" {
  if (!segment.startsWith("{")) return "0";
  return segment.endsWith("+}") ? "2" : "1";
}

function match(segments: readonly string[], given: readonly string[]): Record<string, string> | null {
  const parameters: Record<string, string> = {};
  for (const [at, segment] of segments.entries()) {
    const here = given[at];
    if (here === undefined) return null;
    const name = segment.slice(1, -1);
    switch (rankOf(segment)) {
      case "2":
        parameters[name.slice(0, -1)] = given.slice(at).join("/");
        return parameters;
      case "1":
        if (here === "") return null;
        parameters[name] = here;
        break;
      case "0":
        if (segment !== here) return null;
        break;
    }
  }
  return segments.length === given.length ? parameters : null;
}
