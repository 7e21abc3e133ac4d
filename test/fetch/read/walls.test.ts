import { describe, expect, it } from "vitest";
import { readPage } from "../../../lambdas/fetch/read/read-page.ts";
import { type AnswerTraits, findWall } from "../../../lambdas/fetch/read/walls.ts";

const ASKED = "https://news.example.com/2025/06/bridge-vote";

async function wallIn(html: string, traits: Partial<AnswerTraits> = {}, headers: Record<string, string> = {}) {
  const reading = await readPage(Buffer.from(html), "text/html; charset=utf-8", { url: ASKED });
  if (reading.kind === "unsupported") throw new Error(reading.detail);
  const answer = { status: 200, header: (name: string) => headers[name], askedUrl: ASKED, finalUrl: ASKED, ...traits };
  return findWall(reading, answer)?.wall ?? null;
}

const paragraph =
  "<p>The council met on Thursday and, after three hours of debate, voted to close the bridge to lorries until the work is done.</p>";
const story = `<title>Council votes on bridge</title><article><h1>Council votes on bridge</h1>${paragraph.repeat(20)}</article>`;

describe("what stands in the place of a page", () => {
  it.each([
    // Not there any more, though the server says 200.
    ["not-found", "<title>404 Not Found</title><p>Page not found"],
    ["not-found", "<title>Example News</title><h1>Sorry, this page could not be found</h1><p>Try our search.</p>"],
    ["not-found", "<title>Oops</title><p>We can't find the page that you asked for.</p>"],
    ["not-found", "<title>Archive</title><h1>This article is no longer available</h1>"],
    ["not-found", "<html lang=ar><h1>عذرا، الصفحة التي تبحث عنها غير موجودة</h1>"],
    ["parked", "<title>example.com</title><h1>This domain is for sale</h1><p>Make an offer on this domain today.</p>"],
    ["parked", "<script src=https://img.sedoparking.com/x.js></script><p>Related links</p>"],
    // Only a person can pass.
    ["login", "<form action=/login><input name=u><input type=password></form>"],
    ["login", "<title>Sign in - Example News</title><h1>Sign in</h1><form><input type=email></form>"],
    ["login", "<html lang=ar><h1>تسجيل الدخول</h1><form><input type=password></form>"],
    [
      "pay",
      `<h1>Council votes</h1>${paragraph}<div class="paywall-box">Already a subscriber? Subscribe to continue reading.</div>`,
    ],
    ["pay", `<h1>Council votes</h1>${paragraph}<p>This article is for our subscribers.</p>`],
    ["pay", `<h1>تصويت</h1>${paragraph}<p>اشترك الآن لمتابعة القراءة</p>`],
    [
      "consent",
      "<h1>Before you continue</h1><p>We use cookies and data to deliver our services.</p><button>Accept all</button>",
    ],
    [
      "consent",
      "<div class='cookie-consent'><p>We and our 842 partners value your privacy</p><button>Accept</button></div>",
    ],
    ["challenge", "<title>Just a moment...</title><p>Verifying you are human.</p>"],
    [
      "challenge",
      "<title>news.example.com</title><script src='https://geo.captcha-delivery.com/c.js'></script><p>Please wait</p>",
    ],
    [
      "challenge",
      "<title>news.example.com</title><p>One more step</p><script src='https://js.hcaptcha.com/1/api.js'></script>",
    ],
    // Only a browser can fill.
    [
      "empty",
      "<div id=root></div><script src=/app.js></script><noscript>You need to enable JavaScript to run this app.</noscript>",
    ],
    ["empty", "<title>App</title><script>boot()</script>"],
    ["empty", ""],
  ])("%s: %s", async (wall, html) => {
    expect(await wallIn(html)).toBe(wall);
  });

  it("may be a challenge that the server owns to", async () => {
    expect(await wallIn(story, { status: 403 }, { "cf-mitigated": "challenge" })).toBe("challenge");
    expect(await wallIn("<p>x</p>", { status: 202 }, { "x-amzn-waf-action": "challenge" })).toBe("challenge");
  });

  it.each([
    ["not-found", "https://news.example.com/"],
    ["not-found", "https://news.example.com/en"],
    ["not-found", "https://news.example.com/404.html"],
    ["login", "https://accounts.example.com/login?next=%2F2025"],
    ["consent", "https://consent.example.com/collect"],
    ["pay", "https://news.example.com/subscribe"],
  ])("may be %s where a redirect ended at %s", async (wall, finalUrl) => {
    expect(await wallIn("<title>Example News</title><p>Welcome to Example News.</p><form></form>", { finalUrl })).toBe(
      wall,
    );
  });
});

describe("pages are not taken for walls", () => {
  it.each([
    ["a story", story],
    ["a line of text", "<p>hello</p>"],
    ["a story with a sign-in form in its menu", `<nav><form><input type=password>Log in</form></nav>${story}`],
    [
      "a story under a consent notice",
      `<div class="cookie-banner">We value your privacy. Accept all cookies</div>${story}`,
    ],
    [
      "a story beside an offer to subscribe",
      `${story}<aside>Already a subscriber? Subscribe to continue reading.</aside>`,
    ],
    ["a story about a page that was not found", story.replaceAll("Council votes on bridge", "Ministry: 404 not found")],
    [
      "a short item about something that is no longer available",
      `<h1>Ferry is no longer available on Sundays</h1>${paragraph.repeat(4)}`,
    ],
    ["a short item about rooms that were denied", `<h1>Reporters say access was refused</h1>${paragraph.repeat(6)}`],
    [
      "a page with a captcha on its comment form",
      `${story}<script src=https://www.google.com/recaptcha/api.js></script>`,
    ],
    [
      "a story that its site marks as not free, shown whole",
      `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>${story}`,
    ],
  ])("%s", async (_what, html) => {
    expect(await wallIn(html)).toBeNull();
  });

  it("a story that has moved to another address of its own", async () => {
    expect(await wallIn(story, { finalUrl: "https://news.example.com/archive/bridge-vote" })).toBeNull();
  });

  it("a front page that was asked for", async () => {
    const home = "https://news.example.com/";
    expect(await wallIn(story, { askedUrl: home, finalUrl: home })).toBeNull();
  });
});
