import { DestinationRefused } from "./connect.ts";
import type { Refusal } from "./destination.ts";
import type { SizeLimit, UnreachableCause } from "./outcome.ts";

/** Thrown where the fetcher itself finds an answer unusable. */
export class ResponseUnusable extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.detail);
    this.failure = failure;
  }
}

export type Failure =
  | ({ kind: "refused" } & Refusal)
  | { kind: "blocked"; by: "robots"; detail: string }
  | { kind: "unreachable"; cause: UnreachableCause; detail: string }
  | { kind: "too-large"; limit: SizeLimit; detail: string };

/** Error codes of the resolver, the sockets, TLS, the HTTP parser and zlib, and what they mean for a look. */
const CAUSES: readonly (readonly [code: RegExp, cause: UnreachableCause])[] = [
  [/^(?:ENOTFOUND|EAI_[A-Z]+|ENODATA|ESERVFAIL|ENONAME|EBADNAME|ETIMEOUT)$/, "dns"],
  [/^(?:UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT|ETIMEDOUT)$/, "timeout"],
  [/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|EACCES|EPERM)$/, "connect"],
  [
    /^(?:ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_|ERR_OSSL|EPROTO|INVALID_|UNSPECIFIED|PATH_LENGTH_|ERROR_IN_CERT|CRL_)/,
    "tls",
  ],
  [/^(?:Z_|ERR__ERROR_|ERR_BROTLI|ERR_BUFFER_TOO_LARGE)/, "decoding"],
  [/^(?:UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/, "truncated"],
  [/^(?:HPE_|UND_ERR_)/, "protocol"],
];

/**
 * What an error met during a look means.
 * @param error anything thrown by the resolver, the connection, the HTTP parser or the body's decoder
 * @param stage how far the look had come: a connection that breaks inside a body is a truncated page
 */
export function failureOf(error: unknown, stage: "before-headers" | "in-body"): Failure {
  if (error instanceof ResponseUnusable) return error.failure;
  if (error instanceof DestinationRefused) return { kind: "refused", ...error.refusal };
  const { code, detail } = describe(error);
  if (code === "UND_ERR_HEADERS_OVERFLOW" || code === "HPE_HEADER_OVERFLOW") {
    return { kind: "too-large", limit: "headers", detail: "the headers are longer than the limit" };
  }
  const broken = code === "UND_ERR_SOCKET" || code === "ECONNRESET" || code === "EPIPE" || code === "UND_ERR_CLOSED";
  if (broken || code === "HPE_INVALID_EOF_STATE") {
    if (stage === "in-body") return unreachable("truncated", "the connection broke before the whole page had come");
    return unreachable(broken ? "connect" : "protocol", detail);
  }
  const cause = CAUSES.find(([pattern]) => pattern.test(code))?.[1] ?? (stage === "in-body" ? "truncated" : "protocol");
  return unreachable(cause, detail);
}

/** Whether a second try on a fresh connection is fair: a kept-alive connection may have been closed meanwhile. */
export function brokeBeforeAnswer(error: unknown): boolean {
  const { code } = describe(error);
  return code === "UND_ERR_SOCKET" || code === "ECONNRESET" || code === "EPIPE";
}

export function unreachable(cause: UnreachableCause, detail: string): Failure {
  return { kind: "unreachable", cause, detail };
}

function describe(error: unknown): { code: string; detail: string } {
  if (!(error instanceof Error)) return { code: "", detail: String(error) };
  const inner = error instanceof AggregateError ? error.errors.find((e) => e instanceof Error) : undefined;
  const code = (error as NodeJS.ErrnoException).code ?? (inner as NodeJS.ErrnoException | undefined)?.code ?? "";
  const message = (error.message || (inner as Error | undefined)?.message || error.name).slice(0, 300);
  return { code, detail: code && !message.includes(code) ? `${message} (${code})` : message };
}
