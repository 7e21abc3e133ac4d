import type { Check } from "../core/check.ts";
import { creditLine, sharedPart, shinglesOf } from "../core/compare/copies.ts";
import type { Citation } from "../core/source.ts";
import { keptPages } from "./kept-page.ts";
import type { RecheckPorts } from "./recheck-ports.ts";

/** A page with so much of another's text is suspected to be its copy. */
const HALF = 0.5;
/** Pages of one claim that are compared. */
const MOST_OTHERS = 10;

/**
 * Why a page that supports a claim looks like a copy: it carries an agency's credit line, or shares half of its text
 * with another page that supports the claim. Asked when the page is read for this citation for the first time.
 * @returns null where it doesn't
 */
export async function suspectCopy(
  citation: Citation,
  beside: readonly Citation[],
  check: Check | null,
  { store, blobs }: Pick<RecheckPorts, "store" | "blobs">,
): Promise<string | null> {
  if (citation.baseline !== null || citation.stance !== "supports" || check?.reading == null) return null;
  if (check.method !== "machine" || (check.saw !== "ok" && check.saw !== "moved")) return null;
  const open = keptPages(blobs);
  const { page } = await open(check.reading);
  const credit = creditLine(page, URL.parse(check.finalUrl ?? "")?.hostname ?? "");
  if (credit !== null) return `${citation.label.slice(0, 200)} carries the credit line of ${credit}.`;
  const shingles = shinglesOf(page);
  const others = beside.filter((other) => other.sourceId !== citation.sourceId && other.stance === "supports");
  for (const other of others.slice(0, MOST_OTHERS)) {
    const seen = other.latest === null ? null : await store.findCheck(other.sourceId, other.latest.checkId);
    if (!seen?.reading) continue;
    const shared = sharedPart(shingles, shinglesOf((await open(seen.reading)).page));
    if (shared >= HALF)
      return `${citation.label.slice(0, 200)} shares ${Math.round(shared * 100)} % of its text with ${other.label.slice(0, 200)}.`;
  }
  return null;
}
