import * as z from "zod";
import type { Article } from "./article.ts";
import type { HistoryEvent } from "./audit.ts";
import { MACHINE } from "./ids.ts";
import type { Citation, FindingState, Health } from "./source.ts";

/** What a webhook can be told of (contract, Webhook types). */
export const NoticeType = z.enum([
  "article.created",
  "article.revised",
  "article.corrected",
  "claim.marked",
  "claim.flagged",
  "claim.reopened",
  "claim.assigned",
  "note.mentioned",
  "conflict.opened",
  "conflict.settled",
  "source.health",
  "sheet.created",
]);
export type NoticeType = z.infer<typeof NoticeType>;

/** One thing that an event has to tell. */
export interface Notice {
  /** `webhook.disabled` concerns the desk itself: it stands in its feed and goes to no webhook. */
  type: NoticeType | "webhook.disabled";
  /** Names of things, which tell nothing by themselves: all that is said under embargo. */
  ids: { articleId: string; eventNumber: number } & Record<string, string | number>;
  said: Record<string, unknown>;
  /** Articles whose words it may hold: the embargo of any of them binds it. */
  articles: string[];
  /** Several events of one article may tell the same: then this names it, with its own time, and it is told once. */
  once?: { key: string; at: string };
}

/**
 * What an event has to tell, by what was done and by what that changed; always the same list for the same event. An
 * event whose detail was erased tells what its outer members still say, so places in the list don't hold for it.
 */
export function noticesOf(event: HistoryEvent): Notice[] {
  const reopened = reopenedBy(event);
  const back = new Set(reopened.map(({ ids }) => ids["claimId"]));
  const flagged = flaggedBy(event).filter(({ ids }) => !back.has(ids["claimId"]!));
  return [...doneBy(event), ...reopened, ...flagged, ...conflictsOf(event), ...sourcesOf(event)];
}

/** A notice of an event, of its own article unless others take part. */
function notice(
  event: HistoryEvent,
  type: Notice["type"],
  ids: Record<string, string | number>,
  said: Record<string, unknown>,
  others: string[] = [],
): Notice {
  const { articleId, number } = event;
  return {
    type,
    ids: { articleId, ...ids, eventNumber: number },
    said,
    articles: type === "webhook.disabled" ? [] : [...new Set([articleId, ...others])],
  };
}

/** What the action itself tells; the rest is told by what it changed. */
function doneBy(event: HistoryEvent): Notice[] {
  const { put = {}, why } = event.detail ?? {};
  switch (event.action) {
    case "article.created":
      return [notice(event, "article.created", {}, { state: put.article?.state })];
    case "article.revised":
    case "article.corrected":
    case "article.withdrawn": {
      // A withdrawal is the last of corrections: whoever has published the story must hear of it.
      const type = event.action === "article.revised" ? "article.revised" : "article.corrected";
      const [revision] = put.revisions ?? [];
      const { number, kind, publicNote } = revision ?? {};
      return [notice(event, type, {}, { revision: number, kind, publicNote, state: put.article?.state })];
    }
    case "claim.marked": {
      const claimId = subjectId(event);
      const claim = put.claims?.find(({ id }) => id === claimId);
      // Back to pending is told as reopened.
      if (claim?.status === "pending") return [];
      const { kind, status, reason, anchor } = claim ?? {};
      return [notice(event, "claim.marked", { claimId }, { kind, status, reason, exact: anchor?.exact })];
    }
    case "claim.assigned":
      return (put.assignments ?? []).map(({ claimId, user }) => notice(event, "claim.assigned", { claimId }, { user }));
    case "source.turned":
      return [turnOf(event)];
    case "note.added":
      return (put.notes ?? [])
        .filter(({ mentions }) => mentions.length > 0)
        .map(({ id, claimId, kind, mentions }) =>
          notice(event, "note.mentioned", { ...(claimId ? { claimId } : {}), noteId: id }, { kind, mentions }),
        );
    case "sheet.created":
      return (put.sheets ?? []).map(({ number, final, audience, language, counts, sha256 }) =>
        notice(event, "sheet.created", { sheet: number }, { final, audience, language, counts, sha256 }),
      );
    case "webhook.disabled":
      return [notice(event, "webhook.disabled", { webhookId: subjectId(event) }, { ...why })];
    case "article.changed":
    case "claims.read":
    case "claim.added":
    case "claim.changed":
    case "claim.withdrawn":
    case "claim.flagged":
    case "claim.reopened":
    case "citation.added":
    case "citation.changed":
    case "citation.removed":
    case "conflict.opened":
    case "conflict.confirmed":
    case "conflict.dismissed":
    case "conflict.resolved":
    case "event.erased":
    case "desk.changed":
    case "webhook.added":
    case "webhook.enabled":
    case "webhook.removed":
    case "feed-token.added":
    case "feed-token.removed":
      return [];
  }
}

const subjectId = ({ subject }: HistoryEvent): string => subject.slice(subject.indexOf("/") + 1);

/** A long write takes its hour once and may be resumed: claims that it reopens are older than its events by up to this. */
const LONG_WRITE_MS = 15 * 60_000;

