import { type Agent, request } from "undici";
import { type BodyLimits, collect } from "./body.ts";
import { brokeBeforeAnswer, failureOf, ResponseUnusable, unreachable } from "./failure.ts";
import type { Exchange, HeaderPair, Validators } from "./outcome.ts";

export interface RequestOptions {
  agent: Agent;
  userAgent: string;
  accept: string;
  validators?: Validators | undefined;
  limits: BodyLimits;
  signal: AbortSignal;
}

/** Early hints come once or twice; nobody needs more. */
const MAX_INTERIM = 20;

/** Validators longer than this, or with control characters, are not sent back. */
const MAX_VALIDATOR = 1_024;

/**
 * One GET, no redirect followed, no credentials sent, the body read to its end.
 * @throws ResponseUnusable with what the failure means; a broken kept-alive connection is tried once more
 */
export async function get(url: URL, options: RequestOptions): Promise<Exchange> {
  try {
    return await getOnce(url, options);
  } catch (error) {
    if (!(error instanceof ConnectionBroken) || options.signal.aborted) throw error;
  }
  try {
    return await getOnce(url, options);
  } catch (error) {
    throw error instanceof ConnectionBroken ? new ResponseUnusable(failureOf(error.cause, "before-headers")) : error;
  }
}

class ConnectionBroken extends Error {}

async function getOnce(url: URL, options: RequestOptions): Promise<Exchange> {
  const requestHeaders = headersFor(url, options);
  const response = await request(url, {
    dispatcher: options.agent,
    method: "GET",
    headers: requestHeaders.flat(),
    signal: options.signal,
    responseHeaders: "raw",
    onInfo: interimCounter(),
  }).catch((error: unknown) => {
    if (brokeBeforeAnswer(error)) throw new ConnectionBroken("", { cause: error });
    throw new ResponseUnusable(failureFor(error, "before-headers", options.signal));
  });
  // With responseHeaders: "raw" undici gives a flat list of names and values, whatever its types say.
  const headers = pairs(response.headers as unknown as readonly (string | Buffer)[]);
  try {
    const raw = await collect(response.body, header(headers, "content-length"), options.limits);
    const { statusCode: status, statusText } = response;
    return { url: url.href, requestHeaders, status, statusText, headers, raw };
  } catch (error) {
    response.body.on("error", () => {}).destroy();
    throw new ResponseUnusable(failureFor(error, "in-body", options.signal));
  }
}

/** Ends an exchange whose server sends interim answers (1xx) without end. */
function interimCounter(): () => void {
  let interim = 0;
  return () => {
    if (++interim > MAX_INTERIM) throw new ResponseUnusable(unreachable("protocol", "interim answers without end"));
  };
}

/** First value of a header, by its lower-case name. */
export function header(headers: readonly HeaderPair[], name: string): string | undefined {
  return headers.find(([n]) => n.toLowerCase() === name)?.[1];
}

function headersFor(url: URL, { userAgent, accept, validators }: RequestOptions): HeaderPair[] {
  const headers: [string, string][] = [
    ["user-agent", userAgent],
    ["accept", accept],
    ["accept-encoding", "gzip, deflate, br"],
  ];
  if (validators?.url !== url.href) return headers;
  if (isSendable(validators.etag)) headers.push(["if-none-match", validators.etag]);
  if (isSendable(validators.lastModified)) headers.push(["if-modified-since", validators.lastModified]);
  return headers;
}

function isSendable(value: string | undefined): value is string {
  return value !== undefined && value.length <= MAX_VALIDATOR && /^[\x20-\x7e]+$/.test(value);
}

function failureFor(error: unknown, stage: "before-headers" | "in-body", signal: AbortSignal) {
  if (!(error instanceof ResponseUnusable) && signal.aborted) return unreachable("timeout", "the deadline passed");
  return failureOf(error, stage);
}

function pairs(flat: readonly (string | Buffer)[]): HeaderPair[] {
  const text = (value: string | Buffer | undefined) =>
    typeof value === "string" ? value : (value?.toString("latin1") ?? "");
  const list: HeaderPair[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) list.push([text(flat[i]), text(flat[i + 1])]);
  return list;
}
