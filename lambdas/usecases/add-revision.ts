import type { Article, Revision } from "../core/article.ts";
import { sha256 } from "../core/digest.ts";
import { embargoEnds } from "../core/embargo.ts";
import { atLeast, owns } from "../core/permissions.ts";
import { isRefusal, type Refusal, refuse } from "../core/problem.ts";
import { reconcile } from "../core/reconcile.ts";
import type { RevisionInput } from "../core/requests.ts";
import { MAX_TEXT_BYTES, utf8Length } from "../core/text.ts";
import { articleEtag, articleView } from "../core/views.ts";
import type { ArticleRecord, WholeArticle } from "../store/store.ts";
import { keepText, textOf } from "./article-text.ts";
import { compareWithDesk, topicsOf } from "./compare-desk.ts";
import { limitPassed } from "./create-article.ts";
import { finishAbandoned, finishIntake } from "./finish-intake.ts";
import { underLease, writeInParts } from "./long-write.ts";
import { storyOf } from "./story.ts";
import { at, type Call, missing, type Ports, type Reply } from "./usecase.ts";

/** POST /articles/{a}/revisions: a new wording; claims keep their identity, marks and citations. */
export async function addRevision(call: Call<RevisionInput>, ports: Ports): Promise<Reply> {
  if (utf8Length(call.body.text ?? "") > MAX_TEXT_BYTES)
    return refuse("too-large", `The text has more than ${MAX_TEXT_BYTES} bytes of UTF-8.`, {
      errors: [{ pointer: "/text", detail: `at most ${MAX_TEXT_BYTES} bytes of UTF-8` }],
    });
  return underLease(call.once!, ports, () => revise(call, ports));
}

async function revise(call: Call<RevisionInput>, ports: Ports) {
  const { body } = call;
  const stood = await ports.store.readWhole(call.params["article"]!);
  if (!stood) return missing("article");
  if (await isRepeat(call, stood)) return resume(stood, ports);
  const refused = mayRevise(call, stood);
  if (refused) return refused;
  const whole = await finishAbandoned(stood, ports);
  if (isRefusal(whole)) return whole;
  const { article } = whole;
  if (article.revision !== body.basedOn)
    return refuse("stale-revision", `The newest revision is ${article.revision}.`, {
      extra: { revision: article.revision },
    });
  const number = article.revision + 1;
  const text = body.text ?? (await textOf(ports, article.sha256));
  const kept = await keepText(ports, text);
  const title = body.title ?? article.title;
  if (kept.sha256 === article.sha256 && title === article.title && body.kind !== "withdrawal")
    return { status: 200 as const, body: { revision: whole.revisions.at(-1)!, article: articleView(whole, text) } };

  const now = at(ports);
  const revision: Revision = {
    articleId: article.id,
    number,
    title,
    ...kept,
    kind: body.kind,
    by: call.caller.actor,
    at: now,
    note: body.note ?? null,
    publicNote: body.publicNote ?? null,
    corrects: body.corrects ?? [],
  };
  const next: Article = { ...article, title, revision: number, sha256: kept.sha256, state: stateAfter(article, body) };
  const { settings } = await ports.store.readDesk();
  const setting = { articleId: article.id, revision: number, at: now, by: call.caller.actor };
  const read = await reconcile(whole, storyOf(next, text, settings), setting);
  const limit = limitPassed(
    whole.claims.length + read.claims.filter((claim) => claim.rev === 1).length,
    read.conflicts.filter((conflict) => conflict.state === "open").length,
  );
  if (limit) return limit;
  const topics = topicsOf(next, read.topics, read.standing, await ports.store.readTopics(article.id));
  const written = await writeInParts(
    {
      articleId: article.id,
      actor: call.caller.actor,
      first: {
        action: actionOf(body.kind),
        subject: `revision/${number}`,
        revisions: [revision],
        topics,
        embargoEnds: embargoEnds(article, next, ports.now()),
      },
      article: next,
      things: { claims: read.claims, conflicts: read.conflicts, citations: [] },
      before: new Map(whole.claims.map((claim) => [claim.id, claim])),
      basedOn: article.rev,
    },
    ports,
  );
  if (isRefusal(written)) return written;
  await compareWithDesk(written.article, ports);
  return answerOf(written, revision, text);
}

function answerOf(record: ArticleRecord, revision: Revision, text: string) {
  const { text: _text, ...shown } = articleView(record, text);
  return {
    status: 201 as const,
    body: { revision, article: shown },
    location: `/api/articles/${revision.articleId}/revisions/${revision.number}`,
    etag: articleEtag(record),
  };
}

/** Whether the newest revision is what this request asks for: an earlier try of it was interrupted while its claims were written. */
async function isRepeat({ body, caller }: Call<RevisionInput>, { article, revisions }: WholeArticle): Promise<boolean> {
  const newest = revisions.at(-1)!;
  return (
    article.intake !== undefined &&
    newest.number === body.basedOn + 1 &&
    newest.by === caller.actor &&
    newest.kind === body.kind &&
    newest.title === (body.title ?? newest.title) &&
    newest.note === (body.note ?? null) &&
    newest.publicNote === (body.publicNote ?? null) &&
    (body.text === undefined || newest.sha256 === (await sha256(new TextEncoder().encode(body.text))))
  );
}

async function resume(begun: WholeArticle, ports: Ports) {
  const whole = await finishIntake(begun, ports);
  if (isRefusal(whole)) return whole;
  return answerOf(whole, whole.revisions.at(-1)!, await textOf(ports, whole.article.sha256));
}

function mayRevise({ caller, body }: Call<RevisionInput>, { article }: WholeArticle): Refusal | null {
  if (!owns(caller.actor, article) && !atLeast(caller.role, "reviewer"))
    return refuse("forbidden", "A contributor revises their own stories only.");
  if (article.state === "withdrawn") return refuse("not-allowed-now", "The story was withdrawn.");
  const formal = body.kind === "correction" || body.kind === "withdrawal";
  const published = article.state === "published" || article.state === "corrected";
  if (formal && published && !atLeast(caller.role, "editor"))
    return refuse("forbidden", "Correcting or withdrawing a published story needs an editor.");
  if (formal && published && !body.publicNote?.trim())
    return refuse("invalid", "A published correction or withdrawal says so in public.", {
      errors: [{ pointer: "/publicNote", detail: "needed for a correction or withdrawal of a published story" }],
    });
  return null;
}

function stateAfter(article: Article, { kind }: RevisionInput): Article["state"] {
  switch (kind) {
    case "edit":
    case "update":
      return article.state;
    case "correction":
      return article.state === "published" ? "corrected" : article.state;
    case "withdrawal":
      return "withdrawn";
  }
}

function actionOf(kind: RevisionInput["kind"]) {
  switch (kind) {
    case "edit":
    case "update":
      return "article.revised" as const;
    case "correction":
      return "article.corrected" as const;
    case "withdrawal":
      return "article.withdrawn" as const;
  }
}
