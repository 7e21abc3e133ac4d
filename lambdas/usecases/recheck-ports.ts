import * as z from "zod";
import { Id } from "../core/ids.ts";
import { Instant } from "../core/time.ts";
import type { FetchPage } from "../fetch/safe-fetcher.ts";
import type { SendMessages } from "../send-messages.ts";
import type { Blobs } from "../store/blobs.ts";
import type { Store } from "../store/store.ts";

/** What looks at sources stand on; clock, ids and the way to sources come in, so that tests can hold them. */
export interface RecheckPorts {
  store: Store;
  blobs: Blobs;
  send: SendMessages;
  /** The safe fetcher that lifts its guard for these hosts of the newsroom's own. */
  fetcher: (allowedHosts: readonly string[]) => FetchPage;
  /** Milliseconds since the epoch. */
  now: () => number;
  newId: () => string;
  /** How long one look may take before somebody else may take it over, ms: longer than the function's timeout. */
  leaseMs: number;
}

/**
 * What lies on the queue: a look that is due; something to tell the articles that cite a source; the outcome of a look
 * (or, without one, of what people say of the source) on its way to one article; an article whose embargo has ended.
 */
export const RecheckMessage = z.discriminatedUnion("kind", [
  z.object({ v: z.literal(1), kind: z.literal("look"), sourceId: Id, due: Instant }),
  z.object({ v: z.literal(1), kind: z.literal("tell"), sourceId: Id, errand: Id }),
  z.object({ v: z.literal(1), kind: z.literal("bring"), sourceId: Id, articleId: Id, due: Instant.nullable() }),
  z.object({ v: z.literal(1), kind: z.literal("compare"), articleId: Id, embargo: Instant }),
]);
export type RecheckMessage = z.infer<typeof RecheckMessage>;
export type MessageOf<Kind extends RecheckMessage["kind"]> = Extract<RecheckMessage, { kind: Kind }>;
