import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles } from "../../lambdas/core/permissions.ts";
import { type Route, routes } from "../../lambdas/routes.ts";
import { openDesk, type TestDesk } from "./desk.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const NOTHING = "00000000-0000-8000-8000-000000000000";
const table: readonly Route[] = routes;

/** Calls a route for a thing that does not exist: whoever may call it gets past the door, and no further. */
async function knock(route: Route, token: string | null) {
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name) => (["number", "sheet"].includes(name) ? "1" : NOTHING));
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  if (route.body) headers["content-type"] = "application/json";
  return fetch(desk.host.url + path, { method: route.method, headers, ...(route.body ? { body: "{}" } : {}) });
}

describe("the door of every call in the table", () => {
  const closed = table
    .filter((route) => route.least !== "none")
    .map((route) => [`${route.method} ${route.path}`, route] as const);

  it.each(closed)("%s is shut without a token", async (_name, route) => {
    expect((await knock(route, null)).status).toBe(401);
  });

  it.each(closed)("%s opens for its least role and above, and for nobody below", async (_name, route) => {
    for (const role of roles) {
      const { status } = await knock(route, await desk.host.tokenFor(role));
      const allowed =
        route.least === "any" || roles.indexOf(role) >= roles.indexOf(route.least as (typeof roles)[number]);
      if (allowed) expect([200, 400, 404, 409, 412, 428]).toContain(status);
      else expect(status).toBe(403);
    }
  });

  it("never opens a mark to a machine client", async () => {
    const token = await desk.host.clientToken();
    for (const route of table.filter((one) => one.least !== "none")) {
      const { status } = await knock(route, token);
      const contributor = route.least === "any" || route.least === "contributor";
      expect([route.useCase, status === 403]).toEqual([route.useCase, !contributor]);
    }
  });
});
