import { createHash } from "node:crypto";
import { Agent } from "undici";
import { type BodyLimits, decode } from "./body.ts";
import { guardedConnector, type Resolver, systemResolver } from "./connect.ts";
import { checkUrl, type DestinationPolicy } from "./destination.ts";
import { failureOf, ResponseUnusable, unreachable } from "./failure.ts";
import type { Exchange, FetchOutcome, Validators } from "./outcome.ts";
import { getFollowing, type Trail } from "./redirects.ts";
import { header } from "./request.ts";
import { RETRY_BOUNDS, type RetryBounds, retryAfterSeconds } from "./retry-after.ts";
import { ROBOTS_MAX_BYTES } from "./robots.ts";
import { robotsGate } from "./robots-gate.ts";

/** Caps of one look; each is a parameter so that tests can be short. */
export interface FetchLimits extends BodyLimits {
  /** For everything: resolving, connecting, all hops, the last byte. A byte a second doesn't extend it. */
  deadlineMs: number;
  maxHeaderBytes: number;
  maxRedirects: number;
}

export const FETCH_LIMITS: FetchLimits = {
  deadlineMs: 20_000,
  maxBytes: 10_000_000,
  maxRatio: 200,
  maxHeaderBytes: 32_768,
  maxRedirects: 10,
};

export interface FetcherOptions extends DestinationPolicy {
  resolver?: Resolver;
  limits?: Partial<FetchLimits>;
  /** URL at which a site's owner can find out who looks; it stands in the User-Agent. */
  contact?: string;
  /** Certificate authorities to trust instead of the system's, PEM. */
  ca?: string;
  retryBounds?: RetryBounds;
  /** Milliseconds since the epoch. */
  now?: () => number;
  /** Told each time that the allow-list lifts the guard for a connection, with `host:port`: log it. */
  onLifted?: (hostPort: string) => void;
}

export interface LookOptions {
  /** Scheduled looks honour robots.txt; one look that a person asks for does not (RFC 9309 speaks of crawlers). */
  robots?: "honour" | "ignore";
  /** Of the copy that is kept; an unchanged page then costs no body. */
  validators?: Validators | undefined;
  /** Shorter than the fetcher's own, e.g. for intake. */
  deadlineMs?: number;
}

export type FetchPage = (url: string, look?: LookOptions) => Promise<FetchOutcome>;
/** Call `close` when done: it ends kept-alive connections. */
export type SafeFetcher = FetchPage & { close: () => Promise<void> };

/** Product token that robots.txt can name. */
const PRODUCT = "Claimdesk";
const ACCEPT = "text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.8, */*;q=0.5";

/**
 * The only way from the desk to sources. Never throws for what a server, a resolver or a URL does:
 * how a look ended is a value of the closed union FetchOutcome.
 */