/** Claims that had a mark and wait again. */
function reopenedBy(event: HistoryEvent): Notice[] {
  const age = (since: string) => Date.parse(event.at) - Date.parse(since);
  const longWrite = event.action.startsWith("article.") || event.action === "claims.read";
  return (event.detail?.put.claims ?? [])
    .filter(({ status, previousMark }) => status === "pending" && previousMark !== undefined)
    .filter(({ since }) => age(since) >= 0 && age(since) <= (longWrite ? LONG_WRITE_MS : 0))
    .map(({ id, kind, reason, anchor, previousMark }) =>
      notice(
        event,
        "claim.reopened",
        { claimId: id },
        { kind, reason, was: previousMark?.status, exact: anchor.exact },
      ),
    );
}

/** Claims that the machine has something to remark on; conflicts are told as such. */
function flaggedBy(event: HistoryEvent): Notice[] {
  return (event.detail?.put.claims ?? []).flatMap(({ id, kind, flags, anchor }) => {
    const raised = flags.filter((flag) => flag.at === event.at && flag.kind !== "conflict");
    if (raised.length === 0) return [];
    const told = raised.map(({ kind, detail }) => ({ kind, detail }));
    return [notice(event, "claim.flagged", { claimId: id }, { kind, flags: told, exact: anchor.exact })];
  });
}

function conflictsOf(event: HistoryEvent): Notice[] {
  return (event.detail?.put.conflicts ?? []).flatMap((conflict) => {
    const { id, kind, claims, explanation, state, standing, settledBy, rev } = conflict;
    const others = claims.map(({ articleId }) => articleId);
    const ids = { conflictId: id };
    if (state !== "open")
      return [
        notice(event, "conflict.settled", ids, { kind, claims, explanation, state, standing, by: settledBy }, others),
      ];
    return rev === 1 ? [notice(event, "conflict.opened", ids, { kind, claims, explanation }, others)] : [];
  });
}

/** What looks found of sources: one notice a source, told once an article though each of its claims has an event. */
function sourcesOf(event: HistoryEvent): Notice[] {
  if (event.actor !== MACHINE || !["claim.flagged", "claim.reopened", "citation.changed"].includes(event.action))
    return [];
  const bySource = Map.groupBy((event.detail?.put.citations ?? []).filter(isNews), ({ sourceId }) => sourceId);
  // A page that says again what it said, but elsewhere: the turn of the same look says that it moved.
  const well = event.detail?.why?.["health"] === "moved" ? "moved" : "ok";
  return [...bySource].map(([sourceId, citations]) => {
    const { latest, label, url } = citations.toSorted((a, b) => graveness(b) - graveness(a))[0]!;
    const { checkId, since, state } = latest!;
    const health = healthOf[state] === "ok" ? well : healthOf[state];
    return {
      ...notice(event, "source.health", { sourceId }, { health, label, url, checkId }),
      // A second look that confirms what the first one found has nothing to add.
      once: { key: `${sourceId} ${since} ${health}`, at: since },
    };
  });
}

/** A source that came to a health that no citation feels, or back from one; told as a citation would tell the same. */
function turnOf(event: HistoryEvent): Notice {
  const sourceId = subjectId(event);
  const { seenAt, ...said } = event.detail?.why ?? {};
  const told = notice(event, "source.health", { sourceId }, said);
  return typeof seenAt === "string"
    ? { ...told, once: { key: `${sourceId} ${seenAt} ${said["health"]}`, at: seenAt } }
    : told;
}

const healthOf: Record<FindingState, Health> = {
  located: "ok",
  unchanged: "ok",
  changed: "changed",
  missing: "quote-missing",
  gone: "gone",
};
const grave: readonly Health[] = ["ok", "changed", "quote-missing", "gone"];
const graveness = ({ latest }: Citation): number => grave.indexOf(healthOf[latest!.state]);

/** A first look that found all well is none. */
function isNews({ latest, baseline }: Citation): boolean {
  return latest !== null && (healthOf[latest.state] !== "ok" || baseline?.checkId !== latest.checkId);
}

/** Whether an article's words must not leave the desk yet; of one that isn't known nothing is said either. */
export function isEmbargoed(article: Pick<Article, "embargoUntil"> | undefined, now: number): boolean {
  if (article === undefined) return true;
  return article.embargoUntil !== null && Date.parse(article.embargoUntil) > now;
}

export type Articles = ReadonlyMap<string, Pick<Article, "embargoUntil" | "externalId" | "title" | "url">>;

/**
 * What is said of a notice now: everything, or ids alone while an article that takes part is under embargo.
 * @param articles those that the notice names, as they stand now
 * @param now milliseconds since the epoch
 */
export function dataOf({ ids, said, articles: named }: Notice, articles: Articles, now: number) {
  const own = articles.get(ids.articleId);
  const external = own?.externalId ? { externalId: own.externalId } : {};
  if (named.some((id) => isEmbargoed(articles.get(id), now))) return { ...ids, ...external };
  return { ...ids, ...external, title: own?.title, url: own?.url, ...said };
}
