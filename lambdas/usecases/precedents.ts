import { answerPage, type ListAsked, pageOf } from "./paging.ts";
import { type Call, missing, type Ports, type Reply } from "./usecase.ts";

/**
 * GET …/claims/{c}/precedents: who has marked this value before, when, and on what. Stories under embargo take no part
 * until their hour.
 */
export async function listPrecedents(call: Call<unknown, ListAsked>, ports: Ports): Promise<Reply> {
  const record = await ports.store.readClaim(call.params["article"]!, call.params["claim"]!);
  if (!record) return missing("claim");
  const found = await ports.store.readPrecedents(record.claim);
  const open = found.filter(({ article }) => !article.embargoUntil || Date.parse(article.embargoUntil) <= ports.now());
  const items = open.map(({ article, claim }) => ({
    articleId: article.id,
    title: article.title,
    publisher: article.publisher,
    claimId: claim.id,
    exact: claim.anchor.exact,
    mark: claim.mark!,
    grounds: claim.grounds.map(({ sourceId, stance }) => ({ sourceId, stance })),
  }));
  return answerPage(
    call,
    ports,
    async (page) => pageOf(items, page),
    (item) => item,
  );
}
