import type { Action, Effects } from "./audit.ts";
import type { Claim } from "./claim.ts";
import type { FeedToken } from "./feed.ts";
import type { Actor } from "./ids.ts";
import type { Citation, Source } from "./source.ts";
import type { Topic } from "./topic.ts";
import type { Webhook } from "./webhook.ts";

/**
 * One change of one article (or of the desk's settings): what the store writes and what the history says are derived
 * from the same value. Each thing in `put` carries its new `rev`; the store conditions on the one before
 * (rev 1 = must not exist).
 */
export interface Change {
  action: Action;
  /** What it is about: `article`, `claim/<id>`, `conflict/<id>`, `sheet/<n>`, `desk`. */
  subject: string;
  actor: Actor;
  at: string;
  put: NonNullable<Effects["put"]>;
  /** Heads that go, as they were read: the store conditions on their rev and the history names their ids. */
  remove?: { claims?: Claim[]; citations?: Citation[] };
  why?: Record<string, unknown>;
  /** Topics that the article has from now on, and those that it no longer has: no part of its history, derived from it. */
  topics?: { put: Topic[]; remove: Topic[] };
  /** When the article's embargo ends, to be compared with the desk then; null: nothing waits for that any more. */
  embargoEnds?: string | null;
  /** Sources are shared by articles and belong to no article's history: put where new or newer. */
  sources?: Source[];
  /** Of the desk itself: their secrets are no part of its history. */
  webhooks?: Kept<Webhook>;
  feedTokens?: Kept<FeedToken>;
}

/** Things as they are to be, and those that go, as they were read. */
export interface Kept<T> {
  put?: T[];
  remove?: T[];
}

/** What a use case answers: the same for HTTP, for a repeat with the same key, and for tests. */
export interface Answer {
  status: 200 | 201 | 202 | 204 | 302;
  body?: unknown;
  location?: string;
  etag?: string;
}
