import type { Article } from "../core/article.ts";
import type { HistoryEvent } from "../core/audit.ts";
import type { FeedRef, FeedToken } from "../core/feed.ts";
import { instant } from "../core/time.ts";
import type { Delivery, Webhook } from "../core/webhook.ts";
import { fromItem, type Item } from "./items.ts";
import { articlePk, feedPk, type Key, keyOf, TOKENS, WEBHOOKS } from "./keys.ts";
import {
  deliveryFrom,
  deliveryItem,
  feedRefFrom,
  feedRefItem,
  feedTokenFrom,
  SLEEPING_DELIVERIES,
  webhookFrom,
} from "./notice-items.ts";
import type { Page, PageRequest } from "./store.ts";
import { succeeds, type TableAccess } from "./table-access.ts";

/** A delivery whose time has come, with its place in the index as it was read: taking it is conditioned on that. */
export interface SleepingDelivery {
  key: Key;
  wakeSk: string;
}

/** The desk's memory of who is told of what. Webhooks and feed tokens are written by `commit`, with their history. */
export interface NoticeStore {
  /** All of them; consistent. */
  listWebhooks(): Promise<Webhook[]>;
  readWebhook(id: string): Promise<Webhook | null>;
  listFeedTokens(): Promise<FeedToken[]>;
  findFeedToken(sha256: string): Promise<FeedToken | null>;

  /**
   * Makes a delivery, unless it is there.
   * @param wakeAt when somebody else may try it, should whoever makes it not come back
   * @returns false where it was made before: then somebody is at it already, or it is over
   */
  putDelivery(delivery: Delivery, wakeAt: string): Promise<boolean>;
  /** Makes a delivery, or puts one that is asked for again, so that `notify` takes it at once. */
  askDelivery(delivery: Delivery): Promise<boolean>;
  readDelivery(webhookId: string, id: string): Promise<Delivery | null>;
  /** Deliveries of a webhook, newest first. */
  listDeliveries(webhookId: string, page: PageRequest): Promise<Page<Delivery>>;
  /** Deliveries that are due by an instant, the longest due first. */
  dueDeliveries(until: string, limit: number): Promise<SleepingDelivery[]>;
  /** Takes a delivery until an instant; null where somebody else has it, or it is over. */
  takeDelivery(sleeping: SleepingDelivery, until: string): Promise<Delivery | null>;
  /** Keeps how a try ended; false where somebody else has kept another since. */
  recordTry(after: Delivery): Promise<boolean>;

  putFeedRef(ref: FeedRef): Promise<void>;
  /** What came to the desk's feed by an instant, newest first; of the last days alone. */
  newestFeedRefs(until: number, limit: number): Promise<FeedRef[]>;
  /** Events as they stand now: one whose detail was erased has none. */
  readEvents(refs: readonly { articleId: string; number: number }[]): Promise<HistoryEvent[]>;
  /** Events of an article, newest first. */
  newestEvents(articleId: string, limit: number): Promise<HistoryEvent[]>;
  /** Heads of articles, without their chains. */
  readArticles(ids: readonly string[]): Promise<Map<string, Article>>;
}

/** Days for which the desk's feed looks back. */
const FEED_DAYS = 14;
const DAY_MS = 86_400_000;
/** The engine ends a page at 1 MB; the event of a long intake has half of that. */
const MOST_PAGES = 8;

