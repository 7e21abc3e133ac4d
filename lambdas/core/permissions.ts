import type { Article } from "./article.ts";
import type { Claim } from "./claim.ts";
import type { Actor } from "./ids.ts";

/** Roles, least first; the highest that a token names counts. */
export const roles = ["contributor", "reviewer", "editor", "admin"] as const;
export type Role = (typeof roles)[number];

/** Who asks. `client` is set for a client-credentials token: it acts for a system and never marks. */
export interface Caller {
  actor: Actor;
  /** `iss|sub`; kept beside the history, never in it. */
  identity: string;
  name: string;
  role: Role;
  client: boolean;
}

/** Whether a role reaches at least another. */
export function atLeast(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least);
}

/** The highest role among a token's groups, or null where it has none. */
export function highestRole(groups: readonly string[]): Role | null {
  return roles.findLast((role) => groups.includes(role)) ?? null;
}

/** Whether the caller wrote or submitted the article. */
export function owns(actor: Actor, article: Pick<Article, "submitter" | "authors">): boolean {
  return article.submitter === actor || article.authors.includes(actor);
}

/**
 * Four eyes (contract, Rules of marking): why this person may not decide on this claim, or null if they may.
 * Choosing between the machine's alternatives, citing and noting are no authorship; the store keeps `setBy` accordingly.
 */
export function ownStake(
  actor: Actor,
  article: Pick<Article, "submitter" | "authors">,
  claim: Pick<Claim, "author" | "setBy" | "wordingBy">,
): string | null {
  if (article.submitter === actor) return "you submitted the story";
  if (article.authors.includes(actor)) return "you are an author of the story";
  if (claim.author.actor === actor) return "you wrote the claim";
  if (claim.setBy === actor) return "you last set its value, anchor or event";
  if (claim.wordingBy === actor) return "you submitted the revision that its wording comes from";
  return null;
}
