import type { Article } from "../core/article.ts";
import type { HistoryEvent } from "../core/audit.ts";
import type { Answer } from "../core/change.ts";
import { fitsOneChange } from "../core/chunk.ts";
import { isRefusal, type Refusal, refuse } from "../core/problem.ts";
import { attemptsOf, backoff, type Fault, faultOf, StoreUnavailable } from "./faults.ts";
import { digest } from "./index-rows.ts";
import { fromItem, type Item } from "./items.ts";
import { keyOf } from "./keys.ts";
import type { Listing } from "./listing.ts";
import type { OnceRecords } from "./once.ts";
import type { Chain, Decision, OnceKey, Write } from "./store.ts";
import type { Patience, TableAccess } from "./table-access.ts";
import { addressesOf, buildTransaction, type Known, type Transaction } from "./transaction.ts";

export interface Committing {
  access: TableAccess;
  once: OnceRecords;
  listing: Listing;
  patience: Patience;
  /** Milliseconds after which no further try of one write begins. */
  patienceMs: number;
  newId: () => string;
  salt: () => string;
  /** The article that was read with this very chain. */
  readWith: (chain: Decision["chain"]) => Article | undefined;
}

/** Seconds after which a busy desk is worth another try. */
const RETRY_AFTER = 2;

/** DynamoDB takes 100 items a transaction; one is the idempotency record. */
const MOST_ITEMS = 99;

/** A decision that is being written: sent again unchanged until it is known whether it was written. */
interface Attempt extends Transaction {
  answer: Answer;
  token: string;
  oncePlace: number | null;
  /** The article whose rows must be mended after it. */
  stale: Article | null;
  /** An answer to it was lost: it may be written, or may still be. */
  uncertain: boolean;
}

/**
 * The writing of decisions (see `Store.commit`). What makes a repeat safe: a transaction whose fate is unknown is sent
 * again as it was, until it is written or one of its conditions fails. Then the event in the history tells which:
 * ours, and it is written; another's, and it never can be, since the chain has moved on. Only then is decided anew.
 */
