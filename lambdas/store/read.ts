import type { Article } from "../core/article.ts";
import { applyEvent, type ChainHead, emptyChain, emptyState, type FoldedState } from "../core/audit.ts";
import type { Citation } from "../core/source.ts";
import { digest, topicPk } from "./index-rows.ts";
import { fromItem, type Item } from "./items.ts";
import { articlePk, citationPrefix, DESK, keyOf, type Named } from "./keys.ts";
import type { ArticleRecord, Store } from "./store.ts";
import type { TableAccess } from "./table-access.ts";

/** Sorts behind every key that begins as the text before it does: keys are ASCII. */
export const LAST = "~";

type Reads = Pick<
  Store,
  | "readArticle"
  | "readClaim"
  | "readCitations"
  | "readAssignee"
  | "readConflict"
  | "readConflicts"
  | "readWhole"
  | "readRevision"
  | "readEvent"
  | "readSheet"
  | "readSource"
  | "readDesk"
  | "findKnown"
  | "readTopics"
  | "findTopics"
>;

/** Topics that one query of the search for other stories reads (design). */
const MOST_TOPICS = 25;

/**
 * Consistent reads of single things and of whole articles.
 * @param noteRead is told which article was read with which chain, so that a commit need not read it again
 */
export function openReads(access: TableAccess, noteRead: (record: ArticleRecord) => void): Reads {
  async function one<T>(named: Named, from: (item: Item) => T): Promise<T | null> {
    const item = await access.get(keyOf(named));
    return item === undefined ? null : from(item);
  }

  function record(article: Item | undefined, chain: Item | undefined): ArticleRecord | null {
    if (article === undefined || chain === undefined) return null;
    const found = { article: fromItem.article(article), chain: fromItem.chain(chain) };
    noteRead(found);
    return found;
  }

  function parts(articleId: string, from: string, to: string): Promise<Item[]> {
    return access.queryAll({
      KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
      ExpressionAttributeValues: { ":pk": articlePk(articleId), ":from": from, ":to": to },
      ConsistentRead: true,
    });
  }

  const begunWith = (articleId: string, prefix: string) => parts(articleId, prefix, `${prefix}${LAST}`);

  return {
    async readArticle(articleId) {
      const [article, chain] = await access.getTogether(
        keyOf({ thing: "article", articleId }),
        keyOf({ thing: "chain", articleId }),
      );
      return record(article, chain);
    },

    async readClaim(articleId, claimId) {
      const [article, chain, claim, task, desk] = await access.getTogether(
        keyOf({ thing: "article", articleId }),
        keyOf({ thing: "chain", articleId }),
        keyOf({ thing: "claim", articleId, claimId }),
        keyOf({ thing: "assignment", articleId, claimId }),
        keyOf({ thing: "desk" }),
      );
      const found = record(article, chain);
      if (found === null || claim === undefined) return null;
      const assignee = task === undefined ? null : fromItem.assignment(task).user;
      return { ...found, claim: fromItem.claim(claim), assignee, desk: fromItem.settings(desk) };
    },

    async readCitations(articleId, claimId): Promise<Citation[]> {
      return (await begunWith(articleId, citationPrefix(claimId))).map(fromItem.citation);
    },

    async readAssignee(articleId, claimId) {
      return (await one({ thing: "assignment", articleId, claimId }, fromItem.assignment))?.user ?? null;
    },

    readConflict: (articleId, id) => one({ thing: "conflict", articleId, id }, fromItem.conflict),
    async readConflicts(articleId) {
      return (await begunWith(articleId, "CONFLICT#")).map(fromItem.conflict);
    },
    async readTopics(articleId) {
      return (await begunWith(articleId, "TOPIC#")).map(fromItem.topic);
    },
    async findTopics(keys) {
      const pages = keys.map(({ key, month }) =>
        access.queryPage({
          IndexName: "topic",
          KeyConditionExpression: "topicPk = :topic",
          ExpressionAttributeValues: { ":topic": topicPk(key, month) },
          ScanIndexForward: false,
          Limit: MOST_TOPICS,
        }),
      );
      return (await Promise.all(pages)).flatMap(({ items }) => items.map(fromItem.topic));
    },
    readRevision: (articleId, number) => one({ thing: "revision", articleId, number }, fromItem.revision),
    readEvent: (articleId, number) => one({ thing: "event", articleId, number }, fromItem.event),
    readSheet: (articleId, number) => one({ thing: "sheet", articleId, number }, fromItem.sheet),
    readSource: (sourceId) => one({ thing: "source", sourceId }, fromItem.source),

    async readDesk() {
      const [desk, chain] = await access.getTogether(
        keyOf({ thing: "desk" }),
        keyOf({ thing: "chain", articleId: DESK }),
      );
      const head: ChainHead = chain === undefined ? emptyChain : fromItem.chain(chain);
      return { settings: fromItem.settings(desk), rev: Number(desk?.["rev"] ?? 1), chain: head };
    },

    async findKnown(known) {
      const [by, value] = "url" in known ? (["url", known.url] as const) : (["externalId", known.externalId] as const);
      const articleId = (await access.get(keyOf({ thing: "known", by, sha256: digest(value) })))?.["articleId"];
      if (typeof articleId !== "string") return null;
      // An article may have changed its address since: then it is free.
      const article = await one({ thing: "article", articleId }, fromItem.article);
      return article !== null && article[by] === value ? articleId : null;
    },

    async readWhole(articleId) {
      // From ARTICLE over CHAIN, CITE and CLAIM to CONFLICT in one sweep; events, notes and sheets lie behind them.
      const swept = await parts(articleId, "ARTICLE", `CONFLICT#${LAST}`);
      const [revisions, tasks] = await Promise.all([begunWith(articleId, "REV#"), begunWith(articleId, "TASK#")]);
      const of = (prefix: string) => swept.filter(({ sk }) => String(sk).startsWith(prefix));
      const state: FoldedState = emptyState();
      const first = of("CHAIN")[0];
      const head = of("ARTICLE")[0];
      if (first === undefined || head === undefined) return null;
      state.article = fromItem.article(head);
      for (const claim of of("CLAIM#").map(fromItem.claim)) state.claims.set(claim.id, claim);
      for (const citation of of("CITE#").map(fromItem.citation)) state.citations.set(citation.id, citation);
      for (const conflict of of("CONFLICT#").map(fromItem.conflict)) state.conflicts.set(conflict.id, conflict);
      for (const revision of revisions.map(fromItem.revision)) state.revisions.set(revision.number, revision);
      for (const { claimId, user } of tasks.map(fromItem.assignment)) if (user) state.assignments.set(claimId, user);

      const last = await access.get(keyOf({ thing: "chain", articleId }));
      if (last === undefined) return null;
      const chain = fromItem.chain(last);
      const from = fromItem.chain(first).number;
      if (chain.number > from) await bringIn(state, articleId, from, chain.number);
      return whole(state, { article: state.article, chain });
    },
  };

  /**
   * Pages read one after another are of different moments. The events between the first and the last of them hold the
   * whole values of all that changed meanwhile: put over what was read, they give the state at the last one.
   */
  async function bringIn(state: FoldedState, articleId: string, after: number, upTo: number): Promise<void> {
    const from = keyOf({ thing: "event", articleId, number: after + 1 }).sk;
    const to = keyOf({ thing: "event", articleId, number: upTo }).sk;
    for (const item of await parts(articleId, from, to)) applyEvent(state, fromItem.event(item));
    if (state.erased.length > 0) throw new Error(`events of ${articleId} were erased while it was read`);
  }

  function whole(state: FoldedState, at: { article: Article; chain: ArticleRecord["chain"] }) {
    const record: ArticleRecord = { ...at, article: state.article ?? at.article };
    noteRead(record);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    return {
      ...record,
      revisions: [...state.revisions.values()].sort((a, b) => a.number - b.number),
      claims: [...state.claims.values()].sort(byId),
      citations: [...state.citations.values()],
      conflicts: [...state.conflicts.values()].sort(byId),
      assignments: [...state.assignments].map(([claimId, user]) => ({ claimId, user })),
    };
  }
}
