import type { ReadingRef } from "../core/check.ts";
import { type OpenPage, openPage, PageText } from "../core/compare/finding.ts";
import { blobKey } from "../store/blob-prefixes.ts";
import type { Blobs } from "../store/blobs.ts";
import { digest } from "../store/index-rows.ts";

/** Pages that stay open: the outcome of one look goes to many articles, one after another. */
const MOST_OPEN = 4;

type OpenKept = (reading: ReadingRef) => Promise<OpenPage>;
const openers = new WeakMap<Pick<Blobs, "get">, OpenKept>();

/** Opens pages that were kept; the newest few stay open while the function lives. */
export function keptPages(blobs: Pick<Blobs, "get">): OpenKept {
  const known = openers.get(blobs);
  if (known) return known;
  const fresh = opener(blobs);
  openers.set(blobs, fresh);
  return fresh;
}

function opener(blobs: Pick<Blobs, "get">): OpenKept {
  const open = new Map<string, OpenPage>();
  return async function openKept(reading: ReadingRef): Promise<OpenPage> {
    const known = open.get(reading.sha256);
    if (known) return known;
    const bytes = await blobs.get(blobKey("readings", reading.sha256));
    if (bytes === null) throw new Error(`the reading ${reading.sha256} is not where it was kept`);
    const page = openPage(PageText.parse(JSON.parse(new TextDecoder().decode(bytes))));
    if (open.size >= MOST_OPEN) open.delete(open.keys().next().value!);
    open.set(reading.sha256, page);
    return page;
  };
}

/** What was read, as JSON under its hash. */
export async function keepReading(page: PageText, blobs: Pick<Blobs, "put">): Promise<ReadingRef> {
  const bytes = new TextEncoder().encode(JSON.stringify(page));
  const sha256 = digest(bytes);
  await blobs.put(blobKey("readings", sha256), bytes, "application/json");
  return { sha256, kind: page.kind };
}
