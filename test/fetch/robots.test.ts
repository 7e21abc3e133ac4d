import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { robotsAllow, robotsRules } from "../../lambdas/fetch/robots.ts";

function allows(robots: string, path: string, product = "Claimdesk"): boolean {
  return robotsAllow(robotsRules(robots, product), new URL(path, "https://news.example.com"));
}

describe("robots.txt (RFC 9309)", () => {
  it.each([
    ["an empty file allows all", "", "/a", true],
    ["everybody's group counts where none names us", "User-agent: *\nDisallow: /", "/a", false],
    [
      "a group that names us counts alone",
      "User-agent: *\nDisallow: /\nUser-agent: Claimdesk\nDisallow: /x",
      "/a",
      true,
    ],
    [
      "groups that name us are joined",
      "User-agent: claimdesk\nDisallow: /x\nUser-agent: *\nUser-agent: CLAIMDESK\nDisallow: /y",
      "/y",
      false,
    ],
    ["a version after our name does not matter", "User-agent: Claimdesk/2.0\nDisallow: /", "/a", false],
    ["another crawler whose name begins like ours is another", "User-agent: Claimdesk-News\nDisallow: /", "/a", true],
    ["several names share the rules that follow", "User-agent: One\nUser-agent: Claimdesk\nDisallow: /x", "/x", false],
    [
      "other lines between names do not divide them",
      "User-agent: Claimdesk\nSitemap: /s\nUser-agent: One\nDisallow: /x",
      "/x",
      false,
    ],
    ["rules before any name are nobody's", "Disallow: /\nUser-agent: One\nDisallow: /x", "/a", true],
    ["the longest pattern decides", "User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true],
    ["allow wins between equals", "User-agent: *\nDisallow: /a\nAllow: /a", "/a", true],
    ["a star stands for anything", "User-agent: *\nDisallow: /*/print", "/2025/06/print", false],
    ["a dollar stands for the end", "User-agent: *\nDisallow: /*.pdf$", "/x.pdf?page=2", true],
    ["a dollar stands for the end", "User-agent: *\nDisallow: /*.pdf$", "/x.pdf", false],
    ["the end may not overlap what came before", "User-agent: *\nDisallow: /ab*ba$", "/aba", true],
    ["the query is part of the path", "User-agent: *\nDisallow: /*?print", "/a?print=1", false],
    ["an empty disallow forbids nothing", "User-agent: *\nDisallow:", "/a", true],
    ["paths are compared with their escapes undone", "User-agent: *\nDisallow: /private", "/%70rivate", false],
    ["patterns outside ASCII are compared encoded", "User-agent: *\nDisallow: /خبر", "/%D8%AE%D8%A8%D8%B1/1", false],
    ["case matters in paths", "User-agent: *\nDisallow: /Private", "/private", true],
    ["a missing colon is forgiven", "user-agent *\ndisallow /x", "/x", false],
    ["a comment is no part of a rule", "User-agent: * # all\nDisallow: /x # not this", "/x", false],
    ["a byte order mark is no part of the first line", "\uFEFFUser-agent: *\r\nDisallow: /x\r\n", "/x", false],
    ["robots.txt itself may always be read", "User-agent: *\nDisallow: /", "/robots.txt", true],
  ])("%s", (_rule, robots, path, expected) => {
    expect(allows(robots, path)).toBe(expected);
  });

  it("matches as a regular expression of the pattern would", () => {
    const word = fc.stringMatching(/^[ab/]{0,4}$/);
    const pattern = fc.tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.boolean());
    fc.assert(
      fc.property(pattern, fc.stringMatching(/^[ab/]{0,10}$/), ([pieces, whole], tail) => {
        const written = `/${pieces.join("*")}${whole ? "$" : ""}`;
        const expression = new RegExp(`^/${pieces.join("[^]*?")}${whole ? "$" : ""}`);
        const path = `/${tail}`;
        expect(
          robotsAllow(robotsRules(`User-agent: *\nDisallow: ${written}`, "Claimdesk"), {
            pathname: path,
            search: "",
          } as URL),
        ).toBe(!expression.test(path));
      }),
      { numRuns: 500 },
    );
  });

  it("takes no time over a file that is made to cost time", () => {
    const hostile = `User-agent: *\n${`Disallow: /${"*a".repeat(900)}b$\n`.repeat(250)}`;
    const started = performance.now();
    allows(hostile, `/${"a".repeat(8_000)}`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
