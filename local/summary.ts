/** Counts of one function's calls; durations in ms. */
interface Calls {
  good: number;
  failed: number;
  /** The latest durations, for the percentiles; older ones are written over. */
  durations: number[];
}

const KEPT = 10_000;

/** What the host counts while it runs, printed when it stops. */
export interface Tally {
  called(functionId: string, ms: number, good: boolean): void;
  answered(status: number): void;
  /** Lines for a person, one a function and one for HTTP. */
  lines(): string[];
}

export function openTally(): Tally {
  const functions = new Map<string, Calls>();
  const statuses = new Map<string, number>();
  return {
    called(functionId, ms, good) {
      const calls = functions.get(functionId) ?? { good: 0, failed: 0, durations: [] };
      calls.durations[(calls.good + calls.failed) % KEPT] = ms;
      calls[good ? "good" : "failed"] += 1;
      functions.set(functionId, calls);
    },
    answered(status) {
      const group = `${Math.floor(status / 100)}xx`;
      statuses.set(group, (statuses.get(group) ?? 0) + 1);
    },
    lines() {
      const requests = [...statuses].sort().map(([group, count]) => `${group} ${count}`);
      return [
        `requests ${requests.join(" · ") || "none"}`,
        ...[...functions].sort().map(([id, { good, failed, durations }]) => {
          const sorted = durations.toSorted((a, b) => a - b);
          const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
          return `${id} ${good + failed} calls, ${failed} failed, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
        }),
      ];
    },
  };
}
