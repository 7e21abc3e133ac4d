import { describe, expect, it } from "vitest";
import { readPage } from "../../../lambdas/fetch/read/read-page.ts";
import type { PageReading } from "../../../lambdas/fetch/read/reading.ts";

const bytes = (hex: string) => Buffer.from(hex.replace(/ /g, ""), "hex");
const read = (body: Uint8Array | string, contentType: string | null) =>
  readPage(typeof body === "string" ? Buffer.from(body) : body, contentType, { url: "https://news.example.com/story" });
const textOf = (reading: PageReading) => (reading.kind === "unsupported" ? reading.reason : reading.text);

describe("the encoding of a page", () => {
  /** "قال الوزير إن الجسر سيفتح في يونيو" in windows-1256. */
  const arabic = bytes("dec7e1 20 c7e1e6d2edd1 20 c5e4 20 c7e1ccd3d1 20 d3ede4ddcad8 20 dded 20 edede4ed");

  it.each([
    ["the header", "text/html; charset=windows-1252", bytes("3c703e 636166e9 3c2f703e"), "caf\u00e9"],
    [
      "the header, ISO-8859-1 meaning windows-1252",
      "text/html; charset=ISO-8859-1",
      bytes("3c703e 8033 3c2f703e"),
      "\u20ac3",
    ],
    ["a byte order mark before the header", "text/html; charset=windows-1252", bytes("efbbbf 3c703ec3a9"), "\u00e9"],
    [
      "a byte order mark of UTF-16",
      "text/html",
      Buffer.concat([bytes("fffe"), Buffer.from("<p>3.5 %", "utf16le")]),
      "3.5 %",
    ],
    [
      "a meta element",
      "text/html",
      Buffer.concat([Buffer.from("<meta charset=koi8-r><p>"), bytes("f2cfd3d3c9d1")]),
      "\u0420\u043e\u0441\u0441\u0438\u044f",
    ],
    [
      "nothing but being UTF-8",
      "text/html",
      Buffer.from("<p>\u0642\u0627\u0644 caf\u00e9"),
      "\u0642\u0627\u0644 caf\u00e9",
    ],
    [
      "nothing but being Western",
      "text/html",
      bytes("3c703e 4d6f6e747265616c2c20636166e9207265737465"),
      "Montreal, caf\u00e9 reste",
    ],
    ["a label that nobody knows", "text/html; charset=x-none", Buffer.from("<p>\u00e9"), "\u00e9"],
    [
      "a quoted label, the first of two",
      'text/html; charset="utf-8"; charset=latin1',
      Buffer.from("<p>\u00e9"),
      "\u00e9",
    ],
  ])("by %s", async (_what, contentType, body, expected) => {
    expect(textOf(await read(body, contentType))).toBe(expected);
  });

  it("of an Arabic page that declares none is windows-1256", async () => {
    const reading = await read(Buffer.concat([Buffer.from("<p>"), arabic]), "text/html");
    expect(reading).toMatchObject({ charset: "windows-1256" });
    expect(textOf(reading)).toMatch(/^قال الوزير إن الجسر/);
  });

  it("that is not what the header says is counted in what could not be read", async () => {
    expect(await read(bytes("3c703e 636166e9 2e"), "text/html; charset=utf-8")).toMatchObject({ replaced: 1 });
  });

  it("never lets an overlong sequence make markup", async () => {
    const reading = await read(bytes("c0bc 736372697074 c0be"), "text/html; charset=utf-8");
    expect(textOf(reading)).not.toContain("<");
  });
});

describe("what a body is", () => {
  it.each([
    ["text/html", "<p>a", "html"],
    ["TEXT/HTML; charset=utf-8", "<p>a", "html"],
    ["application/xhtml+xml", "<p>a</p>", "html"],
    [null, "<!doctype html><p>a", "html"],
    [null, "plain words", "text"],
    ["text/html, text/plain", "<p>a", "html"],
    ["application/octet-stream", "<html><p>a", "html"],
    ["application/octet-stream", "MZ", "unsupported"],
    ["text/plain", "<p>not markup</p>", "text"],
    ["application/json", '{"a":1}', "text"],
    ["application/xml", "<a>b</a>", "text"],
    ["image/svg+xml", "<svg/>", "unsupported"],
    ["image/png", "\x89PNG", "unsupported"],
    ["video/mp4", "....ftyp", "unsupported"],
    [null, "\0\x01\x02", "unsupported"],
    ["application/pdf", "no document at all", "unsupported"],
  ])("declared as %s and beginning %j is read as %s", async (contentType, body, kind) => {
    expect((await read(body, contentType)).kind).toBe(kind);
  });

  it("expands no entity of an XML document", async () => {
    const xml = '<!DOCTYPE r [<!ENTITY x "expanded">]><r>&x;</r>';
    expect(textOf(await read(xml, "application/xml"))).toBe(xml);
  });

  it("keeps the lines of plain text as blocks, at their own offsets", async () => {
    const reading = await read("One\r\n\r\n  Two\nThree", "text/plain");
    if (reading.kind !== "text") throw new Error(reading.kind);
    expect(reading.blocks.map(({ start, end }) => reading.text.slice(start, end))).toEqual(["One", "  Two", "Three"]);
  });
});
