import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problems } from "../../lambdas/core/problem.ts";
import { type CallOptions, HARBOUR, openDesk, type TestDesk } from "./desk.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

interface Problem extends Record<string, unknown> {
  type: string;
  status: number;
  title: string;
  detail: string;
  errors?: { pointer: string; detail: string }[];
}
const post = (options: CallOptions) => desk.call<Problem>("POST", "/articles", { role: "contributor", ...options });

describe("a story that cannot be taken in", () => {
  it.each<[string, Record<string, unknown>, string]>([
    ["an unknown field", { tittle: "x" }, "/tittle"],
    ["a wrong zone", { timezone: "Mars/Olympus" }, "/timezone"],
    ["an offset for a zone", { timezone: "+03:00" }, "/timezone"],
    ["an hour of publication without offset", { publishedAt: "2026-04-09T10:15:00" }, "/publishedAt"],
    ["no hour of publication at all", { publishedAt: undefined }, "/publishedAt"],
    ["a day that is none", { publishedAt: "2026-02-30T10:15:00Z" }, "/publishedAt"],
    ["a lone surrogate in its text", { text: "half a \ud83c bridge" }, "/text"],
    ["a NUL in its text", { text: "a\u0000b" }, "/text"],
    ["an empty text", { text: "" }, "/text"],
    ["a blank text", { text: " \n\t " }, "/text"],
    ["an empty title", { title: "" }, "/title"],
    ["a title that is a number", { title: 7 }, "/title"],
    ["no publisher", { publisher: undefined }, "/publisher"],
    ["a language that is not read", { language: "tlh" }, "/language"],
    ["an address inside the network", { url: "http://10.0.0.1/story" }, "/url"],
    ["an address with a password", { url: "https://me:secret@news.example/story" }, "/url"],
    ["an address of another kind", { url: "file:///etc/passwd" }, "/url"],
    ["a source without stance", { sources: [{ url: "https://a.example/" }] }, "/sources/0/stance"],
    [
      "a confidential source that says who it is",
      {
        sources: [
          {
            stance: "supports",
            source: {
              type: "person",
              label: "A clerk",
              confidential: true,
              organisation: "The court",
              knownTo: ["leila"],
            },
          },
        ],
      },
      "/sources/0/source/organisation",
    ],
  ])("has %s, and the answer names the field", async (_what, changes, pointer) => {
    const { status, headers, body } = await post({ body: { ...HARBOUR, ...changes } });
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(body).toMatchObject({ type: "/problems/invalid", status: 400 });
    expect(status).toBe(400);
    expect(body.errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it("has more bytes than a text may have", async () => {
    const { status, body } = await post({ body: { ...HARBOUR, text: "é".repeat(550_000) } });
    expect([status, body.type, body.errors?.[0]?.pointer]).toEqual([413, "/problems/too-large", "/text"]);
  });

  it.each<[string, CallOptions, number, string]>([
    ["is no JSON", { raw: '{"title": "x",' }, 400, "malformed"],
    ["is no UTF-8", { raw: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]) }, 400, "malformed"],
    ["is an array", { body: [] }, 400, "invalid"],
    ["is null", { raw: "null" }, 400, "invalid"],
    [
      "is of another type",
      { raw: "title=x", type: "application/x-www-form-urlencoded" },
      415,
      "unsupported-media-type",
    ],
    [
      "is in another charset",
      { body: HARBOUR, type: "application/json; charset=utf-16" },
      415,
      "unsupported-media-type",
    ],
    ["has no key", { body: HARBOUR, key: null }, 400, "invalid"],
    ["has a key that is too long", { body: HARBOUR, key: "k".repeat(256) }, 400, "invalid"],
  ])("has a body that %s", async (_what, options, status, name) => {
    const answer = await post(options);
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${name}`]);
  });

  it("comes from a machine that does not say who wrote it", async () => {
    const answer = await desk.call<Problem>("POST", "/articles", { client: "cms", body: HARBOUR });
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([400, "/authors"]);
    const named = await desk.call("POST", "/articles", { client: "cms", body: { ...HARBOUR, authors: ["ana"] } });
    expect(named.status).toBe(201);
  });
});

describe("a call", () => {
  it("without a token, with a forged one or to nowhere is told so", async () => {
    const plain = (path: string, headers: Record<string, string> = {}) =>
      fetch(`${desk.host.url}/api${path}`, { headers });
    expect((await plain("/articles")).status).toBe(401);
    const token = await desk.host.tokenFor("reviewer");
    const [head, payload] = token.split(".");
    expect((await plain("/articles", { authorization: `Bearer ${head}.${payload}.AAAA` })).status).toBe(401);
    expect((await plain("/articles", { authorization: `Bearer ${token}` })).status).toBe(200);
    const nowhere = await desk.call<Problem>("GET", "/nowhere");
    expect([nowhere.status, nowhere.body.type]).toEqual([404, "/problems/not-found"]);
    const method = await desk.call<Problem>("DELETE", "/articles", {});
    expect([method.status, method.body.type]).toEqual([405, "/problems/method-not-allowed"]);
    expect(method.headers.get("allow")).toBe("POST, GET");
    expect((await desk.call("GET", "/articles/")).status).toBe(404);
  });

  it("that changes something says which version it saw", async () => {
    const { article, claims } = await desk.takeIn({});
    const path = `/articles/${article.id}/claims/${claims[0]!.id}/status`;
    const put = (ifMatch?: string) =>
      desk.call<Problem>("PUT", path, { body: { status: "pending" }, ...(ifMatch ? { ifMatch } : {}) });
    expect((await put()).status).toBe(428);
    expect((await put("*")).status).toBe(400);
    expect((await put("7")).status).toBe(400);
    const stale = await put('"99"');
    expect([stale.status, stale.body.type]).toEqual([412, "/problems/stale"]);
    expect(stale.body["current"]).toMatchObject({ id: claims[0]!.id, rev: 1 });
    expect((await put('"1"')).status).toBe(200);
  });

  it("cannot turn a page with another list's cursor, nor with a changed one", async () => {
    await desk.takeIn({});
    await desk.takeIn({});
    const { body } = await desk.call<{ next?: string }>("GET", "/articles?limit=1");
    const next = body.next!;
    const read = (path: string, options: CallOptions = {}) => desk.call<Problem>("GET", path, options);
    expect((await read(`/articles?limit=1&cursor=${next}`)).status).toBe(200);
    expect((await read(`/articles?limit=1&publisher=x&cursor=${next}`)).status).toBe(400);
    expect((await read(`/queue?cursor=${next}`)).status).toBe(400);
    expect((await read(`/articles?limit=1&cursor=${next}`, { role: "editor" })).status).toBe(400);
    const changed = (next[9] === "A" ? "B" : "A") + next.slice(1);
    expect((await read(`/articles?limit=1&cursor=${changed}`)).body.errors?.[0]?.pointer).toBe("cursor");
    expect((await read("/articles?limit=0")).body.errors?.[0]?.pointer).toBe("limit");
    expect((await read("/articles?colour=red")).body.errors?.[0]?.pointer).toBe("colour");
  });

  it("has a problem type that is a page", async () => {
    for (const name of Object.keys(problems)) {
      const page = await fetch(`${desk.host.url}/problems/${name}`);
      expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    }
    expect((await fetch(`${desk.host.url}/problems/none-such`)).status).toBe(404);
  });
});

describe("a text with strange characters", () => {
  it.each([
    ["quotes, backslashes and markup", `"'\\ <script>alert(1)</script> &amp; {{7*7}} \${x} %n %00`],
    ["every kind of line end", "a\r\nb\rc\nd\u2028e\u2029f\u0085g"],
    ["marks that turn the line around", "\u202eabc\u202c \u2067עברית\u2069 \u200fالعربية\u200e"],
    ["joined and composed letters", "👩‍👩‍👧‍👦 e\u0301 \ufb01 ﷽ Å \u0000".replace("\u0000", "")],
    ["a byte order mark and a last blank", "\ufeffstory "],
    ["private and unassigned characters", "\ue000 \u{10fffd} \ufffd \uffff"],
  ])("comes out as it went in: %s", async (_what, text) => {
    const { article } = await desk.takeIn({ text, title: text.replaceAll(/[\r\n]/g, " ") });
    const { body } = await desk.call<{ text: string }>("GET", `/articles/${article.id}`);
    expect(body.text).toBe(text);
  });
});

describe("a client that has a version already", () => {
  it("is told so, whichever way it names it", async () => {
    const { article } = await desk.takeIn({});
    const url = `${desk.host.url}/api/articles/${article.id}`;
    const authorization = `Bearer ${await desk.host.tokenFor("reviewer")}`;
    const etag = (await fetch(url, { headers: { authorization } })).headers.get("etag")!;
    const status = async (given: string) =>
      (await fetch(url, { headers: { authorization, "if-none-match": given } })).status;
    expect(await status(etag)).toBe(304);
    expect(await status(`W/${etag}`)).toBe(304);
    expect(await status(`"1.1", ${etag}`)).toBe(304);
    expect(await status('"0.0"')).toBe(200);
  });
});
