import autocannon, { type Request } from "autocannon";
import type { Desk } from "./process.ts";

/** What a load showed. */
export interface Rate {
  perSecond: number;
  /** ms. */
  p50: number;
  p99: number;
  /** Answers that were no 2xx, and requests without an answer. */
  bad: number;
  /** CPU time that the desk took for one answer, in ms; the load's own isn't in it. */
  cpuMs: number;
}

/**
 * Sends requests from a number of clients, each waiting for its answer before it sends the next.
 * @param requests as autocannon takes them; a client goes through them in turn
 */
export async function load(
  desk: Pick<Desk, "cpuMs">,
  url: string,
  clients: number,
  seconds: number,
  requests: Request[],
): Promise<Rate> {
  const before = desk.cpuMs();
  const result = await autocannon({ url, connections: clients, duration: seconds, requests });
  return {
    perSecond: result["2xx"] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMs: (desk.cpuMs() - before) / result["2xx"],
    bad: result.non2xx + result.errors + result.timeouts,
  };
}
