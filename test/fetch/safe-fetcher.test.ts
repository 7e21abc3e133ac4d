import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import type { FetchOutcome } from "../../lambdas/fetch/outcome.ts";
import {
  type FetcherOptions,
  type LookOptions,
  type SafeFetcher,
  safeFetcher,
} from "../../lambdas/fetch/safe-fetcher.ts";
import { connectAttempts } from "./guard.ts";
import { type Answer, answer, page, redirect, type Site, siteOf } from "./site.ts";

const opened: (Site | SafeFetcher)[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function visit(answers: Record<string, Answer>, path = "/", options: FetcherOptions = {}) {
  const site = await siteOf(answers);
  const fetchPage = safeFetcher({
    ...options,
    allowedHosts: [`127.0.0.1:${site.port}`],
    limits: { deadlineMs: 400, maxBytes: 100_000, ...options.limits },
  });
  opened.push(site, fetchPage);
  connectAttempts.length = 0;
  const look = (at = path, how: LookOptions = {}) => fetchPage(`${site.origin}${at}`, how);
  return { site, look, outcome: await look() };
}

function describeOutcome(outcome: FetchOutcome): string {
  switch (outcome.kind) {
    case "page":
      return `page of ${outcome.body.byteLength}`;
    case "http-error":
      return `http-error ${outcome.status}`;
    case "refused":
      return `refused ${outcome.reason}`;
    case "unreachable":
      return `unreachable ${outcome.cause}`;
    case "too-large":
      return `too-large ${outcome.limit}`;
    case "not-modified":
    case "blocked":
      return outcome.kind;
  }
}

const STORY = "<p>The council met at noon and voted for the bridge.</p>";
const raw =
  (text: string): Answer =>
  (socket) =>
    socket.end(text);
const head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

describe("a page that comes whole", () => {
  it("is given with its bytes, its hash, its type and what the server said about this copy", async () => {
    const { outcome } = await visit({
      "/": page(STORY, { ETag: '"v1"', "Last-Modified": "Thu, 12 Jun 2025 08:00:00 GMT" }),
    });
    if (outcome.kind !== "page") throw new Error(describeOutcome(outcome));
    expect(Buffer.from(outcome.body).toString()).toBe(STORY);
    expect(outcome.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(outcome.contentType).toBe("text/html; charset=utf-8");
    expect(outcome.validators).toMatchObject({ etag: '"v1"', lastModified: "Thu, 12 Jun 2025 08:00:00 GMT" });
  });

  it.each([
    ["gzip", gzipSync(STORY)],
    ["x-gzip", gzipSync(STORY)],
    ["deflate", deflateSync(STORY)],
    ["deflate", deflateRawSync(STORY)],
    ["br", brotliCompressSync(STORY)],
    ["identity", Buffer.from(STORY)],
    ["deflate, gzip", gzipSync(deflateSync(STORY))],
  ])("is read through the content encoding %s", async (encoding, body) => {
    const { outcome } = await visit({ "/": answer("200 OK", { "Content-Encoding": encoding }, body) });
    expect(outcome).toMatchObject({ kind: "page" });
    expect(Buffer.from((outcome as { body: Uint8Array }).body).toString()).toBe(STORY);
  });

  it("is asked for by name and contact, without cookies, credentials or a referrer", async () => {
    const { site } = await visit({ "/": page(STORY) }, "/", { contact: "https://desk.example.org/about" });
    const request = site.requests[0]!.toLowerCase();
    expect(request).toContain("user-agent: claimdesk/0.1 (+https://desk.example.org/about)");
    expect(request).not.toMatch(/cookie|authorization|referer/);
  });
});

describe("a connection that is kept alive", () => {
  it("is tried afresh once when the server has closed it meanwhile", async () => {
    let answered = 0;
    const { look, site } = await visit({
      "/": (socket) => {
        // The second request finds a connection that is being closed; a fresh one is answered.
        if (answered++ === 1) socket.resetAndDestroy();
        else socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${STORY.length}\r\n\r\n${STORY}`);
      },
    });
    expect(describeOutcome(await look("/"))).toBe(`page of ${STORY.length}`);
    expect(site.requests).toHaveLength(3);
    expect(connectAttempts).toHaveLength(2);
  });
});

describe("a page that does not come whole is no page", () => {
  const gz = gzipSync(STORY.repeat(50));
  const damaged = Buffer.from(gz);
  damaged[damaged.length - 6]! ^= 0xff;

  it.each([
    ["ends before its length", raw(`${head}Content-Length: 900\r\n\r\nhalf`), "unreachable truncated"],
    [
      "ends before its last chunk",
      raw(`${head}Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n`),
      "unreachable truncated",
    ],
    [
      "is a compressed stream that ends early",
      answer("200 OK", { "Content-Encoding": "gzip" }, gz.subarray(0, 40)),
      "unreachable truncated",
    ],
    [
      "is a compressed stream with a wrong checksum",
      answer("200 OK", { "Content-Encoding": "gzip" }, damaged),
      "unreachable decoding",
    ],
    [
      "is plain but labelled as compressed",
      answer("200 OK", { "Content-Encoding": "br" }, STORY),
      "unreachable decoding",
    ],
    ["is a part that nobody asked for", answer("206 Partial Content", {}, "half"), "unreachable truncated"],
    ["states two lengths", raw(`${head}Content-Length: 4\r\nContent-Length: 9\r\n\r\nhalf`), "unreachable truncated"],
    ["has no status line", raw("<p>hello</p>"), "unreachable protocol"],
    ["greets as another protocol", raw("SSH-2.0-OpenSSH_9\r\n"), "unreachable protocol"],
    ["has a header with NUL", raw(`${head}X-A: a\0b\r\nContent-Length: 2\r\n\r\nhi`), "unreachable protocol"],
    ["is a 304 that nobody asked for", raw("HTTP/1.1 304 Not Modified\r\n\r\n"), "unreachable protocol"],
    ["resets the connection", (socket) => socket.resetAndDestroy(), "unreachable connect"],
  ] as [string, Answer, string][])("where it %s", async (_what, answers, expected) => {
    expect(describeOutcome((await visit({ "/": answers })).outcome)).toBe(expected);
  });

  it("keeps no more than the stated length", async () => {
    const { outcome } = await visit({ "/": raw(`${head}Content-Length: 4\r\n\r\nhalfMORE`) });
    expect(describeOutcome(outcome)).toBe("page of 4");
  });
});

describe("nothing is waited for past one deadline, and nothing is taken beyond the caps", () => {
  const drip =
    (before: string, piece: string): Answer =>
    (socket) => {
      socket.write(before);
      const timer = setInterval(() => socket.write(piece), 20);
      socket.on("close", () => clearInterval(timer));
    };
  const flood =
    (before: string, piece: Buffer): Answer =>
    (socket) => {
      socket.write(before);
      const more = () => {
        while (!socket.destroyed && socket.write(piece));
        if (!socket.destroyed) socket.once("drain", more);
      };
      more();
    };

  it.each([
    ["a server that never answers", () => {}],
    ["headers that come byte by byte", drip("HTTP/1.1 200 OK\r\nX-A: ", "a")],
    ["a body that comes byte by byte", drip(`${head}\r\n`, "a")],
    ["chunks that come one by one", drip(`${head}Transfer-Encoding: chunked\r\n\r\n`, "1\r\na\r\n")],
    [
      "redirects that each take their time",
      (socket, request) => {
        const next = Number(request.split(/[= ]/)[2]) || 0;
        setTimeout(() => redirect(`/?n=${next + 1}`)(socket, request), 150);
      },
    ],
  ] as [string, Answer][])("%s", async (_what, answers) => {
    const started = performance.now();
    const { outcome } = await visit({ "/": answers });
    expect(describeOutcome(outcome)).toBe("unreachable timeout");
    expect(performance.now() - started).toBeLessThan(1_500);
  });

  it.each([
    ["a body without end", flood(`${head}\r\n`, Buffer.alloc(65_536, 97)), "too-large bytes"],
    ["a length beyond the cap", raw(`${head}Content-Length: 99999999\r\n\r\nabc`), "too-large bytes"],
    [
      "headers without end",
      flood("HTTP/1.1 200 OK\r\n", Buffer.from(`X-Pad: ${"a".repeat(900)}\r\n`)),
      "too-large headers",
    ],
    [
      "interim answers without end",
      flood("", Buffer.from("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")),
      "unreachable protocol",
    ],
    [
      "a small body that expands past the cap",
      answer("200 OK", { "Content-Encoding": "gzip" }, gzipSync(Buffer.alloc(500_000))),
      "too-large bytes",
    ],
    [
      "encodings over encodings",
      answer("200 OK", { "Content-Encoding": Array(3000).fill("gzip").join(",") }, "x"),
      "too-large encodings",
    ],
  ] as [string, Answer, string][])("%s", async (_what, answers, expected) => {
    const { outcome } = await visit({ "/": answers }, "/", { limits: { deadlineMs: 5_000 } });
    expect(describeOutcome(outcome)).toBe(expected);
  });

  it("refuses a body by its ratio even under the byte cap", async () => {
    const bomb = answer("200 OK", { "Content-Encoding": "gzip" }, gzipSync(Buffer.alloc(4_000_000), { level: 9 }));
    const { outcome } = await visit({ "/": bomb }, "/", { limits: { maxBytes: 10_000_000, maxRatio: 200 } });
    expect(describeOutcome(outcome)).toBe("too-large ratio");
  });
});

describe("redirects are followed by hand", () => {
  const chain = (hops: number): Record<string, Answer> => {
    const answers: Record<string, Answer> = { "/0": page(STORY) };
    for (let i = 1; i <= hops; i++) answers[`/${i}`] = redirect(`/${i - 1}`);
    return answers;
  };

  it("up to ten, noting each", async () => {
    const { outcome, site } = await visit(chain(10), "/10");
    expect(outcome.kind).toBe("page");
    expect(outcome.hops).toHaveLength(10);
    expect(outcome.finalUrl).toBe(`${site.origin}/0`);
  });

  it("and no further", async () => {
    expect(describeOutcome((await visit(chain(11), "/11")).outcome)).toBe("unreachable redirects");
  });

  it.each([
    ["to an address inside", "http://169.254.169.254/latest/meta-data/", "refused address"],
    ["to another spelling of it", "http://[::ffff:a9fe:a9fe]/", "refused address"],
    ["to a name inside", "http://localhost/", "refused name"],
    ["to another port", "http://news.example.com:22/", "refused port"],
    ["to another scheme", "file:///etc/hosts", "refused scheme"],
    ["with credentials", "http://a:b@news.example.com/", "refused credentials"],
    ["to itself", "/", "unreachable redirects"],
    ["to nothing", "", "unreachable redirects"],
  ])("never %s", async (_what, location, expected) => {
    const { outcome, site } = await visit({ "/": redirect(location) });
    expect(describeOutcome(outcome)).toBe(expected);
    expect(connectAttempts.every(({ port }) => port === site.port)).toBe(true);
  });

  it("never where the server names two targets", async () => {
    const two = raw("HTTP/1.1 302 Found\r\nLocation: /a\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n");
    expect(describeOutcome((await visit({ "/": two })).outcome)).toBe("unreachable redirects");
  });

  it("without carrying a cookie that was set on the way", async () => {
    const { site } = await visit({
      "/": answer("302 Found", { Location: "/next", "Set-Cookie": "seen=1; Path=/" }),
      "/next": page(STORY),
    });
    expect(site.requests[1]!.toLowerCase()).not.toContain("cookie");
  });
});

describe("politeness", () => {
  const validators = (site: Site) => ({ url: `${site.origin}/`, etag: '"v1"' });

  it("asks whether a kept copy still holds, and takes 304 for an answer", async () => {
    const { site, look } = await visit({
      "/": (socket, request) =>
        /if-none-match: "v1"/i.test(request)
          ? raw('HTTP/1.1 304 Not Modified\r\nETag: "v1"\r\n\r\n')(socket, request)
          : page(STORY, { ETag: '"v1"' })(socket, request),
    });
    expect(describeOutcome(await look("/", { validators: validators(site) }))).toBe("not-modified");
    expect(describeOutcome(await look("/", { validators: { ...validators(site), etag: '"v0"' } }))).toContain("page");
  });

  it("sends a validator only to the URL that it came from, and none that would break a header", async () => {
    const { site, look } = await visit({ "/": page(STORY), "/moved": redirect("/") });
    await look("/moved", { validators: { url: `${site.origin}/moved`, etag: '"v1"' } });
    await look("/", { validators: { url: `${site.origin}/`, etag: '"v\r\nX-Evil: 1"' } });
    const [, moved, landed, broken] = site.requests;
    expect(moved).toMatch(/if-none-match/i);
    expect(landed).not.toMatch(/if-none-match/i);
    expect(broken).not.toMatch(/if-none-match|x-evil/i);
  });

  const robots = (text: string) => answer("200 OK", { "Content-Type": "text/plain" }, text);

  it("honours robots.txt in scheduled looks, not in one look that a person asks for", async () => {
    const { look, site } = await visit(
      { "/robots.txt": robots("User-agent: *\nDisallow: /private"), "/private": page(STORY), "/open": page(STORY) },
      "/open",
    );
    expect(describeOutcome(await look("/private", { robots: "honour" }))).toBe("blocked");
    expect(describeOutcome(await look("/open", { robots: "honour" }))).toContain("page");
    expect(describeOutcome(await look("/private", { robots: "ignore" }))).toContain("page");
    expect(site.requests.filter((request) => request.includes("/robots.txt"))).toHaveLength(1);
  });

  it("honours it for the target of a redirect too", async () => {
    const { look } = await visit({
      "/robots.txt": robots("User-agent: Claimdesk\nDisallow: /private"),
      "/": redirect("/private"),
      "/private": page(STORY),
    });
    expect(describeOutcome(await look("/", { robots: "honour" }))).toBe("blocked");
  });

  it.each([
    ["is missing", answer("404 Not Found", {}), "page of 56"],
    ["fails", answer("503 Service Unavailable", {}), "unreachable robots"],
    ["is cut off", raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nUser-agent"), "unreachable robots"],
  ] as [string, Answer, string][])("where robots.txt %s", async (_what, robotsAnswer, expected) => {
    const { look } = await visit({ "/robots.txt": robotsAnswer, "/": page(STORY) });
    expect(describeOutcome(await look("/", { robots: "honour" }))).toBe(expected);
  });

  it("asks for robots.txt again after a day", async () => {
    let now = Date.UTC(2025, 5, 12);
    const { look, site } = await visit({ "/robots.txt": robots(""), "/": page(STORY) }, "/", { now: () => now });
    for (const hours of [0, 23, 2]) {
      now += hours * 3_600_000;
      await look("/", { robots: "honour" });
    }
    expect(site.requests.filter((request) => request.includes("/robots.txt"))).toHaveLength(2);
  });

  it("passes on how long a server wants to be left alone, within bounds", async () => {
    const busy = answer("429 Too Many Requests", { "Retry-After": "120" });
    expect((await visit({ "/": busy })).outcome).toMatchObject({ kind: "http-error", status: 429, retryAfter: 120 });
  });

  it("tells that the allow-list lifted the guard", async () => {
    const lifted: string[] = [];
    const { site } = await visit({ "/": page(STORY) }, "/", { onLifted: (hostPort) => lifted.push(hostPort) });
    expect(lifted).toEqual([`127.0.0.1:${site.port}`]);
  });
});
