import type { QueryCommandInput } from "@aws-sdk/lib-dynamodb";
import type { Citation } from "../core/source.ts";
import { ARTICLES, SOURCES } from "./index-rows.ts";
import { fromItem, type Item } from "./items.ts";
import { articlePk, citationPrefix, keyOf, readKey } from "./keys.ts";
import { LAST } from "./read.ts";
import type { ArticleFilter, ArticleRecord, Page, PageRequest, Store } from "./store.ts";
import { type IndexName, tableDefinition } from "./table.ts";
import type { TableAccess } from "./table-access.ts";

type Lists = Pick<
  Store,
  "listArticles" | "listClaims" | "listRevisions" | "listEvents" | "listSheets" | "listNotes" | "listSources"
>;

/** Queries that one page of a filtered list makes at most: a page may be short while `next` is set. */
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
    return { items: shown, ...(next === undefined ? {} : { next }) };
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
  async function withChains(rows: Item[]): Promise<ArticleRecord[]> {
    const articles = rows.map(articleOfRow);
    const heads = await access.getMany(articles.map(({ id }) => keyOf({ thing: "chain", articleId: id })));
    const chains = new Map(heads.map((head) => [head["pk"], fromItem.chain(head)]));
    return articles.flatMap((article) => {
      const chain = chains.get(articlePk(article.id));
      return chain === undefined ? [] : [{ article, chain }];
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
      const items: ArticleRecord[] = [];
      let next = from;
      for (let looks = 0; looks < MOST_LOOKS && items.length < limit; looks++) {
        const request: PageRequest = { limit: limit - items.length, ...(next === undefined ? {} : { from: next }) };
        const found = await indexPage("recent", ARTICLES, request, true);
        const records = await withChains(found.items.filter((row) => rowFits(row, filter)));
        for (const record of records) if (isSince(record, filter.updatedSince)) items.push(record);
        next = found.next;
        if (next === undefined) return { items };
      }
      return { items, ...(next === undefined ? {} : { next }) };
    },
  };
}

const primary = [tableDefinition.partitionKey, tableDefinition.sortKey];

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
