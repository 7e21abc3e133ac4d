/** Least and most seconds that a server's wish to be left alone is followed. */
export interface RetryBounds {
  minSeconds: number;
  maxSeconds: number;
}

/** A minute at least, so that "0" is no loop; a day at most, so that a date in 2099 does not end the watch. */
export const RETRY_BOUNDS: RetryBounds = { minSeconds: 60, maxSeconds: 86_400 };

/**
 * Seconds to wait by a Retry-After header, within bounds.
 * @param value the header: seconds in ASCII digits, or an HTTP date (RFC 9110 §10.2.3)
 * @param nowMs milliseconds since the epoch
 * @returns null where there is no header or it says nothing that the RFC knows
 */
export function retryAfterSeconds(value: string | undefined, nowMs: number, bounds: RetryBounds = RETRY_BOUNDS) {
  const asked = value === undefined ? null : askedSeconds(value.trim(), nowMs);
  if (asked === null) return null;
  return Math.min(bounds.maxSeconds, Math.max(bounds.minSeconds, asked));
}

const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

function askedSeconds(value: string, nowMs: number): number | null {
  if (/^[0-9]{1,15}$/.test(value)) return Number(value);
  if (!HTTP_DATE.test(value)) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.ceil((at - nowMs) / 1000);
}
