import { randomBytes, randomUUID } from "node:crypto";
import { type Article, noCounts } from "../../lambdas/core/article.ts";
import { emptyChain, type HistoryEvent } from "../../lambdas/core/audit.ts";
import type { Answer, Change } from "../../lambdas/core/change.ts";
import type { Claim } from "../../lambdas/core/claim.ts";
import { isRefusal, type Refusal, refuse } from "../../lambdas/core/problem.ts";
import type { Citation, Source } from "../../lambdas/core/source.ts";
import { openStore, type StoreOptions } from "../../lambdas/store/open.ts";
import type { Decision, OnceKey, Store } from "../../lambdas/store/store.ts";
import { clientFor, type Engine } from "./engine.ts";
import { memoryBlobs } from "./memory-blobs.ts";

export const ANA = `u:${"a".repeat(32)}`;
export const RAMI = `u:${"b".repeat(32)}`;
export const MORNING = Date.parse("2026-03-02T06:00:00Z");

/** Small random numbers that come out the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A store on a test's engine, with a clock that the test turns. */
export function storeOn(engine: Pick<Engine, "endpoint" | "table">, more: Partial<StoreOptions> = {}) {
  const clock = { now: MORNING };
  const blobs = memoryBlobs();
  const store = openStore({
    table: engine.table,
    client: clientFor(engine.endpoint),
    blobs,
    now: () => clock.now,
    newId: randomUUID,
    salt: () => randomBytes(16).toString("hex"),
    ...more,
  });
  return { store, blobs, clock };
}

export function anArticle(more: Partial<Article> = {}): Article {
  return {
    id: randomUUID(),
    title: "The harbour bridge closes for repairs",
    publisher: "The Quay",
    publishedAt: "2026-03-01T08:00:00+01:00",
    plannedAt: null,
    timezone: "Europe/Oslo",
    language: "en",
    url: null,
    externalId: null,
    authors: [],
    submitter: ANA,
    state: "published",
    dueAt: null,
    embargoUntil: null,
    revision: 1,
    sha256: "0".repeat(64),
    createdAt: "2026-03-02T06:00:00.000Z",
    updatedAt: "2026-03-02T06:00:00.000Z",
    rev: 1,
    ...more,
  };
}

export function aClaim(articleId: string, place = 0, more: Partial<Claim> = {}): Claim {
  return {
    id: `${place.toString(16).padStart(8, "0")}${randomUUID().slice(8)}`,
    articleId,
    kind: "date",
    anchor: {
      revision: 1,
      part: "text",
      start: 4 * place,
      end: 4 * place + 7,
      unit: "utf-16",
      exact: "3 March",
      prefix: "from ",
      suffix: " on",
    },
    cut: false,
    value: {
      type: "DATE",
      timex: "2026-03-03",
      interval: { start: "2026-03-03", end: "2026-03-04" },
      granularity: "day",
      reading: "published Sunday 1 March 2026; 3 March is 3 March 2026",
      alternatives: [],
      weekday: null,
    },
    status: "pending",
    reason: "unchecked",
    flags: [],
    author: { by: "machine" },
    wordingBy: ANA,
    grounds: [],
    conflicts: [],
    sameAs: [],
    since: "2026-03-02T06:00:00.000Z",
    rev: 1,
    ...more,
  };
}

export function aCitation(claim: Claim, sourceId: string, more: Partial<Citation> = {}): Citation {
  return {
    id: randomUUID(),
    articleId: claim.articleId,
    claimId: claim.id,
    sourceId,
    sourceType: "page",
    label: "Harbour office",
    url: "https://harbour.example/notice",
    stance: "supports",
    excerpt: null,
    locator: null,
    language: null,
    translation: null,
    watch: "machine",
    attachments: [],
    note: null,
    by: ANA,
    at: "2026-03-02T06:10:00.000Z",
    baseline: null,
    latest: null,
    ...more,
  };
}