export function safeFetcher(options: FetcherOptions = {}): SafeFetcher {
  const { resolver = systemResolver, contact, now = Date.now, ca, onLifted } = options;
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const agent = new Agent({
    connect: guardedConnector({ policy: options, resolver, connectTimeoutMs: limits.deadlineMs, ca, onLifted }),
    allowH2: false,
    maxHeaderSize: limits.maxHeaderBytes,
    // The total deadline ends every look; undici's own timers are only a second net.
    headersTimeout: limits.deadlineMs + 1_000,
    bodyTimeout: limits.deadlineMs + 1_000,
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 10_000,
  });
  const userAgent = contact === undefined ? `${PRODUCT}/0.1` : `${PRODUCT}/0.1 (+${contact})`;
  const common = { agent, userAgent, accept: ACCEPT, limits };
  const verdictOn = robotsGate(PRODUCT, readRobots, now);

  async function readRobots(url: URL) {
    const request = {
      ...common,
      limits: { ...limits, maxBytes: ROBOTS_READ },
      signal: AbortSignal.timeout(limits.deadlineMs),
    };
    const redirects = { policy: options, maxRedirects: 5, permit: async () => {} };
    const exchange = await getFollowing(url, redirects, request, { hops: [], finalUrl: url.href });
    const body = decode(exchange.raw, header(exchange.headers, "content-encoding"), request.limits);
    return { status: exchange.status, body: body ?? new Uint8Array() };
  }

  async function permitByRobots(url: URL): Promise<void> {
    const answer = await verdictOn(url);
    if (answer.verdict === "allowed") return;
    throw new ResponseUnusable(
      answer.verdict === "disallowed"
        ? { kind: "blocked", by: "robots", detail: `robots.txt of ${url.host} does not let Claimdesk read this page` }
        : unreachable("robots", answer.detail),
    );
  }

  async function lookAt(url: URL, look: LookOptions, trail: Trail, signal: AbortSignal): Promise<Ending> {
    const permit = look.robots === "honour" ? permitByRobots : async () => {};
    const request = { ...common, validators: look.validators, signal };
    const redirects = { policy: options, maxRedirects: limits.maxRedirects, permit };
    const exchange = await getFollowing(url, redirects, request, trail);
    return endingOf(exchange, look.validators !== undefined);
  }

  /** What an answer that came whole means. */
  async function endingOf(exchange: Exchange, conditional: boolean): Promise<Ending> {
    const { status, headers } = exchange;
    if (status === 304) {
      if (conditional) return { kind: "not-modified", exchange };
      return unreachable("protocol", "304 in answer to a request without conditions");
    }
    if (status === 206) return unreachable("truncated", "a part of the page, not asked for");
    const decoded = decode(exchange.raw, header(headers, "content-encoding"), limits);
    const body = decoded ?? exchange.raw;
    const contentType = decoded === null ? OPAQUE : (header(headers, "content-type") ?? null);
    if (status !== 200 && status !== 203) {
      const retryAfter = retryAfterSeconds(header(headers, "retry-after"), now(), options.retryBounds ?? RETRY_BOUNDS);
      return { kind: "http-error", status, exchange, body, contentType, retryAfter };
    }
    const sha256 = createHash("sha256").update(body).digest("hex");
    const [etag, lastModified] = [header(headers, "etag"), header(headers, "last-modified")];
    return { kind: "page", exchange, body, sha256, contentType, validators: { url: exchange.url, etag, lastModified } };
  }

  const fetchPage: FetchPage = async (input, look = {}) => {
    const began = now();
    const trail: Trail = { hops: [], finalUrl: input };
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), look.deadlineMs ?? limits.deadlineMs);
    let ending: Ending;
    try {
      const checked = checkUrl(input, options);
      if ("refused" in checked) ending = { kind: "refused", ...checked.refused };
      else {
        trail.finalUrl = checked.url.href;
        ending = await before(abort.signal, lookAt(checked.url, look, trail, abort.signal));
      }
    } catch (error) {
      ending = failureOf(error, "before-headers");
    } finally {
      clearTimeout(timer);
    }
    // A copy: work that was given up at the deadline may still be about to note a hop.
    const hops = [...trail.hops];
    const at = new Date(began).toISOString();
    return { ...ending, url: input, finalUrl: trail.finalUrl, hops, at, tookMs: now() - began };
  };
  return Object.assign(fetchPage, { close: () => agent.destroy() });
}

/** Media type of a body under an encoding that is not known: nobody can say what it is. */
const OPAQUE = "application/octet-stream";

/** A robots.txt may be longer than what is read of it. */
const ROBOTS_READ = ROBOTS_MAX_BYTES * 8;

type Ending = DistributiveOmit<FetchOutcome, "url" | "finalUrl" | "hops" | "at" | "tookMs">;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Gives up waiting at the deadline, also where the wait is in a resolver or a decoder that cannot be told to stop. */
function before<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new ResponseUnusable(unreachable("timeout", "the deadline passed")));
    signal.addEventListener("abort", late, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", late));
  });
}
