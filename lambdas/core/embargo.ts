import type { Article } from "./article.ts";
import { instant } from "./time.ts";

/** Instants are sorted as text, which holds for years of four digits; an offset may lead past them. */
const LAST_HOUR = Date.parse("9999-12-31T23:59:59.999Z");

/**
 * Whether an hour is still to come: until then a story takes no part in what the desk compares.
 * @param now milliseconds since the epoch
 */
export const underEmbargo = (until: string | null, now: number): boolean => until !== null && Date.parse(until) > now;

/**
 * When a story is to be compared with the desk because its embargo ends: at its hour; at once where the embargo is
 * lifted, so that the comparing is made up for if whoever lifts it doesn't come to it.
 * @param before the story as it stands; null for a new one
 * @param now milliseconds since the epoch
 * @returns an instant in UTC; null where nothing is to be waited for any more; undefined where it stays as it was
 */
export function embargoEnds(
  before: Pick<Article, "embargoUntil"> | null,
  next: Pick<Article, "embargoUntil" | "state">,
  now: number,
): string | null | undefined {
  const stood = before?.embargoUntil ?? null;
  if (next.state === "withdrawn") return stood === null ? undefined : null;
  if (next.embargoUntil === stood) return undefined;
  if (next.embargoUntil !== null && underEmbargo(next.embargoUntil, now))
    return instant(Math.min(Date.parse(next.embargoUntil), LAST_HOUR));
  return underEmbargo(stood, now) ? instant(now) : undefined;
}
