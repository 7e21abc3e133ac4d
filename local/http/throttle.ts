import type { Throttle } from "../plan/types.ts";

/**
 * A token bucket per route, as the gateway's throttling.
 * @param now clock in ms
 * @returns whether one more request may pass
 * @see API Gateway Developer Guide, "Throttle requests to your HTTP APIs"
 */
export function bucket({ ratePerSecond, burst }: Throttle, now: () => number): () => boolean {
  let left = burst;
  let seen = now();
  return () => {
    const at = now();
    left = Math.min(burst, left + ((at - seen) / 1000) * ratePerSecond);
    seen = at;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
