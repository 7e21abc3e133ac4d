import { type Sight, sightOf } from "./health.ts";
import type { FetchOutcome } from "./outcome.ts";
import { loadPageReader } from "./read/load-page-reader.ts";
import type { PdfLimits } from "./read/pdf-page.ts";
import type { PageReading } from "./read/reading.ts";
import { findWall, type WallFound } from "./read/walls.ts";
import { header } from "./request.ts";
import type { FetchPage, LookOptions } from "./safe-fetcher.ts";

/** One look at a page: how it ended, what was read, what stood in its place, and what that says of its health. */
export interface Look extends Sight {
  outcome: FetchOutcome;
  /** What came with the page, or with an error page that may be a challenge; null where nothing came. */
  reading: PageReading | null;
  wall: WallFound | null;
}

/**
 * Fetches a page, reads it and says what it is.
 * @param fetchPage a safe fetcher
 */
export async function lookAt(
  fetchPage: FetchPage,
  url: string,
  options: LookOptions & { pdf?: Partial<PdfLimits> } = {},
): Promise<Look> {
  const outcome = await fetchPage(url, options);
  if (outcome.kind !== "page" && outcome.kind !== "http-error") {
    return { outcome, reading: null, wall: null, ...sightOf(outcome) };
  }
  const pdf = options.pdf === undefined ? {} : { pdf: options.pdf };
  const { readPage } = await loadPageReader();
  const reading = await readPage(outcome.body, outcome.contentType, { url: outcome.finalUrl, ...pdf });
  const { status, headers } = outcome.exchange;
  const answer = { status, header: (name: string) => header(headers, name), askedUrl: url, finalUrl: outcome.finalUrl };
  const wall = reading.kind === "unsupported" ? null : findWall(reading, answer);
  return { outcome, reading, wall, ...sightOf(outcome, reading, wall) };
}
