import type { Check } from "../core/check.ts";
import type { Found } from "../core/compare/finding.ts";
import { MACHINE } from "../core/ids.ts";
import { isRefusal, type Refusal, refuse } from "../core/problem.ts";
import { align } from "../core/recheck.ts";
import type { Citation, Source } from "../core/source.ts";
import { recount } from "../core/tally.ts";
import type { Decision } from "../store/store.ts";
import { keptPages } from "./kept-page.ts";
import type { MessageOf, RecheckPorts } from "./recheck-ports.ts";
import { citingOf, finder, isRead, lookOf } from "./survey.ts";
import { suspectCopy } from "./suspect-copy.ts";

export type Find = (citation: Citation) => Promise<Found | null>;
type BringPorts = Pick<RecheckPorts, "store" | "blobs" | "now">;

/**
 * Brings the outcome of a look to the claims of one article: each claim is brought in line with its source by one
 * decision with one event. Said again it changes nothing; an outcome that a newer look has overtaken is left alone.
 */
export async function bringOutcome(message: MessageOf<"bring">, ports: BringPorts): Promise<void> {
  const { sourceId, articleId, due } = message;
  const found = await ports.store.readWatched(sourceId);
  if (found === null || (due !== null && found.watch.last?.due !== due)) return;
  const check = due === null ? null : await ports.store.readCheck(sourceId, due);
  const find = check === null ? nothing : await findIn(check, ports);
  await bringTo(articleId, found.source, check, find, ports);
  const isFresh = check !== null && ports.now() - Date.parse(check.at) < TOLD_MS;
  if (isFresh && check.was !== null) await bringTurn(articleId, found.source, check, ports);
}

/** That a turn was told is remembered for a day (the idempotency record); a look that is older is told no more. */
const TOLD_MS = 20 * 3_600_000;

/**
 * Tells an article that one of its sources came to a health that no citation feels (moved, blocked, unsupported), or
 * back from one: an event of the article alone, once a look.
 */
async function bringTurn(articleId: string, source: Source, check: Check, { store, now }: BringPorts): Promise<void> {
  const reply = await store.commit({
    articleId,
    once: { actor: MACHINE, key: `${check.id} ${articleId}`, bodyHash: check.id },
    decide: async () => {
      const record = await store.readArticle(articleId);
      if (record === null) return UNKNOWN;
      if (record.article.intake) return TAKING_IN;
      const { health, was, id: checkId, at: seenAt } = check;
      return {
        chain: record.chain,
        change: {
          action: "source.turned",
          subject: `source/${source.id}`,
          actor: MACHINE,
          at: new Date(now()).toISOString(),
          put: {},
          why: { health, was, label: source.label, url: source.url, checkId, seenAt },
        },
        counts: record.chain.counts,
        answer: { status: 200 },
      };
    },
  });
  if (isRefusal(reply) && reply !== UNKNOWN)
    throw new Error(`the turn for ${articleId} is not brought: ${reply.refused}`);
}

const nothing: Find = async () => null;

/** A person saw the source: it says what is cited, by their word. */
const vouched: Find = async ({ excerpt }) =>
  excerpt === null
    ? { state: "unchanged", located: "by-hand", differences: [] }
    : { state: "located", located: "by-hand", differences: [] };

/** What stands in text that a person copied stands there by their word; it says nothing of the page as a whole. */
function copied(find: Find): Find {
  return async (citation) => {
    const found = citation.excerpt === null ? null : await find(citation);
    return found?.state === "located" ? { ...found, located: "by-hand" } : found;
  };
}

/** Looks for citations in what a look read; where it read nothing, there is nothing to find. */
export async function findIn(check: Check, { store, blobs }: BringPorts): Promise<Find> {
  if (check.method !== "machine" && check.reading === null) return vouched;
  if (!isRead(check) || check.reading === null) return nothing;
  if (check.method !== "machine")
    return copied(finder(await keptPages(blobs)(check.reading), { id: check.sourceId }, check.at, { store, blobs }));
  return finder(await keptPages(blobs)(check.reading), { id: check.sourceId }, check.at, { store, blobs });
}

/** Brings an article's claims in line with one of its sources. */
export async function bringTo(articleId: string, source: Source, check: Check | null, find: Find, ports: BringPorts) {
  const claims = new Set<string>();
  for await (const rows of citingOf(ports.store, source.id, articleId)) for (const row of rows) claims.add(row.claimId);
  for (const claimId of claims) {
    const decide = () => decideOutcome({ articleId, claimId, source, check, find }, ports);
    const reply = await ports.store.commit({ articleId, decide });
    if (isRefusal(reply) && reply !== NOTHING_NEW && reply.refused !== "not-found")
      throw new Error(`the outcome for ${articleId} is not brought: ${reply.refused}`);
  }
}

/** What a claim answers that stands in line already. */
const NOTHING_NEW: Refusal = refuse("not-allowed-now", "The claim knows what this look says.");
const UNKNOWN: Refusal = refuse("not-found", "There is no such claim any more.");
const TAKING_IN: Refusal = refuse("intake-running", "The article is still being taken in.");

interface Bringing {
  articleId: string;
  claimId: string;
  source: Source;
  check: Check | null;
  find: Find;
}

async function decideOutcome(
  { articleId, claimId, source, check, find }: Bringing,
  { store, blobs, now }: BringPorts,
): Promise<Decision | Refusal> {
  const [record, citations] = await Promise.all([
    store.readClaim(articleId, claimId),
    store.readCitations(articleId, claimId),
  ]);
  if (record === null) return UNKNOWN;
  if (record.article.intake) return TAKING_IN;
  const own = citations.filter((citation) => citation.sourceId === source.id);
  const found = new Map<string, Found | null>();
  for (const citation of own) found.set(citation.id, await find(citation));
  const copied = new Map<string, string | null>();
  for (const citation of own) copied.set(citation.id, await suspectCopy(citation, citations, check, { store, blobs }));
  const at = new Date(now()).toISOString();
  const { claim, chain } = record;
  const aligned = align({
    claim,
    citations: own,
    source,
    look: check === null ? null : lookOf(check),
    found: ({ id }) => found.get(id) ?? null,
    copied: ({ id }) => copied.get(id) ?? null,
    at,
  });
  if (aligned === null) return NOTHING_NEW;
  return {
    chain,
    change: {
      action: aligned.action,
      subject: `claim/${claimId}`,
      actor: MACHINE,
      at,
      put: { claims: [aligned.claim], ...(aligned.citations.length > 0 ? { citations: aligned.citations } : {}) },
      why: {
        sourceId: source.id,
        checkId: check?.id ?? null,
        health: check?.health ?? source.health,
        trust: source.trust,
        found: aligned.details,
      },
    },
    counts: recount(chain.counts, [{ before: claim, after: aligned.claim }]),
    answer: { status: 200 },
  };
}
