import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Exchange, HeaderPair } from "./outcome.ts";

/** What the desk adds to an exchange that it keeps; written as JSON into the metadata record. */
export type WarcNotes = Readonly<Record<string, string | number | boolean | null>>;

export interface WarcInput {
  exchange: Exchange;
  /** When the answer was received, UTC ISO 8601. */
  at: string;
  /** Three UUIDs for the response, request and metadata records: given, so that the same input gives the same bytes. */
  recordIds: readonly [response: string, request: string, metadata: string];
  notes?: WarcNotes;
}

const CRLF = "\r\n";

/** Headers that described the transfer and not what is kept: the chunks are gone from the stored body. */
const TRANSFER = ["transfer-encoding", "content-length"];

/**
 * One exchange as WARC 1.1: response, request and metadata records, each a gzip member of its own, so that any replay
 * tool opens it and can seek in it. The body stays under its Content-Encoding, as it came.
 * @returns the file's bytes; the same input gives the same bytes
 * @see ISO 28500:2017 §5, §6.2 (response), §6.4 (metadata), annex D (record-wise gzip)
 */
export function writeWarc({ exchange, at, recordIds, notes = {} }: WarcInput): Uint8Array {
  const { url, raw } = exchange;
  const [responseId, requestId, metadataId] = recordIds;
  const payloadDigest: HeaderPair = ["WARC-Payload-Digest", digest(raw)];
  const concurrent: HeaderPair = ["WARC-Concurrent-To", urn(responseId)];
  return Buffer.concat([
    record("response", responseId, url, at, "application/http;msgtype=response", responseOf(exchange), [payloadDigest]),
    record("request", requestId, url, at, "application/http;msgtype=request", requestOf(exchange), [concurrent]),
    record("metadata", metadataId, url, at, "application/json", Buffer.from(JSON.stringify(notes)), [concurrent]),
  ]);
}

function record(
  type: string,
  id: string,
  url: string,
  at: string,
  contentType: string,
  block: Uint8Array,
  more: readonly HeaderPair[],
): Uint8Array {
  const head = lines("WARC/1.1", [
    ["WARC-Type", type],
    ["WARC-Record-ID", urn(id)],
    ["WARC-Date", at],
    ["WARC-Target-URI", url],
    ...more,
    ["WARC-Block-Digest", digest(block)],
    ["Content-Type", contentType],
    ["Content-Length", String(block.byteLength)],
  ]);
  const end = Buffer.from(CRLF + CRLF);
  // The time in the gzip header is zero by default in zlib, so that the bytes depend on the input alone.
  return gzipSync(Buffer.concat([Buffer.from(head), block, end]));
}

function requestOf({ url, requestHeaders }: Exchange): Uint8Array {
  const { pathname, search, host } = new URL(url);
  return Buffer.from(lines(`GET ${pathname}${search} HTTP/1.1`, [["host", host], ...requestHeaders]), "latin1");
}

function responseOf({ status, statusText, headers, raw }: Exchange): Uint8Array {
  const kept = headers.map(([name, value]): HeaderPair => {
    return TRANSFER.includes(name.toLowerCase()) ? [`X-Archive-Orig-${name}`, value] : [name, value];
  });
  const head = lines(`HTTP/1.1 ${status} ${statusText}`, [...kept, ["Content-Length", String(raw.byteLength)]]);
  return Buffer.concat([Buffer.from(head, "latin1"), raw]);
}

/** A header block. Line ends inside values would begin new headers: they become spaces. */
function lines(first: string, headers: readonly HeaderPair[]): string {
  const all = [first, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return all.map((line) => line.replace(/[\r\n]+/g, " ") + CRLF).join("") + CRLF;
}

function digest(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

function urn(id: string): string {
  return `<urn:uuid:${id}>`;
}
