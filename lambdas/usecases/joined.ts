import type { Claim } from "../core/claim.ts";
import type { Conflict } from "../core/conflict.ts";
import { recount } from "../core/tally.ts";
import type { ArticleRecord, Beside, Store } from "../store/store.ts";

/** A conflict with every article that it stands in and the claims that it joins there, as they were read. */
export interface Joined {
  conflict: Conflict;
  places: { record: ArticleRecord; claims: Claim[] }[];
}

/** Reads a conflict and all that it joins, across articles; null where it, or one of its articles, is not there. */
export async function readJoined(store: Store, articleId: string, conflictId: string): Promise<Joined | null> {
  const conflict = await store.readConflict(articleId, conflictId);
  if (!conflict) return null;
  const places = await readPlaces(store, conflict);
  return places && { conflict, places };
}

/** The articles of a conflict, its owner's among them, with the claims that it joins. */
export async function readPlaces(store: Store, conflict: Pick<Conflict, "articleId" | "claims">) {
  const ids = new Set([conflict.articleId, ...conflict.claims.map((ref) => ref.articleId)]);
  const places = await Promise.all(
    [...ids].map(async (articleId) => {
      const record = await store.readArticle(articleId);
      const refs = conflict.claims.filter((ref) => ref.articleId === articleId);
      const claims = await Promise.all(refs.map((ref) => store.readClaim(articleId, ref.claimId)));
      // A claim that was withdrawn takes no part any more; the others do.
      return record && { record, claims: claims.flatMap((found) => (found ? [found.claim] : [])) };
    }),
  );
  return places.every((place) => place !== null) ? places : null;
}

export const claimsOf = ({ places }: Joined): Claim[] => places.flatMap((place) => place.claims);

/**
 * What a change of a conflict writes: in each article that it stands in the conflict itself (with its owner, and as a
 * pointer with the others) and that article's claims, as one event of its history.
 * @param here article that the change is made from; its part comes apart, the others beside it
 * @param after claims as they are to stand
 */
export function spread(
  joined: Joined,
  here: string,
  conflict: Conflict,
  after: readonly Claim[],
  about: Pick<Beside["change"], "action" | "subject" | "actor" | "at">,
): { here: Beside; also: Beside[] } {
  const parts = joined.places.map(({ record, claims }): Beside => {
    const put = after.filter((claim) => claim.articleId === record.article.id);
    const before = new Map(claims.map((claim) => [claim.id, claim]));
    return {
      articleId: record.article.id,
      chain: record.chain,
      change: { ...about, put: { conflicts: [conflict], ...(put.length > 0 ? { claims: put } : {}) } },
      counts: recount(
        record.chain.counts,
        put.map((claim) => ({ before: before.get(claim.id) ?? null, after: claim })),
      ),
    };
  });
  return {
    here: parts.find((part) => part.articleId === here)!,
    also: parts.filter((part) => part.articleId !== here),
  };
}
