import type { Article } from "../core/article.ts";
import { chainEvent, type Effects, type HistoryEvent } from "../core/audit.ts";
import type { Change } from "../core/change.ts";
import { toItem } from "./items.ts";
import { type Key, keyOf } from "./keys.ts";
import { feedTokenItem, webhookItem } from "./notice-items.ts";
import type { Chain, Decision } from "./store.ts";
import type { TransactItem } from "./table-access.ts";

/** A claim to an address: which article has this URL or external id. */
export interface Known {
  by: "url" | "externalId";
  value: string;
}

/** A decision as one transaction. `known` tells at which place each claim to an address stands. */
export interface Transaction {
  items: TransactItem[];
  event: HistoryEvent;
  known: Map<number, Known>;
}

export interface Building {
  table: string;
  articleId: string;
  decision: Decision;
  /** The article that index rows show: as the change leaves it. Absent where the change puts no claims. */
  article: Article | undefined;
  listing: Chain["listing"];
  salt: string;
  /** Hashes of events whose claim to an address no longer holds: it may be taken over. */
  lapsed: ReadonlySet<string>;
}

/**
 * The transaction of a decision: chain head (conditioned on number and hash, so that writes of one article are serial),
 * event, changed heads (each conditioned on the rev before its own), and what else the change puts or removes.
 */
export async function buildTransaction(building: Building): Promise<Transaction> {
  const { table, articleId, decision, article, listing, salt } = building;
  const { change, chain, counts } = decision;
  const detail: Effects = {
    put: change.put,
    removed: removedIds(change),
    ...(change.why === undefined ? {} : { why: change.why }),
  };
  const { at, actor, action, subject } = change;
  const event = await chainEvent(
    { number: chain.number, hash: chain.hash },
    { articleId, at, actor, action, subject, detail },
    salt,
  );
  const head = toItem.chain(articleId, {
    number: event.number,
    hash: event.hash,
    counts,
    at,
    ...(listing === undefined ? {} : { listing }),
  });

  const put = (item: object, condition: Condition = always): TransactItem => ({
    Put: { TableName: table, Item: { ...item }, ...condition },
  });
  const remove = (key: Key, condition: Condition): TransactItem => ({
    Delete: { TableName: table, Key: { ...key }, ...condition },
  });
  const items = [put(head, chainStill(chain)), put(toItem.event(event), absent)];
  const things = change.put;
  if (things.article) items.push(put(toItem.article(things.article), follows(things.article.rev)));
  for (const claim of things.claims ?? []) {
    if (article === undefined) throw new Error("claims are put with the article that they stand in");
    items.push(put(toItem.claim(claim, article), follows(claim.rev)));
  }
  for (const conflict of things.conflicts ?? [])
    items.push(put(toItem.conflict(conflict, articleId), follows(conflict.rev)));
  for (const source of change.sources ?? []) items.push(put(toItem.source(source), follows(source.rev)));
  for (const revision of things.revisions ?? []) items.push(put(toItem.revision(revision), absent));
  for (const note of things.notes ?? []) items.push(put(toItem.note(note), absent));
  for (const sheet of things.sheets ?? []) items.push(put(toItem.sheet(sheet), absent));
  // A citation belongs to its claim's rev, and an assignment locks nothing: the chain alone guards them.
  for (const citation of things.citations ?? []) items.push(put(toItem.citation(citation)));
  for (const task of things.assignments ?? [])
    items.push(
      task.user === null
        ? remove(keyOf({ thing: "assignment", articleId, claimId: task.claimId }), always)
        : put(toItem.assignment(articleId, task)),
    );
  for (const { id, rev } of change.remove?.claims ?? [])
    items.push(remove(keyOf({ thing: "claim", articleId, claimId: id }), still(rev)));
  for (const { id, claimId } of change.remove?.citations ?? [])
    items.push(remove(keyOf({ thing: "citation", articleId, claimId, citationId: id }), present));
  for (const topic of change.topics?.put ?? []) items.push(put(toItem.topic(topic)));
  for (const { key } of change.topics?.remove ?? [])
    items.push(remove(keyOf({ thing: "topic", articleId, key }), always));
  if (change.embargoEnds === null) items.push(remove(keyOf({ thing: "embargo", articleId }), always));
  else if (change.embargoEnds !== undefined) items.push(put(toItem.embargo(articleId, change.embargoEnds)));
  for (const webhook of change.webhooks?.put ?? []) items.push(put(webhookItem(webhook), follows(webhook.rev)));
  for (const { id, rev } of change.webhooks?.remove ?? [])
    items.push(remove(keyOf({ thing: "webhook", id }), still(rev)));
  for (const token of change.feedTokens?.put ?? []) items.push(put(feedTokenItem(token), follows(token.rev)));
  for (const { sha256, rev } of change.feedTokens?.remove ?? [])
    items.push(remove(keyOf({ thing: "feed-token", sha256 }), still(rev)));
  if (things.settings) items.push(settingsUpdate(table, things.settings));

  const known = new Map<number, Known>();
  for (const claimed of things.article ? addressesOf(things.article) : []) {
    known.set(items.length, claimed);
    items.push(
      put(toItem.known(claimed.by, claimed.value, articleId, event.hash), freeFor(articleId, building.lapsed)),
    );
  }
  return { items, event, known };
}

