import type { IncomingHttpHeaders } from "node:http";
import { ACCOUNT } from "../engines/wire.ts";
import type { Routed } from "./router.ts";

/** A request as the host has read it; `path` and its `segments` decoded, `query` as it came, without its mark. */
export interface ApiRequest {
  method: string;
  path: string;
  segments: string[];
  query: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  sourceIp: string;
  requestId: string;
  /** ms since the epoch. */
  at: number;
}

/** Media types whose bodies the gateway hands over as text; all others come in Base64. */
const textual = /^(?:text\/|application\/(?:json|javascript|xml)(?:;|\s|$))/i;

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * The event of a Lambda proxy integration, payload format 2.0.
 * @param apiId id of the API; it stands in the domain name as well
 * @param jwt what the authoriser admitted, if the route has one
 * @see API Gateway Developer Guide, "Create AWS Lambda proxy integrations for HTTP APIs"
 */
export function eventOf(
  request: ApiRequest,
  { route, parameters }: Routed,
  apiId: string,
  jwt: { claims: Record<string, string>; scopes: string[] | null } | null,
): object {
  const { cookie, ...headers } = request.headers;
  const query = queryOf(request.query);
  const asText = textual.test(headers["content-type"] ?? "text/plain");
  return {
    version: "2.0",
    routeKey: route.key,
    rawPath: request.path,
    rawQueryString: request.query,
    ...(cookie === undefined ? {} : { cookies: cookie.split("; ") }),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    ...(query === null ? {} : { queryStringParameters: query }),
    ...(Object.keys(parameters).length === 0 ? {} : { pathParameters: parameters }),
    requestContext: {
      accountId: ACCOUNT,
      apiId,
      ...(jwt ? { authorizer: { jwt } } : {}),
      domainName: headers.host ?? "",
      domainPrefix: (headers.host ?? "").split(".")[0],
      http: {
        method: request.method,
        path: request.path,
        protocol: "HTTP/1.1",
        sourceIp: request.sourceIp,
        userAgent: headers["user-agent"] ?? "",
      },
      requestId: request.requestId,
      routeKey: route.key,
      stage: "$default",
      time: clfTime(new Date(request.at)),
      timeEpoch: request.at,
    },
    ...(request.body.length === 0 ? {} : { body: request.body.toString(asText ? "utf8" : "base64") }),
    isBase64Encoded: request.body.length > 0 && !asText,
  };
}

/** Values of the same name are joined by commas. */
function queryOf(query: string): Record<string, string> | null {
  if (query === "") return null;
  const values: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    values[name] = Object.hasOwn(values, name) ? `${values[name]},${value}` : value;
  }
  return values;
}

/** `12/Mar/2020:19:03:58 +0000`, the common log format. */
function clfTime(at: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = `${two(at.getUTCDate())}/${months[at.getUTCMonth()]}/${at.getUTCFullYear()}`;
  return `${day}:${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`;
}

/** What is sent back. */
export interface ApiResponse {
  status: number;
  headers: Record<string, string | string[]>;
  body: Buffer | string;
}

/** The gateway's own answers have this body. */
export function gatewayAnswer(status: number, message: string, headers: Record<string, string> = {}): ApiResponse {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify({ message }) };
}

/**
 * Reads a function's answer; one without a status code is the JSON body of a 200.
 * @param payload JSON text that the function gave
 */
export function responseOf(payload: string): ApiResponse {
  const answer = JSON.parse(payload) as {
    statusCode?: unknown;
    headers?: Record<string, unknown>;
    cookies?: string[];
    body?: unknown;
    isBase64Encoded?: boolean;
  } | null;
  if (answer === null || typeof answer !== "object" || answer.statusCode === undefined) {
    return { status: 200, headers: { "content-type": "application/json" }, body: payload };
  }
  const status = Number(answer.statusCode);
  if (!Number.isInteger(status) || status < 100 || status > 599) return gatewayAnswer(500, "Internal Server Error");
  const body = answer.body === undefined || answer.body === null ? "" : String(answer.body);
  const headers = Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    status,
    headers: {
      ...(body === "" ? {} : { "content-type": "text/plain;charset=UTF-8" }),
      ...Object.fromEntries(headers),
      ...(answer.cookies ? { "set-cookie": answer.cookies } : {}),
    },
    body: answer.isBase64Encoded ? Buffer.from(body, "base64") : body,
  };
}
