/**
 * Every way that the desk says no (RFC 9457). The name is the last part of `type` and of the page that explains it;
 * `help` is what that page says. One table: HTTP answers, OpenAPI and the pages are derived from it.
 */
export const problems = {
  malformed: [400, "The body cannot be read", "The body is not JSON, or not UTF-8. Send one JSON value in UTF-8."],
  invalid: [
    400,
    "Something in the request is against its schema",
    "Each entry of `errors` points at one field (a JSON Pointer into the body, or the name of a parameter or header) and says what it needs. Unknown fields are refused too: they are usually a misspelt known one.",
  ],
  unauthenticated: [401, "Who are you?", "Send a bearer token of this desk's issuer that has not expired."],
  forbidden: [
    403,
    "Your role does not reach this far",
    "Roles are contributor, reviewer, editor and admin, read from the groups of your token. Ask an admin of the desk.",
  ],
  "not-found": [404, "There is nothing here", "The thing does not exist, or was withdrawn; its history keeps it."],
  "method-not-allowed": [405, "This address does not take that method", "See the reference for what it takes."],
  transition: [
    409,
    "A mark cannot move that way",
    "A pending claim can be verified or marked conflicting; a marked one goes back to pending first.",
  ],
  "no-support": [409, "Nothing supports this claim yet", "Cite at least one source with stance `supports` first."],
  "conflict-open": [
    409,
    "A conflict of this claim stands",
    "Dismiss or resolve the conflict first: a claim cannot be verified while another one contradicts it.",
  ],
  "no-conflict": [
    409,
    "Nothing contradicts this claim",
    "`conflicting` needs a conflict of this claim or a citation with stance `contradicts`. Open the conflict that you see, or cite the source.",
  ],
  "four-eyes": [
    409,
    "Somebody else must decide this",
    "Whoever submitted or wrote the story, wrote the claim, or last set its value, anchor, event or wording cannot be the one who marks it. An editor can override, with a reason that every sheet prints.",
  ],
  "last-support": [
    409,
    "A verified claim rests on this citation",
    "Set the claim back to pending, or cite another support, before this one goes.",
  ],
  "not-final": [
    409,
    "The sheet cannot be final yet",
    "`blocking` lists each claim and the rule that it breaks. An editor can override, with a reason that the sheet prints.",
  ],
  "stale-revision": [
    409,
    "The story has moved on",
    "Your revision is based on an older one. Read the newest and merge.",
  ],
  "intake-running": [
    409,
    "The article is still being taken in",
    "Its claims arrive in parts. Try again after Retry-After seconds.",
  ],
  "known-article": [409, "The desk has this article", "`articleId` names it. Add a revision instead."],
  "in-progress": [409, "The same request is still running", "Try again after Retry-After seconds with the same key."],
  "not-made-yet": [409, "The sheet is still being made", "Try again after Retry-After seconds."],
  settled: [
    409,
    "The conflict is settled",
    "A dismissed or resolved conflict stays so; open a new one if it is wrong.",
  ],
  "not-allowed-now": [409, "The state of this thing does not allow that", "`detail` says why."],
  stale: [412, "Somebody was faster", "`current` is the thing as it stands now. Read it, and decide again."],
  "too-large": [
    413,
    "That is too much at once",
    "A text may have 1,000,000 bytes of UTF-8, a request 6,000,000, an attachment 100,000,000.",
  ],
  "unsupported-media-type": [415, "Only JSON is taken here", "Send `Content-Type: application/json`."],
  limit: [422, "A limit of the desk is reached", "`detail` says which, and how far it goes."],
  "key-reused": [
    422,
    "This Idempotency-Key belongs to another request",
    "A key names one request: the same key with another body is refused. Use a new key.",
  ],
  implausible: [
    422,
    "A field says what cannot be",
    "It has the right form, but what it says cannot be so: a moment that has not come yet, an address that nobody can open. Each entry of `errors` points at one field.",
  ],
  "own-story": [422, "A story cannot be its own source", "Cite where the claim comes from, not the article itself."],
  "source-refused": [422, "The desk may not read that address", "`detail` says which rule refused it."],
  "precondition-required": [428, "Say which version you saw", "Send `If-Match` with the ETag that you read."],
  "too-many-requests": [429, "Too many requests", "Slow down; try again after Retry-After seconds."],
  internal: [
    500,
    "The desk failed",
    "Try again with the same Idempotency-Key: what was begun is then carried on, and nothing is done twice.",
  ],
  unavailable: [503, "The desk is busy", "Try again after Retry-After seconds with the same Idempotency-Key."],
  "source-slow": [504, "The page did not answer in time", "Try again later, or paste the text."],
} as const satisfies Record<string, readonly [status: number, title: string, help: string]>;

export type ProblemName = keyof typeof problems;

/** One thing wrong with a request: where (JSON Pointer, or the name of a parameter or header) and what. */
export interface FieldError {
  pointer: string;
  detail: string;
}

/** A no, as a value. `extra` are members beside the standard ones (RFC 9457 §3.2): `current`, `blocking`, `articleId`. */
export interface Refusal {
  refused: ProblemName;
  detail: string;
  errors?: FieldError[];
  extra?: Record<string, unknown>;
  /** Seconds. */
  retryAfter?: number;
  /** Methods that an address takes (RFC 9110 §15.5.6). */
  allow?: readonly string[];
}

/** Says no: a value that use cases return and `problem+json` is made of. */
export function refuse(
  refused: ProblemName,
  detail: string,
  more: Pick<Refusal, "errors" | "extra" | "retryAfter" | "allow"> = {},
): Refusal {
  return { refused, detail, ...more };
}

/** Whether an answer is a no. */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === "object" && answer !== null && "refused" in answer;
}
