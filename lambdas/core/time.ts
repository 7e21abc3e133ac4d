import * as z from "zod";

/** Instant in UTC with `Z`, as the API writes it. */
export const Instant = z.iso.datetime({ offset: false });

/** Instant with its offset, as a newsroom writes it; the offset is kept. */
export const OffsetInstant = z.iso.datetime({
  offset: true,
  local: false,
  error: "an ISO 8601 date-time with seconds and an offset is needed, such as 2025-06-12T14:05:00+03:00",
});

/** IANA zone that this runtime's tz database knows (RFC 9557 name). */
export const Timezone = z.string().max(64).refine(isTimezone, { error: "not an IANA time zone, such as Asia/Baghdad" });

/** Zones that were found to be known: asking Intl costs more than all else that is checked of an article. */
const knownZones = new Set<string>();
/** Names are taken in any case: the set ends before somebody has spelt one in every way. */
const MOST_KNOWN = 1000;

/** Whether a name is an IANA zone; offsets such as "+03:00" are refused: they have no rules for other seasons. */
export function isTimezone(name: string): boolean {
  if (knownZones.has(name)) return true;
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    if (knownZones.size < MOST_KNOWN) knownZones.add(name);
    return true;
  } catch {
    // The only way that Intl has to say "no such zone" is to throw.
    return false;
  }
}

/** Milliseconds since the epoch → `2025-06-12T11:05:00.000Z`. */
export function instant(ms: number): string {
  return new Date(ms).toISOString();
}
