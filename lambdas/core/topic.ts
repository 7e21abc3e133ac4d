import * as z from "zod";
import { Id } from "./ids.ts";

/**
 * One topic of a story, kept so that other stories about the same event find it: of whom or what it tells and when,
 * with what it says of events. `facts` is the JSON of the compared facts, each with the id of its claim.
 */
export const Topic = z.strictObject({
  articleId: Id,
  key: z.string().min(1).max(300),
  /** `2025-06` */
  month: z.string(),
  /** `2025-06-14` */
  day: z.string(),
  facts: z.string().max(100_000),
  embargoUntil: z.string().nullable(),
  /** A story that was withdrawn opens no conflict any more. */
  withdrawn: z.boolean().default(false),
});
export type Topic = z.infer<typeof Topic>;
