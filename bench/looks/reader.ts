// node bench/looks/reader.ts WAY PORT PAGES CONCURRENCY: reads all pages in one way and prints as JSON how long that took,
// what memory it needed, and how many pages it read right.
import { LinkChecker, LinkState } from "linkinator";
import { findIn, openPage } from "../../lambdas/core/compare/finding.ts";
import { safeFetcher } from "../../lambdas/fetch/safe-fetcher.ts";
import { digest } from "../../lambdas/store/index-rows.ts";
import { noWatch, type Watch } from "../../lambdas/store/watch-items.ts";
import { readLook, type Taken } from "../../lambdas/usecases/read-look.ts";
import { memoryBlobs } from "../../test/store/memory-blobs.ts";
import { addresses, excerptOf, keyOf, pageAt } from "./pages.ts";

export interface Ran {
  ms: number;
  /** Time of the processor for all pages: other programs disturb it less. */
  cpuMs: number;
  megabytes: number;
  right: number;
}

const [way, port, pages, concurrency] = process.argv.slice(2);
const urls = addresses(Number(port), Number(pages));

/** A look at each page as a scheduled one is taken. What is kept of a page is made, and then thrown away. */
async function look(
  watchOf: (url: string) => Watch,
  isRight: (url: string, taken: Taken) => boolean,
  story: boolean,
): Promise<Ran> {
  const watches = urls.map(watchOf);
  const fetchPage = safeFetcher({ allowedHosts: [...new Set(urls.map((url) => new URL(url).host))] });
  const blobs = { ...memoryBlobs(), put: async () => {} };
  let right = 0;
  let next = 0;
  const worker = async () => {
    for (let n = next++; n < urls.length; n = next++) {
      const url = urls[n] as string;
      const taken = await readLook(await fetchPage(url), { id: "source" }, watches[n] as Watch, {
        blobs,
        checkId: url,
        story: async () => story,
      });
      if (isRight(url, taken)) right++;
    }
  };
  const clock = started();
  await Promise.all(Array.from({ length: Number(concurrency) }, worker));
  const took = clock();
  await fetchPage.close();
  return { ...took, right, megabytes: peak() };
}

/** The page that a watch has seen before. */
function seen(url: string): Watch {
  const key = keyOf(url);
  const sha256 = digest(pageAt(key, excerptOf(key)));
  return {
    ...noWatch,
    page: {
      sha256,
      evidence: sha256,
      reading: { sha256, kind: "html" },
      story: false,
      saw: "ok",
      detail: "",
      validators: { url },
    },
  };
}

function locatesExcerpt(url: string, { page }: Taken): boolean {
  if (page === null) return false;
  const cited = { excerpt: excerptOf(keyOf(url)), baseline: null };
  return findIn(cited, openPage(page), null)?.state === "located";
}

async function linkinator(): Promise<Ran> {
  const clock = started();
  const { links } = await new LinkChecker().check({ path: urls, concurrency: Number(concurrency), recurse: false });
  const took = clock();
  const wanted = new Set(urls);
  return {
    ...took,
    megabytes: peak(),
    right: links.filter(({ url, state }) => state === LinkState.OK && wanted.has(url)).length,
  };
}

/** Starts a clock; it tells the time since, of the wall and of the processor. */
function started(): () => Pick<Ran, "ms" | "cpuMs"> {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { ms: performance.now() - began, cpuMs: (user + system) / 1000 };
  };
}

const peak = () => process.resourceUsage().maxRSS / 1000;

const ways: Record<string, () => Promise<Ran>> = {
  linkinator,
  unchanged: () => look(seen, (_, { answer }) => answer.unchanged, false),
  excerpts: () => look(() => noWatch, locatesExcerpt, false),
  whole: () => look(() => noWatch, locatesExcerpt, true),
};
const run = ways[String(way)];
if (run === undefined) throw new Error(`no way is called ${way}`);
process.stdout.write(`${JSON.stringify(await run())}\n`);
