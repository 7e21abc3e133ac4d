import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type * as z from "zod";
import { Id } from "../core/ids.ts";
import { type FieldError, type Refusal, refuse } from "../core/problem.ts";
import type { Route } from "../routes.ts";

/** Most bytes of a body that a function reads: what the platform hands it is cut at 6 MB. */
const MAX_BODY = 6_000_000;

/** Header by its lower-case name. */
export function header(event: APIGatewayProxyEventV2, name: string): string | undefined {
  return event.headers[name] ?? Object.entries(event.headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** The raw body as text; refused where it is too large or no UTF-8. */
export function readBody(event: APIGatewayProxyEventV2): string | Refusal {
  const bytes = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
  if (bytes.byteLength > MAX_BODY) return refuse("too-large", `A request may have ${MAX_BODY} bytes.`);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    // A fatal decoder has no other way to say that bytes are no UTF-8.
    return refuse("malformed", "The body is not UTF-8.");
  }
}

/** The body as JSON, for a route that takes one. */
export function parseBody(event: APIGatewayProxyEventV2, text: string, route: Route): unknown | Refusal {
  const [type = "", ...parameters] = (header(event, "content-type") ?? "")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const charset = parameters
    .find((parameter) => parameter.startsWith("charset="))
    ?.slice(8)
    .replaceAll('"', "");
  if (charset !== undefined && charset !== "utf-8")
    return refuse("unsupported-media-type", `JSON is UTF-8 (RFC 8259 §8.1), not ${charset.slice(0, 40)}.`);
  const patch = route.method === "PATCH" && type === "application/merge-patch+json";
  if (type !== "application/json" && !patch)
    return refuse(
      "unsupported-media-type",
      `Send application/json, not ${type === "" ? "nothing" : type.slice(0, 100)}.`,
    );
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return refuse("malformed", `The body is not JSON: ${(error as Error).message.slice(0, 200)}`);
  }
}

/** Checks a value against a schema; every fault names its field. */
export function check<S extends z.ZodType>(schema: S, value: unknown, where: "body" | "query"): z.output<S> | Refusal {
  const parsed = schema.safeParse(value, { reportInput: false });
  if (parsed.success) return parsed.data;
  const errors = faults(parsed.error.issues, where).slice(0, 50);
  const first = errors[0]!;
  const rest = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
  return refuse("invalid", `${first.pointer || "the body"}: ${first.detail}${rest}`, { errors });
}

function faults(issues: readonly z.core.$ZodIssue[], where: "body" | "query"): FieldError[] {
  return issues.flatMap((issue) => {
    const at = (path: readonly PropertyKey[]) =>
      where === "query" ? path.map(String).join(".") : path.map((key) => `/${escapePointer(String(key))}`).join("");
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({ pointer: at([...issue.path, key]), detail: "not a known field" }));
    if (issue.code === "invalid_union") return unionFaults(issue, at);
    return [{ pointer: at(issue.path), detail: issue.message }];
  });
}

/** Of a union's branches the one that fits best speaks: the fewest faults. */
function unionFaults(issue: z.core.$ZodIssueInvalidUnion, at: (path: readonly PropertyKey[]) => string): FieldError[] {
  const faultsOf = (branch: readonly z.core.$ZodIssue[]) =>
    branch.reduce((sum, inner) => sum + (inner.code === "unrecognized_keys" ? inner.keys.length : 1), 0);
  const best = [...issue.errors].sort((a, b) => faultsOf(a) - faultsOf(b))[0] ?? [];
  if (best.length === 0) return [{ pointer: at(issue.path), detail: issue.message }];
  return best.flatMap((inner) =>
    inner.code === "unrecognized_keys"
      ? inner.keys.map((key) => ({ pointer: at([...issue.path, ...inner.path, key]), detail: "not a known field" }))
      : [{ pointer: at([...issue.path, ...inner.path]), detail: inner.message }],
  );
}

/** JSON Pointer escapes (RFC 6901 §3). */
const escapePointer = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** The rev that If-Match names: `"7"`, or an article's `"7.42"`, of which the rev alone counts. */
export function parseIfMatch(value: string | undefined): number | Refusal {
  if (value === undefined || value.trim() === "")
    return refuse("precondition-required", "Send If-Match with the ETag that you read.");
  const match = /^"([1-9]\d{0,9})(?:\.\d{1,10})?"$/.exec(value.trim());
  if (match) return Number(match[1]);
  const detail = 'one ETag as the desk gave it, such as "7"';
  return refuse("invalid", `If-Match: ${detail}`, { errors: [{ pointer: "If-Match", detail }] });
}

/** The Idempotency-Key: 1 to 255 visible characters. */
export function parseOnceKey(value: string | undefined): string | Refusal {
  const key = value?.trim() ?? "";
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  const detail = key === "" ? "needed on every POST" : "1 to 255 visible ASCII characters";
  return refuse("invalid", `Idempotency-Key: ${detail}`, { errors: [{ pointer: "Idempotency-Key", detail }] });
}

/** Path parameters that are no ids: their use cases read them. */
const NAMES = ["number", "sheet", "problem"];

/** Path parameters that name things by id; what is no id names nothing. */
export function checkParams(params: Record<string, string | undefined>): Record<string, string> | Refusal {
  const named: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined) continue;
    if (!NAMES.includes(name) && !Id.safeParse(value).success)
      return refuse("not-found", `There is no such ${name} on this desk.`);
    named[name] = value;
  }
  return named;
}

/** Query parameters; one that is given twice is refused, not guessed at. */
export function parseQuery(event: APIGatewayProxyEventV2, route: Route): unknown | Refusal {
  const given = new URLSearchParams(event.rawQueryString);
  const query: Record<string, string> = Object.create(null);
  for (const [name, value] of given) {
    if (name in query)
      return refuse("invalid", `${name}: given twice`, { errors: [{ pointer: name, detail: "given twice" }] });
    query[name] = value;
  }
  return check(route.query, query, "query");
}
