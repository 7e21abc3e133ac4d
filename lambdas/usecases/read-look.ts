import type { Check, ReadingRef } from "../core/check.ts";
import type { PageText } from "../core/compare/finding.ts";
import type { Sighted } from "../core/health.ts";
import { hashId } from "../core/ids.ts";
import type { Source } from "../core/source.ts";
import { sightOf } from "../fetch/health.ts";
import { lookAt } from "../fetch/look.ts";
import type { Exchange, FetchOutcome } from "../fetch/outcome.ts";
import { loadArticleReader } from "../fetch/read/load-article.ts";
import type { ReadPage } from "../fetch/read/reading.ts";
import { writeWarc } from "../fetch/warc.ts";
import { blobKey } from "../store/blob-prefixes.ts";
import { digest } from "../store/index-rows.ts";
import type { Watch } from "../store/watch-items.ts";
import { keepReading } from "./kept-page.ts";
import type { RecheckPorts } from "./recheck-ports.ts";
import { onPage } from "./unreadable-page.ts";

/** What came of one look before anything is decided on it. */
export interface Taken {
  saw: Sighted;
  detail: string;
  /** Whether another look soon may end otherwise. */
  retry: boolean;
  retryAfter: number | null;
  /** What stands in the page's place, although text came: only an excerpt that is found in it makes it the page. */
  walled: boolean;
  reading: ReadingRef | null;
  /** What was read, where it is new; an unchanged page is read from where it is kept. */
  page: PageText | null;
  kept: Watch["page"];
  answer: Pick<Check, "status" | "finalUrl" | "hops" | "bytes" | "sha256" | "evidence" | "unchanged">;
}

type Keeping = Pick<RecheckPorts, "blobs"> & {
  checkId: string;
  /** Whether the page's story is to be read apart from what stands around it, which takes longer than the page's text. */
  story: () => Promise<boolean>;
};

/** Whether what is kept of a page stands for what is asked of it now. */
export const suffices = async (page: Watch["page"], story: Keeping["story"]): Promise<boolean> =>
  page !== null && (page.story || !(await story()));

/**
 * Reads what a look brought: the sight, the page's text, and the evidence, which is put where it is kept. A page that is
 * byte for byte the one before is neither read nor kept again.
 */
export async function readLook(
  outcome: FetchOutcome,
  source: Pick<Source, "id">,
  watch: Watch,
  keeping: Keeping,
): Promise<Taken> {
  const same = outcome.kind === "not-modified" || (outcome.kind === "page" && outcome.sha256 === watch.page?.sha256);
  if (same && watch.page !== null && (await suffices(watch.page, keeping.story))) return unchanged(outcome, watch.page);
  const story = outcome.kind === "page" && (await keeping.story());
  const { wall, health, detail, retry, page } = await onPage(() => readOutcome(outcome, story));
  // What stands in a page's place is kept when it comes, not each time that it is still there.
  const news = (outcome.kind === "page" && wall === null) || health !== watch.last?.saw;
  const [evidence, ref] = await Promise.all([
    news && "exchange" in outcome ? keepEvidence(outcome, source.id, keeping) : null,
    page === null ? null : keepReading(page, keeping.blobs),
  ]);
  const answer = { ...answerOf(outcome), evidence, unchanged: false };
  const kept =
    outcome.kind === "page" && evidence !== null && wall === null
      ? {
          sha256: outcome.sha256,
          evidence,
          reading: ref,
          story,
          saw: health,
          detail,
          validators: validatorsOf(outcome),
        }
      : watch.page;
  const retryAfter = outcome.kind === "http-error" ? outcome.retryAfter : null;
  return { saw: health, detail, retry, retryAfter, walled: wall !== null, reading: ref, page, kept, answer };
}

/** What an answer is, and its text where it brought a page that can be read. */
async function readOutcome(outcome: FetchOutcome, story: boolean) {
  const { reading, ...look } = await lookAt(async () => outcome, outcome.url);
  const read = reading !== null && reading.kind !== "unsupported" ? reading : null;
  return { ...look, page: read !== null && outcome.kind === "page" ? await pageText(read, outcome, story) : null };
}

/** A page that is as it was: whether it has moved is said by this answer's own redirects. */
function unchanged(outcome: FetchOutcome, page: NonNullable<Watch["page"]>): Taken {
  const sight =
    page.saw === "ok" || page.saw === "moved" ? sightOf(outcome) : { health: page.saw, detail: page.detail };
  const { health: saw, detail } = sight;
  const { sha256, evidence, reading } = page;
  const answer = { ...answerOf(outcome), sha256, evidence, unchanged: true };
  return { saw, detail, retry: false, retryAfter: null, walled: false, reading, page: null, kept: page, answer };
}

const LONGEST_URL = 2000;
const LONGEST_DETAIL = 500;

function answerOf(outcome: FetchOutcome) {
  const url = (text: string) => text.slice(0, LONGEST_URL);
  return {
    status: "exchange" in outcome ? outcome.exchange.status : null,
    finalUrl: url(outcome.finalUrl),
    hops: outcome.hops.map((hop) => ({ url: url(hop.url), status: hop.status, to: url(hop.to) })),
    bytes: outcome.kind === "page" ? outcome.body.byteLength : null,
    sha256: outcome.kind === "page" ? outcome.sha256 : null,
  };
}

function validatorsOf({ validators }: Extract<FetchOutcome, { kind: "page" }>) {
  const { url, etag, lastModified } = validators;
  return { url, ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) };
}

/** The text as it is kept; its story by the readable article where that is asked for, else the blocks of the page's own body. */
async function pageText(
  reading: ReadPage,
  { body, contentType, finalUrl }: Extract<FetchOutcome, { kind: "page" }>,
  asked: boolean,
): Promise<PageText> {
  const readable = asked && reading.kind === "html" ? await loadArticleReader() : null;
  const story = readable?.readArticle(body, contentType, finalUrl);
  const passages =
    story?.kind === "article"
      ? story.blocks.map(({ start, end }) => story.text.slice(start, end))
      : reading.blocks.flatMap(({ start, end, region }) => (region === "body" ? [reading.text.slice(start, end)] : []));
  const { title, language } = reading.metadata;
  return { kind: reading.kind, text: reading.text, passages, title: title?.slice(0, LONGEST_DETAIL) ?? null, language };
}

/** The answer as a WARC file under its hash. */
async function keepEvidence(
  { exchange, at, finalUrl }: { exchange: Exchange; at: string; finalUrl: string },
  sourceId: string,
  { blobs, checkId }: Keeping,
): Promise<string> {
  const recordIds = [
    await hashId(checkId, "response"),
    await hashId(checkId, "request"),
    await hashId(checkId, "metadata"),
  ] as const;
  const warc = writeWarc({ exchange, at, recordIds, notes: { checkId, sourceId, finalUrl } });
  const bytes = new Uint8Array(warc);
  const sha256 = digest(bytes);
  await blobs.put(blobKey("evidence", sha256), bytes, "application/warc");
  return sha256;
}
