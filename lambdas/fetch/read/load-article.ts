/**
 * The reader of readable articles, when the first page needs it: most looks find a page unchanged, and start sooner
 * without it.
 */
export const loadArticleReader = (): Promise<typeof import("./article.ts")> => import("./article.ts");
