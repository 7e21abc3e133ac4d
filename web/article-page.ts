import type { ArticleView, ClaimView, ConflictView } from "../lambdas/core/views.ts";
import { all, call, json, Problem } from "./api.ts";
import { claimPanel } from "./claim-panel.ts";
import { el, say, show } from "./dom.ts";
import { highlighted } from "./highlight.ts";

/** One article: its conflicts, its text with the claims in it, and the claim that was chosen. */
export async function articlePage(id: string, chosen?: string): Promise<void> {
  const path = `/articles/${id}`;
  const [article, claims, conflicts] = await Promise.all([
    json<ArticleView>("GET", path),
    all<ClaimView>(`${path}/claims`),
    all<ConflictView>(`${path}/conflicts`),
  ]);
  const again = (claimId?: string) => articlePage(id, claimId);
  const claim = claims.find((one) => one.id === chosen);
  const standing = claims.filter((one) => !one.cut);
  show(
    el("p", {}, el("a", { href: "#/" }, "← All articles")),
    el("h1", { dir: "auto" }, highlighted(article.title, standing, "title", chosen)),
    el("p", { class: "meta" }, meta(article)),
    ...conflicts.map((conflict) => conflictBox(conflict, claims, again)),
    el(
      "div",
      { class: "desk" },
      el("article", { dir: "auto" }, highlighted(article.text ?? "", standing, "text", chosen)),
      claim ? claimPanel(claim, conflicts, again) : el("aside", {}, el("p", {}, "Choose a claim in the story.")),
    ),
    sheets(path),
  );
}

function meta({ publisher, publishedAt, plannedAt, timezone, state, counts }: ArticleView): string {
  const when = publishedAt ? `published ${publishedAt}` : `planned for ${plannedAt}`;
  const { pending, verified, conflicting, flagged } = counts;
  return `${publisher} · ${state} · ${when} (${timezone}) · ${pending} pending, ${verified} verified, ${conflicting} conflicting, ${flagged} flagged`;
}

function conflictBox(conflict: ConflictView, claims: ClaimView[], again: () => Promise<void>): HTMLElement {
  const passages = conflict.claims.map(
    ({ claimId }) => claims.find((claim) => claim.id === claimId)?.anchor.exact ?? "…",
  );
  const settle = (state: "dismissed" | "resolved") => async () => {
    const note = prompt(state === "dismissed" ? "Why is it no conflict?" : "How was it resolved?");
    if (!note) return;
    await json("PUT", `/articles/${conflict.articleId}/conflicts/${conflict.id}`, { state, note }, conflict.rev).catch(
      complain,
    );
    await again();
  };
  const standing = conflict.state === "open" || conflict.state === "confirmed";
  return el(
    "section",
    { class: `conflict ${conflict.state}`, "aria-label": "Conflict" },
    el(
      "h2",
      {},
      `Conflict (${conflict.state}): `,
      ...passages.flatMap((text, i) => [i > 0 && " · ", el("q", { dir: "auto" }, text)]),
    ),
    el("p", { dir: "auto" }, conflict.explanation),
    conflict.note && el("p", { class: "meta", dir: "auto" }, conflict.note),
    standing &&
      el(
        "p",
        {},
        el("button", { click: () => void settle("resolved")() }, "Resolve"),
        " ",
        el("button", { click: () => void settle("dismissed")() }, "Dismiss"),
      ),
  );
}

function sheets(path: string): HTMLElement {
  const file = (final: boolean) => async () => {
    const sheet = await json<{ number: number }>("POST", `${path}/sheets`, { final });
    const answer = await call("GET", `${path}/sheets/${sheet.number}.csv`);
    // The desk names the file after the story; a page that holds the bytes must say it again.
    const download = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? "claims.csv";
    const url = URL.createObjectURL(await answer.blob());
    el("a", { href: url, download }).click();
    URL.revokeObjectURL(url);
    say(`Sheet ${sheet.number} is filed.`, "good");
  };
  return el(
    "p",
    {},
    el("button", { click: () => void file(false)().catch(complain) }, "Download a draft sheet (CSV)"),
    " ",
    el("button", { click: () => void file(true)().catch(complain) }, "File the final sheet"),
  );
}

/** Shows a problem with what it names. */
export function complain(error: unknown): void {
  if (!(error instanceof Problem)) throw error;
  const blocking = error.members["blocking"];
  say(Array.isArray(blocking) ? `${error.message} (${blocking.length} claims block it)` : error.message);
}
