import { type HealthMemory, isFailing } from "./health.ts";
import type { Health, Source } from "./source.ts";
import { instant } from "./time.ts";

const MINUTE_MS = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes between looks by the age of a source's newest citation, in minutes; older ones are at rest. */
const ages: readonly { upTo: number; interval: number }[] = [
  { upTo: DAY, interval: HOUR },
  { upTo: 4 * DAY, interval: 6 * HOUR },
  { upTo: 34 * DAY, interval: DAY },
  { upTo: (34 + 730) * DAY, interval: 7 * DAY },
];

/** Two looks this far apart count as two (minutes): a mark is never taken back on one. */
export const APART = 10;
/** Minutes to the next look after so many failures in a row, where failures of that kind often pass; the last stays. */
const passing = [APART, HOUR, 6 * HOUR, 12 * HOUR] as const;
/** The same where they don't pass by themselves. */
const lasting = [6 * HOUR, 12 * HOUR] as const;

type Watched = Pick<Source, "watch" | "interval" | "newestCitationAt">;

/**
 * Minutes between looks at a source: a person's own interval, else hourly for a day after it was last cited, 6-hourly
 * for three more, daily for a month, weekly for two years.
 * @returns null where the machine doesn't look: by hand, off, or at rest
 */
export function cadence(source: Watched, nowMs: number): number | null {
  if (source.watch !== "machine") return null;
  if (source.interval !== null) return source.interval;
  const age = (nowMs - Date.parse(source.newestCitationAt)) / MINUTE_MS;
  return ages.find(({ upTo }) => age < upTo)?.interval ?? null;
}

/** What a look leaves for the next one to settle. */
export interface Outlook {
  memory: HealthMemory;
  health: Health;
  /** Whether another look soon may end otherwise. */
  retry: boolean;
  /** An excerpt was missed for the first time: a second look must confirm it. */
  suspicion: boolean;
  /** Seconds that the site asks to be left alone for, within the desk's bounds. */
  retryAfter: number | null;
}

/** When a source is to be looked at again, UTC; null for never. */
export function nextLook(source: Watched, outlook: Outlook, nowMs: number): string | null {
  const regular = cadence(source, nowMs);
  if (regular === null) return null;
  const soon = Math.min(regular, outlook.suspicion ? APART : regular, afterFailures(outlook) ?? regular);
  return instant(nowMs + Math.max(soon * MINUTE_MS, (outlook.retryAfter ?? 0) * 1000));
}

function afterFailures({ memory, health, retry }: Outlook): number | null {
  if (!isFailing(memory, health)) return null;
  const steps = retry ? passing : lasting;
  return steps[Math.min(memory.failures, steps.length) - 1] ?? null;
}
