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

/** How long a load lasts: so many seconds, or so many requests. */
export type Length = { seconds: number } | { requests: number };

/**
 * Sends requests from a number of clients, each waiting for its answer before it sends the next.
 * @param requests as autocannon takes them; a client goes through them in turn
 */
export async function load(
  desk: Pick<Desk, "cpuMs">,
  url: string,
  clients: number,
  length: Length,
  requests: Request[],
): Promise<Rate> {
  const before = desk.cpuMs();
  const bound = "seconds" in length ? { duration: length.seconds } : { amount: length.requests };
  const result = await autocannon({ url, connections: clients, requests, ...bound });
  return {
    perSecond: result["2xx"] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMs: (desk.cpuMs() - before) / result["2xx"],
    bad: result.non2xx + result.errors + result.timeouts,
  };
}

/** A request that is told of each of its answers. */
export type Noted = Omit<Request, "onResponse"> & {
  onResponse: (status: number, body: string, context: object) => void;
};

/** A tenth of a long load. */
export interface Tenth {
  perSecond: number;
  /** CPU time of the desk for one answer, in ms. */
  cpuMs: number;
}

/**
 * A request that notes, as its answers come, how fast each tenth of them went.
 * @param requests how many there will be
 */
export function paced(desk: Pick<Desk, "cpuMs">, request: Noted, requests: number): [Noted, Tenth[]] {
  const tenths: Tenth[] = [];
  const size = Math.floor(requests / 10);
  let answers = 0;
  let began = { at: performance.now(), cpu: desk.cpuMs() };
  const noted: Noted = {
    ...request,
    onResponse: (...answer) => {
      request.onResponse(...answer);
      answers += 1;
      if (answers % size !== 0) return;
      const ended = { at: performance.now(), cpu: desk.cpuMs() };
      tenths.push({
        perSecond: (1000 * size) / (ended.at - began.at),
        cpuMs: (ended.cpu - began.cpu) / size,
      });
      began = ended;
    },
  };
  return [noted, tenths];
}