/** The URL and the external id by which the desk knows an article. */
export function addressesOf(article: Pick<Article, "url" | "externalId">): Known[] {
  const { url, externalId } = article;
  return [
    ...(url === null ? [] : [{ by: "url" as const, value: url }]),
    ...(externalId === null ? [] : [{ by: "externalId" as const, value: externalId }]),
  ];
}

function removedIds({ remove }: Change): Effects["removed"] {
  const ids = (things: { id: string }[]) => things.map(({ id }) => id);
  return {
    ...(remove?.claims ? { claims: ids(remove.claims) } : {}),
    ...(remove?.citations ? { citations: ids(remove.citations) } : {}),
  };
}

interface Condition {
  ConditionExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, unknown>;
}

const always: Condition = {};
const absent: Condition = { ConditionExpression: "attribute_not_exists(pk)" };
const present: Condition = { ConditionExpression: "attribute_exists(pk)" };
const still = (rev: number): Condition => ({
  ConditionExpression: "rev = :rev",
  ExpressionAttributeValues: { ":rev": rev },
});
const follows = (rev: number): Condition => (rev === 1 ? absent : still(rev - 1));

/** The chain as it was read, with the mark on its rows: see listing.ts. */
function chainStill(chain: Decision["chain"]): Condition {
  if (chain.number === 0) return absent;
  const listing = "listing" in chain ? chain.listing : undefined;
  return {
    ConditionExpression: `#number = :number AND #hash = :hash AND ${listing ? "listing = :listing" : "attribute_not_exists(listing)"}`,
    ExpressionAttributeNames: { "#number": "number", "#hash": "hash" },
    ExpressionAttributeValues: {
      ":number": chain.number,
      ":hash": chain.hash,
      ...(listing ? { ":listing": listing } : {}),
    },
  };
}

function freeFor(articleId: string, lapsed: ReadonlySet<string>): Condition {
  const hashes = Object.fromEntries([...lapsed].map((hash, place) => [`:lapsed${place}`, hash]));
  const alternatives = ["attribute_not_exists(pk)", "articleId = :article"];
  for (const name of Object.keys(hashes)) alternatives.push(`#by = ${name}`);
  return {
    ConditionExpression: alternatives.join(" OR "),
    ...(lapsed.size === 0 ? {} : { ExpressionAttributeNames: { "#by": "hash" } }),
    ExpressionAttributeValues: { ":article": articleId, ...hashes },
  };
}

/** Settings are put one by one; their rev counts on from the defaults, which have 1. The chain guards them. */
function settingsUpdate(table: string, settings: Record<string, unknown>): TransactItem {
  const names = Object.keys(settings);
  const sets = names.map((_, place) => `#s${place} = :s${place}`);
  return {
    Update: {
      TableName: table,
      Key: { ...keyOf({ thing: "desk" }) },
      UpdateExpression: `SET ${[...sets, "#v = :one", "rev = if_not_exists(rev, :one) + :one"].join(", ")}`,
      ExpressionAttributeNames: {
        "#v": "v",
        ...Object.fromEntries(names.map((name, place) => [`#s${place}`, name])),
      },
      ExpressionAttributeValues: {
        ":one": 1,
        ...Object.fromEntries(Object.values(settings).map((value, place) => [`:s${place}`, value])),
      },
    },
  };
}
