import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HistoryEvent } from "../../lambdas/core/audit.ts";
import type { Role } from "../../lambdas/core/permissions.ts";
import type { ArticleView, ClaimView, ConflictView } from "../../lambdas/core/views.ts";
import { type HostOptions, type LocalHost, startHost } from "../../local/host.ts";

/** What a call answers: status, headers, and the body as JSON where it is JSON. */
export interface Answered<T = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: T;
}
export interface CallOptions {
  role?: Role;
  user?: string;
  client?: string;
  body?: unknown;
  /** The body as it stands, for bodies that are no JSON. */
  raw?: string | Uint8Array<ArrayBuffer>;
  type?: string;
  ifMatch?: string | number;
  key?: string | null;
  accept?: string;
}
export type Intake = { article: ArticleView; claims: ClaimView[]; conflicts: ConflictView[] };

/** A desk on a local host with a data folder of its own. */
export interface TestDesk {
  readonly host: LocalHost;
  call<T = Record<string, unknown>>(method: string, path: string, options?: CallOptions): Promise<Answered<T>>;
  /** Takes a story in, as a contributor. */
  takeIn(story: Partial<Record<string, unknown>>): Promise<Intake>;
  /** All items of a list, page after page. */
  all<T>(path: string): Promise<T[]>;
  /** Lets the desk read one host and port of this machine, beside those that it may read already. */
  allowHost(hostPort: string): Promise<void>;
  claims(articleId: string): Promise<ClaimView[]>;
  history(articleId: string): Promise<HistoryEvent[]>;
  /** Stops the host and starts it again on the same data. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Assemblies are shared by all test files: the same sources give the same one. */
const cacheDir = join(tmpdir(), "claimdesk-e2e-cache");

/** A story of two offices that name two days for one opening, with a post in Arabic that sides with one of them. */
export const HARBOUR = {
  title: "Nador harbour to take ferries again",
  publisher: "Coast Wire",
  publishedAt: "2026-04-09T10:15:00+01:00",
  timezone: "Africa/Casablanca",
  text: [
    "The port of Nador will reopen to ferries next Monday, the harbour master said on Thursday.",
    "Samira Benali, director of the port authority, said the port will reopen to ferries on April 18.",
    "“The quay is ready,” she added.",
    "The port has been closed since November 2025.",
  ].join("\n"),
};

export async function openDesk(more: Pick<HostOptions, "schedulesEveryMs"> = {}): Promise<TestDesk> {
  const folder = mkdtempSync(join(tmpdir(), "claimdesk-e2e-"));
  const start = () =>
    startHost({ port: 0, dataDir: join(folder, "data"), cacheDir, logFile: join(folder, "log"), ...more });
  let host = await start();

  const call = async <T>(method: string, path: string, options: CallOptions = {}): Promise<Answered<T>> => {
    const { role = "reviewer", user, client, body, raw, type, ifMatch, key, accept } = options;
    const token = client === undefined ? await host.tokenFor(role, user) : await host.clientToken(client);
    const headers: Record<string, string> = { authorization: `Bearer ${token}` };
    if (body !== undefined || raw !== undefined) headers["content-type"] = type ?? "application/json";
    if (ifMatch !== undefined) headers["if-match"] = typeof ifMatch === "number" ? `"${ifMatch}"` : ifMatch;
    if (method === "POST" && key !== null) headers["idempotency-key"] = key ?? randomUUID();
    if (accept !== undefined) headers["accept"] = accept;
    const sent = raw ?? (body === undefined ? null : JSON.stringify(body));
    const answer = await fetch(`${host.url}/api${path}`, { method, headers, body: sent });
    const bytes = await answer.text();
    const json = /json$/.test(answer.headers.get("content-type") ?? "") && bytes !== "";
    return { status: answer.status, headers: answer.headers, body: (json ? JSON.parse(bytes) : bytes) as T };
  };

  const all = async <T>(path: string): Promise<T[]> => {
    const items: T[] = [];
    let next: string | undefined;
    do {
      const query = next === undefined ? "limit=100" : `limit=100&cursor=${encodeURIComponent(next)}`;
      const { status, body } = await call<{ items: T[]; next?: string }>("GET", `${path}?${query}`);
      if (status !== 200) throw new Error(`GET ${path}: ${status} ${JSON.stringify(body)}`);
      items.push(...body.items);
      next = body.next;
    } while (next !== undefined);
    return items;
  };

  return {
    get host() {
      return host;
    },
    call,
    all,
    async allowHost(hostPort) {
      for (let tries = 0; tries < 10; tries++) {
        const { body } = await call<{ allowedHosts: string[]; rev: number }>("GET", "/desk");
        const allowedHosts = [...new Set([...body.allowedHosts, hostPort])];
        const { status } = await call("PATCH", "/desk", { role: "admin", body: { allowedHosts }, ifMatch: body.rev });
        if (status === 200) return;
        if (status !== 412) throw new Error(`PATCH /desk: ${status}`);
      }
      throw new Error("somebody else was always faster");
    },
    async takeIn(story) {
      const { status, body } = await call<Intake>("POST", "/articles", {
        role: "contributor",
        body: { ...HARBOUR, ...story },
      });
      if (status !== 201) throw new Error(`POST /articles: ${status} ${JSON.stringify(body)}`);
      return body;
    },
    claims: (articleId) => all<ClaimView>(`/articles/${articleId}/claims`),
    history: (articleId) => all<HistoryEvent>(`/articles/${articleId}/events`),
    async restart() {
      await host.stop();
      host = await start();
    },
    async close() {
      await host.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
