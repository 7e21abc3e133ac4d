import type { HistoryEvent } from "../core/audit.ts";
import { sha256 } from "../core/digest.ts";
import { feedNoticesOf } from "../core/feed.ts";
import { hashId } from "../core/ids.ts";
import { dataOf, isEmbargoed } from "../core/notice.ts";
import { refuse } from "../core/problem.ts";
import { atomFeed, type FeedEntry } from "../render/feed.ts";
import { feedWords } from "../render/feed-words.ts";
import { at, type Call, type Ports, type Reply } from "./usecase.ts";

/** Entries of a feed; events that are looked through for an article's. */
const MOST_ENTRIES = 50;
const MOST_EVENTS = 200;

const TYPE = "application/atom+xml; charset=utf-8";
type Asked = Call<unknown, { token: string }>;

/** GET /feed.atom: marks, conflicts and source alarms of the whole desk, the newest first. */
export async function readDeskFeed(call: Asked, ports: Ports): Promise<Reply> {
  if (!(await isLetIn(call, ports))) return NOBODY;
  const refs = await ports.store.newestFeedRefs(ports.now(), MOST_ENTRIES);
  const entries = await entriesOf(await ports.store.readEvents(refs), ports);
  const { issuer = "", clientId = "" } = ports.signIn ?? {};
  const id = `urn:uuid:${await hashId("feed", issuer, clientId)}`;
  const updated = entries[0]?.at ?? at(ports);
  return { file: atomFeed({ id, title: "Claimdesk", updated, path: "/", entries }), type: TYPE };
}

/** GET /articles/{a}/feed.atom: the same of one article. */
export async function readArticleFeed(call: Asked, ports: Ports): Promise<Reply> {
  if (!(await isLetIn(call, ports))) return NOBODY;
  const articleId = call.params["article"]!;
  const article = (await ports.store.readArticles([articleId])).get(articleId);
  if (article === undefined) return refuse("not-found", "There is no such article on this desk.");
  const entries = await entriesOf(await ports.store.newestEvents(articleId, MOST_EVENTS), ports);
  const id = `urn:uuid:${await hashId("feed", articleId)}`;
  const title = isEmbargoed(article, ports.now()) ? "An article under embargo" : article.title;
  const updated = entries[0]?.at ?? article.updatedAt;
  return { file: atomFeed({ id, title, updated, path: pathOf(articleId), entries }), type: TYPE };
}

const NOBODY = refuse("unauthenticated", "This feed needs a token that has not been revoked.");

/** Whether the token in the address is one of the desk's; only its hash is known here. */
async function isLetIn({ query }: Asked, { store }: Ports): Promise<boolean> {
  return (await store.findFeedToken(await sha256(query.token))) !== null;
}

const pathOf = (articleId: string): string => (articleId === "DESK" ? "/" : `/articles/${articleId}`);

/** Entries of events, newest first. What they say is what may be said now: embargoes and erasures are heeded. */
async function entriesOf(events: HistoryEvent[], ports: Ports): Promise<FeedEntry[]> {
  const newest = events.toSorted((a, b) => (a.at === b.at ? b.number - a.number : a.at < b.at ? 1 : -1));
  const told = newest
    .flatMap((event) => feedNoticesOf(event).map(({ notice, place }) => ({ event, notice, place })))
    .slice(0, MOST_ENTRIES);
  const articles = await ports.store.readArticles(told.flatMap(({ notice }) => notice.articles));
  return Promise.all(
    told.map(async ({ event, notice, place }) => ({
      id: `urn:uuid:${await hashId("feed entry", event.articleId, String(event.number), String(place))}`,
      ...feedWords(notice.type, dataOf(notice, articles, ports.now())),
      at: event.at,
      path: pathOf(event.articleId),
      category: notice.type,
    })),
  );
}
