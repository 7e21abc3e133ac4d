import type { Article, Revision } from "../core/article.ts";
import { atLeast, owns } from "../core/permissions.ts";
import { isRefusal, type Refusal, refuse } from "../core/problem.ts";
import { reconcile } from "../core/reconcile.ts";
import type { RevisionInput } from "../core/requests.ts";
import { MAX_TEXT_BYTES, utf8Length } from "../core/text.ts";
import { articleEtag, articleView } from "../core/views.ts";
import type { WholeArticle } from "../store/store.ts";
import { keepText, textOf } from "./article-text.ts";
import { compareWithDesk, topicsOf } from "./compare-desk.ts";
import { limitPassed, storyOf } from "./create-article.ts";
import { underLease, writeInParts } from "./long-write.ts";
import { at, type Call, intakeRunning, missing, type Ports, type Reply } from "./usecase.ts";

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
  const whole = await ports.store.readWhole(call.params["article"]!);
  if (!whole) return missing("article");
  const refused = mayRevise(call, whole);
  if (refused) return refused;
  const { article } = whole;
  const number = body.basedOn + 1;
  // A repeat after a crash finds its revision written and its claims half way: it carries on from there.
  const resumed = article.intake !== undefined && article.revision === number;
  if (article.intake && !resumed) return intakeRunning;
  if (article.revision !== (resumed ? number : body.basedOn))
    return refuse("stale-revision", `The newest revision is ${article.revision}.`, {
      extra: { revision: article.revision },
    });
  const text = body.text ?? (await textOf(ports, article.sha256));
  const kept = await keepText(ports, text);
  const title = body.title ?? article.title;
  const newest = whole.revisions.at(-1)!;
  if (!resumed && kept.sha256 === article.sha256 && title === article.title && body.kind !== "withdrawal")
    return { status: 200 as const, body: { revision: newest, article: articleView(whole, text) } };

  const now = resumed ? newest.at : at(ports);
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
      first: resumed
        ? { action: "claims.read", subject: "article" }
        : { action: actionOf(body.kind), subject: `revision/${number}`, revisions: [revision], topics },
      article: next,
      things: { claims: read.claims, conflicts: read.conflicts, citations: [] },
      before: new Map(whole.claims.map((claim) => [claim.id, claim])),
      basedOn: article.rev,
    },
    ports,
  );
  if (isRefusal(written)) return written;
  await compareWithDesk(written.article, ports);
  const { text: _text, ...shown } = articleView(written, text);
  return {
    status: 201 as const,
    body: { revision: resumed ? newest : revision, article: shown },
    location: `/api/articles/${article.id}/revisions/${number}`,
    etag: articleEtag(written),
  };
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
