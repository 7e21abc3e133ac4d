import type { Refusal } from "./destination.ts";

export type HeaderPair = readonly [name: string, value: string];

/** One request and its answer as they went over the wire: what evidence is made of. */
export interface Exchange {
  url: string;
  requestHeaders: readonly HeaderPair[];
  status: number;
  statusText: string;
  headers: readonly HeaderPair[];
  /** The body as received: still under its Content-Encoding, without its chunks. */
  raw: Uint8Array;
}

/** A redirect that was followed. */
export interface Hop {
  url: string;
  status: number;
  to: string;
}

/** What a server said about this copy of the page; given back to it at the next look (RFC 9110 §13). */
export interface Validators {
  /** URL that they belong to; other hops of a redirect chain are asked without them. */
  url: string;
  etag?: string | undefined;
  lastModified?: string | undefined;
}

interface Look {
  /** URL that was asked for. */
  url: string;
  /** URL that answered, or at which the look ended. */
  finalUrl: string;
  hops: readonly Hop[];
  /** When the look began, UTC. */
  at: string;
  tookMs: number;
}

/** Why nothing usable came over the network. */
export type UnreachableCause =
  | "dns"
  | "connect"
  | "tls"
  | "timeout"
  | "protocol"
  | "truncated"
  | "decoding"
  | "redirects"
  | "robots";

/** What was too large. */
export type SizeLimit = "headers" | "bytes" | "ratio" | "encodings";

/** The whole page was read (200 or 203, every byte arrived and decoded). */
export interface PageOutcome extends Look {
  kind: "page";
  exchange: Exchange;
  /** Body without its Content-Encoding. */
  body: Uint8Array;
  /** Lower-case hex SHA-256 of `body`. */
  sha256: string;
  contentType: string | null;
  validators: Validators;
}

/** How one look at a URL ended. A closed union: whoever reads it must say what each means. */
export type FetchOutcome =
  | PageOutcome
  | (Look & { kind: "not-modified"; exchange: Exchange })
  | (Look & {
      kind: "http-error";
      status: number;
      exchange: Exchange;
      body: Uint8Array;
      contentType: string | null;
      /** Seconds to wait before the next look, already within the desk's bounds; null where none was asked for. */
      retryAfter: number | null;
    })
  | (Look & { kind: "refused" } & Refusal)
  | (Look & { kind: "blocked"; by: "robots"; detail: string })
  | (Look & { kind: "unreachable"; cause: UnreachableCause; detail: string })
  | (Look & { kind: "too-large"; limit: SizeLimit; detail: string });
