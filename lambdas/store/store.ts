import type { Article, Counts, Revision } from "../core/article.ts";
import type { Assignment, ChainHead, DeskNote, HistoryEvent } from "../core/audit.ts";
import type { Answer, Change } from "../core/change.ts";
import type { Claim, ClaimKind } from "../core/claim.ts";
import type { Conflict } from "../core/conflict.ts";
import type { DeskSettings } from "../core/desk.ts";
import type { Actor } from "../core/ids.ts";
import type { Refusal } from "../core/problem.ts";
import type { Sheet } from "../core/sheet.ts";
import type { Citation, Source } from "../core/source.ts";
import type { Topic } from "../core/topic.ts";
import type { AttachmentStore } from "./attachments.ts";
import type { NoticeStore } from "./notices.ts";
import type { WatchStore } from "./watch.ts";

/**
 * A chain head as stored: with the counts of the article's claims, and when it was last written. `listing` is the
 * store's own mark: the article's queue rows were taken out (`closed`), or do not show its newest title, state and due
 * time yet (`stale`). Pass the chain on as it was read: `commit` mends the rows where it says so.
 */
export interface Chain extends ChainHead {
  counts: Counts;
  at: string;
  listing?: "closed" | "stale";
}

export interface ArticleRecord {
  article: Article;
  chain: Chain;
}

/** What a decision on one claim needs, read in one transaction. */
export interface ClaimRecord extends ArticleRecord {
  claim: Claim;
  /** Who is on it. */
  assignee: Actor | null;
  desk: DeskSettings;
}

/** An article with all its claims as they stood at one chain head. */
export interface WholeArticle extends ArticleRecord {
  revisions: Revision[];
  claims: Claim[];
  citations: Citation[];
  conflicts: Conflict[];
  assignments: Assignment[];
}

/** Opaque place in a list, as the engine gives it; `cursor.ts` seals it for the outside. */
export type Position = Record<string, unknown>;
export interface Page<T> {
  items: T[];
  next?: Position;
}
export interface PageRequest {
  limit: number;
  from?: Position;
}

export interface Person {
  actor: Actor;
  identity: string;
  name: string;
  role: string;
  seenAt: string;
}

/** A queue row: what the desk's list shows without reading the article. */
export interface QueueEntry {
  claimId: string;
  articleId: string;
  kind: ClaimKind;
  status: Claim["status"];
  reason: Claim["reason"];
  flagged: boolean;
  flags: Claim["flags"];
  value: Claim["value"];
  event: string | null;
  /** The article's title, and the beginning of the claim's passage. */
  title: string;
  excerpt: string;
  dueAt: string | null;
  since: string;
  assignee: Actor | null;
  rev: number;
}

/** An Idempotency-Key as it binds: to its user and to the request's body. */
export interface OnceKey {
  actor: Actor;
  key: string;
  /** SHA-256 of method, path and body. */
  bodyHash: string;
}

/** A decision, ready to be written: the chain it was decided on, the change, the counts after it, the answer. */
export interface Decision {
  /** The very chain that was read (the store knows the article that it read with it), or `emptyChain` for a new article. */
  chain: ChainHead | Chain;
  change: Change;
  counts: Counts;
  answer: Answer;
  /** Changes of other articles that are written with it, or not at all: one event in each of their histories. */
  also?: Beside[];
}
export type Beside = Omit<Decision, "answer" | "also"> & { articleId: string };

/** A write of one article: `decide` reads afresh and decides; it is called again when somebody was faster. */
export interface Write {
  articleId: string;
  once?: OnceKey;
  decide: () => Promise<Refusal | Decision>;
}

/** How a key stands when a long write begins: it is ours, somebody works on it, or it is done. */
export type Begun =
  /** `resumed`: an earlier try of the same request had it and gave no answer. */
  | { state: "ours"; lease: string; resumed: boolean }
  | { state: "running"; retryAfter: number }
  | { state: "done"; answer: Answer };

export interface ArticleFilter {
  state?: Article["state"];
  publisher?: string;
  /** Words that the title must hold, case folded. */
  q?: string;
  updatedSince?: string;
}

export interface QueueFilter {
  kind?: ClaimKind;
  status?: Claim["status"];
  flagged?: boolean;
  assignee?: Actor;
}

