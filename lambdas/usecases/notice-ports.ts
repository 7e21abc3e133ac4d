import type { WebhookPoster } from "../fetch/post-webhook.ts";
import type { Store } from "../store/store.ts";

/** What notices stand on; clock and the way to receivers come in, so that tests can hold them. */
export interface NoticePorts {
  store: Store;
  /** Posts, with the guard lifted for these hosts of the newsroom's own. */
  poster: (allowedHosts: readonly string[]) => WebhookPoster;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** How long whoever has taken a delivery may be at it before it wakes again, ms: longer than the function's timeout. */
  leaseMs: number;
  /** When webhooks gave no answer last, ms since the epoch, by id: what this instance of the function remembers. */
  silent: Map<string, number>;
  /** After which no further post begins, ms: what is left wakes by itself. */
  budgetMs: number;
}
