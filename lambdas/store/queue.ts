import { type ClaimKind, claimKinds } from "../core/claim.ts";
import { flaggedPrefix, queuePk } from "./index-rows.ts";
import { fromItem, type Item } from "./items.ts";
import { articlePk, type Key, keyOf } from "./keys.ts";
import type { Listing } from "./listing.ts";
import type { Chain, Page, PageRequest, Position, QueueEntry, QueueFilter, Store } from "./store.ts";
import type { TableAccess } from "./table-access.ts";

/** Rounds that one page makes at most: a page may be short while `next` is set. */
const MOST_ROUNDS = 5;
const DAY_MS = 86_400_000;

/** Where each kind's list goes on: behind the row with this key, or at its end. */
type Places = Partial<Record<ClaimKind, Item | "end">>;

/** One kind's list, read ahead by a page. */
interface Lane {
  kind: ClaimKind;
  rows: Item[];
  /** Behind the last row taken. */
  place: Item | "end" | undefined;
  /** Whether the engine has more behind `rows`. */
  more: boolean;
}

/**
 * The queue: four lists, one a kind, merged by sort key. Rows of articles that nobody has touched for as long as the
 * desk says (`closeAfterDays`) are left out, and taken out of the index as they are met.
 */
export function openQueue(
  access: TableAccess,
  listing: Listing,
  now: () => number,
  readDesk: Store["readDesk"],
): Store["readQueue"] {
  return async function readQueue(filter, { limit, from }: PageRequest): Promise<Page<QueueEntry>> {
    const { settings } = await readDesk();
    const idleBefore = now() - settings.closeAfterDays * DAY_MS;
    const kinds = filter.kind === undefined ? claimKinds : [filter.kind];
    const lanes = kinds.map((kind): Lane => laneFrom(kind, (from as Places | undefined)?.[kind]));
    const items: QueueEntry[] = [];
    for (let rounds = 0; rounds < MOST_ROUNDS && items.length < limit; rounds++) {
      const rows = await take(lanes, filter, limit - items.length);
      items.push(...(await openEntries(rows, filter, idleBefore)));
      if (lanes.every((lane) => lane.place === "end")) return { items };
    }
    return { items, next: placesOf(lanes) };
  };

  /** Takes the next rows of all lanes in order, and says where each goes on. */
  async function take(lanes: Lane[], filter: QueueFilter, count: number): Promise<Item[]> {
    await Promise.all(lanes.map((lane) => fill(lane, filter, count)));
    const taken: Item[] = [];
    while (taken.length < count) {
      // A lane that has run dry but goes on may hold the next row: no other may be taken before it.
      if (lanes.some((lane) => lane.rows.length === 0 && lane.more)) break;
      const lane = lanes.reduce<Lane | null>((best, each) => (comesFirst(each, best) ? each : best), null);
      const row = lane?.rows.shift();
      if (lane === null || row === undefined) break;
      lane.place = lane.rows.length === 0 && !lane.more ? "end" : positionOf(row);
      taken.push(row);
    }
    return taken;
  }

  async function fill(lane: Lane, filter: QueueFilter, count: number): Promise<void> {
    if (lane.rows.length >= count || !lane.more) return;
    const behind = lane.rows.at(-1);
    const start = behind === undefined ? lane.place : positionOf(behind);
    const flag = filter.flagged === undefined ? "" : flaggedPrefix(filter.flagged);
    const found = await access.queryPage({
      IndexName: "queue",
      KeyConditionExpression: `queuePk = :pk${flag === "" ? "" : " AND begins_with(queueSk, :flag)"}`,
      ExpressionAttributeValues: { ":pk": queuePk(lane.kind), ...(flag === "" ? {} : { ":flag": flag }) },
      ...(start === undefined || start === "end" ? {} : { ExclusiveStartKey: start }),
      Limit: count + 1,
    });
    lane.rows.push(...found.items);
    lane.more = found.next !== undefined;
    if (lane.rows.length === 0 && !lane.more) lane.place = "end";
  }

  /** Entries of rows that pass the filter and whose article is still worked on. */
  async function openEntries(rows: Item[], filter: QueueFilter, idleBefore: number): Promise<QueueEntry[]> {
    const found = rows.map(fromItem.queueRow);
    const keys = new Map<string, Key>();
    for (const { articleId, claimId } of found) {
      keys.set(articleId, keyOf({ thing: "chain", articleId }));
      keys.set(claimId, keyOf({ thing: "assignment", articleId, claimId }));
    }
    const beside = await access.getMany([...keys.values()]);
    const byKey = new Map(beside.map((item) => [`${item["pk"]} ${item["sk"]}`, item]));
    const entries: QueueEntry[] = [];
    const idle = new Map<string, { chain: Chain; claims: string[] }>();
    for (const row of found) {
      const { articleId, claimId } = row;
      const head = byKey.get(`${articlePk(articleId)} CHAIN`);
      if (head === undefined) continue;
      const chain = fromItem.chain(head);
      if (Date.parse(chain.at) < idleBefore) {
        const rowsOf = idle.get(articleId) ?? { chain, claims: [] };
        rowsOf.claims.push(claimId);
        idle.set(articleId, rowsOf);
        continue;
      }
      const { pk, sk } = keyOf({ thing: "assignment", articleId, claimId });
      const task = byKey.get(`${pk} ${sk}`);
      const entry = { ...row, assignee: task === undefined ? null : fromItem.assignment(task).user };
      if (fits(entry, filter)) entries.push(entry);
    }
    for (const [articleId, { chain, claims }] of idle) await listing.unlist(articleId, chain.hash, claims);
    return entries;
  }
}

function laneFrom(kind: ClaimKind, place: Item | "end" | undefined): Lane {
  return { kind, rows: [], place, more: place !== "end" };
}

function placesOf(lanes: Lane[]): Position {
  return Object.fromEntries(lanes.flatMap(({ kind, place }) => (place === undefined ? [] : [[kind, place]])));
}

function positionOf({ pk, sk, queuePk: partition, queueSk }: Item): Item {
  return { pk, sk, queuePk: partition, queueSk };
}

function comesFirst(lane: Lane, best: Lane | null): boolean {
  const [row, other] = [lane.rows[0], best?.rows[0]];
  if (row === undefined) return false;
  return other === undefined || String(row["queueSk"]) < String(other["queueSk"]);
}

function fits(entry: QueueEntry, { status, assignee }: QueueFilter): boolean {
  return (status === undefined || entry.status === status) && (assignee === undefined || entry.assignee === assignee);
}
