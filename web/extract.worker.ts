// The worker that reads a draft in the browser, before it is submitted: the same extraction as on the server. The console
// starts it when it is first needed: new Worker("/assets/extract.js", { type: "module" }). Languages are fetched when a
// draft has a letter of theirs; what reads the first one's order of words goes with the worker, as every draft needs it.
import "../lambdas/core/extract/quotes/order-subject-first.ts";
import { extract } from "../lambdas/core/extract/extract.ts";
import { languagesFor } from "../lambdas/core/extract/languages.ts";
import type { Story } from "../lambdas/core/extract/types.ts";

/** What the console sends; `id` comes back with the answer, so that a later draft overtakes an earlier one. */
export interface ExtractRequest {
  id: number;
  story: Story;
}

async function answer({ id, story }: ExtractRequest): Promise<void> {
  const { dates, officials, quotes } = extract(story, await languagesFor(story));
  postMessage({ id, dates, officials, quotes });
}

// A language that can't be fetched is an error of the worker, which the page hears of; the next draft tries again.
addEventListener("message", ({ data }: MessageEvent<ExtractRequest>) => void answer(data).catch(reportError));
