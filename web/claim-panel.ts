import type { ClaimView, ConflictView } from "../lambdas/core/views.ts";
import { json } from "./api.ts";
import { complain } from "./article-page.ts";
import { el } from "./dom.ts";

/** The claim that was chosen: what it says, what stands for and against it, and the marks a reviewer may set. */
export function claimPanel(
  claim: ClaimView,
  conflicts: ConflictView[],
  again: (claimId?: string) => Promise<void>,
): HTMLElement {
  const path = `/articles/${claim.articleId}/claims/${claim.id}`;
  const run = async (write: Promise<unknown>) => {
    await write.catch(complain);
    await again(claim.id);
  };
  const mark = (status: "pending" | "verified" | "conflicting") => {
    const note = status === "conflicting" ? prompt("What contradicts it?") : undefined;
    if (note === null) return;
    const open = conflicts.find((c) => c.state === "open" && c.claims.some((ref) => ref.claimId === claim.id));
    const conflictId = status === "conflicting" && open ? { conflictId: open.id } : {};
    const reason = status === "conflicting" ? { reason: "reported-as-disputed" } : {};
    void run(json("PUT", `${path}/status`, { status, ...reason, ...conflictId, ...(note ? { note } : {}) }, claim.rev));
  };
  const cite = (event: Event) => {
    event.preventDefault();
    const form = Object.fromEntries(new FormData(event.target as HTMLFormElement)) as Record<string, string>;
    const excerpt = form["excerpt"] ? { excerpt: form["excerpt"] } : {};
    void run(json("POST", `${path}/citations`, { url: form["url"], stance: form["stance"], ...excerpt }));
  };
  return el(
    "aside",
    { "aria-label": "Claim" },
    el("p", { class: "meta" }, `${claim.kind} · ${claim.status} (${claim.reason})`),
    el("blockquote", { dir: "auto" }, claim.anchor.exact),
    el("p", { dir: "auto" }, meaning(claim)),
    ...claim.flags.map((flag) => el("p", { class: "alarm", dir: "auto" }, `${flag.kind}: ${flag.detail}`)),
    el(
      "p",
      {},
      claim.status === "pending"
        ? el("button", { class: "primary", click: () => mark("verified") }, "Verify")
        : el("button", { click: () => mark("pending") }, "Back to pending"),
      " ",
      claim.status === "pending" && el("button", { click: () => mark("conflicting") }, "Mark conflicting"),
    ),
    el("h3", {}, `Sources (${claim.support.supporting} for, ${claim.support.contradicting} against)`),
    el("ul", {}, ...claim.citations.map((one) => el("li", { dir: "auto" }, `${one.stance}: ${one.label}`))),
    el(
      "form",
      { submit: cite },
      el("label", {}, "Address", el("input", { name: "url", type: "url", required: true })),
      el(
        "label",
        {},
        "Stance",
        el("select", { name: "stance" }, ...["supports", "contradicts", "context"].map((s) => el("option", {}, s))),
      ),
      el("label", {}, "Excerpt", el("input", { name: "excerpt", dir: "auto" })),
      el("button", {}, "Cite"),
    ),
  );
}

/** What a claim says, in words. */
function meaning({ value }: ClaimView): string {
  if (value === null) return "";
  if ("timex" in value) {
    const also = value.alternatives.length > 0 ? ` Could also be ${value.alternatives.join(" or ")}.` : "";
    return `${value.timex}: ${value.reading}.${also}`;
  }
  const who = "content" in value ? value.speaker : value;
  if (!who) return "Nobody is named.";
  return [who.name, who.role, who.organisation].filter((part) => part !== null).join(", ");
}
