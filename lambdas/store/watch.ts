import { type Check, dueOf } from "../core/check.ts";
import type { Citation, Source } from "../core/source.ts";
import { BY_HAND, WAKE_SHARDS, wakePk } from "./index-rows.ts";
import { fromItem, type Item, toItem } from "./items.ts";
import { type Key, keyOf, readKey, sourcePk } from "./keys.ts";
import type { Page, PageRequest, Position } from "./store.ts";
import { refusedByCondition, type TableAccess, type TransactItem } from "./table-access.ts";
import { CitingRow, checkFrom, checkItem, errandItem, type Lease, type Watch, watchFrom } from "./watch-items.ts";

/** What sleeps until an instant: a source to be looked at, or an errand of one. */
export interface Sleeper {
  thing: "source" | "errand";
  sourceId: string;
  /** Its place in the index, as it was read: moving it is conditioned on this. */
  wakeSk: string;
  url: string | null;
  /** The look that is due; for an errand its id. */
  due: string;
}

/** A look that is ready to be kept. */
export interface Recording {
  before: Source;
  /** The source as the look leaves it; its rev follows. */
  after: Source;
  check: Check;
  watch: Pick<Watch, "memory" | "last" | "page">;
  /** The lease under which it was taken; null for a look by hand. */
  lease: string | null;
}

