import type { Article, Revision } from "../core/article.ts";
import { canonicalUrl } from "../core/canonical-url.ts";
import type { Claim } from "../core/claim.ts";
import type { DeskSettings } from "../core/desk.ts";
import { embargoEnds } from "../core/embargo.ts";
import { hashId } from "../core/ids.ts";
import { isRefusal, type Refusal, refuse } from "../core/problem.ts";
import { reconcile } from "../core/reconcile.ts";
import type { ArticleInput, NewArticle } from "../core/requests.ts";
import type { Citation, Source } from "../core/source.ts";
import { MAX_TEXT_BYTES, utf8Length } from "../core/text.ts";
import { articleEtag, articleView, claimView } from "../core/views.ts";
import { checkUrl } from "../fetch/destination.ts";
import type { ArticleRecord } from "../store/store.ts";
import { actorMeant } from "./actors.ts";
import { MAX_CLAIMS } from "./add-claim.ts";
import { keepText } from "./article-text.ts";
import { lackingOf } from "./attachments.ts";
import { citationOf, grounded, groundOf, sourceOf } from "./cite.ts";
import { compareWithDesk, topicsOf } from "./compare-desk.ts";
import { MAX_OPEN_CONFLICTS } from "./conflicts.ts";
import { finishAbandoned } from "./finish-intake.ts";
import { type LongWrite, underLease, writeInParts } from "./long-write.ts";
import { storyOf } from "./story.ts";
import { storyByUrl } from "./story-by-url.ts";
import { at, type Call, invalid, missing, type Ports, type Reply } from "./usecase.ts";

/** POST /articles: keeps the story, reads its claims and their conflicts, and puts them on the desk. */
export async function createArticle(call: Call<NewArticle>, ports: Ports): Promise<Reply> {
  const { body, caller } = call;
  if (caller.client && !body.authors?.length)
    return invalid("/authors", "a machine client must name who wrote the story");
  if ("text" in body && utf8Length(body.text) > MAX_TEXT_BYTES) return tooLarge;
  return underLease(call.once!, ports, async () => {
    if ("text" in body) return takeIn({ ...call, body }, ports);
    const { settings } = await ports.store.readDesk();
    const url = storyUrl(body.url, settings);
    if (isRefusal(url)) return url;
    const id = await articleIdOf(call, 0);
    const known = await findKnown(ports, url, body.externalId ?? null);
    // Not after it was read: a page that the desk has need not be asked again.
    if (known !== null && known !== id) return alreadyKnown(known);
    const story = await storyByUrl(body, id, ports);
    if (isRefusal(story)) return story;
    return utf8Length(story.text) > MAX_TEXT_BYTES ? tooLarge : takeIn({ ...call, body: story }, ports);
  });
}

const tooLarge = refuse("too-large", `The text has more than ${MAX_TEXT_BYTES} bytes of UTF-8.`, {
  errors: [{ pointer: "/text", detail: `at most ${MAX_TEXT_BYTES} bytes of UTF-8` }],
});
const alreadyKnown = (articleId: string) =>
  refuse("known-article", "The desk has this article.", { extra: { articleId } });
/** The nth id for what a request brings; the first is free unless its key was used so before, a day ago or more. */
const articleIdOf = ({ once }: Pick<Call, "once">, n: number) =>
  hashId("article", once!.actor, once!.key, once!.bodyHash, String(n));

/**
 * The id that a request's story has, with what an earlier, interrupted try of the same request has written. Keys are
 * kept for 24 h only: an article that stands under the id but has another wording or submitter is another story, and
 * this one takes the next id.
 */
async function placeFor(call: Call<ArticleInput>, sha256: string, ports: Ports) {
  for (let n = 0; ; n++) {
    const id = await articleIdOf(call, n);
    const begun = await ports.store.readArticle(id);
    if (!begun) return { id, begun };
    if (begun.article.sha256 === sha256 && begun.article.submitter === call.caller.actor) return { id, begun };
  }
}

