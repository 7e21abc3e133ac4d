import type { Article, Revision } from "../core/article.ts";
import { embargoEnds, underEmbargo } from "../core/embargo.ts";
import { atLeast, owns } from "../core/permissions.ts";
import { isRefusal, type Refusal, refuse } from "../core/problem.ts";
import type { Setting } from "../core/reading.ts";
import { reconcile } from "../core/reconcile.ts";
import type { ArticlePatch } from "../core/requests.ts";
import { articleEtag, articleView } from "../core/views.ts";
import type { ArticleRecord, WholeArticle } from "../store/store.ts";
import { actorMeant } from "./actors.ts";
import { textOf } from "./article-text.ts";
import { ownStory } from "./cite.ts";
import { compareWithDesk, topicsOf } from "./compare-desk.ts";
import { storyUrl } from "./create-article.ts";
import { finishAbandoned } from "./finish-intake.ts";
import { writeInParts } from "./long-write.ts";
import { storyOf } from "./story.ts";
import { at, type Call, invalid, missing, type Ports, type Reply, stale } from "./usecase.ts";

/**
 * PATCH /articles/{a}: a merge patch of its data. A new time, zone or title reads the story again: claims whose value
 * moved go back to pending.
 */
export async function changeArticle(call: Call<ArticlePatch>, ports: Ports): Promise<Reply> {
  const stood = await ports.store.readWhole(call.params["article"]!);
  if (!stood) return missing("article");
  // Decided on the article as the caller has read it: finishing its reading changes nothing that a patch is about.
  const refused = mayChange(call, stood);
  if (refused) return refused;
  const whole = await finishAbandoned(stood, ports);
  if (isRefusal(whole)) return whole;
  const next = await patched(call, ports, whole);
  if (isRefusal(next)) return next;
  const own = next.url === whole.article.url ? null : ownStory(next.url, whole.citations);
  if (own) return own;
  const eyes = keepsAuthors(call, whole.article, next);
  if (eyes) return eyes;
  const rereads = (["publishedAt", "plannedAt", "timezone", "title", "language"] as const).some(
    (field) => next[field] !== whole.article[field],
  );
  const text = await textOf(ports, whole.article.sha256);
  const setting = { articleId: next.id, revision: next.revision, at: at(ports), by: call.caller.actor };
  const { settings } = await ports.store.readDesk();
  const read = rereads ? await reconcile(whole, storyOf(next, text, settings), setting) : null;
  const before = await ports.store.readTopics(next.id);
  // A new embargo stands with the topics: other stories must see it.
  const topics = read
    ? topicsOf(next, read.topics, read.standing, before)
    : { put: before.map((topic) => ({ ...topic, embargoUntil: next.embargoUntil })), remove: [] };
  const ends = embargoEnds(whole.article, next, ports.now());
  const written = await writeInParts(
    {
      articleId: next.id,
      actor: call.caller.actor,
      first: {
        action: "article.changed",
        subject: "article",
        why: { fields: Object.keys(call.body) },
        topics,
        embargoEnds: ends,
        ...(next.revision === whole.article.revision ? {} : { revisions: [retitled(next, whole, setting)] }),
      },
      article: next,
      things: { claims: read?.claims ?? [], conflicts: read?.conflicts ?? [], citations: [] },
      before: new Map(whole.claims.map((claim) => [claim.id, claim])),
      basedOn: whole.article.rev,
    },
    ports,
  );
  if (isRefusal(written)) return written.refused === "stale" ? staleArticle(call, ports) : written;
  // A story that comes out of its embargo is news to the others.
  if (read || next.embargoUntil !== whole.article.embargoUntil) {
    const { busy } = await compareWithDesk(written.article, ports);
    const lifted = ends && !underEmbargo(next.embargoUntil, ports.now());
    if (lifted && !busy) await ports.store.endEmbargo(next.id, ends);
  }
  return { status: 200, body: articleView(written, text), etag: articleEtag(written) };
}

/** A new title is a new wording: titles live in revisions, as texts do. */
function retitled(next: Article, { revisions }: WholeArticle, { at, by }: Pick<Setting, "at" | "by">): Revision {
  const newest = revisions.at(-1)!;
  return {
    ...newest,
    number: next.revision,
    title: next.title,
    kind: "edit",
    by,
    at,
    note: null,
    publicNote: null,
    corrects: [],
  };
}

async function staleArticle(call: Call<ArticlePatch>, ports: Ports): Promise<Refusal> {
  const record = await ports.store.readArticle(call.params["article"]!);
  return record ? stale(articleView(record)) : missing("article");
}

function mayChange(call: Call<ArticlePatch>, record: ArticleRecord): Refusal | null {
  const { article } = record;
  if (!owns(call.caller.actor, article) && !atLeast(call.caller.role, "reviewer"))
    return refuse("forbidden", "A contributor changes their own stories only.");
  if (article.rev !== call.ifMatch) return stale(articleView(record));
  const settled = article.state === "corrected" || article.state === "withdrawn";
  if (call.body.state !== undefined && settled)
    return refuse("not-allowed-now", `A ${article.state} story stays so: its state comes from its revisions.`);
  return null;
}

/** Four eyes: nobody stops being an author in order to mark. Only an editor without a stake takes an author away. */
function keepsAuthors({ caller }: Pick<Call, "caller">, before: Article, after: Article): Refusal | null {
  if (before.authors.every((author) => after.authors.includes(author))) return null;
  if (atLeast(caller.role, "editor") && !owns(caller.actor, before)) return null;
  return refuse("forbidden", "Only an editor who did not write or submit the story takes an author off it.");
}

/** The head as the patch leaves it. */
async function patched(
  { body, caller }: Call<ArticlePatch>,
  ports: Ports,
  { article }: WholeArticle,
): Promise<Article | Refusal> {
  const { authors, url, ...fields } = body;
  const { settings } = await ports.store.readDesk();
  const address = url === undefined || url === null ? url : storyUrl(url, settings);
  if (isRefusal(address)) return address;
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const next: Article = {
    ...article,
    ...given,
    ...(address === undefined ? {} : { url: address }),
    ...(authors === undefined
      ? {}
      : { authors: [...new Set(await Promise.all(authors.map((user) => actorMeant(user, caller))))] }),
  };
  if (next.title !== article.title) next.revision = article.revision + 1;
  if (next.publishedAt === null && next.plannedAt === null)
    return invalid("/publishedAt", "an article keeps publishedAt or plannedAt");
  return next;
}
