import type { QueryCommandInput } from "@aws-sdk/lib-dynamodb";
import type { Citation } from "../core/source.ts";
import { ARTICLES, SOURCES } from "./index-rows.ts";
import { fromItem, type Item } from "./items.ts";
import { articlePk, citationPrefix, keyOf, readKey } from "./keys.ts";
import { LAST } from "./read.ts";
import type { ArticleFilter, ArticleRecord, Page, PageRequest, Position, Store } from "./store.ts";
import { type IndexName, tableDefinition } from "./table.ts";
import type { TableAccess } from "./table-access.ts";

type Lists = Pick<
  Store,
  "listArticles" | "listClaims" | "listRevisions" | "listEvents" | "listSheets" | "listNotes" | "listSources"
>;

/** Rows that a filtered list looks through at a time, and how often for one page: it may be short while `next` is set. */
const ROWS_A_LOOK = 100;
const MOST_LOOKS = 5;

export function openLists(access: TableAccess): Lists {
  /** A page of a query that knows its end: one item more is asked for, so that no empty page follows the last. */
  async function page(
    query: Omit<QueryCommandInput, "TableName">,
    { limit, from }: PageRequest,
    keyAttributes: readonly string[] = primary,
  ): Promise<Page<Item>> {
    const start = from === undefined ? {} : { ExclusiveStartKey: from };
    const { items, next } = await access.queryPage({ ...query, ...start, Limit: limit + 1 });
    const shown = items.slice(0, limit);
    const last = shown.at(-1);
    if (items.length > limit && last !== undefined) return { items: shown, next: keyIn(last, keyAttributes) };
    return upTo(shown, next);
  }

  async function parts<T>(
    articleId: string,
    prefix: string,
    read: (item: Item) => T,
    request: PageRequest,
  ): Promise<Page<T>> {
    const found = await page(
      {
        KeyConditionExpression: "pk = :pk AND begins_with(sk, :prefix)",
        ExpressionAttributeValues: { ":pk": articlePk(articleId), ":prefix": prefix },
        ConsistentRead: true,
      },
      request,
    );
    return { ...found, items: found.items.map(read) };
  }

  function indexPage(name: IndexName, partition: string, request: PageRequest, newestFirst: boolean) {
    const index = tableDefinition.indexes.find((known) => known.name === name)!;
    return page(
      {
        IndexName: name,
        KeyConditionExpression: "#partition = :partition",
        ExpressionAttributeNames: { "#partition": index.partitionKey },
        ExpressionAttributeValues: { ":partition": partition },
        ScanIndexForward: !newestFirst,
      },
      request,
      [...primary, index.partitionKey, ...("sortKey" in index ? [index.sortKey] : [])],
    );
  }

  /** Items of one article between two sort keys. */
  function between(articleId: string, from: string, to: string): Promise<Item[]> {
    return access.queryAll({
      KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
      ExpressionAttributeValues: { ":pk": articlePk(articleId), ":from": from, ":to": to },
      ConsistentRead: true,
    });
  }

  /** Articles of index rows, with their chain heads. */
  async function withChains(rows: Item[]): Promise<{ row: Item; record: ArticleRecord }[]> {
    const articles = rows.map((row) => ({ row, article: articleOfRow(row) }));
    const heads = await access.getMany(articles.map(({ article }) => keyOf({ thing: "chain", articleId: article.id })));
    const chains = new Map(heads.map((head) => [head["pk"], fromItem.chain(head)]));
    return articles.flatMap(({ row, article }) => {
      const chain = chains.get(articlePk(article.id));
      return chain === undefined ? [] : [{ row, record: { article, chain } }];
    });
  }

  return {
    listRevisions: (articleId, request) => parts(articleId, "REV#", fromItem.revision, request),
    listEvents: (articleId, request) => parts(articleId, "EVENT#", fromItem.event, request),
    listSheets: (articleId, request) => parts(articleId, "SHEET#", fromItem.sheet, request),
    listNotes: (articleId, request) => parts(articleId, "NOTE#", fromItem.note, request),

    async listSources(request) {
      const found = await indexPage("health", SOURCES, request, false);
      // The index shows what a list needs; the whole source is read by its key.
      const sources = await access.getMany(found.items.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) })));
      const byKey = new Map(sources.map((source) => [source["pk"], fromItem.source(source)]));
      return { ...found, items: found.items.flatMap((row) => byKey.get(row["pk"]) ?? []) };
    },

    async listClaims(articleId, request) {
      const found = await parts(articleId, "CLAIM#", fromItem.claim, request);
      const [first, last] = [found.items[0], found.items.at(-1)];
      if (first === undefined || last === undefined) return { ...found, items: [] };
      // Citations and assignments sort as their claims do: those of a page lie together.
      const [citations, tasks] = await Promise.all([
        between(articleId, citationPrefix(first.id), `${citationPrefix(last.id)}${LAST}`),
        between(
          articleId,
          keyOf({ thing: "assignment", articleId, claimId: first.id }).sk,
          keyOf({ thing: "assignment", articleId, claimId: last.id }).sk,
        ),
      ]);
      const cited = Map.groupBy(citations.map(fromItem.citation), ({ claimId }: Citation) => claimId);
      const assigned = new Map(tasks.map(fromItem.assignment).map(({ claimId, user }) => [claimId, user]));
      const items = found.items.map((claim) => ({
        claim,
        citations: cited.get(claim.id) ?? [],
        assignee: assigned.get(claim.id) ?? null,
      }));
      return { ...found, items };
    },

    async listArticles(filter, { limit, from }) {
      const filtered = Object.values(filter).some((wanted) => wanted !== undefined);
      const items: ArticleRecord[] = [];
      let next = from;
      for (let looks = 0; looks < MOST_LOOKS; looks++) {
        const rows = filtered ? ROWS_A_LOOK : limit;
        const found = await indexPage("recent", ARTICLES, { limit: rows, ...(next ? { from: next } : {}) }, true);
        const fitting = found.items.filter((row) => rowFits(row, filter));
        for (const { row, record } of await withChains(fitting)) {
          if (!isSince(record, filter.updatedSince)) continue;
          if (items.length === limit) return upTo(items, next);
          items.push(record);
          next = keyIn(row, recentKey);
        }
        next = found.next;
        if (next === undefined) return { items };
        if (items.length === limit) break;
      }
      return upTo(items, next);
    },
  };
}

