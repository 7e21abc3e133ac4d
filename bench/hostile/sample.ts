import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deniedRange } from "../../lambdas/fetch/address.ts";

/** What one part of the run found; `misses` are sentences that name the case. */
export interface PartResult {
  part: string;
  cases: number;
  misses: string[];
  /** Figures for the table. */
  note: string;
}

export interface ConnectAttempt {
  address: string;
  port: number;
}

/** Every connection that this process tried to open, as the preloaded guard noted it. */
export function connectAttempts(): ConnectAttempt[] {
  const attempts = (globalThis as { claimdeskConnectAttempts?: ConnectAttempt[] }).claimdeskConnectAttempts;
  if (attempts === undefined) throw new Error("not under the loopback guard: start it with npm run hostile");
  return attempts;
}

/** Attempts to reach what may not be reached, but for servers of the run itself. */
export function deniedAttempts(attempts: readonly ConnectAttempt[], own: readonly number[] = []): ConnectAttempt[] {
  return attempts.filter(({ address, port }) => deniedRange(address) !== null && !own.includes(port));
}

export function readJson<T>(directory: string, path: string): T {
  return JSON.parse(readFileSync(join(directory, path), "utf8")) as T;
}

export function readLines<T>(directory: string, path: string): T[] {
  const lines = readFileSync(join(directory, path), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as T);
}

/** Resident memory in MB, after the heap was cleaned. */
export function residentMb(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().rss / 1e6;
}

/** Highest resident memory in MB while something runs, looked at every few milliseconds. */
export async function peakOf(run: () => Promise<void>): Promise<number> {
  let peak = process.memoryUsage().rss;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 5);
  try {
    await run();
  } finally {
    clearInterval(timer);
  }
  return Math.max(peak, process.memoryUsage().rss) / 1e6;
}
