import { type Check, dueOf } from "../core/check.ts";
import type { Citation, Source } from "../core/source.ts";
import { everyPage } from "./every-page.ts";
import { BY_HAND, WAKE_SHARDS, wakePk } from "./index-rows.ts";
import { fromItem, type Item } from "./items.ts";
import { type Key, keyOf, readKey, sourcePk } from "./keys.ts";
import type { Page, PageRequest, Position } from "./store.ts";
import type { TableAccess } from "./table-access.ts";
import { CitingRow, checkFrom } from "./watch-items.ts";

/** What sleeps until an instant: a source to be looked at, an errand of one, or an article's embargo. */
export type Sleeper = (
  | { thing: "source"; sourceId: string; url: string | null }
  | { thing: "errand"; sourceId: string }
  | { thing: "embargo"; articleId: string }
) & {
  /** Its place in the index, as it was read: moving it is conditioned on this. */
  wakeSk: string;
  /** The look that is due; for an errand or an embargo its id. */
  due: string;
};
export type SleeperOf<Thing extends Sleeper["thing"]> = Extract<Sleeper, { thing: Thing }>;

/** What is looked up of watched sources: what is due, the looks, the citations. */
export interface WatchLists {
  /** What is to wake by an instant, one shard after another, beginning at another shard each minute. */
  sleepers(until: string): AsyncGenerator<Sleeper[]>;
  readCheck(sourceId: string, due: string): Promise<Check | null>;
  findCheck(sourceId: string, id: string): Promise<Check | null>;
  /** Looks at a source, newest first. */
  listChecks(sourceId: string, page: PageRequest): Promise<Page<Check>>;
  /** Citations of a source as its index shows them, those of an article together; or of one article alone. */
  listCiting(sourceId: string, page: PageRequest, articleId?: string): Promise<Page<CitingRow>>;
  /** The same, whole. */
  listCitations(sourceId: string, page: PageRequest): Promise<Page<Citation>>;
  /** Sources to be looked at by hand, the longest due first. */
  listByHand(page: PageRequest): Promise<Page<Source>>;
}

const SLEEPERS_A_PAGE = 200;

export function openWatchLists(access: TableAccess): WatchLists {
  const page = async (query: Parameters<TableAccess["queryPage"]>[0], { limit, from }: PageRequest) =>
    access.queryPage({ ...query, Limit: limit, ...(from === undefined ? {} : { ExclusiveStartKey: from }) });
  const citing = (sourceId: string, request: PageRequest, articleId?: string) =>
    page(
      {
        IndexName: "citing",
        KeyConditionExpression: `citingPk = :source${articleId === undefined ? "" : " AND begins_with(citingSk, :article)"}`,
        ExpressionAttributeValues: {
          ":source": `S#${sourceId}`,
          ...(articleId === undefined ? {} : { ":article": `${articleId}#` }),
        },
      },
      request,
    );
  const whole = async <T>({ items, next }: { items: Item[]; next?: Position }, from: (item: Item) => T) => {
    const found = await access.getMany(items.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) })));
    const byKey = new Map(found.map((item) => [`${item["pk"]} ${item["sk"]}`, item]));
    const read = items.flatMap(({ pk, sk }) => {
      const item = byKey.get(`${pk} ${sk}`);
      return item === undefined ? [] : [from(item)];
    });
    return { items: read, ...(next === undefined ? {} : { next }) };
  };

  async function readCheck(sourceId: string, due: string): Promise<Check | null> {
    const item = await access.get(keyOf({ thing: "check", sourceId, due }));
    return item === undefined ? null : checkFrom(item);
  }

  return {
    async *sleepers(until) {
      // Whoever takes them may run out of time: the last shards must not always be the same.
      const first = Math.floor(Date.parse(until) / 60_000);
      for (let turn = 0; turn < WAKE_SHARDS; turn++) {
        const place = (first + turn) % WAKE_SHARDS;
        const query = {
          IndexName: "wake",
          KeyConditionExpression: "wakePk = :shard AND wakeSk <= :until",
          ExpressionAttributeValues: { ":shard": wakePk(place), ":until": `${until}#~` },
        };
        for await (const found of everyPage((request) => page(query, request), SLEEPERS_A_PAGE))
          yield found.flatMap(sleeperOf);
      }
    },

    readCheck,
    async findCheck(sourceId, id) {
      const due = dueOf(id);
      const check = due === null ? null : await readCheck(sourceId, due);
      return check?.id === id ? check : null;
    },

    async listChecks(sourceId, request) {
      const { items, next } = await page(
        {
          KeyConditionExpression: "pk = :pk AND begins_with(sk, :checks)",
          ExpressionAttributeValues: { ":pk": sourcePk(sourceId), ":checks": "CHECK#" },
          ConsistentRead: true,
          ScanIndexForward: false,
        },
        request,
      );
      return { items: items.map(checkFrom), ...(next === undefined ? {} : { next }) };
    },

    async listCiting(sourceId, request, articleId) {
      const { items, next } = await citing(sourceId, request, articleId);
      return { items: items.map((item) => CitingRow.parse(item)), ...(next === undefined ? {} : { next }) };
    },

    listCitations: async (sourceId, request) => whole(await citing(sourceId, request), fromItem.citation),

    listByHand: async (request) =>
      whole(
        await page(
          {
            IndexName: "queue",
            KeyConditionExpression: "queuePk = :hand",
            ExpressionAttributeValues: { ":hand": BY_HAND },
          },
          request,
        ),
        fromItem.source,
      ),
  };
}

/** What a row of the index stands for; deliveries sleep there too, and are others' to wake. */
function sleeperOf(row: Item): Sleeper[] {
  const named = readKey({ pk: row["pk"], sk: row["sk"] } as Key);
  const due = named?.thing === "source" ? row["nextCheckAt"] : row["id"];
  if (typeof due !== "string") return [];
  const wakeSk = String(row["wakeSk"]);
  switch (named?.thing) {
    case "source": {
      const url = typeof row["url"] === "string" ? row["url"] : null;
      return [{ thing: "source", sourceId: named.sourceId, url, wakeSk, due }];
    }
    case "errand":
      return [{ thing: "errand", sourceId: named.sourceId, wakeSk, due }];
    case "embargo":
      return [{ thing: "embargo", articleId: named.articleId, wakeSk, due }];
    default:
      return [];
  }
}
