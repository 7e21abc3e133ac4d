import type { Article } from "../core/article.ts";
import { claimRow, type Face } from "./index-rows.ts";
import { fromItem, type Item, toItem } from "./items.ts";
import { articlePk, keyOf } from "./keys.ts";
import type { Chain } from "./store.ts";
import { refusedByCondition, type TableAccess, type TransactItem } from "./table-access.ts";

/** Claims that are written at once while an article's rows are mended. */
const ABREAST = 10;
/** Rows that one transaction takes out, beside the chain head. */
const MOST_ROWS = 50;

export type Listing = ReturnType<typeof keepListing>;

/**
 * Keeps the index rows of claims in step with what they show of their article: its title, its due time, whether it is
 * still worked on. A commit marks the chain `stale` in its transaction where a row may be out of step, so that a crash
 * before the rows are mended is made good by the next commit.
 */
export function keepListing(access: TableAccess, newId: () => string) {
  return {
    /** Whether rows of the article's claims are out of step after a change. */
    isStale(chain: Pick<Chain, "listing"> | object, before: Face | undefined, after: Face | undefined): boolean {
      if ("listing" in chain && chain.listing !== undefined) return true;
      if (before === undefined || after === undefined) return false;
      return before.title !== after.title || before.dueAt !== after.dueAt || before.state !== after.state;
    },

    /** Writes the rows of an article's claims anew where they are out of step, then takes the mark from its chain. */
    async relist(article: Article, hash: string): Promise<void> {
      const pk = articlePk(article.id);
      const items = await access.queryAll({
        KeyConditionExpression: "pk = :pk AND begins_with(sk, :claims)",
        ExpressionAttributeValues: { ":pk": pk, ":claims": "CLAIM#" },
        ConsistentRead: true,
      });
      const apart = items.filter((item) => !isInStep(item, article));
      for (let start = 0; start < apart.length; start += ABREAST)
        await Promise.all(apart.slice(start, start + ABREAST).map((item) => rewrite(item, article)));
      await access
        .update({
          Key: { ...keyOf({ thing: "chain", articleId: article.id }) },
          UpdateExpression: "REMOVE listing",
          ConditionExpression: "#hash = :hash",
          ExpressionAttributeNames: { "#hash": "hash" },
          ExpressionAttributeValues: { ":hash": hash },
        })
        // Somebody wrote since: that commit saw the mark, and mends the rows itself.
        .catch(refusedByCondition);
    },

    /**
     * Takes rows of an article that nobody has touched for long out of the queue. One transaction with its chain head,
     * so that a commit at the same moment either comes first and keeps them, or sees `closed` and brings them back.
     */
    async unlist(articleId: string, hash: string, claimIds: string[]): Promise<void> {
      for (let start = 0; start < claimIds.length; start += MOST_ROWS) {
        const rows = claimIds.slice(start, start + MOST_ROWS).map((claimId): TransactItem => {
          const key = { ...keyOf({ thing: "claim", articleId, claimId }) };
          const update = "REMOVE queuePk, queueSk, dueAt";
          return {
            Update: {
              TableName: access.table,
              Key: key,
              UpdateExpression: update,
              ConditionExpression: "attribute_exists(pk)",
            },
          };
        });
        const close: TransactItem = {
          Update: {
            TableName: access.table,
            Key: { ...keyOf({ thing: "chain", articleId }) },
            UpdateExpression: "SET listing = :closed",
            ConditionExpression: "#hash = :hash",
            ExpressionAttributeNames: { "#hash": "hash" },
            ExpressionAttributeValues: { ":closed": "closed", ":hash": hash },
          },
        };
        // Touched since its chain was read: the article is open again, and its rows stay.
        await access.transactPatiently([close, ...rows], newId()).catch(refusedByCondition);
      }
    },
  };

  async function rewrite(item: Item, article: Article): Promise<void> {
    const claim = fromItem.claim(item);
    await access
      .put({
        Item: toItem.claim(claim, article),
        ConditionExpression: "rev = :rev",
        ExpressionAttributeValues: { ":rev": claim.rev },
      })
      // Written since it was read: that write made the row.
      .catch(refusedByCondition);
  }
}

const rowAttributes = ["queuePk", "queueSk", "valuePk", "valueSk", "title", "dueAt"];

function isInStep(item: Item, article: Article): boolean {
  const row = claimRow(fromItem.claim(item), article);
  return rowAttributes.every((name) => (item[name] ?? null) === (row[name] ?? null));
}
