import { type Failure, failureOf } from "./failure.ts";
import { type RobotsRules, robotsAllow, robotsRules } from "./robots.ts";

/** How a robots.txt answered: its status and decoded body. */
export interface RobotsAnswer {
  status: number;
  body: Uint8Array;
}

/** What robots.txt says of a URL. `unreachable` means that nothing may be read until it can be (RFC 9309 §2.3.1.4). */
export type RobotsVerdict =
  | { verdict: "allowed" }
  | { verdict: "disallowed" }
  | { verdict: "unreachable"; detail: string };

interface Entry {
  until: number;
  rules: RobotsRules | { unreachable: string };
}

/** A robots.txt is used for a day (RFC 9309 §2.4); one that could not be read is asked for again after ten minutes. */
const KEEP_MS = 86_400_000;
const RETRY_MS = 600_000;
const MAX_ORIGINS = 1_000;

/**
 * Keeps the robots.txt of the origins that were lately read.
 * @param product product token of our User-Agent
 * @param read gets a robots.txt, guarded like any page
 * @param now milliseconds since the epoch
 */
export function robotsGate(product: string, read: (url: URL) => Promise<RobotsAnswer>, now: () => number) {
  const entries = new Map<string, Promise<Entry>>();

  async function load(origin: string): Promise<Entry> {
    try {
      const { status, body } = await read(new URL("/robots.txt", origin));
      if (status >= 200 && status < 300) {
        return { until: now() + KEEP_MS, rules: robotsRules(new TextDecoder().decode(body), product) };
      }
      if (status >= 500 || status === 429) return unreadable(`robots.txt answered ${status}`);
      return { until: now() + KEEP_MS, rules: [] };
    } catch (error) {
      return unreadable(`robots.txt could not be read: ${detailOf(failureOf(error, "before-headers"))}`);
    }
  }

  function unreadable(detail: string): Entry {
    return { until: now() + RETRY_MS, rules: { unreachable: detail } };
  }

  return async function verdictOn(url: URL): Promise<RobotsVerdict> {
    let entry = await entries.get(url.origin);
    if (entry === undefined || entry.until <= now()) {
      const loading = load(url.origin);
      entries.delete(url.origin);
      entries.set(url.origin, loading);
      if (entries.size > MAX_ORIGINS) entries.delete(entries.keys().next().value!);
      entry = await loading;
    }
    if ("unreachable" in entry.rules) return { verdict: "unreachable", detail: entry.rules.unreachable };
    return { verdict: robotsAllow(entry.rules, url) ? "allowed" : "disallowed" };
  };
}

function detailOf(failure: Failure): string {
  return failure.detail;
}
