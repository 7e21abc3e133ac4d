import { FeedRef, FeedToken } from "../core/feed.ts";
import { Delivery, Webhook } from "../core/webhook.ts";
import type { IndexRow } from "./index-rows.ts";
import type { Item } from "./items.ts";
import { type Key, keyOf } from "./keys.ts";

/**
 * Partition of `wake` in which deliveries sleep: one for all, since few do at a time, and apart from sources, which
 * others wake.
 */
export const SLEEPING_DELIVERIES = "WAKE#deliveries";

/** Seconds for which a delivery and a place in the feed are kept. */
const KEPT_SECONDS = 30 * 86_400;
const expiry = (at: string): number => Math.floor(Date.parse(at) / 1000) + KEPT_SECONDS;

export const webhookItem = (webhook: Webhook): Item & Key => ({
  ...webhook,
  ...keyOf({ thing: "webhook", id: webhook.id }),
  v: 1,
});
export const webhookFrom = (item: Item): Webhook => Webhook.strip().parse(item);

/**
 * A delivery sleeps while it waits: `wakeSk` says when to wake it, which is later than `nextAt` while somebody is at it.
 * @param wakeAt null for one that is over
 * @param asked the stream takes it to `notify` at once, instead of the next minute
 */
export const deliveryItem = (delivery: Delivery, wakeAt: string | null, asked = false): Item & Key => ({
  ...delivery,
  ...keyOf({ thing: "delivery", webhookId: delivery.webhookId, id: delivery.id }),
  v: 1,
  expiresAt: expiry(delivery.last?.at ?? delivery.at),
  ...(wakeAt === null ? {} : wakeRow(delivery.id, wakeAt)),
  ...(asked ? { asked: ASKED } : {}),
});
export const deliveryFrom = (item: Item): Delivery => Delivery.strip().parse(item);

/** Value of a delivery's `asked`, which the filter of the stream looks for. */
export const ASKED = "now";

const wakeRow = (id: string, at: string): IndexRow => ({ wakePk: SLEEPING_DELIVERIES, wakeSk: `${at}#${id}` });

export const feedRefItem = (ref: FeedRef): Item & Key => ({
  ...ref,
  ...keyOf({ thing: "feed-ref", ...ref }),
  v: 1,
  expiresAt: expiry(ref.at),
});
export const feedRefFrom = (item: Item): FeedRef => FeedRef.strip().parse(item);

export const feedTokenItem = (token: FeedToken): Item & Key => ({
  ...token,
  ...keyOf({ thing: "feed-token", sha256: token.sha256 }),
  v: 1,
});
export const feedTokenFrom = (item: Item): FeedToken => FeedToken.strip().parse(item);
