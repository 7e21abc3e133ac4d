import { type Counts, noCounts } from "./article.ts";
import type { Claim, Ground } from "./claim.ts";

/** Support of a claim: copies of one source, and one page over http and https, count once among the independent ones. */
export interface Support {
  supporting: number;
  independent: number;
  contradicting: number;
}

/** Counts a claim's grounds by stance (contract, Claim.support). */
export function supportOf(grounds: readonly Ground[]): Support {
  const supports = grounds.filter((ground) => ground.stance === "supports");
  return {
    supporting: supports.length,
    independent: new Set(supports.map(rootOf)).size,
    contradicting: grounds.filter((ground) => ground.stance === "contradicts").length,
  };
}

/** What a ground comes from in the end: the source it is a copy of, or the page that it is under any scheme. */
export const rootOf = ({ copyOf, samePage, sourceId }: Ground): string => copyOf ?? samePage ?? sourceId;

type Countable = Pick<Claim, "status" | "cut" | "flags">;

/** The counts that one claim adds to its article: a cut claim counts as cut alone. */
function countOf(claim: Countable): Counts {
  if (claim.cut) return { ...noCounts, cut: 1 };
  return { ...noCounts, [claim.status]: 1, flagged: claim.flags.length > 0 ? 1 : 0 };
}

const keys = Object.keys(noCounts) as (keyof Counts)[];

/** Counts after some claims changed: `before` is null for a new claim, `after` for one that is withdrawn. */
export function recount(counts: Counts, changes: { before: Countable | null; after: Countable | null }[]): Counts {
  const next = { ...counts };
  for (const { before, after } of changes) {
    const minus = before ? countOf(before) : noCounts;
    const plus = after ? countOf(after) : noCounts;
    for (const key of keys) next[key] += plus[key] - minus[key];
  }
  return next;
}
