import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { PDF_LIMITS, readPdf } from "../../../lambdas/fetch/read/pdf-page.ts";

const FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

/** A document with a page for each content stream, and what it says of itself. */
function pdfOf(streams: Buffer[], info = ""): Buffer {
  const kids = streams.map((_, i) => `${3 + 2 * i} 0 R`).join(" ");
  const parts: Buffer[] = [
    Buffer.from(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[${kids}]/Count ${streams.length}>>endobj\n`,
    ),
  ];
  for (const [i, stream] of streams.entries()) {
    const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${4 + 2 * i} 0 R/Resources<</Font<</F1 ${FONT}>>>>>>`;
    parts.push(
      Buffer.from(
        `${3 + 2 * i} 0 obj${page}endobj\n${4 + 2 * i} 0 obj<</Length ${stream.length}/Filter/FlateDecode>>stream\n`,
      ),
    );
    parts.push(stream, Buffer.from("\nendstream endobj\n"));
  }
  parts.push(Buffer.from(`90 0 obj<<${info}>>endobj\ntrailer<</Root 1 0 R/Info 90 0 R>>\n%%EOF`));
  return Buffer.concat(parts);
}

const lines = (...texts: string[]) =>
  deflateSync(Buffer.from(`BT /F1 12 Tf 50 700 Td ${texts.map((text) => `(${text}) Tj 0 -20 Td`).join(" ")} ET`));

describe("the text of a PDF", () => {
  it("is its lines, page by page, and what it says of itself", async () => {
    const info = "/Title(Budget report)/Author(Ministry)/CreationDate(D:20250612100000+03'00')";
    const reading = await readPdf(
      pdfOf([lines("The budget is 14 million.", "It was agreed."), lines("Page two")], info),
    );
    if (reading.kind !== "pdf") throw new Error(JSON.stringify(reading));
    expect(reading.blocks.map(({ start, end, page }) => [page, reading.text.slice(start, end)])).toEqual([
      [1, "The budget is 14 million."],
      [1, "It was agreed."],
      [2, "Page two"],
    ]);
    expect(reading.metadata).toMatchObject({
      title: "Budget report",
      byline: "Ministry",
      published: "2025-06-12T10:00:00+03:00",
    });
  });

  it("is not there where the document is damaged", async () => {
    expect(await readPdf(Buffer.from("%PDF-1.7\n"))).toMatchObject({ kind: "unsupported", reason: "pdf-damaged" });
  });

  it("is given up where reading takes too long, and the process that read is ended", async () => {
    const endless = deflateSync(Buffer.from(`BT /F1 9 Tf ${"(a b c d e f) Tj 1 0 Td ".repeat(2_000_000)} ET`));
    const started = performance.now();
    const reading = await readPdf(pdfOf([endless]), { ...PDF_LIMITS, deadlineMs: 700 });
    expect(reading).toMatchObject({ kind: "unsupported", reason: "pdf-too-slow" });
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it("is not asked for where the document is too large", async () => {
    const reading = await readPdf(pdfOf([lines("a")]), { ...PDF_LIMITS, maxBytes: 100 });
    expect(reading).toMatchObject({ kind: "unsupported", reason: "pdf-too-large" });
  });

  it("ends after as many pages and characters as are wanted", async () => {
    const reading = await readPdf(pdfOf([lines("one"), lines("two"), lines("three")]), { ...PDF_LIMITS, maxPages: 2 });
    expect(reading).toMatchObject({ text: "one\ntwo" });
    expect(await readPdf(pdfOf([lines("one"), lines("two")]), { ...PDF_LIMITS, maxCharacters: 2 })).toMatchObject({
      text: "on",
    });
  });
});
