import * as z from "zod";
import type { HistoryEvent } from "./audit.ts";
import { Actor, Id } from "./ids.ts";
import { type Notice, noticesOf } from "./notice.ts";
import { someText } from "./text.ts";
import { Instant } from "./time.ts";

/** Lets a feed reader in, which cannot sign in: whoever has it reads the desk's feeds until it is revoked. */
export const FeedToken = z.strictObject({
  id: Id,
  label: z.string(),
  /** The token itself is shown once and kept nowhere. */
  sha256: z.string(),
  by: Actor,
  createdAt: Instant,
  rev: z.int().min(1),
});
export type FeedToken = z.infer<typeof FeedToken>;

/** What the API shows of a feed token, and what it shows once. */
export const FeedTokenView = FeedToken.omit({ sha256: true });
export const NewFeedTokenView = FeedTokenView.extend({ token: z.string() });
export const FeedTokenInput = z.strictObject({ label: someText(200) });
export const FeedQuery = z.strictObject({ token: z.string().min(1).max(200) });

/** Where in the desk's histories something stands that its feed shows: what it says is read when it is shown. */
export const FeedRef = z.strictObject({ articleId: z.string(), number: z.int().min(1), at: Instant });
export type FeedRef = z.infer<typeof FeedRef>;

const always: ReadonlySet<Notice["type"]> = new Set<Notice["type"]>([
  "claim.marked",
  "claim.flagged",
  "claim.reopened",
  "conflict.opened",
  "conflict.settled",
  "webhook.disabled",
]);

/**
 * What feeds show of an event: marks, conflicts and alarms of sources. Where a claim is flagged or reopened for what
 * its source says by now, that is the news, and the source's own notice would repeat it.
 */
export function feedNoticesOf(event: HistoryEvent): { notice: Notice; place: number }[] {
  const all = noticesOf(event).map((notice, place) => ({ notice, place }));
  const shown = all.filter(({ notice }) => always.has(notice.type));
  return shown.length > 0 ? shown : all.filter(({ notice }) => notice.type === "source.health");
}