export function openNotices(access: TableAccess, now: () => number): NoticeStore {
  const partition = (pk: string) =>
    access.queryAll({
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": pk },
      ConsistentRead: true,
    });
  const one = async <T>(key: Key, from: (item: Item) => T): Promise<T | null> => {
    const item = await access.get(key);
    return item === undefined ? null : from(item);
  };
  /** Newest first by sort key, at most `limit`; fewer only where so few large ones fill several of the engine's pages. */
  const newest = async (pk: string, prefix: string, limit: number): Promise<Item[]> => {
    const found: Item[] = [];
    let from: Item | undefined;
    for (let pages = 0; pages < MOST_PAGES && found.length < limit; pages++) {
      const { items, next } = await access.queryPage({
        KeyConditionExpression: prefix === "" ? "pk = :pk" : "pk = :pk AND begins_with(sk, :prefix)",
        ExpressionAttributeValues: { ":pk": pk, ...(prefix === "" ? {} : { ":prefix": prefix }) },
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: limit - found.length,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      });
      found.push(...items);
      if (next === undefined) break;
      from = next;
    }
    return found;
  };
  /** Its first rev must not be there; a later one follows the one before it. */
  const putInTurn = (item: Item, rev: number) =>
    succeeds(
      access.put({
        Item: item,
        ...(rev === 1
          ? { ConditionExpression: "attribute_not_exists(pk)" }
          : { ConditionExpression: "rev = :before", ExpressionAttributeValues: { ":before": rev - 1 } }),
      }),
    );
  /** The engine removes what has expired in its own time. */
  const lives = (item: Item): boolean => Number(item["expiresAt"]) > now() / 1000;

  return {
    async listWebhooks() {
      return (await partition(WEBHOOKS)).map(webhookFrom);
    },
    readWebhook: (id) => one(keyOf({ thing: "webhook", id }), webhookFrom),
    async listFeedTokens() {
      return (await partition(TOKENS)).map(feedTokenFrom);
    },
    findFeedToken: (sha256) => one(keyOf({ thing: "feed-token", sha256 }), feedTokenFrom),

    putDelivery: (delivery, wakeAt) => putInTurn(deliveryItem(delivery, wakeAt), delivery.rev),
    askDelivery: (delivery) => putInTurn(deliveryItem(delivery, delivery.nextAt, true), delivery.rev),

    async readDelivery(webhookId, id) {
      const item = await access.get(keyOf({ thing: "delivery", webhookId, id }));
      return item !== undefined && lives(item) ? deliveryFrom(item) : null;
    },

    async listDeliveries(webhookId, { limit, from }) {
      const { items, next } = await access.queryPage({
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": keyOf({ thing: "delivery", webhookId, id: "" }).pk },
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: limit,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      });
      return { items: items.filter(lives).map(deliveryFrom), ...(next === undefined ? {} : { next }) };
    },

    async dueDeliveries(until, limit) {
      const { items } = await access.queryPage({
        IndexName: "wake",
        KeyConditionExpression: "wakePk = :sleeping AND wakeSk <= :until",
        ExpressionAttributeValues: { ":sleeping": SLEEPING_DELIVERIES, ":until": `${until}#~` },
        Limit: limit,
      });
      return items.map(({ pk, sk, wakeSk }) => ({
        key: { pk: String(pk), sk: String(sk) },
        wakeSk: String(wakeSk),
      }));
    },

    async takeDelivery({ key, wakeSk }, until) {
      const id = wakeSk.slice(wakeSk.indexOf("#") + 1);
      const taken = await succeeds(
        access.update({
          Key: { ...key },
          UpdateExpression: "SET wakeSk = :until REMOVE asked",
          ConditionExpression: "wakeSk = :read",
          ExpressionAttributeValues: { ":until": `${until}#${id}`, ":read": wakeSk },
        }),
      );
      return taken ? one(key, deliveryFrom) : null;
    },

    recordTry: (after) => putInTurn(deliveryItem(after, after.nextAt), after.rev),

    putFeedRef: (ref) => access.put({ Item: feedRefItem(ref) }),

    async newestFeedRefs(until, limit) {
      const refs: FeedRef[] = [];
      for (let day = 0; day < FEED_DAYS && refs.length < limit; day++) {
        const pk = feedPk(instant(until - day * DAY_MS));
        refs.push(...(await newest(pk, "", limit - refs.length)).map(feedRefFrom));
      }
      return refs;
    },

    async readEvents(refs) {
      const items = await access.getMany(
        refs.map(({ articleId, number }) => keyOf({ thing: "event", articleId, number })),
      );
      return items.map(fromItem.event);
    },

    async newestEvents(articleId, limit) {
      return (await newest(articlePk(articleId), "EVENT#", limit)).map(fromItem.event);
    },

    async readArticles(ids) {
      const items = await access.getMany([...new Set(ids)].map((articleId) => keyOf({ thing: "article", articleId })));
      return new Map(items.map(fromItem.article).map((article) => [article.id, article]));
    },
  };
}
