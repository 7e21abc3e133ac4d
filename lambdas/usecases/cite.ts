import type { Article } from "../core/article.ts";
import { canonicalUrl } from "../core/canonical-url.ts";
import type { Claim, Ground } from "../core/claim.ts";
import type { DeskSettings } from "../core/desk.ts";
import { hashId } from "../core/ids.ts";
import type { Caller } from "../core/permissions.ts";
import { type Refusal, refuse } from "../core/problem.ts";
import { type Citable, type Citation, faultsOfSpoken, HAND_DAYS, type Source } from "../core/source.ts";
import { checkUrl } from "../fetch/destination.ts";
import type { Store } from "../store/store.ts";
import { actorMeant } from "./actors.ts";
import { invalid } from "./usecase.ts";

/** Who cites, where and when. */
export interface Citing {
  caller: Caller;
  article: Pick<Article, "id" | "url">;
  desk: Pick<DeskSettings, "allowedHosts">;
  at: string;
}

/** How long a source's `newestCitationAt` may lag: one source cited by thousands must not become one hot head. */
const LAG_MS = 60 * 60_000;

/** The source that a citable names: one of the desk, or a new one; `write` where its head must be put. */
export async function sourceOf(
  citable: Citable,
  citing: Citing,
  store: Pick<Store, "readSource">,
  newId: () => string,
): Promise<{ source: Source; write: boolean } | Refusal> {
  if (citable.source) return { source: await spokenSource(citable.source, citing, newId()), write: true };
  if (citable.sourceId) {
    const source = await store.readSource(citable.sourceId);
    if (!source) return invalid("/sourceId", "not a source of this desk");
    return wrongWith(source, citable) ?? touched(source, citing.at);
  }
  const checked = checkUrl(citable.url!, { allowedHosts: citing.desk.allowedHosts });
  if ("refused" in checked) return invalid("/url", checked.refused.detail);
  const url = canonicalUrl(checked.url);
  const own = ownStory(citing.article.url, [{ url }]);
  if (own) return own;
  const id = await hashId("page", url);
  const known = await store.readSource(id);
  return known
    ? touched(known, citing.at)
    : { source: page(id, url, citable.watch ?? "machine", citing.at), write: true };
}

/**
 * A story is no source of its own: refuses where one of its citations is of the page that it stands on, under either
 * scheme. For a new citation, and for a story whose address is set when its claims are cited already.
 */
export function ownStory(address: string | null, citations: readonly Pick<Citation, "url">[]): Refusal | null {
  if (address === null || !citations.some(({ url }) => url !== null && overHttps(url) === overHttps(address)))
    return null;
  return refuse("own-story", "The story cannot be its own source.");
}

/** A page's address over https: http and https show one page (RFC 9110 §4.2.2 tells them apart; sites do not). */
const overHttps = (url: string): string => url.replace(/^http:/, "https:");

/** What a citation of a known source may not carry, as 400; null where it may be cited so. */
export function wrongWith(
  source: Pick<Source, "type" | "confidential">,
  citation: Parameters<typeof faultsOfSpoken>[1],
): Refusal | null {
  const faults = source.type === "page" ? [] : faultsOfSpoken(source, citation);
  if (faults.length === 0) return null;
  const errors = faults.map(({ path, message }) => ({ pointer: `/${path.join("/")}`, detail: message }));
  return refuse("invalid", errors[0]!.detail, { errors });
}

/** A known source that is cited again: its cadence begins anew, and it is looked at at once for the new citation. */
function touched(source: Source, at: string) {
  const lags = Date.parse(at) - Date.parse(source.newestCitationAt) >= LAG_MS;
  const isDue = source.nextCheckAt !== null && source.nextCheckAt <= at;
  const looks = source.watch === "machine" && source.url !== null && !isDue;
  if (!lags && !looks) return { source, write: false };
  const touched = {
    ...source,
    newestCitationAt: lags ? at : source.newestCitationAt,
    nextCheckAt: looks ? at : source.nextCheckAt,
    rev: source.rev + 1,
  };
  return { source: touched, write: true };
}

const fresh = {
  organisation: null,
  channel: null,
  saidAt: null,
  heardBy: null,
  terms: null,
  confidential: false,
  knownTo: [],
  health: "not-watched",
  rank: "secondary",
  copyOf: null,
  trust: "ok",
  interval: null,
  nextCheckAt: null,
} as const;

function page(id: string, url: string, watch: Source["watch"], at: string): Source {
  return {
    ...fresh,
    knownTo: [],
    id,
    type: "page",
    url,
    title: null,
    label: url,
    watch,
    nextCheckAt: firstLook(watch, at),
    newestCitationAt: at,
    createdAt: at,
    rev: 1,
  };
}

/** When a new page is first looked at: by the machine at once, by people within a week. */
function firstLook(watch: Source["watch"], at: string): string | null {
  switch (watch) {
    case "machine":
      return at;
    case "hand":
      return new Date(Date.parse(at) + HAND_DAYS * 86_400_000).toISOString();
    case "off":
      return null;
  }
}

async function spokenSource(
  given: NonNullable<Citable["source"]>,
  { caller, at }: Citing,
  id: string,
): Promise<Source> {
  return {
    ...fresh,
    id,
    type: given.type,
    url: null,
    title: null,
    label: given.label,
    organisation: given.organisation ?? null,
    channel: given.channel ?? null,
    saidAt: given.at ?? null,
    heardBy: given.heardBy ?? null,
    terms: given.terms ?? null,
    confidential: given.confidential ?? false,
    knownTo: await Promise.all((given.knownTo ?? []).map((user) => actorMeant(user, caller))),
    watch: "off",
    newestCitationAt: at,
    createdAt: at,
    rev: 1,
  };
}

/** The citation that ties a claim to its source. What is not a page is never watched by the machine. */
export function citationOf(citable: Citable, source: Source, claimId: string, citing: Citing, id: string): Citation {
  return {
    id,
    articleId: citing.article.id,
    claimId,
    sourceId: source.id,
    sourceType: source.type,
    label: source.label,
    url: source.url,
    stance: citable.stance,
    excerpt: citable.excerpt ?? null,
    locator: citable.locator ?? null,
    language: citable.language ?? null,
    translation: citable.translation ?? null,
    watch: source.type === "page" ? (citable.watch ?? "machine") : citable.watch === "hand" ? "hand" : "off",
    attachments: citable.attachments ?? [],
    note: citable.note ?? null,
    by: citing.caller.actor,
    at: citing.at,
    baseline: null,
    latest: null,
  };
}

/** What the citation weighs for its claim. A page over http counts as the one over https does. */
export async function groundOf(citation: Citation, source: Pick<Source, "copyOf">): Promise<Ground> {
  const { latest, id, sourceId, stance, url } = citation;
  return {
    ...(url?.startsWith("http:") ? { samePage: await hashId("page", overHttps(url)) } : {}),
    citationId: id,
    sourceId,
    stance,
    copyOf: source.copyOf,
    checkId: latest?.checkId ?? null,
    sha256: latest?.sha256 ?? null,
    located: latest?.located ?? null,
  };
}

/** Most citations of one claim: a claim is withdrawn with all of them in one transaction, which holds 94 things. */
export const MAX_CITATIONS = 80;

/** The claim with one more ground, or why it takes no more. */
export function grounded(claim: Claim, ground: Ground): Claim | Refusal {
  if (claim.grounds.length >= MAX_CITATIONS) return refuse("limit", `A claim may have ${MAX_CITATIONS} citations.`);
  return { ...claim, grounds: [...claim.grounds, ground], rev: claim.rev + 1 };
}
