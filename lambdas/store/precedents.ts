import type { Claim } from "../core/claim.ts";
import { valuePk } from "./index-rows.ts";
import { fromItem } from "./items.ts";
import { keyOf } from "./keys.ts";
import type { Store } from "./store.ts";
import type { TableAccess } from "./table-access.ts";

/** Most precedents that are looked for: a reviewer reads a few, the newest first. */
const MOST = 25;

/** Claims of other articles that were marked with this value (dates: of this event too), newest mark first. */
export function openPrecedents(access: TableAccess): Pick<Store, "readPrecedents"> {
  return {
    async readPrecedents(claim: Claim) {
      const { items: rows } = await access.queryPage({
        IndexName: "value",
        KeyConditionExpression: "valuePk = :value",
        ExpressionAttributeValues: { ":value": valuePk(claim) },
        ScanIndexForward: false,
        Limit: MOST,
      });
      // The index follows its table a moment later and shows a part: what stands now is read by its key.
      const found = (await access.getMany(rows.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }))))
        .map(fromItem.claim)
        .filter((one) => one.articleId !== claim.articleId && one.mark !== undefined && one.status !== "pending");
      const ids = [...new Set(found.map((one) => one.articleId))];
      const heads = await access.getMany(ids.map((articleId) => keyOf({ thing: "article", articleId })));
      const articles = new Map(heads.map(fromItem.article).map((article) => [article.id, article]));
      return found
        .flatMap((one) => {
          const article = articles.get(one.articleId);
          return article === undefined ? [] : [{ article, claim: one }];
        })
        .sort((a, b) => (a.claim.mark!.at < b.claim.mark!.at ? 1 : -1));
    },
  };
}