export function aSource(more: Partial<Source> = {}): Source {
  return {
    id: randomUUID(),
    type: "page",
    url: "https://harbour.example/notice",
    title: null,
    label: "Harbour office",
    organisation: null,
    channel: null,
    saidAt: null,
    heardBy: null,
    terms: null,
    confidential: false,
    knownTo: [],
    health: "ok",
    watch: "machine",
    rank: "primary",
    copyOf: null,
    trust: "ok",
    interval: null,
    nextCheckAt: "2026-03-02T07:00:00.000Z",
    newestCitationAt: "2026-03-02T06:10:00.000Z",
    createdAt: "2026-03-02T06:10:00.000Z",
    rev: 1,
    ...more,
  };
}

export const onceKey = (key: string, body = "one body"): OnceKey => ({ actor: ANA, key, bodyHash: body });

type Putting = Partial<Pick<Change, "action" | "subject" | "at" | "put" | "remove" | "sources" | "why">>;

export function aChange(more: Putting): Change {
  return {
    action: "article.changed",
    subject: "article",
    actor: ANA,
    at: "2026-03-02T06:00:00.000Z",
    put: {},
    ...more,
  };
}

/** Puts a new article with its claims on the desk. */
export async function settled(store: Store, article: Article, claims: Claim[] = [], more: Putting = {}): Promise<void> {
  const decision: Decision = {
    chain: emptyChain,
    change: aChange({ action: "article.created", put: { article, claims }, ...more }),
    counts: { ...noCounts, pending: claims.length },
    answer: { status: 201 },
  };
  const reply = await store.commit({ articleId: article.id, decide: async () => decision });
  if (isRefusal(reply)) throw new Error(reply.detail);
}

/** Marks a claim by a reviewer who saw this rev of it: what a use case does, as short as it goes. */
export function marking(store: Store, articleId: string, claimId: string, seen: number, note: string) {
  return async (): Promise<Decision | Refusal> => {
    const found = await store.readClaim(articleId, claimId);
    if (found === null) return refuse("not-found", "no such claim");
    const { chain, claim } = found;
    if (claim.rev !== seen) return refuse("stale", "somebody was faster", { extra: { current: claim } });
    const at = "2026-03-02T06:30:00.000Z";
    const next: Claim = {
      ...claim,
      status: "verified",
      reason: "as-written",
      mark: { status: "verified", reason: "as-written", by: RAMI, at, note, fourEyes: "kept", basis: [] },
      rev: claim.rev + 1,
    };
    const change = aChange({ action: "claim.marked", subject: `claim/${claimId}`, at, put: { claims: [next] } });
    const answer: Answer = { status: 200, body: { id: claimId, note } };
    return { chain, change, counts: { ...chain.counts, pending: 0, verified: 1 }, answer };
  };
}

/** Adds a note to an article: an effect that shows when it is doubled. */
export function noting(store: Store, articleId: string, text: string) {
  return async (): Promise<Decision | Refusal> => {
    const found = await store.readArticle(articleId);
    if (found === null) return refuse("not-found", "no such article");
    const { chain } = found;
    const at = "2026-03-02T06:40:00.000Z";
    const id = randomUUID();
    const note = {
      id,
      articleId,
      claimId: null,
      kind: "note" as const,
      text,
      contact: null,
      mentions: [],
      by: ANA,
      at,
    };
    const change = aChange({ action: "note.added", subject: `note/${id}`, at, put: { notes: [note] } });
    return { chain, change, counts: chain.counts, answer: { status: 201, body: { id, text } } };
  };
}

/** A whole history, oldest first. */
export async function historyOf(store: Store, articleId: string): Promise<HistoryEvent[]> {
  const events: HistoryEvent[] = [];
  let page = await store.listEvents(articleId, { limit: 100 });
  events.push(...page.items);
  while (page.next !== undefined) {
    page = await store.listEvents(articleId, { limit: 100, from: page.next });
    events.push(...page.items);
  }
  return events;
}
