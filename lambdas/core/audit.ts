import * as z from "zod";
import { Article, Revision } from "./article.ts";
import { Claim } from "./claim.ts";
import { Conflict } from "./conflict.ts";
import { jsonDigest } from "./digest.ts";
import { Actor, Id } from "./ids.ts";
import { Sheet } from "./sheet.ts";
import { Citation } from "./source.ts";

/** What can happen in a history. A closed union: folding, feeds and webhooks switch over it. */
export const Action = z.enum([
  "article.created",
  "article.changed",
  "article.revised",
  "article.corrected",
  "article.withdrawn",
  "claims.read",
  "claim.added",
  "claim.changed",
  "claim.withdrawn",
  "claim.marked",
  "claim.flagged",
  "claim.reopened",
  "claim.assigned",
  "citation.added",
  "citation.changed",
  "citation.removed",
  "conflict.opened",
  "conflict.confirmed",
  "conflict.dismissed",
  "conflict.resolved",
  "source.turned",
  "note.added",
  "sheet.created",
  "event.erased",
  "desk.changed",
  "webhook.added",
  "webhook.enabled",
  "webhook.disabled",
  "webhook.removed",
  "feed-token.added",
  "feed-token.removed",
]);
export type Action = z.infer<typeof Action>;

/** A remark of the desk on an article or a claim: a note, a contact, a handover. */
export const DeskNote = z.strictObject({
  id: Id,
  articleId: Id,
  claimId: Id.nullable(),
  kind: z.enum(["note", "contact", "handover"]),
  text: z.string(),
  contact: z.strictObject({ who: z.string(), channel: z.string(), at: z.string(), outcome: z.string() }).nullable(),
  mentions: z.array(Actor),
  by: Actor,
  at: z.string(),
});
export type DeskNote = z.infer<typeof DeskNote>;

export const Assignment = z.strictObject({ claimId: Id, user: Actor.nullable() });
export type Assignment = z.infer<typeof Assignment>;

/**
 * The things that one event put (whole values, as they stand after it) and took away.
 * A history is folded by putting and removing these in order; nothing else is needed to know the state.
 */
export const Effects = z.strictObject({
  put: z
    .strictObject({
      article: Article,
      revisions: z.array(Revision),
      claims: z.array(Claim),
      citations: z.array(Citation),
      conflicts: z.array(Conflict),
      assignments: z.array(Assignment),
      notes: z.array(DeskNote),
      sheets: z.array(Sheet),
      settings: z.record(z.string(), z.unknown()),
    })
    .partial(),
  removed: z.strictObject({ claims: z.array(Id), citations: z.array(Id) }).partial(),
  /** What else is worth keeping: the note of a mark, the override, both wordings. */
  why: z.record(z.string(), z.unknown()).optional(),
});
export type Effects = z.infer<typeof Effects>;

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** One entry of a history (contract, History). An erased one has `detail: null` and no salt. */
export const HistoryEvent = z.strictObject({
  v: z.literal(1),
  articleId: z.string(),
  number: z.int().min(1),
  at: z.string(),
  actor: Actor,
  action: Action,
  subject: z.string(),
  detailHash: Hash,
  previousHash: Hash,
  hash: Hash,
  salt: z.string().optional(),
  detail: Effects.nullable(),
});
export type HistoryEvent = z.infer<typeof HistoryEvent>;

/** The first event of a chain follows nothing. */
export const NO_HASH = "0".repeat(64);

/** The end of a chain: number and hash of its newest event; number 0 where there is none yet. */
export interface ChainHead {
  number: number;
  hash: string;
}
export const emptyChain: ChainHead = { number: 0, hash: NO_HASH };

/** What an event says before it is chained. */
export interface EventMatter {
  articleId: string;
  at: string;
  actor: Actor;
  action: Action;
  subject: string;
  detail: Effects;
}

/**
 * Chains an event behind a head: hash = SHA-256 of RFC 8785 of the outer members, which hold only a salted hash of the
 * detail, so that a detail can be erased and the chain still verifies.
 * @param salt fresh random hex, at least 32 digits, from the caller
 */
