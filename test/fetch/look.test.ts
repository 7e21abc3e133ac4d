import { afterEach, describe, expect, it } from "vitest";
import { movedTo } from "../../lambdas/fetch/health.ts";
import { lookAt } from "../../lambdas/fetch/look.ts";
import { type SafeFetcher, safeFetcher } from "../../lambdas/fetch/safe-fetcher.ts";
import { type Answer, answer, page, redirect, type Site, siteOf } from "./site.ts";

const opened: (Site | SafeFetcher)[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function lookAtSite(answers: Record<string, Answer>, path = "/") {
  const site = await siteOf(answers);
  const fetchPage = safeFetcher({ allowedHosts: [`127.0.0.1:${site.port}`], limits: { deadlineMs: 300 } });
  opened.push(site, fetchPage);
  return lookAt(fetchPage, `${site.origin}${path}`);
}

const STORY = `<h1>Bridge</h1>${"<p>The council met at noon and voted, by a show of hands, for the old bridge.</p>".repeat(20)}`;
const status = (line: string, headers = {}) => answer(line, { "Content-Type": "text/html", ...headers }, "<p>no</p>");

describe("the health that one look shows", () => {
  it.each([
    ["a page", page(STORY), "ok", false],
    ["a page that is not there", status("404 Not Found"), "gone", false],
    ["a page that is gone for good", status("410 Gone"), "gone", false],
    ["a page that says it is not there", page("<title>404 Not Found</title><p>Page not found</p>"), "gone", false],
    ["a page behind a sign-in", status("401 Unauthorized"), "blocked", false],
    ["a page that is forbidden", status("403 Forbidden"), "blocked", false],
    ["a server that asks for patience", status("429 Too Many Requests", { "Retry-After": "90" }), "blocked", true],
    ["a page that the law keeps out", status("451 Unavailable For Legal Reasons"), "blocked", false],
    ["a login wall", page("<form><input type=password></form>"), "blocked", false],
    [
      "a challenge with an error status",
      answer("503 Service Unavailable", { "Content-Type": "text/html" }, "<title>Just a moment...</title>"),
      "blocked",
      false,
    ],
    ["a server that fails", status("500 Internal Server Error"), "unreachable", true],
    ["a server that is overloaded", status("503 Service Unavailable"), "unreachable", true],
    ["a server that does not know how", status("501 Not Implemented"), "unreachable", false],
    ["a server that never answers", () => {}, "unreachable", true],
    ["a redirect to the inside", redirect("http://169.254.169.254/"), "blocked", false],
    ["an image", answer("200 OK", { "Content-Type": "image/png" }, "\x89PNG"), "unsupported", false],
    ["an answer without a page", status("204 No Content"), "unsupported", false],
    ["an empty shell", page("<div id=root></div><script src=/app.js></script>"), "unsupported", false],
    ["a body that is too large", answer("200 OK", { "Content-Length": "99999999999" }, ""), "unsupported", false],
  ] as [string, Answer, string, boolean][])("of %s", async (_what, answers, health, retry) => {
    expect(await lookAtSite({ "/": answers })).toMatchObject({ health, retry });
  });

  it("of a page that has moved for good is moved, with the chain", async () => {
    const look = await lookAtSite({
      "/": redirect("/new", "301 Moved Permanently"),
      "/new": redirect("/newer", "308 Permanent Redirect"),
      "/newer": page(STORY),
    });
    expect(look.health).toBe("moved");
    expect(look.outcome.hops).toHaveLength(2);
    expect(movedTo(look.outcome)).toBe(look.outcome.finalUrl);
  });

  it("of a page that is only led elsewhere for now is ok", async () => {
    const look = await lookAtSite(
      { "/a": redirect("/b"), "/b": redirect("/c", "301 Moved Permanently"), "/c": page(STORY) },
      "/a",
    );
    expect(look.health).toBe("ok");
    expect(movedTo(look.outcome)).toBeNull();
  });

  it("of a page that moved to a wall is that of the wall", async () => {
    const look = await lookAtSite({
      "/": redirect("/login", "301 Moved Permanently"),
      "/login": page("<h1>Sign in</h1><form><input type=password></form>"),
    });
    expect(look).toMatchObject({ health: "blocked", wall: { wall: "login" } });
  });
});
