import type * as z from "zod";
import { refuse } from "../core/problem.ts";
import { blocksOf } from "../core/readiness.ts";
import type { ArticlesQuery, ReadinessQuery } from "../core/requests.ts";
import { articleEtag, articleView } from "../core/views.ts";
import type { ArticleFilter } from "../store/store.ts";
import { textOf } from "./article-text.ts";
import { stateAsOf } from "./as-of.ts";
import { answerPage } from "./paging.ts";
import { type Call, missing, type Ports, type Reply } from "./usecase.ts";

/** GET /articles/{a}, now or as it stood at an instant. */
export async function readArticle(call: Call<unknown, { asOf?: string }>, ports: Ports): Promise<Reply> {
  const id = call.params["article"]!;
  if (call.query.asOf !== undefined) {
    const then = await stateAsOf(ports, id, call.query.asOf);
    if (!then) return missing("article");
    if (!then.article)
      return refuse("not-allowed-now", "What the article was at that time was erased from its history.");
    const text = await textOf(ports, then.article.sha256);
    return { status: 200, body: articleView({ article: then.article, chain: then.chain }, text) };
  }
  const record = await ports.store.readArticle(id);
  if (!record) return missing("article");
  return {
    status: 200,
    body: articleView(record, await textOf(ports, record.article.sha256)),
    etag: articleEtag(record),
  };
}

/** GET /articles: newest first; `externalId` finds the one that has it. */
export async function listArticles(call: Call<unknown, z.infer<typeof ArticlesQuery>>, ports: Ports): Promise<Reply> {
  const { externalId, state, publisher, q, updatedSince } = call.query;
  if (externalId !== undefined) {
    const id = await ports.store.findKnown({ externalId });
    const record = id === null ? null : await ports.store.readArticle(id);
    return { status: 200, body: { items: record ? [articleView(record)] : [] } };
  }
  const filter: ArticleFilter = {
    ...(state === undefined ? {} : { state }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(q === undefined ? {} : { q }),
    ...(updatedSince === undefined ? {} : { updatedSince }),
  };
  return answerPage(
    call,
    ports,
    (page) => ports.store.listArticles(filter, page),
    (record) => articleView(record),
  );
}

/** GET /articles/{a}/readiness: what stands between the article and its final sheet, for the text that a CMS holds. */
export async function readReadiness(call: Call<unknown, z.infer<typeof ReadinessQuery>>, ports: Ports): Promise<Reply> {
  const [whole, desk] = await Promise.all([ports.store.readWhole(call.params["article"]!), ports.store.readDesk()]);
  if (!whole) return missing("article");
  const { article } = whole;
  const blocking = blocksOf(whole.claims, desk.settings);
  const asked = call.query.sha256?.toLowerCase();
  return {
    status: 200,
    body: {
      ready: blocking.length === 0 && article.intake === undefined,
      revision: article.revision,
      sha256: article.sha256,
      ...(asked === undefined ? {} : { matches: asked === article.sha256 }),
      blocking,
    },
    etag: articleEtag(whole),
  };
}
