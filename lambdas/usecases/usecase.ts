import type { Answer } from "../core/change.ts";
import type { Caller } from "../core/permissions.ts";
import { type Refusal, refuse } from "../core/problem.ts";
import type { Blobs } from "../store/blobs.ts";
import type { OnceKey, Store } from "../store/store.ts";

/** What use cases stand on; clock and ids come in, so that tests can hold them. */
export interface Ports {
  store: Store;
  blobs: Blobs;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** A fresh UUID v7. */
  newId: () => string;
  /** How long a long write may take before somebody else may take it over, ms. */
  leaseMs: number;
  version: string;
  /** The issuer that signs people in and the console's client there; what only the api function answers. */
  signIn: { issuer: string; clientId: string } | null;
}

/** One call as the routes table and its schemas let it through. */
export interface Call<Body = unknown, Query = unknown> {
  caller: Caller;
  params: Record<string, string>;
  body: Body;
  query: Query;
  /** The rev that If-Match names; -1 where the route asks for none. */
  ifMatch: number;
  /** The Idempotency-Key, bound to user and body; null where the route asks for none. */
  once: OnceKey | null;
  accept: string;
  /** What a cursor of this list is bound to: route, filters, user. */
  scope: string;
}

/** An answer that is not JSON: a file, or a stream of lines. */
export interface File {
  file: string | Uint8Array;
  type: string;
  headers?: Record<string, string>;
}

export type Reply = Answer | Refusal | File;
export type UseCase<Body = never, Query = never> = (call: Call<Body, Query>, ports: Ports) => Promise<Reply>;

export const isFile = (reply: Reply): reply is File => "file" in reply;

/** 404 of one kind of thing. */
export const missing = (what: string): Refusal => refuse("not-found", `There is no such ${what} on this desk.`);

/** 400 for one field. */
export function invalid(pointer: string, detail: string): Refusal {
  return refuse("invalid", detail, { errors: [{ pointer, detail }] });
}

/** 412: the thing has moved on; `current` is how it stands. */
export function stale(current: unknown): Refusal {
  return refuse("stale", "It has changed since you read it.", { extra: { current } });
}

/** 409 while an article's claims are still being written. */
export const intakeRunning: Refusal = refuse("intake-running", "The article is still being taken in.", {
  retryAfter: 2,
});

/** Seconds of the wall clock as the API writes instants. */
export const at = (ports: Pick<Ports, "now">): string => new Date(ports.now()).toISOString();
