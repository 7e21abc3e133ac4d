// The worker that reads a draft in the browser, before it is submitted: the same extraction as on the server. The console
// starts it when it is first needed: new Worker("/assets/extract.js", { type: "module" }).
import { extract } from "../lambdas/core/extract/extract.ts";
import type { Story } from "../lambdas/core/extract/types.ts";

/** What the console sends; `id` comes back with the answer, so that a later draft overtakes an earlier one. */
export interface ExtractRequest {
  id: number;
  story: Story;
}

addEventListener("message", ({ data }: MessageEvent<ExtractRequest>) => {
  const { dates, officials, quotes } = extract(data.story);
  postMessage({ id: data.id, dates, officials, quotes });
});
