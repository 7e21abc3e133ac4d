/** Beside the sources the reader is a .ts file; beside a bundle it is an entry of its own. */
const place = import.meta.url.endsWith(".ts") ? "./article.ts" : "./readable.mjs";

/**
 * The reader of readable articles, when the first page needs it: most looks find a page unchanged, and start sooner
 * without it.
 */
export const loadArticleReader = (): Promise<typeof import("./article.ts")> =>
  import(/* @vite-ignore */ new URL(place, import.meta.url).href);
