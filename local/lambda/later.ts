import { setTimeout as pause } from "node:timers/promises";
import type { Lambda } from "./pool.ts";

/** Lambda waits one minute before the second try and two before the third. */
const WAITS_MS = [60_000, 120_000];

/**
 * Calls a function as an event: nobody waits for the answer, and a failure is tried again.
 * @param retries how often, at most 2
 * @see AWS Lambda Developer Guide, "How Lambda handles errors and retries with asynchronous invocation"
 */
export async function callLater(lambda: Lambda, payload: string, retries: number, signal: AbortSignal): Promise<void> {
  for (let attempt = 0; !signal.aborted; attempt++) {
    const answer = await lambda.invoke(payload);
    if (answer.ok || signal.aborted) return;
    console.error(`${lambda.id}: ${answer.errorType} ${answer.errorMessage}`);
    if (attempt >= retries) return;
    await pause(WAITS_MS[attempt] ?? 120_000, undefined, { signal }).catch(() => undefined);
  }
}
