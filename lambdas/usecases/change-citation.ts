import type { Claim } from "../core/claim.ts";
import { atLeast } from "../core/permissions.ts";
import { type Refusal, refuse } from "../core/problem.ts";
import type { Citation, CitationPatch } from "../core/source.ts";
import { recount, supportOf } from "../core/tally.ts";
import { etagOf } from "../core/views.ts";
import type { ClaimRecord, Decision } from "../store/store.ts";
import { lackingOf } from "./attachments.ts";
import { wrongWith } from "./cite.ts";
import { showClaim } from "./show-claim.ts";
import { at, type Call, intakeRunning, missing, type Ports, type Reply, stale } from "./usecase.ts";
import { weighExcerpt, withFlagOf } from "./weigh-excerpt.ts";

/** PATCH …/citations/{k}; If-Match names the claim's rev. */
export async function changeCitation(call: Call<CitationPatch>, ports: Ports): Promise<Reply> {
  const lacking = await lackingOf(call.body.attachments, ports);
  if (lacking) return lacking;
  return ports.store.commit({
    articleId: call.params["article"]!,
    decide: async () => {
      const found = await findForWrite(call, ports);
      if ("refused" in found) return found;
      const { claim, citation } = found;
      const turns = call.body.stance !== undefined || call.body.excerpt !== undefined;
      const forbidden = turns ? mayTurn(call, claim) : null;
      if (forbidden) return forbidden;
      const source = citation.sourceType === "page" ? null : await ports.store.readSource(citation.sourceId);
      const wrong = source && wrongWith(source, call.body);
      if (wrong) return wrong;
      const { watch, stance, attachments, ...texts } = call.body;
      const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
      const next: Citation = {
        ...citation,
        ...given,
        stance: stance ?? citation.stance,
        watch: watch === null ? (citation.sourceType === "page" ? "machine" : "off") : (watch ?? citation.watch),
        attachments: attachments === null ? [] : (attachments ?? citation.attachments),
      };
      // What a look said, it said of the old excerpt.
      const newExcerpt = next.excerpt !== citation.excerpt;
      if (newExcerpt) Object.assign(next, { baseline: null, latest: null });
      const grounds = claim.grounds.map((ground) => {
        if (ground.citationId !== citation.id) return ground;
        const { state: _, ...rest } = ground;
        return newExcerpt
          ? { ...rest, stance: next.stance, checkId: null, sha256: null, located: null }
          : { ...ground, stance: next.stance };
      });
      const refused = keepsSupport(claim, grounds);
      if (refused) return refused;
      const flag = await weighExcerpt(found, { ...next, at: at(ports) }, ports);
      const flags = withFlagOf(claim, citation.id, flag);
      const changed: Claim = { ...claim, grounds, flags, rev: claim.rev + 1 };
      return decision(found, call, ports, changed, {
        action: "citation.changed",
        put: { claims: [changed], citations: [next] },
        answer: { status: 200, body: { ...next, rev: changed.rev }, etag: etagOf(changed) },
      });
    },
  });
}

/** DELETE …/citations/{k}; If-Match names the claim's rev. */
export async function removeCitation(call: Call, ports: Ports): Promise<Reply> {
  return ports.store.commit({
    articleId: call.params["article"]!,
    decide: async () => {
      const found = await findForWrite(call, ports);
      if ("refused" in found) return found;
      const { claim, citation } = found;
      const grounds = claim.grounds.filter((ground) => ground.citationId !== citation.id);
      const refused = keepsSupport(claim, grounds) ?? mayTurn(call, claim);
      if (refused) return refused;
      const flags = withFlagOf(claim, citation.id, null);
      const changed: Claim = { ...claim, grounds, flags, rev: claim.rev + 1 };
      return decision(found, call, ports, changed, {
        action: "citation.removed",
        put: { claims: [changed] },
        remove: { citations: [citation] },
        answer: { status: 204 },
      });
    },
  });
}

type Found = ClaimRecord & { citation: Citation };

async function findForWrite(call: Call, ports: Ports): Promise<Found | Refusal> {
  const { article, claim, citation: id } = call.params as Record<"article" | "claim" | "citation", string>;
  const [record, citations] = await Promise.all([
    ports.store.readClaim(article, claim),
    ports.store.readCitations(article, claim),
  ]);
  const citation = citations.find((known) => known.id === id);
  if (!record || !citation) return missing("citation");
  if (record.article.intake) return intakeRunning;
  if (record.claim.rev !== call.ifMatch) return stale(await showClaim(ports.store, record.claim));
  if (citation.by !== call.caller.actor && !atLeast(call.caller.role, "reviewer"))
    return refuse("forbidden", "A contributor changes their own citations only.");
  return { ...record, citation };
}

/** A mark rests on what is cited: a contributor does not turn that under the hands of whoever marked. */
function mayTurn({ caller }: Pick<Call, "caller">, claim: Claim): Refusal | null {
  if (claim.status === "pending" || atLeast(caller.role, "reviewer")) return null;
  return refuse("forbidden", "The claim is marked: a reviewer must change what it rests on.");
}

/** A verified claim keeps at least one support (contract, `last-support`). */
function keepsSupport(claim: Claim, grounds: Claim["grounds"]): Refusal | null {
  if (claim.status !== "verified" || supportOf(grounds).supporting > 0) return null;
  return refuse("last-support", "The claim is verified and this is its last support.");
}

function decision(
  { chain, claim: before }: Found,
  call: Call,
  ports: Ports,
  claim: Claim,
  { answer, ...change }: Pick<Decision, "answer"> & Pick<Decision["change"], "action" | "put" | "remove">,
): Decision {
  return {
    chain,
    change: { ...change, subject: `claim/${claim.id}`, actor: call.caller.actor, at: at(ports) },
    counts: recount(chain.counts, [{ before, after: claim }]),
    answer,
  };
}
