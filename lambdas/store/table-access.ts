import {
  BatchGetCommand,
  DeleteCommand,
  type DeleteCommandInput,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  type PutCommandInput,
  QueryCommand,
  type QueryCommandInput,
  TransactGetCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
  type UpdateCommandInput,
} from "@aws-sdk/lib-dynamodb";
import { backoff, faultOf, StoreUnavailable } from "./faults.ts";
import type { Item } from "./items.ts";
import type { Key } from "./keys.ts";

/** How long and how often the store tries, and what time and chance it goes by. */
export interface Patience {
  /** Milliseconds since the epoch. */
  now: () => number;
  /** In [0, 1). */
  random: () => number;
  pause: (ms: number) => Promise<void>;
  tries: number;
}

type Without<T> = Omit<T, "TableName">;
export type TransactItem = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/** BatchGetItem takes this many keys, TransactGetItems and TransactWriteItems this many items. */
const MOST_KEYS = 100;

export type TableAccess = ReturnType<typeof accessTable>;

/**
 * The calls to the one table, patient with its faults: reads and lone writes are tried again (each lone write of the
 * store has the same effect twice as once), a transaction is sent once, since what follows a fault is `commit`'s to say.
 * Reads by key are consistent. Throws `StoreUnavailable` when patience ends; a failed condition is thrown as it came.
 */
export function accessTable(db: DynamoDBDocumentClient, table: string, patience: Patience) {
  async function patiently<T>(call: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await call();
      } catch (error) {
        const fault = faultOf(error);
        if (fault === null || fault.fault === "condition") throw error;
        if (tries >= patience.tries)
          throw new StoreUnavailable(`${fault.fault} after ${tries} tries`, { cause: error });
        await patience.pause(backoff(tries, patience.random(), 0));
      }
    }
  }

  async function getMany(keys: readonly Key[]): Promise<Item[]> {
    const found: Item[] = [];
    for (let start = 0; start < keys.length; start += MOST_KEYS) {
      let asked: Record<string, unknown>[] = keys.slice(start, start + MOST_KEYS).map(({ pk, sk }) => ({ pk, sk }));
      for (let tries = 1; asked.length > 0; tries++) {
        const request = { [table]: { Keys: asked, ConsistentRead: true } };
        const answer = await patiently(() => db.send(new BatchGetCommand({ RequestItems: request })));
        found.push(...(answer.Responses?.[table] ?? []));
        const left = answer.UnprocessedKeys?.[table]?.Keys ?? [];
        // Keys that the engine had no room for are asked again; patience counts only while none comes through.
        if (left.length < asked.length) tries = 1;
        else if (tries >= patience.tries) throw new StoreUnavailable("the engine leaves keys unread");
        asked = left;
        if (asked.length > 0) await patience.pause(backoff(tries, patience.random(), 0));
      }
    }
    return found;
  }

  async function queryPage(query: Without<QueryCommandInput>): Promise<{ items: Item[]; next?: Item }> {
    const answer = await patiently(() => db.send(new QueryCommand({ ...query, TableName: table })));
    const next = answer.LastEvaluatedKey;
    return { items: answer.Items ?? [], ...(next === undefined ? {} : { next }) };
  }

  async function transact(items: TransactItem[], token: string): Promise<void> {
    await db.send(new TransactWriteCommand({ TransactItems: items, ClientRequestToken: token }));
  }

  return {
    getMany,
    queryPage,
    async get(key: Key): Promise<Item | undefined> {
      const command = () => new GetCommand({ TableName: table, Key: { ...key }, ConsistentRead: true });
      return (await patiently(() => db.send(command()))).Item;
    },
    /** Items as they stood together at one moment. */
    async getTogether(...keys: Key[]): Promise<(Item | undefined)[]> {
      const items = keys.map((key) => ({ Get: { TableName: table, Key: { ...key } } }));
      const answer = await patiently(() => db.send(new TransactGetCommand({ TransactItems: items })));
      return keys.map((_, place) => answer.Responses?.[place]?.Item);
    },
    /** All pages of a query, one after another; an empty page is not the last. */
    async queryAll(query: Without<QueryCommandInput>): Promise<Item[]> {
      const all: Item[] = [];
      let from: Item | undefined;
      do {
        const page = await queryPage(from === undefined ? query : { ...query, ExclusiveStartKey: from });
        for (const item of page.items) all.push(item);
        from = page.next;
      } while (from !== undefined);
      return all;
    },
    async put(input: Without<PutCommandInput>): Promise<void> {
      await patiently(() => db.send(new PutCommand({ ...input, TableName: table })));
    },
    async update(input: Without<UpdateCommandInput>): Promise<void> {
      await patiently(() => db.send(new UpdateCommand({ ...input, TableName: table })));
    },
    async remove(input: Without<DeleteCommandInput>): Promise<void> {
      await patiently(() => db.send(new DeleteCommand({ ...input, TableName: table })));
    },
    /** Sends a transaction once; `token` makes the engine take the same one again as already done. */
    transact,
    /** A transaction that decides nothing, tried as lone writes are. */
    async transactPatiently(items: TransactItem[], token: string): Promise<void> {
      await patiently(() => transact(items, token));
    },
    table,
  };
}

/** Whether a lone write was refused by its condition; anything else is thrown on. */
export function refusedByCondition(error: unknown): true {
  if (faultOf(error)?.fault === "condition") return true;
  throw error;
}

/** Whether a lone write was made: false where its condition refused it; anything else is thrown on. */
export const succeeds = (write: Promise<void>): Promise<boolean> =>
  write.then(
    () => true,
    (error) => !refusedByCondition(error),
  );
