import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { isRefusal, problems, type Refusal } from "../core/problem.ts";
import { isFile, type Reply } from "../usecases/usecase.ts";
import { problemBody } from "./problem-body.ts";
import { header } from "./request.ts";

const compress = promisify(gzip);

/** Answers above this are compressed for clients that take it; a function's answer ends at 6 MB. */
const COMPRESS_ABOVE = 32_000;

const ALWAYS = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };

/** A use case's reply as the gateway takes it. */
export async function respond(event: APIGatewayProxyEventV2, reply: Reply): Promise<APIGatewayProxyStructuredResultV2> {
  if (isRefusal(reply)) return problem(reply);
  if (isFile(reply)) {
    const { file, type, headers } = reply;
    if (isKnown(event, headers?.["ETag"])) return { statusCode: 304, headers: { ...ALWAYS, ETag: headers!["ETag"]! } };
    return pack(event, 200, { "Content-Type": type, ...headers }, file);
  }
  const { status, body, location, etag } = reply;
  const headers = { ...(location ? { Location: location } : {}), ...(etag ? { ETag: etag } : {}) };
  if (status === 200 && etag && isKnown(event, etag)) return { statusCode: 304, headers: { ...ALWAYS, ETag: etag } };
  if (body === undefined) return { statusCode: status, headers: { ...ALWAYS, ...headers } };
  return pack(event, status, { "Content-Type": "application/json", ...headers }, JSON.stringify(body));
}

/** Whether the client has this version already: If-None-Match names it, weakly compared (RFC 9110 §13.1.2). */
function isKnown(event: APIGatewayProxyEventV2, etag: string | undefined): boolean {
  const asked = header(event, "if-none-match");
  if (etag === undefined || asked === undefined || event.requestContext.http.method !== "GET") return false;
  return asked.trim() === "*" || asked.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}

/** A no as `application/problem+json` (RFC 9457): made here and nowhere else. */
export function problem(refusal: Refusal): APIGatewayProxyStructuredResultV2 {
  const retry = refusal.retryAfter === undefined ? {} : { "Retry-After": String(Math.ceil(refusal.retryAfter)) };
  const allow = refusal.allow === undefined ? {} : { Allow: refusal.allow.join(", ") };
  return {
    statusCode: problems[refusal.refused][0],
    headers: { ...ALWAYS, ...retry, ...allow, "Content-Type": "application/problem+json" },
    body: JSON.stringify(problemBody(refusal)),
  };
}

/** Text goes as text: Base64 is for what is none, and costs both sides a pass over the answer. */
async function pack(
  event: APIGatewayProxyEventV2,
  statusCode: number,
  headers: Record<string, string>,
  content: string | Uint8Array,
): Promise<APIGatewayProxyStructuredResultV2> {
  const all = { ...ALWAYS, ...headers };
  // A text has at least as many bytes as UTF-16 units, and at most three times as many.
  const mayBeLong = (typeof content === "string" ? 3 * content.length : content.byteLength) > COMPRESS_ABOVE;
  if (mayBeLong && /\bgzip\b/i.test(header(event, "accept-encoding") ?? "")) {
    const bytes = Buffer.from(content);
    if (bytes.byteLength > COMPRESS_ABOVE) {
      const packed = await compress(bytes);
      return {
        statusCode,
        headers: { ...all, "Content-Encoding": "gzip", Vary: "Accept-Encoding" },
        body: packed.toString("base64"),
        isBase64Encoded: true,
      };
    }
  }
  if (typeof content === "string") return { statusCode, headers: all, body: content };
  return { statusCode, headers: all, body: Buffer.from(content).toString("base64"), isBase64Encoded: true };
}
