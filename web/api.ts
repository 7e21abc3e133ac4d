import { currentToken, signIn, signOut } from "./sign-in.ts";

/** A no of the desk's, as it explains itself (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  readonly members: Record<string, unknown>;
  constructor(status: number, members: Record<string, unknown>) {
    super(String(members["detail"] ?? members["title"] ?? `the desk answered ${status}`));
    this.status = status;
    this.members = members;
  }
}

/** Calls the desk; a token that has expired leads back to the sign-in. */
export async function call(method: string, path: string, body?: unknown, ifMatch?: number): Promise<Response> {
  const headers: Record<string, string> = { Authorization: `Bearer ${currentToken() ?? ""}` };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (ifMatch !== undefined) headers["If-Match"] = `"${ifMatch}"`;
  if (method === "POST") headers["Idempotency-Key"] = crypto.randomUUID();
  const answer = await fetch(`/api${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (answer.status === 401) {
    signOut();
    await signIn();
  }
  if (answer.ok) return answer;
  const members: unknown = await answer.json().catch(() => ({}));
  throw new Problem(answer.status, members as Record<string, unknown>);
}

/** Calls the desk for JSON. */
export async function json<T>(method: string, path: string, body?: unknown, ifMatch?: number): Promise<T> {
  return (await call(method, path, body, ifMatch)).json() as Promise<T>;
}

/** All items of a list, page after page. */
export async function all<T>(path: string): Promise<T[]> {
  const items: T[] = [];
  let cursor = "";
  do {
    const query = `limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
    const page = await json<{ items: T[]; next?: string }>("GET", `${path}?${query}`);
    items.push(...page.items);
    cursor = page.next ?? "";
  } while (cursor);
  return items;
}
