import { MACHINE } from "../core/ids.ts";
import { isRefusal, type Refusal } from "../core/problem.ts";
import { reconcile } from "../core/reconcile.ts";
import type { WholeArticle } from "../store/store.ts";
import { textOf } from "./article-text.ts";
import { compareWithDesk, topicsOf } from "./compare-desk.ts";
import { writeInParts } from "./long-write.ts";
import { storyOf } from "./story.ts";
import { at, intakeRunning, type Ports } from "./usecase.ts";

/**
 * An article whose claims are whole, so that another write may begin: one whose long write was given up (no part for
 * longer than a lease) is finished first.
 * @returns the article as it then stands; `intake-running` while somebody still writes it
 */
export async function finishAbandoned(whole: WholeArticle, ports: Ports): Promise<WholeArticle | Refusal> {
  if (whole.article.intake === undefined) return whole;
  return Date.parse(whole.article.updatedAt) + ports.leaseMs > ports.now() ? intakeRunning : finishIntake(whole, ports);
}

/**
 * Writes the claims that an interrupted long write has left out. The head and the wording were written first, and
 * reading them again against the claims as they stand gives just what is missing, whichever write it was. What came
 * with a story's first request beside its text is in no head: its sources are cited only if its sender repeats the
 * request under its key before somebody else finishes it here.
 */
export async function finishIntake(whole: WholeArticle, ports: Ports): Promise<WholeArticle | Refusal> {
  const { article, revisions } = whole;
  const { settings } = await ports.store.readDesk();
  const text = await textOf(ports, article.sha256);
  // Whoever submitted the wording wrote it, whoever finishes the reading of it.
  const { by } = revisions.at(-1)!;
  const setting = { articleId: article.id, revision: article.revision, at: at(ports), by };
  const read = await reconcile(whole, storyOf(article, text, settings), setting);
  const topics = topicsOf(article, read.topics, read.standing, await ports.store.readTopics(article.id));
  const written = await writeInParts(
    {
      articleId: article.id,
      actor: MACHINE,
      first: { action: "claims.read", subject: "article", topics },
      article,
      things: { claims: read.claims, conflicts: read.conflicts, citations: [] },
      before: new Map(whole.claims.map((claim) => [claim.id, claim])),
      basedOn: article.rev,
    },
    ports,
  );
  // Somebody else was faster to finish it.
  if (isRefusal(written)) return intakeRunning;
  await compareWithDesk(written.article, ports);
  const finished = await ports.store.readWhole(article.id);
  return finished?.article.rev === written.article.rev ? finished : intakeRunning;
}