export async function chainEvent(head: ChainHead, matter: EventMatter, salt: string): Promise<HistoryEvent> {
  const { detail, ...outer } = matter;
  const sealed = {
    v: 1 as const,
    ...outer,
    number: head.number + 1,
    detailHash: await jsonDigest({ salt, detail }),
    previousHash: head.hash,
  };
  return { ...sealed, hash: await jsonDigest(sealed), salt, detail };
}

/** The event without its detail: what stays when somebody's data must go. */
export function eraseDetail(event: HistoryEvent): HistoryEvent {
  const { salt: _salt, ...kept } = event;
  return { ...kept, detail: null };
}

/** The first thing in a history that does not hold, or null. */
export async function firstBreak(events: Iterable<HistoryEvent>): Promise<string | null> {
  const checker = chainChecker();
  for (const event of events) {
    const wrong = await checker(event);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** Checks a history event by event, in order; each call says what is wrong with this one, or null. */
export function chainChecker(): (event: HistoryEvent) => Promise<string | null> {
  let head = emptyChain;
  let articleId: string | undefined;
  return async (event) => {
    const { hash, salt, detail, ...sealed } = event;
    articleId ??= event.articleId;
    if (event.articleId !== articleId)
      return `event ${event.number} belongs to ${event.articleId}, not to ${articleId}`;
    if (event.number !== head.number + 1) return `event ${event.number} stands where ${head.number + 1} was due`;
    if (event.previousHash !== head.hash) return `event ${event.number} does not follow the one before it`;
    if ((await jsonDigest(sealed)) !== hash) return `event ${event.number} does not match its own hash`;
    if (detail === null ? salt !== undefined : salt === undefined)
      return `event ${event.number} has a ${detail === null ? "salt without a detail" : "detail without a salt"}`;
    if (detail !== null && (await jsonDigest({ salt, detail })) !== event.detailHash)
      return `the detail of event ${event.number} was changed`;
    head = { number: event.number, hash };
    return null;
  };
}

/** An article as its history tells it. */
export interface FoldedState {
  article: Article | null;
  revisions: Map<number, Revision>;
  claims: Map<string, Claim>;
  citations: Map<string, Citation>;
  conflicts: Map<string, Conflict>;
  assignments: Map<string, Actor>;
  notes: Map<string, DeskNote>;
  sheets: Map<number, Sheet>;
  settings: Record<string, unknown>;
  /** Numbers of events whose detail was erased: what they did is not known. */
  erased: number[];
}

export function emptyState(): FoldedState {
  return {
    article: null,
    revisions: new Map(),
    claims: new Map(),
    citations: new Map(),
    conflicts: new Map(),
    assignments: new Map(),
    notes: new Map(),
    sheets: new Map(),
    settings: {},
    erased: [],
  };
}

/** Folds one event into a state, in place: puts what it put, removes what it removed. */
export function applyEvent(state: FoldedState, event: HistoryEvent): FoldedState {
  if (event.detail === null) {
    state.erased.push(event.number);
    return state;
  }
  const { put, removed } = event.detail;
  if (put.article) state.article = put.article;
  for (const x of put.revisions ?? []) state.revisions.set(x.number, x);
  for (const x of put.claims ?? []) state.claims.set(x.id, x);
  for (const x of put.citations ?? []) state.citations.set(x.id, x);
  for (const x of put.conflicts ?? []) state.conflicts.set(x.id, x);
  for (const x of put.notes ?? []) state.notes.set(x.id, x);
  for (const x of put.sheets ?? []) state.sheets.set(x.number, x);
  for (const x of put.assignments ?? [])
    if (x.user === null) state.assignments.delete(x.claimId);
    else state.assignments.set(x.claimId, x.user);
  Object.assign(state.settings, put.settings ?? {});
  for (const id of removed.claims ?? []) state.claims.delete(id);
  for (const id of removed.citations ?? []) state.citations.delete(id);
  return state;
}

/** The state that a whole history tells. */
export function foldHistory(events: Iterable<HistoryEvent>): FoldedState {
  const state = emptyState();
  for (const event of events) applyEvent(state, event);
  return state;
}
