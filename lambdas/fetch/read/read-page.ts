import { decodeText } from "./charset.ts";
import { readHtml } from "./html-page.ts";
import { mediaTypeOf } from "./media-type.ts";
import { PDF_LIMITS, type PdfLimits, readPdf } from "./pdf-page.ts";
import { readPlain } from "./plain-page.ts";
import type { PageReading } from "./reading.ts";

export interface ReadOptions {
  /** URL that answered: relative URLs in the page start from it. */
  url: string;
  pdf?: Partial<PdfLimits>;
}

/**
 * Reads a body into text with its blocks, whatever it is: HTML, plain text or PDF; anything else is `unsupported`
 * and is kept by its hash alone. Never throws for what a body holds.
 * @param body the whole body, without its Content-Encoding
 * @param contentType value of the Content-Type header; null where there was none
 */
export async function readPage(
  body: Uint8Array,
  contentType: string | null,
  options: ReadOptions,
): Promise<PageReading> {
  const { essence, charset: label, way } = mediaTypeOf(contentType, body);
  switch (way) {
    case "html": {
      const { text: html, charset, replaced } = decodeText(body, label, true);
      return { kind: "html", mediaType: essence, ...readHtml(html, options.url), charset, replaced };
    }
    case "text": {
      const { text, charset, replaced } = decodeText(body, label, false);
      return { kind: "text", mediaType: essence, ...readPlain(text), charset, replaced };
    }
    case "pdf":
      return await readPdf(body, { ...PDF_LIMITS, ...options.pdf });
    case "unsupported":
      return { kind: "unsupported", mediaType: essence, reason: "media-type", detail: `${essence} is not read` };
  }
}
