import { createHash } from "node:crypto";
import type { Article } from "../core/article.ts";
import { type Claim, isOpen } from "../core/claim.ts";
import type { Citation, Health, Source } from "../core/source.ts";
import type { Topic } from "../core/topic.ts";

/** Attributes that place an item in indexes, or that an index shows beside the item's own. */
export type IndexRow = Record<string, string | null>;

/** Partition of `recent` that lists articles, newest first, and of the one that lists people. */
export const ARTICLES = "ARTICLES";
export const PEOPLE = "PEOPLE";
/** Partition of `health` that lists sources. */
export const SOURCES = "SOURCES";
/** Units of a claim's passage that lists show. */
const EXCERPT = 300;
/** `wake` is spread over this many partitions: every minute all sleepers are moved at once. */
export const WAKE_SHARDS = 16;

/** What a claim's index rows show of its article. */
export type Face = Pick<Article, "title" | "dueAt" | "state">;

export function articleRow(article: Article): IndexRow {
  return { recentPk: ARTICLES, recentSk: `${article.createdAt}#${article.id}` };
}

/**
 * Rows of a claim: in `queue` while it waits and its story is not withdrawn, in `value` once it is marked.
 */
export function claimRow(claim: Claim, face: Face): IndexRow {
  const queued = isOpen(claim) && face.state !== "withdrawn";
  const marked = claim.mark !== undefined && claim.status !== "pending";
  return {
    ...(queued || marked ? { title: face.title, excerpt: beginning(claim.anchor.exact) } : {}),
    ...(queued ? { queuePk: queuePk(claim.kind), queueSk: queueSk(claim, face.dueAt), dueAt: face.dueAt } : {}),
    ...(marked ? { valuePk: valuePk(claim), valueSk: `${claim.mark?.at}#${claim.id}` } : {}),
  };
}

export const queuePk = (kind: Claim["kind"]) => `Q#${kind}`;
/** Sort keys of `queue` begin with this: flagged claims come first. */
export const flaggedPrefix = (flagged: boolean) => (flagged ? "0#" : "1#");

/** flag#dueAt#since#id: flagged first, then the nearest hour due (none sorts last), then the longest waiting. */
function queueSk(claim: Claim, dueAt: string | null): string {
  const due = dueAt === null ? "~" : new Date(dueAt).toISOString();
  return `${flaggedPrefix(claim.flags.length > 0)}${due}#${claim.since}#${claim.id}`;
}

/** kind#event#value: what another article's claim must share to be a precedent. Only dates are bound to their event. */
export function valuePk(claim: Claim): string {
  return `V#${claim.kind}#${claim.kind === "date" ? (claim.event ?? "") : ""}#${digest(saidValue(claim))}`;
}

function saidValue({ value, anchor }: Claim): string {
  if (value !== null && "timex" in value) return value.timex;
  if (value !== null && "mentions" in value)
    return [value.name, value.role, value.organisation].map((part) => folded(part ?? "")).join("\n");
  return folded(anchor.exact);
}

export function citationRow(citation: Citation): IndexRow {
  return {
    citingPk: `S#${citation.sourceId}`,
    citingSk: `${citation.articleId}#${citation.claimId}#${citation.id}`,
  };
}

/** key#month, day: stories about one event lie together, those of one day beside each other. */
export function topicRow({ key, month, day, articleId }: Topic): IndexRow {
  return { topicPk: topicPk(key, month), topicSk: `${day}#${articleId}` };
}
export const topicPk = (key: string, month: string) => `${key}#${month}`;

/** Sources are listed with what needs a person first. */
const healthOrder: Record<Health, string> = {
  gone: "0",
  "quote-missing": "1",
  changed: "2",
  moved: "3",
  blocked: "4",
  unreachable: "5",
  unsupported: "6",
  ok: "7",
  "not-watched": "8",
};

/** Rows of a source: in `health` always, in `wake` while the machine is to look at it again. */
export function sourceRow(source: Source): IndexRow {
  const wakes = source.watch === "machine" && source.nextCheckAt !== null;
  const byHand = source.watch === "hand" && source.nextCheckAt !== null;
  return {
    healthPk: SOURCES,
    healthSk: `${healthOrder[source.health]}#${source.createdAt}#${source.id}`,
    ...(wakes ? wakeRow(source.id, source.nextCheckAt!) : {}),
    ...(byHand ? { queuePk: BY_HAND, queueSk: `${source.nextCheckAt}#${source.id}` } : {}),
  };
}

/** Partition of `queue` that lists sources to be looked at by hand, the longest due first. */
export const BY_HAND = "Q#hand";

/** Row of what sleeps until an instant. */
export const wakeRow = (id: string, until: string): IndexRow => ({
  wakePk: wakePk(shard(id)),
  wakeSk: `${until}#${id}`,
});
export const wakePk = (place: number): string => `WAKE#${place}`;

const shard = (id: string) => Number.parseInt(digest(id).slice(0, 8), 16) % WAKE_SHARDS;

/** Case, width and runs of white space do not part values. */
const folded = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
const beginning = (text: string) => text.slice(0, EXCERPT).toWellFormed();

/** Lower-case hex SHA-256; Node's own because rows are made by the hundred, where Web Crypto waits for each. */
export function digest(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}
