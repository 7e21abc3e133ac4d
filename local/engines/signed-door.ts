import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import { AwsV4Signer } from "aws4fetch";
import { CREDENTIALS, objectHeaders } from "./wire.ts";

/** Most bytes of one PUT to a signed address: above what any function signs. */
const MOST_BYTES = 128_000_000;
/** The engine takes requests of at most 11 MiB; larger objects come in parts. */
const PART_BYTES = 8 * 1024 * 1024;

/**
 * Makes a server of the bucket engine treat signed addresses as S3 does, which the engine itself doesn't: the signature
 * and its time are checked, an upload has the length, type and SHA-256 that were signed, other origins may use them
 * from their pages (CORS), and a download is named as the address says. Calls of the functions themselves, which carry
 * their signature in a header, pass as they are.
 */
export function guardSigned(server: Server): void {
  const engine = server.listeners("request") as RequestListener[];
  const pass: RequestListener = (request, response) => {
    for (const listener of engine) listener.call(server, request, response);
  };
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "127.0.0.1"}`);
    if (request.method === "OPTIONS") return preflight(request, response);
    if (!url.searchParams.has("X-Amz-Signature")) {
      const isObject = /^\/[^/]*\/./.test(url.pathname);
      if (isObject && request.headers.authorization === undefined) return refuse(response, denied("is not signed"));
      return pass(request, response);
    }
    void open(request, response, url, pass).catch(() => response.destroy());
  });
}

async function open(request: IncomingMessage, response: ServerResponse, url: URL, pass: RequestListener) {
  allowOrigin(request, response);
  const wrong = await faultOf(request, url, Date.now());
  if (wrong) return refuse(response, wrong);
  switch (request.method) {
    case "GET":
    case "HEAD":
      return pass(request, named(response, url.searchParams));
    case "PUT":
      return take(request, response, url);
    default:
      return refuse(response, denied("is signed for another method"));
  }
}

/** What S3 says no with: status, code and a sentence. */
type Fault = readonly [status: number, code: string, message: string];
const denied = (what: string): Fault => [403, "AccessDenied", `The request ${what}.`];

/** Signature Version 4 in the query, as S3 checks it (Authenticating Requests: Using Query Parameters). */
async function faultOf(request: IncomingMessage, url: URL, nowMs: number): Promise<Fault | null> {
  const query = url.searchParams;
  const [accessKeyId, day, region, service] = (query.get("X-Amz-Credential") ?? "").split("/");
  const datetime = query.get("X-Amz-Date") ?? "";
  const begun = Date.parse(datetime.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  if (accessKeyId !== CREDENTIALS.AWS_ACCESS_KEY_ID || !region || service !== "s3" || !datetime.startsWith(day ?? "-"))
    return denied("names other credentials");
  if (!(nowMs < begun + Number(query.get("X-Amz-Expires")) * 1000)) return denied("has expired");
  const names = (query.get("X-Amz-SignedHeaders") ?? "").split(";").filter((name) => name !== "host");
  const unsigned = new URL(url);
  unsigned.searchParams.delete("X-Amz-Signature");
  const signer = new AwsV4Signer({
    method: request.method ?? "GET",
    url: unsigned.href,
    headers: Object.fromEntries(names.map((name) => [name, String(request.headers[name] ?? "")])),
    accessKeyId,
    secretAccessKey: CREDENTIALS.AWS_SECRET_ACCESS_KEY,
    service,
    region,
    datetime,
    signQuery: true,
    allHeaders: true,
  });
  const expected = Buffer.from((await signer.sign()).url.searchParams.get("X-Amz-Signature") ?? "");
  const given = Buffer.from(query.get("X-Amz-Signature") ?? "");
  if (expected.length === given.length && timingSafeEqual(expected, given)) return null;
  return [
    403,
    "SignatureDoesNotMatch",
    "The signature is of another request: method, address, length, type, checksum.",
  ];
}

/** Takes an upload whose signature is right: its bytes must have the checksum that was signed. */
async function take(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const length = Number(request.headers["content-length"]);
  if (!(length <= MOST_BYTES)) return refuse(response, [400, "EntityTooLarge", "More than one upload may have."]);
  const parts: Buffer[] = [];
  const hash = createHash("sha256");
  for await (const part of request as AsyncIterable<Buffer>) {
    hash.update(part);
    parts.push(part);
  }
  if (hash.digest("base64") !== request.headers["x-amz-checksum-sha256"])
    return refuse(response, [400, "BadDigest", "The bytes have another SHA-256 than the one that was signed."]);
  const at = `${url.origin}${url.pathname}`;
  const etag = await keep(at, Buffer.concat(parts), String(request.headers["content-type"]));
  response.writeHead(200, { etag }).end();
}

/** Puts an object into the engine, in parts where it is larger than the engine takes at once. @returns its ETag */
async function keep(at: string, bytes: Buffer<ArrayBuffer>, type: string): Promise<string> {
  const headers = { ...objectHeaders, "content-type": type };
  const send = async (query: string, method: string, body: BodyInit | null): Promise<Response> => {
    const answer = await fetch(`${at}${query}`, { method, headers, body });
    if (!answer.ok) throw new Error(`${method} ${at}${query}: ${answer.status}`);
    return answer;
  };
  if (bytes.byteLength <= PART_BYTES) return (await send("", "PUT", bytes)).headers.get("etag") ?? "";
  const begun = await (await send("?uploads=", "POST", null)).text();
  const id = /<UploadId>([^<]+)</.exec(begun)?.[1] ?? "";
  const made: string[] = [];
  for (let start = 0; start < bytes.byteLength; start += PART_BYTES) {
    const number = made.length + 1;
    const part = bytes.subarray(start, start + PART_BYTES);
    const { headers: told } = await send(`?partNumber=${number}&uploadId=${id}`, "PUT", part);
    made.push(`<Part><PartNumber>${number}</PartNumber><ETag>${told.get("etag")}</ETag></Part>`);
  }
  const list = `<CompleteMultipartUpload>${made.join("")}</CompleteMultipartUpload>`;
  const done = await (await send(`?uploadId=${id}`, "POST", list)).text();
  return /<ETag>([^<]+)</.exec(done)?.[1] ?? "";
}

/** The response with the headers that a signed address overrides (S3, GetObject: response-…), where it is good. */
function named(response: ServerResponse, query: URLSearchParams): ServerResponse {
  const said = [...query]
    .filter(([name]) => name.startsWith("response-"))
    .map(([name, value]) => [name.slice("response-".length), value] as const);
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const own = rest.find((part) => typeof part === "object") as Record<string, unknown> | undefined;
    return writeHead(status, status < 300 ? { ...own, ...Object.fromEntries(said) } : { ...own });
  }) as ServerResponse["writeHead"];
  return response;
}

/** Pages of this machine may use signed addresses, as the desk's own may on AWS. */
function allowOrigin(request: IncomingMessage, response: ServerResponse): boolean {
  const origin = request.headers.origin;
  if (origin === undefined || !/^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(origin)) return false;
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("access-control-expose-headers", "ETag");
  response.setHeader("vary", "Origin");
  return true;
}

function preflight(request: IncomingMessage, response: ServerResponse): void {
  if (!allowOrigin(request, response)) {
    refuse(response, denied("comes from another origin"));
    return;
  }
  response.setHeader("access-control-allow-methods", "GET, PUT");
  response.setHeader("access-control-allow-headers", request.headers["access-control-request-headers"] ?? "");
  response.writeHead(200).end();
}

function refuse(response: ServerResponse, [status, code, message]: Fault): void {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  response.writeHead(status, { "content-type": "application/xml" }).end(xml);
}
