import type { ClaimView } from "../lambdas/core/views.ts";
import { el } from "./dom.ts";

/**
 * A text with its claims as links to them. Claims overlap (a date inside a quote), so the text is cut at every edge;
 * each piece shows the chosen claim, or the shortest one that it belongs to.
 */
export function highlighted(text: string, claims: ClaimView[], part: "text" | "title", chosen?: string): HTMLElement {
  const here = claims.filter(({ anchor }) => anchor.part === part);
  const edges = new Set([0, text.length, ...here.flatMap(({ anchor }) => [anchor.start, anchor.end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  const pieces = cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!;
    const words = text.slice(start, end);
    const over = here
      .filter(({ anchor }) => anchor.start <= start && anchor.end >= end)
      .sort((a, b) => a.anchor.end - a.anchor.start - (b.anchor.end - b.anchor.start));
    const claim = over.find((one) => one.id === chosen) ?? over[0];
    if (!claim) return words;
    const flagged = claim.flags.length > 0 ? " flagged" : "";
    const current = claim.id === chosen ? " chosen" : "";
    return el(
      "a",
      {
        class: `claim ${claim.kind} ${claim.status}${flagged}${current}`,
        title: `${claim.kind}, ${claim.status}`,
        href: `#/articles/${claim.articleId}/claims/${claim.id}`,
      },
      words,
    );
  });
  return el("span", { class: "story" }, ...pieces);
}
