import { setTimeout as pause } from "node:timers/promises";
import type { Lambda } from "./pool.ts";

/** Lambda waits one minute before the second try and two before the third. */
const WAITS_MS = [60_000, 120_000];

/**
 * Calls a function as an event: nobody waits for the answer, and a failure is tried again.
 * @param retries how often
 * @param waitsMs before the first try again, the second, …
 * @see AWS Lambda Developer Guide, "How Lambda handles errors and retries with asynchronous invocation"
 */
export async function callLater(
  lambda: Pick<Lambda, "id" | "invoke">,
  payload: string,
  retries: number,
  signal: AbortSignal,
  waitsMs: readonly number[] = WAITS_MS,
): Promise<void> {
  for (let attempt = 0; !signal.aborted; attempt++) {
    const answer = await lambda.invoke(payload);
    if (answer.ok || signal.aborted) return;
    console.error(`${lambda.id}: ${answer.errorType} ${answer.errorMessage}`);
    if (attempt >= retries) return;
    await pause(waitsMs[attempt] ?? waitsMs.at(-1), undefined, { signal }).catch(() => undefined);
  }
}
