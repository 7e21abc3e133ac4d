import { describe, expect, it } from "vitest";
import { readArticle } from "../../../lambdas/fetch/read/article.ts";

const sentence = (i: number) =>
  `<p>On day ${i} the council met in the old hall, heard the engineers, and put off the vote on the bridge, as members had asked.</p>`;
const story = Array.from({ length: 12 }, (_, i) => sentence(i)).join("\n");
const around = (body: string) =>
  `<html><head><title>Bridge | Example News</title></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
   <div class="share">Share this</div><article><h1>Bridge</h1>${body}</article><footer>Copyright, all rights reserved</footer></body></html>`;
const read = (html: string, type = "text/html") =>
  readArticle(Buffer.from(html), type, "https://news.example.com/story");

describe("the readable article of a page", () => {
  it("is the story without what stands around it", () => {
    const article = read(around(story));
    if (article.kind !== "article") throw new Error(article.reason);
    expect(article.text).toContain("On day 0 the council met");
    expect(article.text).toContain("On day 11 the council met");
    expect(article.text).not.toMatch(/Home|Share this|all rights reserved/);
    expect(article.blocks.length).toBeGreaterThanOrEqual(12);
  });

  it.each([
    ["without html and body elements", story],
    ["with a body that is not written out", `<html><title>x</title>${story}`],
  ])("is found in a page %s", (_what, html) => {
    expect(read(html)).toMatchObject({ kind: "article" });
  });

  it.each([
    ["too-deep", `<body>${"<div>".repeat(300)}${story}`],
    ["too-deep", `<body>${`${"<div>".repeat(200)}x${"</div>".repeat(200)}`.repeat(60)}`],
    ["too-large", `<body>${"<p>x</p>".repeat(40_000)}`],
    ["too-large", `<body><p>${"word ".repeat(250_000)}`],
    ["no-story", "<html><body></body></html>"],
    ["no-story", ""],
  ] as const)("is not sought where the page is %s", (reason, html) => {
    const started = process.cpuUsage().user;
    expect(read(html)).toEqual({ kind: "no-article", reason });
    expect((process.cpuUsage().user - started) / 1_000).toBeLessThan(2_000);
  });

  it("is only sought in HTML", () => {
    expect(read("words", "text/plain")).toEqual({ kind: "no-article", reason: "not-html" });
  });
});
