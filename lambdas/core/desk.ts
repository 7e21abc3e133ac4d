import * as z from "zod";
import { Timezone } from "./time.ts";

const host = z.string().regex(/^[a-z0-9.-]+(:\d{1,5})?$/, { error: "a host name, or host:port" });

/** Settings of the desk; their changes have a chain of their own. */
export const DeskSettings = z.strictObject({
  /** `enforced`: marks need a second person; `off`: a one-person desk (every mark says `waived`). */
  fourEyes: z.enum(["enforced", "off"]),
  /** Independent supports that a final sheet asks of a verified claim. */
  minIndependent: z.int().min(1).max(5),
  /** ISO weekday on which weeks begin; null = as usual in the article's region. */
  weekStart: z.union([z.literal(1), z.literal(6), z.literal(7)]).nullable(),
  /** Hosts (and ports) inside the newsroom's own network that sources may lie on. */
  allowedHosts: z.array(host).max(100),
  /** Hosts whose robots.txt the desk does not follow, with the admin's reason in the history. */
  robotsOverrides: z.array(host).max(100),
  closeAfterDays: z.int().min(1).max(365),
  timezone: Timezone,
});
export type DeskSettings = z.infer<typeof DeskSettings>;

export const defaultDesk: DeskSettings = {
  fourEyes: "enforced",
  minIndependent: 1,
  weekStart: null,
  allowedHosts: [],
  robotsOverrides: [],
  closeAfterDays: 14,
  timezone: "UTC",
};