/** Positions for the outside: opaque, tamper-proof, bound to a scope (route, filters, user). */
export interface Cursors {
  seal(position: Position, scope: string): Promise<string>;
  /** null where it was tampered with, or given out for another scope or by another desk. */
  open(cursor: string, scope: string): Promise<Position | null>;
}

/**
 * The desk's memory, on one table. Reads of one article are consistent; lists over articles (`recent`, `queue`) follow
 * within a second. Every write of an article goes through `commit`.
 */
export interface Store extends WatchStore, NoticeStore, AttachmentStore {
  readArticle(articleId: string): Promise<ArticleRecord | null>;
  readClaim(articleId: string, claimId: string): Promise<ClaimRecord | null>;
  readCitations(articleId: string, claimId: string): Promise<Citation[]>;
  readAssignee(articleId: string, claimId: string): Promise<Actor | null>;
  readConflict(articleId: string, conflictId: string): Promise<Conflict | null>;
  readConflicts(articleId: string): Promise<Conflict[]>;
  /** One state, at the chain head that it carries: what was written while its pages were read is brought in from the history. */
  readWhole(articleId: string): Promise<WholeArticle | null>;
  readRevision(articleId: string, number: number): Promise<Revision | null>;
  readEvent(articleId: string, number: number): Promise<HistoryEvent | null>;
  readSheet(articleId: string, number: number): Promise<Sheet | null>;
  readSource(sourceId: string): Promise<Source | null>;
  /** Topics that an article has. */
  readTopics(articleId: string): Promise<Topic[]>;
  /** Topics of all articles under some keys, the nearest days first: one query each, at most 25 topics a query. */
  findTopics(keys: readonly { key: string; month: string }[]): Promise<Topic[]>;
  readDesk(): Promise<{ settings: DeskSettings; rev: number; chain: ChainHead }>;
  readPeople(actors?: Actor[]): Promise<Person[]>;

  listArticles(filter: ArticleFilter, page: PageRequest): Promise<Page<ArticleRecord>>;
  /** Claims in the order of the story, each with its citations and assignee. */
  listClaims(
    articleId: string,
    page: PageRequest,
  ): Promise<Page<{ claim: Claim; citations: Citation[]; assignee: Actor | null }>>;
  listRevisions(articleId: string, page: PageRequest): Promise<Page<Revision>>;
  listEvents(articleId: string, page: PageRequest): Promise<Page<HistoryEvent>>;
  listSheets(articleId: string, page: PageRequest): Promise<Page<Sheet>>;
  listNotes(articleId: string, page: PageRequest): Promise<Page<DeskNote>>;
  listSources(page: PageRequest): Promise<Page<Source>>;
  /** Claims of other articles with this claim's value (dates: and event) that were marked, newest mark first. */
  readPrecedents(claim: Claim): Promise<{ article: Article; claim: Claim }[]>;
  /** Waiting claims: flagged first, then the nearest `dueAt`, then longest waiting; kinds merged, the cursor keeps a place in each. */
  readQueue(filter: QueueFilter, page: PageRequest): Promise<Page<QueueEntry>>;
  /** Id of the article that has this canonical URL or external id. */
  findKnown(known: { url: string } | { externalId: string }): Promise<string | null>;

  /**
   * Writes a decision in one transaction: things, chain head, event, idempotency record. Conflicts and lost answers are
   * settled inside: up to 8 tries with jitter, `decide` called again where the chain has moved; then `unavailable`.
   * Refuses `limit` what one transaction cannot hold, and `known-article` a URL or external id that another has.
   */
  commit(write: Write): Promise<Refusal | Answer>;
  /** A key's answer, where it has one and the body is the same; `key-reused` where it is not. */
  recall(once: OnceKey): Promise<Refusal | Answer | null>;
  /** Takes a lease on a key before a long write; a lease that ran out is taken over. */
  begin(once: OnceKey, leaseMs: number): Promise<Refusal | Begun>;
  /** Keeps a long write's answer and ends its lease. */
  finish(once: OnceKey, answer: Answer): Promise<void>;
  /** Gives a lease back when the write was refused: a refusal is no effect, and the key stays free. */
  release(once: OnceKey, lease: string): Promise<void>;
  /** Takes an event's detail out of the history; the erasure itself is an event of its own, written by `commit`. */
  erase(articleId: string, number: number): Promise<void>;
  /** Notes who is behind an actor, at most once an hour. */
  remember(person: Person): Promise<void>;
  readonly cursors: Cursors;
}
