import type { Citation } from "../core/source.ts";
import { supportOf } from "../core/tally.ts";
import { type Rendering, sheetClaims } from "./rows.ts";
import { words } from "./words.ts";

/**
 * A sheet as JSON: all that it says, for programs and for `claimdesk audit`. Keys come in one fixed order, so that the
 * same sheet is the same bytes each time.
 */
export function renderJson(rendering: Rendering): string {
  const { sheet, matter, names } = rendering;
  const internal = sheet.audience === "internal";
  const claims = sheetClaims(rendering);
  const shown = new Set(claims.map((claim) => claim.id));
  const citations = Map.groupBy(matter.citations, (citation) => citation.claimId);
  const { article, revision } = matter;
  const document = {
    claimdesk: "sheet",
    v: 1,
    ...sheet,
    article: {
      id: article.id,
      title: revision.title,
      publisher: article.publisher,
      publishedAt: article.publishedAt,
      plannedAt: article.plannedAt,
      url: article.url,
      externalId: article.externalId,
      revision: revision.number,
      textSha256: revision.sha256,
    },
    claims: claims.map(
      ({ grounds, eventBy: _e, setBy: _s, wordingBy: _w, mark, previousMark: _p, note, ...claim }) => ({
        ...claim,
        ...(internal && note !== undefined ? { note } : {}),
        ...(mark ? { mark: internal ? { ...mark, byName: names.get(mark.by) ?? null } : { ...mark, note: null } } : {}),
        support: supportOf(grounds),
        citations: (citations.get(claim.id) ?? []).map((citation) => (internal ? citation : outside(citation))),
      }),
    ),
    conflicts: matter.conflicts.filter((conflict) => conflict.claims.some((ref) => shown.has(ref.claimId))),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A citation as readers outside the newsroom may see it: no notes, no names of people who spoke. */
function outside(citation: Citation): Omit<Citation, "note" | "by"> {
  const { note: _note, by: _by, ...shown } = citation;
  const named = citation.sourceType === "page" || citation.sourceType === "document";
  return named ? shown : { ...shown, label: words.en.confidential, excerpt: null, translation: null, locator: null };
}