/** The desk's memory of watched sources. Who moves a source's head does so on the rev that was read. */
export interface WatchStore {
  /** A source with the watch over it, as they stood together. */
  readWatched(sourceId: string): Promise<{ source: Source; watch: Watch } | null>;
  /** What is to wake by an instant, one shard after another. */
  sleepers(until: string): AsyncGenerator<Sleeper[]>;
  /** Lets a sleeper sleep on; false where somebody else has moved it. */
  sleepOn(sleeper: Sleeper, until: string): Promise<boolean>;
  /**
   * Takes a lease on a look.
   * @returns null while somebody else holds one
   */
  lease(sourceId: string, lease: Omit<Lease, "count">, now: number): Promise<Lease | null>;
  /** Gives a look up without a record, so that it can be taken again at once. */
  giveUp(sourceId: string, lease: string): Promise<void>;
  /**
   * Keeps a look in one transaction: the check if it is not there, the source's new head and time, the watch.
   * `known`: this look was kept before; `taken`: the lease is another's; `moved`: the source's head has moved.
   */
  record(recording: Recording): Promise<"recorded" | "known" | "taken" | "moved">;
  /** Puts a source's new head; false where its rev has moved. `asked`: the look that a person asks for by it. */
  putSource(source: Source, more?: { asked?: string }): Promise<boolean>;
  /** From an instant on, how the source stands is told to every article that cites it. */
  putErrand(sourceId: string, id: string, at: string): Promise<void>;
  endErrand(sourceId: string, id: string): Promise<void>;
  /** Leaves a host alone until an instant, as it asked; the latest instant counts. */
  holdHost(host: string, until: string): Promise<void>;
  /** Until when a host is to be left alone; null where it isn't. */
  heldUntil(host: string): Promise<string | null>;
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

export function openWatch(access: TableAccess, newId: () => string): WatchStore {
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
    async readWatched(sourceId) {
      const [source, watch] = await access.getTogether(
        keyOf({ thing: "source", sourceId }),
        keyOf({ thing: "watch", sourceId }),
      );
      return source === undefined ? null : { source: fromItem.source(source), watch: watchFrom(watch) };
    },

    async *sleepers(until) {
      for (let place = 0; place < WAKE_SHARDS; place++) {
        let from: Position | undefined;
        do {
          const found = await page(
            {
              IndexName: "wake",
              KeyConditionExpression: "wakePk = :shard AND wakeSk <= :until",
              ExpressionAttributeValues: { ":shard": wakePk(place), ":until": `${until}#~` },
            },
            { limit: SLEEPERS_A_PAGE, ...(from === undefined ? {} : { from }) },
          );
          yield found.items.flatMap(sleeperOf);
          from = found.next;
        } while (from !== undefined);
      }
    },

    async sleepOn({ thing, sourceId, wakeSk }, until) {
      return access
        .update({
          Key: { ...keyOf({ thing, sourceId }) },
          UpdateExpression: "SET wakeSk = :next",
          ConditionExpression: "wakeSk = :read",
          ExpressionAttributeValues: { ":next": `${until}#${sourceId}`, ":read": wakeSk },
        })
        .then(
          () => true,
          (error) => !refusedByCondition(error),
        );
    },

    async lease(sourceId, { id, due, until }, now) {
      const key = keyOf({ thing: "watch", sourceId });
      const held = watchFrom(await access.get(key)).lease;
      if (held?.id === id) return held;
      if (held?.due === due && held.until > now) return null;
      const lease: Lease = { id, due, until, count: held?.due === due ? held.count + 1 : 1 };
      const taken = await access
        .update({
          Key: { ...key },
          UpdateExpression: "SET lease = :lease, v = :one",
          ConditionExpression:
            held === null ? "attribute_not_exists(lease) OR attribute_type(lease, :null)" : "lease.id = :held",
          ExpressionAttributeValues: {
            ":lease": lease,
            ":one": 1,
            ...(held === null ? { ":null": "NULL" } : { ":held": held.id }),
          },
        })
        .then(
          () => true,
          async (error) => {
            refusedByCondition(error);
            // Our own first sending, whose answer was lost, has taken it.
            return watchFrom(await access.get(key)).lease?.id === id;
          },
        );
      return taken ? lease : null;
    },

    async giveUp(sourceId, lease) {
      await access
        .update({
          Key: { ...keyOf({ thing: "watch", sourceId }) },
          UpdateExpression: "SET lease = :none",
          ConditionExpression: "lease.id = :lease",
          ExpressionAttributeValues: { ":none": null, ":lease": lease },
        })
        .catch(refusedByCondition);
    },

    async record({ before, after, check, watch, lease }) {
      const items: TransactItem[] = [
        {
          Put: {
            TableName: access.table,
            Item: checkItem(check),
            ConditionExpression: "attribute_not_exists(pk)",
          },
        },
        putHead(after, before.rev),
        {
          Update: {
            TableName: access.table,
            Key: { ...keyOf({ thing: "watch", sourceId: after.id }) },
            UpdateExpression:
              "SET memory = :memory, #last = :last, page = :page, lease = :none, asked = :none, v = :one",
            ...(lease === null ? {} : { ConditionExpression: "lease.id = :lease" }),
            ExpressionAttributeNames: { "#last": "last" },
            ExpressionAttributeValues: {
              ":memory": watch.memory,
              ":last": watch.last,
              ":page": watch.page,
              ":none": null,
              ":one": 1,
              ...(lease === null ? {} : { ":lease": lease }),
            },
          },
        },
      ];
      const written = await access.transactPatiently(items, newId()).then(
        () => true,
        (error) => !refusedByCondition(error),
      );
      if (written) return "recorded";
      if ((await readCheck(after.id, check.due)) !== null) return "known";
      const held = watchFrom(await access.get(keyOf({ thing: "watch", sourceId: after.id }))).lease;
      return lease === null || held?.id === lease ? "moved" : "taken";
    },

    async putSource(source, { asked } = {}) {
      const items: TransactItem[] = [putHead(source, source.rev - 1)];
      if (asked)
        items.push({
          Update: {
            TableName: access.table,
            Key: { ...keyOf({ thing: "watch", sourceId: source.id }) },
            UpdateExpression: "SET asked = :asked, v = :one",
            ExpressionAttributeValues: { ":asked": asked, ":one": 1 },
          },
        });
      return access.transactPatiently(items, newId()).then(
        () => true,
        (error) => !refusedByCondition(error),
      );
    },

    async putErrand(sourceId, id, at) {
      await access.put({ Item: errandItem(sourceId, id, at) });
    },

    async endErrand(sourceId, id) {
      await access
        .remove({
          Key: { ...keyOf({ thing: "errand", sourceId }) },
          ConditionExpression: "id = :id",
          ExpressionAttributeValues: { ":id": id },
        })
        // Another errand has come since: it has its own way to go.
        .catch(refusedByCondition);
    },

    async holdHost(host, until) {
      await access
        .put({
          Item: { ...keyOf({ thing: "host", host }), v: 1, until, expiresAt: Math.ceil(Date.parse(until) / 1000) },
          ConditionExpression: "attribute_not_exists(pk) OR #until < :until",
          ExpressionAttributeNames: { "#until": "until" },
          ExpressionAttributeValues: { ":until": until },
        })
        // It is held for longer already.
        .catch(refusedByCondition);
    },

    async heldUntil(host) {
      const until = (await access.get(keyOf({ thing: "host", host })))?.["until"];
      return typeof until === "string" ? until : null;
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

  function putHead(source: Source, rev: number): TransactItem {
    return {
      Put: {
        TableName: access.table,
        Item: toItem.source(source),
        ConditionExpression: "rev = :rev",
        ExpressionAttributeValues: { ":rev": rev },
      },
    };
  }
}

/** What a row of the index stands for; deliveries sleep there too, and are others' to wake. */
function sleeperOf(row: Item): Sleeper[] {
  const named = readKey({ pk: row["pk"], sk: row["sk"] } as Key);
  if (named?.thing !== "source" && named?.thing !== "errand") return [];
  const due = named.thing === "source" ? row["nextCheckAt"] : row["id"];
  if (typeof due !== "string") return [];
  const url = typeof row["url"] === "string" ? row["url"] : null;
  return [{ thing: named.thing, sourceId: named.sourceId, wakeSk: String(row["wakeSk"]), url, due }];
}
