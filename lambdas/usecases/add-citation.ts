import { isRefusal, type Refusal } from "../core/problem.ts";
import type { Citable } from "../core/source.ts";
import { recount } from "../core/tally.ts";
import { etagOf } from "../core/views.ts";
import type { Decision } from "../store/store.ts";
import { lackingOf } from "./attachments.ts";
import { citationOf, grounded, groundOf, sourceOf } from "./cite.ts";
import { at, type Call, intakeRunning, missing, type Ports, type Reply } from "./usecase.ts";
import { weighExcerpt, withFlagOf } from "./weigh-excerpt.ts";

/** POST …/citations: ties a claim to a source; a page that the desk does not know yet becomes one of its sources. */
export async function addCitation(call: Call<Citable>, ports: Ports): Promise<Reply> {
  const { article: articleId, claim: claimId } = call.params as { article: string; claim: string };
  const lacking = await lackingOf(call.body.attachments, ports);
  if (lacking) return lacking;
  const ids = { citation: ports.newId(), source: ports.newId() };
  return ports.store.commit({
    articleId,
    once: call.once!,
    decide: () => decideCitation(call, ports, articleId, claimId, ids),
  });
}

/** Decides one citation of one claim. */
export async function decideCitation(
  call: Pick<Call<Citable>, "caller" | "body">,
  ports: Ports,
  articleId: string,
  claimId: string,
  ids: { citation: string; source: string },
): Promise<Decision | Refusal> {
  const record = await ports.store.readClaim(articleId, claimId);
  if (!record) return missing("claim");
  const { article, chain, claim, desk } = record;
  if (article.intake) return intakeRunning;
  const citing = { caller: call.caller, article, desk, at: at(ports) };
  const cited = await sourceOf(call.body, citing, ports.store, () => ids.source);
  if (isRefusal(cited)) return cited;
  const citation = citationOf(call.body, cited.source, claimId, citing, ids.citation);
  const tied = grounded(claim, await groundOf(citation, cited.source));
  if (isRefusal(tied)) return tied;
  const flag = await weighExcerpt(record, citation, ports);
  const next = { ...tied, flags: withFlagOf(claim, citation.id, flag) };
  return {
    chain,
    change: {
      action: "citation.added",
      subject: `claim/${claimId}`,
      actor: call.caller.actor,
      at: citing.at,
      put: { claims: [next], citations: [citation] },
      ...(cited.write ? { sources: [cited.source] } : {}),
    },
    counts: recount(chain.counts, [{ before: claim, after: next }]),
    answer: {
      status: 201,
      body: { ...citation, rev: next.rev },
      location: `/api/articles/${articleId}/claims/${claimId}/citations/${citation.id}`,
      etag: etagOf(next),
    },
  };
}
