/**
 * What went wrong with a call to the engine, as far as the next step depends on it:
 * - `condition`: a condition did not hold, nothing was written. `failed` tells which items' (one where it was no transaction)
 * - `conflict`: another transaction is at work on the same items, nothing was written
 * - `busy`: throttled, nothing was written
 * - `unknown`: the answer was lost; the write may have happened, or may still happen
 */
export type Fault =
  | { fault: "condition"; failed: boolean[] }
  | { fault: "conflict" }
  | { fault: "busy" }
  | { fault: "unknown" };

/** The engine did not answer for as many tries as the desk has patience: 503 with Retry-After for the outside. */
export class StoreUnavailable extends Error {
  override name = "StoreUnavailable";
}

const throttled = new Set([
  "ProvisionedThroughputExceededException",
  "ThrottlingException",
  "RequestLimitExceeded",
  "ProvisionedThroughputExceeded",
  "ThrottlingError",
]);
const lost = new Set([
  "TimeoutError",
  "RequestTimeout",
  "RequestTimeoutException",
  "InternalServerError",
  "InternalFailure",
  "ServiceUnavailable",
  "ServiceUnavailableException",
  // The engine still works on the request with this token: the same request again brings its outcome.
  "TransactionInProgressException",
]);
const brokenConnection = new Set(["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT", "ECONNABORTED", "EAI_AGAIN"]);

/**
 * Reads an error of the engine's client.
 * @returns null where trying again cannot help: bad input, missing rights, expired credentials, our own mistake
 * @see Amazon DynamoDB Developer Guide, "Error handling with DynamoDB" and TransactWriteItems, CancellationReasons
 */
export function faultOf(error: unknown): Fault | null {
  if (!(error instanceof Error)) return null;
  if (error.name === "TransactionCanceledException") return cancelled(reasonsOf(error));
  if (error.name === "ConditionalCheckFailedException") return { fault: "condition", failed: [true] };
  if (error.name === "TransactionConflictException") return { fault: "conflict" };
  if (throttled.has(error.name)) return { fault: "busy" };
  if (lost.has(error.name) || brokenConnection.has(codeOf(error)) || statusOf(error) >= 500)
    return { fault: "unknown" };
  return null;
}

/** A failed condition outweighs the rest: what it names has moved, and the same transaction can never be written. */
function cancelled(reasons: string[]): Fault | null {
  const failed = reasons.map((reason) => reason === "ConditionalCheckFailed");
  if (failed.includes(true)) return { fault: "condition", failed };
  if (reasons.includes("TransactionConflict")) return { fault: "conflict" };
  if (reasons.some((reason) => throttled.has(reason))) return { fault: "busy" };
  return null;
}

/** How often the client itself sent the request: an earlier sending may have been written though its answer was lost. */
export function attemptsOf(error: unknown): number {
  const metadata = (error as { $metadata?: { attempts?: number } }).$metadata;
  return metadata?.attempts ?? 1;
}

/** Bounds of the first wait's span, and the longest span, in ms. */
const LEAST_SPAN = 15;
const MOST_FIRST_SPAN = 100;
const MOST_SPAN = 1000;

/**
 * Milliseconds to wait before a try: full jitter over a span that doubles. The first span is as long as a try takes:
 * writers who meet on one article need room for a whole try of each other, be the engine quick or slow.
 * @param tries how many were made, at least 1
 * @param random in [0, 1)
 * @param tryMs how long the last one took; a busy engine's is bounded, so that waits don't feed on themselves
 * @see AWS Architecture Blog, "Exponential Backoff And Jitter"
 */
export function backoff(tries: number, random: number, tryMs: number): number {
  const first = Math.min(MOST_FIRST_SPAN, Math.max(LEAST_SPAN, tryMs));
  return random * Math.min(MOST_SPAN, first * 2 ** (tries - 1));
}

function reasonsOf(error: Error): string[] {
  const { CancellationReasons: reasons } = error as { CancellationReasons?: { Code?: string }[] };
  return (reasons ?? []).map((reason) => reason.Code ?? "None");
}

function codeOf(error: Error): string {
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : "";
}

function statusOf(error: Error): number {
  const { $metadata } = error as { $metadata?: { httpStatusCode?: number } };
  return $metadata?.httpStatusCode ?? 0;
}
