import { diffArrays } from "diff";
import { refuse } from "../core/problem.ts";
import { textOf } from "./article-text.ts";
import { answerPage, type ListAsked } from "./paging.ts";
import { type Call, invalid, missing, type Ports, type Reply } from "./usecase.ts";

/** Most edits between two wordings that are worked out; beyond it they are two texts, not two wordings. */
export const MAX_EDITS = 3000;

/** GET /articles/{a}/revisions */
export async function listRevisions(call: Call<unknown, ListAsked>, ports: Ports): Promise<Reply> {
  const articleId = call.params["article"]!;
  if (!(await ports.store.readArticle(articleId))) return missing("article");
  return answerPage(
    call,
    ports,
    (page) => ports.store.listRevisions(articleId, page),
    (revision) => revision,
  );
}

/** GET /articles/{a}/revisions/{n} */
export async function readRevision(call: Call, ports: Ports): Promise<Reply> {
  const revision = await numbered(call.params["number"]!, call, ports);
  return revision
    ? { status: 200, body: { ...revision, text: await textOf(ports, revision.sha256) } }
    : missing("revision");
}

/** GET /articles/{a}/revisions/{n}/diff: words kept, added and removed since `from` (default: the one before). */
export async function diffRevision(call: Call<unknown, { from?: number }>, ports: Ports): Promise<Reply> {
  const to = await numbered(call.params["number"]!, call, ports);
  if (!to) return missing("revision");
  const fromNumber = call.query.from ?? to.number - 1;
  if (fromNumber < 1) return invalid("from", "the first revision has none before it");
  const from = await numbered(String(fromNumber), call, ports);
  if (!from) return invalid("from", "not a revision of this article");
  const [before, after] = await Promise.all([textOf(ports, from.sha256), textOf(ports, to.sha256)]);
  const text = wordDiff(before, after);
  const title = wordDiff(from.title, to.title);
  if (!text || !title)
    return refuse("limit", `The two differ in more than ${MAX_EDITS} words: read them side by side.`);
  return { status: 200, body: { from: fromNumber, to: to.number, title, text } };
}

async function numbered(number: string, call: Call<unknown, unknown>, ports: Ports) {
  return /^[1-9]\d{0,8}$/.test(number) ? ports.store.readRevision(call.params["article"]!, Number(number)) : null;
}

/** Words by the Unicode rules, in Arabic too: whole words, never split at a diacritic (UAX #29). */
function wordsOf(text: string): string[] {
  return Array.from(new Intl.Segmenter("en", { granularity: "word" }).segment(text), ({ segment }) => segment);
}

export function wordDiff(before: string, after: string) {
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MAX_EDITS });
  return parts?.map(({ value, added, removed }) => ({
    op: added ? ("added" as const) : removed ? ("removed" as const) : ("kept" as const),
    text: value.join(""),
  }));
}
