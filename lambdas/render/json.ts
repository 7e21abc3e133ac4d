import { supportOf } from "../core/tally.ts";
import { outsideCitation, outsideConflict, outsideFlag, outsideMark } from "./outside.ts";
import { type Rendering, sheetClaims } from "./rows.ts";

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
  const { by, ...record } = sheet;
  const document = {
    claimdesk: "sheet",
    v: 1,
    ...record,
    ...(internal ? { by } : {}),
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
    claims: claims.map((claim) => {
      const { grounds, eventBy: _e, setBy: _s, wordingBy: _w, mark, previousMark: _p, note, ...shown } = claim;
      return {
        ...shown,
        ...(internal && note !== undefined ? { note } : {}),
        ...(internal ? {} : { author: { by: claim.author.by }, flags: claim.flags.map(outsideFlag) }),
        ...(mark ? { mark: internal ? { ...mark, byName: names.get(mark.by) ?? null } : outsideMark(mark) } : {}),
        support: supportOf(grounds),
        citations: (citations.get(claim.id) ?? []).map((citation) =>
          internal ? citation : outsideCitation(citation, sheet.language),
        ),
      };
    }),
    conflicts: matter.conflicts
      .filter((conflict) => conflict.claims.some((ref) => shown.has(ref.claimId)))
      .map((conflict) => (internal ? conflict : outsideConflict(conflict, article.id))),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
