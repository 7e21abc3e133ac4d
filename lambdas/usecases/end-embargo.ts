import { underEmbargo } from "../core/embargo.ts";
import { compareWithDesk } from "./compare-desk.ts";
import type { MessageOf, RecheckPorts } from "./recheck-ports.ts";

/**
 * Compares an article with the desk once its embargo has ended: what contradicts it may have been taken in before that
 * hour. The embargo sleeps on where it isn't over, the article is not whole, or the desk was too busy to write: then it
 * wakes again. A repeat opens nothing twice.
 */
export async function endEmbargo(
  { articleId, embargo }: MessageOf<"compare">,
  ports: Pick<RecheckPorts, "store" | "now">,
): Promise<void> {
  const found = await ports.store.readArticle(articleId);
  if (found === null) throw new Error(`no article ${articleId}, though its embargo ends`);
  const { article } = found;
  if (underEmbargo(article.embargoUntil, ports.now()) || article.intake !== undefined) return;
  const { busy } = await compareWithDesk(article, ports);
  if (busy) return;
  await ports.store.endEmbargo(articleId, embargo);
}
