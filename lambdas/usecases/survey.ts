import type { Check } from "../core/check.ts";
import { type Found, findIn, isAcross, type OpenPage } from "../core/compare/finding.ts";
import { type Look, nextFinding } from "../core/finding.ts";
import type { Citation } from "../core/source.ts";
import { everyPage } from "../store/every-page.ts";
import type { Store } from "../store/store.ts";
import type { CitingRow } from "../store/watch-items.ts";
import { keptPages } from "./kept-page.ts";
import { loadOtherScript } from "./load-other-script.ts";
import type { RecheckPorts } from "./recheck-ports.ts";
import { onPage } from "./unreadable-page.ts";

const ROWS_A_PAGE = 500;

/** All citations of a source, or those of one article alone, page by page, as its index shows them. */
export const citingOf = (
  store: Pick<Store, "listCiting">,
  sourceId: string,
  articleId?: string,
): AsyncGenerator<CitingRow[]> => everyPage((request) => store.listCiting(sourceId, request, articleId), ROWS_A_PAGE);

/**
 * Whether a citation asks for a page's story by itself: one of the whole page, or one that the page is first read for,
 * because it may be a copy of another.
 */
export async function asksForStory(store: Pick<Store, "listCiting">, sourceId: string): Promise<boolean> {
  for await (const rows of citingOf(store, sourceId))
    if (rows.some(({ excerpt, baseline, watch }) => watch !== "off" && (excerpt === null || baseline === null)))
      return true;
  return false;
}

type Cited = Pick<Citation, "excerpt" | "baseline">;

/**
 * Finds citations in one page. Each excerpt is looked for once, however many claims rest on it; a whole-page citation
 * is compared with the page that its baseline found, and so is an excerpt in another script.
 * @param seenAt when the page was looked at
 */
export function finder(
  page: OpenPage,
  source: { id: string },
  seenAt: string,
  { store, blobs }: Pick<RecheckPorts, "store" | "blobs">,
) {
  const known = new Map<string, Found | null>();
  const across = new Map<string, boolean>();
  const open = keptPages(blobs);

  /** Asked of the page's whole text, so once an excerpt: thousands of claims may rest on one. */
  function liesAcross(excerpt: string): boolean {
    const told = across.get(excerpt) ?? isAcross(excerpt, page);
    across.set(excerpt, told);
    return told;
  }

  async function before({ baseline }: Cited): Promise<OpenPage | null> {
    const reading = baseline === null ? null : (await store.findCheck(source.id, baseline.checkId))?.reading;
    return reading ? open(reading) : null;
  }

  return async function find(citation: Cited): Promise<Found | null> {
    const { excerpt, baseline } = citation;
    const translated = excerpt !== null && liesAcross(excerpt);
    const withBefore = excerpt === null || translated;
    const key = `${withBefore ? baseline?.checkId : ""} ${excerpt}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const earlier = withBefore ? await before(citation) : null;
    const fresh = await onPage(async () =>
      translated
        ? (await loadOtherScript()).findAcross(excerpt, page, earlier, baseline?.at ?? seenAt)
        : findIn(citation, page, earlier),
    );
    known.set(key, fresh);
    return fresh;
  };
}

/** The newest look as its outcome is brought to claims. */
export const lookOf = ({ id, at, sha256, health }: Check): Look => ({ id, at, sha256, gone: health === "gone" });

/** Whether a look read the page, so that what it did not find is not there. */
export const isRead = ({ saw, reading }: Pick<Check, "saw" | "reading">): boolean =>
  reading !== null && (saw === "ok" || saw === "moved");

const gone = { state: "gone", located: null } as const;

/** Whether a look says something of a citation that its claim does not know yet. */
export function isNews(row: CitingRow, look: Look, found: Found | null): boolean {
  if (row.watch === "off") return false;
  const told = look.gone ? gone : found;
  return told !== null && nextFinding(row.latest, look, told) !== null;
}
