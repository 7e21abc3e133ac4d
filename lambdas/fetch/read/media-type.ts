import { MIMEType } from "whatwg-mimetype";

/** How a body is read. */
export type ReadingWay = "html" | "text" | "pdf" | "unsupported";

export interface MediaType {
  /** `type/subtype`, lower case; what the bytes look like where nothing usable was declared. */
  essence: string;
  charset: string | undefined;
  way: ReadingWay;
}

const HTML_TYPES = ["text/html", "application/xhtml+xml"];
/** Structured text that people do cite from; read as it stands, nothing in it is expanded or followed. */
const TEXT_TYPES = /^(?:text\/[a-z0-9.+-]+|application\/(?:json|xml|[a-z0-9.-]+\+(?:json|xml)))$/;
/** Declarations that say nothing: servers send them for whatever they do not know. */
const MEANINGLESS = ["application/octet-stream", "application/unknown", "unknown/unknown", "*/*"];

/**
 * What a body is, by its declared type, or by its first bytes where the declaration says nothing.
 * A declared text/plain is never taken for HTML (WHATWG MIME Sniffing §7); images and archives are not opened.
 */
export function mediaTypeOf(contentType: string | null, body: Uint8Array): MediaType {
  const declared = contentType === null ? null : MIMEType.parse(contentType);
  const charset = declared?.parameters.get("charset");
  if (startsWith(body, "%PDF-")) return { essence: "application/pdf", charset, way: "pdf" };
  if (declared === null || MEANINGLESS.includes(declared.essence)) {
    return sniffed(body, charset, declared?.essence);
  }
  const { essence } = declared;
  if (HTML_TYPES.includes(essence)) return { essence, charset, way: "html" };
  if (TEXT_TYPES.test(essence)) return { essence, charset, way: "text" };
  return { essence, charset, way: "unsupported" };
}

function sniffed(body: Uint8Array, charset: string | undefined, declared: string | undefined): MediaType {
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, 1_445));
  const start = head
    .toString("latin1")
    .replace(/^(?:\xef\xbb\xbf)?[\t\n\f\r ]*/, "")
    .toLowerCase();
  if (
    /^(?:<!doctype html|<!--|<\?xml[^>]{0,200}\?>\s{0,9}<(?:!doctype )?html|<(?:html|head|body|title|meta|script|style|div|p|h1|table|a|br|b)[\s>])/.test(
      start,
    )
  ) {
    return { essence: "text/html", charset, way: "html" };
  }
  const wide = start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff");
  if (declared === undefined && body.byteLength > 0 && (wide || !isBinary(head))) {
    return { essence: "text/plain", charset, way: "text" };
  }
  return { essence: declared ?? "application/octet-stream", charset, way: "unsupported" };
}

/** Binary data bytes of WHATWG MIME Sniffing §3. */
function isBinary(head: Uint8Array): boolean {
  return head.some(
    (byte) => byte <= 0x08 || byte === 0x0b || (byte >= 0x0e && byte <= 0x1a) || (byte >= 0x1c && byte <= 0x1f),
  );
}

function startsWith(body: Uint8Array, signature: string): boolean {
  return (
    Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, 1_024)).indexOf(signature, 0, "latin1") === 0
  );
}