export function openCommit(own: Committing) {
  const { access, once, listing, patience } = own;

  return async function commit(write: Write): Promise<Refusal | Answer> {
    try {
      return await persist(write);
    } catch (error) {
      if (error instanceof StoreUnavailable) return busy();
      throw error;
    }
  };

  async function persist(write: Write): Promise<Refusal | Answer> {
    const lapsed = new Set<string>();
    let attempt: Attempt | null = null;
    let began = patience.now();
    const until = began + own.patienceMs;
    for (let tries = 0; tries < patience.tries; tries++) {
      if (tries > 0) {
        await patience.pause(backoff(tries, patience.random(), patience.now() - began));
        began = patience.now();
        if (began >= until) break;
      }
      if (attempt === null) {
        const built = await decide(write, lapsed);
        if (!("event" in built)) return built;
        attempt = built;
      }
      const fault = await send(attempt);
      if (fault === null) return settle(attempt);
      switch (fault.fault) {
        case "unknown":
          attempt.uncertain = true;
          break;
        case "busy":
          break;
        case "conflict":
          // Nothing of this sending was written; but an earlier one whose answer was lost may be what it collides with.
          if (!attempt.uncertain) attempt = null;
          break;
        case "condition": {
          if (await isWritten(attempt.event)) return settle(attempt);
          const told = await failed(write, attempt, fault.failed, lapsed);
          if (told !== null) return told;
          attempt = null;
        }
      }
    }
    return attempt?.uncertain && (await isWritten(attempt.event)) ? settle(attempt) : busy();
  }

  /** Decides and builds. A refusal gives way to the answer that the key has by now: it may come from that very effect. */
  async function decide(write: Write, lapsed: Set<string>): Promise<Attempt | Refusal | Answer> {
    const decision = await write.decide();
    if (isRefusal(decision)) return (write.once && (await answered(write.once))) ?? decision;
    const parts = [decision, ...(decision.also ?? [])];
    if (!parts.every(({ change }) => fitsOneChange(change)))
      return refuse("limit", "That is more than one change of an article can hold.");
    return build(write, decision, lapsed);
  }

  /** The answer that a key has; a lease on it is no reason to keep a refusal back. */
  async function answered(key: OnceKey): Promise<Answer | null> {
    const told = await once.recall(key);
    return told === null || isRefusal(told) ? null : told;
  }

  async function build({ articleId, once: key }: Write, decision: Decision, lapsed: Set<string>): Promise<Attempt> {
    const { chain, change, answer } = decision;
    const before = own.readWith(chain);
    const article = change.put.article ?? before ?? (change.put.claims?.length ? await readFace(articleId) : undefined);
    const stale = listing.isStale(chain, before, article) ? (article ?? (await readFace(articleId))) : undefined;
    const transaction = await buildTransaction({
      table: access.table,
      articleId,
      decision,
      article,
      listing: stale === undefined ? undefined : ("stale" satisfies Chain["listing"]),
      salt: own.salt(),
      lapsed,
    });
    // Other articles' parts stand or fall with it; their rows in lists stay as they are marked.
    for (const { articleId: other, ...part } of decision.also ?? []) {
      const listing = "listing" in part.chain ? (part.chain as Chain).listing : undefined;
      const face = part.change.put.article ?? own.readWith(part.chain) ?? (await readFace(other));
      const beside = await buildTransaction({
        table: access.table,
        articleId: other,
        decision: { ...part, answer },
        article: face,
        listing,
        salt: own.salt(),
        lapsed,
      });
      transaction.items.push(...beside.items);
    }
    if (transaction.items.length > MOST_ITEMS) throw new RangeError("more articles than one transaction can hold");
    const oncePlace = key === undefined ? null : transaction.items.length;
    if (key !== undefined) transaction.items.push(await once.inTransaction(key, answer));
    return { ...transaction, answer, token: own.newId(), oncePlace, stale: stale ?? null, uncertain: false };
  }

  async function readFace(articleId: string): Promise<Article | undefined> {
    const found = await access.get(keyOf({ thing: "article", articleId }));
    return found && fromItem.article(found);
  }

  async function send(attempt: Attempt): Promise<Fault | null> {
    try {
      await access.transact(attempt.items, attempt.token);
      return null;
    } catch (error) {
      const fault = faultOf(error);
      if (fault === null) throw error;
      if (attemptsOf(error) > 1) attempt.uncertain = true;
      return fault;
    }
  }

  async function settle(attempt: Attempt): Promise<Answer> {
    // It is written: rows that cannot be mended now are mended by the next commit, which finds the chain marked.
    if (attempt.stale !== null) await listing.relist(attempt.stale, attempt.event.hash).catch(unlessUnavailable);
    return attempt.answer;
  }

  /** Whether an event is in the history: its hash holds its salt, so no other one can have it. */
  async function isWritten({ articleId, number, hash }: HistoryEvent): Promise<boolean> {
    return (await access.get(keyOf({ thing: "event", articleId, number })))?.["hash"] === hash;
  }

  /** What a failed condition means: an answer, or null where it is to be decided anew. */
  async function failed(write: Write, attempt: Attempt, places: boolean[], lapsed: Set<string>) {
    if (write.once !== undefined && attempt.oncePlace !== null && places[attempt.oncePlace]) {
      const told = await once.recall(write.once);
      if (told !== null) return told;
    }
    for (const [place, known] of attempt.known) {
      if (!places[place]) continue;
      const other = await whoHas(known);
      if (other === null) continue;
      if (other.holds)
        return refuse("known-article", `The desk has an article with this ${named[known.by]}.`, {
          extra: { articleId: other.articleId },
        });
      lapsed.add(other.hash);
    }
    return null;
  }

  /** Which article an address was given to, and whether it still has it. */
  async function whoHas({ by, value }: Known) {
    const found: Item | undefined = await access.get(keyOf({ thing: "known", by, sha256: digest(value) }));
    if (found === undefined) return null;
    const articleId = String(found["articleId"]);
    const article = await readFace(articleId);
    const holds = article !== undefined && addressesOf(article).some((has) => has.by === by && has.value === value);
    return { articleId, hash: String(found["hash"]), holds };
  }
}

function unlessUnavailable(error: unknown): void {
  if (!(error instanceof StoreUnavailable)) throw error;
}

const named = { url: "URL", externalId: "external id" } as const;
const busy = () => refuse("unavailable", "The desk is busy.", { retryAfter: RETRY_AFTER });
