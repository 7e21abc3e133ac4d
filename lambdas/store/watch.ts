import type { Check } from "../core/check.ts";
import type { Source } from "../core/source.ts";
import { fromItem, toItem } from "./items.ts";
import { keyOf, type Named } from "./keys.ts";
import { refusedByCondition, succeeds, type TableAccess, type TransactItem } from "./table-access.ts";
import { checkItem, errandItem, type Lease, type Watch, watchFrom } from "./watch-items.ts";
import { openWatchLists, type Sleeper, type WatchLists } from "./watch-lists.ts";

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
export interface WatchStore extends WatchLists {
  /** A source with the watch over it, as they stood together. */
  readWatched(sourceId: string): Promise<{ source: Source; watch: Watch } | null>;
  /** Lets a sleeper sleep on; false where somebody else has moved it. */
  sleepOn(sleeper: Sleeper, until: string): Promise<boolean>;
  /**
   * Takes a lease on a look.
   * @returns null while somebody else holds one
   */
  lease(sourceId: string, lease: Omit<Lease, "count">, now: number): Promise<Lease | null>;
  /** Gives a look up without a record, so that it can be taken again at once; `counts`: as one of its leases. */
  giveUp(sourceId: string, lease: Lease, how: "counts" | "forgets"): Promise<void>;
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
  /** What was to be done at the end of an article's embargo is done; one that was set anew meanwhile sleeps on. */
  endEmbargo(articleId: string, id: string): Promise<void>;
  /** Leaves a host alone until an instant, as it asked; the latest instant counts. */
  holdHost(host: string, until: string): Promise<void>;
  /** Until when a host is to be left alone; null where it isn't. */
  heldUntil(host: string): Promise<string | null>;
}

export function openWatch(access: TableAccess, newId: () => string): WatchStore {
  const lists = openWatchLists(access);
  return {
    ...lists,

    async readWatched(sourceId) {
      const [source, watch] = await access.getTogether(
        keyOf({ thing: "source", sourceId }),
        keyOf({ thing: "watch", sourceId }),
      );
      return source === undefined ? null : { source: fromItem.source(source), watch: watchFrom(watch) };
    },

    async sleepOn(sleeper, until) {
      const { wakeSk } = sleeper;
      return succeeds(
        access.update({
          Key: { ...keyOf(sleeper) },
          UpdateExpression: "SET wakeSk = :next",
          ConditionExpression: "wakeSk = :read",
          ExpressionAttributeValues: { ":next": `${until}${wakeSk.slice(wakeSk.indexOf("#"))}`, ":read": wakeSk },
        }),
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

    async giveUp(sourceId, lease, how) {
      await access
        .update({
          Key: { ...keyOf({ thing: "watch", sourceId }) },
          UpdateExpression: "SET lease = :left",
          ConditionExpression: "lease.id = :lease",
          ExpressionAttributeValues: { ":left": how === "counts" ? { ...lease, until: 0 } : null, ":lease": lease.id },
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
      const written = await succeeds(access.transactPatiently(items, newId()));
      if (written) return "recorded";
      if ((await lists.readCheck(after.id, check.due)) !== null) return "known";
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
      return succeeds(access.transactPatiently(items, newId()));
    },

    async putErrand(sourceId, id, at) {
      await access.put({ Item: errandItem(sourceId, id, at) });
    },

    endErrand: (sourceId, id) => end({ thing: "errand", sourceId }, id),
    endEmbargo: (articleId, id) => end({ thing: "embargo", articleId }, id),

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
  };

  async function end(sleeping: Named, id: string): Promise<void> {
    await access
      .remove({
        Key: { ...keyOf(sleeping) },
        ConditionExpression: "id = :id",
        ExpressionAttributeValues: { ":id": id },
      })
      // Another one has come since: it has its own way to go.
      .catch(refusedByCondition);
  }

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
