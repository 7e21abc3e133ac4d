import { hashId } from "../core/ids.ts";
import { isRefusal, problems } from "../core/problem.ts";
import type { CitationsInput } from "../core/requests.ts";
import type { Citable } from "../core/source.ts";
import { problemBody } from "../http/problem-body.ts";
import { decideCitation } from "./add-citation.ts";
import { lackingOf } from "./attachments.ts";
import { underLease } from "./long-write.ts";
import type { Call, Ports, Reply } from "./usecase.ts";

/**
 * POST /articles/{a}/citations: one source for up to 50 claims, each in a transaction of its own. Ids are hashes of
 * user, key, body and claim, so that a repeat after a crash finds what was written, and a key that is used again after
 * its 24 h for another body does not.
 */
export async function addCitations(call: Call<CitationsInput>, ports: Ports): Promise<Reply> {
  const articleId = call.params["article"]!;
  return underLease(call.once!, ports, async () => {
    const lacking = await lackingOf(call.body.attachments, ports);
    if (lacking) return lacking;
    const { claimIds, ...citable } = call.body;
    const once = call.once!;
    const source = await hashId(once.actor, once.key, once.bodyHash, "source");
    const items = [];
    for (const claimId of new Set(claimIds)) {
      const ids = { citation: await hashId(once.actor, once.key, once.bodyHash, claimId), source };
      items.push(await citeOne({ caller: call.caller, body: citable }, ports, articleId, claimId, ids));
    }
    return { status: 201 as const, body: { items } };
  });
}

async function citeOne(
  call: Pick<Call<Citable>, "caller" | "body">,
  ports: Ports,
  articleId: string,
  claimId: string,
  ids: { citation: string; source: string },
) {
  const written = (await ports.store.readCitations(articleId, claimId)).find((known) => known.id === ids.citation);
  if (written) return { claimId, status: 201, citation: written };
  const body = (await ports.store.readSource(ids.source))
    ? { ...withoutSource(call.body), sourceId: ids.source }
    : call.body;
  const reply = await ports.store.commit({
    articleId,
    decide: () => decideCitation({ caller: call.caller, body }, ports, articleId, claimId, ids),
  });
  if (!isRefusal(reply)) return { claimId, status: 201, citation: reply.body };
  return { claimId, status: problems[reply.refused][0], problem: problemBody(reply) };
}

/** The first claim's transaction creates a spoken source; the others cite it. */
function withoutSource({ source: _source, ...citable }: Citable): Citable {
  return citable;
}
