import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { StartFailure } from "../failure.ts";
import type { Tally } from "../summary.ts";
import { type ApiRequest, type ApiResponse, gatewayAnswer } from "./event.ts";

/** The gateway's limit on a request's body (API Gateway, "Quotas for HTTP APIs"). */
const LARGEST_BODY_BYTES = 10 * 1024 * 1024;

/** The gateway's limit on the request line and all headers. */
const LARGEST_HEADERS_BYTES = 10_240;

/** A server that listens before it can answer: what comes early waits. */
export interface HttpServer {
  readonly port: number;
  /** From now on requests are answered. */
  open(answer: (request: ApiRequest) => Promise<ApiResponse>): void;
  /** Ends when the answers under way are sent, or after the grace in ms. */
  close(graceMs: number): Promise<void>;
}

/**
 * Listens on the loopback address.
 * @param port 0 takes a free one
 * @throws StartFailure when it can't be had
 */
export async function listen(port: number, tally: Tally): Promise<HttpServer> {
  let open: (answer: (request: ApiRequest) => Promise<ApiResponse>) => void = () => undefined;
  const ready = new Promise<(request: ApiRequest) => Promise<ApiResponse>>((resolve) => {
    open = resolve;
  });
  const server = createServer({ maxHeaderSize: LARGEST_HEADERS_BYTES }, async (incoming, outgoing) => {
    const requestId = randomUUID();
    const answer = await respond(incoming, requestId, await ready);
    tally.answered(answer.status);
    send(outgoing, answer, requestId);
  });
  await bind(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    open,
    close: (graceMs) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function bind(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const reason = error.code === "EADDRINUSE" ? "is in use by another program" : `can't be had (${error.code})`;
      reject(new StartFailure(`port ${port} ${reason}; give another with PORT`));
    });
    server.listen(port, "127.0.0.1", resolve);
  });
}

async function respond(
  incoming: IncomingMessage,
  requestId: string,
  answer: (request: ApiRequest) => Promise<ApiResponse>,
): Promise<ApiResponse> {
  try {
    const body = await bodyOf(incoming);
    if (body === null) return gatewayAnswer(413, "Request Entity Too Large", { connection: "close" });
    const [rawPath = "", ...query] = (incoming.url ?? "/").split("?");
    const segments = segmentsOf(rawPath);
    if (segments === null) return gatewayAnswer(400, "Bad Request");
    return await answer({
      method: incoming.method ?? "GET",
      path: `/${segments.join("/")}`,
      segments,
      query: query.join("?"),
      headers: incoming.headers,
      body,
      sourceIp: incoming.socket.remoteAddress ?? "127.0.0.1",
      requestId,
      at: Date.now(),
    });
  } catch (error) {
    console.error(error);
    return gatewayAnswer(500, "Internal Server Error");
  }
}

/**
 * The whole body, or null where it is over the gateway's limit. What is too much is read but not kept, as a client that
 * is cut off while it sends may never see the answer; what is far too much is cut off.
 */
async function bodyOf(incoming: IncomingMessage): Promise<Buffer | null> {
  let chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > 10 * LARGEST_BODY_BYTES) break;
    if (size > LARGEST_BODY_BYTES) chunks = [];
    else chunks.push(chunk);
  }
  return size > LARGEST_BODY_BYTES ? null : Buffer.concat(chunks);
}

/** The segments of a path, decoded one by one so that an encoded slash stays inside its own; null where it can't be. */
function segmentsOf(path: string): string[] | null {
  try {
    return path.startsWith("/") ? path.split("/").slice(1).map(decodeURIComponent) : null;
  } catch {
    return null;
  }
}

function send(outgoing: ServerResponse, { status, headers, body }: ApiResponse, requestId: string): void {
  try {
    // A 204 and a 304 have no length (RFC 9110 §8.6).
    const length = status === 204 || status === 304 ? {} : { "content-length": Buffer.byteLength(body) };
    outgoing.writeHead(status, { ...headers, ...length, "apigw-requestid": requestId });
    outgoing.end(body);
  } catch (error) {
    // A header that HTTP can't carry: the gateway answers 500, too.
    console.error(error);
    const { headers: own, body: text } = gatewayAnswer(500, "Internal Server Error");
    outgoing.writeHead(500, { ...own, "content-length": Buffer.byteLength(text) }).end(text);
  }
}