async function takeIn(call: Call<ArticleInput>, ports: Ports) {
  const { body, caller } = call;
  const { settings: desk } = await ports.store.readDesk();
  const url = body.url === undefined ? null : storyUrl(body.url, desk);
  if (isRefusal(url)) return url;
  const kept = await keepText(ports, body.text);
  const { id, begun } = await placeFor(call, kept.sha256, ports);
  const known = await findKnown(ports, url, body.externalId ?? null);
  if (known !== null && known !== id) return alreadyKnown(known);

  // A resumed intake takes the hour of its first try, so that everything comes out the same again.
  const now = begun?.article.createdAt ?? at(ports);
  const article: Article = {
    id,
    title: body.title,
    publisher: body.publisher,
    publishedAt: body.publishedAt ?? null,
    plannedAt: body.plannedAt ?? null,
    timezone: body.timezone ?? desk.timezone,
    language: body.language ?? languageOf(body.text),
    url,
    externalId: body.externalId ?? null,
    authors: [...new Set(await Promise.all((body.authors ?? []).map((user) => actorMeant(user, caller))))],
    submitter: caller.actor,
    state: body.state ?? (body.publishedAt === undefined ? "draft" : "published"),
    dueAt: body.dueAt ?? null,
    embargoUntil: body.embargoUntil ?? null,
    revision: 1,
    sha256: kept.sha256,
    createdAt: now,
    updatedAt: now,
    rev: 1,
  };
  const revision: Revision = {
    articleId: id,
    number: 1,
    title: body.title,
    sha256: kept.sha256,
    bytes: kept.bytes,
    kind: "original",
    by: caller.actor,
    at: now,
    note: null,
    publicNote: null,
    corrects: [],
  };
  const setting = { articleId: id, revision: 1, at: now, by: caller.actor };
  const read = await reconcile({ claims: [], conflicts: [] }, storyOf(article, body.text, desk), setting);
  const limit = limitPassed(read.claims.length, read.conflicts.length);
  if (limit) return limit;
  const cited = await citeAll(read.claims, call, desk, ports, article);
  if (isRefusal(cited)) return cited;

  const written = await takeUp(
    {
      articleId: id,
      actor: caller.actor,
      first: {
        action: "article.created",
        subject: "article",
        revisions: [revision],
        sources: cited.sources,
        topics: topicsOf(article, read.topics, read.claims, []),
        embargoEnds: embargoEnds(null, article, ports.now()),
      },
      article,
      things: { claims: cited.claims, citations: cited.citations, conflicts: read.conflicts },
      before: new Map(),
      basedOn: 0,
    },
    begun,
    ports,
  );
  if (isRefusal(written)) return written;
  const across = await compareWithDesk(written.article, ports);
  // What contradicts another story has flagged claims of this one since they were written, and what an earlier try has
  // written may have been changed since.
  const whole = across.conflicts.length > 0 || begun ? await ports.store.readWhole(id) : null;
  const { article: head, chain, claims, conflicts } = whole ?? { ...written, ...read, claims: cited.claims };
  const citations = Map.groupBy(whole?.citations ?? cited.citations, (citation) => citation.claimId);
  return {
    status: 201 as const,
    body: {
      article: articleView({ article: head, chain }, body.text),
      claims: claims.map((claim) => claimView(claim, citations.get(claim.id) ?? [], null)),
      conflicts,
    },
    location: `/api/articles/${id}`,
    etag: articleEtag({ article: head, chain }),
  };
}

/** Writes the story, or what an interrupted try of the same request has left of it. */
async function takeUp(write: LongWrite, begun: ArticleRecord | null, ports: Ports): Promise<Refusal | ArticleRecord> {
  const intake = begun?.article.intake;
  if (!begun) return writeInParts(write, ports);
  if (!intake) return begun;
  // Each part raises the rev by one: another rev says that somebody else has begun to finish it in their own parts.
  if (begun.article.rev === intake.done) return writeInParts(write, ports, intake.done);
  const whole = await ports.store.readWhole(write.articleId);
  return whole ? finishAbandoned(whole, ports) : missing("article");
}

/** 422 where a story says more than an article may hold. */
export function limitPassed(claims: number, openConflicts: number): Refusal | null {
  if (claims > MAX_CLAIMS) return refuse("limit", `The story has ${claims} claims; an article may have ${MAX_CLAIMS}.`);
  if (openConflicts > MAX_OPEN_CONFLICTS)
    return refuse(
      "limit",
      `The story has ${openConflicts} conflicts; an article may have ${MAX_OPEN_CONFLICTS} open ones.`,
    );
  return null;
}

/** Canonical address of a story, or what is wrong with the one given. */
export function storyUrl(given: string, desk: Pick<DeskSettings, "allowedHosts">): string | Refusal {
  const checked = checkUrl(given, { allowedHosts: desk.allowedHosts });
  return "refused" in checked ? invalid("/url", checked.refused.detail) : canonicalUrl(checked.url);
}

async function findKnown(ports: Ports, url: string | null, externalId: string | null): Promise<string | null> {
  const byUrl = url === null ? null : await ports.store.findKnown({ url });
  return byUrl ?? (externalId === null ? null : ports.store.findKnown({ externalId }));
}

/** The language that most letters of a text are written in. */
export function languageOf(text: string): Article["language"] {
  let arabic = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x600 && unit <= 0x6ff) arabic++;
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin++;
  }
  return arabic > latin ? "ar" : "en";
}

/** Sources that came with the story are cited for each of its claims, as whoever submitted it says. */
async function citeAll(
  claims: Claim[],
  { body, caller }: Call<ArticleInput>,
  desk: DeskSettings,
  ports: Ports,
  article: Article,
): Promise<{ claims: Claim[]; citations: Citation[]; sources: Source[] } | Refusal> {
  const given = body.sources ?? [];
  if (given.length * claims.length > MAX_CLAIMS)
    return refuse("limit", `${given.length} sources for ${claims.length} claims: cite them claim by claim instead.`);
  const citing = { caller, article, desk, at: article.createdAt };
  const sources = new Map<string, Source>();
  const citations: Citation[] = [];
  let next = claims;
  for (const [i, citable] of given.entries()) {
    const sourceId = await hashId("source", article.id, String(i));
    const cited = await sourceOf(citable, citing, ports.store, () => sourceId);
    if (isRefusal(cited)) return inField(cited, `/sources/${i}`);
    const lacking = await lackingOf(citable.attachments, ports);
    if (lacking) return inField(lacking, `/sources/${i}`);
    if (cited.write) sources.set(cited.source.id, cited.source);
    const withSource: Claim[] = [];
    for (const claim of next) {
      const citation = citationOf(citable, cited.source, claim.id, citing, await hashId(claim.id, sourceId));
      const ground = grounded(claim, await groundOf(citation, cited.source));
      if (isRefusal(ground)) return ground;
      citations.push(citation);
      withSource.push({ ...ground, rev: claim.rev });
    }
    next = withSource;
  }
  return { claims: next, citations, sources: [...sources.values()] };
}

/** A refusal of a part, with pointers into the whole. */
function inField(refusal: Refusal, field: string): Refusal {
  const errors = refusal.errors?.map((error) => ({ ...error, pointer: `${field}${error.pointer}` }));
  return errors ? { ...refusal, errors } : refusal;
}