function upTo<T>(items: T[], next: Position | undefined): Page<T> {
  return { items, ...(next === undefined ? {} : { next }) };
}

const primary = [tableDefinition.partitionKey, tableDefinition.sortKey];
const recentKey = [...primary, "recentPk", "recentSk"];

function keyIn(item: Item, attributes: readonly string[]): Item {
  return Object.fromEntries(attributes.map((name) => [name, item[name]]));
}

/** The id stands in an index row's key, the hour of creation in its sort key. */
function articleOfRow(row: Item) {
  const named = readKey({ pk: String(row["pk"]), sk: String(row["sk"]) });
  if (named?.thing !== "article") throw new Error(`${row["pk"]} ${row["sk"]} is no article`);
  const createdAt = String(row["recentSk"]).split("#")[0];
  return fromItem.article({ ...row, id: named.articleId, createdAt });
}

function rowFits(row: Item, { state, publisher, q }: ArticleFilter): boolean {
  if (state !== undefined && row["state"] !== state) return false;
  if (publisher !== undefined && row["publisher"] !== publisher) return false;
  const title = folded(String(row["title"]));
  return folded(q ?? "")
    .split(/\s/)
    .every((word) => title.includes(word));
}

/** The chain's hour is that of the article's newest change, its claims' and sheets' too. */
function isSince({ chain }: ArticleRecord, since: string | undefined): boolean {
  return since === undefined || Date.parse(chain.at) >= Date.parse(since);
}

const folded = (text: string) => text.normalize("NFKC").toLowerCase();
